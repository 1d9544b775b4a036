//! What is wrong with a field or a value, as a sentence.

use server::custom_fields::FieldFault;

use crate::i18n::tr;

pub fn fault(fault: FieldFault) -> String {
    match fault {
        FieldFault::NameMissing => tr!("custom-fields-name-missing"),
        FieldFault::NameTooLong { most } => tr!("custom-fields-name-too-long", most = most),
        FieldFault::NameTaken => tr!("custom-fields-name-taken"),
        FieldFault::TooManyFields { most } => tr!("custom-fields-too-many", most = most),
        FieldFault::NoChoice => tr!("custom-fields-no-choice"),
        FieldFault::TooManyChoices { most } => tr!("custom-fields-too-many-choices", most = most),
        FieldFault::ChoiceTooLong { line, most } => tr!("custom-fields-choice-too-long", line = line, most = most),
        FieldFault::ChoiceTwice { line } => tr!("custom-fields-choice-twice", line = line),
        FieldFault::TextTooLong { most } => tr!("custom-fields-text-too-long", most = most),
        FieldFault::Number => tr!("custom-fields-no-number", example = super::words::number("1234.5")),
        FieldFault::NumberTooLong { most } => tr!("custom-fields-number-too-long", most = most),
        FieldFault::Date => tr!("custom-fields-no-date"),
        FieldFault::NotAChoice => tr!("custom-fields-not-a-choice"),
    }
}
