//! The browser's own choice among a few.

use leptos::prelude::*;

use super::field::{Field, Ids};

/// One choice: what it stands for, and what it is called.
pub type Choice<T> = (T, String);

/// A native select. What is chosen belongs to the caller, so that the address bar may hold it.
///
/// ```ignore
/// let roles = move || ClinicRole::ALL.iter().map(|role| (*role, i18n::clinic_role(*role))).collect();
/// view! { <Select label=t!("team-role") choices=roles value=role on_choose=move |chosen| role.set(chosen)/> }
/// ```
#[component]
pub fn Select<T: Clone + PartialEq + Send + Sync + 'static>(
    #[prop(into)] label: TextProp,
    #[prop(into)] choices: Signal<Vec<Choice<T>>>,
    #[prop(into)] value: Signal<T>,
    #[prop(into)] on_choose: Callback<T>,
    #[prop(optional, into)] hint: Option<TextProp>,
    #[prop(optional, into)] error: Signal<Option<String>>,
    /// In a bar of filters: the label is read, and the choices say what they are about (`Role: any`).
    #[prop(optional)]
    compact: bool,
) -> impl IntoView {
    let names = Signal::derive(move || choices.with(|all| all.iter().map(|(_, name)| name.clone()).collect()));
    let chosen =
        Signal::derive(move || value.with(|value| choices.with(|all| all.iter().position(|(one, _)| one == value))));
    let choose = Callback::new(move |index: usize| {
        if let Some((value, _)) = choices.with_untracked(|all| all.get(index).cloned()) {
            on_choose.run(value);
        }
    });
    NamedSelect(NamedSelectProps {
        label,
        names,
        chosen,
        choose,
        hint,
        error,
        compact,
    })
}

/// The same by position, compiled once for all types.
#[component]
fn NamedSelect(
    label: TextProp,
    names: Signal<Vec<String>>,
    chosen: Signal<Option<usize>>,
    choose: Callback<usize>,
    hint: Option<TextProp>,
    error: Signal<Option<String>>,
    compact: bool,
) -> impl IntoView {
    let ids = Ids::new(hint.is_some());
    let options = move || {
        let name_of = |(index, name)| {
            view! { <option value=index selected=move || chosen.get() == Some(index)>{name}</option> }
        };
        names.get().into_iter().enumerate().map(name_of).collect_view()
    };
    view! {
        <Field ids=ids.clone() label hint error compact>
            <select
                class="input"
                id=ids.control.clone()
                aria-invalid=move || error.with(Option::is_some).then_some("true")
                aria-describedby=ids.describe(error)
                prop:value=move || {
                    names.track();
                    chosen.get().map(|index| index.to_string())
                }
                on:change:target=move |event| {
                    if let Ok(index) = event.target().value().parse() {
                        choose.run(index);
                    }
                }
            >
                {options}
            </select>
        </Field>
    }
}
