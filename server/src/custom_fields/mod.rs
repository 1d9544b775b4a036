//! Custom fields: an organisation's own fields about its people, in its own order, and what they say of each person, by
//! which people are found too (seed `004_a3f2fa5b82445666.txt`, the permission "custom fields").

mod decimal;
#[cfg(feature = "ssr")]
mod defining;
mod fault;
mod model;
mod naming;
#[cfg(feature = "ssr")]
pub(crate) mod queries;
#[cfg(feature = "ssr")]
pub(crate) mod sweeping;
#[cfg(feature = "ssr")]
pub(crate) mod values;
#[cfg(feature = "ssr")]
mod words;

pub use decimal::{Decimal, Separators};
pub use fault::FieldFault;
pub use model::{
    ChoicesChange, ChoicesOutcome, Field, FieldKind, FieldRename, FieldShift, FieldValue, FindField, NewField,
    ValueChange, ValueSet, Way,
};
pub use naming::{Choices, FieldName};

use server_fn::codec::Json;
use server_fn_macro_default::server;

use crate::error::Answer;
use crate::id::OrganisationId;
use crate::users::FindPerson;
#[cfg(feature = "ssr")]
use crate::{
    access::{self, OrganisationAct as Act},
    error::ApiError,
};

/// All fields in their order. For whoever holds "custom fields" in the organisation.
#[server(input = Json)]
pub async fn list(organisation: OrganisationId) -> Answer<Vec<Field>> {
    let organisation = access::organisation(organisation, Act::ChangeFields).await?;
    queries::list(&organisation).await
}

/// Adds a field at the end, and answers with it. For whoever holds "custom fields" in the organisation.
#[server(input = Json)]
pub async fn create(request: NewField) -> Answer<Field> {
    let organisation = access::organisation(request.organisation, Act::ChangeFields).await?;
    let new = defining::New::parse(&request)?;
    organisation
        .write_alone(async move |mut tx| {
            tx.authorise(&Act::ChangeFields)?;
            defining::create(&mut tx, new).await
        })
        .await
}

/// Gives a field another name. For whoever holds "custom fields" in the organisation.
#[server(input = Json)]
pub async fn rename(request: FieldRename) -> Answer<()> {
    let organisation = access::organisation(request.organisation, Act::ChangeFields).await?;
    let name = FieldName::parse(&request.name)?;
    organisation
        .write_alone(async move |mut tx| {
            tx.authorise(&Act::ChangeFields)?;
            defining::rename(&mut tx, request.field, &name).await
        })
        .await
}

/// Changes what there is to choose. Where people would lose a value of whom the request does not know, nothing is changed,
/// and it is said how many. For whoever holds "custom fields" in the organisation.
#[server(input = Json)]
pub async fn set_choices(request: ChoicesChange) -> Answer<ChoicesOutcome> {
    let organisation = access::organisation(request.organisation, Act::ChangeFields).await?;
    let choices = Choices::parse(&request.choices)?;
    organisation
        .write_alone(async move |mut tx| {
            tx.authorise(&Act::ChangeFields)?;
            defining::set_choices(&mut tx, request.field, choices, request.losing).await
        })
        .await
}

/// Moves a field up or down by one; the first and the last stay. For whoever holds "custom fields" in the organisation.
#[server(input = Json)]
pub async fn shift(request: FieldShift) -> Answer<()> {
    let organisation = access::organisation(request.organisation, Act::ChangeFields).await?;
    organisation
        .write_alone(async move |mut tx| {
            tx.authorise(&Act::ChangeFields)?;
            defining::shift(&mut tx, request.field, request.way).await
        })
        .await
}

/// How many people have a value in a field. For whoever holds "custom fields" in the organisation.
#[server(input = Json)]
pub async fn count_values(request: FindField) -> Answer<u32> {
    let organisation = access::organisation(request.organisation, Act::ChangeFields).await?;
    let found = queries::count_values(&organisation, request.field).await?;
    found.ok_or(ApiError::NotFound)
}

/// Deletes a field and all its values. For whoever holds "custom fields" in the organisation.
#[server(input = Json)]
pub async fn delete(request: FindField) -> Answer<()> {
    let organisation = access::organisation(request.organisation, Act::ChangeFields).await?;
    organisation
        .write_alone(async move |mut tx| {
            tx.authorise(&Act::ChangeFields)?;
            defining::delete(&mut tx, request.field).await
        })
        .await
}

/// What the fields say of one person, in their order. For whoever holds "users" in the organisation.
#[server(input = Json)]
pub async fn find_values(request: FindPerson) -> Answer<Vec<FieldValue>> {
    let organisation = access::organisation(request.organisation, Act::SeeUsers).await?;
    let found = queries::find_values(&organisation, request.account).await?;
    found.ok_or(ApiError::NotFound)
}

/// Sets what a field says of somebody, and answers with what it says then. A change is taken back as long as the field says
/// what it had set. For whoever holds "users" in the organisation.
#[server(input = Json)]
pub async fn set_value(request: ValueChange) -> Answer<Option<String>> {
    let organisation = access::organisation(request.organisation, Act::SeeUsers).await?;
    organisation
        .write_alone(async move |mut tx| {
            tx.authorise(&Act::SeeUsers)?;
            values::set(&mut tx, request).await
        })
        .await
}
