//! Tables that are cards on a phone. Roles are written out, because a table laid out as cards is no longer one to
//! every browser.

use leptos::prelude::*;

/// Which way a column is sorted now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    Ascending,
    Descending,
}

/// A table; its caption is read, not shown.
///
/// ```ignore
/// view! {
///     <Table caption=t!("team-title") head=move || view! {
///         <Column label=t!("team-name") href=by_name order=name_order/>
///         <Column label=t!("team-role")/>
///     }>
///         <For each=rows key=|row| row.id let:row>
///             <Row><Cell label=t!("team-name")><Who …/></Cell><Cell label=t!("team-role")>{role}</Cell></Row>
///         </For>
///     </Table>
/// }
/// ```
#[component]
pub fn Table(
    #[prop(into)] caption: TextProp,
    #[prop(into)] head: ViewFnOnce,
    /// Its children are groups of rows, each a `tbody`.
    #[prop(optional)]
    grouped: bool,
    children: Children,
) -> impl IntoView {
    let body = if grouped {
        children()
    } else {
        view! { <tbody role="rowgroup">{children()}</tbody> }.into_any()
    };
    view! {
        <table class="table" role="table">
            <caption class="visually-hidden">{move || caption.get()}</caption>
            <thead role="rowgroup"><tr role="row">{head.run()}</tr></thead>
            {body}
        </table>
    }
}

/// The head of a column; with `href` it is the link that sorts by it.
#[component]
pub fn Column(
    #[prop(into)] label: TextProp,
    #[prop(optional, into)] href: Option<Signal<String>>,
    #[prop(optional, into)] order: Signal<Option<Order>>,
    /// Read, not shown: the column of acts.
    #[prop(optional)]
    hidden: bool,
) -> impl IntoView {
    let sorted = move || match order.get()? {
        Order::Ascending => Some("ascending"),
        Order::Descending => Some("descending"),
    };
    view! {
        <th role="columnheader" scope="col" aria-sort=sorted>
            {match href {
                Some(href) => view! { <a href=href>{move || label.get()}</a> }.into_any(),
                None => view! { <span class:visually-hidden=hidden>{move || label.get()}</span> }.into_any(),
            }}
        </th>
    }
}

/// A row; `lit` while it is the one being worked on.
#[component]
pub fn Row(#[prop(optional, into)] lit: Signal<bool>, children: Children) -> impl IntoView {
    view! { <tr role="row" class:lit=lit>{children()}</tr> }
}

/// A cell; its label stands before it on a phone.
#[component]
pub fn Cell(
    #[prop(optional, into)] label: Option<TextProp>,
    /// What the cell holds, where that needs its own shape: `title`, `short`, `acts`, `pick`.
    #[prop(default = "")]
    class: &'static str,
    children: Children,
) -> impl IntoView {
    view! { <td role="cell" class=class data-label=label.map(|label| move || label.get())>{children()}</td> }
}
