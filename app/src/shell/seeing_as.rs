//! "See as this person": an Admin sees an organisation with somebody else's eyes, in this tab, until they stop. The server
//! answers as it would answer that person, and changes nothing.

use leptos::{prelude::*, server_fn::client::try_set_server_url};
use serde::{Deserialize, Serialize};

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
    /// Where the server answers so.
    pub address: String,
    pub name: String,
    pub back: String,
}

impl SeeingAs {
    /// With somebody's eyes, if so.
    pub fn now() -> Option<Self> {
        serde_json::from_str(&kept(SEEING)?).ok()
    }

    /// Where something is answered that the app does not ask by itself.
    pub fn root() -> String {
        Self::now().map(|seeing| seeing.address).unwrap_or_default()
    }

    /// Loads the page anew where they would begin.
    pub fn begin(&self) {
        keep(SEEING, &serde_json::to_string(self).unwrap_or_default());
        let _ = window().location().assign("/");
    }

    /// Sends everything that the app asks to where it is answered so. Called once, before anything is asked.
    pub fn follow() {
        if is_door() {
            Self::forget();
        }
        if let Some(Self { address, .. }) = Self::now() {
            // It is the first to say so.
            let _ = try_set_server_url(address.leak());
        }
    }

    /// Loads the page anew where one came from, as oneself.
    pub fn end(&self) {
        Self::forget();
        let _ = window().location().assign(&self.back);
    }

    /// The next page that is loaded is one's own.
    pub fn forget() {
        keep(SEEING, "");
    }
}

/// Whether the page is one of those that are everybody's, as its own script found (`index.html`): whoever comes to one is
/// themself again.
fn is_door() -> bool {
    let root = document().document_element();
    root.is_some_and(|root| root.get_attribute("data-frame").as_deref() == Some("door"))
}

/// What somebody keeps for themself alone: with somebody else's eyes, only that it is so.
///
/// ```ignore
/// view! { <Own><Profile/></Own> }
/// ```
#[component]
pub fn Own(children: Children) -> impl IntoView {
    match SeeingAs::now() {
        None => children().into_any(),
        Some(SeeingAs { name, .. }) => {
            view! { <Notice><p>{t!("ui-seeing-as-private", name = name)}</p></Notice> }.into_any()
        }
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
