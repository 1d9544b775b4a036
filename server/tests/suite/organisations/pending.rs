//! What becomes of an organisation's invitation while nobody accepts it (seed `000_4d08db1333b28ddf.txt`).

use serde_json::json;
use server::access::{OrganisationRole, Refusal};
use server::activity::Deed;
use server::calendar;
use server::error::{Answer, ApiError};
use server::id::InvitationId;
use server::invitations::{AcceptOutcome, InvitationLink, InviteOutcome, Pending, Status};

use crate::invitations::{accept, new_account, open};
use crate::support::{Actor, Organisation, Scene};

use OrganisationRole::{Admin, Coordinator, Reporter};

async fn resend(organisation: &Organisation<'_>, actor: &Actor, invitation: InvitationId) -> Answer<Pending> {
    actor.call("invitations/resend", organisation.offer(invitation)).await
}

async fn invite_again(
    organisation: &Organisation<'_>,
    actor: &Actor,
    invitation: InvitationId,
) -> Answer<InviteOutcome> {
    actor
        .call("invitations/invite_again", organisation.offer(invitation))
        .await
}

/// Lets the invitations of now expire, and gives back somebody who is still signed in.
async fn let_expire(organisation: &Organisation<'_>) -> Actor {
    organisation.scene.pass(33 * 86_400);
    organisation.someone("Zoe Later", Admin).await
}

#[tokio::test]
async fn resending_gives_thirty_new_days_and_keeps_the_link() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let admin = organisation.admin().await;
    let invitation = organisation.invite(&admin, "slow@people.example", Reporter).await;
    let first = scene.post.letter("slow@people.example", 1).await;
    scene.pass(5 * 86_400);
    let admin = organisation.admin().await;
    let again = resend(&organisation, &admin, invitation).await.expect("sent again");
    let expected = calendar::expiry(scene.now(), 30, "UTC");
    assert_eq!((again.sent_at, again.expires_at), (scene.now(), expected));
    let second = scene.post.letter("slow@people.example", 2).await;
    assert_eq!(first.link(), second.link());
    assert_ne!(first.id, second.id);
    assert_eq!(organisation.log(&admin).await[0].deed, Deed::InvitationResent);
}

#[tokio::test]
async fn an_expired_one_can_not_be_resent_in_an_organisation_nor_printed() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let admin = organisation.admin().await;
    let invitation = organisation.invite(&admin, "late@people.example", Reporter).await;
    let letter = scene.post.letter("late@people.example", 1).await;
    let expired_at = organisation.pending(&admin).await[0].expires_at;
    let later = let_expire(&organisation).await;
    let fresh = organisation.invite(&later, "fresh@people.example", Reporter).await;
    scene.post.letter("fresh@people.example", 1).await;
    let row = organisation.pending(&later).await.remove(1);
    assert_eq!(
        (row.status.clone(), row.may_be_resent(), row.may_be_renewed()),
        (Status::Expired, false, false)
    );
    assert_eq!(
        open(&scene.anonymous(), letter.token()).await,
        InvitationLink::Expired {
            place: "Acme Health".to_owned(),
            inviter: admin.name.clone(),
            expired_at,
            is_renewable: false,
        }
    );
    assert_eq!(resend(&organisation, &later, invitation).await, Err(ApiError::Conflict));
    let printed: Answer<server::invitations::Slip> = later
        .call("invitations/print_slip", organisation.offer(invitation))
        .await;
    assert_eq!(printed, Err(ApiError::Conflict));
    let many = json!({ "place": organisation.place(), "invitations": [invitation, fresh] });
    let left: Answer<Vec<InvitationId>> = later.call("invitations/resend_many", many).await;
    assert_eq!(left, Ok(vec![invitation]), "the others are sent");
    scene.post.letter("fresh@people.example", 2).await;
    let over = accept(&scene.anonymous(), letter.token(), new_account("Lars Late")).await;
    assert!(
        matches!(over, Ok(AcceptOutcome::Changed(InvitationLink::Expired { .. }))),
        "{over:?}"
    );
    let to_late = scene
        .post
        .letters()
        .iter()
        .filter(|it| it.to == "late@people.example")
        .count();
    assert_eq!(to_late, 1);
}

#[tokio::test]
async fn inviting_again_replaces_an_expired_one_in_one_act() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let admin = organisation.admin().await;
    let old = organisation.invite(&admin, "late@people.example", Coordinator).await;
    let first = scene.post.letter("late@people.example", 1).await;
    assert_eq!(
        invite_again(&organisation, &admin, old).await,
        Err(ApiError::Conflict),
        "not expired yet"
    );
    let later = let_expire(&organisation).await;
    assert_eq!(
        invite_again(&organisation, &later, old).await,
        Ok(InviteOutcome::Invited)
    );

    let pending = organisation.pending(&later).await;
    assert_eq!(
        (pending.len(), organisation.find(&later).await.pending),
        (1, 1),
        "one for the other"
    );
    assert_ne!(pending[0].id, old);
    assert_eq!(
        (pending[0].email.as_str(), pending[0].inviter.as_str()),
        ("late@people.example", "Zoe Later")
    );
    assert_eq!(pending[0].terms.role(), server::access::Role::Organisation(Coordinator));
    assert_eq!(pending[0].expires_at, calendar::expiry(scene.now(), 30, "UTC"));
    let second = scene.post.letter("late@people.example", 2).await;
    assert_ne!(first.link(), second.link(), "the old link stays what it is");
    let was = open(&scene.anonymous(), first.token()).await;
    assert!(matches!(was, InvitationLink::Deleted { .. }), "{was:?}");
    let deeds: Vec<_> = organisation
        .log(&later)
        .await
        .into_iter()
        .map(|change| change.deed)
        .collect();
    assert!(
        matches!(deeds[0], Deed::Invited { .. }) && deeds[1] == Deed::InvitedAgain,
        "{deeds:?}"
    );
    let joined = accept(&scene.anonymous(), second.token(), new_account("Lars Late")).await;
    assert!(matches!(joined, Ok(AcceptOutcome::Joined { .. })), "{joined:?}");
    assert_eq!(
        invite_again(&organisation, &later, old).await,
        Err(ApiError::NotFound),
        "once"
    );
}

#[tokio::test]
async fn two_who_invite_again_at_once_replace_it_once() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let admin = organisation.admin().await;
    let mut old = Vec::new();
    for n in 0..10 {
        old.push(
            organisation
                .invite(&admin, &format!("late.{n}@people.example"), Reporter)
                .await,
        );
    }
    let (one, other) = (let_expire(&organisation).await, organisation.admin().await);
    for id in old {
        let (first, second) = tokio::join!(
            invite_again(&organisation, &one, id),
            invite_again(&organisation, &other, id)
        );
        let outcomes = [first, second];
        assert!(outcomes.contains(&Ok(InviteOutcome::Invited)), "{outcomes:?}");
        assert!(outcomes.contains(&Err(ApiError::NotFound)), "{outcomes:?}");
    }
    assert_eq!(organisation.find(&one).await.pending, 10);
}

#[tokio::test]
async fn whoever_made_an_account_meanwhile_is_added_when_invited_again() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let admin = organisation.admin().await;
    let old = organisation.invite(&admin, "nadia@people.example", Reporter).await;
    let later = let_expire(&organisation).await;
    let nadia = scene.person_at("Nadia New", "nadia@people.example").await;
    assert_eq!(invite_again(&organisation, &later, old).await, Ok(InviteOutcome::Added));
    assert_eq!(organisation.role_of(&nadia).await, Some(Reporter));
    assert!(organisation.pending(&later).await.is_empty());
}

#[tokio::test]
async fn a_deleted_invitation_of_an_organisation_is_worth_nothing() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let admin = organisation.admin().await;
    let invitation = organisation.invite(&admin, "gone@people.example", Reporter).await;
    let letter = scene.post.letter("gone@people.example", 1).await;
    assert_eq!(
        admin.call("invitations/delete", organisation.offer(invitation)).await,
        Ok(())
    );
    assert!(organisation.pending(&admin).await.is_empty());
    let gone = InvitationLink::Deleted {
        place: "Acme Health".to_owned(),
        inviter: admin.name.clone(),
    };
    let late = accept(&scene.anonymous(), letter.token(), new_account("Gitte Gone")).await;
    assert_eq!(late, Ok(AcceptOutcome::Changed(gone)));
    assert_eq!(resend(&organisation, &admin, invitation).await, Err(ApiError::NotFound));
    assert_eq!(organisation.log(&admin).await[0].deed, Deed::InvitationDeleted);
}

#[tokio::test]
async fn many_are_deleted_in_one_act_and_those_that_are_gone_do_not_matter() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let admin = organisation.admin().await;
    let mut all = Vec::new();
    for n in 0..5 {
        all.push(
            organisation
                .invite(&admin, &format!("person.{n}@people.example"), Reporter)
                .await,
        );
    }
    let many = |invitations: &[InvitationId]| json!({ "place": organisation.place(), "invitations": invitations });
    assert_eq!(
        admin.call::<()>("invitations/delete_many", many(&all[..3])).await,
        Ok(())
    );
    assert_eq!(
        admin.call::<()>("invitations/delete_many", many(&all[1..4])).await,
        Ok(())
    );
    let left: Vec<_> = organisation.pending(&admin).await.into_iter().map(|it| it.id).collect();
    assert_eq!(left, [all[4]]);
    let too_many = vec![all[4]; 101];
    let refused: Answer<()> = admin.call("invitations/delete_many", many(&too_many)).await;
    assert_eq!(refused, Err(server::error::Invalid::Malformed.into()));
}

/// One that they may not delete or resend among many, and nothing is done.
#[tokio::test]
async fn a_coordinator_leaves_invitations_of_admins_alone_one_by_one_and_in_a_crowd() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let (admin, coordinator) = (organisation.admin().await, organisation.coordinator().await);
    let (boss, helper) = (
        organisation.invite(&admin, "boss@people.example", Admin).await,
        organisation.invite(&admin, "helper@people.example", Reporter).await,
    );
    let refused: ApiError = Refusal::NeedsOrganisationAdmin.into();
    for act in ["delete", "resend", "invite_again", "print_slip"] {
        let answer: Answer<serde::de::IgnoredAny> = coordinator
            .call(&format!("invitations/{act}"), organisation.offer(boss))
            .await;
        assert_eq!(answer.err(), Some(refused.clone()), "{act}");
    }
    for act in ["delete_many", "resend_many"] {
        let request = json!({ "place": organisation.place(), "invitations": [helper, boss] });
        let answer: Answer<serde::de::IgnoredAny> = coordinator.call(&format!("invitations/{act}"), request).await;
        assert_eq!(answer.err(), Some(refused.clone()), "{act}");
    }
    assert_eq!(
        organisation.pending(&admin).await.len(),
        2,
        "nothing was done by halves"
    );
    assert_eq!(
        resend(&organisation, &coordinator, helper).await.map(|it| it.id),
        Ok(helper)
    );
}
