//! Creating a clinic with its first member.

use super::{CreatedClinic, NewClinic, is_country, queries};
use crate::access::{ClinicRole, Grants, OrganisationTx, Place, Terms};
use crate::activity::Deed;
use crate::calendar;
use crate::error::{Answer, Invalid};
use crate::invitations;
use crate::live::Event;
use crate::organisations::check_name;

/// Whether what was sent can be a clinic.
pub fn check(new: &NewClinic) -> Result<(), Invalid> {
    check_name(&new.name)?;
    if !calendar::is_time_zone(&new.time_zone) {
        return Err(Invalid::TimeZone);
    }
    if new.country.is_empty() || is_country(&new.country) {
        Ok(())
    } else {
        Err(Invalid::Malformed)
    }
}

pub async fn create(tx: &mut OrganisationTx, new: NewClinic) -> Answer<CreatedClinic> {
    let (organisation, now, name) = (tx.id, tx.now, new.name.trim());
    let clinic = queries::create(tx, now, organisation, name, &new.time_zone).await?;
    queries::update_country(tx, clinic, &new.country).await?;
    let place = Place::Clinic(clinic);
    tx.record_in(place, None, name, &Deed::ClinicCreated);
    let terms = Terms::Clinic {
        role: ClinicRole::Admin,
        grants: Grants::default(),
    };
    let admin = tx
        .in_place(place, async |acting| {
            invitations::invite_first(acting, &new.admin, new.language, terms).await
        })
        .await?;
    tx.publish(Event::Settings(organisation));
    Ok(CreatedClinic { clinic, admin })
}
