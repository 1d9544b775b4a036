//! What is wrong with a field or a value. Lengths are in characters, lines are counted from 1.

use serde::{Deserialize, Serialize};

use crate::error::{ApiError, Invalid};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FieldFault {
    NameMissing,
    NameTooLong {
        most: u32,
    },
    /// Another field of the organisation is called so, but for capitals.
    NameTaken,
    TooManyFields {
        most: u32,
    },
    NoChoice,
    TooManyChoices {
        most: u32,
    },
    ChoiceTooLong {
        line: u32,
        most: u32,
    },
    /// The choice of this line stands above it already.
    ChoiceTwice {
        line: u32,
    },
    TextTooLong {
        most: u32,
    },
    Number,
    NumberTooLong {
        most: u32,
    },
    Date,
    /// None of the field's choices, or no longer.
    NotAChoice,
}

impl From<FieldFault> for Invalid {
    fn from(fault: FieldFault) -> Self {
        Self::Field(fault)
    }
}

impl From<FieldFault> for ApiError {
    fn from(fault: FieldFault) -> Self {
        Self::Invalid(fault.into())
    }
}
