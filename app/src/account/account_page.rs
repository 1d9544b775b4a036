//! My account: who I am here, my language, and where I am signed in.

use leptos::{prelude::*, task::spawn_local};
use server::{account::Language, sign_in};

use crate::{
    i18n::{self, t},
    session::{self, Session},
    ui::{Address, Button, Card, Fact, Facts, PageHead, Select, Toasts, Weight},
};

#[component]
pub fn AccountPage() -> impl IntoView {
    let session = Session::here();
    view! {
        <PageHead title=t!("ui-my-account")/>
        <div class="account-parts">
            <section>
                <div><h2>{t!("account-who")}</h2></div>
                <Card>
                    {move || {
                        let me = session.person.get();
                        view! {
                            <Facts>
                                <Fact label=t!("account-name")><bdi>{me.name}</bdi></Fact>
                                <Fact label=t!("account-email")><Address address=me.email/></Fact>
                            </Facts>
                        }
                    }}
                </Card>
            </section>
            <LanguageChoice/>
            <SignOutEverywhere/>
        </div>
    }
}

#[component]
fn LanguageChoice() -> impl IntoView {
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

#[component]
fn SignOutEverywhere() -> impl IntoView {
    let toasts = Toasts::here();
    let busy = RwSignal::new(false);
    let everywhere = move |()| {
        busy.set(true);
        spawn_local(async move {
            match sign_in::sign_out_everywhere().await {
                Ok(()) => session::leave(),
                Err(error) => toasts.explain(&error),
            }
            busy.try_set(false);
        });
    };
    view! {
        <section>
            <div><h2>{t!("account-sign-out-title")}</h2><p class="quiet">{t!("account-sign-out-hint")}</p></div>
            <Card>
                <div class="form">
                    <Button weight=Weight::Danger busy on_press=everywhere>{t!("account-sign-out-everywhere")}</Button>
                </div>
            </Card>
        </section>
    }
}
