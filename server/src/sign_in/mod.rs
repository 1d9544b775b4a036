//! Signing in and out, and choosing a new password.

#![cfg_attr(
    feature = "ssr",
    expect(clippy::unused_async, reason = "what forgot_password starts is not waited for")
)]

mod lifetime;
mod model;
mod password;

#[cfg(feature = "ssr")]
pub(crate) mod hashing;
#[cfg(feature = "ssr")]
mod limits;
#[cfg(feature = "ssr")]
mod queries;
#[cfg(feature = "ssr")]
pub(crate) mod sessions;
#[cfg(feature = "ssr")]
mod shortening;

pub use lifetime::Lifetime;
pub use model::{Credentials, Forgotten, NewPassword, ResetLink, ResetOffer, SignInOutcome};
pub use password::{LeastLength, Password};

#[cfg(feature = "ssr")]
pub use limits::Limits;
#[cfg(feature = "ssr")]
pub(crate) use queries::{choose_first, create_first_link, create_link, spend_others};
#[cfg(feature = "ssr")]
pub(crate) use shortening::{Whose, shorten};

use server_fn::codec::Json;
use server_fn_macro_default::server;

use crate::error::Answer;
#[cfg(feature = "ssr")]
use crate::{access, account, call::SessionCookie, id::AccountId};

/// Signs in with e-mail and password. For anyone; the answer and its time are the same for an unknown address.
#[server(input = Json)]
pub async fn sign_in(request: Credentials) -> Answer<SignInOutcome> {
    let anyone = access::anyone()?;
    anyone.call.app.limits.try_sign_in(&anyone.call, &request.email)?;
    let mut connection = anyone.read().acquire().await?;
    let account = account::queries::find_by_address(&mut connection, &request.email).await?;
    drop(connection);
    let hash = account.as_ref().and_then(|account| account.password_hash.clone());
    let matches = hashing::verify(&anyone.call.app, request.password, hash).await?;
    let Some(account) = account.filter(|_| matches) else {
        return Ok(SignInOutcome::Wrong);
    };
    let token = sessions::begin(&anyone, account.id).await?;
    anyone.call.set_session(SessionCookie::Set(token));
    Ok(SignInOutcome::Welcome)
}

/// Signs out here. For anyone signed in.
#[server(input = Json)]
pub async fn sign_out() -> Answer<()> {
    let person = access::signed_in().await?;
    person.call.set_session(SessionCookie::Clear);
    let (session, account) = (person.session, person.account);
    person
        .write(async move |mut tx| sessions::delete(&mut tx, session, account).await)
        .await
}

/// Signs out on every device. For anyone signed in, about themself.
#[server(input = Json)]
pub async fn sign_out_everywhere() -> Answer<()> {
    let person = access::person().await?;
    person.call.set_session(SessionCookie::Clear);
    let account = person.account;
    person
        .write(async move |mut tx| sessions::delete_all(&mut tx, account).await)
        .await
}

/// Sends a link to choose a new password, if the address has an account. For anyone; the answer is always the same.
#[server(input = Json)]
pub async fn forgot_password(request: Forgotten) -> Answer<()> {
    let anyone = access::anyone()?;
    anyone.call.app.limits.try_mail(&anyone.call, &request.email)?;
    let app = anyone.call.app.clone();
    // The answer leaves first, so that its time tells nothing about the address.
    tokio::spawn(async move {
        let (database, app) = (app.database.clone(), app);
        database
            .write(async move |mut tx| queries::create_reset(&mut tx, &app, &request.email).await)
            .await
    });
    Ok(())
}

/// Whether a link still lets its owner choose a password, and how long that has to be. For anyone who has the link; changes
/// nothing.
#[server(input = Json)]
pub async fn find_reset(token: String) -> Answer<ResetOffer> {
    let anyone = access::anyone()?;
    anyone.call.app.limits.try_link(&anyone.call)?;
    queries::find_reset(&anyone, &token).await
}

/// Chooses a new password with a link, signs in with it, and signs out everywhere else. For anyone who has the link.
#[server(input = Json)]
pub async fn choose_password(request: NewPassword) -> Answer<ResetLink> {
    let anyone = access::anyone()?;
    anyone.call.app.limits.try_link(&anyone.call)?;
    let ResetOffer::Good { least } = queries::find_reset(&anyone, &request.token).await? else {
        return Ok(ResetLink::Gone);
    };
    let hash = hashing::hash(&anyone.call.app, request.password, least).await?;
    let (now, token) = (anyone.now(), request.token);
    let spent: Option<AccountId> = anyone
        .write(async move |mut tx| queries::spend_reset(&mut tx, now, &token, &hash).await)
        .await?;
    let Some(account) = spent else {
        return Ok(ResetLink::Gone);
    };
    let token = sessions::begin(&anyone, account).await?;
    anyone.call.set_session(SessionCookie::Set(token));
    Ok(ResetLink::Good)
}
