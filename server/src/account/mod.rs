//! Accounts: one human being's sign-in, its name and its language.

mod address;
mod folding;
mod language;
mod model;
mod name;
#[cfg(feature = "ssr")]
pub mod prefixes;
#[cfg(feature = "ssr")]
pub(crate) mod queries;
#[cfg(feature = "ssr")]
mod renaming;
pub(crate) mod unicode;

pub use address::EmailAddress;
pub use folding::{fold, words};
pub use language::{Direction, Language};
pub use model::{
    Landing, LanguageChoice, Me, OrganisationOfMine, PasswordChange, Profile, SessionLine, View, ViewChoice,
};
pub use name::PersonName;

use server_fn::codec::Json;
use server_fn_macro_default::server;

use crate::error::Answer;
use crate::id::SessionId;
#[cfg(feature = "ssr")]
use crate::{
    access, authentication, calendar,
    error::{ApiError, Invalid},
    sign_in::{self, sessions},
};

/// How often somebody's name is saved while they join one list after the other.
#[cfg(feature = "ssr")]
const TRIES: u32 = 5;

/// Who am I, and where do I land? For anyone signed in.
#[server(input = Json)]
pub async fn find_me() -> Answer<Me> {
    let eyes = access::eyes().await?;
    queries::find_me(&eyes).await
}

/// Remembers the language that a person chose. For anyone signed in, about themself.
#[server(input = Json)]
pub async fn set_language(request: LanguageChoice) -> Answer<()> {
    let person = access::person().await?;
    let account = person.account;
    person
        .write(async move |mut tx| queries::update_language(&mut tx, account, request.language).await)
        .await
}

/// Remembers the view to begin with. For anyone signed in, about themself.
#[server(input = Json)]
pub async fn set_view(request: ViewChoice) -> Answer<()> {
    let person = access::person().await?;
    let account = person.account;
    person
        .write(async move |mut tx| queries::update_view(&mut tx, account, request.view).await)
        .await
}

/// Changes what a person says of themself; the name changes wherever they belong. For anyone signed in, about themself.
#[server(input = Json)]
pub async fn set_profile(request: Profile) -> Answer<()> {
    let person = access::person().await?;
    let name = PersonName::parse(&request.name)?;
    if request
        .time_zone
        .as_deref()
        .is_some_and(|zone| !calendar::is_time_zone(zone))
    {
        return Err(Invalid::TimeZone.into());
    }
    let account = person.account;
    for _ in 0..TRIES {
        let (name, request) = (name.clone(), request.clone());
        let saved = person
            .write(async move |mut tx| {
                renaming::rename(&mut tx, account, &name).await?;
                queries::update_profile(&mut tx, account, &request).await
            })
            .await;
        if saved != Err(ApiError::Conflict) {
            return saved;
        }
    }
    Err(ApiError::Conflict)
}

/// Chooses another password, and signs out everywhere else. For anyone signed in who knows the one of now.
#[server(input = Json)]
pub async fn change_password(request: PasswordChange) -> Answer<()> {
    let person = access::person().await?;
    let app = &person.call.app;
    let email = EmailAddress::parse(&person.email)?;
    app.limits.try_sign_in(&person.call, &email)?;
    let known = queries::find_by_address(&mut *person.read().acquire().await?, &email).await?;
    let hash = known.and_then(|account| account.password_hash);
    if !sign_in::hashing::verify(app, request.old, hash).await? {
        return Err(Invalid::PasswordWrong.into());
    }
    let strictest = authentication::find_strictest(&mut *person.read().acquire().await?, person.account).await?;
    let hash = sign_in::hashing::hash(app, request.new, strictest.password).await?;
    let (account, session, now) = (person.account, person.session, person.now());
    person
        .write(async move |mut tx| {
            queries::update_password(&mut tx, account, &hash).await?;
            sign_in::spend_others(&mut tx, now, account).await?;
            sessions::delete_others(&mut tx, account, session).await
        })
        .await
}

/// Where I am signed in, the newest first. For anyone signed in, about themself.
#[server(input = Json)]
pub async fn list_sessions() -> Answer<Vec<SessionLine>> {
    let person = access::person().await?;
    sessions::list(&person).await
}

/// Signs out one of my own devices. For anyone signed in, about themself.
#[server(input = Json)]
pub async fn end_session(session: SessionId) -> Answer<()> {
    let person = access::person().await?;
    let account = person.account;
    person
        .write(async move |mut tx| {
            let is_mine = sessions::delete_own(&mut tx, session, account).await?;
            is_mine.then_some(()).ok_or(ApiError::NotFound)
        })
        .await
}
