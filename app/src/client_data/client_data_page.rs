//! "Download client data": what is in the file, how much of it there is, and the one button.

use leptos::prelude::*;
use server::access::{OrganisationAct as Act, Permission};

use super::{contents::Contents, download::Download};
use crate::{
    i18n::{self, t},
    organisations::Here,
    place::Allowed,
    ui::{Card, PageHead},
};

#[component]
pub fn ClientDataPage() -> impl IntoView {
    let here = Here::get();
    let refused = Memo::new(move |_| here.refuses(&Act::DownloadData));
    view! {
        <PageHead title=|| i18n::permission(Permission::DownloadClientData) summary=move || here.name()/>
        <Allowed refused><ClientData/></Allowed>
    }
}

#[component]
fn ClientData() -> impl IntoView {
    view! {
        <div class="account-parts">
            <section>
                <div><h2>{t!("client-data-contents")}</h2><p class="quiet">{t!("client-data-contents-hint")}</p></div>
                <Card><Contents/></Card>
            </section>
            <section>
                <div><h2>{t!("client-data-safe")}</h2><p class="quiet">{t!("client-data-safe-hint")}</p></div>
                <Card><Download/></Card>
            </section>
        </div>
    }
}
