//! What has become of an invitation, decided in one place.

use serde::{Deserialize, Serialize};

use crate::time::Timestamp;

/// What has become of the mail.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Delivery {
    Queued,
    Sent,
    /// Refused for good, in the words of the mail server.
    Bounced {
        reason: String,
    },
    /// There is no mail: the link goes by a slip of paper.
    Printed,
}

/// All that decides the status.
#[derive(Clone, Debug)]
pub struct Facts {
    pub accepted_at: Option<Timestamp>,
    pub deleted_at: Option<Timestamp>,
    pub sent_at: Timestamp,
    pub expires_at: Timestamp,
    pub delivery: Delivery,
}

/// What has become of an invitation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// It is sent later.
    Draft,
    Queued,
    Sent,
    Bounced {
        reason: String,
    },
    Printed,
    Accepted,
    Expired,
    Deleted,
}

impl Facts {
    /// The status at a moment. What was decided by people outweighs time, and time outweighs the mail.
    pub fn status(&self, now: Timestamp) -> Status {
        if self.accepted_at.is_some() {
            Status::Accepted
        } else if self.deleted_at.is_some() {
            Status::Deleted
        } else if self.expires_at <= now {
            Status::Expired
        } else if now < self.sent_at {
            Status::Draft
        } else {
            match &self.delivery {
                Delivery::Queued => Status::Queued,
                Delivery::Sent => Status::Sent,
                Delivery::Bounced { reason } => Status::Bounced { reason: reason.clone() },
                Delivery::Printed => Status::Printed,
            }
        }
    }
}
