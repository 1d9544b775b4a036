//! An organisation's totals and its search are kept, never counted: so they must never drift, whatever happens at once.

use serde_json::json;
use server::access::{ClinicRole, Grants, OrganisationRole};
use server::account::Language;
use server::error::Answer;
use server::invitations::Invited;
use server::users::PlaceOutcome;

use crate::support::{Act, Actor, Clinic, Dice, Drifting, Organisation, Scene};

const NAMES: [&str; 6] = [
    "Ana Ana",
    "Anatole Ana-Maria",
    "Martin Martinsen",
    "Martina O’Martin",
    "علي علي",
    "Konstantin Konstantinidis",
];

struct World<'a> {
    organisation: Organisation<'a>,
    clinics: Vec<Clinic<'a>>,
    bosses: [Actor; 2],
    people: Vec<Actor>,
}

impl<'a> World<'a> {
    async fn create(scene: &'a Scene) -> Self {
        let organisation = Organisation::create(scene).await;
        let bosses = [organisation.admin().await, organisation.admin().await];
        let mut clinics = Vec::new();
        for name in ["North", "South", "East"] {
            let clinic = organisation.clinic(name).await;
            clinic.admin().await;
            clinics.push(clinic);
        }
        let mut people = Vec::new();
        for n in 0..12 {
            let email = format!("person.{n}@people.example");
            people.push(scene.person_at(NAMES[n % NAMES.len()], &email).await);
        }
        Self {
            organisation,
            clinics,
            bosses,
            people,
        }
    }

    /// The search finds everybody by what they are called, and nobody else.
    async fn compare_search(&self, round: usize) {
        let scene = self.organisation.scene;
        let kept: Vec<(String, i64)> = scene
            .rows("SELECT list_id || ' ' || prefix, people FROM name_prefix_totals WHERE people <> 0 ORDER BY list_id, prefix")
            .await;
        let there: Vec<(String, i64)> = scene
            .rows("SELECT list_id || ' ' || prefix, COUNT(*) FROM name_prefixes GROUP BY list_id, prefix ORDER BY list_id, prefix")
            .await;
        assert_eq!(kept, there, "round {round}");
        let orphans = "SELECT COUNT(*) FROM name_prefixes x WHERE NOT EXISTS (SELECT 1 FROM clinic_members m \
                       WHERE m.id = x.row_id AND m.clinic_id = x.list_id AND m.sort_name = x.sort_name) \
                       AND NOT EXISTS (SELECT 1 FROM organisation_people p WHERE p.account_id = x.row_id \
                       AND p.organisation_id = x.list_id AND p.sort_name = x.sort_name)";
        assert_eq!(scene.number(orphans).await, 0, "found who is not there, round {round}");
    }
}

impl Drifting for World<'_> {
    const MAY_BE_INVALID: bool = false;

    async fn act(&self, dice: &mut Dice) -> Act<'_> {
        let boss = &self.bosses[dice.roll(2)];
        let person = &self.people[dice.roll(self.people.len())];
        let clinic = &self.clinics[dice.roll(self.clinics.len())];
        match dice.roll(10) {
            0 | 1 => {
                let several = (0..dice.roll(3)).map(|_| &self.people[dice.roll(self.people.len())]);
                let people: Vec<_> = std::iter::once(person)
                    .chain(several)
                    .map(|it| (it.email.as_str(), Language::English))
                    .collect();
                let request = clinic.invitations(&people, ClinicRole::TeamMember, Grants::default());
                (boss, "invitations/invite", json!(request))
            }
            2 => {
                let role = OrganisationRole::ALL[dice.roll(5)];
                let request = self.organisation.invitations(&[person.email.as_str()], role);
                (boss, "invitations/invite", json!(request))
            }
            3 => {
                let member = clinic.find_membership(person).await;
                let nobody = server::id::MemberId::new(uuid::Uuid::nil());
                let request = json!({ "clinic": clinic.id, "member": member.unwrap_or(nobody) });
                (boss, "team/remove", request)
            }
            4 => {
                let clinics: Vec<_> = self.clinics.iter().map(|clinic| clinic.id).collect();
                let role = ClinicRole::ALL[dice.roll(2)];
                let change = json!({ "clinics": clinics, "wanted": { "role": role } });
                (boss, "users/set_places", self.organisation.about(person, change))
            }
            5 => {
                let role = OrganisationRole::ALL[dice.roll(5)];
                let request = self.organisation.about(person, json!({ "role": role }));
                (boss, "organisations/set_role", request)
            }
            6 => (boss, "organisations/remove", self.organisation.about(person, json!({}))),
            7 => (person, "team/leave", json!({ "clinic": clinic.id })),
            8 => {
                let change = json!({ "on": dice.roll(2) == 0 });
                (boss, "admin_users/set_access", self.organisation.about(person, change))
            }
            _ => {
                let name = NAMES[dice.roll(NAMES.len())];
                (person, "account/set_profile", json!({ "name": name }))
            }
        }
    }

    async fn compare(&self, round: usize) {
        let scene = self.organisation.scene;
        let found = self.organisation.find(&self.bosses[0]).await;
        let count = async |what: &str| u32::try_from(scene.number(what).await).expect("few");
        let people = "SELECT COUNT(*) FROM (SELECT account_id FROM clinic_members UNION \
                      SELECT account_id FROM organisation_members UNION SELECT account_id FROM admin_users) AS everybody";
        assert_eq!(found.people, count(people).await, "people, round {round}");
        assert_eq!(
            found.people,
            count("SELECT COUNT(*) FROM organisation_people").await,
            "round {round}"
        );
        let officials = "SELECT COUNT(*) FROM organisation_members WHERE role IN ('admin', 'coordinator', 'reporter')";
        assert_eq!(found.officials, count(officials).await, "officials, round {round}");
        let admins = "SELECT COUNT(*) FROM organisation_members WHERE role = 'admin'";
        assert_eq!(found.admins, count(admins).await, "admins, round {round}");
        let clinics: Vec<(i64, i64, i64, i64)> = scene
            .rows(
                "SELECT people, (SELECT COUNT(*) FROM clinic_members m WHERE m.clinic_id = c.id), admins, \
                 (SELECT COUNT(*) FROM clinic_members m WHERE m.clinic_id = c.id AND m.role = 'admin') FROM clinics c",
            )
            .await;
        assert!(
            clinics.iter().all(|(a, b, c, d)| a == b && c == d),
            "clinics, round {round}: {clinics:?}"
        );
        let places = "SELECT COUNT(*) FROM organisation_people p WHERE p.places <> \
                      (SELECT COUNT(*) FROM clinic_members m WHERE m.account_id = p.account_id) + \
                      (SELECT COUNT(*) FROM organisation_members m WHERE m.account_id = p.account_id) + \
                      (SELECT COUNT(*) FROM admin_users u WHERE u.account_id = p.account_id)";
        assert_eq!(count(places).await, 0, "places, round {round}");
        for table in [
            "admin_users",
            "clinic_members",
            "organisation_members",
            "organisation_people",
        ] {
            let stale = format!(
                "SELECT COUNT(*) FROM {table} t JOIN accounts a ON a.id = t.account_id WHERE a.sort_name <> t.sort_name"
            );
            assert_eq!(count(&stale).await, 0, "old names in {table}, round {round}");
        }
        self.compare_search(round).await;
    }
}

#[tokio::test]
async fn an_organisations_totals_never_drift() {
    let scene = Scene::new().await;
    let world = World::create(&scene).await;
    world.drift(Dice(7), 300).await;
}

/// Six acts in the same instant, of which none may fail for the others' sake.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn an_organisations_totals_never_drift_when_much_happens_at_once() {
    let scene = Scene::new().await;
    let world = World::create(&scene).await;
    world.drift_at_once(Dice(11), 150).await;
}

/// Everybody of a list is renamed while somebody joins it and somebody leaves it.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn whoever_is_renamed_while_they_join_or_leave_is_found_by_their_new_name_or_not_at_all() {
    let scene = Scene::new().await;
    let world = World::create(&scene).await;
    let boss = &world.bosses[0];
    for round in 0..60 {
        let person = &world.people[round % world.people.len()];
        let clinics: Vec<_> = world.clinics.iter().map(|clinic| clinic.id).collect();
        let invite = world.clinics[0].invitations(
            &[(person.email.as_str(), Language::English)],
            ClinicRole::TeamMember,
            Grants::default(),
        );
        let rename = |n: usize| json!({ "name": NAMES[(round + n) % NAMES.len()] });
        let (joined, renamed): (Answer<Vec<Invited>>, Answer<()>) = tokio::join!(
            boss.call("invitations/invite", invite),
            person.call("account/set_profile", rename(1))
        );
        assert!(
            joined.is_ok() && renamed.is_ok(),
            "round {round}: {joined:?} {renamed:?}"
        );
        let everywhere = json!({ "clinics": clinics, "wanted": { "role": "team-member" } });
        let (placed, renamed): (Answer<Vec<PlaceOutcome>>, Answer<()>) = tokio::join!(
            boss.call("users/set_places", world.organisation.about(person, everywhere)),
            person.call("account/set_profile", rename(2))
        );
        assert!(
            placed.is_ok() && renamed.is_ok(),
            "round {round}: {placed:?} {renamed:?}"
        );
        world.compare(round).await;
        let leave = |at: usize| json!({ "clinic": world.clinics[at].id });
        let (left, renamed): (Answer<()>, Answer<()>) = tokio::join!(
            person.call("team/leave", leave(1)),
            person.call("account/set_profile", rename(3))
        );
        assert!(left.is_ok() && renamed.is_ok(), "round {round}: {left:?} {renamed:?}");
        for at in [0, 2] {
            person.call::<()>("team/leave", leave(at)).await.expect("left");
        }
        world.compare(round).await;
    }
}
