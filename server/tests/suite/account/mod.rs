//! One's own account.

mod devices;
mod passwords;
mod profile;

use serde_json::json;
use server::account::{Language, Me, fold, words};
use server::error::{ApiError, Invalid};

use crate::support::Scene;

#[tokio::test]
async fn a_chosen_language_is_remembered() {
    let scene = Scene::new().await;
    let person = scene.person("Aisha Martel").await;
    for language in Language::ALL {
        person
            .call::<()>("account/set_language", json!({ "language": language }))
            .await
            .expect("kept");
        assert_eq!(
            person.plain::<Me>("account/find_me").await.expect("me").language,
            language
        );
    }
    let unknown = person
        .call::<()>("account/set_language", json!({ "language": "tlh" }))
        .await;
    assert_eq!(unknown, Err(ApiError::Invalid(Invalid::Malformed)));
}

#[test]
fn a_language_is_known_by_any_of_its_regions() {
    for (tag, language) in [
        ("fr-CA", Some(Language::French)),
        ("AR_eg", Some(Language::Arabic)),
        ("tlh", None),
        ("", None),
    ] {
        assert_eq!(Language::from_tag(tag), language, "{tag}");
    }
}

#[test]
fn names_compare_without_accents_capitals_and_signs() {
    for (name, folded) in [
        ("Zoë  Lefèvre", "zoe lefevre"),
        ("O’Brien-Ødegård", "o brien odegard"),
        ("İpek Yılmaz", "ipek yilmaz"),
        ("Æbelø Œuvre Strauß", "aebelo oeuvre strauss"),
        ("Łukasz Đặng Þórður", "lukasz dang thordur"),
        ("أحمد", "احمد"),
        ("ﬁne Ｆｕｌｌ", "fine full"),
        ("%_\\'", ""),
    ] {
        assert_eq!(fold(name), folded);
    }
    assert_eq!(words("a-b  c"), ["a", "b", "c"]);
}
