//! Taking the values of what is gone out of the search, some people at a time, however many they are. A field that is
//! gone stays until then, out of sight; removed choices go with a field of that kind that takes their values over.

use super::values;
use crate::access::{OrganisationTx, Place, take_row};
use crate::db::{self, Sql, Tx};
use crate::error::Answer;
use crate::id::{AccountId, FieldId, OrganisationId};
use crate::live::Event;
use crate::random;

/// Of how many people values are taken away in one transaction.
const STEP: i64 = 100;

/// Takes some of what is gone out of the search; answers with how many fields it was busy with, none when all is done.
pub async fn sweep(tx: &mut Tx) -> Answer<usize> {
    let next: Option<(String, String)> = sqlx::query_as(
        "SELECT id, organisation_id FROM custom_fields WHERE deleted_at IS NOT NULL ORDER BY deleted_at, id LIMIT 1",
    )
    .fetch_optional(tx.connection())
    .await?;
    let Some((field, organisation)) = next else {
        return Ok(0);
    };
    let organisation = db::id(&organisation)?;
    take_row(tx, Place::Organisation(organisation)).await?;
    step(tx, organisation, db::id(&field)?).await?;
    Ok(1)
}

/// The same for one field that is gone. The caller holds the organisation's row.
pub async fn step(tx: &mut Tx, organisation: OrganisationId, field: FieldId) -> Answer<()> {
    let people: Vec<(String,)> =
        sqlx::query_as("SELECT account_id FROM custom_values WHERE field_id = $1 ORDER BY account_id LIMIT $2")
            .bind(field.to_string())
            .bind(STEP)
            .fetch_all(tx.connection())
            .await?;
    for (account,) in &people {
        let account: AccountId = db::id(account)?;
        values::put(tx, organisation, account, field, None).await?;
        values::follow(tx, organisation, account).await?;
    }
    if i64::try_from(people.len()).is_ok_and(|found| found < STEP) {
        sqlx::query("DELETE FROM custom_fields WHERE id = $1 AND deleted_at IS NOT NULL")
            .bind(field.to_string())
            .execute(tx.connection())
            .await?;
    }
    tx.publish(Event::People(organisation));
    Ok(())
}

/// Takes away whatever has one of these values in a field that stays.
pub async fn sweep_choices(tx: &mut OrganisationTx, field: FieldId, removed: &[String]) -> Answer<()> {
    let (organisation, now) = (tx.id, tx.now);
    let gone = FieldId::new(random::id(now));
    sqlx::query(
        "INSERT INTO custom_fields (id, organisation_id, name, name_key, kind, place, deleted_at) \
         VALUES ($1, $2, '', '', 'choice', 0, $3)",
    )
    .bind(gone.to_string())
    .bind(organisation.to_string())
    .bind(now.0)
    .execute(tx.connection())
    .await?;
    let moved = Sql::new("UPDATE custom_values SET field_id = ").text(gone.to_string());
    let moved = values::having(moved, field, removed);
    moved.query().execute(tx.connection()).await?;
    step(tx, organisation, gone).await
}
