//! Removing somebody erases what the clinic keeps of them.

use serde_json::json;
use server::access::{ClinicRole, Grants, OrganisationRole, Role};
use server::account::Me;
use server::activity::{ActivityPage, ActivityQuery, Deed, DeedKind};
use server::clinics::{Alerts, Mobile};
use server::error::{Answer, ApiError};
use server::invitations::InvitationLink;
use server::team::{Consequences, FindMember};

use crate::support::{Actor, Clinic, Scene};

async fn remove(clinic: &Clinic<'_>, by: &Actor, whom: &Actor) -> Answer<()> {
    let member = clinic.membership(whom).await;
    by.call("team/remove", json!({ "clinic": clinic.id, "member": member }))
        .await
}

async fn consequences(clinic: &Clinic<'_>, reader: &Actor, of: &Actor) -> Consequences {
    let request = FindMember {
        clinic: clinic.id,
        member: clinic.membership(of).await,
    };
    reader
        .call("team/find_consequences", request)
        .await
        .expect("consequences")
}

#[tokio::test]
async fn the_dialog_says_what_goes_and_then_it_goes() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let (admin, leaver) = (
        clinic.admin().await,
        clinic.someone("Lea Gone", ClinicRole::Admin, Grants::default()).await,
    );
    let alerts = json!({ "mobile": "+45 12 34 56 78", "email": "lea@alerts.example" });
    let set = json!({ "clinic": clinic.id, "alerts": alerts });
    leaver.call::<Alerts>("clinics/set_alerts", set).await.expect("saved");
    clinic.invite(&leaver, "first@people.example").await;
    clinic.invite(&leaver, "second@people.example").await;
    clinic.invite(&admin, "third@people.example").await;
    let link = scene.post.letter("first@people.example", 1).await;
    let said = consequences(&clinic, &admin, &leaver).await;
    assert_eq!(
        said,
        Consequences {
            alerts: true,
            signed_out: true,
            invitations: 2,
            last_admin: false
        }
    );

    remove(&clinic, &admin, &leaver).await.expect("removed");
    assert_eq!(
        scene
            .number("SELECT COUNT(*) FROM clinic_members WHERE alert_mobile IS NOT NULL")
            .await,
        0
    );
    let left: Vec<_> = clinic
        .pending(&admin)
        .await
        .into_iter()
        .map(|pending| pending.email)
        .collect();
    assert_eq!(left, ["third@people.example"]);
    assert_eq!(leaver.plain::<Me>("account/find_me").await, Err(ApiError::SignIn));
    let opened: InvitationLink = scene
        .anonymous()
        .with_link("invitations/find_offer", link.token())
        .await
        .expect("an answer");
    let inviter = leaver.name.clone();
    assert_eq!(
        opened,
        InvitationLink::Deleted {
            place: "Harbour Clinic".to_owned(),
            inviter
        }
    );
}

#[tokio::test]
async fn a_removal_is_in_the_log_with_what_the_person_was() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let (admin, leaver) = (clinic.admin().await, clinic.member(Grants::default()).await);
    remove(&clinic, &admin, &leaver).await.expect("removed");
    let query = ActivityQuery {
        kind: Some(DeedKind::Removals),
        ..ActivityQuery::all(clinic.place())
    };
    let log: ActivityPage = admin.call("activity/list", query).await.expect("the log");
    let deed = Deed::Removed {
        role: Role::Clinic(ClinicRole::TeamMember),
        grants: Grants::default(),
    };
    assert_eq!(
        log.changes.iter().map(|change| &change.deed).collect::<Vec<_>>(),
        [&deed]
    );
    assert_eq!(log.changes[0].subject.name, leaver.name);
}

#[tokio::test]
async fn whoever_belongs_elsewhere_stays_signed_in() {
    let scene = Scene::new().await;
    let (clinic, elsewhere) = (scene.clinic().await, scene.clinic().await);
    let admin = clinic.admin().await;
    let (here_and_there, official) = (
        clinic.member(Grants::default()).await,
        clinic.member(Grants::default()).await,
    );
    elsewhere
        .add(&here_and_there, ClinicRole::TeamMember, Grants::default())
        .await;
    scene
        .appoint(&official, clinic.organisation, OrganisationRole::Reader)
        .await;
    for actor in [&here_and_there, &official] {
        assert!(!consequences(&clinic, &admin, actor).await.signed_out);
        remove(&clinic, &admin, actor).await.expect("removed");
        assert!(actor.plain::<Me>("account/find_me").await.is_ok());
    }
}

#[tokio::test]
async fn the_dialog_says_that_somebody_has_to_take_over() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let admin = clinic.admin().await;
    assert!(consequences(&clinic, &admin, &admin).await.last_admin);
    let second = clinic.admin().await;
    assert!(!consequences(&clinic, &second, &admin).await.last_admin);
}

#[tokio::test]
async fn somebody_who_was_removed_can_be_added_again_and_finds_no_old_ticks() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let (admin, nurse) = (clinic.admin().await, clinic.member(Grants::default()).await);
    remove(&clinic, &admin, &nurse).await.expect("removed");
    assert_eq!(remove_again(&clinic, &admin).await, Err(ApiError::NotFound));
    let address = [(nurse.email.as_str(), server::account::Language::English)];
    let request = clinic.invitations(&address, ClinicRole::TeamMember, Grants::default());
    let outcome: Vec<server::invitations::Invited> = admin.call("invitations/invite", request).await.expect("added");
    assert_eq!(outcome[0].outcome, server::invitations::InviteOutcome::Added);
    let alerts = scene
        .number("SELECT COUNT(*) FROM clinic_members WHERE alert_email IS NOT NULL")
        .await;
    assert_eq!((alerts, scene.number("SELECT people FROM clinics").await), (0, 2));
}

/// Removing a membership that is gone, as a second click does.
async fn remove_again(clinic: &Clinic<'_>, by: &Actor) -> Answer<()> {
    let gone = server::id::MemberId::new(uuid::Uuid::nil());
    by.call("team/remove", json!({ "clinic": clinic.id, "member": gone }))
        .await
}

#[test]
fn mobile_numbers_are_international() {
    for (written, kept) in [
        ("+45 12 34 56 78", "+4512345678"),
        ("0045-12345678", "+4512345678"),
        ("+1 (212) 555.0100", "+12125550100"),
    ] {
        assert_eq!(Mobile::parse(written).expect("a number").as_str(), kept);
    }
    for written in [
        "12345678",
        "+0123456789",
        "+12",
        "+45 1234 567 890 123 4",
        "call me",
        "",
    ] {
        assert!(Mobile::parse(written).is_err(), "{written}");
    }
}
