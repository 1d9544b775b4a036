//! SQL about fields and what they say. Whoever writes holds the organisation's row.

use std::collections::BTreeMap;

use sqlx::{AnyConnection, FromRow};

use super::{Choices, Field, FieldKind, FieldName, FieldValue};
use crate::access::Organisation;
use crate::db::{self, Sql, Tx};
use crate::error::{Answer, ApiError};
use crate::id::{AccountId, FieldId, OrganisationId};
use crate::time::Timestamp;

#[derive(FromRow)]
struct Row {
    id: String,
    name: String,
    kind: String,
    choices: String,
    #[sqlx(default)]
    value: Option<String>,
}

impl TryFrom<Row> for FieldValue {
    type Error = ApiError;

    fn try_from(row: Row) -> Answer<Self> {
        let field = Field {
            id: db::id(&row.id)?,
            name: row.name,
            kind: FieldKind::from_name(&row.kind).unwrap_or(FieldKind::Text),
            choices: serde_json::from_str(&row.choices).map_err(|error| ApiError::internal(&error))?,
        };
        Ok(Self {
            field,
            value: row.value,
        })
    }
}

const FIELDS: &str = "SELECT f.id, f.name, f.kind, f.choices FROM custom_fields f WHERE f.deleted_at IS NULL AND ";
const ORDER: &str = " ORDER BY f.place, f.id";

pub async fn list(organisation: &Organisation) -> Answer<Vec<Field>> {
    let mut connection = organisation.read().acquire().await?;
    list_of(&mut connection, organisation.id).await
}

/// All fields in their order; there are at most [`Field::MOST`].
pub async fn list_of(connection: &mut AnyConnection, organisation: OrganisationId) -> Answer<Vec<Field>> {
    let sql = Sql::new(FIELDS).then("f.organisation_id = ");
    let sql = sql.text(organisation.to_string()).then(ORDER);
    let rows: Vec<Row> = sql.query_as().fetch_all(connection).await?;
    rows.into_iter()
        .map(|row| FieldValue::try_from(row).map(|it| it.field))
        .collect()
}

pub async fn find(tx: &mut Tx, organisation: OrganisationId, field: FieldId) -> Answer<Field> {
    let sql = Sql::new(FIELDS).then("f.id = ").text(field.to_string());
    let sql = sql.then(" AND f.organisation_id = ").text(organisation.to_string());
    let row: Option<Row> = sql.query_as().fetch_optional(tx.connection()).await?;
    Ok(FieldValue::try_from(row.ok_or(ApiError::NotFound)?)?.field)
}

/// What the fields say of one person; `None` when they are not of the organisation.
pub async fn find_values(organisation: &Organisation, account: AccountId) -> Answer<Option<Vec<FieldValue>>> {
    let (id, account) = (organisation.id.to_string(), account.to_string());
    let sql = Sql::new("SELECT 1 FROM organisation_people WHERE organisation_id = ").text(&id);
    let sql = sql.then(" AND account_id = ").text(&account);
    let known: Option<(i64,)> = sql.query_as().fetch_optional(organisation.read()).await?;
    if known.is_none() {
        return Ok(None);
    }
    let sql = Sql::new("SELECT f.id, f.name, f.kind, f.choices, v.value FROM custom_fields f ");
    let sql = sql
        .then("LEFT JOIN custom_values v ON v.organisation_id = f.organisation_id AND v.field_id = f.id")
        .then(" AND v.account_id = ");
    let sql = sql
        .text(account)
        .then(" WHERE f.deleted_at IS NULL AND f.organisation_id = ")
        .text(id)
        .then(ORDER);
    let rows: Vec<Row> = sql.query_as().fetch_all(organisation.read()).await?;
    rows.into_iter()
        .map(FieldValue::try_from)
        .collect::<Answer<_>>()
        .map(Some)
}

/// What the fields say of all people between two, both of them among these: of each, by field.
pub async fn values_between(
    organisation: &Organisation,
    first: &str,
    last: &str,
) -> Answer<BTreeMap<String, BTreeMap<FieldId, String>>> {
    let rows: Vec<(String, String, String)> = sqlx::query_as(
        "SELECT account_id, field_id, value FROM custom_values WHERE organisation_id = $1 AND account_id >= $2 \
         AND account_id <= $3",
    )
    .bind(organisation.id.to_string())
    .bind(first)
    .bind(last)
    .fetch_all(organisation.read())
    .await?;
    let mut all = BTreeMap::<_, BTreeMap<_, _>>::new();
    for (account, field, value) in rows {
        all.entry(account).or_default().insert(db::id(&field)?, value);
    }
    Ok(all)
}

/// How many people have a value; `None` when there is no such field.
pub async fn count_values(organisation: &Organisation, field: FieldId) -> Answer<Option<u32>> {
    let sql = Sql::new("SELECT (SELECT COUNT(*) FROM custom_values v WHERE v.field_id = f.id) FROM custom_fields f ");
    let sql = sql
        .then("WHERE f.deleted_at IS NULL AND f.id = ")
        .text(field.to_string());
    let sql = sql.then(" AND f.organisation_id = ").text(organisation.id.to_string());
    let found: Option<(i64,)> = sql.query_as().fetch_optional(organisation.read()).await?;
    Ok(found.map(|(people,)| u32::try_from(people).unwrap_or(u32::MAX)))
}

pub async fn insert(tx: &mut Tx, organisation: OrganisationId, field: &Field, name: &FieldName) -> Answer<()> {
    sqlx::query(
        "INSERT INTO custom_fields (id, organisation_id, name, name_key, kind, choices, place) VALUES ($1, $2, $3, $4, $5, $6, \
         (SELECT COALESCE(MAX(f.place), 0) + 1 FROM custom_fields f WHERE f.organisation_id = $2 AND f.deleted_at IS NULL))",
    )
    .bind(field.id.to_string())
    .bind(organisation.to_string())
    .bind(name.as_str())
    .bind(name.key())
    .bind(field.kind.name())
    .bind(serde_json::to_string(&field.choices).unwrap_or_default())
    .execute(tx.connection())
    .await?;
    Ok(())
}

pub async fn update_name(tx: &mut Tx, field: FieldId, name: &FieldName) -> Answer<()> {
    sqlx::query("UPDATE custom_fields SET name = $2, name_key = $3 WHERE id = $1")
        .bind(field.to_string())
        .bind(name.as_str())
        .bind(name.key())
        .execute(tx.connection())
        .await?;
    Ok(())
}

pub async fn update_choices(tx: &mut Tx, field: FieldId, choices: &Choices) -> Answer<()> {
    sqlx::query("UPDATE custom_fields SET choices = $2 WHERE id = $1")
        .bind(field.to_string())
        .bind(serde_json::to_string(choices).unwrap_or_default())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Lets two fields change places.
pub async fn swap(tx: &mut Tx, one: FieldId, other: FieldId) -> Answer<()> {
    sqlx::query(
        "UPDATE custom_fields SET place = (SELECT MIN(f.place) + MAX(f.place) FROM custom_fields f WHERE f.id IN ($1, $2)) \
         - place WHERE id IN ($1, $2)",
    )
    .bind(one.to_string())
    .bind(other.to_string())
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// From now on the field is gone; [`super::sweeping`] does the rest.
pub async fn mark_deleted(tx: &mut Tx, now: Timestamp, field: FieldId) -> Answer<()> {
    sqlx::query("UPDATE custom_fields SET deleted_at = $2 WHERE id = $1")
        .bind(field.to_string())
        .bind(now.0)
        .execute(tx.connection())
        .await?;
    Ok(())
}
