//! One's own first clinic, for a database that is to be used.

use crate::access::{ClinicRole, Grants, OrganisationRole, basic_contract};
use crate::account::{self, EmailAddress, Language, PersonName};
use crate::app::App;
use crate::clinics;
use crate::error::{Answer, ApiError};
use crate::organisations::officials;
use crate::organisations::queries::{self as organisations, NewOrganisation};
use crate::sign_in;
use crate::users::people;

/// Who begins, and with what.
pub struct First {
    pub email: EmailAddress,
    pub name: PersonName,
    pub language: Language,
    pub organisation: String,
    pub role: OrganisationRole,
    pub clinic: String,
}

/// Makes the organisation, its clinic and its Admin, and answers with the link to choose a password.
///
/// # Errors
/// [`ApiError::Conflict`] when the address has an account.
pub async fn create_first(app: &App, first: First) -> Answer<String> {
    let writer = app.clone();
    let link = app
        .database
        .write(async move |mut tx| {
            let now = writer.clock.now();
            let account = account::queries::create(&mut tx, now, &first.email, &first.name, None, first.language)
                .await?
                .ok_or(ApiError::Conflict)?;
            let new = NewOrganisation {
                name: &first.organisation,
                colour: "#0f6b75",
                language: first.language,
                contract: basic_contract(),
            };
            let organisation = organisations::create(&mut tx, now, new).await?;
            officials::add(&mut tx, now, organisation, account, first.role).await?;
            let clinic = clinics::queries::create(&mut tx, now, organisation, &first.clinic, "UTC").await?;
            super::join(&mut tx, now, clinic, account, ClinicRole::Admin, Grants::default()).await?;
            people::open(&mut tx, now, organisation, account).await?;
            let token = sign_in::create_link(&mut tx, &writer, account).await?;
            Ok(format!("/choose-password/{}", token.reveal()))
        })
        .await?;
    Ok(format!("{}{link}", app.config.public_url()))
}
