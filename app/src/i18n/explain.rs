//! Errors and refusals as sentences: what happened, that nothing was lost, and what to do.

use server::{
    access::Refusal,
    error::{ApiError, Invalid},
};

use super::{message::tr, names::permission};
use crate::custom_fields;

/// The sentence of an error, in the reader's language.
pub fn explain(error: &ApiError) -> String {
    match error {
        ApiError::SignIn => tr!("ui-error-sign-in"),
        ApiError::NotFound => tr!("ui-error-not-found"),
        ApiError::Refused(reason) => refusal(*reason),
        ApiError::Invalid(reason) => invalid(*reason),
        ApiError::Slow { seconds } => tr!("ui-error-slow", seconds = *seconds),
        ApiError::Busy => tr!("ui-error-busy"),
        ApiError::Conflict => tr!("ui-error-conflict"),
        ApiError::Offline => tr!("ui-error-offline"),
        ApiError::Internal { request } => tr!("ui-error-internal", request = request.clone()),
    }
}

/// Which rule said no, and who can change it.
pub fn refusal(reason: Refusal) -> String {
    match reason {
        Refusal::Needs(needed) => tr!("ui-refusal-needs", permission = permission(needed)),
        Refusal::NeedsClinicAdmin => tr!("ui-refusal-needs-clinic-admin"),
        Refusal::OnlyAdminsMakeAdmins => tr!("ui-refusal-only-admins-make-admins"),
        Refusal::NotHeldByYou(held) => tr!("ui-refusal-not-held-by-you", permission = permission(held)),
        Refusal::GroupNotHeldByYou => tr!("ui-refusal-group-not-held-by-you"),
        Refusal::NobodyRaisesThemself => tr!("ui-refusal-nobody-raises-themself"),
        Refusal::LastAdmin => tr!("ui-refusal-last-admin"),
        Refusal::NotInContract(missing) => tr!("ui-refusal-not-in-contract", permission = permission(missing)),
        Refusal::NeedsOrganisationRole => tr!("ui-refusal-needs-organisation-role"),
        Refusal::NeedsCoordinator => tr!("ui-refusal-needs-coordinator"),
        Refusal::NeedsOrganisationAdmin => tr!("ui-refusal-needs-organisation-admin"),
        Refusal::NeedsInOrganisation(needed) => {
            tr!("ui-refusal-needs-in-organisation", permission = permission(needed))
        }
        Refusal::LastOrganisationAdmin => tr!("ui-refusal-last-organisation-admin"),
        Refusal::OnlyLooking => tr!("ui-refusal-only-looking"),
        Refusal::AdminsHoldEverything => tr!("ui-refusal-admins-hold-everything"),
    }
}

/// What is wrong with an input.
pub fn invalid(reason: Invalid) -> String {
    match reason {
        Invalid::NameMissing => tr!("ui-invalid-name-missing"),
        Invalid::NameTooLong { most } | Invalid::TextTooLong { most } => tr!("ui-invalid-name-too-long", most = most),
        Invalid::Address => tr!("ui-invalid-address"),
        Invalid::Mobile => tr!("ui-invalid-mobile"),
        Invalid::PasswordTooShort { least } => tr!("ui-invalid-password-too-short", least = least),
        Invalid::PasswordTooLong { most } => tr!("ui-invalid-password-too-long", most = most),
        Invalid::PasswordGuessable => tr!("ui-invalid-password-guessable"),
        Invalid::PasswordWrong => tr!("ui-invalid-password-wrong"),
        Invalid::TooManyAddresses { most } => tr!("ui-invalid-too-many-addresses", most = most),
        Invalid::NoAddress => tr!("ui-invalid-no-address"),
        Invalid::Colour => tr!("ui-invalid-colour"),
        Invalid::Logo => tr!("ui-invalid-logo"),
        Invalid::TimeZone => tr!("ui-invalid-time-zone"),
        Invalid::NoRole => tr!("ui-invalid-no-role"),
        Invalid::Moment => tr!("ui-invalid-moment"),
        Invalid::Day => tr!("ui-invalid-day"),
        Invalid::Field(fault) => custom_fields::fault(fault),
        Invalid::Malformed => tr!("ui-invalid-malformed"),
    }
}
