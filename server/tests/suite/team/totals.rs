//! Totals are kept, never counted: so they must never drift.

use serde_json::json;
use server::access::{ClinicRole, Grants};
use server::account::Language;
use server::invitations::{Invited, Pending};
use server::team::TeamPage;
use server::team::TeamQuery;

use crate::support::{Actor, Clinic, Dice, Scene};

const NAMES: [&str; 8] = [
    "Ana Ana",
    "Anatole Ana-Maria",
    "Zoë Zoega",
    "Martin Martinsen",
    "Martina O’Martin",
    "Li",
    "علي علي",
    "Konstantin Konstantinidis",
];

#[tokio::test]
async fn kept_totals_never_drift() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let admin = clinic.admin().await;
    let mut people: Vec<Actor> = Vec::new();
    for n in 0..24 {
        people.push(
            scene
                .person_at(NAMES[n % NAMES.len()], &format!("person.{n}@people.example"))
                .await,
        );
    }
    let mut dice = Dice(42);
    for round in 0..240 {
        let person = &people[dice.roll(people.len())];
        match dice.roll(7) {
            0 | 1 => invite(&clinic, &admin, &person.email).await,
            2 => invite(&clinic, &admin, &format!("new.{}@people.example", dice.roll(6))).await,
            3 => remove(&clinic, &admin, person).await,
            4 => change_role(&clinic, &admin, person, ClinicRole::ALL[dice.roll(2)]).await,
            5 => change_invitation(&clinic, &admin, &mut dice).await,
            _ => try_twice_at_once(&clinic, &admin, person).await,
        }
        if round % 20 == 19 {
            compare(&clinic, &admin).await;
        }
    }
}

async fn invite(clinic: &Clinic<'_>, admin: &Actor, address: &str) {
    let request = clinic.invitations(
        &[(address, Language::English)],
        ClinicRole::TeamMember,
        Grants::default(),
    );
    admin
        .call::<Vec<Invited>>("invitations/invite", request)
        .await
        .expect("an outcome");
}

async fn remove(clinic: &Clinic<'_>, admin: &Actor, person: &Actor) {
    if let Some(member) = clinic.find_membership(person).await {
        admin
            .call::<()>("team/remove", json!({ "clinic": clinic.id, "member": member }))
            .await
            .expect("removed");
    }
}

async fn change_role(clinic: &Clinic<'_>, admin: &Actor, person: &Actor, role: ClinicRole) {
    if let Some(member) = clinic.find_membership(person).await {
        let request = json!({ "clinic": clinic.id, "member": member, "role": role });
        admin
            .call::<()>("permissions/set_role", request)
            .await
            .expect("changed");
    }
}

async fn change_invitation(clinic: &Clinic<'_>, admin: &Actor, dice: &mut Dice) {
    let pending = clinic.pending(admin).await;
    if pending.is_empty() {
        return;
    }
    let invitation = pending[dice.roll(pending.len())].id;
    let address = format!("new.{}@people.example", dice.roll(6));
    let request = json!({ "place": clinic.place(), "invitation": invitation, "address": address });
    if dice.roll(2) == 0 {
        admin.call::<()>("invitations/delete", request).await.expect("deleted");
    } else {
        let outcome = admin
            .call::<server::invitations::InviteOutcome>("invitations/correct_address", request)
            .await;
        outcome.expect("an outcome");
        let again = clinic.about(clinic.pending(admin).await[0].id);
        admin
            .call::<Pending>("invitations/resend", again)
            .await
            .expect("resent");
    }
}

/// Two clicks, or two Admins, at the same instant.
async fn try_twice_at_once(clinic: &Clinic<'_>, admin: &Actor, person: &Actor) {
    if clinic.find_membership(person).await.is_none() {
        tokio::join!(
            invite(clinic, admin, &person.email),
            invite(clinic, admin, &person.email)
        );
    } else {
        let request = json!({ "clinic": clinic.id, "member": clinic.membership(person).await });
        let (one, other) = tokio::join!(
            admin.call::<()>("team/remove", &request),
            admin.call::<()>("team/remove", &request)
        );
        assert!(one.is_ok() != other.is_ok(), "{one:?} {other:?}");
    }
}

/// What is kept against what is there.
async fn compare(clinic: &Clinic<'_>, admin: &Actor) {
    let page: TeamPage = admin
        .call("team/list", TeamQuery::everybody(clinic.id))
        .await
        .expect("a page");
    let count = async |what: &str| u32::try_from(clinic.scene.number(what).await).expect("few");
    assert_eq!(page.people, count("SELECT COUNT(*) FROM clinic_members").await);
    assert_eq!(
        page.admins,
        count("SELECT COUNT(*) FROM clinic_members WHERE role = 'admin'").await
    );
    let pending = "SELECT COUNT(*) FROM invitations WHERE accepted_at IS NULL AND deleted_at IS NULL";
    assert_eq!(page.pending, count(pending).await);
    let kept: Vec<(String, i64)> = clinic
        .scene
        .rows("SELECT list_id || ' ' || prefix, people FROM name_prefix_totals WHERE people <> 0 ORDER BY list_id, prefix")
        .await;
    let there: Vec<(String, i64)> = clinic
        .scene
        .rows("SELECT list_id || ' ' || prefix, COUNT(*) FROM name_prefixes GROUP BY list_id, prefix ORDER BY list_id, prefix")
        .await;
    assert_eq!(kept, there);
}
