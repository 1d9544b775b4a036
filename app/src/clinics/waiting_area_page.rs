//! The waiting area: a clinic's start page.

use leptos::prelude::*;

use super::{Here, alerts::Alerts};
use crate::{
    i18n::t,
    ui::{Card, Empty, Glyph, PageHead},
};

#[component]
pub fn WaitingAreaPage() -> impl IntoView {
    let here = Here::get();
    let is_member = move || here.standing().clinic_role.is_some();
    view! {
        <PageHead title=t!("ui-waiting-area") summary=move || here.name()/>
        <div class="waiting-area">
            <Card>
                <Empty glyph=Glyph::Clock title=t!("clinics-nobody-waits")><p>{t!("clinics-nobody-waits-hint")}</p></Empty>
            </Card>
            <Show when=is_member><Alerts clinic=here.clinic/></Show>
        </div>
    }
}
