//! Last Admins, delegated managers, and the record of who gave whom which role.

use serde::de::IgnoredAny;
use serde_json::{Value, json};
use server::access::{ClinicRole, Grants, OrganisationRole, Permission, PermissionGroup, Refusal};
use server::activity::Deed;
use server::error::{Answer, ApiError, Invalid};

use crate::support::{Actor, Organisation, Scene, grants};

/// keycloak#20662, superset-sh/superset#4295, raystack/frontier#1590: the last admin can remove himself; two at once beat the
/// guard. (`last_admin` and `organisations::last_admin` have the five hundred rounds.)
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_last_admins_who_go_in_the_same_instant_do_not_beat_the_guard() {
    let scene = Scene::new().await;
    for _ in 0..20 {
        let organisation = Organisation::create(&scene).await;
        let clinic = organisation.clinic("North").await;
        let (one, other) = (organisation.admin().await, organisation.admin().await);
        for admin in [&one, &other] {
            clinic.add(admin, ClinicRole::Admin, Grants::default()).await;
        }
        let leave_clinic = json!({ "clinic": clinic.id });
        let (first, second) = tokio::join!(
            one.call::<()>("team/leave", &leave_clinic),
            other.call::<()>("team/leave", &leave_clinic)
        );
        assert!(first.is_ok() != second.is_ok(), "{first:?} {second:?}");
        assert!([&first, &second].contains(&&Err(Refusal::LastAdmin.into())));
        let leave = json!({ "organisation": organisation.id });
        let (first, second) = tokio::join!(
            one.call::<()>("organisations/leave", &leave),
            other.call::<()>("organisations/leave", &leave)
        );
        assert!(first.is_ok() != second.is_ok(), "{first:?} {second:?}");
        assert!([&first, &second].contains(&&Err(Refusal::LastOrganisationAdmin.into())));
    }
}

/// The same lines: the dialog chooses a successor, and the server does both in one act or neither.
#[tokio::test]
async fn the_last_admin_hands_over_in_one_act_or_stays() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let (admin, heir) = (organisation.admin().await, organisation.coordinator().await);
    let nobody = json!({ "organisation": organisation.id, "successor": scene.person("Stella").await.account() });
    assert_eq!(
        admin.call::<()>("organisations/leave", nobody).await,
        Err(ApiError::NotFound)
    );
    assert_eq!(organisation.role_of(&admin).await, Some(OrganisationRole::Admin));
    let request = json!({ "organisation": organisation.id, "successor": heir.account() });
    assert_eq!(admin.call::<()>("organisations/leave", request).await, Ok(()));
    assert_eq!(organisation.role_of(&heir).await, Some(OrganisationRole::Admin));
    assert_eq!(organisation.role_of(&admin).await, None);
}

/// Everything that a delegated manager could try, to get more than they have.
async fn attempts(manager: &Actor, acts: &[(&str, Value)]) {
    for (act, request) in acts {
        let answer: Answer<IgnoredAny> = manager.call(act, request).await;
        assert!(
            matches!(answer, Err(ApiError::Refused(_))),
            "{act} {request}: {:?}",
            answer.err()
        );
    }
}

/// goauthentik/authentik#13376: a delegated manager makes himself superuser.
#[tokio::test]
async fn a_delegated_manager_does_not_make_himself_superuser() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let (admin, coordinator) = (organisation.admin().await, organisation.coordinator().await);
    let of_admin = organisation
        .invite(&admin, "boss@people.example", OrganisationRole::Admin)
        .await;
    let boss = json!({ "organisation": { "role": "admin" } });
    let people = json!([{ "address": "accomplice@people.example", "language": "en" }]);
    attempts(
        &coordinator,
        &[
            ("organisations/set_role", organisation.about(&coordinator, json!({ "role": "admin" }))),
            ("organisations/set_role", organisation.about(&admin, json!({ "role": "reader", "successor": coordinator.account() }))),
            ("organisations/remove", organisation.about(&admin, json!({ "successor": coordinator.account() }))),
            ("invitations/invite", json!({ "place": organisation.place(), "people": people, "terms": boss })),
            ("invitations/invite_by_slip", json!({ "place": organisation.place(), "name": "Accomplice", "language": "en", "terms": boss })),
            ("invitations/print_slip", json!(organisation.offer(of_admin))),
            ("invitations/resend", json!(organisation.offer(of_admin))),
            (
                "invitations/correct_address",
                json!({ "place": organisation.place(), "invitation": of_admin, "address": "accomplice@people.example" }),
            ),
        ],
    )
    .await;
    assert_eq!(
        organisation.role_of(&coordinator).await,
        Some(OrganisationRole::Coordinator)
    );

    let clinic = organisation.clinic("North").await;
    let owner = clinic.admin().await;
    let manager = clinic
        .someone("Mia Manager", ClinicRole::TeamMember, grants(&[], &[Permission::Users]))
        .await;
    let (own, theirs) = (clinic.membership(&manager).await, clinic.membership(&owner).await);
    let tick = |checkbox: Value| json!({ "clinic": clinic.id, "member": own, "checkbox": checkbox, "on": true });
    let strong = json!({ "clinic": { "role": "team-member", "grants": grants(&[PermissionGroup::Settings], &[]) } });
    attempts(
        &manager,
        &[
            (
                "permissions/set_role",
                json!({ "clinic": clinic.id, "member": own, "role": "admin" }),
            ),
            ("permissions/set_permission", tick(json!({ "group": "users" }))),
            (
                "permissions/set_permission",
                tick(json!({ "permission": "activity-logs" })),
            ),
            (
                "team/remove",
                json!({ "clinic": clinic.id, "member": theirs, "successor": own }),
            ),
            ("team/set_term", json!({ "clinic": clinic.id, "member": own })),
            (
                "invitations/invite",
                json!({ "place": clinic.place(), "people": people, "terms": strong }),
            ),
            (
                "invitations/invite_by_slip",
                json!({ "place": clinic.place(), "name": "Accomplice", "language": "en", "terms": strong }),
            ),
        ],
    )
    .await;
    assert_eq!(
        scene
            .number("SELECT COUNT(*) FROM clinic_members WHERE role = 'admin'")
            .await,
        1
    );
}

/// hospital-management-emr#101: "all permissions" and still refused, no reason.
#[tokio::test]
async fn every_refusal_of_an_invitation_or_a_role_names_its_rule() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let (admin, coordinator) = (organisation.admin().await, organisation.coordinator().await);
    let reporter = organisation.someone("Rita Report", OrganisationRole::Reporter).await;
    let people = json!([{ "address": "new@people.example", "language": "en" }]);
    let invite = |role: &str| json!({ "place": organisation.place(), "people": people, "terms": { "organisation": { "role": role } } });
    for (actor, role, rule) in [
        (&coordinator, "admin", Refusal::NeedsOrganisationAdmin),
        (&reporter, "reporter", Refusal::NeedsCoordinator),
        (&reporter, "admin", Refusal::NeedsOrganisationAdmin),
    ] {
        let answer: Answer<IgnoredAny> = actor.call("invitations/invite", invite(role)).await;
        assert_eq!(answer.err(), Some(rule.into()), "{role}");
    }
    let leave: Answer<()> = admin
        .call("organisations/leave", json!({ "organisation": organisation.id }))
        .await;
    assert_eq!(leave, Err(Refusal::LastOrganisationAdmin.into()));
    let clinic = organisation.clinic("North").await;
    clinic.admin().await;
    let everything = clinic.member(grants(&PermissionGroup::ALL, &[])).await;
    let boss = json!({ "clinic": { "role": "admin", "grants": Grants::default() } });
    let boss = json!({ "place": clinic.place(), "people": people, "terms": boss });
    let answer: Answer<IgnoredAny> = everything.call("invitations/invite", boss).await;
    assert_eq!(answer.err(), Some(Refusal::OnlyAdminsMakeAdmins.into()));
    let nobody: Answer<IgnoredAny> = admin
        .call(
            "invitations/invite",
            json!({ "place": organisation.place(), "people": [], "terms": { "organisation": { "role": "reader" } } }),
        )
        .await;
    assert_eq!(nobody.err(), Some(Invalid::NoAddress.into()));
}

/// frappe#21579, Flagsmith#7568: who gave whom which right is not recorded.
#[tokio::test]
async fn who_gave_whom_which_role_is_recorded_with_before_and_after() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let (admin, colleague) = (organisation.admin().await, organisation.coordinator().await);
    let change = organisation.about(&colleague, json!({ "role": "admin" }));
    admin
        .call::<()>("organisations/set_role", change)
        .await
        .expect("changed");
    let newest = organisation.log(&admin).await.remove(0);
    assert_eq!(
        (newest.actor.account, newest.subject.account),
        (Some(admin.account()), Some(colleague.account()))
    );
    let role = server::access::Role::Organisation;
    let (from, to) = (role(OrganisationRole::Coordinator), role(OrganisationRole::Admin));
    assert_eq!((newest.deed, newest.at), (Deed::RoleChanged { from, to }, scene.now()));
    let file = admin
        .get(&format!("/api/activity.csv?organisation={}", organisation.id))
        .await;
    assert!(
        file.body.contains("Clara Nielsen") && file.body.contains("role-changed"),
        "{}",
        file.body
    );
}
