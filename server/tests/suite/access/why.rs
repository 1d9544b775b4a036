//! "Why?": through what somebody holds a permission, who gave it to them when, and what cuts it.

use serde_json::json;
use server::access::{
    Checkbox, ClinicRole, Grants, GroupSet, OrganisationRole, OrganisationStanding, Permission, PermissionGroup,
    PermissionSet, Place, Role, Standing, Through, Why, basic_contract,
};
use server::error::{Answer, ApiError};
use server::permissions::{Explained, WhyQuery};

use super::ME;
use crate::support::{Actor, Dice, Organisation, Scene, grants};

use Permission::{ActivityLogs, AutomaticIntake, JoinCalls, Users};
use PermissionGroup::{DataExport, Settings};

/// What is said of a permission and what is held are never two things.
#[test]
fn why_is_answered_with_yes_exactly_where_the_policy_says_held() {
    let mut dice = Dice(17);
    let some = |roles: &[OrganisationRole], dice: &mut Dice| {
        let at = dice.roll(roles.len() + 1);
        roles.get(at).copied()
    };
    for _ in 0..5_000 {
        let granted = |dice: &mut Dice| Grants {
            groups: GroupSet::from_bits(i64::try_from(dice.roll(128)).expect("small")),
            singles: PermissionSet::from_bits(i64::try_from(dice.roll(1 << 21)).expect("small")),
        };
        let role = some(OrganisationRole::ALL, &mut dice);
        let contract = PermissionSet::from_bits(i64::try_from(dice.roll(1 << 21)).expect("small"));
        let organisation = OrganisationStanding {
            account: ME,
            role,
            admin_access: (dice.roll(2) == 0).then(|| granted(&mut dice)),
            contract,
        };
        let clinic = Standing {
            account: ME,
            organisation_role: role,
            clinic_role: ClinicRole::ALL.get(dice.roll(3)).copied(),
            grants: granted(&mut dice),
            contract,
        };
        for permission in Permission::ALL {
            let (there, here) = (organisation.why(permission), clinic.why(permission));
            assert_eq!(
                there.holds(),
                organisation.held().contains(permission),
                "{organisation:?} {permission:?}"
            );
            assert_eq!(
                here.holds(),
                clinic.held().contains(permission),
                "{clinic:?} {permission:?}"
            );
        }
    }
}

async fn explain(by: &Actor, place: Place, whom: &Actor, permission: Permission) -> Answer<Explained> {
    let account = whom.account();
    let query = WhyQuery {
        place,
        account,
        permission,
    };
    by.call("permissions/explain", query).await
}

/// Through what, and whose name the log has.
async fn said(by: &Actor, place: Place, whom: &Actor, permission: Permission) -> (Why, Option<String>) {
    let Explained { why, given } = explain(by, place, whom, permission).await.expect("an answer");
    (why, given.map(|given| given.by))
}

#[tokio::test]
async fn in_an_organisation_the_newest_act_that_gave_it_is_named() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let (boss, second) = (
        organisation.admin().await,
        organisation.someone("Sara Second", OrganisationRole::Admin).await,
    );
    let nurse = organisation.admin_user("Nia", grants(&[], &[ActivityLogs])).await;
    let other = organisation.admin_user("Otto", Grants::default()).await;
    let place = organisation.place();
    let not = |permission| Why {
        permission,
        through: None,
        in_contract: true,
    };
    assert_eq!(said(&boss, place, &nurse, Users).await, (not(Users), None));
    let single = Why {
        through: Some(Through::Single),
        ..not(ActivityLogs)
    };
    assert_eq!(
        said(&boss, place, &nurse, ActivityLogs).await,
        (single, Some("Omar Haddad".to_owned()))
    );
    // The whole group later, for several at once, by somebody else: what she had before she was given before.
    let many = json!({
        "organisation": organisation.id, "accounts": [nurse.account(), other.account()],
        "checkbox": Checkbox::Group(DataExport), "on": true,
    });
    second
        .call::<server::admin_users::Ticked>("admin_users/set_permission_of_many", many)
        .await
        .expect("ticked");
    let group = |permission| Why {
        through: Some(Through::Group(DataExport)),
        ..not(permission)
    };
    assert_eq!(
        said(&boss, place, &nurse, ActivityLogs).await,
        (group(ActivityLogs), Some("Omar Haddad".to_owned()))
    );
    assert_eq!(
        said(&boss, place, &other, ActivityLogs).await,
        (group(ActivityLogs), Some("Sara Second".to_owned()))
    );
    // What the contract lacks is granted, and opens nothing.
    let tick = organisation.about(&nurse, json!({ "checkbox": Checkbox::Group(Settings), "on": true }));
    boss.call::<Grants>("admin_users/set_permission", tick)
        .await
        .expect("ticked");
    let (why, by) = said(&boss, place, &nurse, AutomaticIntake).await;
    assert!(!why.holds() && !why.in_contract && !basic_contract().contains(AutomaticIntake));
    assert_eq!(
        (why.through, by.as_deref()),
        (Some(Through::Group(Settings)), Some("Omar Haddad"))
    );

    let stranger = Organisation::create(&scene).await.admin().await;
    let unknown = explain(&boss, place, &stranger, Users).await;
    assert_eq!(unknown.err(), Some(ApiError::NotFound));
}

#[tokio::test]
async fn in_a_clinic_a_role_is_the_reason_wherever_it_was_given() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let boss = organisation.admin().await;
    let clinic = organisation.clinic("North").await;
    let chief = clinic.admin().await;
    let nurse = clinic
        .someone("Nora", ClinicRole::TeamMember, grants(&[], &[Users]))
        .await;
    let place = clinic.place();
    let (why, _) = said(&nurse, place, &chief, JoinCalls).await;
    assert_eq!(why.through, Some(Through::Role(Role::Clinic(ClinicRole::Admin))));
    let invite = organisation.invitations(&[&nurse.email], OrganisationRole::Coordinator);
    boss.call::<Vec<server::invitations::Invited>>("invitations/invite", invite)
        .await
        .expect("added");
    let (why, by) = said(&chief, place, &nurse, JoinCalls).await;
    let role = Role::Organisation(OrganisationRole::Coordinator);
    assert_eq!(
        (why.through, by.as_deref()),
        (Some(Through::Role(role)), Some("Omar Haddad"))
    );
    let member = json!({ "clinic": clinic.id, "member": clinic.membership(&nurse).await, "role": "admin" });
    chief.call::<()>("permissions/set_role", member).await.expect("set");
    let (why, by) = said(&chief, place, &nurse, JoinCalls).await;
    assert_eq!(why.through, Some(Through::Role(Role::Clinic(ClinicRole::Admin))));
    assert_eq!(by.as_deref(), Some(chief.name.as_str()));
}
