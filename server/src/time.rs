//! Moments, in one unit everywhere.

use serde::{Deserialize, Serialize};

/// Milliseconds since 1970-01-01T00:00:00Z.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Timestamp(pub i64);

impl Timestamp {
    #[must_use]
    pub const fn plus_seconds(self, seconds: i64) -> Self {
        Self(self.0 + seconds * 1_000)
    }
    #[must_use]
    pub const fn plus_hours(self, hours: i64) -> Self {
        self.plus_seconds(hours * 3_600)
    }
    #[must_use]
    pub const fn plus_days(self, days: i64) -> Self {
        self.plus_hours(days * 24)
    }
}

/// A day by the calendar of some place, counted from 1970-01-01.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Day(pub i32);

impl Day {
    #[must_use]
    pub const fn plus(self, days: i32) -> Self {
        Self(self.0 + days)
    }

    /// Noon of that day in Greenwich, for whoever writes it without a place.
    pub const fn noon(self) -> Timestamp {
        Timestamp(self.0 as i64 * 86_400_000 + 43_200_000)
    }
}
