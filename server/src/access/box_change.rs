//! What a press of a checkbox asks for.

use serde::{Deserialize, Serialize};

use super::{Checkbox, Grants};

/// One checkbox ticked or emptied, or such a tick taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BoxChange {
    pub checkbox: Checkbox,
    /// Whether it is ticked or emptied; of a tick that is taken back, which of them it was.
    pub on: bool,
    /// What was granted before the tick that is taken back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub takes_back: Option<Grants>,
}

impl BoxChange {
    pub const fn tick(checkbox: Checkbox, on: bool) -> Self {
        Self {
            checkbox,
            on,
            takes_back: None,
        }
    }

    /// Takes this tick back, before which so much was granted.
    #[must_use]
    pub const fn taken_back(self, before: Grants) -> Self {
        Self {
            takes_back: Some(before),
            ..self
        }
    }

    /// Whether the box is ticked in the end, or emptied.
    pub const fn ticks(self) -> bool {
        self.on != self.takes_back.is_some()
    }

    /// The ticks that it is made of, each of which is up to the policy.
    pub fn steps(self) -> Vec<(Checkbox, bool)> {
        let Self {
            checkbox,
            on,
            takes_back,
        } = self;
        takes_back.map_or_else(|| vec![(checkbox, on)], |before| before.undo(checkbox, on))
    }

    /// What it makes of somebody's grants; none when the box of a tick that is taken back has been changed since.
    pub fn apply(self, now: Grants) -> Option<Grants> {
        let Self {
            checkbox,
            on,
            takes_back,
        } = self;
        match (takes_back, checkbox) {
            (None, _) => Some(now.set(checkbox, on)),
            (Some(_), Checkbox::Permission(permission)) => {
                (now.granted().contains(permission) == on).then(|| now.set(checkbox, !on))
            }
            (Some(before), Checkbox::Group(_)) => {
                let left = now.restored(before.set(checkbox, on), checkbox);
                (now == left).then(|| now.restored(before, checkbox))
            }
        }
    }
}
