//! The colour and the logo.

use leptos::{html, prelude::*};
use server::organisations::{self, Brand, BrandChange, Colour, Logo};
use wasm_bindgen::{JsCast, closure::Closure};

use super::Here;
use crate::{
    i18n::{invalid, t, tr},
    ui::{Button, Form, Sending, TextField, Toasts, Typing, Weight, unique_id},
};

#[component]
pub fn BrandForm() -> impl IntoView {
    let here = Here::get();
    let toasts = Toasts::here();
    let before = here.place().with_untracked(|place| place.brand.clone());
    let colour = RwSignal::new(String::from(before.colour));
    let logo = RwSignal::new(before.logo);
    let (colour_problem, logo_problem) = (RwSignal::new(None::<String>), RwSignal::new(None::<String>));
    let sending = Sending::new();
    let save = move |()| {
        let read = Colour::parse(&colour.get_untracked());
        colour_problem.set(read.as_ref().err().map(|reason| invalid(*reason)));
        let Ok(colour) = read else {
            return;
        };
        let change = BrandChange {
            organisation: here.organisation,
            brand: Brand {
                colour,
                logo: logo.get_untracked(),
            },
        };
        sending.send(organisations::set_brand(change), move |()| toasts.say(tr!("ui-saved")));
    };
    view! {
        <Form on_submit=save sending>
            <TextField label=t!("organisations-colour") value=colour typing=Typing::Colour error=colour_problem/>
            <LogoField logo problem=logo_problem/>
            <Button weight=Weight::Primary busy=sending.busy()>{t!("ui-save")}</Button>
        </Form>
    }
}

#[component]
fn LogoField(logo: RwSignal<Option<Logo>>, problem: RwSignal<Option<String>>) -> impl IntoView {
    let id = unique_id("logo");
    let input = NodeRef::<html::Input>::new();
    let read = move |_| {
        let file = input.get_untracked().and_then(|input| input.files()?.get(0));
        if let Some(file) = file {
            read_logo(&file, logo, problem);
        }
    };
    view! {
        <div class="field">
            <label for=id.clone()>{t!("organisations-logo")}</label>
            <p class="hint">{t!("organisations-logo-hint")}</p>
            {move || logo.get().map(|logo| view! {
                <img class="logo" src=logo.as_str().to_owned() alt=move || tr!("organisations-logo")/>
            })}
            <input class="input" id=id type="file" accept="image/svg+xml,image/png" node_ref=input on:change=read/>
            <p class="error" aria-live="polite">{move || problem.get()}</p>
            <Show when=move || logo.with(Option::is_some)>
                <Button weight=Weight::Bare on_press=move |()| logo.set(None)>{t!("organisations-logo-remove")}</Button>
            </Show>
        </div>
    }
}

/// Reads a file as a data address, if it can be a logo.
fn read_logo(file: &web_sys::File, logo: RwSignal<Option<Logo>>, problem: RwSignal<Option<String>>) {
    let Ok(reader) = web_sys::FileReader::new() else { return };
    let source = reader.clone();
    let take = Closure::once_into_js(move || {
        let address = source
            .result()
            .ok()
            .and_then(|result| result.as_string())
            .unwrap_or_default();
        match Logo::parse(&address) {
            Ok(read) => {
                problem.set(None);
                logo.set(Some(read));
            }
            Err(reason) => problem.set(Some(invalid(reason))),
        }
    });
    reader.set_onload(Some(take.unchecked_ref()));
    if reader.read_as_data_url(file).is_err() {
        problem.set(Some(invalid(server::error::Invalid::Logo)));
    }
}
