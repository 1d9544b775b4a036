//! Changing roles in an organisation.

use serde_json::json;
use server::access::{OrganisationRole, Refusal, Role};
use server::activity::Deed;
use server::error::Answer;
use server::live::News;

use super::removing::remove;
use crate::support::{Actor, Organisation, Scene};

use OrganisationRole::{Admin, Collaborator, Coordinator, Reader, Reporter};

async fn set_role(organisation: &Organisation<'_>, by: &Actor, whom: &Actor, role: OrganisationRole) -> Answer<()> {
    let request = organisation.about(whom, json!({ "role": role }));
    by.call("organisations/set_role", request).await
}

#[tokio::test]
async fn an_admin_makes_anybody_anything_and_it_stands_in_the_log() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let (admin, colleague) = (
        organisation.admin().await,
        organisation.someone("Rita Report", Reporter).await,
    );
    let mut before = Reporter;
    for role in [Coordinator, Admin, Reader, Collaborator, Admin, Reporter] {
        assert_eq!(set_role(&organisation, &admin, &colleague, role).await, Ok(()));
        assert_eq!(organisation.role_of(&colleague).await, Some(role));
        let newest = organisation.log(&admin).await.remove(0);
        let (from, to) = (Role::Organisation(before), Role::Organisation(role));
        assert_eq!(newest.deed, Deed::RoleChanged { from, to });
        assert_eq!(
            (newest.actor.name.as_str(), newest.subject.name.as_str()),
            ("Omar Haddad", "Rita Report")
        );
        let found = organisation.find(&admin).await;
        let officials = if role.is_official() { 2 } else { 1 };
        let admins = if role == Admin { 2 } else { 1 };
        assert_eq!(
            (found.officials, found.admins, found.people),
            (officials, admins, 2),
            "{role:?}"
        );
        before = role;
    }
    let entries = organisation.log(&admin).await.len();
    assert_eq!(set_role(&organisation, &admin, &colleague, before).await, Ok(()));
    assert_eq!(
        organisation.log(&admin).await.len(),
        entries,
        "what changes nothing is no entry"
    );
}

#[tokio::test]
async fn a_coordinator_moves_people_between_coordinator_and_reporter_and_no_further() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let (admin, coordinator) = (organisation.admin().await, organisation.coordinator().await);
    let colleague = organisation.someone("Rita Report", Reporter).await;
    let refused: Answer<()> = Err(Refusal::NeedsOrganisationAdmin.into());
    assert_eq!(
        set_role(&organisation, &coordinator, &colleague, Coordinator).await,
        Ok(())
    );
    assert_eq!(
        set_role(&organisation, &coordinator, &colleague, Reporter).await,
        Ok(())
    );
    for role in [Admin, Collaborator, Reader] {
        assert_eq!(
            set_role(&organisation, &coordinator, &colleague, role).await,
            refused,
            "{role:?}"
        );
    }
    assert_eq!(
        set_role(&organisation, &coordinator, &coordinator, Admin).await,
        refused,
        "not themself either"
    );
    for role in [Coordinator, Reporter, Reader] {
        assert_eq!(
            set_role(&organisation, &coordinator, &admin, role).await,
            refused,
            "an Admin's stays"
        );
    }
    assert_eq!(remove(&organisation, &coordinator, &admin).await, refused);
    assert_eq!(remove(&organisation, &coordinator, &colleague).await, Ok(()));
    let reader = organisation.someone("Rosa Reader", Reader).await;
    assert_eq!(remove(&organisation, &coordinator, &reader).await, refused);
}

#[tokio::test]
async fn whoever_only_reports_or_reads_changes_nobody_and_is_told_who_may() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let (_, colleague) = (organisation.admin().await, organisation.coordinator().await);
    for role in [Reporter, Collaborator, Reader] {
        let actor = organisation.someone("Nora Noone", role).await;
        let refused: Answer<()> = Err(Refusal::NeedsCoordinator.into());
        assert_eq!(
            set_role(&organisation, &actor, &colleague, Reporter).await,
            refused,
            "{role:?}"
        );
        assert_eq!(
            set_role(&organisation, &actor, &actor, Coordinator).await,
            refused,
            "{role:?}"
        );
        assert_eq!(remove(&organisation, &actor, &colleague).await, refused, "{role:?}");
    }
    assert_eq!(organisation.role_of(&colleague).await, Some(Coordinator));
}

#[tokio::test]
async fn open_pages_of_the_organisation_hear_who_runs_it() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let (admin, reporter) = (
        organisation.admin().await,
        organisation.someone("Rita Report", Reporter).await,
    );
    let mut page = reporter.listen_at(organisation.place()).await.expect("a stream");
    organisation.invite(&admin, "new@people.example", Reporter).await;
    page.wait_for(News::Invitations).await;
    let colleague = organisation.coordinator().await;
    page.wait_for(News::Officials).await;
    set_role(&organisation, &admin, &colleague, Reporter)
        .await
        .expect("changed");
    page.wait_for(News::Officials).await;
    assert_eq!(set_role(&organisation, &admin, &reporter, Coordinator).await, Ok(()));
    page.wait_for(News::Access).await;
    let reader = organisation.someone("Rosa Reader", Reader).await;
    assert_eq!(
        reader.listen_at(organisation.place()).await.err(),
        Some(Refusal::NeedsOrganisationRole.into())
    );
}
