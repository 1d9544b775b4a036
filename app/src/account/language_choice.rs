//! The language of the interface and of the mails to me.

use leptos::{prelude::*, task::spawn_local};
use server::account::Language;

use crate::{
    i18n::{self, t},
    session::Session,
    ui::{Card, LanguageSelect, Toasts},
};

#[component]
pub fn LanguageChoice() -> impl IntoView {
    let toasts = Toasts::here();
    let choose = move |language: Language| {
        spawn_local(async move {
            match i18n::speak(language).await {
                Ok(()) => Session::keep_language(language),
                Err(error) => toasts.explain(&error),
            }
        });
    };
    view! {
        <section>
            <div><h2>{t!("ui-language")}</h2><p class="quiet">{t!("account-language-hint")}</p></div>
            <Card>
                <div class="form">
                    <LanguageSelect label=t!("ui-language") value=Signal::derive(i18n::language) on_choose=choose/>
                </div>
            </Card>
        </section>
    }
}
