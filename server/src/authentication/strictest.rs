//! What counts for somebody: of each rule the strictest among all organisations that they belong to and have come into
//! themself: who only adds somebody binds them to nothing.

use sqlx::{AnyConnection, FromRow};

use crate::db::{Sql, Tx};
use crate::error::Answer;
use crate::id::AccountId;
use crate::sign_in::{LeastLength, Lifetime, Whose, shorten};

/// The rules for one person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Strictest {
    pub password: LeastLength,
    pub lifetime: Lifetime,
}

#[derive(FromRow)]
struct Row {
    password_least: i64,
    good_hours: i64,
    idle_hours: i64,
}

/// The policies of the organisations `o` that somebody has come into.
fn asked(account: AccountId) -> Sql {
    Sql::new(
        "SELECT o.password_least, o.good_hours, o.idle_hours FROM organisation_people p \
         JOIN organisations o ON o.id = p.organisation_id WHERE p.opened_at IS NOT NULL \
         AND p.account_id = ",
    )
    .text(account.to_string())
    .then(" ORDER BY o.id")
}

/// The rules for somebody now.
pub async fn find(connection: &mut AnyConnection, account: AccountId) -> Answer<Strictest> {
    among(connection, &asked(account)).await
}

/// Shortens the sessions of somebody who has signed in just now. Their organisations' rows are taken meanwhile, so that no
/// policy changes unseen; in the order of their ids, as whoever else takes several.
pub async fn shorten_after_sign_in(tx: &mut Tx, account: AccountId) -> Answer<()> {
    let policies = asked(account).then(&tx.taking("o"));
    shorten_to(tx, account, &policies).await
}

/// Shortens the sessions of somebody who comes into an organisation. The caller holds its row and the account's; the
/// policies of their other organisations count already.
pub async fn shorten_on_opening(tx: &mut Tx, account: AccountId) -> Answer<()> {
    shorten_to(tx, account, &asked(account)).await
}

async fn shorten_to(tx: &mut Tx, account: AccountId, policies: &Sql) -> Answer<()> {
    let strictest = among(tx.connection(), policies).await?;
    shorten(tx, Whose::Account(account), strictest.lifetime).await
}

async fn among(connection: &mut AnyConnection, policies: &Sql) -> Answer<Strictest> {
    let rows: Vec<Row> = policies.query_as().fetch_all(connection).await?;
    let loosest = Strictest {
        password: LeastLength::FLOOR,
        lifetime: Lifetime::MOST,
    };
    Ok(rows.into_iter().fold(loosest, |strictest, row| Strictest {
        password: strictest.password.max(LeastLength::kept(row.password_least)),
        lifetime: strictest
            .lifetime
            .or_shorter(Lifetime::kept(row.good_hours, row.idle_hours)),
    }))
}
