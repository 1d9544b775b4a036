//! Ids: UUID version 7 (RFC 9562), one type for each thing, so that no id is taken for another.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Uuid);

        impl $name {
            pub const fn new(id: Uuid) -> Self {
                Self(id)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Uuid::parse_str(text).map(Self)
            }
        }
    )*};
}

ids! {
    /// One human being's sign-in.
    AccountId,
    /// A tenant.
    OrganisationId,
    /// A place of work in one organisation.
    ClinicId,
    /// An account's membership of one clinic.
    MemberId,
    /// An offer of one membership to one address.
    InvitationId,
    /// One entry of the audit log.
    ChangeId,
    /// One of an organisation's own fields about its people.
    FieldId,
    /// One mail in the queue.
    MailId,
    /// One place where an account is signed in.
    SessionId,
}
