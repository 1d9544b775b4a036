//! What one field says of one person, on its way: saved once it is left or chosen, undone, or put back with the reason.

use leptos::{prelude::*, task::spawn_local};
use server::{
    custom_fields::{self, Decimal, Field, FieldFault, FieldKind, FieldValue, ValueChange},
    id::{AccountId, FieldId, OrganisationId},
};

use super::{faults::fault, words};
use crate::{
    i18n::{self, tr},
    ui::Toasts,
};

#[derive(Clone, Copy)]
pub struct Keeping {
    organisation: OrganisationId,
    account: AccountId,
    field: FieldId,
    kind: FieldKind,
    name: Memo<String>,
    pub typed: RwSignal<String>,
    pub problem: RwSignal<Option<String>>,
    /// What is on the server, or on its way there.
    kept: RwSignal<Option<String>>,
    /// What was put into the field last; what is typed differs while somebody is at it.
    put: StoredValue<String>,
    toasts: Toasts,
}

impl Keeping {
    pub fn new(organisation: OrganisationId, account: AccountId, about: Memo<FieldValue>) -> Self {
        let keeping = Self {
            organisation,
            account,
            field: about.with_untracked(|about| about.field.id),
            kind: about.with_untracked(|about| about.field.kind),
            name: Memo::new(move |_| about.with(|about| about.field.name.clone())),
            typed: RwSignal::new(String::new()),
            problem: RwSignal::new(None),
            kept: RwSignal::new(None),
            put: StoredValue::new(String::new()),
            toasts: Toasts::here(),
        };
        // What others set appears here too, unless something else is being typed.
        Effect::new(move || {
            i18n::language();
            keeping.take(about.with(|about| about.value.clone()));
        });
        keeping
    }

    /// As it stands in the field.
    fn written(self, value: Option<&str>) -> String {
        match (self.kind, value) {
            (FieldKind::Number, Some(value)) => words::number(value),
            (_, value) => value.unwrap_or_default().to_owned(),
        }
    }

    fn put(self, text: String) {
        self.put.try_set_value(text.clone());
        self.problem.try_set(None);
        self.typed.try_set(text);
    }

    /// What was typed, as it is to be kept.
    fn read(self) -> Result<Option<String>, FieldFault> {
        let typed = self.typed.get_untracked();
        let typed = typed.trim();
        match self.kind {
            _ if typed.is_empty() => Ok(None),
            FieldKind::Number => Ok(Some(Decimal::read(typed, i18n::separators())?.as_str().to_owned())),
            FieldKind::Text if typed.chars().count() > Field::LONGEST as usize => {
                Err(FieldFault::TextTooLong { most: Field::LONGEST })
            }
            _ => Ok(Some(typed.to_owned())),
        }
    }

    /// The field is left, or something was chosen in it. What can't be taken stays there, with the reason.
    pub fn leave(self) {
        match self.read() {
            Err(reason) => self.problem.set(Some(fault(reason))),
            Ok(value) if self.kept.with_untracked(|kept| *kept == value) => self.put(self.written(value.as_deref())),
            Ok(value) => self.save(value),
        }
    }

    /// A date is half typed.
    pub fn refuse(self, reason: FieldFault) {
        self.problem.set(Some(fault(reason)));
    }

    fn save(self, value: Option<String>) {
        let before = self.kept.get_untracked();
        let (request, undoing) = (self.change(value.clone()), self.change(before.clone()));
        let (name, before_text) = (self.name.get_untracked(), self.written(before.as_deref()));
        self.put(self.written(value.as_deref()));
        self.kept.set(value);
        spawn_local(async move {
            // The page may be gone by the time the answer comes.
            match custom_fields::set_value(request).await {
                Ok(after) => {
                    self.take(after);
                    let undo = move || self.undo(undoing.clone());
                    self.toasts
                        .say_with_undo(tr!("custom-fields-value-saved", field = name), undo);
                }
                Err(error) => {
                    self.kept.try_set(before);
                    self.put(before_text);
                    self.toasts.explain(&error);
                }
            }
        });
    }

    fn change(self, value: Option<String>) -> ValueChange {
        ValueChange {
            organisation: self.organisation,
            account: self.account,
            field: self.field,
            value,
        }
    }

    fn undo(self, change: ValueChange) {
        spawn_local(async move {
            match custom_fields::set_value(change).await {
                Ok(after) => {
                    self.take(after);
                    self.toasts.say(tr!("permissions-undone"));
                }
                Err(error) => self.toasts.explain(&error),
            }
        });
    }

    /// Shows what the server has, unless something else is being typed.
    fn take(self, value: Option<String>) {
        let text = self.written(value.as_deref());
        self.kept.try_set(value);
        if self.typed.try_get_untracked() == self.put.try_get_value() {
            self.put(text);
        }
    }
}
