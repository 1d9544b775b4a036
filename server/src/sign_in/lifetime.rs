//! How long somebody stays signed in (OWASP Session Management Cheat Sheet): an idle and an absolute lifetime.

use serde::{Deserialize, Serialize};

/// For how many hours a session is good.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lifetime {
    /// Since somebody signed in.
    pub good_hours: u32,
    /// Since they were last seen.
    pub idle_hours: u32,
}

impl Lifetime {
    /// The product's own: seven days, and a shift and a bit, so that whoever comes back the next morning signs in again.
    pub const MOST: Self = Self {
        good_hours: 7 * 24,
        idle_hours: 14,
    };
    /// What an organisation can choose from.
    pub const GOOD_HOURS: [u32; 4] = [8, 24, 3 * 24, Self::MOST.good_hours];
    pub const IDLE_HOURS: [u32; 5] = [1, 2, 4, 8, Self::MOST.idle_hours];

    /// As the database kept it, within what the product allows now.
    #[cfg(feature = "ssr")]
    pub(crate) fn kept(good_hours: i64, idle_hours: i64) -> Self {
        let hours = |kept: i64| u32::try_from(kept).unwrap_or(u32::MAX);
        let kept = Self {
            good_hours: hours(good_hours),
            idle_hours: hours(idle_hours),
        };
        kept.or_shorter(Self::MOST)
    }

    /// Whether it is among the choices.
    pub fn is_offered(self) -> bool {
        Self::GOOD_HOURS.contains(&self.good_hours) && Self::IDLE_HOURS.contains(&self.idle_hours)
    }

    /// The shorter of two, each of its hours for itself.
    #[must_use]
    pub fn or_shorter(self, other: Self) -> Self {
        Self {
            good_hours: self.good_hours.min(other.good_hours),
            idle_hours: self.idle_hours.min(other.idle_hours),
        }
    }
}
