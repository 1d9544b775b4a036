//! Taking roles in an organisation away, and giving up one's own.

use serde_json::json;
use server::access::{ClinicRole, Grants, OrganisationRole, Permission, Refusal, Role};
use server::account::Me;
use server::activity::Deed;
use server::error::{Answer, ApiError};
use server::live::News;
use server::organisations::OrganisationPlace;

use crate::support::{Actor, Organisation, Scene};

use OrganisationRole::{Admin, Collaborator, Coordinator, Reader, Reporter};

pub async fn remove(organisation: &Organisation<'_>, by: &Actor, whom: &Actor) -> Answer<()> {
    by.call("organisations/remove", organisation.about(whom, json!({})))
        .await
}

#[tokio::test]
async fn a_removed_official_loses_the_role_at_once_and_keeps_the_places_in_clinics() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let (admin, leaver) = (organisation.admin().await, organisation.coordinator().await);
    let (mine, other) = (organisation.clinic("North").await, organisation.clinic("South").await);
    mine.add(&leaver, ClinicRole::Admin, Grants::default()).await;
    let mut page = leaver.listen_at(organisation.place()).await.expect("a stream");
    let mut there = leaver.listen(other.id).await.expect("a stream");
    let mut here = leaver.listen(mine.id).await.expect("a stream");
    assert_eq!(remove(&organisation, &admin, &leaver).await, Ok(()));
    page.wait_for_end().await;
    there.wait_for_end().await;
    here.wait_for(News::Access).await;
    mine.invite(&leaver, "somebody@people.example").await;
    here.wait_for(News::Invitations).await;
    assert_eq!(leaver.listen(other.id).await.err(), Some(ApiError::NotFound));
    let found: Answer<OrganisationPlace> = leaver
        .post("organisations/find", &json!({ "organisation": organisation.id }))
        .await
        .answer();
    assert_eq!(found.err(), Some(ApiError::NotFound));
    let now = organisation.find(&admin).await;
    assert_eq!((now.officials, now.people), (1, 2), "still one of its people");
    assert_eq!(
        organisation.log(&admin).await[1].deed,
        Deed::Removed {
            role: Role::Organisation(Coordinator),
            grants: Grants::default()
        }
    );
    assert_eq!(
        remove(&organisation, &admin, &leaver).await,
        Err(ApiError::NotFound),
        "once"
    );
}

/// The console refuses a Coordinator the same of the same person.
#[tokio::test]
async fn whoever_was_granted_what_a_coordinator_lacks_is_removed_by_admins_or_leaves() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let (admin, coordinator) = (organisation.admin().await, organisation.coordinator().await);
    let (one, other) = (
        organisation.someone("Carl Colleague", Coordinator).await,
        organisation.someone("Rita Report", Reporter).await,
    );
    for official in [&one, &other] {
        let give = organisation.about(official, json!({ "on": true }));
        admin.call::<()>("admin_users/set_access", give).await.expect("given");
        let tick = json!({ "checkbox": { "permission": "payments-and-billing" }, "on": true });
        let tick = organisation.about(official, tick);
        admin
            .call::<Grants>("admin_users/set_permission", tick)
            .await
            .expect("ticked");
    }
    organisation.invite(&one, "kept@people.example", Reporter).await;
    let access = async || scene.number("SELECT COUNT(*) FROM admin_users").await;
    let entries = organisation.log(&admin).await.len();
    let refused = Refusal::NotHeldByYou(Permission::PaymentsAndBilling).into();
    // The page offers each of them what the server does.
    for (reader, expected) in [(&admin, [true; 4]), (&coordinator, [false, true, false, false])] {
        let standing = organisation.find(reader).await.standing;
        let officials = organisation.officials(reader).await;
        let offered = officials
            .iter()
            .map(|line| line.removal().all(|act| standing.may(&act).is_ok()));
        assert!(offered.eq(expected), "{officials:?}");
    }
    assert_eq!(remove(&organisation, &coordinator, &one).await, Err(refused));
    assert_eq!(
        (organisation.role_of(&one).await, access().await),
        (Some(Coordinator), 2)
    );
    assert_eq!(organisation.pending(&admin).await.len(), 1);
    assert_eq!(organisation.log(&admin).await.len(), entries);

    assert_eq!(remove(&organisation, &admin, &one).await, Ok(()));
    let leave = json!({ "organisation": organisation.id });
    assert_eq!(other.call::<()>("organisations/leave", leave).await, Ok(()));
    assert_eq!((organisation.role_of(&one).await, access().await), (None, 0));
    assert_eq!(organisation.role_of(&other).await, None);
}

#[tokio::test]
async fn whoever_leaves_gives_up_their_own_role_and_nothing_else() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let admin = organisation.admin().await;
    for role in [Admin, Coordinator, Reporter, Collaborator, Reader] {
        let leaver = organisation.someone("Lea Gone", role).await;
        let request = json!({ "organisation": organisation.id });
        assert_eq!(
            leaver.call::<()>("organisations/leave", &request).await,
            Ok(()),
            "{role:?}"
        );
        assert_eq!(organisation.role_of(&leaver).await, None);
        let newest = organisation.log(&admin).await.remove(0);
        let role = Role::Organisation(role);
        assert_eq!(
            (newest.deed, newest.actor.name),
            (Deed::Left { role }, "Lea Gone".to_owned())
        );
        assert_eq!(
            leaver.call::<()>("organisations/leave", &request).await,
            Err(ApiError::NotFound)
        );
    }
    let found = organisation.find(&admin).await;
    assert_eq!((found.officials, found.admins, found.people), (1, 1, 1));
}

#[tokio::test]
async fn what_somebody_offered_and_nobody_took_goes_with_them_and_so_do_the_sessions_of_who_is_nowhere_else() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let (admin, removed) = (organisation.admin().await, organisation.coordinator().await);
    let leaver = organisation.someone("Lea Leaver", Coordinator).await;
    for (inviter, address) in [
        (&admin, "kept@people.example"),
        (&removed, "first@people.example"),
        (&leaver, "second@people.example"),
    ] {
        organisation.invite(inviter, address, Reporter).await;
    }
    let pending = async || {
        let pending = organisation.pending(&admin).await.into_iter();
        let mut addresses: Vec<_> = pending.map(|pending| pending.email).collect();
        addresses.sort();
        addresses
    };
    assert_eq!(remove(&organisation, &admin, &removed).await, Ok(()));
    assert_eq!(pending().await, ["kept@people.example", "second@people.example"]);
    assert_eq!(removed.plain::<Me>("account/find_me").await, Err(ApiError::SignIn));
    let log = organisation.log(&admin).await;
    assert_eq!(log[1].deed, Deed::InvitationDeleted);
    assert_eq!(
        (log[1].actor.name.as_str(), log[1].subject.name.as_str()),
        ("Omar Haddad", "first@people.example")
    );

    let leave = json!({ "organisation": organisation.id, "successor": null });
    assert_eq!(leaver.call::<()>("organisations/leave", leave).await, Ok(()));
    assert_eq!(pending().await, ["kept@people.example"]);
    assert!(
        leaver.plain::<Me>("account/find_me").await.is_ok(),
        "goes, and is not thrown out"
    );
}
