//! What the app knows of an organisation's sign-in policy.

use serde::{Deserialize, Serialize};

use super::MailLanguages;
use crate::activity::Deed;
use crate::id::OrganisationId;
use crate::sign_in::{LeastLength, Lifetime};

/// How the people of an organisation sign in, and how its mails reach them. Where somebody belongs to several
/// organisations, the strictest password rule and lifetime count.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignInPolicy {
    /// How long a password is that they choose from now on.
    pub password: LeastLength,
    /// How long they stay signed in.
    pub lifetime: Lifetime,
    /// In which languages each mail can be read besides the reader's own.
    pub languages: MailLanguages,
}

impl SignInPolicy {
    /// What the log says of a change: a sentence for each setting that is another.
    pub fn deeds(&self, after: &Self) -> Vec<Deed> {
        let password = (self.password != after.password).then(|| Deed::PasswordRuleChanged {
            from: self.password.characters(),
            to: after.password.characters(),
        });
        let good = (self.lifetime.good_hours != after.lifetime.good_hours).then_some(Deed::SessionHoursChanged {
            from: self.lifetime.good_hours,
            to: after.lifetime.good_hours,
        });
        let idle = (self.lifetime.idle_hours != after.lifetime.idle_hours).then_some(Deed::IdleHoursChanged {
            from: self.lifetime.idle_hours,
            to: after.lifetime.idle_hours,
        });
        let languages = (self.languages != after.languages).then(|| Deed::MailLanguagesChanged {
            from: self.languages.iter().collect(),
            to: after.languages.iter().collect(),
        });
        [password, good, idle, languages].into_iter().flatten().collect()
    }

    /// The policy once a change from `before` to `after` is taken back: each setting as it was before, where it is still as
    /// the change left it. What somebody else set since then stays.
    #[must_use]
    fn taking_back(self, before: Self, after: &Self) -> Self {
        Self {
            password: back(self.password, before.password, &after.password),
            lifetime: Lifetime {
                good_hours: back(
                    self.lifetime.good_hours,
                    before.lifetime.good_hours,
                    &after.lifetime.good_hours,
                ),
                idle_hours: back(
                    self.lifetime.idle_hours,
                    before.lifetime.idle_hours,
                    &after.lifetime.idle_hours,
                ),
            },
            languages: back(self.languages, before.languages, &after.languages),
        }
    }
}

fn back<T: PartialEq>(now: T, before: T, after: &T) -> T {
    if now == *after { before } else { now }
}

/// Another policy for an organisation.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct PolicyChange {
    pub organisation: OrganisationId,
    /// The policy to be; when a change is taken back, the one before it.
    pub policy: SignInPolicy,
    /// When a change is taken back, what that had made of the policy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub takes_back: Option<SignInPolicy>,
}

impl PolicyChange {
    /// What it makes of the policy of now.
    pub fn apply(self, now: SignInPolicy) -> SignInPolicy {
        match self.takes_back {
            Some(made) => now.taking_back(self.policy, &made),
            None => self.policy,
        }
    }
}
