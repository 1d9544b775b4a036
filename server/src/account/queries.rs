//! SQL about accounts.

use sqlx::{AnyConnection, FromRow};

use super::{EmailAddress, Landing, Language, Me, OrganisationOfMine, PersonName, Profile, View, fold};
use crate::access::{Eyes, OrganisationRole};
use crate::clinics::Mobile;
use crate::db::{self, Sql, Tx};
use crate::error::Answer;
use crate::id::AccountId;
use crate::random;
use crate::time::Timestamp;

/// An account as it is stored.
#[derive(Clone, Debug)]
pub struct Account {
    pub id: AccountId,
    pub email: String,
    pub name: String,
    pub password_hash: Option<String>,
    pub language: Language,
}

#[derive(FromRow)]
struct Row {
    id: String,
    email: String,
    name: String,
    password_hash: Option<String>,
    language: String,
}

impl TryFrom<Row> for Account {
    type Error = sqlx::Error;

    fn try_from(row: Row) -> Result<Self, sqlx::Error> {
        Ok(Self {
            id: db::id(&row.id)?,
            email: row.email,
            name: row.name,
            password_hash: row.password_hash,
            language: Language::from_tag(&row.language).unwrap_or_default(),
        })
    }
}

pub async fn find(connection: &mut AnyConnection, account: AccountId) -> Answer<Account> {
    let row: Row = sqlx::query_as("SELECT id, email, name, password_hash, language FROM accounts WHERE id = $1")
        .bind(account.to_string())
        .fetch_one(connection)
        .await?;
    Ok(row.try_into()?)
}

pub async fn find_by_address(connection: &mut AnyConnection, address: &EmailAddress) -> Answer<Option<Account>> {
    let row: Option<Row> =
        sqlx::query_as("SELECT id, email, name, password_hash, language FROM accounts WHERE email_key = $1")
            .bind(address.key())
            .fetch_optional(connection)
            .await?;
    Ok(row.map(Account::try_from).transpose()?)
}

/// A new account; `None` when the address has one already.
pub async fn create(
    tx: &mut Tx,
    now: Timestamp,
    address: &EmailAddress,
    name: &PersonName,
    password_hash: Option<&str>,
    language: Language,
) -> Answer<Option<AccountId>> {
    let id = AccountId::new(random::id(now));
    let created = sqlx::query(
        "INSERT INTO accounts (id, email, email_key, name, sort_name, password_hash, language, created_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING",
    )
    .bind(id.to_string())
    .bind(address.as_str())
    .bind(address.key())
    .bind(name.as_str())
    .bind(fold(name.as_str()))
    .bind(password_hash)
    .bind(language.code())
    .bind(now.0)
    .execute(tx.connection())
    .await?;
    Ok((created.rows_affected() == 1).then_some(id))
}

/// Takes the row of an account until the transaction ends, so that nobody renames it meanwhile; answers with its name as
/// lists sort it. Whoever takes rows of places too takes them before.
pub async fn take_sort_name(tx: &mut Tx, account: AccountId) -> Answer<String> {
    let sql = Sql::new("SELECT sort_name FROM accounts WHERE id = ").text(account.to_string());
    let sql = sql.then(&tx.taking("accounts"));
    let (sort_name,): (String,) = sql.query_as().fetch_one(tx.connection()).await?;
    Ok(sort_name)
}

pub async fn update_password(tx: &mut Tx, account: AccountId, password_hash: &str) -> Answer<()> {
    sqlx::query("UPDATE accounts SET password_hash = $2 WHERE id = $1")
        .bind(account.to_string())
        .bind(password_hash)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Whether there was none before.
pub async fn set_first_password(tx: &mut Tx, account: AccountId, password_hash: &str) -> Answer<bool> {
    let set = sqlx::query("UPDATE accounts SET password_hash = $2 WHERE id = $1 AND password_hash IS NULL")
        .bind(account.to_string())
        .bind(password_hash)
        .execute(tx.connection())
        .await?;
    Ok(set.rows_affected() == 1)
}

pub async fn update_language(tx: &mut Tx, account: AccountId, language: Language) -> Answer<()> {
    sqlx::query("UPDATE accounts SET language = $2 WHERE id = $1")
        .bind(account.to_string())
        .bind(language.code())
        .execute(tx.connection())
        .await?;
    Ok(())
}

pub async fn update_profile(tx: &mut Tx, account: AccountId, profile: &Profile) -> Answer<()> {
    sqlx::query("UPDATE accounts SET time_zone = $2, mobile = $3 WHERE id = $1")
        .bind(account.to_string())
        .bind(profile.time_zone.as_deref())
        .bind(profile.mobile.as_ref().map(Mobile::as_str))
        .execute(tx.connection())
        .await?;
    Ok(())
}

pub async fn update_view(tx: &mut Tx, account: AccountId, view: View) -> Answer<()> {
    sqlx::query("UPDATE accounts SET view = $2 WHERE id = $1")
        .bind(account.to_string())
        .bind(view.name())
        .execute(tx.connection())
        .await?;
    Ok(())
}

#[derive(FromRow)]
struct MeRow {
    name: String,
    email: String,
    time_zone: Option<String>,
    mobile: Option<String>,
    view: String,
    is_practitioner: i64,
}

/// Whoever is signed in. Of somebody else one sees who they are and where they belong, in the words of one's own language;
/// what they keep for themself stays with them.
pub async fn find_me(eyes: &Eyes) -> Answer<Me> {
    let sql = Sql::new(
        "SELECT a.name, a.email, a.time_zone, a.mobile, a.view, CASE WHEN EXISTS (SELECT 1 FROM clinic_members m \
         JOIN clinics c ON c.id = m.clinic_id WHERE m.account_id = a.id",
    );
    let sql = sql
        .append(&eyes.only_where("c.organisation_id"))
        .then(") THEN 1 ELSE 0 END AS is_practitioner FROM accounts a WHERE a.id = ")
        .text(eyes.account.to_string());
    let row: MeRow = sql.query_as().fetch_one(eyes.read()).await?;
    let view = View::from_name(&row.view);
    let organisations = list_organisations(eyes).await?;
    let clinics = crate::clinics::queries::first_two(eyes).await?;
    let is_oneself = eyes.only.is_none();
    Ok(Me {
        account: eyes.account,
        name: row.name,
        email: row.email,
        language: eyes.person.language,
        time_zone: row.time_zone.filter(|_| is_oneself),
        mobile: row
            .mobile
            .filter(|_| is_oneself)
            .and_then(|mobile| Mobile::parse(&mobile).ok()),
        landing: Landing::of(view, &clinics, &organisations),
        view,
        is_practitioner: row.is_practitioner == 1,
        organisations,
    })
}

/// Those in which the person has a role or admin access.
async fn list_organisations(eyes: &Eyes) -> Answer<Vec<OrganisationOfMine>> {
    let account = eyes.account.to_string();
    let sql = Sql::new(
        "SELECT o.id, o.name, m.role, CASE WHEN u.account_id IS NULL THEN 0 ELSE 1 END FROM (\
         SELECT organisation_id FROM organisation_members WHERE account_id = ",
    );
    let sql = sql
        .text(&account)
        .then(" UNION SELECT organisation_id FROM admin_users WHERE account_id = ")
        .text(&account)
        .then(") AS mine JOIN organisations o ON o.id = mine.organisation_id")
        .append(&eyes.only_where("o.id"))
        .then(" LEFT JOIN organisation_members m ON m.organisation_id = o.id AND m.account_id = ")
        .text(&account)
        .then(" LEFT JOIN admin_users u ON u.organisation_id = o.id AND u.account_id = ")
        .text(&account)
        .then(" ORDER BY o.sort_name, o.id");
    let rows: Vec<(String, String, Option<String>, i64)> = sql.query_as().fetch_all(eyes.read()).await?;
    let one = |(id, name, role, access): (String, String, Option<String>, i64)| {
        Ok(OrganisationOfMine {
            id: db::id(&id)?,
            name,
            role: role.as_deref().and_then(OrganisationRole::from_name),
            has_admin_access: access == 1,
        })
    };
    rows.into_iter().map(one).collect()
}
