//! The changes, newest first, grouped by day; more of them on demand, new ones as they happen.

use leptos::{prelude::*, task::spawn_local};
use server::{
    activity::{self, ActivityPage, ActivityQuery, Change, ClinicName},
    error::ApiError,
    id::AccountId,
};

use super::sentence::sentence;
use crate::{
    i18n::{self, t},
    live::Live,
    ui::{Asked, Button, Empty, Face, Glyph, Loaded, Toasts},
};

#[component]
pub fn Feed(
    wanted: ActivityQuery,
    people: RwSignal<Vec<(AccountId, String)>>,
    places: RwSignal<Vec<ClinicName>>,
) -> impl IntoView {
    let live = Live::here();
    let newest = Asked::new(move || {
        live.track_recorded();
        async move { Ok::<_, ApiError>((wanted, activity::list(wanted).await?)) }
    });
    view! {
        <Loaded from=newest rows=8 let:newest>
            <Pages wanted newest=Signal::derive(move || newest.get().1) people places/>
        </Loaded>
    }
}

#[component]
fn Pages(
    wanted: ActivityQuery,
    newest: Signal<ActivityPage>,
    people: RwSignal<Vec<(AccountId, String)>>,
    places: RwSignal<Vec<ClinicName>>,
) -> impl IntoView {
    let older = RwSignal::new(Vec::<Change>::new());
    let next = RwSignal::new(newest.with_untracked(|page| page.next));
    let busy = RwSignal::new(false);
    let toasts = Toasts::here();
    let all = Memo::new(move |_| {
        let mut all = newest.get().changes;
        older.with(|older| {
            all.extend(
                older
                    .iter()
                    .filter(|change| !all.contains(change))
                    .cloned()
                    .collect::<Vec<_>>(),
            );
        });
        all
    });
    Effect::new(move || people.update(|people| all.with(|all| collect_people(people, all))));
    Effect::new(move || places.update(|places| all.with(|all| collect_places(places, all))));
    let load = move |()| {
        let before = next.get_untracked();
        busy.set(true);
        spawn_local(async move {
            match activity::list(ActivityQuery { before, ..wanted }).await {
                Ok(page) => {
                    older.try_update(|older| older.extend(page.changes));
                    next.try_set(page.next);
                }
                Err(error) => toasts.explain(&error),
            }
            busy.try_set(false);
        });
    };
    let days = move || by_day(all.get());
    view! {
        <Show
            when=move || all.with(|all| !all.is_empty())
            fallback=move || if wanted == ActivityQuery::all(wanted.place) {
                view! { <Empty glyph=Glyph::Activity title=t!("activity-none")><p>{t!("activity-none-hint")}</p></Empty> }
            } else {
                view! {
                    <Empty glyph=Glyph::Search title=t!("activity-none-found")>
                        <p>{t!("activity-none-found-hint")}</p>
                    </Empty>
                }
            }
        >
            {move || days().into_iter().map(|(day, changes)| view! { <Day day changes/> }).collect_view()}
            <Show when=move || next.get().is_some()>
                <p><Button busy on_press=load>{t!("activity-older")}</Button></p>
            </Show>
        </Show>
    }
}

#[component]
fn Day(day: String, changes: Vec<Change>) -> impl IntoView {
    let line = |change: Change| {
        let at = change.at;
        let clinic = change
            .clinic
            .clone()
            .map(|clinic| view! { <span class="quiet"><bdi>{clinic.name}</bdi></span> });
        view! {
            <li>
                <Face name=change.actor.name.clone()/>
                <p>{move || sentence(&change)} {clinic}</p>
                <time title=move || i18n::date_time(at)>{move || i18n::time(at)}</time>
            </li>
        }
    };
    view! {
        <section class="day">
            <h2>{day}</h2>
            <ul class="feed">{changes.into_iter().map(line).collect_view()}</ul>
        </section>
    }
}

fn by_day(changes: Vec<Change>) -> Vec<(String, Vec<Change>)> {
    let mut days: Vec<(String, Vec<Change>)> = Vec::new();
    for change in changes {
        let day = i18n::date(change.at);
        match days.last_mut() {
            Some((last, changes)) if *last == day => changes.push(change),
            _ => days.push((day, vec![change])),
        }
    }
    days
}

fn collect_people(people: &mut Vec<(AccountId, String)>, changes: &[Change]) {
    let participants = changes.iter().flat_map(|change| [&change.actor, &change.subject]);
    for participant in participants {
        if let Some(id) = participant.account
            && !people.iter().any(|(known, _)| *known == id)
        {
            people.push((id, participant.name.clone()));
        }
    }
    people.sort_by(|one, other| one.1.cmp(&other.1));
}

fn collect_places(places: &mut Vec<ClinicName>, changes: &[Change]) {
    for clinic in changes.iter().filter_map(|change| change.clinic.as_ref()) {
        if !places.iter().any(|known| known.id == clinic.id) {
            places.push(clinic.clone());
        }
    }
    places.sort_by(|one, other| one.name.cmp(&other.name));
}
