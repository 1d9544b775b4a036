//! One practitioner: where they work, and what they did lately.

use leptos::prelude::*;
use server::{analytics::Practitioner, team::Total};

use crate::{
    i18n::{self, t, tr},
    ui::{Cell, Row, Who},
};

#[component]
pub fn PractitionerRow(line: Memo<Practitioner>) -> impl IntoView {
    let Practitioner { name, email, .. } = line.get_untracked();
    let seen = move || match line.with(|line| line.seen_at) {
        Some(at) => i18n::moment(at),
        None => tr!("analytics-never"),
    };
    let entries = move || match line.with(|line| line.entries) {
        Total::Exactly(count) => i18n::number(f64::from(count)),
        Total::MoreThan(count) => tr!("analytics-more-than", count = count),
    };
    let sign_ins = move || i18n::number(f64::from(line.with(|line| line.sign_ins)));
    view! {
        <Row>
            <Cell class="title"><Who name detail=email/></Cell>
            <Cell label=t!("users-clinics")><Clinics line/></Cell>
            <Cell label=t!("analytics-seen") class="short"><span class="num">{seen}</span></Cell>
            <Cell label=t!("analytics-entries") class="short"><span class="num">{entries}</span></Cell>
            <Cell label=t!("analytics-signed-in") class="short"><span class="num">{sign_ins}</span></Cell>
        </Row>
    }
}

#[component]
fn Clinics(line: Memo<Practitioner>) -> impl IntoView {
    let names = move || {
        let clinics = line.with(|line| line.clinics.clone());
        clinics
            .into_iter()
            .map(|clinic| view! { <li><bdi>{clinic.name}</bdi></li> })
            .collect_view()
    };
    let more = move || {
        let count = line.with(|line| {
            let shown = u32::try_from(line.clinics.len()).unwrap_or_default();
            line.count.saturating_sub(shown)
        });
        (count > 0).then(|| view! { <li class="more">{t!("users-and-more", count = u64::from(count))}</li> })
    };
    view! { <ul class="places">{names} {more}</ul> }
}
