//! A logo: an image small enough to travel with every page, which can do nothing but be looked at.

use serde::{Deserialize, Serialize};

use crate::error::Invalid;

/// An SVG or PNG image as a data address (RFC 2397). A page shows it as an image, where an SVG runs no script and loads
/// nothing (SVG Integration, secure static mode).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Logo(String);

const SVG: &str = "data:image/svg+xml;base64,";
const PNG: &str = "data:image/png;base64,";

impl Logo {
    /// The most that a logo may take, in bytes of the file.
    pub const MOST: usize = 64 * 1024;

    /// Takes a data address of an image.
    ///
    /// # Errors
    /// [`Invalid::Logo`] when it is neither SVG nor PNG, or larger than [`Self::MOST`].
    pub fn parse(address: &str) -> Result<Self, Invalid> {
        let data = address
            .strip_prefix(SVG)
            .or_else(|| address.strip_prefix(PNG))
            .ok_or(Invalid::Logo)?;
        let is_base64 = data
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'/' | b'='));
        // Four letters stand for three bytes (RFC 4648, section 4).
        let bytes = data.len() / 4 * 3;
        // How the files begin: the signature of a PNG, and of an SVG its declaration, a comment or its root.
        let begins = if address.starts_with(PNG) {
            data.starts_with("iVBORw0KGgo")
        } else {
            ["PD94", "PHN2", "PCEt", "PCFE"]
                .iter()
                .any(|start| data.starts_with(start))
        };
        if is_base64 && begins && bytes <= Self::MOST {
            Ok(Self(address.to_owned()))
        } else {
            Err(Invalid::Logo)
        }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Logo {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text).map_err(|_| "not a logo")
    }
}

impl From<Logo> for String {
    fn from(logo: Logo) -> Self {
        logo.0
    }
}
