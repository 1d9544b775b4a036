//! A change as a sentence in the reader's language.

use server::{
    access::Checkbox as Tick,
    activity::{Change, Deed},
};

use crate::{
    browser::word,
    i18n::{self, tr},
};

/// Who did what to whom.
pub fn sentence(change: &Change) -> String {
    let (actor, subject) = (change.actor.name.clone(), change.subject.name.clone());
    match &change.deed {
        Deed::Invited { role, .. } => {
            tr!(
                "activity-invited",
                actor = actor,
                subject = subject,
                role = i18n::clinic_role(*role)
            )
        }
        Deed::InvitationResent => tr!("activity-invitation-resent", actor = actor, subject = subject),
        Deed::InvitationDeleted => tr!("activity-invitation-deleted", actor = actor, subject = subject),
        Deed::AddressCorrected { from } => {
            tr!(
                "activity-address-corrected",
                actor = actor,
                from = from.clone(),
                subject = subject
            )
        }
        Deed::Added { role, .. } => {
            tr!(
                "activity-added",
                actor = actor,
                subject = subject,
                role = i18n::clinic_role(*role)
            )
        }
        Deed::Joined { role, .. } => tr!("activity-joined", subject = subject, role = i18n::clinic_role(*role)),
        Deed::RoleChanged { from, to } => {
            let (from, to) = (i18n::clinic_role(*from), i18n::clinic_role(*to));
            tr!(
                "activity-role-changed",
                actor = actor,
                subject = subject,
                from = from,
                to = to
            )
        }
        Deed::Ticked { checkbox, on: true, .. } => {
            tr!(
                "activity-allowed",
                actor = actor,
                subject = subject,
                what = what(*checkbox)
            )
        }
        Deed::Ticked {
            checkbox, on: false, ..
        } => {
            tr!(
                "activity-disallowed",
                actor = actor,
                subject = subject,
                what = what(*checkbox)
            )
        }
        Deed::Removed { .. } => tr!("activity-removed", actor = actor, subject = subject),
        Deed::AlertsChanged => tr!("activity-alerts-changed", actor = actor),
    }
}

/// The name under which the catalogue knows a permission or a group.
fn what(tick: Tick) -> String {
    match tick {
        Tick::Permission(permission) => word(&permission),
        Tick::Group(group) => format!("all-of-{}", word(&group)),
    }
}
