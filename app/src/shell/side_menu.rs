//! The menu at the side. On a phone the same element is a sheet, opened from a bar at the bottom.

use leptos::{html, prelude::*};
use leptos_router::components::A;
use server::account::Language;

use super::{LanguageMenu, ThemeMenu};
use crate::{
    i18n::t,
    ui::{Glyph, Icon, Menu, MenuItem, MenuLink, VisuallyHidden},
};

const SHEET: &str = "side-menu";

/// The clinic or organisation one is in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    pub name: String,
    /// The line under it: the organisation of a clinic.
    pub detail: String,
}

/// One line of the menu.
#[derive(Clone)]
pub struct Entry {
    label: TextProp,
    href: String,
    glyph: Glyph,
    exact: bool,
}

impl Entry {
    pub fn new(label: impl Into<TextProp>, href: impl Into<String>, glyph: Glyph) -> Self {
        Self {
            label: label.into(),
            href: href.into(),
            glyph,
            exact: false,
        }
    }

    /// Lit on its own page only, not on the pages below it.
    #[must_use]
    pub fn exact(self) -> Self {
        Self { exact: true, ..self }
    }
}

/// Entries that belong together.
#[derive(Clone)]
pub struct Section {
    title: Option<TextProp>,
    entries: Vec<Entry>,
}

impl Section {
    /// The address of its first entry.
    pub fn first(&self) -> Option<&str> {
        self.entries.first().map(|entry| entry.href.as_str())
    }

    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    pub fn untitled(entries: Vec<Entry>) -> Self {
        Self { title: None, entries }
    }

    pub fn titled(title: impl Into<TextProp>, entries: Vec<Entry>) -> Self {
        Self {
            title: Some(title.into()),
            entries,
        }
    }
}

#[component]
pub(super) fn SideMenu(
    place: Signal<Option<Place>>,
    sections: Signal<Vec<Section>>,
    person: Signal<String>,
    views: ViewFn,
    on_switch: Callback<()>,
    on_sign_out: Callback<()>,
    on_language: Callback<Language>,
) -> impl IntoView {
    let sheet = NodeRef::<html::Nav>::new();
    let close = move |_| {
        if let Some(sheet) = sheet.get_untracked() {
            // On a wide screen there is no sheet to close.
            let _ = sheet.hide_popover();
        }
    };
    view! {
        <nav class="side-menu" id=SHEET popover="auto" node_ref=sheet aria-label=t!("ui-menu")>
            {move || place.get().map(|place| view! { <PlaceCard place on_switch/> })}
            <div class="sections" on:click=close>
                {move || sections.get().into_iter().map(|section| view! { <MenuSection section/> }).collect_view()}
            </div>
            <div class="side-foot">
                <Menu name=t!("ui-account") glyph=Glyph::Person label=move || person.get()>
                    {views.run()}
                    <MenuLink href="/account" glyph=Glyph::Person>{t!("ui-my-account")}</MenuLink>
                    <MenuItem glyph=Glyph::SignOut on_press=on_sign_out>{t!("ui-sign-out")}</MenuItem>
                </Menu>
                <div class="side-switches">
                    <LanguageMenu on_choose=on_language/>
                    <ThemeMenu/>
                </div>
            </div>
        </nav>
    }
}

#[component]
fn PlaceCard(place: Place, on_switch: Callback<()>) -> impl IntoView {
    view! {
        <button class="place" type="button" on:click=move |_| on_switch.run(())>
            <Mark name=place.name.clone()/>
            <span>
                <span class="name"><bdi>{place.name}</bdi></span>
                <span class="detail"><bdi>{place.detail}</bdi></span>
            </span>
            <VisuallyHidden>{t!("ui-switch")}</VisuallyHidden>
            <Icon glyph=Glyph::Chevron/>
        </button>
    }
}

/// The first letter of a name, as a sign on the door.
#[component]
pub fn Mark(#[prop(into)] name: Signal<String>) -> impl IntoView {
    let letter = move || {
        name.with(|name| {
            name.chars()
                .find(|letter| letter.is_alphanumeric())
                .map(|first| first.to_uppercase().to_string())
        })
    };
    view! { <span class="mark" aria-hidden="true">{letter}</span> }
}

#[component]
fn MenuSection(section: Section) -> impl IntoView {
    let Section { title, entries } = section;
    view! {
        {title.map(|title| view! { <h2>{move || title.get()}</h2> })}
        <ul>{entries.into_iter().map(|entry| view! { <li><Line entry/></li> }).collect_view()}</ul>
    }
}

#[component]
fn Line(entry: Entry) -> impl IntoView {
    let Entry {
        label,
        href,
        glyph,
        exact,
    } = entry;
    view! {
        <A href=href exact=exact>
            <Icon glyph/>
            <span>{move || label.get()}</span>
        </A>
    }
}

/// On a phone: the first entries at hand, and the rest in the sheet.
#[component]
pub(super) fn BottomBar(sections: Signal<Vec<Section>>) -> impl IntoView {
    let first = move || {
        let all = sections.get().into_iter().flat_map(|section| section.entries);
        all.take(3).map(|entry| view! { <Line entry/> }).collect_view()
    };
    view! {
        <nav class="bottom-bar" aria-label=t!("ui-shortcuts")>
            {first}
            <button type="button" popovertarget=SHEET>
                <Icon glyph=Glyph::Menu/>
                <span>{t!("ui-menu")}</span>
            </button>
        </nav>
    }
}
