//! The only source of chance: ids and tokens.

use std::sync::atomic::{AtomicU64, Ordering};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::digest::Key;
use hmac::{Hmac, Mac};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::time::Timestamp;

/// A secret that goes to one person: 256 bits, in letters that survive an address. It does not print.
#[derive(Clone, PartialEq, Eq)]
pub struct Token(String);

/// What is kept of a token: enough to recognise it, not enough to use it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct TokenHash(String);

/// The key from which tokens in mails are made, so that a mail can be written again without the token being kept.
#[derive(Clone)]
pub struct Secret([u8; 32]);

impl Token {
    pub fn random() -> Self {
        Self(URL_SAFE_NO_PAD.encode(bytes::<32>()))
    }

    /// Takes what somebody sent for a token; nonsense simply matches nothing.
    pub fn received(text: &str) -> Self {
        Self(text.chars().take(64).collect())
    }

    pub fn hash(&self) -> TokenHash {
        TokenHash(URL_SAFE_NO_PAD.encode(Sha256::digest(self.0.as_bytes())))
    }

    /// The token itself, for the one who is meant to have it.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for Token {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Token(…)")
    }
}

impl TokenHash {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Secret {
    pub fn random() -> Self {
        Self(bytes())
    }

    pub fn encode(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.0)
    }

    /// Reads 32 bytes in base64url; `None` when it is anything else.
    pub fn decode(text: &str) -> Option<Self> {
        let bytes = URL_SAFE_NO_PAD.decode(text.trim()).ok()?;
        Some(Self(bytes.try_into().ok()?))
    }

    /// The token for one purpose and one thing (HMAC-SHA-256, RFC 2104): the same each time, foreseeable to nobody else.
    pub fn token(&self, purpose: &str, thing: &str) -> Token {
        // A key that is shorter than a block is filled up with zeros (RFC 2104, section 2).
        let mut key = Key::<Hmac<Sha256>>::default();
        key[..self.0.len()].copy_from_slice(&self.0);
        let mac = Hmac::<Sha256>::new(&key)
            .chain_update(purpose)
            .chain_update(b"\0")
            .chain_update(thing);
        Token(URL_SAFE_NO_PAD.encode(mac.finalize().into_bytes()))
    }
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// A new id, which sorts by this moment, and after every id that this process made before: within a millisecond, twelve
/// bits count (RFC 9562, section 6.2, method 1).
pub fn id(now: Timestamp) -> Uuid {
    static LAST: AtomicU64 = AtomicU64::new(0);
    let moment = u64::try_from(now.0).unwrap_or_default() << 12;
    let after = |last: u64| moment.max(last + 1);
    let id = after(
        LAST.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |last| Some(after(last)))
            .unwrap_or_default(),
    );
    let count = u16::try_from(id & 0xfff).unwrap_or_default();
    let mut rest: [u8; 10] = bytes();
    rest[..2].copy_from_slice(&count.to_be_bytes());
    uuid::Builder::from_unix_timestamp_millis(id >> 12, &rest).into_uuid()
}

/// Random bytes.
///
/// # Panics
/// When the operating system has none to give: nothing secret can be made then.
#[expect(clippy::disallowed_methods, reason = "this is the source of chance")]
pub fn bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).expect("the operating system gives random bytes");
    bytes
}
