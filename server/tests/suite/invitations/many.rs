//! Many pending invitations at once.

use serde_json::json;
use server::access::{ClinicRole, Grants, Permission, Refusal};
use server::account::Language;
use server::activity::Deed;
use server::error::{Answer, Invalid};
use server::id::InvitationId;
use server::invitations::{Invited, Status};

use crate::support::{Actor, Clinic, Scene, grants, until};

async fn resend_many(clinic: &Clinic<'_>, actor: &Actor, all: &[InvitationId]) -> Answer<Vec<InvitationId>> {
    let request = json!({ "place": clinic.place(), "invitations": all });
    actor.call("invitations/resend_many", request).await
}

#[tokio::test]
async fn expired_ones_of_a_clinic_are_all_sent_again_in_one_act() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let admin = clinic.admin().await;
    let addresses: Vec<_> = (0..30).map(|n| format!("person.{n:02}@people.example")).collect();
    let mut all = clinic.invite_all(&admin, &addresses).await;
    scene.post.wait_for(30).await;
    scene.set(clinic.expiry(scene.now()));
    let admin = clinic.admin().await;
    let expired = clinic.pending(&admin).await;
    assert!(expired.len() == 30 && expired.iter().all(|it| it.status == Status::Expired));
    let gone = all.pop().expect("one");
    admin
        .call::<()>("invitations/delete", clinic.about(gone))
        .await
        .expect("deleted");
    all.push(gone);
    assert_eq!(
        resend_many(&clinic, &admin, &all).await,
        Ok(vec![gone]),
        "who could not be is named"
    );
    scene.post.wait_for(59).await;
    until("all are sent", async || {
        let pending = clinic.pending(&admin).await;
        pending.len() == 29 && pending.iter().all(|it| it.status == Status::Sent)
    })
    .await;
    let expiry = clinic.expiry(scene.now());
    assert!(clinic.pending(&admin).await.iter().all(|it| it.expires_at == expiry));
}

#[tokio::test]
async fn one_that_a_manager_may_not_send_keeps_all_where_they_are() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let (admin, manager) = (
        clinic.admin().await,
        clinic.member(grants(&[], &[Permission::Users])).await,
    );
    let plain = clinic.invite(&admin, "member@people.example").await;
    let people = [("boss@people.example", Language::English)];
    let request = clinic.invitations(&people, ClinicRole::Admin, Grants::default());
    admin
        .call::<Vec<Invited>>("invitations/invite", request)
        .await
        .expect("invited");
    scene.post.wait_for(2).await;
    let all: Vec<_> = clinic.pending(&admin).await.into_iter().map(|it| it.id).collect();
    assert_eq!(
        resend_many(&clinic, &manager, &all).await,
        Err(Refusal::OnlyAdminsMakeAdmins.into())
    );
    let delete = json!({ "place": clinic.place(), "invitations": all });
    assert_eq!(
        manager.call::<()>("invitations/delete_many", delete).await,
        Err(Refusal::OnlyAdminsMakeAdmins.into())
    );
    assert_eq!(clinic.pending(&admin).await.len(), 2);
    assert_eq!(
        scene.number("SELECT COUNT(*) FROM mails").await,
        2,
        "no mail was queued"
    );
    assert_eq!(resend_many(&clinic, &manager, &[plain]).await, Ok(vec![]));
}

#[tokio::test]
async fn an_act_takes_a_hundred_and_no_more() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let admin = clinic.admin().await;
    let one = clinic.invite(&admin, "new@people.example").await;
    let answer = resend_many(&clinic, &admin, &[one; 101]).await;
    assert_eq!(answer, Err(Invalid::Malformed.into()));
    assert_eq!(resend_many(&clinic, &admin, &[]).await, Ok(vec![]));
}

#[tokio::test]
async fn one_that_is_named_twice_is_sent_again_once() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let admin = clinic.admin().await;
    let one = clinic.invite(&admin, "new@people.example").await;
    assert_eq!(resend_many(&clinic, &admin, &[one, one]).await, Ok(vec![]));
    let log = clinic.log(&admin).await;
    let resent = log.iter().filter(|it| it.deed == Deed::InvitationResent);
    assert_eq!(resent.count(), 1);
}

/// In PostgreSQL each would wait for what the other has, if they took them in the order that they were sent.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_who_send_the_same_again_in_other_orders_do_not_wait_for_each_other() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let (one, other) = (clinic.admin().await, clinic.admin().await);
    let addresses: Vec<_> = (0..20).map(|n| format!("person.{n:02}@people.example")).collect();
    let forth = clinic.invite_all(&one, &addresses).await;
    let back: Vec<_> = forth.iter().rev().copied().collect();
    for round in 0..10 {
        let answers = tokio::join!(resend_many(&clinic, &one, &forth), resend_many(&clinic, &other, &back));
        assert_eq!(answers, (Ok(vec![]), Ok(vec![])), "round {round}");
    }
}

/// "Oops": the mails are being sent in the same moment in which their invitations are deleted.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn what_is_deleted_while_it_is_being_sent_fails_for_nobody() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let admin = clinic.admin().await;
    for round in 0..10 {
        let addresses: Vec<_> = (0..100)
            .map(|n| format!("person.{round}.{n:02}@people.example"))
            .collect();
        let all = clinic.invite_all(&admin, &addresses).await;
        let delete = json!({ "place": clinic.place(), "invitations": all });
        if round % 2 == 0 {
            assert_eq!(resend_many(&clinic, &admin, &all).await, Ok(vec![]), "round {round}");
        }
        assert_eq!(
            admin.call::<()>("invitations/delete_many", delete).await,
            Ok(()),
            "round {round}"
        );
    }
    assert!(clinic.pending(&admin).await.is_empty());
    scene.settle_mails().await;
}
