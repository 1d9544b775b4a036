//! What becomes of an invitation while nobody accepts it.

use serde_json::json;
use server::access::{ClinicRole, Grants};
use server::account::Language;
use server::activity::{ActivityPage, ActivityQuery, Deed};
use server::error::{Answer, ApiError};
use server::id::InvitationId;
use server::invitations::{AcceptOutcome, InvitationLink, InviteOutcome, Invited, Pending, Status};

use super::{accept, new_account, open};
use crate::support::{Actor, Clinic, Scene, until_bounced};

async fn resend(clinic: &Clinic<'_>, actor: &Actor, invitation: InvitationId) -> Answer<Pending> {
    actor.call("invitations/resend", clinic.about(invitation)).await
}

async fn delete(clinic: &Clinic<'_>, actor: &Actor, invitation: InvitationId) -> Answer<()> {
    actor.call("invitations/delete", clinic.about(invitation)).await
}

async fn correct(clinic: &Clinic<'_>, actor: &Actor, invitation: InvitationId, address: &str) -> Answer<InviteOutcome> {
    let request = json!({ "place": clinic.place(), "invitation": invitation, "address": address });
    actor.call("invitations/correct_address", request).await
}

#[tokio::test]
async fn an_expired_invitation_sent_again_is_good_for_thirty_days_and_keeps_its_link() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let admin = clinic.admin().await;
    let invitation = clinic.invite(&admin, "late@people.example").await;
    let first = scene.post.letter("late@people.example", 1).await;
    scene.set(clinic.expiry(scene.now()));
    assert!(matches!(
        open(&scene.anonymous(), first.token()).await,
        InvitationLink::Expired { .. }
    ));
    let admin = clinic.admin().await;
    assert_eq!(clinic.pending(&admin).await[0].status, Status::Expired);
    let again = resend(&clinic, &admin, invitation).await.expect("sent again");
    assert_eq!(
        (again.sent_at, again.expires_at),
        (scene.now(), clinic.expiry(scene.now()))
    );
    let second = scene.post.letter("late@people.example", 2).await;
    assert_eq!(first.link(), second.link());
    assert_ne!(first.id, second.id, "two mails, not one that was repeated");
    scene.set(again.expires_at);
    scene.pass(-1);
    assert!(matches!(
        open(&scene.anonymous(), first.token()).await,
        InvitationLink::Open(_)
    ));
    let joined = accept(&scene.anonymous(), first.token(), new_account("Lars Late")).await;
    assert_eq!(joined, Ok(AcceptOutcome::Joined { place: clinic.place() }));
}

#[tokio::test]
async fn a_deleted_invitation_is_gone_and_says_so() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let admin = clinic.admin().await;
    let invitation = clinic.invite(&admin, "gone@people.example").await;
    let letter = scene.post.letter("gone@people.example", 1).await;
    assert_eq!(delete(&clinic, &admin, invitation).await, Ok(()));
    assert!(clinic.pending(&admin).await.is_empty());
    let gone = InvitationLink::Deleted {
        place: "Harbour Clinic".to_owned(),
        inviter: admin.name.clone(),
    };
    assert_eq!(open(&scene.anonymous(), letter.token()).await, gone);
    let late = accept(&scene.anonymous(), letter.token(), new_account("Gitte Gone")).await;
    assert_eq!(late, Ok(AcceptOutcome::Changed(gone)));
    assert_eq!(delete(&clinic, &admin, invitation).await, Err(ApiError::NotFound));
    assert_eq!(resend(&clinic, &admin, invitation).await, Err(ApiError::NotFound));
    let again = clinic.invite(&admin, "gone@people.example").await;
    assert_ne!(again, invitation, "the address can be invited again");
}

#[tokio::test]
async fn a_bounced_address_is_corrected_in_place() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let admin = clinic.admin().await;
    scene.post.has_no_mailbox("wrnog@people.example");
    let request = clinic.invitations(
        &[("wrnog@people.example", Language::Arabic)],
        ClinicRole::Admin,
        Grants::default(),
    );
    admin
        .call::<Vec<Invited>>("invitations/invite", request)
        .await
        .expect("invited");
    until_bounced(&admin, clinic.place()).await;
    let old = clinic.pending(&admin).await.remove(0);
    let old_token = server::mail::invitation_token(&scene.app.secret, old.id);

    assert_eq!(
        correct(&clinic, &admin, old.id, "right@people.example").await,
        Ok(InviteOutcome::Invited)
    );
    let letter = scene.post.letter("right@people.example", 1).await;
    let new = clinic.pending(&admin).await.remove(0);
    assert_eq!(
        (new.email.as_str(), new.terms, new.language),
        ("right@people.example", old.terms, old.language)
    );
    assert_eq!(new.expires_at, clinic.expiry(scene.now()));
    assert!(matches!(
        open(&scene.anonymous(), old_token.reveal()).await,
        InvitationLink::Deleted { .. }
    ));
    assert!(matches!(
        open(&scene.anonymous(), letter.token()).await,
        InvitationLink::Open(_)
    ));
    let query = ActivityQuery::all(clinic.place());
    let log: ActivityPage = admin.call("activity/list", query).await.expect("the log");
    let corrected = Deed::AddressCorrected { from: old.email };
    assert!(
        log.changes
            .iter()
            .any(|change| change.deed == corrected && change.subject.name == new.email)
    );
}

#[tokio::test]
async fn a_correction_that_can_not_be_leaves_the_invitation_as_it_is() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let (admin, member) = (clinic.admin().await, clinic.member(Grants::default()).await);
    let invitation = clinic.invite(&admin, "first@people.example").await;
    clinic.invite(&admin, "second@people.example").await;
    for (address, outcome) in [
        ("nonsense", InviteOutcome::NotAnAddress),
        ("SECOND@people.example", InviteOutcome::AlreadyInvited),
        ("FIRST@people.example", InviteOutcome::AlreadyInvited),
        (member.email.as_str(), InviteOutcome::AlreadyMember),
    ] {
        assert_eq!(
            correct(&clinic, &admin, invitation, address).await,
            Ok(outcome),
            "{address}"
        );
        assert_eq!(clinic.pending(&admin).await.len(), 2);
    }
    let letter = scene.post.letter("first@people.example", 1).await;
    assert!(matches!(
        open(&scene.anonymous(), letter.token()).await,
        InvitationLink::Open(_)
    ));
}

#[tokio::test]
async fn a_correction_to_somebody_with_an_account_makes_them_a_member() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let admin = clinic.admin().await;
    let invitation = clinic.invite(&admin, "wrnog@people.example").await;
    let known = scene.person("Nadia Known").await;
    assert_eq!(
        correct(&clinic, &admin, invitation, &known.email).await,
        Ok(InviteOutcome::Added)
    );
    assert!(clinic.find_membership(&known).await.is_some());
    assert!(clinic.pending(&admin).await.is_empty());
}

/// The address was right, and its owner has made an account meanwhile, for another clinic.
#[tokio::test]
async fn a_correction_to_the_same_address_adds_whoever_has_an_account_by_now() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let admin = clinic.admin().await;
    let invitation = clinic.invite(&admin, "nadia@people.example").await;
    let nadia = scene.person_at("Nadia New", "nadia@people.example").await;
    assert_eq!(
        correct(&clinic, &admin, invitation, &nadia.email).await,
        Ok(InviteOutcome::Added)
    );
    assert!(clinic.pending(&admin).await.is_empty());
}

#[tokio::test]
async fn a_manager_leaves_invitations_of_admins_alone() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let admin = clinic.admin().await;
    let manager = clinic
        .member(crate::support::grants(&[], &[server::access::Permission::Users]))
        .await;
    let people = [("boss@people.example", Language::English)];
    let request = clinic.invitations(&people, ClinicRole::Admin, Grants::default());
    admin
        .call::<Vec<Invited>>("invitations/invite", request)
        .await
        .expect("invited");
    let invitation = clinic.pending(&manager).await[0].id;
    let only_admins: ApiError = server::access::Refusal::OnlyAdminsMakeAdmins.into();
    assert_eq!(resend(&clinic, &manager, invitation).await, Err(only_admins.clone()));
    assert_eq!(delete(&clinic, &manager, invitation).await, Err(only_admins.clone()));
    assert_eq!(
        correct(&clinic, &manager, invitation, "me@people.example").await,
        Err(only_admins)
    );
}
