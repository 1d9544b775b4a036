//! The fields in their order, and the buttons that move them.

use leptos::{prelude::*, task::spawn_local};
use server::custom_fields::{self, Field, FieldShift, Way};

use super::{fields_page::Open, words};
use crate::{
    i18n::{self, t, tr},
    organisations::Here,
    ui::{Badge, Button, Card, Empty, Glyph, IconButton, Toasts, Weight, focus_first, followed},
};

/// How many choices a row shows.
const SHOWN: usize = 6;

#[component]
pub fn FieldList(fields: Signal<Vec<Field>>, open: RwSignal<Option<Open>>) -> impl IntoView {
    let list = NodeRef::<leptos::html::Ol>::new();
    let moved = RwSignal::new(None::<Moved>);
    // A row that changes its place loses the focus; whoever moved it goes on from there.
    Effect::new(move || {
        let place = |id| fields.with(|fields| fields.iter().position(|one| one.id == id));
        let Some(Moved { shift, from }) = moved.get() else {
            return;
        };
        let Some(at) = place(shift.field).filter(|at| *at != from) else {
            return;
        };
        moved.set(None);
        let way = match shift.way {
            Way::Up => "up",
            Way::Down => "down",
        };
        request_animation_frame(move || {
            if let Some(Some(list)) = list.try_get_untracked() {
                focus_first(&list, &format!("li:nth-child({}) .{way} button", at + 1));
            }
        });
    });
    let is_empty = Memo::new(move |_| fields.with(Vec::is_empty));
    view! {
        <Card>
            <Show when=move || !is_empty.get() fallback=Nothing>
                <ol class="fields" node_ref=list aria-label=t!("ui-permission-custom-fields")>
                    <For each=move || fields.get() key=|field| field.id let:field>
                        <FieldRow fields field=followed(fields, field, |one| one.id) open moved/>
                    </For>
                </ol>
            </Show>
        </Card>
    }
}

#[component]
fn Nothing() -> impl IntoView {
    view! {
        <Empty glyph=Glyph::Fields title=t!("custom-fields-empty")><p>{t!("custom-fields-empty-hint")}</p></Empty>
    }
}

/// A field on its way to another place.
#[derive(Clone, Copy)]
struct Moved {
    shift: FieldShift,
    /// Where it was before, from 0.
    from: usize,
}

#[component]
fn FieldRow(
    fields: Signal<Vec<Field>>,
    field: Memo<Field>,
    open: RwSignal<Option<Open>>,
    moved: RwSignal<Option<Moved>>,
) -> impl IntoView {
    let (here, toasts) = (Here::get(), Toasts::here());
    let id = field.with_untracked(|field| field.id);
    let name = move || field.with(|field| field.name.clone());
    let at = Memo::new(move |_| fields.with(|fields| fields.iter().position(|one| one.id == id).unwrap_or_default()));
    let is_first = Signal::derive(move || at.get() == 0);
    let is_last = Signal::derive(move || at.get() + 1 == fields.with(Vec::len));
    let shift = move |way| {
        let shift = FieldShift {
            organisation: here.organisation,
            field: id,
            way,
        };
        let (from, count) = (at.get_untracked(), fields.with_untracked(Vec::len));
        let place = match way {
            Way::Up => from,
            Way::Down => from + 2,
        };
        let said = tr!("custom-fields-moved", field = name(), place = place, count = count);
        moved.set(Some(Moved { shift, from }));
        spawn_local(async move {
            match custom_fields::shift(shift).await {
                Ok(()) => toasts.say(said),
                Err(error) => toasts.explain(&error),
            }
        });
    };
    let mover = move |way, locked: Signal<bool>| {
        let (class, glyph) = match way {
            Way::Up => ("up", Glyph::Up),
            Way::Down => ("down", Glyph::Down),
        };
        let says = move || match way {
            Way::Up => tr!("custom-fields-up", field = name()),
            Way::Down => tr!("custom-fields-down", field = name()),
        };
        view! { <span class=class><IconButton glyph name=says locked on_press=move |()| shift(way)/></span> }
    };
    view! {
        <li>
            <div class="what">
                <span class="name" dir="auto">{name}</span>
                <Badge>{move || words::kind(field.with(|field| field.kind))}</Badge>
                <span class="detail">{move || field.with(choices)}</span>
            </div>
            <div class="moves">
                {mover(Way::Up, is_first)}
                {mover(Way::Down, is_last)}
                <IconButton
                    glyph=Glyph::Pencil
                    name=move || tr!("custom-fields-edit-name", field = name())
                    on_press=move |()| open.set(Some(Open::Editing(field.get_untracked())))
                />
                <Button
                    weight=Weight::Bare
                    name=move || tr!("custom-fields-delete-name", field = name())
                    on_press=move |()| open.set(Some(Open::Deleting(field.get_untracked())))
                >
                    {t!("custom-fields-delete")}
                </Button>
            </div>
        </li>
    }
}

/// The first things that there are to choose.
fn choices(field: &Field) -> String {
    let mut some: Vec<String> = field.choices.iter().map(str::to_owned).collect();
    let more = some.len().saturating_sub(SHOWN);
    some.truncate(SHOWN);
    let listed = i18n::list(&some);
    if more > 0 {
        tr!("custom-fields-choices-more", choices = listed, more = more)
    } else {
        listed
    }
}
