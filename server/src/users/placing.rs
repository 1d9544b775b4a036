//! Giving somebody the same role in several clinics at once, or taking them out of all, in one transaction with one entry of
//! the log for each clinic.

use std::collections::BTreeSet;

use super::people::{self, Somebody};
use super::{PlaceOutcome, Placed, PlacesChange, Wanted};
use crate::access::{Acting, ClinicRole, Grants, OrganisationAct as Act, OrganisationTx, Place, Role, take_row};
use crate::account::EmailAddress;
use crate::activity::Deed;
use crate::db;
use crate::error::{Answer, ApiError};
use crate::id::{AccountId, ClinicId};
use crate::invitations::pending;
use crate::live::Event;
use crate::sign_in::sessions;
use crate::team::members::{self, NewMember};

/// What somebody is to be in each clinic.
#[derive(Clone, Copy)]
pub struct Target {
    pub role: ClinicRole,
    /// What was granted elsewhere; what they have stays without.
    pub grants: Option<Grants>,
}

pub async fn place(tx: &mut OrganisationTx, change: PlacesChange) -> Answer<Vec<PlaceOutcome>> {
    let organisation = tx.id;
    // In the order of their ids, so that two such acts take the clinics' rows in the same order; and before anything else.
    let clinics: BTreeSet<ClinicId> = change.clinics.into_iter().collect();
    let mut ours = BTreeSet::new();
    for &clinic in &clinics {
        if is_ours(tx, clinic).await? {
            take_row(tx, Place::Clinic(clinic)).await?;
            ours.insert(clinic);
        }
    }
    take_row(tx, Place::Organisation(organisation)).await?;
    tx.authorise_again(&Act::PlacePeople).await?;
    let found = people::find(tx, organisation, change.account).await?;
    let Somebody { name, email } = found.ok_or(ApiError::NotFound)?;
    let email = EmailAddress::parse(&email)?;
    let target = match change.wanted {
        Wanted::Role(role) => Target { role, grants: None },
        Wanted::As(clinic) => {
            if !is_ours(tx, clinic).await? {
                return Err(ApiError::NotFound);
            }
            let model = members::take_of(tx, clinic, change.account).await?;
            let model = model.ok_or(ApiError::NotFound)?;
            Target {
                role: model.subject.role,
                grants: Some(model.subject.grants),
            }
        }
    };
    let mut outcomes = Vec::with_capacity(clinics.len());
    for clinic in clinics {
        let outcome = if ours.contains(&clinic) {
            place_in(tx, clinic, (change.account, &name, &email), target).await?
        } else {
            Placed::NotFound
        };
        outcomes.push(PlaceOutcome { clinic, outcome });
    }
    tx.publish(Event::Access(change.account));
    Ok(outcomes)
}

/// The caller holds the clinic's row.
pub async fn place_in(
    tx: &mut OrganisationTx,
    clinic: ClinicId,
    (account, name, email): (AccountId, &str, &EmailAddress),
    target: Target,
) -> Answer<Placed> {
    let now = tx.now;
    let Some(found) = members::take_of(tx, clinic, account).await? else {
        let new = NewMember {
            clinic,
            account,
            role: target.role,
            grants: target.grants.unwrap_or_default(),
        };
        let grants = new.grants;
        let added = members::add(tx, now, new).await?;
        let role = added.map_or(target.role, |(_, role)| role);
        let deed = Deed::Added {
            role: Role::Clinic(role),
            grants,
        };
        tx.record_in(Place::Clinic(clinic), Some(account), name, &deed);
        tx.in_place(Place::Clinic(clinic), async |acting| {
            pending::mark_accepted_elsewhere(acting, email).await
        })
        .await?;
        tx.publish(Event::Team(clinic));
        return Ok(Placed::Added);
    };
    let (before, after) = (found.subject.grants, target.grants.unwrap_or(found.subject.grants));
    if (found.subject.role, before) == (target.role, after) {
        return Ok(Placed::Same);
    }
    let steps_down = found.subject.role == ClinicRole::Admin && target.role != ClinicRole::Admin;
    if steps_down && !members::has_another_admin(tx, clinic, found.id, now).await? {
        return Ok(Placed::LastAdmin);
    }
    let place = Place::Clinic(clinic);
    if found.subject.role != target.role {
        members::update_role(tx, clinic, &found, target.role).await?;
        let deed = Deed::RoleChanged {
            from: Role::Clinic(found.subject.role),
            to: Role::Clinic(target.role),
        };
        tx.record_in(place, Some(account), name, &deed);
    }
    if before != after {
        members::update_grants(tx, found.id, after).await?;
        let deed = Deed::Copied {
            role: Role::Clinic(target.role),
            before,
            after,
        };
        tx.record_in(place, Some(account), name, &deed);
    }
    tx.publish(Event::Member(clinic, found.id));
    tx.publish(Event::People(tx.id));
    Ok(Placed::Changed)
}

/// Takes somebody out of every clinic of the organisation, but where they are the last Admin: there somebody has to take
/// over first. What they did stays in the log; their role in the organisation and their admin access stay too.
pub async fn remove_from_all(tx: &mut OrganisationTx, account: AccountId) -> Answer<Vec<PlaceOutcome>> {
    let organisation = tx.id;
    let theirs: Vec<(String,)> = sqlx::query_as(
        "SELECT m.clinic_id FROM clinic_members m CROSS JOIN clinics c WHERE c.id = m.clinic_id \
         AND c.organisation_id = $1 AND m.account_id = $2 ORDER BY m.clinic_id",
    )
    .bind(organisation.to_string())
    .bind(account.to_string())
    .fetch_all(tx.connection())
    .await?;
    let theirs: Vec<ClinicId> = theirs.iter().map(|(id,)| db::id(id)).collect::<Result<_, _>>()?;
    for clinic in &theirs {
        take_row(tx, Place::Clinic(*clinic)).await?;
    }
    take_row(tx, Place::Organisation(organisation)).await?;
    tx.authorise_again(&Act::PlacePeople).await?;
    if theirs.is_empty() {
        return Err(ApiError::NotFound);
    }
    let mut outcomes = Vec::with_capacity(theirs.len());
    for clinic in theirs {
        let outcome = tx
            .in_place(Place::Clinic(clinic), async |acting| {
                remove_from(acting, clinic, account).await
            })
            .await?;
        outcomes.push(PlaceOutcome { clinic, outcome });
    }
    tx.publish(Event::Access(account));
    sessions::delete_of_nobody(tx, account).await?;
    Ok(outcomes)
}

/// The caller holds the clinic's row, and acts there.
async fn remove_from(acting: &mut Acting, clinic: ClinicId, account: AccountId) -> Answer<Placed> {
    let now = acting.now;
    let Some(found) = members::take_of(acting, clinic, account).await? else {
        return Ok(Placed::Same);
    };
    let is_admin = found.subject.role == ClinicRole::Admin;
    if is_admin && !members::has_another_admin(acting, clinic, found.id, now).await? {
        return Ok(Placed::LastAdmin);
    }
    pending::delete_with(acting, account).await?;
    members::delete(acting, clinic, &found).await?;
    let deed = Deed::Removed {
        role: Role::Clinic(found.subject.role),
        grants: found.subject.grants,
    };
    acting.record(Some(account), &found.name, &deed);
    acting.publish(Event::Team(clinic));
    Ok(Placed::Removed)
}

pub async fn is_ours(tx: &mut OrganisationTx, clinic: ClinicId) -> Answer<bool> {
    let organisation = tx.id.to_string();
    let found: Option<(i64,)> = sqlx::query_as("SELECT 1 FROM clinics WHERE id = $1 AND organisation_id = $2")
        .bind(clinic.to_string())
        .bind(organisation)
        .fetch_optional(tx.connection())
        .await?;
    Ok(found.is_some())
}
