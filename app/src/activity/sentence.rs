//! A change as a sentence in the reader's language.

use server::{
    access::Checkbox as Tick,
    account::EmailAddress,
    activity::{Change, Deed},
    time::Timestamp,
};

use crate::{
    authentication::{characters, hours},
    browser::word,
    custom_fields,
    i18n::{self, tr},
};

/// Who did what to whom.
#[expect(clippy::too_many_lines, reason = "one sentence a deed, in one place")]
pub fn sentence(change: &Change) -> String {
    let actor = change.actor.name.clone();
    let subject = EmailAddress::shown(&change.subject.name).to_owned();
    match &change.deed {
        Deed::Invited { role, .. } => {
            tr!(
                "activity-invited",
                actor = actor,
                subject = subject,
                role = i18n::role(*role)
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
                role = i18n::role(*role)
            )
        }
        Deed::Joined { role, .. } => tr!("activity-joined", subject = subject, role = i18n::role(*role)),
        Deed::RoleChanged { from, to } => {
            let (from, to) = (i18n::role(*from), i18n::role(*to));
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
        Deed::TickedForMany {
            checkbox,
            on,
            people,
            names,
        } => {
            let (subject, what) = (several(*people, names), what(*checkbox));
            if *on {
                tr!("activity-allowed", actor = actor, subject = subject, what = what)
            } else {
                tr!("activity-disallowed", actor = actor, subject = subject, what = what)
            }
        }
        Deed::UndoneForMany { people, names, .. } => {
            let subject = several(*people, names);
            tr!("activity-undone-many", actor = actor, subject = subject)
        }
        Deed::InvitedLater { role, at, .. } => {
            tr!(
                "activity-invited-later",
                actor = actor,
                subject = subject,
                role = i18n::role(*role),
                date = i18n::date_time(*at)
            )
        }
        Deed::InvitationReminded => tr!("activity-invitation-reminded", subject = subject),
        Deed::InvitedAgain => tr!("activity-invited-again", actor = actor, subject = subject),
        Deed::SlipPrinted { until } => {
            tr!(
                "activity-slip-printed",
                actor = actor,
                subject = subject,
                date = i18n::date(*until)
            )
        }
        Deed::Copied { role, .. } => {
            tr!(
                "activity-copied",
                actor = actor,
                subject = subject,
                role = i18n::role(*role)
            )
        }
        Deed::TermSet { until: Some(until), .. } => {
            // The end is the first moment that does not count; the last day is the one before it.
            let date = i18n::date(Timestamp(until.0 - 1));
            tr!("activity-term-until", actor = actor, subject = subject, date = date)
        }
        Deed::TermSet {
            from: Some(from),
            until: None,
        } => {
            tr!(
                "activity-term-from",
                actor = actor,
                subject = subject,
                date = i18n::date(*from)
            )
        }
        Deed::TermSet {
            from: None,
            until: None,
        } => tr!("activity-term-none", actor = actor, subject = subject),
        Deed::Ended { .. } => tr!("activity-ended", subject = subject),
        Deed::Left { .. } => tr!("activity-left", subject = subject),
        Deed::ClinicCreated => tr!("activity-clinic-created", actor = actor, subject = subject),
        Deed::Renamed { from } => {
            tr!(
                "activity-renamed",
                actor = actor,
                from = from.clone(),
                subject = subject
            )
        }
        Deed::BrandChanged => tr!("activity-brand-changed", actor = actor),
        Deed::InformationChanged => tr!("activity-information-changed", actor = actor),
        Deed::CallsChanged => tr!("activity-calls-changed", actor = actor),
        Deed::FeatureSwitched { feature, on } => {
            let feature = i18n::permission(*feature);
            if *on {
                tr!("activity-feature-on", actor = actor, feature = feature)
            } else {
                tr!("activity-feature-off", actor = actor, feature = feature)
            }
        }
        Deed::FieldCreated { field } => tr!("activity-field-created", actor = actor, field = field.clone()),
        Deed::FieldRenamed { from, field } => {
            tr!(
                "activity-field-renamed",
                actor = actor,
                from = from.clone(),
                field = field.clone()
            )
        }
        Deed::FieldChoicesChanged { field, people, .. } => {
            tr!(
                "activity-field-choices",
                actor = actor,
                field = field.clone(),
                people = *people
            )
        }
        Deed::FieldMoved { field } => tr!("activity-field-moved", actor = actor, field = field.clone()),
        Deed::FieldDeleted { field, people } => {
            tr!(
                "activity-field-deleted",
                actor = actor,
                field = field.clone(),
                people = *people
            )
        }
        Deed::ValueSet { field, kind, from, to } => {
            let shown = |value: &str| custom_fields::shown(*kind, value);
            let field = field.clone();
            match (from.as_deref().map(shown), to.as_deref().map(shown)) {
                (_, None) => tr!(
                    "activity-value-removed",
                    actor = actor,
                    subject = subject,
                    field = field
                ),
                (None, Some(to)) => {
                    tr!(
                        "activity-value-set",
                        actor = actor,
                        subject = subject,
                        field = field,
                        to = to
                    )
                }
                (Some(from), Some(to)) => {
                    tr!(
                        "activity-value-changed",
                        actor = actor,
                        subject = subject,
                        field = field,
                        from = from,
                        to = to
                    )
                }
            }
        }
        Deed::DataDownloaded => tr!("activity-data-downloaded", actor = actor),
        Deed::PasswordRuleChanged { from, to } => {
            let (from, to) = (characters(*from), characters(*to));
            tr!("activity-password-rule", actor = actor, from = from, to = to)
        }
        Deed::SessionHoursChanged { from, to } => {
            let (from, to) = (hours(*from), hours(*to));
            tr!("activity-session-hours", actor = actor, from = from, to = to)
        }
        Deed::IdleHoursChanged { from, to } => {
            let (from, to) = (hours(*from), hours(*to));
            tr!("activity-idle-hours", actor = actor, from = from, to = to)
        }
        Deed::MailLanguagesChanged { to, .. } if to.is_empty() => tr!("activity-mail-languages-none", actor = actor),
        Deed::MailLanguagesChanged { to, .. } => {
            let names: Vec<_> = to.iter().copied().map(i18n::language_name).collect();
            tr!("activity-mail-languages", actor = actor, languages = i18n::list(&names))
        }
        Deed::Removed { .. } => tr!("activity-removed", actor = actor, subject = subject),
        Deed::AccessGiven => tr!("activity-access-given", actor = actor, subject = subject),
        Deed::AccessTaken { .. } => tr!("activity-access-taken", actor = actor, subject = subject),
        Deed::SeenAs => tr!("activity-seen-as", actor = actor, subject = subject),
        Deed::AlertsChanged => tr!("activity-alerts-changed", actor = actor),
    }
}

/// Several people as one subject, the first of them by name.
fn several(people: u32, names: &[String]) -> String {
    let others = people.saturating_sub(u32::try_from(names.len()).unwrap_or_default());
    if others == 0 {
        i18n::list(names)
    } else {
        tr!("activity-several", names = i18n::list(names), others = others)
    }
}

/// The name under which the catalogue knows a permission or a group.
fn what(tick: Tick) -> String {
    match tick {
        Tick::Permission(permission) => word(&permission),
        Tick::Group(group) => format!("all-of-{}", word(&group)),
    }
}
