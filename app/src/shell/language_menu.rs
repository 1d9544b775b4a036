//! Every language in its own name, sorted, without flags.

use leptos::{prelude::*, task::spawn_local};
use server::account::Language;

use crate::{
    i18n::{self, t},
    ui::{Glyph, Menu, MenuItem, Toasts},
};

/// The language menu. The words change in place; `on_choose` lets an account keep the choice.
///
/// ```ignore
/// view! { <LanguageMenu on_choose=move |language| keep(language)/> }
/// ```
#[component]
pub fn LanguageMenu(#[prop(optional, into)] on_choose: Option<Callback<Language>>) -> impl IntoView {
    let toasts = Toasts::here();
    let choose = move |language| {
        spawn_local(async move {
            match i18n::speak(language).await {
                Ok(()) => {
                    on_choose.inspect(|keep| keep.run(language));
                }
                Err(error) => toasts.explain(&error),
            }
        });
    };
    let item = move |language: Language| {
        view! {
            <MenuItem
                lang=language.code()
                chosen=move || i18n::language() == language
                on_press=move |()| choose(language)
            >
                {language.own_name()}
            </MenuItem>
        }
    };
    view! {
        <Menu name=t!("ui-language") glyph=Glyph::Globe label=move || i18n::language().own_name()>
            {Language::ALL.map(item).collect_view()}
        </Menu>
    }
}
