//! The totals of each day.

use std::collections::BTreeMap;

use server::access::{ClinicRole, Grants, OrganisationRole, Role};
use server::analytics::{Dashboard, DashboardQuery, Span};
use server::error::ApiError;
use server::organisations::officials;
use server::team::members;
use server::time::Day;

use super::{DAY, again, end_day, everything, find, run_due, today};
use crate::support::{Actor, Clinic, Dice, Organisation, Scene};

/// What a recount finds: everybody once, each role, each clinic.
type Recount = (u32, Vec<(Role, u32)>, Vec<u32>);

async fn number(scene: &Scene, query: &str) -> u32 {
    u32::try_from(scene.number(query).await).expect("a count")
}

async fn recount(organisation: &Organisation<'_>, clinics: &[Clinic<'_>]) -> Recount {
    let (scene, id) = (organisation.scene, organisation.id);
    let here = format!("clinic_members m JOIN clinics c ON c.id = m.clinic_id WHERE c.organisation_id = '{id}'");
    let there = format!("organisation_members m WHERE m.organisation_id = '{id}'");
    let people = format!(
        "SELECT COUNT(*) FROM (SELECT m.account_id FROM {here} UNION SELECT m.account_id FROM {there}) AS everybody"
    );
    let mut roles = Vec::new();
    for role in ClinicRole::ALL {
        let query = format!("SELECT COUNT(*) FROM {here} AND m.role = '{}'", role.name());
        roles.push((Role::Clinic(*role), number(scene, &query).await));
    }
    for role in OrganisationRole::ALL {
        let query = format!("SELECT COUNT(*) FROM {there} AND m.role = '{}'", role.name());
        roles.push((Role::Organisation(*role), number(scene, &query).await));
    }
    let mut teams = Vec::new();
    for clinic in clinics {
        let query = format!("SELECT COUNT(*) FROM clinic_members WHERE clinic_id = '{}'", clinic.id);
        teams.push(number(scene, &query).await);
    }
    (number(scene, &people).await, roles, teams)
}

/// Somebody comes into a clinic or leaves it, or gets another role in the organisation or none.
async fn change(dice: &mut Dice, organisation: &Organisation<'_>, clinics: &[Clinic<'_>], person: &Actor) {
    let (scene, account) = (organisation.scene, person.account());
    if dice.roll(3) == 0 {
        let (id, role) = (organisation.id, OrganisationRole::ALL[dice.roll(5)]);
        let is_kept = dice.roll(2) == 0;
        let set = scene.write(
            async move |mut tx, now| match officials::take(&mut tx, id, account).await? {
                Some(found) if is_kept => officials::update_role(&mut tx, id, &found, role).await,
                Some(found) => officials::delete(&mut tx, id, &found).await,
                None => officials::add(&mut tx, now, id, account, role).await.map(drop),
            },
        );
        return set.await;
    }
    let clinic = &clinics[dice.roll(clinics.len())];
    if clinic.find_membership(person).await.is_none() {
        let role = ClinicRole::ALL[dice.roll(2)];
        clinic.add(person, role, Grants::default()).await;
        return;
    }
    let id = clinic.id;
    let leave = scene.write(async move |mut tx, _| {
        let found = members::take_of(&mut tx, id, account).await?.expect("a member");
        members::delete(&mut tx, id, &found).await
    });
    leave.await;
}

fn check(shown: &Dashboard, days: &BTreeMap<Day, Recount>, clinics: &[Clinic<'_>]) {
    for (index, day) in shown.days.iter().enumerate() {
        let Some((people, roles, teams)) = days.get(day) else {
            assert!(day < days.keys().next().expect("a day"), "{day:?} is missing");
            continue;
        };
        assert_eq!(shown.people[index], *people, "{day:?}");
        for (role, count) in roles {
            let line = shown.roles.iter().find(|line| line.role == *role);
            assert_eq!(line.map_or(0, |line| line.people[index]), *count, "{day:?} {role:?}");
        }
        for (clinic, count) in clinics.iter().zip(teams) {
            let line = shown.clinics.iter().find(|line| line.clinic.id == clinic.id);
            assert_eq!(line.expect("a line").people[index], *count, "{day:?}");
        }
    }
}

#[tokio::test]
async fn after_three_weeks_of_coming_and_going_each_day_is_as_a_recount_found_it() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let boss = organisation.admin().await;
    let mut clinics = Vec::new();
    for name in ["North", "South", "East"] {
        clinics.push(organisation.clinic(name).await);
    }
    let mut people = Vec::new();
    for n in 0..9 {
        people.push(scene.person(&format!("Person {n}")).await);
    }
    run_due(&scene).await;
    let (mut dice, mut days) = (Dice(7), BTreeMap::new());
    for _ in 0..21 {
        for _ in 0..dice.roll(4) {
            let person = &people[dice.roll(people.len())];
            change(&mut dice, &organisation, &clinics, person).await;
        }
        days.insert(today(&scene), recount(&organisation, &clinics).await);
        end_day(&scene).await;
        // Whoever does it twice changes nothing.
        run_due(&scene).await;
    }
    days.insert(today(&scene), recount(&organisation, &clinics).await);
    let boss = again(&scene, &boss).await;
    let shown = find(&boss, everything(&organisation)).await.expect("numbers");
    assert_eq!(shown.days.len(), 30);
    check(&shown, &days, &clinics);
    assert_eq!(shown.counted_since, *days.keys().next().expect("a day"));
    for (index, clinic) in clinics.iter().enumerate() {
        let query = DashboardQuery {
            clinic: Some(clinic.id),
            ..everything(&organisation)
        };
        let shown = find(&boss, query).await.expect("numbers");
        for (at, day) in shown.days.iter().enumerate() {
            let expected = days.get(day).map_or(0, |(_, _, teams)| teams[index]);
            assert_eq!(shown.people[at], expected);
            assert_eq!(shown.roles.iter().map(|line| line.people[at]).sum::<u32>(), expected);
        }
        assert!(shown.clinics.is_empty());
    }
}

const KEPT: &str = "SELECT (SELECT COUNT(*) FROM organisation_days) * 1000 + (SELECT COUNT(*) FROM clinic_days)";

#[tokio::test]
async fn the_totals_of_a_day_are_kept_once_and_a_clinic_has_a_row_only_for_what_changed() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let clinic = organisation.clinic("North").await;
    clinic.admin().await;
    run_due(&scene).await;
    for kept in [1_001, 2_001, 3_001] {
        end_day(&scene).await;
        assert_eq!(scene.number(KEPT).await, kept);
    }
    clinic.member(Grants::default()).await;
    end_day(&scene).await;
    assert_eq!(scene.number(KEPT).await, 4_002);
    let before: Vec<(i64, i64)> = scene
        .rows("SELECT day, people FROM organisation_days ORDER BY day")
        .await;
    // As if several servers had seen midnight at once, one of them too late.
    clinic.member(Grants::default()).await;
    scene.sql("UPDATE organisations SET totals_due_at = 0").await;
    let all = (0..4).map(|_| server::jobs::run_due(&scene.app));
    for done in futures::future::join_all(all).await {
        assert_eq!(done, Ok(()));
    }
    assert_eq!(
        scene
            .rows::<(i64, i64)>("SELECT day, people FROM organisation_days ORDER BY day")
            .await,
        before
    );
    assert_eq!(scene.number(KEPT).await, 4_002);
}

#[tokio::test]
async fn a_day_on_which_no_server_ran_ended_as_the_one_before() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let boss = organisation.admin().await;
    run_due(&scene).await;
    end_day(&scene).await;
    organisation.coordinator().await;
    scene.pass(4 * DAY);
    run_due(&scene).await;
    let boss = again(&scene, &boss).await;
    let shown = find(&boss, everything(&organisation)).await.expect("numbers");
    assert_eq!(shown.people[shown.people.len() - 7..], [0, 1, 1, 1, 1, 2, 2]);
}

#[tokio::test]
async fn of_days_before_the_first_that_was_counted_it_is_known_when_those_came_who_are_still_there() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let boss = organisation.admin().await;
    let (north, south) = (organisation.clinic("North").await, organisation.clinic("South").await);
    let chief = north.admin().await;
    let (nurse, other) = (
        north.member(Grants::default()).await,
        north.member(Grants::default()).await,
    );
    south.add(&nurse, ClinicRole::TeamMember, Grants::default()).await;
    let came = async |table: &str, who: &Actor, and: &str, days: i64| {
        let at = scene.now().plus_days(-days).0;
        let who = who.account();
        scene
            .sql(&format!(
                "UPDATE {table} SET created_at = {at} WHERE account_id = '{who}' {and}"
            ))
            .await;
    };
    came("organisation_members", &boss, "", 800).await;
    came("clinic_members", &chief, "", 9).await;
    came("clinic_members", &nurse, "", 5).await;
    came("clinic_members", &nurse, &format!("AND clinic_id = '{}'", south.id), 2).await;
    // Whoever came today is not of the past.
    came("clinic_members", &other, "", 0).await;
    scene
        .sql("UPDATE organisations SET counted_since = NULL, totals_due_at = 0")
        .await;
    scene.sql("DELETE FROM organisation_days").await;
    scene.sql("DELETE FROM clinic_days").await;
    run_due(&scene).await;
    let shown = find(&boss, everything(&organisation)).await.expect("numbers");
    let last = |line: &[u32]| line[line.len() - 11..].to_vec();
    assert_eq!(last(&shown.people), [1, 2, 2, 2, 2, 3, 3, 3, 3, 3, 4]);
    let of = |role| {
        shown
            .roles
            .iter()
            .find(|line| line.role == role)
            .expect("a line")
            .people
            .clone()
    };
    assert_eq!(
        last(&of(Role::Clinic(ClinicRole::Admin))),
        [0, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2]
    );
    assert_eq!(
        last(&of(Role::Clinic(ClinicRole::TeamMember))),
        [0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2]
    );
    let names: Vec<&str> = shown.clinics.iter().map(|line| line.clinic.name.as_str()).collect();
    assert_eq!(names, ["North", "South"], "the largest first");
    assert_eq!(last(&shown.clinics[0].people), [0, 1, 1, 1, 1, 2, 2, 2, 2, 2, 3]);
    assert_eq!(shown.counted_since, shown.today);
    let year = DashboardQuery {
        span: Span::Year,
        ..everything(&organisation)
    };
    let year = find(&boss, year).await.expect("numbers");
    assert_eq!((year.days.len(), year.people[0], year.people[52]), (53, 1, 4));
}

#[tokio::test]
async fn no_number_is_of_another_organisation() {
    let scene = Scene::new().await;
    let (organisation, other) = (Organisation::create(&scene).await, Organisation::create(&scene).await);
    let (boss, stranger) = (organisation.admin().await, other.admin().await);
    let theirs = other.clinic("Theirs").await;
    theirs.admin().await;
    theirs.invite(&stranger, "new@people.example").await;
    again(&scene, &stranger).await;
    run_due(&scene).await;
    end_day(&scene).await;
    let boss = again(&scene, &boss).await;
    let shown = find(&boss, everything(&organisation)).await.expect("numbers");
    assert_eq!((shown.people[29], shown.people[28], shown.clinics.len()), (1, 1, 0));
    assert_eq!(shown.invitations.total(), 0);
    assert_eq!(
        shown.sign_ins.iter().map(|bar| bar.count).sum::<u32>(),
        1,
        "the reader's own"
    );
    let theirs = DashboardQuery {
        clinic: Some(theirs.id),
        ..everything(&organisation)
    };
    assert_eq!(find(&boss, theirs).await, Err(ApiError::NotFound));
    assert_eq!(find(&boss, everything(&other)).await, Err(ApiError::NotFound));
}
