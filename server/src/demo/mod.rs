//! The first data of a database: a believable demo, or one's own first clinic.

mod fields;
mod first;
mod history;
mod names;
mod pending;
mod people;

pub use first::{First, create_first};
pub use names::nth as nth_name;
pub use people::{add_clinics, add_people, give_access};

use crate::access::{
    ClinicRole, Grants, GroupSet, OrganisationRole, Permission, PermissionGroup, PermissionSet, basic_contract,
};
use crate::account::Language;
use crate::admin_users;
use crate::app::App;
use crate::clinics;
use crate::db::Tx;
use crate::error::{Answer, ApiError};
use crate::id::{AccountId, ClinicId, OrganisationId};
use crate::organisations::officials;
use crate::organisations::queries::{self as organisations, NewOrganisation};
use crate::sign_in::{LeastLength, Password, hashing};
use crate::time::Timestamp;
use crate::users::people::open_all;
use people::Person;

/// The password of everybody in the demo.
pub const PASSWORD: &str = "harbour lights at dawn";

const SIGN_INS: &str = "\
Sign in with the password \"harbour lights at dawn\" as

  aisha.martel@harbour.example   Admin of Harbour Clinic
  duc.nguyen@harbour.example     team member who may manage the team
  beatriz.martins@harbour.example  team member without that permission
  omar.haddad@acme.example       Admin of the organisation, with several clinics
  clara.nielsen@acme.example     Coordinator of the organisation
  rafael.costa@acme.example      Reporter of the organisation
  lena.berg@northlight.example   Admin in another organisation";

/// Fills an empty database with a clinic of so many people, of whom so many have admin access, and says how to sign in. A database that has accounts is left as it is.
///
/// # Errors
/// When the database can't be written.
pub async fn fill(app: &App, people: u32, admin_users: u32) -> Answer<&'static str> {
    let (accounts,): (i64,) = sqlx::query_as("SELECT COUNT(*) FROM (SELECT id FROM accounts LIMIT 1) AS found")
        .fetch_one(app.database.read())
        .await?;
    if accounts == 0 {
        let hash = hashing::hash(app, Password::new(PASSWORD.to_owned()), LeastLength::FLOOR).await?;
        let now = app.clock.now();
        let demo_hash = hash.clone();
        let secret = app.secret.clone();
        let (acme, harbour) = app
            .database
            .write(async move |mut tx| {
                let (acme, harbour, admin) = create_places(&mut tx, now, &demo_hash).await?;
                pending::create(&mut tx, now, &secret, harbour, admin).await?;
                Ok((acme, harbour))
            })
            .await?;
        add_people(app, harbour, people, "harbour.example", &hash).await?;
        give_access(app, acme, admin_users).await?;
        fields::create(app, acme).await?;
        history::write(app, harbour).await?;
    }
    Ok(SIGN_INS)
}

async fn create_places(tx: &mut Tx, now: Timestamp, hash: &str) -> Answer<(OrganisationId, ClinicId, AccountId)> {
    let acme = NewOrganisation {
        name: "Acme Health Demo",
        colour: "#0f6b75",
        language: Language::English,
        contract: basic_contract().with(Permission::AutomaticIntake),
    };
    let acme = organisations::create(tx, now, acme).await?;
    let harbour = clinics::queries::create(tx, now, acme, "Harbour Clinic", "Europe/Copenhagen").await?;
    let hillside = clinics::queries::create(tx, now, acme, "Hillside Physiotherapy", "Europe/Paris").await?;
    let riverside = clinics::queries::create(tx, now, acme, "Riverside Children’s Clinic", "Asia/Jakarta").await?;
    for (clinic, country) in [(harbour, "DK"), (hillside, "FR"), (riverside, "ID")] {
        clinics::queries::update_country(tx, clinic, country).await?;
    }

    let aisha = Person::new("Aisha Martel", "aisha.martel@harbour.example")
        .create(tx, now, hash)
        .await?;
    join(tx, now, harbour, aisha, ClinicRole::Admin, Grants::default()).await?;
    let duc = Person::new("Duc Nguyen", "duc.nguyen@harbour.example")
        .create(tx, now, hash)
        .await?;
    let desk = grants(
        &[PermissionGroup::Users, PermissionGroup::Telehealth],
        &[Permission::PatientUpload],
    );
    join(tx, now, harbour, duc, ClinicRole::TeamMember, desk).await?;
    let beatriz = Person::new("Beatriz Martins", "beatriz.martins@harbour.example")
        .create(tx, now, hash)
        .await?;
    let nurse = grants(&[PermissionGroup::Telehealth, PermissionGroup::PatientManagement], &[]);
    join(tx, now, harbour, beatriz, ClinicRole::TeamMember, nurse).await?;

    let omar = Person::new("Omar Haddad", "omar.haddad@acme.example")
        .create(tx, now, hash)
        .await?;
    officials::add(tx, now, acme, omar, OrganisationRole::Admin).await?;
    for clinic in [hillside, riverside] {
        join(tx, now, clinic, omar, ClinicRole::Admin, Grants::default()).await?;
    }
    let clara = Person::new("Clara Nielsen", "clara.nielsen@acme.example")
        .create(tx, now, hash)
        .await?;
    officials::add(tx, now, acme, clara, OrganisationRole::Coordinator).await?;
    let rafael = Person::new("Rafael Costa", "rafael.costa@acme.example")
        .create(tx, now, hash)
        .await?;
    officials::add(tx, now, acme, rafael, OrganisationRole::Reporter).await?;
    let analyst = grants(&[PermissionGroup::Analytics], &[Permission::ActivityLogs]);
    let assistant = grants(
        &[PermissionGroup::DataExport],
        &[Permission::Users, Permission::SubAccounts],
    );
    for (account, granted) in [(omar, Grants::default()), (rafael, analyst), (duc, assistant)] {
        admin_users::add(tx, now, acme, account, granted).await?;
    }

    let northlight = NewOrganisation {
        name: "Northlight Care",
        colour: "#6a3fa0",
        language: Language::Danish,
        contract: PermissionSet::ALL,
    };
    let northlight = organisations::create(tx, now, northlight).await?;
    let practice = clinics::queries::create(tx, now, northlight, "Northlight Practice", "Europe/London").await?;
    let lena = Person::new("Lena Berg", "lena.berg@northlight.example")
        .create(tx, now, hash)
        .await?;
    officials::add(tx, now, northlight, lena, OrganisationRole::Admin).await?;
    join(tx, now, practice, lena, ClinicRole::Admin, Grants::default()).await?;
    open_all(tx, now).await?;
    Ok((acme, harbour, aisha))
}

fn grants(groups: &[PermissionGroup], singles: &[Permission]) -> Grants {
    Grants {
        groups: groups.iter().copied().collect::<GroupSet>(),
        singles: singles.iter().copied().collect(),
    }
}

async fn join(
    tx: &mut Tx,
    now: Timestamp,
    clinic: ClinicId,
    account: AccountId,
    role: ClinicRole,
    grants: Grants,
) -> Answer<()> {
    let new = crate::team::members::NewMember {
        clinic,
        account,
        role,
        grants,
    };
    let added = crate::team::members::add(tx, now, new).await?;
    added.map(drop).ok_or(ApiError::Conflict)
}
