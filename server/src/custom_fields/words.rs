//! By what people are found besides their names: the words of their values.

use std::collections::BTreeSet;

use crate::account::prefixes::{self, Named};
use crate::account::words;
use crate::db::Tx;
use crate::error::Answer;
use crate::id::{AccountId, OrganisationId};

/// Lets the search follow what became of somebody's values. Whoever keeps or takes away a value says so here, in the same
/// transaction. The caller holds the organisation's row.
pub async fn follow(tx: &mut Tx, organisation: OrganisationId, account: AccountId) -> Answer<()> {
    let (list, row) = (organisation.to_string(), account.to_string());
    let person: Option<(String, String)> = sqlx::query_as(
        "SELECT sort_name, value_words FROM organisation_people WHERE organisation_id = $1 AND account_id = $2",
    )
    .bind(&list)
    .bind(&row)
    .fetch_optional(tx.connection())
    .await?;
    let Some((sort_name, before)) = person else {
        return Ok(());
    };
    let after = find(tx, &list, &row).await?;
    if before == after {
        return Ok(());
    }
    sqlx::query("UPDATE organisation_people SET value_words = $3 WHERE organisation_id = $1 AND account_id = $2")
        .bind(&list)
        .bind(&row)
        .bind(&after)
        .execute(tx.connection())
        .await?;
    let named = |words| Named {
        list: &list,
        row: &row,
        sort_name: &sort_name,
        words,
    };
    prefixes::change(tx, named(&before), named(&after)).await
}

/// The words of somebody's values, each once.
async fn find(tx: &mut Tx, organisation: &str, account: &str) -> Answer<String> {
    let values: Vec<(String,)> =
        sqlx::query_as("SELECT value FROM custom_values WHERE organisation_id = $1 AND account_id = $2")
            .bind(organisation)
            .bind(account)
            .fetch_all(tx.connection())
            .await?;
    let all: BTreeSet<String> = values.iter().flat_map(|(value,)| words(value)).collect();
    Ok(all.into_iter().collect::<Vec<_>>().join(" "))
}
