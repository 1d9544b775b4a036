//! Organisations: the tenants, and who runs them (seed `000_4d08db1333b28ddf.txt`).

mod calls;
#[cfg(feature = "ssr")]
mod lists;
mod logo;
mod model;
#[cfg(feature = "ssr")]
pub mod officials;
#[cfg(feature = "ssr")]
pub mod queries;

pub use calls::{Calls, CallsOverride};
pub use logo::Logo;
pub use model::{
    Brand, BrandChange, CallsChange, ClinicLine, ClinicsPage, ClinicsQuery, Colour, Information, InformationChange,
    Leaving, MyOrganisations, MyOrganisationsPage, OfficialLine, OfficialRemoval, OfficialRole, OfficialsPage,
    OfficialsQuery, OrganisationCard, OrganisationPlace, check_name,
};

use server_fn::codec::Json;
use server_fn_macro_default::server;

use crate::error::Answer;
use crate::id::OrganisationId;
#[cfg(feature = "ssr")]
use crate::{
    access::{self, Grants, OrganisationAct as Act, Role},
    activity::Deed,
    admin_users, calendar,
    error::{ApiError, Invalid},
    invitations,
    live::Event,
    sign_in::sessions,
};

/// The organisations that I help to run. For anyone signed in, about themself.
#[server(input = Json)]
pub async fn list_mine(request: MyOrganisations) -> Answer<MyOrganisationsPage> {
    let eyes = access::eyes().await?;
    lists::list_mine(&eyes, &request).await
}

/// The organisation I am in, and what I may do there. For its Admins, Coordinators and Reporters, and admin users.
#[server(input = Json)]
pub async fn find(organisation: OrganisationId) -> Answer<OrganisationPlace> {
    let organisation = access::organisation(organisation, Act::Open).await?;
    queries::find(&organisation).await
}

/// A page of the organisation's clinics. For its Admins, Coordinators and Reporters, and whoever holds "sub-accounts".
#[server(input = Json)]
pub async fn list_clinics(request: ClinicsQuery) -> Answer<ClinicsPage> {
    let organisation = access::organisation(request.organisation, Act::ListClinics).await?;
    lists::list_clinics(&organisation, &request).await
}

/// A page of its Admins, Coordinators and Reporters. For its Admins and Coordinators.
#[server(input = Json)]
pub async fn list_officials(request: OfficialsQuery) -> Answer<OfficialsPage> {
    let organisation = access::organisation(request.organisation, Act::SeeOfficials).await?;
    lists::list_officials(&organisation, request).await
}

/// Changes the name, the language, the time zone, and whether reminders go out. For whoever holds "main account".
#[server(input = Json)]
pub async fn set_information(request: InformationChange) -> Answer<()> {
    let organisation = access::organisation(request.organisation, Act::ConfigureAccount).await?;
    request.information.check()?;
    if !calendar::is_time_zone(&request.information.time_zone) {
        return Err(Invalid::TimeZone.into());
    }
    organisation
        .write_alone(async move |mut tx| {
            tx.authorise(&Act::ConfigureAccount)?;
            let before = queries::update_information(&mut tx, &request.information).await?;
            let name = request.information.name.trim();
            let deed = if before == name {
                Deed::InformationChanged
            } else {
                Deed::Renamed { from: before }
            };
            tx.record(None, name, &deed);
            tx.publish(Event::Settings(tx.id));
            Ok(())
        })
        .await
}

/// Changes the colour and the logo. For whoever holds "brand settings".
#[server(input = Json)]
pub async fn set_brand(request: BrandChange) -> Answer<()> {
    let organisation = access::organisation(request.organisation, Act::ConfigureBrand).await?;
    organisation
        .write(async move |mut tx| {
            tx.authorise(&Act::ConfigureBrand)?;
            queries::update_brand(&mut tx, &request.brand).await?;
            tx.record(None, "", &Deed::BrandChanged);
            tx.publish(Event::Settings(tx.id));
            Ok(())
        })
        .await
}

/// Changes the call interface of all clinics; what a clinic has changed for itself stays. For whoever holds
/// "telehealth settings" in the organisation.
#[server(input = Json)]
pub async fn set_calls(request: CallsChange) -> Answer<()> {
    let organisation = access::organisation(request.organisation, Act::ConfigureCalls).await?;
    request.calls.check()?;
    organisation
        .write(async move |mut tx| {
            tx.authorise(&Act::ConfigureCalls)?;
            queries::update_calls(&mut tx, &request.calls).await?;
            tx.record(None, "", &Deed::CallsChanged);
            tx.publish(Event::Settings(tx.id));
            Ok(())
        })
        .await
}

/// Changes the role of somebody who helps to run the organisation. For Admins; Coordinators between Coordinator and
/// Reporter. The last Admin hands over to a successor in the same act.
#[server(input = Json)]
pub async fn set_role(request: OfficialRole) -> Answer<()> {
    let organisation = access::organisation(request.organisation, Act::SeeOfficials).await?;
    organisation
        .write_alone(async move |mut tx| {
            let id = tx.id;
            let found = officials::take(&mut tx, id, request.account)
                .await?
                .ok_or(ApiError::NotFound)?;
            let (from, to) = (found.role, request.role);
            tx.authorise(&Act::SetRole { from, to })?;
            if from == to {
                return Ok(());
            }
            officials::keep_an_admin(&mut tx, &found, request.successor).await?;
            officials::update_role(&mut tx, id, &found, to).await?;
            let deed = Deed::RoleChanged {
                from: Role::Organisation(from),
                to: Role::Organisation(to),
            };
            tx.record(Some(found.account), &found.name, &deed);
            Ok(())
        })
        .await
}

/// Takes somebody's role in the organisation away, and their admin access with it; their places in clinics stay. For
/// Admins; Coordinators remove Coordinators and Reporters who were granted nothing that they do not hold themselves. The
/// last Admin goes only together with a successor.
#[server(input = Json)]
pub async fn remove(request: OfficialRemoval) -> Answer<()> {
    let organisation = access::organisation(request.organisation, Act::SeeOfficials).await?;
    organisation
        .write_alone(async move |mut tx| {
            let id = tx.id;
            let found = officials::take(&mut tx, id, request.account)
                .await?
                .ok_or(ApiError::NotFound)?;
            tx.authorise(&Act::Remove(found.role))?;
            officials::keep_an_admin(&mut tx, &found, request.successor).await?;
            invitations::pending::delete_with(&mut tx, found.account).await?;
            admin_users::take_with_role(&mut tx, found.account).await?;
            officials::delete(&mut tx, id, &found).await?;
            let deed = Deed::Removed {
                role: Role::Organisation(found.role),
                grants: Grants::default(),
            };
            tx.record(Some(found.account), &found.name, &deed);
            sessions::delete_of_nobody(&mut tx, found.account).await
        })
        .await
}

/// Gives up one's own role in the organisation and admin access to it; places in its clinics stay. For whoever has either; the last Admin hands over
/// to a successor in the same act.
#[server(input = Json)]
pub async fn leave(request: Leaving) -> Answer<()> {
    let organisation = access::organisation(request.organisation, Act::Leave).await?;
    organisation
        .write_alone(async move |mut tx| {
            tx.authorise(&Act::Leave)?;
            let (id, me) = (tx.id, tx.actor);
            let Some(found) = officials::take(&mut tx, id, me).await? else {
                return admin_users::take_with_role(&mut tx, me).await;
            };
            officials::keep_an_admin(&mut tx, &found, request.successor).await?;
            invitations::pending::delete_with(&mut tx, found.account).await?;
            admin_users::take_with_role(&mut tx, found.account).await?;
            officials::delete(&mut tx, id, &found).await?;
            let role = Role::Organisation(found.role);
            tx.record(Some(me), &found.name, &Deed::Left { role });
            Ok(())
        })
        .await
}
