//! What the app knows of custom fields, and what it asks.

use serde::{Deserialize, Serialize};

use super::Choices;
use crate::id::{AccountId, FieldId, OrganisationId};

/// What a field takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FieldKind {
    Text,
    Number,
    Date,
    Choice,
}

impl FieldKind {
    pub const ALL: [Self; 4] = [Self::Text, Self::Number, Self::Date, Self::Choice];

    /// Its name in the database.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Number => "number",
            Self::Date => "date",
            Self::Choice => "choice",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

/// One of an organisation's own fields about its people.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Field {
    pub id: FieldId,
    pub name: String,
    pub kind: FieldKind,
    /// Of a choice; no other kind has any.
    pub choices: Choices,
}

impl Field {
    /// How many fields an organisation has at the most.
    pub const MOST: u32 = 50;
    /// How long a text may be, in characters.
    pub const LONGEST: u32 = 500;
}

/// A field and what it says of one person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldValue {
    pub field: Field,
    /// A number as in `-1234.5`, a date as in `2026-12-01`.
    pub value: Option<String>,
}

/// A field to be added at the end.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct NewField {
    pub organisation: OrganisationId,
    pub name: String,
    pub kind: FieldKind,
    /// Of a choice; those of other kinds are not looked at.
    #[serde(default)]
    pub choices: Vec<String>,
}

/// One field of an organisation.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct FindField {
    pub organisation: OrganisationId,
    pub field: FieldId,
}

/// Another name for a field.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct FieldRename {
    pub organisation: OrganisationId,
    pub field: FieldId,
    pub name: String,
}

/// Other choices for a field, or the same in another order.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ChoicesChange {
    pub organisation: OrganisationId,
    pub field: FieldId,
    pub choices: Vec<String>,
    /// Of how many people whoever asks knows that they lose a value.
    pub losing: u32,
}

/// What became of a change of choices.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ChoicesOutcome {
    Saved,
    /// Nothing was changed: so many people would lose a value, which is more than whoever asked knew of.
    WouldLose {
        people: u32,
    },
}

/// A field that changes places with its neighbour.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct FieldShift {
    pub organisation: OrganisationId,
    pub field: FieldId,
    pub way: Way,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Way {
    Up,
    Down,
}

/// What a field is to say of somebody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ValueChange {
    pub organisation: OrganisationId,
    pub account: AccountId,
    pub field: FieldId,
    /// A number as in `-1234.5`, a date as in `2026-12-01`; none takes the value away.
    pub value: Option<String>,
    /// When a change is taken back, what that had set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub takes_back: Option<ValueSet>,
}

/// What a change left in a field: a value, or none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ValueSet {
    pub value: Option<String>,
}
