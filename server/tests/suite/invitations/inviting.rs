//! Inviting: each address answers for itself.

use serde_json::json;
use server::access::{ClinicRole, Grants, OrganisationRole, Permission, PermissionGroup, Refusal, Role, Terms};
use server::account::Language;
use server::activity::{ActivityPage, ActivityQuery, Deed};
use server::error::{Answer, Invalid};
use server::invitations::{InviteOutcome, Invited, NewInvitations, Status};

use crate::support::{Organisation, Scene, grants};

#[tokio::test]
async fn each_address_of_a_list_answers_for_itself() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let (admin, member) = (clinic.admin().await, clinic.member(Grants::default()).await);
    let known = scene.person_at("Nadia Known", "Nadia.Known@People.Example").await;
    clinic.invite(&admin, "waiting@people.example").await;
    let list = [
        ("new@people.example", InviteOutcome::Invited),
        ("NEW@People.example", InviteOutcome::AlreadyInvited),
        ("  spaced@people.example ", InviteOutcome::Invited),
        ("nadia.known@people.example", InviteOutcome::Added),
        ("NADIA.KNOWN@people.example", InviteOutcome::AlreadyMember),
        (member.email.as_str(), InviteOutcome::AlreadyMember),
        (admin.email.as_str(), InviteOutcome::AlreadyMember),
        ("Waiting@people.example", InviteOutcome::AlreadyInvited),
        ("not an address", InviteOutcome::NotAnAddress),
        ("two@@people.example", InviteOutcome::NotAnAddress),
        ("", InviteOutcome::NotAnAddress),
    ];
    let people: Vec<_> = list.iter().map(|(address, _)| (*address, Language::Danish)).collect();
    let held = grants(&[PermissionGroup::Telehealth], &[Permission::ActivityLogs]);
    let request = clinic.invitations(&people, ClinicRole::TeamMember, held);
    let outcomes: Vec<Invited> = admin.call("invitations/invite", request).await.expect("outcomes");
    let expected: Vec<_> = list
        .iter()
        .map(|(address, outcome)| Invited {
            address: (*address).to_owned(),
            outcome: *outcome,
        })
        .collect();
    assert_eq!(outcomes, expected);

    let pending = clinic.pending(&admin).await;
    let new = pending
        .iter()
        .find(|pending| pending.email == "new@people.example")
        .expect("pending");
    assert_eq!(
        (new.terms, new.language),
        (
            Terms::Clinic {
                role: ClinicRole::TeamMember,
                grants: held
            },
            Language::Danish
        )
    );
    assert_eq!(new.inviter, admin.name);
    assert_eq!(new.expires_at, clinic.expiry(scene.now()));
    assert_eq!(pending.len(), 3);
    assert!(clinic.find_membership(&known).await.is_some(), "a member at once");
    let notice = scene.post.letter("Nadia.Known@People.Example", 1).await;
    assert!(
        notice.link().ends_with(&format!("/clinics/{}", clinic.id)),
        "{}",
        notice.link()
    );
}

#[tokio::test]
async fn an_address_that_has_an_account_by_now_joins_and_its_invitation_is_over() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let admin = clinic.admin().await;
    clinic.invite(&admin, "nadia@people.example").await;
    let nadia = scene.person_at("Nadia New", "nadia@people.example").await;
    let request = clinic.invitations(
        &[(&nadia.email, Language::English)],
        ClinicRole::TeamMember,
        Grants::default(),
    );
    let outcomes: Vec<Invited> = admin.call("invitations/invite", request).await.expect("outcomes");
    assert_eq!(outcomes[0].outcome, InviteOutcome::Added);
    assert!(clinic.pending(&admin).await.is_empty());
}

#[tokio::test]
async fn the_first_person_of_a_clinic_becomes_its_admin_whatever_was_asked() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let official = scene
        .official(clinic.organisation, server::access::OrganisationRole::Coordinator)
        .await;
    let first = scene.person("Fia First").await;
    let request = clinic.invitations(
        &[(&first.email, Language::English)],
        ClinicRole::TeamMember,
        Grants::default(),
    );
    official
        .call::<Vec<Invited>>("invitations/invite", request)
        .await
        .expect("outcomes");
    assert_eq!(scene.number("SELECT admins FROM clinics").await, 1);
    let query = ActivityQuery::all(clinic.place());
    let log: ActivityPage = official.call("activity/list", query).await.expect("the log");
    assert_eq!(
        log.changes[0].deed,
        Deed::Added {
            role: Role::Clinic(ClinicRole::Admin),
            grants: Grants::default()
        }
    );
    let notice = scene.post.letter(&first.email, 1).await;
    assert!(
        notice.text.contains("Your role: \u{2068}Admin\u{2069}."),
        "{}",
        notice.text
    );
}

#[tokio::test]
async fn an_act_takes_five_hundred_addresses_and_no_more() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let admin = clinic.admin().await;
    // As long as an address may be.
    let addresses: Vec<_> = (0..=NewInvitations::MOST)
        .map(|n| format!("{:a<64}@{}.example", n, "b".repeat(63)))
        .collect();
    let people: Vec<_> = addresses
        .iter()
        .map(|address| (address.as_str(), Language::English))
        .collect();
    let invite = async |people: &[(&str, Language)]| -> Answer<Vec<Invited>> {
        admin
            .call(
                "invitations/invite",
                clinic.invitations(people, ClinicRole::TeamMember, Grants::default()),
            )
            .await
    };
    assert_eq!(
        invite(&people).await,
        Err(Invalid::TooManyAddresses { most: 500 }.into())
    );
    assert_eq!(invite(&[]).await, Err(Invalid::NoAddress.into()));
    let outcomes = invite(&people[1..]).await.expect("outcomes");
    assert!(outcomes.iter().all(|invited| invited.outcome == InviteOutcome::Invited));
    assert_eq!(scene.number("SELECT pending FROM clinics").await, 500);
}

#[tokio::test]
async fn the_same_address_invited_by_two_admins_at_once_is_invited_once() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let (one, other) = (clinic.admin().await, clinic.admin().await);
    for n in 0..20 {
        let address = format!("person.{n}@people.example");
        let request = clinic.invitations(
            &[(&address, Language::English)],
            ClinicRole::TeamMember,
            Grants::default(),
        );
        let (first, second): (Answer<Vec<Invited>>, Answer<Vec<Invited>>) = tokio::join!(
            one.call("invitations/invite", &request),
            other.call("invitations/invite", &request)
        );
        let mut outcomes = [first, second].map(|outcomes| outcomes.expect("outcomes")[0].outcome);
        outcomes.sort_by_key(|outcome| format!("{outcome:?}"));
        assert_eq!(outcomes, [InviteOutcome::AlreadyInvited, InviteOutcome::Invited]);
    }
    assert_eq!(scene.number("SELECT pending FROM clinics").await, 20);
    scene.post.wait_for(20).await;
    assert_eq!(scene.number("SELECT COUNT(*) FROM mails").await, 20);
}

/// Whoever sends an invitation to another address hands on what is in it.
#[tokio::test]
async fn a_manager_does_not_redirect_an_invitation_that_holds_more_than_they_do() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let (admin, manager) = (
        clinic.admin().await,
        clinic.member(grants(&[], &[Permission::Users])).await,
    );
    let strong = grants(&[PermissionGroup::Settings], &[]);
    let people = [("strong@people.example", Language::English)];
    let request = clinic.invitations(&people, ClinicRole::TeamMember, strong);
    admin
        .call::<Vec<Invited>>("invitations/invite", request)
        .await
        .expect("invited");
    let invitation = clinic.pending(&admin).await[0].id;
    let redirect = json!({ "place": clinic.place(), "invitation": invitation, "address": "accomplice@people.example" });
    let answer: Answer<InviteOutcome> = manager.call("invitations/correct_address", redirect).await;
    assert_eq!(answer, Err(Refusal::GroupNotHeldByYou.into()));
    assert_eq!(clinic.pending(&admin).await[0].email, "strong@people.example");
}

#[tokio::test]
async fn pending_invitations_are_listed_as_they_were_typed() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let admin = clinic.admin().await;
    let addresses: Vec<_> = (0..45).map(|n| format!("person.{n:02}@people.example")).collect();
    let people: Vec<_> = addresses
        .iter()
        .map(|address| (address.as_str(), Language::English))
        .collect();
    let request = clinic.invitations(&people, ClinicRole::TeamMember, Grants::default());
    admin
        .call::<Vec<Invited>>("invitations/invite", request)
        .await
        .expect("invited");
    let mut listed: Vec<_> = clinic
        .pending(&admin)
        .await
        .into_iter()
        .map(|pending| pending.email)
        .collect();
    listed.reverse();
    assert_eq!(listed, addresses);
    scene.post.wait_for(45).await;
    crate::support::until("all are sent", async || {
        clinic
            .pending(&admin)
            .await
            .iter()
            .all(|pending| pending.status == Status::Sent)
    })
    .await;
}

#[tokio::test]
async fn two_organisations_that_invite_the_same_people_at_once_do_not_wait_for_each_other_for_ever() {
    let scene = Scene::new().await;
    let (one, other) = (Organisation::create(&scene).await, Organisation::create(&scene).await);
    let admins = (one.admin().await, other.admin().await);
    for round in 0..15 {
        let mut people = Vec::new();
        for n in 0..4 {
            people.push(scene.person(&format!("Pat Person {round} {n}")).await.email);
        }
        let forwards: Vec<&str> = people.iter().map(String::as_str).collect();
        let backwards: Vec<&str> = forwards.iter().rev().copied().collect();
        let (here, there) = tokio::join!(
            admins.0.call::<Vec<Invited>>(
                "invitations/invite",
                one.invitations(&forwards, OrganisationRole::Reporter)
            ),
            admins.1.call::<Vec<Invited>>(
                "invitations/invite",
                other.invitations(&backwards, OrganisationRole::Reporter)
            ),
        );
        for (answers, asked) in [(here, forwards), (there, backwards)] {
            let answers = answers.expect("both are done");
            assert!(answers.iter().all(|answer| answer.outcome == InviteOutcome::Added));
            let addresses: Vec<&str> = answers.iter().map(|answer| answer.address.as_str()).collect();
            assert_eq!(addresses, asked, "in the order that they were typed");
        }
    }
}
