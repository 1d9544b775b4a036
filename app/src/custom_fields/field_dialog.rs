//! "Add field", and changing one: its name and, for a choice, what there is to choose.

use leptos::prelude::*;
use server::{
    custom_fields::{self, Choices, ChoicesChange, ChoicesOutcome, Field, FieldKind, FieldName, FieldRename, NewField},
    error::Answer,
    id::OrganisationId,
};

use super::{faults::fault, fields_page::Open, words};
use crate::{
    i18n::{t, tr},
    organisations::Here,
    ui::{Actions, Button, Dialog, Form, Notice, Select, Sending, TextArea, TextField, Toasts, Tone, Weight},
};

#[component]
pub fn FieldDialog(open: RwSignal<Option<Open>>) -> impl IntoView {
    let shown = Memo::new(move |_| match open.get() {
        Some(Open::Adding) => Some(None),
        Some(Open::Editing(field)) => Some(Some(field)),
        _ => None,
    });
    let title = move || match shown.get() {
        Some(Some(field)) => tr!("custom-fields-edit-title", field = field.name),
        _ => tr!("custom-fields-add"),
    };
    view! {
        <Dialog
            open=Signal::derive(move || shown.with(Option::is_some))
            title=title
            on_close=move |()| open.set(None)
        >
            {move || shown.get().map(|field| view! { <FieldForm before=field open/> })}
        </Dialog>
    }
}

/// A form for a new field, or for one that there is.
#[component]
fn FieldForm(before: Option<Field>, open: RwSignal<Option<Open>>) -> impl IntoView {
    let organisation = Here::get().organisation;
    let toasts = Toasts::here();
    let is_new = before.is_none();
    let typed = Typed::new(before.as_ref());
    let before = StoredValue::new(before);
    // Of how many people it was said that they lose a value.
    let losing = RwSignal::new(0_u32);
    Effect::new(move || {
        typed.choices.track();
        losing.set(0);
    });
    let sending = Sending::new();
    let save = move |()| {
        let Some(wanted) = typed.read() else { return };
        let name = wanted.name.clone();
        let said = if is_new {
            tr!("custom-fields-added", field = name)
        } else {
            tr!("custom-fields-changed", field = name)
        };
        let request = send(organisation, before.get_value(), wanted, losing.get_untracked());
        sending.send(request, move |outcome| match outcome {
            ChoicesOutcome::WouldLose { people } => drop(losing.try_set(people)),
            ChoicesOutcome::Saved => {
                toasts.say(said);
                open.try_set(None);
            }
        });
    };
    let kinds = || FieldKind::ALL.map(|kind| (kind, words::kind(kind))).to_vec();
    view! {
        <Form on_submit=save sending>
            <TextField label=t!("team-name") value=typed.name error=typed.name_problem/>
            <Show when=move || is_new>
                <Select
                    label=t!("custom-fields-kind")
                    hint=t!("custom-fields-kind-hint")
                    choices=Signal::derive(kinds)
                    value=typed.kind
                    on_choose=move |kind| typed.kind.set(kind)
                />
            </Show>
            <Show when=move || typed.kind.get() == FieldKind::Choice>
                <TextArea
                    label=t!("custom-fields-choices")
                    hint=t!("custom-fields-choices-hint")
                    value=typed.choices
                    rows=6
                    error=typed.choices_problem
                />
            </Show>
            {move || (losing.get() > 0).then(|| view! {
                <Notice tone=Tone::Warn><p>{tr!("custom-fields-losing", people = losing.get())}</p></Notice>
            })}
            <Actions>
                <Button on_press=move |()| open.set(None)>{t!("ui-cancel")}</Button>
                <Button weight=Weight::Primary busy=sending.busy()>
                    {move || match (is_new, losing.get()) {
                        (true, _) => tr!("custom-fields-add-verb"),
                        (false, 0) => tr!("ui-save"),
                        (false, _) => tr!("custom-fields-save-losing"),
                    }}
                </Button>
            </Actions>
        </Form>
    }
}

/// What is in the form.
#[derive(Clone, Copy)]
struct Typed {
    name: RwSignal<String>,
    kind: RwSignal<FieldKind>,
    choices: RwSignal<String>,
    name_problem: RwSignal<Option<String>>,
    choices_problem: RwSignal<Option<String>>,
}

struct Wanted {
    name: String,
    kind: FieldKind,
    choices: Vec<String>,
}

impl Typed {
    fn new(field: Option<&Field>) -> Self {
        let choices: Vec<&str> = field.map(|field| field.choices.iter().collect()).unwrap_or_default();
        Self {
            name: RwSignal::new(field.map(|field| field.name.clone()).unwrap_or_default()),
            kind: RwSignal::new(field.map_or(FieldKind::Text, |field| field.kind)),
            choices: RwSignal::new(choices.join("\n")),
            name_problem: RwSignal::new(None),
            choices_problem: RwSignal::new(None),
        }
    }

    fn read(self) -> Option<Wanted> {
        let name = FieldName::parse(&self.name.get_untracked());
        self.name_problem.set(name.as_ref().err().copied().map(fault));
        let kind = self.kind.get_untracked();
        let choices = match kind {
            FieldKind::Choice => Choices::parse(self.choices.get_untracked().lines()),
            _ => Ok(Choices::default()),
        };
        self.choices_problem.set(choices.as_ref().err().copied().map(fault));
        Some(Wanted {
            name: name.ok()?.as_str().to_owned(),
            kind,
            choices: choices.ok()?.iter().map(str::to_owned).collect(),
        })
    }
}

/// Adds a field, or changes what differs: first the choices, which may still be refused for whom they touch.
async fn send(
    organisation: OrganisationId,
    before: Option<Field>,
    wanted: Wanted,
    losing: u32,
) -> Answer<ChoicesOutcome> {
    let Wanted { name, kind, choices } = wanted;
    let Some(before) = before else {
        let new = NewField {
            organisation,
            name,
            kind,
            choices,
        };
        return custom_fields::create(new).await.map(|_| ChoicesOutcome::Saved);
    };
    let field = before.id;
    if kind == FieldKind::Choice {
        let change = ChoicesChange {
            organisation,
            field,
            choices,
            losing,
        };
        let outcome = custom_fields::set_choices(change).await?;
        if outcome != ChoicesOutcome::Saved {
            return Ok(outcome);
        }
    }
    if name != before.name {
        let rename = FieldRename {
            organisation,
            field,
            name,
        };
        custom_fields::rename(rename).await?;
    }
    Ok(ChoicesOutcome::Saved)
}
