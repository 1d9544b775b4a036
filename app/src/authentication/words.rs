//! How long passwords and sessions are, in words.

use crate::i18n::tr;

/// `8 hours`, `3 days`.
pub fn hours(hours: u32) -> String {
    if hours.is_multiple_of(24) {
        tr!("authentication-days", days = hours / 24)
    } else {
        tr!("authentication-hours", hours = hours)
    }
}

/// `12 characters`.
pub fn characters(count: u32) -> String {
    tr!("authentication-characters", count = count)
}
