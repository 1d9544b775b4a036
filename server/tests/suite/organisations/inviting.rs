//! Inviting somebody to help to run the organisation.

use serde_json::json;
use server::access::{OrganisationRole, Role, Terms};
use server::account::{Landing, Language, Me};
use server::activity::Deed;
use server::error::Answer;
use server::invitations::{AcceptOutcome, InvitationLink, InviteOutcome, Invited, Known};

use crate::invitations::{accept, new_account, open};
use crate::support::{Organisation, Scene, until_bounced};

use OrganisationRole::{Admin, Coordinator, Reader, Reporter};

#[tokio::test]
async fn somebody_without_an_account_gets_a_link_and_helps_to_run_the_organisation() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let admin = organisation.admin().await;
    organisation.clinic("North").await;
    organisation.invite(&admin, "Rita@People.example", Reporter).await;
    let letter = scene.post.letter("Rita@People.example", 1).await;
    let waiting = organisation.pending(&admin).await.remove(0);
    assert_eq!(
        (waiting.email.as_str(), waiting.terms, waiting.inviter.as_str()),
        (
            "Rita@People.example",
            Terms::Organisation { role: Reporter },
            admin.name.as_str()
        )
    );
    assert_eq!(organisation.find(&admin).await.pending, 1);

    let rita = scene.anonymous();
    let InvitationLink::Open(offer) = open(&rita, letter.token()).await else {
        panic!("not open")
    };
    assert_eq!(
        (offer.place.as_str(), offer.organisation.as_str(), offer.role),
        ("Acme Health", "Acme Health", Role::Organisation(Reporter))
    );
    assert!(offer.permissions.is_empty() && offer.has_mailbox && offer.known == Known::Nothing);
    let joined = accept(&rita, letter.token(), new_account("Rita Report")).await;
    let place = organisation.place();
    assert_eq!(joined, Ok(AcceptOutcome::Joined { place }));

    let me: Me = rita.plain("account/find_me").await.expect("signed in");
    assert_eq!(me.organisations.len(), 1);
    assert_eq!(
        (me.organisations[0].id, me.organisations[0].role),
        (organisation.id, Some(Reporter))
    );
    assert!(
        matches!(me.landing, Landing::Clinic(_)),
        "the one that a Reporter lists"
    );
    let officials = organisation.officials(&admin).await;
    let listed: Vec<_> = officials.iter().map(|it| (it.name.as_str(), it.role)).collect();
    assert_eq!(listed, [("Omar Haddad", Admin), ("Rita Report", Reporter)]);
    let found = organisation.find(&admin).await;
    assert_eq!(
        (found.officials, found.admins, found.people, found.pending),
        (2, 1, 2, 0)
    );
    let role = Role::Organisation(Reporter);
    let grants = server::access::Grants::default();
    let deeds: Vec<_> = organisation
        .log(&admin)
        .await
        .into_iter()
        .map(|change| change.deed)
        .collect();
    assert_eq!(deeds, [Deed::Joined { role, grants }, Deed::Invited { role, grants }]);
}

#[tokio::test]
async fn somebody_with_an_account_helps_at_once_and_gets_a_notice() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let (admin, known) = (organisation.admin().await, scene.person("Nadia Known").await);
    let request = organisation.invitations(&[&known.email], Coordinator);
    let outcomes: Vec<Invited> = admin.call("invitations/invite", request).await.expect("outcomes");
    assert_eq!(outcomes[0].outcome, InviteOutcome::Added);
    assert_eq!(organisation.role_of(&known).await, Some(Coordinator));
    assert!(organisation.pending(&admin).await.is_empty());
    let notice = scene.post.letter(&known.email, 1).await;
    assert!(
        notice.link().ends_with(&format!("/organisations/{}", organisation.id)),
        "{}",
        notice.link()
    );
    assert!(notice.text.contains("Acme Health"), "{}", notice.text);
}

#[tokio::test]
async fn each_address_of_an_organisations_list_answers_for_itself() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let (admin, colleague) = (organisation.admin().await, organisation.coordinator().await);
    let (known, reader) = (
        scene.person("Nadia Known").await,
        organisation.someone("Rosa Reader", Reader).await,
    );
    organisation.invite(&admin, "waiting@people.example", Reporter).await;
    let list = [
        ("new@people.example", InviteOutcome::Invited),
        ("NEW@people.example", InviteOutcome::AlreadyInvited),
        ("Waiting@people.example", InviteOutcome::AlreadyInvited),
        (known.email.as_str(), InviteOutcome::Added),
        (colleague.email.as_str(), InviteOutcome::AlreadyMember),
        (admin.email.as_str(), InviteOutcome::AlreadyMember),
        // Reads in the organisation so far, and now helps to run it.
        (reader.email.as_str(), InviteOutcome::Added),
        ("nonsense", InviteOutcome::NotAnAddress),
    ];
    let addresses: Vec<_> = list.iter().map(|(address, _)| *address).collect();
    let request = organisation.invitations(&addresses, Reporter);
    let outcomes: Vec<Invited> = admin.call("invitations/invite", request).await.expect("outcomes");
    let answered: Vec<_> = outcomes.iter().map(|it| (it.address.as_str(), it.outcome)).collect();
    assert_eq!(answered, list);
    for (actor, role) in [
        (&known, Reporter),
        (&reader, Reporter),
        (&colleague, Coordinator),
        (&admin, Admin),
    ] {
        assert_eq!(organisation.role_of(actor).await, Some(role));
    }
    let found = organisation.find(&admin).await;
    assert_eq!((found.officials, found.people, found.pending), (4, 4, 2));
}

#[tokio::test]
async fn an_organisations_invitations_are_not_those_of_its_clinics() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let admin = organisation.admin().await;
    let clinic = organisation.clinic("North").await;
    organisation.invite(&admin, "both@people.example", Reporter).await;
    clinic.invite(&admin, "both@people.example").await;
    assert_eq!(organisation.pending(&admin).await.len(), 1);
    assert_eq!(clinic.pending(&admin).await.len(), 1);
    let letters = scene.post.wait_for(2).await;
    let both = scene.anonymous();
    accept(&both, letters[0].token(), new_account("Bo Both"))
        .await
        .expect("joined");
    accept(&both, letters[1].token(), json!("session"))
        .await
        .expect("joined");
    let me: Me = both.plain("account/find_me").await.expect("signed in");
    assert_eq!((me.organisations.len(), me.landing), (1, Landing::Clinic(clinic.id)));
    let found = organisation.find(&admin).await;
    assert_eq!((found.people, found.pending), (2, 0), "one person, however many places");
}

#[tokio::test]
async fn a_mail_to_an_organisation_is_in_the_invitees_language() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let admin = organisation.admin().await;
    for language in [Language::French, Language::Arabic] {
        let address = format!("new.{}@people.example", language.code());
        let request = json!({
            "place": organisation.place(),
            "people": [{ "address": address, "language": language }],
            "terms": Terms::Organisation { role: Reporter },
        });
        admin
            .call::<Vec<Invited>>("invitations/invite", request)
            .await
            .expect("invited");
        let letter = scene.post.letter(&address, 1).await;
        assert!(
            letter.html.contains(&format!("<html lang=\"{}\"", language.code())),
            "{}",
            letter.html
        );
        let InvitationLink::Open(offer) = open(&scene.anonymous(), letter.token()).await else {
            panic!("not open")
        };
        assert_eq!(offer.language, language);
    }
}

/// Two who invite the same person to the organisation, as different things, at the same instant.
#[tokio::test]
async fn the_same_person_invited_twice_at_once_gets_one_role() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let (one, other) = (organisation.admin().await, organisation.admin().await);
    for n in 0..20 {
        let known = scene.person(&format!("Nadia {n}")).await;
        let (first, second): (Answer<Vec<Invited>>, Answer<Vec<Invited>>) = tokio::join!(
            one.call(
                "invitations/invite",
                organisation.invitations(&[&known.email], Reporter)
            ),
            other.call(
                "invitations/invite",
                organisation.invitations(&[&known.email], Coordinator)
            )
        );
        let outcomes = [first, second].map(|outcomes| outcomes.expect("outcomes")[0].outcome);
        assert!(outcomes.contains(&InviteOutcome::Added), "{outcomes:?}");
        assert!(outcomes.contains(&InviteOutcome::AlreadyMember), "{outcomes:?}");
    }
    assert_eq!(organisation.find(&one).await.officials, 22);
}

#[tokio::test]
async fn an_organisations_bounced_address_is_corrected_in_place() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let admin = organisation.admin().await;
    scene.post.has_no_mailbox("wrnog@people.example");
    let old = organisation.invite(&admin, "wrnog@people.example", Coordinator).await;
    until_bounced(&admin, organisation.place()).await;
    let request = json!({ "place": organisation.place(), "invitation": old, "address": "right@people.example" });
    let outcome: Answer<InviteOutcome> = admin.call("invitations/correct_address", request).await;
    assert_eq!(outcome, Ok(InviteOutcome::Invited));
    let new = organisation.pending(&admin).await;
    assert_eq!(new.len(), 1);
    assert_eq!(
        (new[0].email.as_str(), new[0].terms),
        ("right@people.example", Terms::Organisation { role: Coordinator })
    );
    scene.post.letter("right@people.example", 1).await;
}
