//! The call interface: what patients and staff see in a call. An organisation sets it for all its clinics; a clinic may
//! change single settings for itself (seed `000_4d08db1333b28ddf.txt`, "filters to all clinics").

use serde::{Deserialize, Serialize};

use crate::error::Invalid;

/// The call interface of an organisation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch that people see")]
pub struct Calls {
    /// What a patient reads in the waiting area.
    pub welcome: String,
    /// Whom a patient turns to when the call does not work: a telephone number or an address.
    pub support: String,
    pub show_logo: bool,
    pub chat: bool,
    pub screen_sharing: bool,
    /// Whether music plays while a patient waits.
    pub music: bool,
}

impl Default for Calls {
    fn default() -> Self {
        Self {
            welcome: String::new(),
            support: String::new(),
            show_logo: true,
            chat: true,
            screen_sharing: true,
            music: false,
        }
    }
}

/// What a clinic changes of it; the rest is the organisation's.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CallsOverride {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub welcome: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub support: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub show_logo: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub screen_sharing: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub music: Option<bool>,
}

impl Calls {
    /// Characters of the welcome.
    pub const WELCOME: u32 = 500;
    /// Characters of the support contact.
    pub const SUPPORT: u32 = 120;

    /// # Errors
    /// [`Invalid::TextTooLong`] when a text is.
    pub fn check(&self) -> Result<(), Invalid> {
        check(&self.welcome, Self::WELCOME)?;
        check(&self.support, Self::SUPPORT)
    }

    /// What counts in a clinic.
    #[must_use]
    pub fn changed_by(&self, change: &CallsOverride) -> Self {
        Self {
            welcome: change.welcome.clone().unwrap_or_else(|| self.welcome.clone()),
            support: change.support.clone().unwrap_or_else(|| self.support.clone()),
            show_logo: change.show_logo.unwrap_or(self.show_logo),
            chat: change.chat.unwrap_or(self.chat),
            screen_sharing: change.screen_sharing.unwrap_or(self.screen_sharing),
            music: change.music.unwrap_or(self.music),
        }
    }
}

impl CallsOverride {
    /// # Errors
    /// [`Invalid::TextTooLong`] when a text is.
    pub fn check(&self) -> Result<(), Invalid> {
        Calls::default().changed_by(self).check()
    }
}

fn check(text: &str, most: u32) -> Result<(), Invalid> {
    if text.chars().count() > most as usize {
        Err(Invalid::TextTooLong { most })
    } else {
        Ok(())
    }
}
