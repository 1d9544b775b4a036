//! Removing a team member: what goes with it, and doing it.

use super::members::{self, Found};
use super::{Consequences, Term};
use crate::access::{Act, Clinic, ClinicRole, ClinicTx, Refusal, Role};
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
         OR EXISTS (SELECT 1 FROM organisation_members o WHERE o.account_id = m.account_id) \
         OR EXISTS (SELECT 1 FROM admin_users u WHERE u.account_id = m.account_id) THEN 0 ELSE 1 END, \
         (SELECT COUNT(*) FROM invitations i WHERE i.clinic_id = m.clinic_id AND i.invited_by = m.account_id \
         AND i.accepted_at IS NULL AND i.deleted_at IS NULL), \
         CASE WHEN m.role = 'admin' AND NOT EXISTS (SELECT 1 FROM clinic_members x WHERE x.clinic_id = m.clinic_id \
         AND x.role = 'admin' AND x.id <> m.id AND (x.starts_at IS NULL OR x.starts_at <= $3) AND x.ends_at IS NULL) THEN 1 ELSE 0 END \
         FROM clinic_members m WHERE m.id = $1 AND m.clinic_id = $2",
    )
    .bind(member.to_string())
    .bind(clinic.id.to_string())
    .bind(clinic.now().0)
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
    let clinic = tx.id;
    let found = members::take(tx, clinic, member).await?.ok_or(ApiError::NotFound)?;
    tx.authorise(&Act::Remove(found.subject))?;
    take_out(tx, &found, successor).await?;
    let deed = Deed::Removed {
        role: Role::Clinic(found.subject.role),
        grants: found.subject.grants,
    };
    tx.record(Some(found.subject.account), &found.name, &deed);
    sessions::delete_of_nobody(tx, found.subject.account).await
}

/// Leaves of one's own accord; what the person did stays in the log.
pub async fn leave(tx: &mut ClinicTx, successor: Option<MemberId>) -> Answer<()> {
    let (clinic, me) = (tx.id, tx.actor);
    let found = members::take_of(tx, clinic, me).await?.ok_or(ApiError::NotFound)?;
    take_out(tx, &found, successor).await?;
    let role = Role::Clinic(found.subject.role);
    tx.record(Some(me), &found.name, &Deed::Left { role });
    Ok(())
}

async fn take_out(tx: &mut ClinicTx, found: &Found, successor: Option<MemberId>) -> Answer<()> {
    let clinic = tx.id;
    keep_an_admin(tx, found, successor).await?;
    invitations::pending::delete_with(tx, found.subject.account).await?;
    members::delete(tx, clinic, found).await?;
    tx.publish(Event::Team(clinic));
    tx.publish(Event::Access(found.subject.account));
    Ok(())
}

/// Rule 2: before an Admin goes, or stops being one, either there is another for good or somebody takes over in the same act.
/// The caller holds the clinic's row, so two at once wait for each other.
pub async fn keep_an_admin(tx: &mut ClinicTx, leaving: &Found, successor: Option<MemberId>) -> Answer<()> {
    let (clinic, now) = (tx.id, tx.now);
    if leaving.subject.role != ClinicRole::Admin || members::has_another_admin(tx, clinic, leaving.id, now).await? {
        return Ok(());
    }
    let successor = successor.filter(|id| *id != leaving.id).ok_or(Refusal::LastAdmin)?;
    let found = members::take(tx, clinic, successor).await?.ok_or(ApiError::NotFound)?;
    members::update_role(tx, clinic, &found, ClinicRole::Admin).await?;
    members::update_term(tx, found.id, Term::default()).await?;
    let deed = Deed::RoleChanged {
        from: Role::Clinic(found.subject.role),
        to: Role::Clinic(ClinicRole::Admin),
    };
    tx.record(Some(found.subject.account), &found.name, &deed);
    tx.publish(Event::Member(clinic, found.id));
    tx.publish(Event::Access(found.subject.account));
    Ok(())
}
