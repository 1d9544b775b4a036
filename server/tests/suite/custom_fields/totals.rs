//! By what people are found, and how many are: kept, never counted, so it must never drift, whatever happens at once.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::json;
use server::access::{ClinicRole, Grants};
use server::account::{Language, words};
use server::jobs;

use crate::support::{Act, Actor, Clinic, Dice, Drifting, Organisation, Scene};

const NAMES: [&str; 5] = [
    "Ana Zebra",
    "Martin Martinsen",
    "Zoë Nurse",
    "علي ممرض",
    "Konstantin Mart",
];
const TEXTS: [&str; 7] = [
    "",
    "",
    "Zebra",
    "zebra martinsen",
    "HPR-4711",
    "ممرض علي",
    "Konstantinidis ana ana",
];
const CHOICES: [&str; 4] = ["Nurse", "Martin", "Zebrano", "Ana 4711"];

struct World<'a> {
    organisation: Organisation<'a>,
    clinics: Vec<Clinic<'a>>,
    boss: Actor,
    people: Vec<Actor>,
}

impl<'a> World<'a> {
    async fn create(scene: &'a Scene) -> Self {
        let organisation = Organisation::create(scene).await;
        let boss = organisation.admin().await;
        let mut clinics = Vec::new();
        for name in ["North", "South"] {
            let clinic = organisation.clinic(name).await;
            clinic.admin().await;
            clinics.push(clinic);
        }
        let mut people = Vec::new();
        for n in 0..8 {
            let email = format!("person.{n}@people.example");
            let person = scene.person_at(NAMES[n % NAMES.len()], &email).await;
            clinics[0].add(&person, ClinicRole::TeamMember, Grants::default()).await;
            people.push(person);
        }
        Self {
            organisation,
            clinics,
            boss,
            people,
        }
    }

    /// One of the fields that there are; nobody's when there is none.
    async fn field(&self, dice: &mut Dice, kind: &str) -> String {
        let query = format!("SELECT id FROM custom_fields WHERE deleted_at IS NULL AND kind = '{kind}' ORDER BY id");
        let fields: Vec<(String,)> = self.organisation.scene.rows(&query).await;
        if fields.is_empty() {
            return uuid::Uuid::nil().to_string();
        }
        fields[dice.roll(fields.len())].0.clone()
    }
}

impl Drifting for World<'_> {
    const MAY_BE_INVALID: bool = true;

    async fn act(&self, dice: &mut Dice) -> Act<'_> {
        let boss = &self.boss;
        let person = &self.people[dice.roll(self.people.len())];
        let clinic = &self.clinics[dice.roll(self.clinics.len())];
        let organisation = self.organisation.id;
        match dice.roll(12) {
            0..=2 => {
                let change = json!({ "field": self.field(dice, "text").await, "value": TEXTS[dice.roll(TEXTS.len())] });
                (boss, "custom_fields/set_value", self.organisation.about(person, change))
            }
            3 | 4 => {
                let value = CHOICES[dice.roll(CHOICES.len())];
                let change = json!({ "field": self.field(dice, "choice").await, "value": value });
                (boss, "custom_fields/set_value", self.organisation.about(person, change))
            }
            5 | 6 => {
                let (name, kind) = (format!("Field {}", dice.roll(6)), ["text", "choice"][dice.roll(2)]);
                let new = json!({ "organisation": organisation, "name": name, "kind": kind, "choices": CHOICES });
                (boss, "custom_fields/create", new)
            }
            7 => {
                let choices = &CHOICES[dice.roll(2)..2 + dice.roll(3)];
                let field = self.field(dice, "choice").await;
                let change =
                    json!({ "organisation": organisation, "field": field, "choices": choices, "losing": 1000 });
                (boss, "custom_fields/set_choices", change)
            }
            8 => {
                let kind = ["text", "choice"][dice.roll(2)];
                let field = self.field(dice, kind).await;
                (
                    boss,
                    "custom_fields/delete",
                    json!({ "organisation": organisation, "field": field }),
                )
            }
            9 => (person, "team/leave", json!({ "clinic": clinic.id })),
            10 => {
                let people = [(person.email.as_str(), Language::English)];
                let request = clinic.invitations(&people, ClinicRole::TeamMember, Grants::default());
                (boss, "invitations/invite", json!(request))
            }
            _ => {
                let name = NAMES[dice.roll(NAMES.len())];
                (person, "account/set_profile", json!({ "name": name }))
            }
        }
    }

    /// What is kept against what is there, also of fields that are still being swept.
    async fn compare(&self, round: usize) {
        let scene = self.organisation.scene;
        let list = self.organisation.id;
        let people: Vec<(String, String, String)> = scene
            .rows(&format!(
                "SELECT p.account_id, a.name, p.value_words FROM organisation_people p JOIN accounts a ON a.id = p.account_id \
                 WHERE p.organisation_id = '{list}'"
            ))
            .await;
        let mut expected = BTreeSet::new();
        for (account, name, kept) in people {
            let values: Vec<(String,)> = scene
                .rows(&format!(
                    "SELECT value FROM custom_values WHERE account_id = '{account}'"
                ))
                .await;
            let said: BTreeSet<String> = values.iter().flat_map(|(value,)| words(value)).collect();
            let written: Vec<&str> = said.iter().map(String::as_str).collect();
            assert_eq!(kept, written.join(" "), "words of {name}, round {round}");
            for word in words(&name).into_iter().chain(said) {
                let letters: Vec<char> = word.chars().take(6).collect();
                let beginnings = (1..=letters.len()).map(|end| letters[..end].iter().collect::<String>());
                expected.extend(beginnings.map(|prefix| (prefix, account.clone())));
            }
        }
        let rows = format!("SELECT prefix, row_id FROM name_prefixes WHERE list_id = '{list}'");
        let there: BTreeSet<(String, String)> = scene.rows(&rows).await.into_iter().collect();
        assert_eq!(there, expected, "round {round}");
        let mut counts: BTreeMap<String, i64> = BTreeMap::new();
        for (prefix, _) in expected {
            *counts.entry(prefix).or_default() += 1;
        }
        let totals = format!("SELECT prefix, people FROM name_prefix_totals WHERE list_id = '{list}' AND people <> 0");
        let totals: BTreeMap<String, i64> = scene.rows(&totals).await.into_iter().collect();
        assert_eq!(totals, counts, "round {round}");
    }
}

#[tokio::test]
async fn by_what_people_are_found_never_drifts() {
    let scene = Scene::new().await;
    let world = World::create(&scene).await;
    world.drift(Dice(5), 300).await;
    assert!(
        scene.number("SELECT COUNT(*) FROM custom_values").await > 0,
        "something was said"
    );
    jobs::run_due(&scene.app).await.expect("done");
    world.compare(300).await;
}

/// Six acts in the same instant, of which none may fail for the others' sake.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn by_what_people_are_found_never_drifts_when_much_happens_at_once() {
    let scene = Scene::new().await;
    let world = World::create(&scene).await;
    world.drift_at_once(Dice(13), 100).await;
}
