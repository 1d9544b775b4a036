//! E-mail addresses in one canonical form everywhere, so that capitals keep nobody out.

use serde::{Deserialize, Serialize};

use super::unicode;
use crate::error::Invalid;

/// An address as its owner writes it, and the canonical form under which it is compared.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct EmailAddress {
    written: String,
    key: String,
}

/// The domain of those who have no mailbox and sign in with a name. No mail can ever go there (RFC 6761, section 6.4).
const NO_MAILBOX: &str = "@no-mailbox.invalid";

impl EmailAddress {
    /// What somebody signs in with: an address or, without a mailbox, the name that stood on their slip of paper.
    ///
    /// # Errors
    /// [`Invalid::Address`] when it is neither.
    pub fn of_sign_in(text: &str) -> Result<Self, Invalid> {
        if text.contains('@') {
            Self::parse(text)
        } else {
            Self::parse(&format!("{}{NO_MAILBOX}", text.trim()))
        }
    }

    /// Whether mail can go there.
    pub fn is_reachable(&self) -> bool {
        !self.key.ends_with(NO_MAILBOX)
    }

    /// How it is shown: the address, or the name of somebody without a mailbox.
    pub fn shown(address: &str) -> &str {
        address.strip_suffix(NO_MAILBOX).unwrap_or(address)
    }

    /// Takes an address; at most 254 characters (RFC 5321, section 4.5.3.1.3), one `@` that counts, no spaces.
    ///
    /// # Errors
    /// [`Invalid::Address`] when a mail server could never take it.
    pub fn parse(text: &str) -> Result<Self, Invalid> {
        let written = unicode::compatible(text.trim());
        let (local, domain) = written.rsplit_once('@').ok_or(Invalid::Address)?;
        let unfit = |c: char| c.is_whitespace() || c.is_control() || "<>(),;:\\\"[]@".contains(c);
        let local_fits = !local.is_empty()
            && local.chars().count() <= 64
            && !local.contains(unfit)
            && !local.starts_with('.')
            && !local.ends_with('.')
            && !local.contains("..");
        let domain_fits = domain.contains('.') && domain.split('.').all(is_label);
        if local_fits && domain_fits && written.chars().count() <= 254 {
            let key = written.to_lowercase();
            Ok(Self { written, key })
        } else {
            Err(Invalid::Address)
        }
    }

    /// The address as it was written.
    pub fn as_str(&self) -> &str {
        &self.written
    }

    /// The form in which two addresses are the same: normalised (NFKC) and in small letters.
    pub fn key(&self) -> &str {
        &self.key
    }
}

/// One part of a domain (RFC 1035, section 2.3.1, in any script).
fn is_label(label: &str) -> bool {
    !label.is_empty()
        && label.chars().count() <= 63
        && label.chars().all(|c| c.is_alphanumeric() || c == '-')
        && !label.starts_with('-')
        && !label.ends_with('-')
}

impl TryFrom<String> for EmailAddress {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text).map_err(|_| "not an e-mail address")
    }
}

impl From<EmailAddress> for String {
    fn from(address: EmailAddress) -> Self {
        address.written
    }
}

impl std::fmt::Display for EmailAddress {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.written)
    }
}
