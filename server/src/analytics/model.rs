//! What the dashboard asks for and shows.

use serde::{Deserialize, Serialize};

use crate::access::Role;
use crate::activity::ClinicName;
use crate::id::{ClinicId, OrganisationId};
use crate::invitations::Status;
use crate::time::Day;

/// How far back charts go.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Span {
    #[default]
    #[serde(rename = "30-days")]
    Month,
    #[serde(rename = "90-days")]
    Quarter,
    #[serde(rename = "year")]
    Year,
}

impl Span {
    pub const ALL: [Self; 3] = [Self::Month, Self::Quarter, Self::Year];
    /// The most days that any of them goes back.
    pub const LONGEST: i32 = 371;

    /// How many days lie between two points of a line: a year is drawn by the week.
    const fn step(self) -> i32 {
        match self {
            Self::Month | Self::Quarter => 1,
            Self::Year => 7,
        }
    }

    /// How many days one bar counts.
    pub const fn bar(self) -> i32 {
        match self {
            Self::Month => 1,
            Self::Quarter | Self::Year => 7,
        }
    }

    const fn days(self) -> i32 {
        match self {
            Self::Month => 30,
            // Whole weeks, both of them.
            Self::Quarter => 91,
            Self::Year => 371,
        }
    }

    /// The first day of the span.
    pub const fn first(self, today: Day) -> Day {
        today.plus(1 - self.days())
    }

    /// The days at which lines have points, the last of them today.
    pub fn points(self, today: Day) -> Vec<Day> {
        let back = (0..self.days()).step_by(self.step().unsigned_abs() as usize);
        let mut days: Vec<Day> = back.map(|days| today.plus(-days)).collect();
        days.reverse();
        days
    }

    /// The first days of the bars, the last of which ends today.
    pub fn bars(self, today: Day) -> Vec<Day> {
        let days = self.first(today).0..=today.0;
        days.step_by(self.bar().unsigned_abs() as usize).map(Day).collect()
    }
}

/// Which numbers to show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DashboardQuery {
    pub organisation: OrganisationId,
    #[serde(default)]
    pub span: Span,
    /// Only what is of this clinic.
    pub clinic: Option<ClinicId>,
}

impl DashboardQuery {
    /// How many clinics have lines of their own: the largest of them.
    pub const LINES: u32 = 5;
    /// How many invitations are looked at, the newest first.
    pub const INVITATIONS: u32 = 10_000;
    /// How many clinics are there to choose from.
    pub const CLINICS: u32 = 500;
}

/// All numbers of the dashboard.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dashboard {
    /// By the calendar of the organisation, as all days here.
    pub today: Day,
    /// The first day whose totals and sign-ins were counted. Of days before, lines show who is still here by when they
    /// came; nobody counted their sign-ins.
    pub counted_since: Day,
    /// The days at which the lines have points; at the end of each day, but today's are of now.
    pub days: Vec<Day>,
    /// Everybody in the organisation or, with a clinic, in its team.
    pub people: Vec<u32>,
    pub roles: Vec<RoleLine>,
    /// The largest clinics, the first the largest; without the other ones, and none when the question is about one.
    pub clinics: Vec<ClinicLine>,
    pub invitations: Made,
    /// Of the whole organisation, also when the question is about one clinic.
    pub sign_ins: Vec<SignIns>,
}

/// How many had a role, a number a point.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoleLine {
    pub role: Role,
    pub people: Vec<u32>,
}

/// How many were in the team of a clinic, a number a point.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClinicLine {
    pub clinic: ClinicName,
    pub people: Vec<u32>,
}

/// Sign-ins of so many days from one on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignIns {
    pub from: Day,
    pub days: u32,
    pub count: u32,
}

/// What has become of the invitations that were made in the span.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Made {
    /// How many there are in each state, in the order of [`State::ALL`].
    pub states: Vec<(State, u32)>,
    /// How soon those were accepted that were, in the order of [`Within::ALL`].
    pub accepted: Vec<(Within, u32)>,
    /// Half of them were accepted within so many minutes.
    pub median_minutes: Option<u32>,
    /// Whether there are more than were looked at.
    pub more: bool,
}

impl Made {
    pub fn total(&self) -> u32 {
        self.states.iter().map(|(_, count)| count).sum()
    }

    pub fn count(&self, state: State) -> u32 {
        self.states
            .iter()
            .find(|(one, _)| *one == state)
            .map_or(0, |(_, count)| *count)
    }
}

/// A [`Status`] without its reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    Draft,
    Queued,
    Sent,
    Printed,
    Bounced,
    Accepted,
    Expired,
    Deleted,
}

impl State {
    pub const ALL: [Self; 8] = [
        Self::Draft,
        Self::Queued,
        Self::Sent,
        Self::Printed,
        Self::Bounced,
        Self::Accepted,
        Self::Expired,
        Self::Deleted,
    ];
}

impl From<&Status> for State {
    fn from(status: &Status) -> Self {
        match status {
            Status::Draft => Self::Draft,
            Status::Queued => Self::Queued,
            Status::Sent => Self::Sent,
            Status::Printed => Self::Printed,
            Status::Bounced { .. } => Self::Bounced,
            Status::Accepted => Self::Accepted,
            Status::Expired => Self::Expired,
            Status::Deleted => Self::Deleted,
        }
    }
}

/// How soon after it was made an invitation was accepted: within this, but not within the one before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Within {
    Hour,
    Day,
    ThreeDays,
    Week,
    TwoWeeks,
    Longer,
}

impl Within {
    pub const ALL: [Self; 6] = [
        Self::Hour,
        Self::Day,
        Self::ThreeDays,
        Self::Week,
        Self::TwoWeeks,
        Self::Longer,
    ];

    /// What took so many milliseconds or more is no longer within it.
    pub const fn end(self) -> i64 {
        const HOUR: i64 = 3_600_000;
        match self {
            Self::Hour => HOUR,
            Self::Day => 24 * HOUR,
            Self::ThreeDays => 3 * 24 * HOUR,
            Self::Week => 7 * 24 * HOUR,
            Self::TwoWeeks => 14 * 24 * HOUR,
            Self::Longer => i64::MAX,
        }
    }
}

/// Which of the charts, as a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Chart {
    Roles,
    Clinics,
    Invitations,
    Acceptance,
    SignIns,
}
