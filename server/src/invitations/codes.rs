//! Codes for those who opened an invitation on one device and want to go on at another.

use super::{CodeOutcome, ShortCode, offers};
use crate::access::Anyone;
use crate::db;
use crate::error::{Answer, ApiError};
use crate::id::InvitationId;
use crate::mail;
use crate::random::{self, Token};

/// Long enough to walk to the other device.
const GOOD_SECONDS: i64 = 900;
/// Letters and digits that nobody mistakes for each other (Crockford's base 32): 40 bits in eight of them.
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH: usize = 8;

/// Makes a code for whoever has the link.
pub async fn create(anyone: &Anyone, token: &str) -> Answer<ShortCode> {
    anyone.call.app.limits.try_link(&anyone.call)?;
    let now = anyone.now();
    let hash = Token::received(token).hash();
    let found = offers::by_token(&mut *anyone.read().acquire().await?, now, &hash).await?;
    let found = found.filter(offers::Found::is_open).ok_or(ApiError::NotFound)?;
    let code: String = random::bytes::<LENGTH>()
        .iter()
        .map(|byte| char::from(LETTERS[usize::from(byte % 32)]))
        .collect();
    let (hash, expires_at) = (Token::received(&code).hash(), now.plus_seconds(GOOD_SECONDS));
    anyone
        .write(async move |mut tx| {
            // One stays of each invitation that is open: it has to be known that its link went out by a code.
            sqlx::query(
                "DELETE FROM invitation_codes WHERE expires_at <= $1 AND (invitation_id = $2 OR invitation_id IN \
                 (SELECT id FROM invitations WHERE accepted_at IS NOT NULL OR deleted_at IS NOT NULL))",
            )
            .bind(now.0)
            .bind(found.id.to_string())
            .execute(tx.connection())
            .await?;
            sqlx::query("INSERT INTO invitation_codes (code_hash, invitation_id, expires_at) VALUES ($1, $2, $3)")
                .bind(hash.as_str())
                .bind(found.id.to_string())
                .bind(expires_at.0)
                .execute(tx.connection())
                .await?;
            Ok(())
        })
        .await?;
    let code = format!("{}-{}", &code[..LENGTH / 2], &code[LENGTH / 2..]);
    Ok(ShortCode { code, expires_at })
}

/// The link that a typed code stands for. Capitals, spaces and dashes do not matter, nor O for 0 or I and L for 1.
pub async fn find(anyone: &Anyone, code: &str) -> Answer<CodeOutcome> {
    anyone.call.app.limits.try_link(&anyone.call)?;
    let typed: String = code
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|c| match c.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        })
        .collect();
    let found: Option<(String,)> =
        sqlx::query_as("SELECT invitation_id FROM invitation_codes WHERE code_hash = $1 AND expires_at > $2")
            .bind(Token::received(&typed).hash().as_str())
            .bind(anyone.now().0)
            .fetch_optional(anyone.read())
            .await?;
    let Some((id,)) = found else {
        return Ok(CodeOutcome::Unknown);
    };
    let id: InvitationId = db::id(&id)?;
    let token = mail::invitation_token(&anyone.call.app.secret, id);
    Ok(CodeOutcome::Link(token.reveal().to_owned()))
}
