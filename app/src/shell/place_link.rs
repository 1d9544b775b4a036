//! A place in a list of places to go to.

use leptos::prelude::*;

use super::Mark;
use crate::ui::{Glyph, Icon};

/// The way to a clinic or an organisation: its sign, its name, and a line about it.
///
/// ```ignore
/// view! { <ul class="clinic-list"><PlaceLink href=format!("/clinics/{id}") name detail=move || tr!("clinics-detail", people = 7)/></ul> }
/// ```
#[component]
pub fn PlaceLink(href: String, name: String, #[prop(into)] detail: TextProp) -> impl IntoView {
    view! {
        <li>
            <a class="clinic" href=href>
                <Mark name=name.clone()/>
                <span>
                    <span class="name"><bdi>{name}</bdi></span>
                    <span class="detail">{move || detail.get()}</span>
                </span>
                <Icon glyph=Glyph::Chevron/>
            </a>
        </li>
    }
}
