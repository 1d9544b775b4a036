//! What one field says of one person, on its way: saved once it is left or chosen, and undone. What could not be saved
//! stays with the reason where it was typed; a choice springs back.

use leptos::{prelude::*, task::spawn_local};
use server::{
    custom_fields::{self, Decimal, Field, FieldFault, FieldKind, FieldValue, ValueChange, ValueSet},
    error::ApiError,
    id::{AccountId, FieldId, OrganisationId},
};

use super::{faults::fault, words};
use crate::{
    i18n::{self, explain, tr},
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
    /// What the server has, as far as the page knows.
    kept: StoredValue<Option<String>>,
    /// The newest change that is on its way there.
    sent: StoredValue<Option<ValueChange>>,
    /// What is kept, as it was written last; what is typed differs while somebody is at it or it is not saved.
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
            kept: StoredValue::new(None),
            sent: StoredValue::new(None),
            put: StoredValue::new(String::new()),
            toasts: Toasts::here(),
        };
        // What others set appears here too, unless something else stands there.
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

    fn show(self, text: String) {
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
            Ok(value) if self.awaited() == value => self.show(self.written(value.as_deref())),
            Ok(value) => self.save(value),
        }
    }

    /// What the server has as soon as nothing is on its way there any more.
    fn awaited(self) -> Option<String> {
        let sent = self.sent.get_value();
        sent.map_or_else(|| self.kept.get_value(), |sent| sent.value)
    }

    /// A date is half typed.
    pub fn refuse(self, reason: FieldFault) {
        self.problem.set(Some(fault(reason)));
    }

    fn save(self, value: Option<String>) {
        let (name, before) = (self.name.get_untracked(), self.change(self.awaited()));
        let (text, request) = (self.written(value.as_deref()), self.change(value));
        self.show(text.clone());
        self.sent.set_value(Some(request.clone()));
        spawn_local(async move {
            let answer = custom_fields::set_value(request.clone()).await;
            let is_newest = self.settle(&request);
            match answer {
                Ok(value) => {
                    if is_newest {
                        self.put.try_set_value(text);
                        self.take(value.clone());
                    }
                    let undoing = ValueChange {
                        takes_back: Some(ValueSet { value }),
                        ..before
                    };
                    let undo = move || self.undo(undoing.clone());
                    self.toasts
                        .say_with_undo(tr!("custom-fields-value-saved", field = name), undo);
                }
                Err(error) if is_newest => self.fail(&error),
                // What was sent since then says itself how it went.
                Err(_) => {}
            }
        });
    }

    /// A change was answered; says whether nothing newer is on its way. The page may be gone by then.
    fn settle(self, answered: &ValueChange) -> bool {
        let is_newest = self.sent.try_with_value(|sent| sent.as_ref() == Some(answered));
        let is_newest = is_newest.unwrap_or(true);
        if is_newest {
            self.sent.try_set_value(None);
        }
        is_newest
    }

    /// Nothing that was typed is lost: it stays, also what was typed meanwhile, and is sent once the field is left again.
    fn fail(self, error: &ApiError) {
        self.toasts.explain(error);
        match self.kind {
            FieldKind::Choice => self.show(self.put.try_get_value().unwrap_or_default()),
            FieldKind::Text | FieldKind::Number | FieldKind::Date => drop(self.problem.try_set(Some(explain(error)))),
        }
    }

    fn change(self, value: Option<String>) -> ValueChange {
        ValueChange {
            organisation: self.organisation,
            account: self.account,
            field: self.field,
            value,
            takes_back: None,
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

    /// Shows what the server has, unless something else stands there.
    fn take(self, value: Option<String>) {
        let text = self.written(value.as_deref());
        let is_untouched = self.typed.try_get_untracked() == self.put.try_get_value();
        self.kept.try_set_value(value);
        self.put.try_set_value(text.clone());
        if is_untouched {
            self.show(text);
        }
    }
}
