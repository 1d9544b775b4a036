//! One person who helps to run the organisation; the role is changed in place.

use leptos::{prelude::*, task::spawn_local};
use server::{
    access::{OrganisationAct as Act, OrganisationRole, Refusal},
    error::ApiError,
    organisations::{self, OfficialLine, OfficialRole},
};

use super::{Here, successor::SuccessorDialog};
use crate::{
    i18n::{self, t, tr},
    session::Session,
    ui::{Badge, Button, Cell, ConfirmTwice, Row, Select, Toasts, Weight, Who},
};

#[component]
pub fn OfficialRow(official: Memo<OfficialLine>, removing: RwSignal<Option<OfficialLine>>) -> impl IntoView {
    let here = Here::get();
    let OfficialLine {
        account, name, email, ..
    } = official.get_untracked();
    let is_me = Session::here().person.with_untracked(|me| me.account == account);
    let named = StoredValue::new(name.clone());
    let may_remove = Memo::new(move |_| official.with(|one| one.removal().all(|act| here.refuses(&act).is_none())));
    view! {
        <Row>
            <Cell class="title">
                <Who name detail=email/>
                {is_me.then(|| view! { <Badge>{t!("team-you")}</Badge> })}
            </Cell>
            <Cell label=t!("team-role")><RoleInPlace official is_me/></Cell>
            <Cell class="acts">
                <Show when=move || may_remove.get()>
                    <Button
                        weight=Weight::Bare
                        name=t!("team-remove-name", name = named.get_value())
                        on_press=move |()| removing.set(Some(official.get_untracked()))
                    >
                        {t!("team-remove")}
                    </Button>
                </Show>
            </Cell>
        </Row>
    }
}

#[component]
fn RoleInPlace(official: Memo<OfficialLine>, is_me: bool) -> impl IntoView {
    let here = Here::get();
    let toasts = Toasts::here();
    // What was chosen stands until the server has said what is.
    let shown = RwSignal::new(official.with_untracked(|one| one.role));
    Effect::new(move || shown.set(official.with(|one| one.role)));
    let handing_over = RwSignal::new(None::<OrganisationRole>);
    // One's own, which nobody gives back to themself.
    let asked = RwSignal::new(None::<OrganisationRole>);
    let change = Callback::new(move |(role, successor)| {
        let OfficialLine {
            account,
            name,
            role: before,
            ..
        } = official.get_untracked();
        shown.set(role);
        let request = OfficialRole {
            organisation: here.organisation,
            account,
            role,
            successor,
        };
        spawn_local(async move {
            match organisations::set_role(request).await {
                Ok(()) => {
                    handing_over.try_set(None);
                    toasts.say(tr!(
                        "permissions-role-saved",
                        name = name,
                        role = i18n::organisation_role(role)
                    ));
                }
                Err(error) => {
                    shown.try_set(before);
                    if error == ApiError::Refused(Refusal::LastOrganisationAdmin) {
                        handing_over.try_set(Some(role));
                    } else {
                        toasts.explain(&error);
                    }
                }
            }
        });
    });
    let offered = Memo::new(move |_| {
        let from = official.with(|one| one.role);
        let may = |to: &OrganisationRole| *to == from || here.refuses(&Act::SetRole { from, to: *to }).is_none();
        OrganisationRole::OFFICIALS.into_iter().filter(may).collect::<Vec<_>>()
    });
    let choices = move || {
        offered
            .get()
            .into_iter()
            .map(|role| (role, i18n::organisation_role(role)))
            .collect()
    };
    let name = move || official.with(|one| one.name.clone());
    view! {
        <Show
            when=move || offered.with(|offered| offered.len() > 1)
            fallback=move || i18n::organisation_role(shown.get())
        >
            <Select
                label=move || tr!("organisations-role-of", name = name())
                choices=Signal::derive(choices)
                value=shown
                on_choose=move |role| {
                    if is_me && role != official.with_untracked(|one| one.role) {
                        shown.set(role);
                        asked.set(Some(role));
                    } else {
                        change.run((role, None));
                    }
                }
                compact=true
            />
        </Show>
        <ConfirmTwice
            open=Signal::derive(move || asked.get().is_some())
            title=move || {
                let role = asked.get().map(i18n::organisation_role);
                tr!("organisations-own-role-title", role = role.unwrap_or_default())
            }
            verb=t!("organisations-own-role-verb")
            again=t!("organisations-own-role-again")
            last_verb=t!("organisations-own-role-verb")
            on_confirm=move |()| {
                if let Some(role) = asked.get_untracked() {
                    asked.set(None);
                    change.run((role, None));
                }
            }
            on_close=move |()| {
                asked.set(None);
                shown.set(official.with_untracked(|one| one.role));
            }
        >
            <p>{t!("organisations-own-role-means")}</p>
        </ConfirmTwice>
        <SuccessorDialog
            open=Signal::derive(move || handing_over.get().is_some())
            title=t!("permissions-hand-over")
            verb=t!("permissions-hand-over")
            except=official.with_untracked(|one| one.account)
            on_choose=move |successor| {
                if let Some(role) = handing_over.get_untracked() {
                    change.run((role, Some(successor)));
                }
            }
            on_close=move |()| handing_over.set(None)
        />
    }
}
