//! What fields say of people. Whoever writes holds the organisation's row.

use super::naming::{is_longer, tidy};
pub use super::words::follow;
use super::{Decimal, Field, FieldFault, FieldKind, Separators, ValueChange, queries};
use crate::access::OrganisationTx;
use crate::activity::Deed;
use crate::db::{Sql, Tx};
use crate::error::{Answer, ApiError};
use crate::id::{AccountId, FieldId, OrganisationId};
use crate::live::Event;
use crate::users::people;

/// [`ApiError::Conflict`] when a change is taken back over which somebody has set something else.
pub async fn set(tx: &mut OrganisationTx, request: ValueChange) -> Answer<Option<String>> {
    let (organisation, account) = (tx.id, request.account);
    let name = people::find(tx, organisation, account)
        .await?
        .ok_or(ApiError::NotFound)?
        .name;
    let field = queries::find(tx, organisation, request.field).await?;
    let to = read(&field, &request.value.unwrap_or_default())?;
    let from = find(tx, organisation, account, field.id).await?;
    if request.takes_back.is_some_and(|set| set.value != from) {
        return Err(ApiError::Conflict);
    }
    if from == to {
        return Ok(to);
    }
    put(tx, organisation, account, field.id, to.as_deref()).await?;
    follow(tx, organisation, account).await?;
    let deed = Deed::ValueSet {
        field: field.name,
        kind: field.kind,
        from,
        to: to.clone(),
    };
    tx.record(Some(account), &name, &deed);
    tx.publish(Event::People(organisation));
    Ok(to)
}

/// A value as it is kept; `None` when nothing was typed.
fn read(field: &Field, text: &str) -> Result<Option<String>, FieldFault> {
    let text = tidy(text);
    if text.is_empty() {
        return Ok(None);
    }
    let value = match field.kind {
        FieldKind::Text if is_longer(&text, Field::LONGEST) => {
            return Err(FieldFault::TextTooLong { most: Field::LONGEST });
        }
        FieldKind::Text => text,
        FieldKind::Number => Decimal::read(&text, Separators::PLAIN)?.as_str().to_owned(),
        FieldKind::Date => {
            let date: jiff::civil::Date = text.parse().map_err(|_| FieldFault::Date)?;
            date.to_string()
        }
        FieldKind::Choice => field.choices.find(&text).ok_or(FieldFault::NotAChoice)?.to_owned(),
    };
    Ok(Some(value))
}

async fn find(tx: &mut Tx, organisation: OrganisationId, account: AccountId, field: FieldId) -> Answer<Option<String>> {
    let found: Option<(String,)> = sqlx::query_as(
        "SELECT value FROM custom_values WHERE organisation_id = $1 AND account_id = $2 AND field_id = $3",
    )
    .bind(organisation.to_string())
    .bind(account.to_string())
    .bind(field.to_string())
    .fetch_optional(tx.connection())
    .await?;
    Ok(found.map(|(value,)| value))
}

/// Keeps a value, or none; the search still has to [`follow`].
pub async fn put(
    tx: &mut Tx,
    organisation: OrganisationId,
    account: AccountId,
    field: FieldId,
    value: Option<&str>,
) -> Answer<()> {
    let statement = match value {
        Some(_) => {
            "INSERT INTO custom_values (organisation_id, account_id, field_id, value) VALUES ($1, $2, $3, $4) \
             ON CONFLICT (organisation_id, account_id, field_id) DO UPDATE SET value = excluded.value"
        }
        None => "DELETE FROM custom_values WHERE organisation_id = $1 AND account_id = $2 AND field_id = $3",
    };
    let query = sqlx::query(statement).bind(organisation.to_string());
    let query = query.bind(account.to_string()).bind(field.to_string());
    let query = match value {
        Some(value) => query.bind(value),
        None => query,
    };
    query.execute(tx.connection()).await?;
    Ok(())
}

/// How many people have a value in a field.
pub async fn count(tx: &mut Tx, field: FieldId) -> Answer<u32> {
    let sql = Sql::new("SELECT COUNT(*) FROM custom_values WHERE field_id = ").text(field.to_string());
    let (people,): (i64,) = sql.query_as().fetch_one(tx.connection()).await?;
    Ok(u32::try_from(people).unwrap_or(u32::MAX))
}

/// How many people have one of these values in a field.
pub async fn count_having(tx: &mut Tx, field: FieldId, values: &[String]) -> Answer<u32> {
    if values.is_empty() {
        return Ok(0);
    }
    let sql = having(Sql::new("SELECT COUNT(*) FROM custom_values"), field, values);
    let (people,): (i64,) = sql.query_as().fetch_one(tx.connection()).await?;
    Ok(u32::try_from(people).unwrap_or(u32::MAX))
}

/// A statement about whoever has one of these values in a field.
pub fn having(start: Sql, field: FieldId, values: &[String]) -> Sql {
    let sql = start.then(" WHERE field_id = ").text(field.to_string());
    let mut sql = sql.then(" AND value IN (");
    for (index, value) in values.iter().enumerate() {
        sql = sql.then(if index == 0 { "" } else { ", " }).text(value);
    }
    sql.then(")").rare()
}

/// The same words in another spelling, so that the search need not follow.
pub async fn respell(tx: &mut Tx, field: FieldId, from: &str, to: &str) -> Answer<()> {
    sqlx::query("UPDATE custom_values SET value = $3 WHERE field_id = $1 AND value = $2")
        .bind(field.to_string())
        .bind(from)
        .bind(to)
        .execute(tx.connection())
        .await?;
    Ok(())
}
