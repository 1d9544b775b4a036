//! Light, dark, or as the device does.

use leptos::prelude::*;

use crate::{
    i18n::t,
    ui::{Glyph, Menu, MenuItem},
};

/// What `data-theme` on the page says; nothing for the device's own.
type Theme = Option<&'static str>;

/// The switch between light and dark; the choice is kept in this browser (`start.js` applies it before the first paint).
///
/// ```ignore
/// view! { <ThemeMenu/> }
/// ```
#[component]
pub fn ThemeMenu() -> impl IntoView {
    let theme = RwSignal::new(kept());
    let choose = move |chosen: Theme| {
        theme.set(chosen);
        keep(chosen);
    };
    let is = move |one: Theme| move || theme.get() == one;
    view! {
        <Menu name=t!("ui-theme") glyph=Glyph::Sun>
            <MenuItem glyph=Glyph::Clock chosen=is(None) on_press=move |()| choose(None)>{t!("ui-theme-auto")}</MenuItem>
            <MenuItem glyph=Glyph::Sun chosen=is(Some("light")) on_press=move |()| choose(Some("light"))>
                {t!("ui-theme-light")}
            </MenuItem>
            <MenuItem glyph=Glyph::Moon chosen=is(Some("dark")) on_press=move |()| choose(Some("dark"))>
                {t!("ui-theme-dark")}
            </MenuItem>
        </Menu>
    }
}

fn kept() -> Theme {
    let root = document().document_element()?;
    let theme = root.get_attribute("data-theme")?;
    ["light", "dark"].into_iter().find(|known| *known == theme)
}

fn keep(theme: Theme) {
    let storage = window().local_storage().ok().flatten();
    let Some(root) = document().document_element() else {
        return;
    };
    // A browser that keeps nothing still shows the theme now.
    let _ = match theme {
        Some(theme) => root
            .set_attribute("data-theme", theme)
            .and_then(|()| storage.map_or(Ok(()), |storage| storage.set_item("theme", theme))),
        None => root
            .remove_attribute("data-theme")
            .and_then(|()| storage.map_or(Ok(()), |storage| storage.remove_item("theme"))),
    };
}
