//! What an organisation wants to know of its people, and what it knows of some.

use crate::app::App;
use crate::custom_fields::{Choices, Field, FieldKind, FieldName, queries, values};
use crate::db::{self, Tx};
use crate::error::Answer;
use crate::id::{AccountId, FieldId, OrganisationId};
use crate::random;

/// Of how many people something is known at the most.
const KNOWN: i64 = 120;
const PROFESSIONS: [&str; 6] = [
    "Physiotherapist",
    "Nurse",
    "Occupational therapist",
    "General practitioner",
    "Psychologist",
    "Receptionist",
];

/// Three fields, with values for the first people by name. The caller holds the organisation's row, or is alone.
pub async fn create(app: &App, organisation: OrganisationId) -> Answer<()> {
    let now = app.clock.now();
    app.database
        .write(async move |mut tx| {
            let mut ids = Vec::new();
            for (name, kind) in [
                ("Registration number", FieldKind::Text),
                ("Profession", FieldKind::Choice),
                ("Vaccinated on", FieldKind::Date),
            ] {
                let choices = match kind {
                    FieldKind::Choice => Choices::parse(PROFESSIONS)?,
                    _ => Choices::default(),
                };
                let (id, name) = (FieldId::new(random::id(now)), FieldName::parse(name)?);
                let field = Field {
                    id,
                    name: name.as_str().to_owned(),
                    kind,
                    choices,
                };
                queries::insert(&mut tx, organisation, &field, &name).await?;
                ids.push(id);
            }
            fill(&mut tx, organisation, &ids).await
        })
        .await
}

async fn fill(tx: &mut Tx, organisation: OrganisationId, fields: &[FieldId]) -> Answer<()> {
    let people: Vec<(String,)> = sqlx::query_as(
        "SELECT account_id FROM organisation_people WHERE organisation_id = $1 ORDER BY sort_name, account_id LIMIT $2",
    )
    .bind(organisation.to_string())
    .bind(KNOWN)
    .fetch_all(tx.connection())
    .await?;
    for (n, (account,)) in people.iter().enumerate() {
        let account: AccountId = db::id(account)?;
        let known = [
            Some(format!("HPR-{}", 4_700 + 11 * n)),
            Some(PROFESSIONS[n * 5 % PROFESSIONS.len()].to_owned()),
            (n % 3 != 2).then(|| format!("2025-{:02}-{:02}", 1 + n * 7 % 12, 1 + n * 11 % 28)),
        ];
        for (field, value) in fields.iter().zip(known) {
            values::put(tx, organisation, account, *field, value.as_deref()).await?;
        }
        values::follow(tx, organisation, account).await?;
    }
    Ok(())
}
