//! The policy of an organisation as a table: each role against each act, with the rule that refuses it.

use server::access::{ClinicRole, Grants};
use server::access::{
    OrganisationAct as Act, OrganisationRole, OrganisationStanding, Permission, PermissionSet, Place, PlaceAct,
    PlaceStanding, Refusal, Role, Terms, basic_contract,
};
use server::id::ClinicId;
use uuid::Uuid;

use OrganisationRole::{Admin, Collaborator, Coordinator, Reader, Reporter};
use Refusal::{NeedsClinicAdmin, NeedsCoordinator, NeedsInOrganisation, NeedsOrganisationAdmin, NeedsOrganisationRole};

use super::{ME, OK};

type Decision = Result<(), Refusal>;

const NO_ROLE: Decision = Err(NeedsOrganisationRole);
const NO_COORDINATOR: Decision = Err(NeedsCoordinator);
const NO_ADMIN: Decision = Err(NeedsOrganisationAdmin);

fn standing(role: Option<OrganisationRole>) -> OrganisationStanding {
    OrganisationStanding {
        account: ME,
        role,
        admin_access: None,
        contract: basic_contract(),
    }
}

/// The columns of the table.
const PEOPLE: [Option<OrganisationRole>; 6] = [
    Some(Admin),
    Some(Coordinator),
    Some(Reporter),
    Some(Collaborator),
    Some(Reader),
    None,
];

fn decide(act: Act, expected: [Decision; 6]) {
    for (role, expected) in PEOPLE.into_iter().zip(expected) {
        assert_eq!(standing(role).may(&act), expected, "{role:?}: {act:?}");
    }
}

const COORDINATES: [Decision; 6] = [OK, OK, NO_COORDINATOR, NO_COORDINATOR, NO_COORDINATOR, NO_COORDINATOR];
const ADMINS_ONLY: [Decision; 6] = [OK, NO_ADMIN, NO_ADMIN, NO_ADMIN, NO_ADMIN, NO_ADMIN];

#[test]
fn who_may_what_in_an_organisation_is_the_products_table() {
    decide(Act::ListClinics, [OK, OK, OK, NO_ROLE, NO_ROLE, NO_ROLE]);
    for (act, permission) in [
        (Act::ConfigureAccount, Permission::MainAccount),
        (Act::ConfigureBrand, Permission::BrandSettings),
        (Act::ChangeContract, Permission::PaymentsAndBilling),
        (Act::ChangeAuthentication, Permission::Authentication),
    ] {
        let no = Err(NeedsInOrganisation(permission));
        decide(act, [OK, no, no, no, no, no]);
    }
    for (act, permission) in [
        (Act::SeeUsers, Permission::Users),
        (Act::ConfigureCalls, Permission::TelehealthSettings),
        (Act::ReadActivity, Permission::ActivityLogs),
        (Act::ChangeFields, Permission::CustomFields),
        (Act::DownloadData, Permission::DownloadClientData),
        (Act::SeeDashboard, Permission::Dashboard),
        (Act::SeePractitioners, Permission::PractitionerActivity),
    ] {
        let no = Err(NeedsInOrganisation(permission));
        decide(act, [OK, OK, no, no, no, no]);
    }
    for act in [Act::SeeOfficials, Act::CreateClinic, Act::PlacePeople] {
        decide(act, COORDINATES);
    }
    decide(Act::Leave, [OK, OK, OK, OK, OK, NO_ROLE]);
}

#[test]
fn admins_make_everybody_and_coordinators_make_coordinators_and_reporters() {
    for role in [Coordinator, Reporter] {
        for act in [Act::Invite(role), Act::ChangeInvitation(role), Act::Remove(role)] {
            decide(act, COORDINATES);
        }
    }
    for role in [Admin, Collaborator, Reader] {
        for act in [Act::Invite(role), Act::ChangeInvitation(role), Act::Remove(role)] {
            decide(act, ADMINS_ONLY);
        }
    }
}

#[test]
fn whoever_changes_a_role_makes_both_the_old_and_the_new_one() {
    for &from in OrganisationRole::ALL {
        for &to in OrganisationRole::ALL {
            let is_among_coordinators = [from, to].iter().all(|role| matches!(role, Coordinator | Reporter));
            let expected = if is_among_coordinators {
                COORDINATES
            } else {
                ADMINS_ONLY
            };
            for (role, expected) in PEOPLE.into_iter().zip(expected) {
                let decided = standing(role).may(&Act::SetRole { from, to });
                assert_eq!(decided.is_ok(), expected.is_ok(), "{role:?}: {from:?} to {to:?}");
                // Which of the two a stranger lacks first is told; a Coordinator always lacks being an Admin.
                if role == Some(Coordinator) {
                    assert_eq!(decided, expected, "{from:?} to {to:?}");
                }
            }
        }
    }
}

#[test]
fn what_the_contract_lacks_nobody_holds_in_the_organisation() {
    let poor = OrganisationStanding {
        contract: PermissionSet::EMPTY,
        ..standing(Some(Admin))
    };
    for (act, permission) in [
        (Act::ReadActivity, Permission::ActivityLogs),
        (Act::SeeDashboard, Permission::Dashboard),
        (Act::SeePractitioners, Permission::PractitionerActivity),
    ] {
        assert_eq!(poor.may(&act), Err(NeedsInOrganisation(permission)));
    }
    assert_eq!(standing(Some(Admin)).held(), basic_contract());
    // By the table of organisation roles: name, brand, sign-in policy and contract are for Admins.
    let for_admins = [
        Permission::MainAccount,
        Permission::BrandSettings,
        Permission::Authentication,
        Permission::PaymentsAndBilling,
    ];
    let missing = basic_contract().difference(standing(Some(Coordinator)).held());
    assert_eq!(missing, for_admins.into_iter().collect());
    for role in [Reporter, Collaborator, Reader] {
        assert!(standing(Some(role)).held().is_empty(), "{role:?}");
    }
}

#[test]
fn whoever_has_any_role_knows_the_organisation_and_nobody_else_does() {
    for role in PEOPLE {
        assert_eq!(standing(role).is_known(), role.is_some(), "{role:?}");
    }
}

/// A role is offered only where it means something, whoever offers it.
#[test]
fn no_place_offers_the_roles_of_the_other_kind() {
    let clinic_terms = Terms::Clinic {
        role: ClinicRole::TeamMember,
        grants: Grants::default(),
    };
    let official = PlaceStanding::Organisation(standing(Some(Admin)));
    assert_eq!(official.may(&PlaceAct::Invite(clinic_terms)), NO_ROLE);
    let of_clinic = Role::Clinic(ClinicRole::TeamMember);
    assert_eq!(official.may(&PlaceAct::ChangeInvitation(of_clinic)), NO_ROLE);
    let in_clinic = PlaceStanding::Clinic(super::admin());
    let office = Terms::Organisation { role: Reporter };
    assert_eq!(in_clinic.may(&PlaceAct::Invite(office)), Err(NeedsClinicAdmin));
    let of_organisation = Role::Organisation(Reporter);
    assert_eq!(
        in_clinic.may(&PlaceAct::ChangeInvitation(of_organisation)),
        Err(NeedsClinicAdmin)
    );
}

#[test]
fn a_place_is_written_as_its_kind_and_its_id() {
    let id = ClinicId::new(Uuid::from_u128(7));
    let written = serde_json::to_value(Place::Clinic(id)).expect("JSON");
    assert_eq!(written, serde_json::json!({ "clinic": id }));
}
