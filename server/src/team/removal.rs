//! Removing a team member: what goes with it, and doing it.

use super::Consequences;
use super::members::{self, Found};
use crate::access::{Act, Clinic, ClinicRole, ClinicTx, Refusal};
use crate::activity::Deed;
use crate::error::{Answer, ApiError};
use crate::id::MemberId;
use crate::invitations;
use crate::live::Event;
use crate::sign_in::sessions;

pub async fn find_consequences(clinic: &Clinic, member: MemberId) -> Answer<Option<Consequences>> {
    let found: Option<(i64, i64, i64, i64)> = sqlx::query_as(
        "SELECT CASE WHEN m.alert_mobile IS NULL AND m.alert_email IS NULL THEN 0 ELSE 1 END, \
         CASE WHEN EXISTS (SELECT 1 FROM clinic_members x WHERE x.account_id = m.account_id AND x.id <> m.id) \
         OR EXISTS (SELECT 1 FROM organisation_members o WHERE o.account_id = m.account_id) THEN 0 ELSE 1 END, \
         (SELECT COUNT(*) FROM invitations i WHERE i.clinic_id = m.clinic_id AND i.invited_by = m.account_id \
         AND i.accepted_at IS NULL AND i.deleted_at IS NULL), \
         CASE WHEN m.role = 'admin' AND c.admins = 1 THEN 1 ELSE 0 END \
         FROM clinic_members m JOIN clinics c ON c.id = m.clinic_id WHERE m.id = $1 AND m.clinic_id = $2",
    )
    .bind(member.to_string())
    .bind(clinic.id.to_string())
    .fetch_optional(clinic.read())
    .await?;
    Ok(found.map(|(alerts, signed_out, invitations, last_admin)| Consequences {
        alerts: alerts == 1,
        signed_out: signed_out == 1,
        invitations: u32::try_from(invitations).unwrap_or(u32::MAX),
        last_admin: last_admin == 1,
    }))
}

pub async fn remove(tx: &mut ClinicTx, member: MemberId, successor: Option<MemberId>) -> Answer<()> {
    let clinic = tx.clinic;
    let found = members::take(tx, clinic, member).await?.ok_or(ApiError::NotFound)?;
    tx.authorise(&Act::Remove(found.subject))?;
    keep_an_admin(tx, &found, successor).await?;
    invitations::delete_those_of(tx, found.subject.account).await?;
    members::delete(tx, clinic, &found).await?;
    end_sessions_of_nobody(tx, &found).await?;
    let deed = Deed::Removed {
        role: found.subject.role,
        grants: found.subject.grants,
    };
    tx.record(Some(found.subject.account), &found.name, &deed).await?;
    tx.publish(Event::Team(clinic));
    tx.publish(Event::Access(found.subject.account));
    Ok(())
}

/// Rule 2: before an Admin goes, or stops being one, either there is another or somebody takes over in the same act.
/// The caller holds the clinic's row, so two at once wait for each other.
pub async fn keep_an_admin(tx: &mut ClinicTx, leaving: &Found, successor: Option<MemberId>) -> Answer<()> {
    let clinic = tx.clinic;
    if leaving.subject.role != ClinicRole::Admin || members::count_admins(tx, clinic).await? > 1 {
        return Ok(());
    }
    let successor = successor.filter(|id| *id != leaving.id).ok_or(Refusal::LastAdmin)?;
    let found = members::take(tx, clinic, successor).await?.ok_or(ApiError::NotFound)?;
    members::update_role(tx, clinic, &found, ClinicRole::Admin).await?;
    let deed = Deed::RoleChanged {
        from: found.subject.role,
        to: ClinicRole::Admin,
    };
    tx.record(Some(found.subject.account), &found.name, &deed).await?;
    tx.publish(Event::Member(clinic, found.id));
    tx.publish(Event::Access(found.subject.account));
    Ok(())
}

/// Whoever belongs nowhere any more is signed out.
async fn end_sessions_of_nobody(tx: &mut ClinicTx, removed: &Found) -> Answer<()> {
    let account = removed.subject.account;
    let elsewhere: Option<(i64,)> = sqlx::query_as(
        "SELECT 1 FROM accounts a WHERE a.id = $1 AND (EXISTS (SELECT 1 FROM clinic_members m \
         WHERE m.account_id = a.id) OR EXISTS (SELECT 1 FROM organisation_members o WHERE o.account_id = a.id))",
    )
    .bind(account.to_string())
    .fetch_optional(tx.connection())
    .await?;
    if elsewhere.is_none() {
        sessions::delete_all(tx, account).await?;
    }
    Ok(())
}
