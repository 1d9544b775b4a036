//! What becomes of an organisation's fields. The caller holds the organisation's row, so names, places and how many there
//! are stay as they are read.

use super::{Choices, ChoicesOutcome, Field, FieldFault, FieldKind, FieldName, NewField, Way};
use super::{queries, sweeping, values};
use crate::access::OrganisationTx;
use crate::activity::Deed;
use crate::error::{Answer, ApiError};
use crate::id::FieldId;
use crate::live::Event;
use crate::random;

/// A new field as it was asked for, read.
pub struct New {
    name: FieldName,
    kind: FieldKind,
    choices: Choices,
}

impl New {
    /// # Errors
    /// When the name or the choices can't be taken.
    pub fn parse(request: &NewField) -> Result<Self, FieldFault> {
        let name = FieldName::parse(&request.name)?;
        let choices = match request.kind {
            FieldKind::Choice => Choices::parse(&request.choices)?,
            _ => Choices::default(),
        };
        Ok(Self {
            name,
            kind: request.kind,
            choices,
        })
    }
}

pub async fn create(tx: &mut OrganisationTx, new: New) -> Answer<Field> {
    let fields = all(tx).await?;
    if fields.len() >= Field::MOST as usize {
        return Err(FieldFault::TooManyFields { most: Field::MOST }.into());
    }
    refuse_taken(&fields, None, &new.name)?;
    let (organisation, name) = (tx.id, new.name.as_str().to_owned());
    let field = Field {
        id: FieldId::new(random::id(tx.now)),
        name: name.clone(),
        kind: new.kind,
        choices: new.choices,
    };
    queries::insert(tx, organisation, &field, &new.name).await?;
    announce(tx, &Deed::FieldCreated { field: name });
    Ok(field)
}

pub async fn rename(tx: &mut OrganisationTx, field: FieldId, name: &FieldName) -> Answer<()> {
    let fields = all(tx).await?;
    let from = &find(&fields, field)?.name;
    refuse_taken(&fields, Some(field), name)?;
    if from == name.as_str() {
        return Ok(());
    }
    queries::update_name(tx, field, name).await?;
    let deed = Deed::FieldRenamed {
        from: from.clone(),
        field: name.as_str().to_owned(),
    };
    announce(tx, &deed);
    Ok(())
}

/// A choice that is only spelt otherwise is the same choice: whoever has it keeps it.
pub async fn set_choices(
    tx: &mut OrganisationTx,
    field: FieldId,
    choices: Choices,
    losing: u32,
) -> Answer<ChoicesOutcome> {
    let organisation = tx.id;
    let before = queries::find(tx, organisation, field).await?;
    if before.kind != FieldKind::Choice {
        return Err(ApiError::NotFound);
    }
    if before.choices == choices {
        return Ok(ChoicesOutcome::Saved);
    }
    let removed: Vec<String> = before.choices.without(&choices);
    let people = values::count_having(tx, field, &removed).await?;
    if people > losing {
        return Ok(ChoicesOutcome::WouldLose { people });
    }
    for old in before.choices.iter() {
        if let Some(new) = choices.find(old).filter(|new| *new != old) {
            values::respell(tx, field, old, new).await?;
        }
    }
    queries::update_choices(tx, field, &choices).await?;
    if people > 0 {
        sweeping::sweep_choices(tx, field, &removed).await?;
    }
    let deed = Deed::FieldChoicesChanged {
        field: before.name,
        added: choices.without(&before.choices),
        removed,
        people,
    };
    announce(tx, &deed);
    Ok(ChoicesOutcome::Saved)
}

pub async fn shift(tx: &mut OrganisationTx, field: FieldId, way: Way) -> Answer<()> {
    let fields = all(tx).await?;
    let name = find(&fields, field)?.name.clone();
    let at = fields.iter().position(|one| one.id == field).unwrap_or_default();
    let neighbour = match way {
        Way::Up => at.checked_sub(1),
        Way::Down => Some(at + 1),
    };
    let Some(neighbour) = neighbour.and_then(|at| fields.get(at)) else {
        return Ok(());
    };
    queries::swap(tx, field, neighbour.id).await?;
    announce(tx, &Deed::FieldMoved { field: name });
    Ok(())
}

pub async fn delete(tx: &mut OrganisationTx, field: FieldId) -> Answer<()> {
    let (organisation, now) = (tx.id, tx.now);
    let name = queries::find(tx, organisation, field).await?.name;
    let people = values::count(tx, field).await?;
    queries::mark_deleted(tx, now, field).await?;
    // What is little goes at once.
    sweeping::step(tx, organisation, field).await?;
    announce(tx, &Deed::FieldDeleted { field: name, people });
    Ok(())
}

async fn all(tx: &mut OrganisationTx) -> Answer<Vec<Field>> {
    let organisation = tx.id;
    queries::list_of(tx.connection(), organisation).await
}

fn find(fields: &[Field], id: FieldId) -> Answer<&Field> {
    fields.iter().find(|one| one.id == id).ok_or(ApiError::NotFound)
}

fn refuse_taken(fields: &[Field], but: Option<FieldId>, name: &FieldName) -> Result<(), FieldFault> {
    let mut others = fields.iter().filter(|one| Some(one.id) != but);
    let is_taken = others.any(|one| FieldName::parse(&one.name).is_ok_and(|other| other.key() == name.key()));
    if is_taken { Err(FieldFault::NameTaken) } else { Ok(()) }
}

fn announce(tx: &mut OrganisationTx, deed: &Deed) {
    let organisation = tx.id;
    tx.record(None, "", deed);
    tx.publish(Event::Fields(organisation));
}
