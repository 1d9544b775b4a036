//! What roles, permissions and languages are called: the words that every feature shares.

use server::{
    access::{ClinicRole, OrganisationRole, Permission, PermissionGroup, Role},
    account::Language,
};

use super::message::tr;

pub fn clinic_role(role: ClinicRole) -> String {
    match role {
        ClinicRole::Admin => tr!("ui-role-admin"),
        ClinicRole::TeamMember => tr!("ui-role-team-member"),
    }
}

pub fn organisation_role(role: OrganisationRole) -> String {
    match role {
        OrganisationRole::Admin => tr!("ui-role-admin"),
        OrganisationRole::Coordinator => tr!("ui-role-coordinator"),
        OrganisationRole::Reporter => tr!("ui-role-reporter"),
        OrganisationRole::Collaborator => tr!("ui-role-collaborator"),
        OrganisationRole::Reader => tr!("ui-role-reader"),
    }
}

/// What somebody is in an organisation; whoever has no role in it has admin access alone.
pub fn place_in_organisation(role: Option<OrganisationRole>) -> String {
    role.map_or_else(|| tr!("ui-admin-user"), organisation_role)
}

pub fn role(role: Role) -> String {
    match role {
        Role::Clinic(role) => clinic_role(role),
        Role::Organisation(role) => organisation_role(role),
    }
}

pub fn permission(permission: Permission) -> String {
    match permission {
        Permission::MainAccount => tr!("ui-permission-main-account"),
        Permission::SharingBetweenPractitioners => tr!("ui-permission-sharing-between-practitioners"),
        Permission::Users => tr!("ui-permission-users"),
        Permission::Dashboard => tr!("ui-permission-dashboard"),
        Permission::OutcomeData => tr!("ui-permission-outcome-data"),
        Permission::PractitionerActivity => tr!("ui-permission-practitioner-activity"),
        Permission::PaymentsAndBilling => tr!("ui-permission-payments-and-billing"),
        Permission::SubAccounts => tr!("ui-permission-sub-accounts"),
        Permission::AutomaticRegistrations => tr!("ui-permission-automatic-registrations"),
        Permission::PatientManagement => tr!("ui-permission-patient-management"),
        Permission::PatientUpload => tr!("ui-permission-patient-upload"),
        Permission::Authentication => tr!("ui-permission-authentication"),
        Permission::AutomaticIntake => tr!("ui-permission-automatic-intake"),
        Permission::BrandSettings => tr!("ui-permission-brand-settings"),
        Permission::CustomFields => tr!("ui-permission-custom-fields"),
        Permission::DownloadClientData => tr!("ui-permission-download-client-data"),
        Permission::ActivityLogs => tr!("ui-permission-activity-logs"),
        Permission::TelehealthSettings => tr!("ui-permission-telehealth-settings"),
        Permission::CallHistory => tr!("ui-permission-call-history"),
        Permission::WaitingArea => tr!("ui-permission-waiting-area"),
        Permission::JoinCalls => tr!("ui-permission-join-calls"),
    }
}

pub fn group(group: PermissionGroup) -> String {
    match group {
        PermissionGroup::Users => tr!("ui-group-users"),
        PermissionGroup::Analytics => tr!("ui-group-analytics"),
        PermissionGroup::BillingAndLicences => tr!("ui-group-billing-and-licences"),
        PermissionGroup::PatientManagement => tr!("ui-group-patient-management"),
        PermissionGroup::Settings => tr!("ui-group-settings"),
        PermissionGroup::DataExport => tr!("ui-group-data-export"),
        PermissionGroup::Telehealth => tr!("ui-group-telehealth"),
    }
}

/// What the reader calls a language; its speakers call it `Language::own_name`.
pub fn language_name(language: Language) -> String {
    match language {
        Language::Arabic => tr!("ui-language-ar"),
        Language::Danish => tr!("ui-language-da"),
        Language::English => tr!("ui-language-en"),
        Language::French => tr!("ui-language-fr"),
        Language::Indonesian => tr!("ui-language-id"),
    }
}
