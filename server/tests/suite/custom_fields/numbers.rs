//! Numbers as people type them.

use server::custom_fields::{Decimal, FieldFault, Separators};

const ENGLISH: Separators = Separators {
    decimal: '.',
    group: ',',
};
const DANISH: Separators = Separators {
    decimal: ',',
    group: '.',
};
const FRENCH: Separators = Separators {
    decimal: ',',
    group: '\u{202f}',
};

fn read(text: &str, separators: Separators) -> Result<String, FieldFault> {
    Decimal::read(text, separators).map(|number| number.as_str().to_owned())
}

#[test]
fn a_number_is_read_as_the_language_writes_it() {
    for (text, separators, expected) in [
        ("1234.5", ENGLISH, "1234.5"),
        ("1,234.50", ENGLISH, "1234.5"),
        ("12,34,567", ENGLISH, "1234567"),
        ("1.234,5", DANISH, "1234.5"),
        (" 37,0 ", DANISH, "37"),
        ("1.500", DANISH, "1500"),
        ("1\u{202f}234,5", FRENCH, "1234.5"),
        ("1 234 567", FRENCH, "1234567"),
        ("1.5", FRENCH, "1.5"),
        ("\u{2212}7,25", FRENCH, "-7.25"),
        ("+7", ENGLISH, "7"),
        ("-0.0", ENGLISH, "0"),
        ("007", ENGLISH, "7"),
        ("١٬٢٣٤٫٥", ENGLISH, "1234.5"),
        ("\u{61c}-۱۲", ENGLISH, "-12"),
        ("0.05", Separators::PLAIN, "0.05"),
    ] {
        assert_eq!(read(text, separators).as_deref(), Ok(expected), "{text}");
    }
}

#[test]
fn what_could_mean_two_numbers_or_none_is_no_number() {
    for (text, separators) in [
        ("1,5", ENGLISH),
        ("1.5", DANISH),
        ("1,2345", ENGLISH),
        ("1.2.3", ENGLISH),
        (",500", ENGLISH),
        ("12a", ENGLISH),
        ("1e5", ENGLISH),
        (".", ENGLISH),
        ("5.", ENGLISH),
        (".5", ENGLISH),
        ("--5", ENGLISH),
        ("½", ENGLISH),
        ("", ENGLISH),
    ] {
        assert_eq!(read(text, separators), Err(FieldFault::Number), "{text}");
    }
    let long = "1".repeat(21);
    assert_eq!(read(&long, ENGLISH), Err(FieldFault::NumberTooLong { most: 20 }));
    assert!(read(&format!("000{}", &long[1..]), ENGLISH).is_ok());
}

#[test]
fn a_number_is_written_as_the_language_writes_it_and_read_again() {
    for (separators, expected) in [(ENGLISH, "-1234.5"), (DANISH, "-1234,5"), (FRENCH, "-1234,5")] {
        let number = Decimal::read("-1234.5", Separators::PLAIN).expect("a number");
        assert_eq!(number.written(separators), expected);
        assert_eq!(Decimal::read(expected, separators), Ok(number));
    }
}
