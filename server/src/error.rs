//! What a server function answers when it does not do what was asked. Facts only: the app makes the sentence.

use serde::{Deserialize, Serialize};
use server_fn::codec::JsonEncoding;
use server_fn::error::{FromServerFnError, ServerFnErrorErr};

use crate::access::Refusal;
use crate::custom_fields::FieldFault;

/// What every server function returns.
pub type Answer<T> = Result<T, ApiError>;

/// Why a request was not done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ApiError {
    /// Nobody is signed in, or no longer.
    SignIn,
    /// It does not exist, or belongs to somebody else: the two look the same.
    NotFound,
    /// A rule of the policy says no.
    Refused(Refusal),
    /// What was sent can't be taken.
    Invalid(Invalid),
    /// Too many tries; the next one is welcome after this many seconds.
    Slow { seconds: u32 },
    /// The same is going on already for this account, here or elsewhere.
    Busy,
    /// Somebody else changed the same thing in the meantime.
    Conflict,
    /// The request never arrived, or its answer never came back. Made in the browser.
    Offline,
    /// A fault of ours, logged under this request id.
    Internal { request: String },
}

/// What is wrong with an input. Lengths are in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Invalid {
    NameMissing,
    NameTooLong {
        most: u32,
    },
    Address,
    Mobile,
    PasswordTooShort {
        least: u32,
    },
    PasswordTooLong {
        most: u32,
    },
    PasswordGuessable,
    PasswordWrong,
    TooManyAddresses {
        most: u32,
    },
    NoAddress,
    TextTooLong {
        most: u32,
    },
    Colour,
    /// Neither SVG nor PNG, or too large.
    Logo,
    TimeZone,
    /// A user who would be nothing: neither admin user nor practitioner.
    NoRole,
    /// Not a moment that is still to come.
    Moment,
    /// Not a day, or the last one before the first.
    Day,
    /// A custom field, or what it is to say of somebody.
    Field(FieldFault),
    /// The request is not one that the app sends.
    Malformed,
}

impl From<Refusal> for ApiError {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl From<Invalid> for ApiError {
    fn from(invalid: Invalid) -> Self {
        Self::Invalid(invalid)
    }
}

impl ApiError {
    /// The HTTP status (RFC 9110) that goes with it.
    pub const fn status(&self) -> u16 {
        match self {
            Self::SignIn => 401,
            Self::NotFound => 404,
            Self::Refused(_) => 403,
            Self::Invalid(_) => 422,
            Self::Slow { .. } | Self::Busy => 429,
            Self::Conflict => 409,
            Self::Offline => 503,
            Self::Internal { .. } => 500,
        }
    }
}

impl std::fmt::Display for ApiError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{self:?}")
    }
}

impl std::error::Error for ApiError {}

impl FromServerFnError for ApiError {
    type Encoder = JsonEncoding;

    fn from_server_fn_error(error: ServerFnErrorErr) -> Self {
        match error {
            ServerFnErrorErr::Request(_) | ServerFnErrorErr::Response(_) => Self::Offline,
            // A proxy's error page instead of our answer is as good as no answer.
            ServerFnErrorErr::Deserialization(_) if cfg!(not(feature = "ssr")) => Self::Offline,
            ServerFnErrorErr::Args(_) | ServerFnErrorErr::MissingArg(_) | ServerFnErrorErr::Deserialization(_) => {
                Invalid::Malformed.into()
            }
            other => Self::Internal {
                request: other.to_string(),
            },
        }
    }

    /// The one place where an error becomes a response, and so the one place that says with which status.
    #[cfg(feature = "ssr")]
    fn ser(&self) -> server_fn::Bytes {
        crate::call::Call::set_status(self.status());
        serde_json::to_vec(self).unwrap_or_default().into()
    }
}

#[cfg(feature = "ssr")]
impl From<sqlx::Error> for ApiError {
    fn from(error: sqlx::Error) -> Self {
        Self::internal(&error)
    }
}

#[cfg(feature = "ssr")]
impl ApiError {
    /// Logs a fault of ours, and answers with the request under which it is found in the log.
    pub fn internal(error: &dyn std::fmt::Display) -> Self {
        let request = crate::call::Call::request_id();
        tracing::error!(%request, %error, "a request failed");
        Self::Internal { request }
    }
}
