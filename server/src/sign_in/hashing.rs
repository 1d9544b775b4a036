//! Password hashes: Argon2id with OWASP's first choice (19 MiB, two passes, one lane), which is the crate's default.

use argon2::password_hash::{PasswordHash, SaltString};
use argon2::{Argon2, PasswordHasher, PasswordVerifier};

use super::{LeastLength, Password};
use crate::app::App;
use crate::error::{Answer, ApiError, Invalid};
use crate::random;

/// How guessable a password may be at most: zxcvbn's 3 of 4 is "safely unguessable", 10^8 tries and more.
const SCORE: zxcvbn::Score = zxcvbn::Score::Three;
/// zxcvbn looks at this many characters; the cost grows with the square.
const LOOKED_AT: usize = 64;
/// Verified when there is no account, so that the answer takes as long as for one that exists.
const NOBODY: &str = "$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5IGlzIGhlcmU$8VbBmsm6b3ZmQBh5Vu1gxMKVuYvG0Sgr6gKvGxB7Zb4";

/// Hashes a new password, if it is a good one and as long as the rule for its owner wants it.
pub async fn hash(app: &App, password: Password, least: LeastLength) -> Answer<String> {
    password.check_length(least)?;
    let beginning: String = password.reveal().chars().take(LOOKED_AT).collect();
    if zxcvbn::zxcvbn(&beginning, &[]).score() < SCORE {
        return Err(Invalid::PasswordGuessable.into());
    }
    on_a_thread(app, move || {
        let salt = SaltString::encode_b64(&random::bytes::<16>());
        let hash = salt.and_then(|salt| {
            Ok(Argon2::default()
                .hash_password(password.reveal().as_bytes(), &salt)?
                .to_string())
        });
        hash.map_err(|error| ApiError::internal(&error))
    })
    .await
}

/// Whether a password belongs to a hash. Without a hash it does not, and takes as long to say so.
pub async fn verify(app: &App, password: Password, hash: Option<String>) -> Answer<bool> {
    if password.is_too_long() {
        return Ok(false);
    }
    on_a_thread(app, move || {
        let known = hash.is_some();
        let hash = hash.unwrap_or_else(|| NOBODY.to_owned());
        let hash = PasswordHash::new(&hash).map_err(|error| ApiError::internal(&error))?;
        let matches = Argon2::default()
            .verify_password(password.reveal().as_bytes(), &hash)
            .is_ok();
        Ok(known && matches)
    })
    .await
}

async fn on_a_thread<T: Send + 'static>(app: &App, work: impl FnOnce() -> Answer<T> + Send + 'static) -> Answer<T> {
    let _turn = app
        .hashing
        .acquire()
        .await
        .map_err(|error| ApiError::internal(&error))?;
    tokio::task::spawn_blocking(work)
        .await
        .map_err(|error| ApiError::internal(&error))?
}
