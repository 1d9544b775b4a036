//! Removing somebody: says what goes with it, asks, and does it.

use leptos::{prelude::*, task::spawn_local};
use server::{
    id::MemberId,
    team::{self, Consequences, FindMember, Removal, TeamMember},
};

use super::{find_others, team_page::Open};
use crate::{
    clinics::Here,
    i18n::{t, tr},
    ui::{Actions, Asked, Button, Dialog, Loaded, PersonSearch, Toasts, Weight},
};

#[component]
pub fn RemoveDialog(open: RwSignal<Option<Open>>) -> impl IntoView {
    let member = Memo::new(move |_| match open.get() {
        Some(Open::Removing(member)) => Some(member),
        _ => None,
    });
    let title = move || {
        tr!(
            "team-remove-title",
            name = member.get().map(|member| member.name).unwrap_or_default()
        )
    };
    view! {
        <Dialog open=Signal::derive(move || member.get().is_some()) title=title on_close=move |()| open.set(None)>
            {move || member.get().map(|member| view! { <Question member open/> })}
        </Dialog>
    }
}

#[component]
fn Question(member: TeamMember, open: RwSignal<Option<Open>>) -> impl IntoView {
    let here = Here::get();
    let asked = FindMember {
        clinic: here.clinic,
        member: member.id,
    };
    let consequences = Asked::new(move || team::find_consequences(asked));
    let successor = RwSignal::new(None::<MemberId>);
    let busy = RwSignal::new(false);
    let toasts = Toasts::here();
    let (id, account, name) = (member.id, member.account, StoredValue::new(member.name));
    let remove = move |()| {
        busy.set(true);
        let removal = Removal {
            clinic: here.clinic,
            member: id,
            successor: successor.get_untracked(),
        };
        let name = name.get_value();
        spawn_local(async move {
            // The dialog may be closed before the answer comes.
            match team::remove(removal).await {
                Ok(()) => {
                    toasts.say(tr!("team-removed", name = name));
                    open.set(None);
                }
                Err(error) => toasts.explain(&error),
            }
            busy.try_set(false);
        });
    };
    view! {
        <Loaded from=consequences rows=2 let:consequences>
            <p>{t!("team-remove-access", name = name.get_value(), clinic = here.name())}</p>
            <Effects consequences name/>
            <Show when=move || consequences.get().last_admin>
                <p>{t!("team-remove-last-admin", name = name.get_value())}</p>
                <PersonSearch
                    label=t!("team-who-takes-over")
                    picked=successor
                    find=move |search| find_others(here.clinic, search, account)
                />
            </Show>
            <Actions>
                <Button on_press=move |()| open.set(None)>{t!("ui-cancel")}</Button>
                <Show when=move || !consequences.get().last_admin || successor.get().is_some()>
                    <Button weight=Weight::Danger busy on_press=remove>{t!("team-remove")}</Button>
                </Show>
            </Actions>
        </Loaded>
    }
}

/// What goes with the person.
#[component]
fn Effects(consequences: Signal<Consequences>, name: StoredValue<String>) -> impl IntoView {
    let sentences = move || {
        let Consequences {
            alerts,
            signed_out,
            invitations,
            ..
        } = consequences.get();
        let mut sentences = Vec::new();
        if alerts {
            sentences.push(tr!("team-remove-alerts", name = name.get_value()));
        }
        if invitations > 0 {
            sentences.push(tr!(
                "team-remove-invitations",
                name = name.get_value(),
                count = invitations
            ));
        }
        if signed_out {
            sentences.push(tr!("team-remove-signed-out", name = name.get_value()));
        }
        sentences.push(tr!("team-remove-log"));
        sentences
    };
    view! { <ul class="effects">{move || sentences().into_iter().map(|text| view! { <li>{text}</li> }).collect_view()}</ul> }
}
