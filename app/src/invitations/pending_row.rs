//! One invitation that waits.

use leptos::{prelude::*, task::spawn_local};
use server::{
    access::Act,
    invitations::{self, FindInvitation, Pending, Status},
};

use super::pending_list::Asking;
use crate::{
    clinics::Here,
    i18n::{self, t, tr},
    ui::{Address, Button, Cell, Row, State, Toasts, Tone, Weight},
};

#[component]
pub fn PendingRow(invitation: Memo<Pending>, asking: RwSignal<Option<Asking>>) -> impl IntoView {
    let here = Here::get();
    let Pending {
        email, role, language, ..
    } = invitation.get_untracked();
    let may_change = move || here.refuses(&Act::ChangeInvitation(role)).is_none();
    let detail = move || {
        tr!(
            "invitations-detail",
            role = i18n::clinic_role(role),
            language = i18n::language_name(language)
        )
    };
    let shown = email.clone();
    view! {
        <Row>
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
                <Show when=may_change><Acts invitation email=email.clone() asking/></Show>
            </Cell>
        </Row>
    }
}

#[component]
fn DeliveryState(status: Status) -> impl IntoView {
    let tone = match status {
        Status::Sent | Status::Accepted => Tone::Good,
        Status::Queued => Tone::Info,
        Status::Expired | Status::Deleted => Tone::Warn,
        Status::Bounced { .. } => Tone::Bad,
    };
    let words = move || match &status {
        Status::Queued => tr!("invitations-queued"),
        Status::Sent | Status::Accepted => tr!("invitations-delivered"),
        Status::Expired | Status::Deleted => tr!("invitations-expired"),
        Status::Bounced { reason } => tr!("invitations-bounced", reason = reason.clone()),
    };
    view! { <State tone>{words}</State> }
}

#[component]
fn Acts(invitation: Memo<Pending>, email: String, asking: RwSignal<Option<Asking>>) -> impl IntoView {
    let here = Here::get();
    let toasts = Toasts::here();
    let busy = RwSignal::new(false);
    let email = StoredValue::new(email);
    let is_bounced = Memo::new(move |_| matches!(invitation.get().status, Status::Bounced { .. }));
    let resend = move |()| {
        busy.set(true);
        let request = FindInvitation {
            clinic: here.clinic,
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
        <Show when=move || is_bounced.get()>
            <Button
                name=t!("invitations-correct-name", address = email.get_value())
                on_press=move |()| asking.set(Some(Asking::Correct(invitation.get_untracked())))
            >
                {t!("invitations-correct")}
            </Button>
        </Show>
        <Button
            weight=Weight::Bare
            busy
            name=t!("invitations-resend-name", address = email.get_value())
            on_press=resend
        >
            {t!("invitations-resend")}
        </Button>
        <Button
            weight=Weight::Bare
            name=t!("invitations-delete-name", address = email.get_value())
            on_press=move |()| asking.set(Some(Asking::Delete(invitation.get_untracked())))
        >
            {t!("invitations-delete")}
        </Button>
    }
}
