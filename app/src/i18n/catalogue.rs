//! The words of one language, fetched when somebody reads it.

use std::cell::RefCell;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use gloo_net::http::Request;
use server::{
    account::Direction,
    error::{Answer, ApiError},
};

use super::{choice, format};

thread_local! {
    /// Words are read while views are made, on the one thread that a page has.
    static CATALOGUE: RefCell<Option<FluentBundle<FluentResource>>> = const { RefCell::new(None) };
}

/// Fetches the words of a language and speaks them from now on.
pub(super) async fn load(tag: &str) -> Answer<()> {
    let address = address(tag).ok_or(ApiError::NotFound)?;
    let answer = Request::get(&address).send().await.map_err(|_| ApiError::Offline)?;
    let words = answer.text().await.map_err(|_| ApiError::Offline)?;
    if !answer.ok() {
        return Err(ApiError::Offline);
    }
    // A faulty message must not silence the others: the build checks them all.
    let resource = FluentResource::try_new(words).unwrap_or_else(|(readable, _)| readable);
    let mut bundle = FluentBundle::new(tag.parse().into_iter().collect());
    bundle.set_formatter(Some(|value, _| match value {
        FluentValue::Number(number) => Some(format::number(number.value)),
        FluentValue::String(text) => isolated(text),
        _ => None,
    }));
    bundle.set_use_isolating(false);
    bundle.add_resource_overriding(resource);
    CATALOGUE.set(Some(bundle));
    Ok(())
}

/// The sentence of a key in the reader's language. Whoever reads it inside a reactive closure reads it again when the
/// language changes.
pub fn message(key: &'static str, arguments: Vec<(&'static str, FluentValue<'static>)>) -> String {
    choice::language();
    CATALOGUE.with_borrow(|catalogue| {
        catalogue
            .as_ref()
            .and_then(|bundle| say(bundle, key, arguments))
            .unwrap_or_else(|| key.to_owned())
    })
}

fn say(
    bundle: &FluentBundle<FluentResource>,
    key: &str,
    arguments: Vec<(&'static str, FluentValue<'static>)>,
) -> Option<String> {
    let pattern = bundle.get_message(key)?.value()?;
    let arguments: FluentArgs<'_> = arguments.into_iter().collect();
    Some(
        bundle
            .format_pattern(pattern, Some(&arguments), &mut Vec::new())
            .into_owned(),
    )
}

/// A name that runs against the reader's direction is kept apart from the sentence (Unicode Standard Annex 9, FSI and
/// PDI); one that runs along with it needs no marks, which would only be in the way of searching and copying.
pub(super) fn isolated(text: &str) -> Option<String> {
    runs_against(text, choice::direction()).then(|| format!("\u{2068}{text}\u{2069}"))
}

fn runs_against(text: &str, direction: Direction) -> bool {
    text.chars().any(|c| match direction {
        Direction::LeftToRight => {
            matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
        }
        Direction::RightToLeft => c.is_alphanumeric() && c < '\u{590}',
    })
}

/// Where the build put the words of a language.
fn address(tag: &str) -> Option<String> {
    let list = leptos::prelude::document()
        .query_selector("meta[name=locales]")
        .ok()??;
    let list = js_sys::JSON::parse(&list.get_attribute("content")?).ok()?;
    js_sys::Reflect::get(&list, &tag.into()).ok()?.as_string()
}
