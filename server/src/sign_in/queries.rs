//! SQL about links to choose a password.

use super::{ResetOffer, sessions};
use crate::access::Anyone;
use crate::account::{self, EmailAddress};
use crate::app::App;
use crate::authentication;
use crate::db::{self, Tx};
use crate::error::{Answer, ApiError};
use crate::id::AccountId;
use crate::mail::{self, Content};
use crate::random::{self, Token};
use crate::time::Timestamp;

/// How long a link to choose a password is good.
const GOOD_HOURS: i64 = 2;
/// The same for the first one, which nobody waits for.
const FIRST_GOOD_HOURS: i64 = 7 * 24;

/// Makes a link and queues its mail; does nothing for an address without an account.
pub async fn create_reset(tx: &mut Tx, app: &App, email: &EmailAddress) -> Answer<()> {
    let Some(account) = account::queries::find_by_address(tx.connection(), email).await? else {
        return Ok(());
    };
    let (id, _) = insert_reset(tx, app, account.id, GOOD_HOURS).await?;
    let content = Content::PasswordReset {
        reset: id,
        name: account.name,
    };
    mail::queue(tx, app, &account.email, account.language, &content, app.clock.now()).await?;
    Ok(())
}

/// Makes a link that is handed over in another way than by mail.
pub async fn create_link(tx: &mut Tx, app: &App, account: AccountId) -> Answer<Token> {
    Ok(insert_reset(tx, app, account, GOOD_HOURS).await?.1)
}

/// Makes the link with which somebody chooses their first password; answers with what its mail is written from.
pub async fn create_first_link(tx: &mut Tx, app: &App, account: AccountId) -> Answer<String> {
    Ok(insert_reset(tx, app, account, FIRST_GOOD_HOURS).await?.0)
}

async fn insert_reset(tx: &mut Tx, app: &App, account: AccountId, hours: i64) -> Answer<(String, Token)> {
    let now = app.clock.now();
    let id = random::id(now).to_string();
    let token = mail::reset_token(&app.secret, &id);
    sqlx::query("INSERT INTO password_resets (id, token_hash, account_id, expires_at) VALUES ($1, $2, $3, $4)")
        .bind(&id)
        .bind(token.hash().as_str())
        .bind(account.to_string())
        .bind(now.plus_hours(hours).0)
        .execute(tx.connection())
        .await?;
    Ok((id, token))
}

pub async fn find_reset(anyone: &Anyone, token: &str) -> Answer<ResetOffer> {
    let found: Option<(String, i64)> =
        sqlx::query_as("SELECT account_id, expires_at FROM password_resets WHERE token_hash = $1 AND used_at IS NULL")
            .bind(Token::received(token).hash().as_str())
            .fetch_optional(anyone.read())
            .await?;
    let good = found.filter(|(_, expires_at)| anyone.now() < Timestamp(*expires_at));
    let Some((account, _)) = good else {
        return Ok(ResetOffer::Gone);
    };
    let strictest = authentication::find_strictest(&mut *anyone.read().acquire().await?, db::id(&account)?).await?;
    Ok(ResetOffer::Good {
        least: strictest.password,
    })
}

/// Any link that is still on its way is worth nothing once another password was chosen.
pub async fn spend_others(tx: &mut Tx, now: Timestamp, account: AccountId) -> Answer<()> {
    sqlx::query("UPDATE password_resets SET used_at = $2 WHERE account_id = $1 AND used_at IS NULL")
        .bind(account.to_string())
        .bind(now.0)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Sets the first password of an account, and spends the links to choose it.
///
/// # Errors
/// [`ApiError::Conflict`] when it has got one meanwhile.
pub async fn choose_first(tx: &mut Tx, now: Timestamp, account: AccountId, password_hash: &str) -> Answer<()> {
    if !account::queries::set_first_password(tx, account, password_hash).await? {
        return Err(ApiError::Conflict);
    }
    spend_others(tx, now, account).await
}

/// Spends a link once: sets the password, signs out everywhere, and says whose it was.
pub async fn spend_reset(tx: &mut Tx, now: Timestamp, token: &str, password_hash: &str) -> Answer<Option<AccountId>> {
    let hash = Token::received(token).hash();
    let found: Option<(String,)> = sqlx::query_as("SELECT account_id FROM password_resets WHERE token_hash = $1")
        .bind(hash.as_str())
        .fetch_optional(tx.connection())
        .await?;
    let Some((account,)) = found else { return Ok(None) };
    let account: AccountId = db::id(&account)?;
    // The account's row before its links, as whoever accepts an invitation takes them.
    account::queries::take_sort_name(tx, account).await?;
    let spent = sqlx::query(
        "UPDATE password_resets SET used_at = $2 WHERE token_hash = $1 AND used_at IS NULL AND expires_at > $2",
    )
    .bind(hash.as_str())
    .bind(now.0)
    .execute(tx.connection())
    .await?;
    if spent.rows_affected() == 0 {
        return Ok(None);
    }
    account::queries::update_password(tx, account, password_hash).await?;
    spend_others(tx, now, account).await?;
    sessions::delete_all(tx, account).await?;
    Ok(Some(account))
}
