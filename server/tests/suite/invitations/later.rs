//! Sending later: at the moment that the clocks of the place show, not before, and not at all when it was deleted.

use serde_json::{Value, json};
use server::access::{ClinicRole, Grants, Role, Terms};
use server::activity::Deed;
use server::error::{Answer, Invalid};
use server::invitations::{InviteOutcome, Invited, Pending, Status};
use server::time::Timestamp;

use crate::support::{Actor, Clinic, Organisation, Scene, until};

/// A Saturday, 12:00 UTC; in the night after it, clocks in Copenhagen are set forward.
const SATURDAY: Timestamp = Timestamp(1_806_148_800_000);
/// The Monday after, 08:30 in Copenhagen.
const MONDAY: Timestamp = Timestamp(1_806_301_800_000);
const WRITTEN: &str = "2027-03-29T08:30";

fn request(clinic: &Clinic<'_>, addresses: &[&str], send_at: &str) -> Value {
    let people: Vec<_> = addresses
        .iter()
        .map(|it| json!({ "address": it, "language": "en" }))
        .collect();
    let terms = Terms::Clinic {
        role: ClinicRole::TeamMember,
        grants: Grants::default(),
    };
    json!({ "place": clinic.place(), "people": people, "terms": terms, "send_at": send_at })
}

async fn invite_later(clinic: &Clinic<'_>, admin: &Actor, address: &str) -> Pending {
    let outcomes: Vec<Invited> = admin
        .call("invitations/invite", request(clinic, &[address], WRITTEN))
        .await
        .expect("outcomes");
    assert_eq!(outcomes[0].outcome, InviteOutcome::Invited);
    let pending = clinic.pending(admin).await;
    pending.into_iter().find(|it| it.email == address).expect("a row")
}

/// Sends a mail and waits for it, so that whatever was due before has left too.
async fn let_mails_leave(clinic: &Clinic<'_>) {
    let admin = clinic.admin().await;
    let address = format!("fence.{}@people.example", clinic.scene.next());
    clinic.invite(&admin, &address).await;
    clinic.scene.post.letter(&address, 1).await;
}

#[tokio::test]
async fn a_mail_that_is_sent_later_leaves_at_that_hour_of_the_clinic_and_not_before() {
    let scene = Scene::new().await;
    scene.set(SATURDAY);
    let clinic = scene.clinic().await;
    let admin = clinic.admin().await;
    let draft = invite_later(&clinic, &admin, "later@people.example").await;
    assert_eq!((draft.status, draft.sent_at), (Status::Draft, MONDAY));
    assert_eq!(
        draft.expires_at,
        clinic.expiry(MONDAY),
        "its days begin when it is sent"
    );
    let at = MONDAY;
    let (role, grants) = (Role::Clinic(ClinicRole::TeamMember), Grants::default());
    assert_eq!(
        clinic.log(&admin).await[0].deed,
        Deed::InvitedLater { role, grants, at }
    );

    scene.set(MONDAY);
    scene.pass(-1);
    let_mails_leave(&clinic).await;
    assert_eq!(scene.post.count_to("later@people.example"), 0);
    scene.pass(1);
    let letter = scene.post.letter("later@people.example", 1).await;
    assert!(matches!(
        super::open(&scene.anonymous(), letter.token()).await,
        server::invitations::InvitationLink::Open(_)
    ));
    let admin = clinic.admin().await;
    until("it is sent", async || {
        let pending = clinic.pending(&admin).await;
        pending
            .iter()
            .any(|it| it.email == "later@people.example" && it.status == Status::Sent)
    })
    .await;
}

#[tokio::test]
async fn a_draft_that_is_deleted_before_it_leaves_sends_no_mail() {
    let scene = Scene::new().await;
    scene.set(SATURDAY);
    let clinic = scene.clinic().await;
    let admin = clinic.admin().await;
    let draft = invite_later(&clinic, &admin, "never@people.example").await;
    assert_eq!(admin.call("invitations/delete", clinic.about(draft.id)).await, Ok(()));
    scene.set(MONDAY);
    scene.pass(60);
    let_mails_leave(&clinic).await;
    assert_eq!(scene.post.count_to("never@people.example"), 0);
}

#[tokio::test]
async fn a_draft_that_is_sent_now_leaves_once() {
    let scene = Scene::new().await;
    scene.set(SATURDAY);
    let clinic = scene.clinic().await;
    let admin = clinic.admin().await;
    let draft = invite_later(&clinic, &admin, "now@people.example").await;
    let sent: Pending = admin
        .call("invitations/resend", clinic.about(draft.id))
        .await
        .expect("sent");
    assert_eq!((sent.sent_at, sent.expires_at), (SATURDAY, clinic.expiry(SATURDAY)));
    scene.post.letter("now@people.example", 1).await;
    scene.set(MONDAY);
    scene.pass(60);
    let_mails_leave(&clinic).await;
    assert_eq!(scene.post.count_to("now@people.example"), 1);
}

#[tokio::test]
async fn a_draft_whose_address_is_corrected_keeps_its_hour() {
    let scene = Scene::new().await;
    scene.set(SATURDAY);
    let clinic = scene.clinic().await;
    let admin = clinic.admin().await;
    let draft = invite_later(&clinic, &admin, "wrnog@people.example").await;
    let correct = json!({ "place": clinic.place(), "invitation": draft.id, "address": "right@people.example" });
    let outcome: Answer<InviteOutcome> = admin.call("invitations/correct_address", correct).await;
    assert_eq!(outcome, Ok(InviteOutcome::Invited));
    let corrected = clinic.pending(&admin).await.remove(0);
    assert_eq!((corrected.status, corrected.sent_at), (Status::Draft, MONDAY));
    let_mails_leave(&clinic).await;
    assert_eq!(scene.post.count_to("right@people.example"), 0);
    scene.set(MONDAY);
    scene.post.letter("right@people.example", 1).await;
    assert_eq!(scene.post.count_to("wrnog@people.example"), 0);
}

#[tokio::test]
async fn whoever_has_an_account_is_a_member_at_once_though_the_others_wait() {
    let scene = Scene::new().await;
    scene.set(SATURDAY);
    let clinic = scene.clinic().await;
    let (admin, known) = (clinic.admin().await, scene.person("Nadia Known").await);
    let both = request(&clinic, &[&known.email, "later@people.example"], WRITTEN);
    let outcomes: Vec<Invited> = admin.call("invitations/invite", both).await.expect("outcomes");
    let outcomes: Vec<_> = outcomes.into_iter().map(|it| it.outcome).collect();
    assert_eq!(outcomes, [InviteOutcome::Added, InviteOutcome::Invited]);
    assert!(clinic.find_membership(&known).await.is_some());
    scene.post.letter(&known.email, 1).await;
}

#[tokio::test]
async fn a_moment_that_is_past_or_none_is_refused_and_nobody_is_invited() {
    let scene = Scene::new().await;
    scene.set(SATURDAY);
    let clinic = scene.clinic().await;
    let admin = clinic.admin().await;
    // 13:00 in Copenhagen is now.
    for wrong in [
        "2027-03-27T13:00",
        "2027-03-27T12:59",
        "2026-01-01T08:30",
        "2029-01-01T08:30",
        "soon",
        "",
        "2027-13-01T00:00",
    ] {
        let answer: Answer<Vec<Invited>> = admin
            .call("invitations/invite", request(&clinic, &["new@people.example"], wrong))
            .await;
        assert_eq!(answer, Err(Invalid::Moment.into()), "{wrong}");
    }
    assert!(clinic.pending(&admin).await.is_empty());
    let soon = request(&clinic, &["new@people.example"], "2027-03-27T13:01");
    assert!(admin.call::<Vec<Invited>>("invitations/invite", soon).await.is_ok());
}

/// The hour that clocks skip is the one after it; the one that they show twice is the first.
#[test]
fn an_hour_that_clocks_skip_or_show_twice_is_a_moment_too() {
    let moment = |written: &str| server::calendar::moment(written, crate::support::ZONE).expect("a moment");
    assert_eq!(moment("2027-03-28T02:30"), moment("2027-03-28T03:30"));
    let (first, second) = (moment("2027-10-31T02:30"), moment("2027-10-31T03:30"));
    assert_eq!(second.0 - first.0, 2 * 3_600_000);
    assert_eq!(moment(WRITTEN), MONDAY);
}

#[tokio::test]
async fn an_organisations_draft_leaves_by_the_organisations_clocks() {
    let scene = Scene::new().await;
    scene.set(SATURDAY);
    let organisation = Organisation::create(&scene).await;
    let admin = organisation.admin().await;
    scene
        .sql(&format!(
            "UPDATE organisations SET time_zone = 'Asia/Jakarta' WHERE id = '{}'",
            organisation.id
        ))
        .await;
    let request = json!({
        "place": organisation.place(),
        "people": [{ "address": "later@people.example", "language": "id" }],
        "terms": { "organisation": { "role": "reporter" } },
        "send_at": WRITTEN,
    });
    admin
        .call::<Vec<Invited>>("invitations/invite", request)
        .await
        .expect("invited");
    let draft = organisation.pending(&admin).await.remove(0);
    // Seven hours ahead of UTC rather than two.
    assert_eq!(
        (draft.status, draft.sent_at),
        (Status::Draft, Timestamp(MONDAY.0 - 5 * 3_600_000))
    );
}
