//! Slowing down whoever guesses: per account and per address, each process for itself.

use std::net::{IpAddr, Ipv6Addr};
use std::num::NonZeroU32;
use std::time::Duration;

use governor::clock::{Clock, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};

use crate::account::EmailAddress;
use crate::call::Call;
use crate::error::{Answer, ApiError};

/// Who tried how often.
pub struct Limits {
    account: DefaultKeyedRateLimiter<String>,
    address: DefaultKeyedRateLimiter<IpAddr>,
    mail: DefaultKeyedRateLimiter<String>,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            account: RateLimiter::keyed(quota(10, Duration::from_secs(30))),
            address: RateLimiter::keyed(quota(100, Duration::from_secs(3))),
            mail: RateLimiter::keyed(quota(3, Duration::from_mins(5))),
        }
    }
}

/// So many tries at once, then one each period.
fn quota(burst: u32, period: Duration) -> Quota {
    let burst = NonZeroU32::new(burst).unwrap_or(NonZeroU32::MIN);
    Quota::with_period(period)
        .unwrap_or(Quota::per_minute(burst))
        .allow_burst(burst)
}

impl Limits {
    /// One more try to sign in to this account from the caller's address.
    pub(crate) fn try_sign_in(&self, call: &Call, email: &EmailAddress) -> Answer<()> {
        check(&self.address, &network(call.address))?;
        check(&self.account, &email.key().to_owned())
    }

    /// One more mail that a stranger makes us send to this address.
    pub(crate) fn try_mail(&self, call: &Call, email: &EmailAddress) -> Answer<()> {
        check(&self.address, &network(call.address))?;
        self.try_mail_to(email)
    }

    /// One more mail to this address that somebody asks for again.
    pub(crate) fn try_mail_to(&self, email: &EmailAddress) -> Answer<()> {
        check(&self.mail, &email.key().to_owned())
    }

    /// One more try with a secret link from the caller's address.
    pub(crate) fn try_link(&self, call: &Call) -> Answer<()> {
        check(&self.address, &network(call.address))
    }

    /// Forgets whoever has not tried for long enough.
    pub fn tidy(&self) {
        self.account.retain_recent();
        self.address.retain_recent();
        self.mail.retain_recent();
    }
}

/// Where a caller is: of IPv6 the network, since its customer has all 2^64 addresses in it.
fn network(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V4(address) => address.into(),
        IpAddr::V6(address) => Ipv6Addr::from_bits(address.to_bits() >> 64 << 64).into(),
    }
}

fn check<K: Clone + Eq + std::hash::Hash>(limiter: &DefaultKeyedRateLimiter<K>, key: &K) -> Answer<()> {
    limiter.check_key(key).map_err(|until| {
        let wait = until.wait_time_from(DefaultClock::default().now()).as_secs() + 1;
        ApiError::Slow {
            seconds: u32::try_from(wait).unwrap_or(u32::MAX),
        }
    })
}
