//! Who is invited: one line an address, each with its language.

use leptos::prelude::*;
use server::{
    account::Language,
    invitations::{Candidate, Invitee, guess_language, read_addresses},
};

use crate::{
    i18n::{self, t, tr},
    ui::{Button, Glyph, IconButton, LanguageSelect, TextArea, TextField, Toasts, Typing, Weight, unique_id},
};

/// One line of the form.
#[derive(Clone)]
struct Line {
    key: String,
    address: RwSignal<String>,
    /// Chosen by hand; until then it is guessed from the address.
    chosen: RwSignal<Option<Language>>,
    problem: RwSignal<Option<String>>,
}

/// All lines. They outlive the dialog, so that closing it by mistake loses nothing.
#[derive(Clone, Copy)]
pub struct Addressees {
    lines: RwSignal<Vec<Line>>,
}

impl Addressees {
    pub fn new() -> Self {
        let addressees = Self {
            lines: RwSignal::default(),
        };
        addressees.add("");
        addressees
    }

    /// Starts over with one empty line.
    pub fn clear(self) {
        self.lines.set(Vec::new());
        self.add("");
    }

    fn add(self, address: &str) {
        let line = Line {
            key: unique_id("address"),
            address: RwSignal::new(address.to_owned()),
            chosen: RwSignal::new(None),
            problem: RwSignal::new(None),
        };
        self.lines.update(|lines| lines.push(line));
    }

    /// Adds what a pasted text holds, and says how much that was.
    fn paste(self, text: &str) -> u32 {
        let found = read_addresses(text);
        self.lines
            .update(|lines| lines.retain(|line| !line.address.get_untracked().trim().is_empty()));
        for candidate in &found {
            match candidate {
                Candidate::Address(address) => self.add(address.as_str()),
                Candidate::Faulty(text) => self.add(text),
            }
        }
        if self.lines.with_untracked(Vec::is_empty) {
            self.add("");
        }
        u32::try_from(found.len()).unwrap_or(u32::MAX)
    }

    /// The lines that are filled in; `None` when one of them is no address, which its line then says.
    pub fn read(self) -> Option<Vec<Invitee>> {
        let mut people = Vec::new();
        let mut all_good = true;
        for line in self.lines.get_untracked() {
            let address = line.address.get_untracked().trim().to_owned();
            let read = crate::sign_in::read_address(&address);
            let problem = if address.is_empty() { None } else { read.err() };
            all_good &= problem.is_none();
            line.problem.set(problem);
            if !address.is_empty() {
                people.push(Invitee {
                    language: line.language(),
                    address,
                });
            }
        }
        if people.is_empty()
            && let Some(line) = self.lines.get_untracked().first()
        {
            line.problem.set(Some(tr!("ui-invalid-no-address")));
            return None;
        }
        all_good.then_some(people)
    }
}

impl Line {
    /// The chosen language, else the one that the address suggests, else the reader's own.
    fn language(&self) -> Language {
        let guess = || self.address.with(|address| guess_language(address));
        self.chosen.get().or_else(guess).unwrap_or_else(i18n::language)
    }
}

/// The lines, "Add another", and room to paste a list.
#[component]
pub fn AddresseeFields(addressees: Addressees) -> impl IntoView {
    let remove = move |key: &str| addressees.lines.update(|lines| lines.retain(|line| line.key != key));
    let is_only = Memo::new(move |_| addressees.lines.with(Vec::len) == 1);
    view! {
        <fieldset class="addresses">
            <legend>{t!("invitations-who")}</legend>
            <For each=move || addressees.lines.get() key=|line| line.key.clone() let:line>
                <AddressLine line=line.clone() is_only on_remove=move |()| remove(&line.key)/>
            </For>
            <Button icon=Glyph::Plus on_press=move |()| addressees.add("")>{t!("invitations-add-another")}</Button>
        </fieldset>
        <PasteList addressees/>
    }
}

#[component]
fn AddressLine(line: Line, is_only: Memo<bool>, #[prop(into)] on_remove: Callback<()>) -> impl IntoView {
    let (address, chosen) = (line.address, line.chosen);
    let problem = line.problem;
    view! {
        <div class="address">
            <TextField label=t!("invitations-email") value=address typing=Typing::Email error=problem/>
            <LanguageSelect
                label=t!("invitations-language")
                value=Signal::derive(move || line.language())
                on_choose=move |language| chosen.set(Some(language))
            />
            <Show when=move || !is_only.get()>
                <IconButton
                    glyph=Glyph::Close
                    name=move || tr!("invitations-leave-out", address = address.get())
                    on_press=on_remove
                />
            </Show>
        </div>
    }
}

#[component]
fn PasteList(addressees: Addressees) -> impl IntoView {
    let pasted = RwSignal::new(String::new());
    let toasts = Toasts::here();
    let take = move |()| {
        let count = addressees.paste(&pasted.get_untracked());
        pasted.set(String::new());
        toasts.say(tr!("invitations-pasted", count = count));
    };
    view! {
        <details class="paste">
            <summary>{t!("invitations-paste")}</summary>
            <TextArea label=t!("invitations-paste-label") hint=t!("invitations-paste-hint") value=pasted/>
            <Button weight=Weight::Plain on_press=take>{t!("invitations-paste-verb")}</Button>
        </details>
    }
}
