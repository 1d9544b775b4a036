//! Mails of an organisation whose people must be able to read them in several languages.

use serde_json::json;
use server::account::{Direction, Language};

use super::letters::{CHRISTMAS_EVE, all, shown};
use crate::support::{Letter, Organisation, Scene};

/// All mails to somebody who reads `reader`, of an organisation that requires these languages.
async fn mails(scene: &Scene, reader: Language, required: &[Language]) -> Vec<(&'static str, Letter)> {
    scene.set(CHRISTMAS_EVE);
    let organisation = Organisation::create(scene).await;
    let lifetime = json!({ "good_hours": 168, "idle_hours": 14 });
    let policy = json!({ "password": 12, "lifetime": lifetime, "languages": required });
    let request = json!({ "organisation": organisation.id, "policy": policy });
    let boss = organisation.admin().await;
    boss.call::<()>("authentication/set", request).await.expect("set");
    all(&organisation, reader).await
}

/// In which languages the parts of a mail are, by its HTML: each part has two cells.
fn languages(letter: &Letter) -> Vec<Language> {
    let cells = letter.html.split("<td lang=\"").skip(1);
    let all: Vec<_> = cells
        .map(|cell| {
            let (code, rest) = cell.split_once('"').expect("a code");
            let language = Language::from_tag(code).expect("one that is spoken");
            let direction = if language.direction() == Direction::RightToLeft {
                " dir=\"rtl\""
            } else {
                " dir=\"ltr\""
            };
            assert!(rest.starts_with(direction), "{rest}");
            language
        })
        .collect();
    assert!(all.chunks(2).all(|cells| cells[0] == cells[1]), "{}", letter.html);
    all.into_iter().step_by(2).collect()
}

#[tokio::test]
async fn each_mail_says_the_same_once_more_in_a_required_language() {
    let scene = Scene::new().await;
    for (reader, required) in [
        (Language::French, Language::Arabic),
        (Language::Arabic, Language::Danish),
    ] {
        for (name, letter) in mails(&scene, reader, &[required]).await {
            let is_of_the_account = name == "reset";
            let expected = if is_of_the_account {
                vec![reader]
            } else {
                vec![reader, required]
            };
            assert_eq!(languages(&letter), expected, "{name}");
            if !is_of_the_account {
                let name = format!("{name}-{}-{}", reader.code(), required.code());
                insta::assert_snapshot!(name, shown(&letter));
            }
        }
    }
}

#[tokio::test]
async fn the_readers_own_language_comes_first_and_once() {
    let scene = Scene::new().await;
    let required = [Language::Arabic, Language::English, Language::French];
    for (reader, expected) in [
        (
            Language::Danish,
            vec![Language::Danish, Language::English, Language::French, Language::Arabic],
        ),
        (
            Language::French,
            vec![Language::French, Language::English, Language::Arabic],
        ),
    ] {
        let all = mails(&scene, reader, &required).await;
        let (name, letter) = &all[0];
        assert_eq!(languages(letter), expected, "{name}");
        let html = format!("<html lang=\"{}\"", reader.code());
        assert!(letter.html.contains(&html), "{}", letter.html);
        assert_eq!(
            letter.text.matches("\n* * *\n").count(),
            expected.len() - 1,
            "{}",
            letter.text
        );
    }
}
