//! What a page is laid out with.

use leptos::prelude::*;

use crate::i18n::tr;

/// A page's title, a line under it, and what one can do there.
///
/// ```ignore
/// view! { <PageHead title=t!("team-title") summary=move || tr!("team-summary", people = total.get())><Button …/></PageHead> }
/// ```
#[component]
pub fn PageHead(
    #[prop(into)] title: TextProp,
    #[prop(optional, into)] summary: Option<TextProp>,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let tab = title.clone();
    Effect::new(move || document().set_title(&format!("{} · {}", tab.get(), tr!("ui-product"))));
    view! {
        <header class="page-head">
            <div>
                <h1>{move || title.get()}</h1>
                {summary.map(|summary| view! { <p class="quiet num">{move || summary.get()}</p> })}
            </div>
            {children.map(|children| view! { <div class="page-acts">{children()}</div> })}
        </header>
    }
}

/// A sheet of paper for what belongs together.
///
/// ```ignore
/// view! { <Card><Table …/><Pager …/></Card> }
/// ```
#[component]
pub fn Card(children: Children) -> impl IntoView {
    view! { <div class="card">{children()}</div> }
}

/// A list of facts: what it is, and what it says.
///
/// ```ignore
/// view! { <Facts><Fact label=t!("invitations-role")>{role}</Fact></Facts> }
/// ```
#[component]
pub fn Facts(children: Children) -> impl IntoView {
    view! { <dl class="facts">{children()}</dl> }
}

/// One of the `Facts`.
#[component]
pub fn Fact(#[prop(into)] label: TextProp, children: Children) -> impl IntoView {
    view! {
        <div>
            <dt>{move || label.get()}</dt>
            <dd>{children()}</dd>
        </div>
    }
}

/// Words for those who do not see the page.
///
/// ```ignore
/// view! { <VisuallyHidden>{t!("team-acts")}</VisuallyHidden> }
/// ```
#[component]
pub fn VisuallyHidden(children: Children) -> impl IntoView {
    view! { <span class="visually-hidden">{children()}</span> }
}
