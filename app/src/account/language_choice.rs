//! The language of the interface and of the mails to me.

use leptos::{prelude::*, task::spawn_local};
use server::account::Language;

use crate::{
    i18n::{self, t},
    session::Session,
    ui::{Card, Select, Toasts},
};

#[component]
pub fn LanguageChoice() -> impl IntoView {
    let toasts = Toasts::here();
    let languages = || {
        Language::ALL
            .into_iter()
            .map(|one| (one, one.own_name().to_owned()))
            .collect::<Vec<_>>()
    };
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
                    <Select
                        label=t!("ui-language")
                        choices=Signal::derive(languages)
                        value=Signal::derive(i18n::language)
                        on_choose=choose
                    />
                </div>
            </Card>
        </section>
    }
}
