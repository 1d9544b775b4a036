//! Temporary staff: memberships with a first and a last day, a notice a week before the end, and the end itself.

use super::members;
use super::{Term, TermChange};
use crate::access::{Act, ClinicRole, ClinicTx, Place, Refusal, Role, take_row};
use crate::account::Language;
use crate::activity::Deed;
use crate::app::App;
use crate::audit::{self, Change};
use crate::calendar;
use crate::db::{self, Outbox, Sql, Tx};
use crate::error::{Answer, ApiError, Invalid};
use crate::id::{ClinicId, MemberId};
use crate::invitations::pending;
use crate::live::Event;
use crate::mail::{self, Content};
use crate::sign_in::sessions;
use crate::time::Timestamp;

/// How long before the end a notice goes out, in days.
const NOTICE_DAYS: i64 = 7;
/// How many memberships are looked at in one transaction.
const BATCH: i64 = 50;

/// One more condition about memberships: that they count at a moment.
pub fn counts(members: &str, now: Timestamp) -> Sql {
    let column = |sql: Sql, name| sql.then(members).then(name);
    let sql = column(Sql::new(" AND ("), ".starts_at IS NULL OR ");
    let sql = column(sql, ".starts_at <= ").number(now.0).then(") AND (");
    let sql = column(sql, ".ends_at IS NULL OR ");
    column(sql, ".ends_at > ").number(now.0).then(")")
}

pub async fn set(tx: &mut ClinicTx, request: TermChange) -> Answer<Term> {
    let (clinic, now) = (tx.id, tx.now);
    let found = members::take(tx, clinic, request.member)
        .await?
        .ok_or(ApiError::NotFound)?;
    tx.authorise(&Act::SetTerm(found.subject))?;
    let (_, zone) = pending::name_and_zone(tx.connection(), Place::Clinic(clinic)).await?;
    let day = |text: Option<String>, read: fn(&str, &str) -> Option<Timestamp>| {
        text.map(|text| read(&text, &zone).ok_or(Invalid::Day)).transpose()
    };
    let term = Term {
        starts_at: day(request.from, calendar::start_of_day)?,
        ends_at: day(request.until, calendar::end_of_day)?,
    };
    if term
        .ends_at
        .is_some_and(|end| end <= term.starts_at.unwrap_or(now) || end <= now)
    {
        return Err(Invalid::Day.into());
    }
    let is_admin = found.subject.role == ClinicRole::Admin;
    if term != Term::default() && is_admin && !members::has_another_admin(tx, clinic, found.id, now).await? {
        return Err(Refusal::LastAdmin.into());
    }
    members::update_term(tx, found.id, term).await?;
    let deed = Deed::TermSet {
        from: term.starts_at,
        until: term.ends_at,
    };
    tx.record(Some(found.subject.account), &found.name, &deed);
    tx.publish(Event::Member(clinic, found.id));
    tx.publish(Event::People(tx.organisation));
    tx.publish(Event::Access(found.subject.account));
    Ok(term)
}

type Ending = (String, String, String);

/// Memberships whose end is near and of which nobody was told: their ids, clinics and organisations.
async fn due(tx: &mut Tx, until: Timestamp, is_untold: bool) -> Answer<Vec<Ending>> {
    let condition = if is_untold { "AND m.end_told_at IS NULL" } else { "" };
    let rows = sqlx::query_as(&format!(
        "SELECT m.id, m.clinic_id, c.organisation_id FROM clinic_members m JOIN clinics c ON c.id = m.clinic_id \
         WHERE m.ends_at IS NOT NULL AND m.ends_at <= $1 {condition} ORDER BY m.ends_at, m.id LIMIT $2"
    ))
    .bind(until.0)
    .bind(BATCH)
    .fetch_all(tx.connection())
    .await?;
    Ok(rows)
}

/// Tells the organisation's Coordinators and Admins which memberships end within a week, once each. Answers with how many.
pub async fn tell(tx: &mut Tx, app: &App, now: Timestamp) -> Answer<usize> {
    let endings = due(tx, now.plus_days(NOTICE_DAYS), true).await?;
    for (member, clinic, organisation) in &endings {
        let told: Option<(String, i64)> = sqlx::query_as(
            "UPDATE clinic_members SET end_told_at = $2 WHERE id = $1 AND end_told_at IS NULL AND ends_at <= $3 \
             RETURNING (SELECT a.name FROM accounts a WHERE a.id = account_id), ends_at",
        )
        .bind(member)
        .bind(now.0)
        .bind(now.plus_days(NOTICE_DAYS).0)
        .fetch_optional(tx.connection())
        .await?;
        let Some((name, ends_at)) = told else { continue };
        let recipients: Vec<(String, String, String)> = sqlx::query_as(
            "SELECT a.email, a.name, a.language FROM organisation_members m JOIN accounts a ON a.id = m.account_id \
             WHERE m.organisation_id = $1 AND m.role IN ('admin', 'coordinator') ORDER BY m.sort_name LIMIT 20",
        )
        .bind(organisation)
        .fetch_all(tx.connection())
        .await?;
        let clinic: ClinicId = db::id(clinic)?;
        for (email, recipient, language) in recipients {
            let content = Content::Ending {
                clinic,
                name: recipient,
                member: name.clone(),
                ends_at: Timestamp(ends_at),
            };
            let language = Language::from_tag(&language).unwrap_or_default();
            mail::queue(tx, app, &email, language, &content, now).await?;
        }
    }
    Ok(endings.len())
}

/// Ends the memberships of one clinic whose last day is over; it has an Admin for good besides.
pub async fn end(tx: &mut Tx, now: Timestamp) -> Answer<usize> {
    let mut ended = 0;
    let Some((_, here, _)) = due(tx, now, false).await?.into_iter().next() else {
        return Ok(ended);
    };
    take_row(tx, Place::Clinic(db::id(&here)?)).await?;
    // Looked at again, now that nobody else changes them: one may have been extended.
    for (member, clinic, organisation) in due(tx, now, false).await? {
        if clinic != here {
            continue;
        }
        let (member, clinic): (MemberId, ClinicId) = (db::id(&member)?, db::id(&clinic)?);
        let Some(found) = members::take(tx, clinic, member).await? else {
            continue;
        };
        let (place, account) = (Place::Clinic(clinic), found.subject.account);
        let sent = pending::delete_those_of(tx, now, place, account).await?;
        members::delete(tx, clinic, &found).await?;
        let organisation = db::id(&organisation)?;
        let outbox: &Outbox = tx;
        let enter = |subject, subject_name: &str, deed: &Deed| {
            let change = Change {
                organisation,
                place,
                actor: None,
                actor_name: "",
                subject,
                subject_name,
                deed,
            };
            audit::record(outbox, now, &change);
        };
        for address in sent {
            enter(None, &address, &Deed::InvitationDeleted);
        }
        let role = Role::Clinic(found.subject.role);
        enter(Some(account), &found.name, &Deed::Ended { role });
        sessions::delete_of_nobody(tx, account).await?;
        tx.publish(Event::Team(clinic));
        tx.publish(Event::Access(account));
        ended += 1;
    }
    Ok(ended)
}
