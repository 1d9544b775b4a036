//! "Add user" (seed `004_a3f2fa5b82445666.txt`): an account at once, with its places, and a mail with a link to choose a
//! password. Never a password in a mail.

use std::collections::BTreeSet;

use super::people;
use super::placing::{self, Target};
use super::{Added, NewUser};
use crate::access::{Acting, ClinicRole, OrganisationAct as Act, OrganisationTx, Place, take_row};
use crate::account::queries::Account;
use crate::account::{self, EmailAddress, PersonName};
use crate::admin_users;
use crate::error::{Answer, ApiError, Invalid};
use crate::id::{AccountId, ClinicId};
use crate::mail::{self, Content};
use crate::sign_in;

/// Whoever has an account already keeps their name and their language.
pub async fn add(tx: &mut OrganisationTx, new: NewUser) -> Answer<Added> {
    tx.authorise(&Act::SeeUsers)?;
    let clinics: BTreeSet<ClinicId> = new.clinics.iter().copied().collect();
    if !clinics.is_empty() {
        tx.authorise(&Act::PlacePeople)?;
    } else if !new.admin_access {
        return Err(Invalid::NoRole.into());
    }
    let (email, name) = (EmailAddress::parse(&new.email)?, PersonName::parse(&new.name)?);
    let (organisation, now) = (tx.id, tx.now);
    // The clinics' rows first, in the order of their ids, as everywhere.
    for clinic in &clinics {
        if !placing::is_ours(tx, *clinic).await? {
            return Err(ApiError::NotFound);
        }
        take_row(tx, Place::Clinic(*clinic)).await?;
    }
    take_row(tx, Place::Organisation(organisation)).await?;
    tx.authorise_again(&Act::SeeUsers).await?;
    if !clinics.is_empty() {
        tx.authorise(&Act::PlacePeople)?;
    }
    let created = account::queries::create(tx, now, &email, &name, None, new.language).await?;
    let account = match created {
        Some(account) if email.is_reachable() => account,
        // Nobody could ever choose its password.
        Some(_) => return Err(Invalid::Address.into()),
        None => known(tx, &email).await?,
    };
    if created.is_none() && people::find(tx, organisation, account).await?.is_some() {
        return Ok(Added::AlreadyUser(account));
    }
    let called = account::queries::find(tx.connection(), account).await?.name;
    if new.admin_access {
        admin_users::give_to(tx, account, &called).await?;
    }
    let target = Target {
        role: ClinicRole::TeamMember,
        grants: None,
    };
    for clinic in clinics {
        placing::place_in(tx, clinic, (account, &called, &email), target).await?;
    }
    if created.is_some() {
        // The account is this organisation's own, and its first password is chosen by its rule.
        people::open(tx, now, organisation, account).await?;
    }
    welcome(tx, account).await?;
    Ok(if created.is_some() {
        Added::Created(account)
    } else {
        Added::Joined(account)
    })
}

async fn known(tx: &mut OrganisationTx, email: &EmailAddress) -> Answer<AccountId> {
    let found = account::queries::find_by_address(tx.connection(), email).await?;
    Ok(found.ok_or(ApiError::Conflict)?.id)
}

/// Tells somebody that they have access to the organisation, and how to sign in: as always or, for whoever has never
/// chosen a password, with a link to choose one.
pub async fn welcome(tx: &mut Acting, account: AccountId) -> Answer<()> {
    let person = account::queries::find(tx.connection(), account).await?;
    tx.app.limits.try_mail_to(&EmailAddress::parse(&person.email)?)?;
    greet(tx, person).await
}

/// The same for whoever is told once, with what made them one of the organisation.
pub async fn greet(tx: &mut Acting, person: Account) -> Answer<()> {
    let (app, now, by, organisation) = (tx.app.clone(), tx.now, tx.actor_name.clone(), tx.organisation);
    let link = match person.password_hash {
        Some(_) => None,
        None => Some(sign_in::create_first_link(tx, &app, person.id).await?),
    };
    let content = Content::Welcome {
        organisation,
        name: person.name,
        by,
        link,
    };
    mail::queue(tx, &app, &person.email, person.language, &content, now).await?;
    Ok(())
}

/// The same once more, for somebody whose first link was lost or has expired.
pub async fn welcome_again(tx: &mut OrganisationTx, account: AccountId) -> Answer<()> {
    tx.authorise(&Act::SeeUsers)?;
    let organisation = tx.id;
    people::find(tx, organisation, account)
        .await?
        .ok_or(ApiError::NotFound)?;
    let person = account::queries::find(tx.connection(), account).await?;
    if person.password_hash.is_some() {
        return Err(ApiError::Conflict);
    }
    welcome(tx, account).await
}
