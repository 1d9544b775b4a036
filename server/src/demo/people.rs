//! Many people at once.

use super::names;
use crate::access::{ClinicRole, Grants, GroupSet, Permission, PermissionGroup, PermissionSet};
use crate::account::{self, EmailAddress, Language, PersonName};
use crate::admin_users;
use crate::app::App;
use crate::clinics;
use crate::db::{self, Tx};
use crate::error::{Answer, ApiError};
use crate::id::{AccountId, ClinicId, OrganisationId};
use crate::team::members::{self, NewMember};
use crate::time::Timestamp;
use crate::users::people::open_all;

/// How many are added in one transaction.
const BATCH: u32 = 500;

/// Somebody with an account.
pub struct Person<'a> {
    name: &'a str,
    email: &'a str,
}

impl<'a> Person<'a> {
    pub fn new(name: &'a str, email: &'a str) -> Self {
        Self { name, email }
    }

    pub async fn create(self, tx: &mut Tx, now: Timestamp, hash: &str) -> Answer<AccountId> {
        let (email, name) = (EmailAddress::parse(self.email)?, PersonName::parse(self.name)?);
        let created = account::queries::create(tx, now, &email, &name, Some(hash), Language::English).await?;
        created.ok_or(ApiError::Conflict)
    }
}

/// Adds this many people with names, roles and permissions as they come in a clinic.
///
/// # Errors
/// When the database can't be written.
pub async fn add_people(app: &App, clinic: ClinicId, count: u32, domain: &str, hash: &str) -> Answer<()> {
    add_many(app, count, domain, hash, move |_| vec![clinic]).await
}

/// Adds this many clinics to an organisation, and people of whom some work in one of them, some in two, three or four:
/// about two and a half times as many memberships as people.
///
/// # Errors
/// When the database can't be written.
pub async fn add_clinics(
    app: &App,
    organisation: OrganisationId,
    count: u32,
    people: u32,
    domain: &str,
    hash: &str,
) -> Answer<()> {
    let now = app.clock.now();
    let clinics = app
        .database
        .write(async move |mut tx| {
            let mut clinics = Vec::new();
            for n in 0..count {
                let name = names::nth_clinic(n);
                clinics.push(clinics::queries::create(&mut tx, now, organisation, &name, "Europe/Paris").await?);
            }
            Ok(clinics)
        })
        .await?;
    // The clinics of one person lie apart, and all fill alike.
    let places = move |n: u32| {
        let nth = |place: u32| clinics[(n / 4 + place * 131) as usize % clinics.len()];
        (0..=n % 4).map(nth).collect()
    };
    add_many(app, people, domain, hash, places).await
}

async fn add_many(
    app: &App,
    count: u32,
    domain: &str,
    hash: &str,
    places: impl Fn(u32) -> Vec<ClinicId> + Clone + Send + 'static,
) -> Answer<()> {
    let now = app.clock.now();
    for start in (0..count).step_by(BATCH as usize) {
        let end = count.min(start + BATCH);
        let (places, domain, hash) = (places.clone(), domain.to_owned(), hash.to_owned());
        app.database
            .write(async move |mut tx| {
                for n in start..end {
                    let account = create_nth(&mut tx, now, n, &domain, &hash).await?;
                    for clinic in places(n) {
                        join_nth(&mut tx, now, clinic, account, n).await?;
                    }
                }
                Ok(())
            })
            .await?;
    }
    app.database
        .write(async move |mut tx| open_all(&mut tx, now).await)
        .await
}

/// Gives admin access to this many people of an organisation, with permissions as they come.
///
/// # Errors
/// When the database can't be written.
pub async fn give_access(app: &App, organisation: OrganisationId, count: u32) -> Answer<()> {
    let now = app.clock.now();
    app.database
        .write(async move |mut tx| {
            let people: Vec<(String,)> = sqlx::query_as(
                "SELECT p.account_id FROM organisation_people p WHERE p.organisation_id = $1 AND NOT EXISTS (\
                 SELECT 1 FROM admin_users u WHERE u.organisation_id = p.organisation_id AND u.account_id = p.account_id) \
                 ORDER BY p.account_id LIMIT $2",
            )
            .bind(organisation.to_string())
            .bind(i64::from(count))
            .fetch_all(tx.connection())
            .await?;
            for (n, (account,)) in (0..).zip(people) {
                admin_users::add(&mut tx, now, organisation, db::id(&account)?, nth_grants(n)).await?;
            }
            Ok(())
        })
        .await
}

async fn create_nth(tx: &mut Tx, now: Timestamp, n: u32, domain: &str, hash: &str) -> Answer<AccountId> {
    let name = names::nth(n);
    let email = format!("{}.{n}@{domain}", account::fold(&name).replace(' ', "."));
    Person::new(&name, &email).create(tx, now, hash).await
}

async fn join_nth(tx: &mut Tx, now: Timestamp, clinic: ClinicId, account: AccountId, n: u32) -> Answer<()> {
    let role = if n % 60 == 7 {
        ClinicRole::Admin
    } else {
        ClinicRole::TeamMember
    };
    let new = NewMember {
        clinic,
        account,
        role,
        grants: nth_grants(n),
    };
    let member = members::add(tx, now, new).await?;
    if let Some((member, _)) = member
        && !n.is_multiple_of(3)
    {
        let seen = now.plus_hours(-i64::from(n % 400));
        sqlx::query("UPDATE clinic_members SET seen_at = $2 WHERE id = $1")
            .bind(member.to_string())
            .bind(seen.plus_seconds(-600).0)
            .execute(tx.connection())
            .await?;
    }
    Ok(())
}

fn nth_grants(n: u32) -> Grants {
    let group = |group| GroupSet::EMPTY.with(group);
    let groups = match n % 6 {
        0 => group(PermissionGroup::Telehealth),
        1 => group(PermissionGroup::Telehealth).with(PermissionGroup::PatientManagement),
        2 => group(PermissionGroup::PatientManagement),
        3 => group(PermissionGroup::Analytics).with(PermissionGroup::Telehealth),
        4 => group(PermissionGroup::Settings),
        _ => GroupSet::EMPTY,
    };
    let singles = if n % 6 == 5 {
        PermissionSet::EMPTY
            .with(Permission::WaitingArea)
            .with(Permission::JoinCalls)
    } else {
        PermissionSet::EMPTY
    };
    Grants { groups, singles }
}
