//! "See as this person": an Admin sees an organisation with somebody else's eyes, in this tab, until they stop. The server
//! answers as it would answer that person, and changes nothing.

use leptos::{prelude::*, server_fn::client::try_set_server_url};
use serde::{Deserialize, Serialize};
use server::id::AccountId;

use crate::{
    browser::{keep, kept},
    i18n::t,
    ui::{Button, Notice},
};

/// Under this name it is kept for as long as the tab is open.
const SEEING: &str = "seeing-as";

/// With whose eyes, and where one came from.
#[derive(Clone, Serialize, Deserialize)]
pub struct SeeingAs {
    pub account: AccountId,
    pub name: String,
    pub back: String,
}

impl SeeingAs {
    /// With somebody's eyes, if so.
    pub fn now() -> Option<Self> {
        serde_json::from_str(&kept(SEEING)?).ok()
    }

    /// Loads a page anew as they would see it.
    pub fn begin(&self, address: &str) {
        keep(SEEING, &serde_json::to_string(self).unwrap_or_default());
        let _ = window().location().assign(address);
    }

    /// Sends everything that the app asks to where it is answered so. Called once, before anything is asked.
    pub fn follow() {
        if let Some(Self { account, .. }) = Self::now() {
            let root: &'static str = format!("/as/{account}").leak();
            // It is the first to say so.
            let _ = try_set_server_url(root);
        }
    }

    /// Loads the page anew where one came from, as oneself.
    fn end(&self) {
        Self::forget();
        let _ = window().location().assign(&self.back);
    }

    /// The next page that is loaded is one's own.
    pub fn forget() {
        keep(SEEING, "");
    }
}

/// Says above every page with whose eyes one sees it.
#[component]
pub fn SeeingAsBanner() -> impl IntoView {
    SeeingAs::now().map(|seeing| {
        let name = seeing.name.clone();
        view! {
            <div class="seeing-as">
                <Notice>
                    <p>{t!("ui-seeing-as", name = name)}</p>
                    <Button on_press=move |()| seeing.end()>{t!("ui-seeing-as-stop")}</Button>
                </Notice>
            </div>
        }
    })
}
