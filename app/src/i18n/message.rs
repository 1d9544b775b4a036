//! Sentences of the catalogue. A key is always a literal inside `t!` or `tr!`, so that a test can check it in every language.

use std::sync::Arc;

use leptos::{
    prelude::{IntoAttributeValue, IntoRender},
    text_prop::TextProp,
};

use super::catalogue::message;

type Speak = Arc<dyn Fn() -> String + Send + Sync>;

/// A sentence that follows the reader's language, in views, attributes and text properties. All sentences are of this
/// one type, because each type of closure would bring its own copy of the code that renders it.
#[derive(Clone)]
pub struct Sentence(Speak);

impl Sentence {
    pub fn new(key: &'static str) -> Self {
        Self(Arc::new(move || message(key, Vec::new())))
    }

    pub fn with_arguments(speak: impl Fn() -> String + Send + Sync + 'static) -> Self {
        Self(Arc::new(speak))
    }
}

impl IntoRender for Sentence {
    type Output = Speak;

    fn into_render(self) -> Speak {
        self.0
    }
}

impl IntoAttributeValue for Sentence {
    type Output = Speak;

    fn into_attribute_value(self) -> Speak {
        self.0
    }
}

impl From<Sentence> for TextProp {
    fn from(Sentence(speak): Sentence) -> Self {
        (move || speak()).into()
    }
}

/// A sentence that follows the reader's language.
///
/// ```ignore
/// view! { <h1>{t!("team-title")}</h1> <PageHead title=t!("team-removed", name = row.name.clone())/> }
/// ```
macro_rules! t {
    ($key:literal $(,)?) => {
        $crate::i18n::Sentence::new($key)
    };
    ($key:literal, $($name:ident = $value:expr),+ $(,)?) => {{
        $(let $name = $value;)+
        $crate::i18n::Sentence::with_arguments(move || {
            $crate::i18n::message($key, vec![$((stringify!($name), Clone::clone(&$name).into())),+])
        })
    }};
}

/// The same sentence now, as a `String`; inside a reactive closure it follows the language and its arguments.
///
/// ```ignore
/// let summary = move || tr!("team-summary", people = total.get());
/// ```
macro_rules! tr {
    ($key:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::i18n::message($key, vec![$((stringify!($name), $value.into())),*])
    };
}

pub(crate) use {t, tr};
