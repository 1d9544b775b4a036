//! The page behind an invitation's link: says all before it asks for anything, and each way to fail in its own words.

use leptos::{prelude::*, task::spawn_local};
use leptos_router::hooks::use_params_map;
use server::{
    access::{PermissionGroup, Role},
    account::EmailAddress,
    invitations::{self, InvitationLink, Known, Offer, Viewer},
    sign_in,
};

use super::accept_form::{ExistingAccountForm, FirstPasswordForm, JoinButton, NewAccountForm, Opened};
use super::other_device::OtherDevice;
use crate::{
    browser::show_brand,
    i18n::{self, t, tr},
    shell::Doorway,
    ui::{Address, Asked, Button, Card, Fact, Facts, Loaded, Notice, PageHead, Tone, Weight},
};

#[component]
pub fn AcceptPage() -> impl IntoView {
    let token = StoredValue::new(use_params_map().read_untracked().get("token").unwrap_or_default());
    let link = Asked::new(move || async move {
        let link = invitations::find_offer(token.get_value()).await?;
        if let InvitationLink::Open(offer) = &link
            && !i18n::has_chosen()
        {
            // In the invitee's language, unless this browser's owner has chosen one; the page reads in English otherwise.
            let _ = i18n::follow(offer.language).await;
        }
        Ok(link)
    });
    // What a try to accept found out outweighs what was loaded.
    let changed = RwSignal::new(None::<InvitationLink>);
    let name = move || match changed.get().or_else(|| link.get().and_then(Result::ok)) {
        Some(InvitationLink::Open(offer)) => Some(offer.place),
        Some(
            InvitationLink::Accepted { place }
            | InvitationLink::Deleted { place, .. }
            | InvitationLink::Expired { place, .. },
        ) => Some(place),
        _ => None,
    };
    show_brand(move || match link.get() {
        Some(Ok(InvitationLink::Open(offer))) => Some(offer.colour),
        _ => None,
    });
    view! {
        <Doorway name=Signal::derive(name)>
            <Loaded from=link rows=4 let:loaded>
                {move || match changed.get().unwrap_or_else(|| loaded.get()) {
                    InvitationLink::Open(offer) => view! { <Open offer=*offer opened=Opened { token, changed }/> }.into_any(),
                    other => view! { <Closed link=other/> }.into_any(),
                }}
            </Loaded>
        </Doorway>
    }
}

#[component]
fn Open(offer: Offer, opened: Opened) -> impl IntoView {
    let viewer = offer.viewer.clone();
    let email = offer.email.clone();
    let known = offer.known;
    let summary = match offer.role {
        Role::Clinic(_) => t!("invitations-offer-summary", inviter = offer.inviter.clone()),
        Role::Organisation(_) => t!(
            "invitations-offer-organisation-summary",
            inviter = offer.inviter.clone()
        ),
    };
    let form = match viewer {
        Viewer::Invited => view! { <JoinButton opened/> }.into_any(),
        Viewer::SomebodyElse { email: other } => view! { <SomebodyElse email other/> }.into_any(),
        Viewer::Nobody => match known {
            Known::Nothing => view! { <NewAccountForm email least=offer.least opened/> }.into_any(),
            Known::Unfinished => view! { <FirstPasswordForm email least=offer.least opened/> }.into_any(),
            Known::Account => view! { <ExistingAccountForm email opened/> }.into_any(),
        },
    };
    view! {
        <PageHead
            title=t!("invitations-offer-title", clinic = offer.place.clone())
            summary=summary
        />
        <Card><Terms offer/></Card>
        {form}
        // A link that went out by a code chooses no password.
        {(known != Known::Unfinished).then(|| view! { <OtherDevice token=opened.token/> })}
    }
}

/// As what, to do what, until when.
#[component]
fn Terms(offer: Offer) -> impl IntoView {
    let Offer {
        organisation,
        role,
        permissions,
        email,
        has_mailbox,
        expires_at,
        ..
    } = offer;
    let is_in_clinic = matches!(role, Role::Clinic(_));
    let shown = EmailAddress::shown(&email).to_owned();
    let who = if has_mailbox {
        t!("invitations-email")
    } else {
        t!("invitations-sign-in-name")
    };
    let may = move || {
        let whole = |group: &PermissionGroup| permissions.covers(group.permissions());
        let groups = PermissionGroup::ALL.into_iter().filter(whole);
        let names: Vec<_> = groups
            .map(i18n::group)
            .chain(singles(permissions).map(i18n::permission))
            .collect();
        if names.is_empty() {
            tr!("invitations-offer-nothing-yet")
        } else {
            i18n::list(&names)
        }
    };
    view! {
        <Facts>
            <Fact label=t!("invitations-offer-organisation")><bdi>{organisation}</bdi></Fact>
            <Fact label=t!("team-role")>{move || i18n::role(role)}</Fact>
            {is_in_clinic.then(|| view! { <Fact label=t!("invitations-offer-may")>{may}</Fact> })}
            <Fact label=t!("invitations-offer-until")>{move || i18n::date(expires_at)}</Fact>
            <Fact label=who><Address address=shown/></Fact>
        </Facts>
    }
}

/// The permissions whose group is not held as a whole.
fn singles(held: server::access::PermissionSet) -> impl Iterator<Item = server::access::Permission> {
    held.iter().filter(move |one| !held.covers(one.group().permissions()))
}

/// Signed in as somebody else: never the wrong account, and both ways out.
#[component]
fn SomebodyElse(email: String, other: String) -> impl IntoView {
    let sign_out = move |()| {
        spawn_local(async {
            // Signed out or not, the page that loads says how it stands.
            let _ = sign_in::sign_out().await;
            let _ = window().location().reload();
        });
    };
    let (stay, invited) = (other.clone(), email.clone());
    view! {
        <Notice tone=Tone::Warn title=t!("invitations-somebody-else", email = other)>
            <p>{t!("invitations-somebody-else-hint", email = email)}</p>
        </Notice>
        <Button weight=Weight::Primary on_press=sign_out>{t!("invitations-sign-out-and-join", email = invited)}</Button>
        <a class="button" href="/">{t!("invitations-stay", email = stay)}</a>
    }
}

/// Each way to fail has its own sentence and a next step.
#[component]
fn Closed(link: InvitationLink) -> impl IntoView {
    let sentence = move || match &link {
        InvitationLink::Accepted { place } => tr!("invitations-link-accepted", clinic = place.clone()),
        InvitationLink::Deleted { place, inviter } => {
            tr!(
                "invitations-link-deleted",
                clinic = place.clone(),
                inviter = inviter.clone()
            )
        }
        InvitationLink::Expired {
            place,
            inviter,
            expired_at,
            is_renewable,
        } => {
            let (clinic, inviter, date) = (place.clone(), inviter.clone(), i18n::date(*expired_at));
            if *is_renewable {
                tr!(
                    "invitations-link-expired",
                    clinic = clinic,
                    inviter = inviter,
                    date = date
                )
            } else {
                tr!(
                    "invitations-link-expired-for-good",
                    clinic = clinic,
                    inviter = inviter,
                    date = date
                )
            }
        }
        InvitationLink::Unknown | InvitationLink::Open(_) => tr!("invitations-link-unknown"),
    };
    view! {
        <PageHead title=t!("invitations-link-closed")/>
        <Notice tone=Tone::Warn><p>{sentence}</p></Notice>
        <a class="button primary" href="/sign-in">{t!("invitations-to-sign-in")}</a>
    }
}
