//! What stands where a page would be that one may not see: the rule, and whom to ask.

use leptos::prelude::*;
use server::access::Refusal;

use super::Here;
use crate::{
    i18n::{refusal, t},
    ui::{Notice, Tone},
};

#[component]
pub fn Refused(reason: Refusal) -> impl IntoView {
    let whom = Here::get().an_admin();
    view! {
        <Notice tone=Tone::Warn>
            <p>{move || refusal(reason)}</p>
            {whom.map(|admin| view! { <p>{t!("clinics-whom-to-ask", name = admin)}</p> })}
        </Notice>
    }
}
