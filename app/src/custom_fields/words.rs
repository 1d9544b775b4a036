//! Values as the reader writes them.

use server::{
    custom_fields::{Decimal, FieldKind, Separators},
    time::Timestamp,
};

use crate::i18n::{self, tr};

pub fn kind(kind: FieldKind) -> String {
    match kind {
        FieldKind::Text => tr!("custom-fields-text"),
        FieldKind::Number => tr!("custom-fields-number"),
        FieldKind::Date => tr!("custom-fields-date"),
        FieldKind::Choice => tr!("custom-fields-choice"),
    }
}

/// A number that is kept, as it is written here: `1234,5` in Danish.
pub fn number(kept: &str) -> String {
    Decimal::read(kept, Separators::PLAIN).map_or_else(|_| kept.to_owned(), |number| number.written(i18n::separators()))
}

/// A value that is kept, in a sentence.
pub fn shown(kind: FieldKind, kept: &str) -> String {
    match kind {
        FieldKind::Number => number(kept),
        FieldKind::Date => day(kept).map_or_else(|| kept.to_owned(), i18n::long_date),
        FieldKind::Text | FieldKind::Choice => kept.to_owned(),
    }
}

/// Noon of a day of the reader's clock, written as in `2026-12-01`.
fn day(kept: &str) -> Option<Timestamp> {
    let at = js_sys::Date::parse(&format!("{kept}T12:00:00"));
    #[expect(clippy::cast_possible_truncation, reason = "milliseconds fit until the year 287396")]
    (!at.is_nan()).then_some(Timestamp(at as i64))
}
