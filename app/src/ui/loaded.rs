//! What the server answers: a skeleton until it does, a sentence and “Try again” when it fails.

use leptos::prelude::*;
use server::error::ApiError;

use super::{Asked, Button, Notice, Skeleton, Tone};
use crate::i18n::{explain, t};

/// Shows a resource. The inside is made once and follows the resource as a signal, so that focus and typed words
/// survive a refresh; an error stands above what was there before it.
///
/// ```ignore
/// let team = Asked::new(move || server::team::list(query.get()));
/// view! { <Loaded from=team let:page><For each=move || page.get().rows key=|row| row.id let:row>…</For></Loaded> }
/// ```
#[component]
pub fn Loaded<T, V>(
    from: Asked<T>,
    /// Rows in the skeleton.
    #[prop(default = 5)]
    rows: usize,
    children: impl Fn(Signal<T>) -> V + Send + Sync + 'static,
) -> impl IntoView
where
    T: Clone + PartialEq + Send + Sync + 'static,
    V: IntoView + 'static,
{
    let latest = RwSignal::new(None::<ArcRwSignal<T>>);
    let problem = RwSignal::new(None::<ApiError>);
    Effect::new(move || {
        let Some(answer) = from.get() else { return };
        problem.set(answer.as_ref().err().cloned());
        match (answer, latest.get_untracked()) {
            (Ok(value), Some(shown)) if *shown.read_untracked() != value => shown.set(value),
            (Ok(value), None) => latest.set(Some(ArcRwSignal::new(value))),
            _ => {}
        }
    });
    let inside = move || latest.get().map(|value| children(RwSignal::from(value).into()));
    view! {
        <Trouble problem retry=move |()| from.ask_again()/>
        {inside}
        <Show when=move || latest.with(Option::is_none) && problem.with(Option::is_none)>
            <Skeleton rows/>
        </Show>
    }
}

/// An error as a sentence with “Try again”; nothing while all is well.
///
/// ```ignore
/// view! { <Trouble problem=problem retry=move |()| save.dispatch(())/> }
/// ```
#[component]
fn Trouble(#[prop(into)] problem: Signal<Option<ApiError>>, #[prop(into)] retry: Callback<()>) -> impl IntoView {
    move || {
        problem.get().map(|error| {
            view! {
                <Notice tone=Tone::Bad>
                    <p>{move || explain(&error)}</p>
                    <Button on_press=retry>{t!("ui-try-again")}</Button>
                </Notice>
            }
        })
    }
}
