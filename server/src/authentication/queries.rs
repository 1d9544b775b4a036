//! SQL about sign-in policies.

use sqlx::{AnyConnection, FromRow};

use super::{MailLanguages, SignInPolicy};
use crate::access::OrganisationTx;
use crate::error::Answer;
use crate::id::OrganisationId;
use crate::sign_in::{LeastLength, Lifetime};

#[derive(FromRow)]
struct Row {
    password_least: i64,
    good_hours: i64,
    idle_hours: i64,
    mail_languages: String,
}

pub async fn find(connection: &mut AnyConnection, organisation: OrganisationId) -> Answer<SignInPolicy> {
    let row: Row = sqlx::query_as(
        "SELECT password_least, good_hours, idle_hours, mail_languages FROM organisations WHERE id = $1",
    )
    .bind(organisation.to_string())
    .fetch_one(connection)
    .await?;
    Ok(SignInPolicy {
        password: LeastLength::kept(row.password_least),
        lifetime: Lifetime::kept(row.good_hours, row.idle_hours),
        languages: MailLanguages::read(&row.mail_languages),
    })
}

pub async fn update(tx: &mut OrganisationTx, policy: &SignInPolicy) -> Answer<()> {
    let id = tx.id.to_string();
    sqlx::query(
        "UPDATE organisations SET password_least = $2, good_hours = $3, idle_hours = $4, mail_languages = $5 WHERE id = $1",
    )
    .bind(id)
    .bind(i64::from(policy.password.characters()))
    .bind(i64::from(policy.lifetime.good_hours))
    .bind(i64::from(policy.lifetime.idle_hours))
    .bind(policy.languages.written())
    .execute(tx.connection())
    .await?;
    Ok(())
}
