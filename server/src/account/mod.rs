//! Accounts: one human being's sign-in, its name and its language.

mod address;
#[cfg(feature = "ssr")]
mod folding;
mod language;
mod model;
mod name;
#[cfg(feature = "ssr")]
pub(crate) mod queries;
pub(crate) mod unicode;

pub use address::EmailAddress;
pub use language::{Direction, Language};
pub use model::{Landing, LanguageChoice, Me, OrganisationOfMine};
pub use name::PersonName;

#[cfg(feature = "ssr")]
pub use folding::{fold, words};

use server_fn::codec::Json;
use server_fn_macro_default::server;

#[cfg(feature = "ssr")]
use crate::access;
use crate::error::Answer;

/// Who am I, and where do I land? For anyone signed in.
#[server(input = Json)]
pub async fn find_me() -> Answer<Me> {
    let person = access::person().await?;
    queries::find_me(&person).await
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
