//! One invitation that waits.

use leptos::{prelude::*, task::spawn_local};
use server::{
    access::{BoxState, PlaceAct},
    account::EmailAddress,
    invitations::{self, FindInvitation, Pending, Status},
};

use super::{many::Picked, pending_list::Asking};
use crate::{
    i18n::{self, t, tr},
    place::HerePlace,
    ui::{Address, Button, Cell, Checkbox, Row, State, Toasts, Tone, Weight},
};

#[component]
pub fn PendingRow(invitation: Memo<Pending>, asking: RwSignal<Option<Asking>>, picked: Picked) -> impl IntoView {
    let here = HerePlace::get();
    let Pending {
        id,
        email,
        terms,
        language,
        ..
    } = invitation.get_untracked();
    let role = terms.role();
    let may_change = move || here.refuses(&PlaceAct::ChangeInvitation(role)).is_none();
    let detail = move || {
        tr!(
            "invitations-detail",
            role = i18n::role(role),
            language = i18n::language_name(language)
        )
    };
    let shown = EmailAddress::shown(&email).to_owned();
    let name = StoredValue::new(shown.clone());
    let is_picked = Signal::derive(move || picked.with(|picked| picked.contains(&id)));
    let pick = move |on: bool| {
        picked.update(|picked| {
            picked.retain(|other| *other != id);
            if on {
                picked.push(id);
            }
        });
    };
    view! {
        <Row lit=is_picked>
            <Cell class="pick">
                <Show when=may_change>
                    <Checkbox
                        alone=true
                        label=move || tr!("invitations-pick-name", address = name.get_value())
                        state=Signal::derive(move || BoxState::from(is_picked.get()))
                        on_tick=pick
                    />
                </Show>
            </Cell>
            <Cell class="title">
                <span class="two-lines">
                    <span class="name"><Address address=shown/></span>
                    <span class="detail">{detail}</span>
                </span>
            </Cell>
            <Cell label=t!("invitations-state")>
                {move || view! { <DeliveryState status=invitation.get().status/> }}
            </Cell>
            <Cell label=t!("invitations-sent") class="short">
                <span class="num">{move || i18n::short_date(invitation.get().sent_at)}</span>
            </Cell>
            <Cell label=t!("invitations-expires") class="short">
                <span class="num">{move || i18n::short_date(invitation.get().expires_at)}</span>
            </Cell>
            <Cell class="acts">
                <Show when=may_change><Acts invitation email=name asking/></Show>
            </Cell>
        </Row>
    }
}

#[component]
fn DeliveryState(status: Status) -> impl IntoView {
    let tone = match status {
        Status::Sent | Status::Accepted => Tone::Good,
        Status::Draft | Status::Queued | Status::Printed => Tone::Info,
        Status::Expired | Status::Deleted => Tone::Warn,
        Status::Bounced { .. } => Tone::Bad,
    };
    let words = move || match &status {
        Status::Draft => tr!("invitations-draft"),
        Status::Printed => tr!("invitations-printed"),
        Status::Queued => tr!("invitations-queued"),
        Status::Sent | Status::Accepted => tr!("invitations-delivered"),
        Status::Expired | Status::Deleted => tr!("invitations-expired"),
        Status::Bounced { reason } => tr!("invitations-bounced", reason = reason.clone()),
    };
    view! { <State tone>{words}</State> }
}

#[component]
fn Acts(invitation: Memo<Pending>, email: StoredValue<String>, asking: RwSignal<Option<Asking>>) -> impl IntoView {
    let is = move |wanted: fn(&Status) -> bool| Memo::new(move |_| invitation.with(|one| wanted(&one.status)));
    let is_bounced = is(|status| matches!(status, Status::Bounced { .. }));
    let is_printed = is(|status| *status == Status::Printed);
    let may_resend = Memo::new(move |_| invitation.with(|one| one.may_be_resent() && one.status != Status::Printed));
    let may_print = Memo::new(move |_| invitation.with(Pending::may_be_printed));
    view! {
        <Show when=move || is_bounced.get()>
            <Button
                name=t!("invitations-correct-name", address = email.get_value())
                on_press=move |()| asking.set(Some(Asking::Correct(invitation.get_untracked())))
            >
                {t!("invitations-correct")}
            </Button>
        </Show>
        <Show when=move || may_resend.get()><Resend invitation email/></Show>
        <Show when=move || !may_resend.get() && !is_printed.get()><InviteAgain invitation email/></Show>
        <Show when=move || may_print.get()>
            <Button
                weight=Weight::Bare
                name=t!("invitations-slip-name", address = email.get_value())
                on_press=move |()| asking.set(Some(Asking::Slip(invitation.get_untracked())))
            >
                {t!("invitations-slip-verb")}
            </Button>
        </Show>
        <Button
            weight=Weight::Bare
            name=t!("invitations-delete-name", address = email.get_value())
            on_press=move |()| asking.set(Some(Asking::Delete(invitation.get_untracked())))
        >
            {t!("invitations-delete")}
        </Button>
    }
}

#[component]
fn Resend(invitation: Memo<Pending>, email: StoredValue<String>) -> impl IntoView {
    let here = HerePlace::get();
    let toasts = Toasts::here();
    let busy = RwSignal::new(false);
    let resend = move |()| {
        busy.set(true);
        let request = FindInvitation {
            place: here.place,
            invitation: invitation.get_untracked().id,
        };
        spawn_local(async move {
            match invitations::resend(request).await {
                Ok(sent) => {
                    let until = i18n::date(sent.expires_at);
                    toasts.say(tr!("invitations-resent", address = sent.email, date = until));
                }
                Err(error) => toasts.explain(&error),
            }
            busy.try_set(false);
        });
    };
    view! {
        <Button
            weight=Weight::Bare
            busy
            name=t!("invitations-resend-name", address = email.get_value())
            on_press=resend
        >
            {t!("invitations-resend")}
        </Button>
    }
}

/// In an organisation an expired invitation is replaced by a new one.
#[component]
fn InviteAgain(invitation: Memo<Pending>, email: StoredValue<String>) -> impl IntoView {
    let here = HerePlace::get();
    let toasts = Toasts::here();
    let busy = RwSignal::new(false);
    let invite = move |()| {
        busy.set(true);
        let request = FindInvitation {
            place: here.place,
            invitation: invitation.get_untracked().id,
        };
        spawn_local(async move {
            match invitations::invite_again(request).await {
                Ok(outcome) => toasts.say(super::outcomes::sentence(outcome)),
                Err(error) => toasts.explain(&error),
            }
            busy.try_set(false);
        });
    };
    view! {
        <Button
            weight=Weight::Bare
            busy
            name=t!("invitations-again-name", address = email.get_value())
            on_press=invite
        >
            {t!("invitations-again")}
        </Button>
    }
}
