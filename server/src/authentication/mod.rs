//! The sign-in policy of an organisation: how long passwords are, how long people stay signed in, and in which languages
//! its mails can be read (seed `004_a3f2fa5b82445666.txt`, "Authentication").

mod mail_languages;
mod model;
#[cfg(feature = "ssr")]
mod queries;
#[cfg(feature = "ssr")]
mod strictest;

pub use mail_languages::MailLanguages;
pub use model::{PolicyChange, SignInPolicy};

#[cfg(feature = "ssr")]
pub(crate) use strictest::{find as find_strictest, shorten_after_sign_in, shorten_on_opening};

use server_fn::codec::Json;
use server_fn_macro_default::server;

use crate::error::Answer;
use crate::id::OrganisationId;
use crate::sign_in::LeastLength;
#[cfg(feature = "ssr")]
use crate::{
    access::{self, OrganisationAct as Act},
    error::Invalid,
    live::Event,
    sign_in::{Whose, shorten},
};

/// The policy as it stands. For whoever holds "authentication" in the organisation.
#[server(input = Json)]
pub async fn find(organisation: OrganisationId) -> Answer<SignInPolicy> {
    let organisation = access::organisation(organisation, Act::ChangeAuthentication).await?;
    queries::find(&mut *organisation.read().acquire().await?, organisation.id).await
}

/// Changes the policy, or takes such a change back and leaves what others have set since then. Passwords of now stay good
/// until they are changed; sessions of now get shorter where the new policy is stricter, and no longer where it is not. For
/// whoever holds "authentication" in the organisation.
#[server(input = Json)]
pub async fn set(request: PolicyChange) -> Answer<()> {
    let organisation = access::organisation(request.organisation, Act::ChangeAuthentication).await?;
    if !request.policy.lifetime.is_offered() {
        return Err(Invalid::Malformed.into());
    }
    organisation
        .write_alone(async move |mut tx| {
            tx.authorise(&Act::ChangeAuthentication)?;
            let id = tx.id;
            let before = queries::find(tx.connection(), id).await?;
            let after = request.apply(before.clone());
            if before == after {
                return Ok(());
            }
            queries::update(&mut tx, &after).await?;
            shorten(&mut tx, Whose::Organisation(id), after.lifetime).await?;
            for deed in before.deeds(&after) {
                tx.record(None, "", &deed);
            }
            tx.publish(Event::Settings(id));
            Ok(())
        })
        .await
}

/// How long my next password has to be. For anyone signed in, about themself.
#[server(input = Json)]
pub async fn find_my_rule() -> Answer<LeastLength> {
    let person = access::person().await?;
    let strictest = find_strictest(&mut *person.read().acquire().await?, person.account).await?;
    Ok(strictest.password)
}
