//! Reading what people type and paste.

use server::account::{EmailAddress, Language};
use server::invitations::{Candidate, guess_language, read_addresses};

fn read(text: &str) -> Vec<String> {
    let written = |candidate| match candidate {
        Candidate::Address(address) => address.as_str().to_owned(),
        Candidate::Faulty(text) => format!("? {text}"),
    };
    read_addresses(text).into_iter().map(written).collect()
}

#[test]
fn a_list_is_read_from_wherever_it_was_copied() {
    let table: [(&str, &[&str]); 9] = [
        (
            "a@x.example, b@x.example; c@x.example\nd@x.example\te@x.example",
            &[
                "a@x.example",
                "b@x.example",
                "c@x.example",
                "d@x.example",
                "e@x.example",
            ],
        ),
        (
            "\"Martel, Aisha\" <aisha@x.example>, Duc <duc@x.example>",
            &["aisha@x.example", "duc@x.example"],
        ),
        ("mailto:aisha@x.example", &["aisha@x.example"]),
        ("Write to aisha@x.example.", &["aisha@x.example"]),
        ("a@x.example A@X.example", &["a@x.example"]),
        ("aisha@@x.example", &["? aisha@@x.example"]),
        ("aisha@x", &["? aisha@x"]),
        ("no address here", &[]),
        (
            "أحمد <ahmad@x.example>، سارة <sara@x.example>",
            &["ahmad@x.example", "sara@x.example"],
        ),
    ];
    for (text, expected) in table {
        assert_eq!(read(text), expected, "{text}");
    }
}

#[test]
fn an_address_is_taken_when_a_mail_server_could() {
    for good in [
        "a@b.example",
        "first.last+tag@sub.domain.example",
        "o'brien@clinic.example",
        "søren@klinik.example",
        "x@bücher.example",
        "_@b.example",
    ] {
        assert!(EmailAddress::parse(good).is_ok(), "{good}");
    }
    let long = format!("{}@b.example", "a".repeat(65));
    for bad in [
        "",
        "a",
        "a@",
        "@b.example",
        "a@b",
        "a b@c.example",
        "a@-b.example",
        ".a@b.example",
        "a..b@c.example",
        "a@b..example",
        "a\n@b.example",
        "a@b.example\r\nBcc: c@d.example",
        "<a@b.example>",
        &long,
    ] {
        assert!(EmailAddress::parse(bad).is_err(), "{bad}");
    }
}

#[test]
fn an_addresses_country_suggests_a_language() {
    assert_eq!(guess_language("a@clinique.fr"), Some(Language::French));
    assert_eq!(guess_language("a@klinik.DK "), Some(Language::Danish));
    assert_eq!(guess_language("a@klinik.co.id"), Some(Language::Indonesian));
    assert_eq!(guess_language("a@clinic.com"), None);
    assert_eq!(guess_language("nonsense"), None);
}
