//! How people are shown.

use leptos::prelude::*;

/// A person's initials; a dot says that they are here now.
///
/// ```ignore
/// view! { <Face name=row.name.clone() here=move || present.get().contains(&row.id)/> }
/// ```
#[component]
pub fn Face(#[prop(into)] name: Signal<String>, #[prop(optional, into)] here: Signal<bool>) -> impl IntoView {
    let initials = move || name.with(|name| initials(name));
    view! { <span class="face" class:here=here aria-hidden="true">{initials}</span> }
}

/// The first letters of the first and the last word; one letter where names are not written in letters with case.
fn initials(name: &str) -> String {
    let letter = |word: &str| word.chars().find(|letter| letter.is_alphanumeric());
    let mut words = name.split_whitespace().filter_map(letter);
    let first = words.next();
    let last = words
        .next_back()
        .filter(|_| first.is_some_and(char::is_lowercase) || first.is_some_and(char::is_uppercase));
    first.into_iter().chain(last).flat_map(char::to_uppercase).collect()
}

/// A face, a name, and a line under it.
///
/// ```ignore
/// view! { <Who name=row.name.clone() detail=row.email.clone() here=is_here/> }
/// view! { <Who name=row.name.clone() detail=row.email.clone() href=address_of_their_page/> }
/// ```
#[component]
pub fn Who(
    #[prop(into)] name: String,
    #[prop(into)] detail: String,
    #[prop(optional, into)] here: Signal<bool>,
    /// A page of their own, to which the name leads.
    #[prop(optional)]
    href: Option<String>,
) -> impl IntoView {
    let named = name.clone();
    let named = match href {
        Some(href) => view! { <a href=href><bdi>{named}</bdi></a> }.into_any(),
        None => view! { <bdi>{named}</bdi> }.into_any(),
    };
    view! {
        <span class="who">
            <Face name here/>
            <span>
                <span class="name">{named}</span>
                <span class="detail"><Address address=detail/></span>
            </span>
        </span>
    }
}

/// An e-mail address, which breaks before its @ where the line is too short; any other text stays as it is.
///
/// ```ignore
/// view! { <Address address=invitation.address.to_string()/> }
/// ```
#[component]
pub fn Address(#[prop(into)] address: String) -> impl IntoView {
    let mut local = address;
    let domain = local.split_off(local.rfind('@').unwrap_or(local.len()));
    view! { <bdi>{local}<wbr/>{domain}</bdi> }
}
