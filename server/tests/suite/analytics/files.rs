//! The same numbers as files for a spreadsheet.

use serde::de::IgnoredAny;
use server::access::{ClinicRole, Grants, OrganisationRole, Permission, Refusal, Role};
use server::calendar;
use server::error::{Answer, ApiError};

use super::{again, end_day, everything, find, run_due};
use crate::support::{Actor, Organisation, Reply, Scene};

/// The rows of a file, as a spreadsheet reads them.
fn rows(reply: &Reply, name: &str) -> Vec<Vec<String>> {
    assert_eq!(reply.status, 200, "{}", reply.body);
    assert_eq!(reply.header("content-type"), "text/csv; charset=utf-8");
    let disposition = format!("attachment; filename=\"{name}.csv\"");
    assert_eq!(reply.header("content-disposition"), disposition);
    let text = reply.body.strip_prefix('\u{feff}').expect("a byte order mark");
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(text.as_bytes());
    let rows = reader.records();
    rows.map(|row| row.expect("a row").iter().map(str::to_owned).collect())
        .collect()
}

async fn chart(reader: &Actor, organisation: &Organisation<'_>, chart: &str, more: &str) -> Vec<Vec<String>> {
    let path = format!(
        "/api/dashboard.csv?organisation={}&chart={chart}{more}",
        organisation.id
    );
    rows(&reader.get(&path).await, chart)
}

#[tokio::test]
async fn each_chart_has_a_file_with_the_numbers_that_it_shows() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let boss = organisation.admin().await;
    let clinic = organisation.clinic("=North").await;
    clinic.admin().await;
    clinic.invite(&boss, "new@people.example").await;
    run_due(&scene).await;
    end_day(&scene).await;
    clinic.member(Grants::default()).await;
    let boss = again(&scene, &boss).await;
    let shown = find(&boss, everything(&organisation)).await.expect("numbers");
    let today = calendar::written(shown.today);
    let roles = chart(&boss, &organisation, "roles", "").await;
    assert_eq!(
        roles[0],
        [
            "day",
            "people",
            "clinic-admin",
            "clinic-team-member",
            "organisation-admin"
        ]
    );
    assert_eq!(roles.len(), 31);
    assert_eq!(roles[30], [today.as_str(), "3", "1", "1", "1"]);
    assert_eq!(roles[29][1..], ["2", "1", "0", "1"]);
    let members = shown
        .roles
        .iter()
        .find(|line| line.role == Role::Clinic(ClinicRole::TeamMember))
        .expect("a line");
    let written: Vec<String> = members.people.iter().map(u32::to_string).collect();
    assert_eq!(roles[1..].iter().map(|row| row[3].clone()).collect::<Vec<_>>(), written);
    let clinics = chart(&boss, &organisation, "clinics", "&span=year").await;
    assert_eq!((clinics.len(), clinics[0].join(",")), (54, "day,'=North".to_owned()));
    let narrowed = format!("&span=90-days&clinic={}", clinic.id);
    let states = chart(&boss, &organisation, "invitations", &narrowed).await;
    assert_eq!(states.len(), 9);
    assert_eq!(states[1..].iter().filter(|row| row[1] == "1").count(), 1);
    assert_eq!(chart(&boss, &organisation, "acceptance", "").await[1], ["hour", "0"]);
    let bars = chart(&boss, &organisation, "sign-ins", "").await;
    assert_eq!(
        (&bars[0], &bars[30]),
        (&strings(["from", "days", "sign-ins"]), &strings([&today, "1", "1"]))
    );
}

fn strings(row: [&str; 3]) -> Vec<String> {
    row.map(str::to_owned).to_vec()
}

#[tokio::test]
async fn a_long_list_of_practitioners_is_written_to_its_end() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let boss = organisation.admin().await;
    let clinic = organisation.clinic("North").await;
    let id = clinic.id;
    let hash = "none".to_owned();
    server::demo::add_people(&scene.app, id, 430, "people.example", &hash)
        .await
        .expect("people");
    let file = async |search: &str| {
        let path = format!("/api/practitioners.csv?organisation={}{search}", organisation.id);
        rows(&boss.get(&path).await, "practitioners")
    };
    let all = file("").await;
    assert_eq!(all.len(), 431);
    assert_eq!(all[0][..3], ["name", "e-mail", "clinics"]);
    let mut addresses: Vec<&str> = all[1..].iter().map(|row| row[1].as_str()).collect();
    addresses.sort_unstable();
    addresses.dedup();
    assert_eq!(addresses.len(), 430);
    assert!(all[1..].iter().all(|row| row[2..4] == ["1", "North"]));
    let found = file("&search=mart").await;
    let count = format!(
        "SELECT people FROM name_prefix_totals WHERE list_id = '{}' AND prefix = 'mart'",
        organisation.id
    );
    assert_eq!(
        i64::try_from(found.len()).expect("a count") - 1,
        scene.number(&count).await
    );
}

#[tokio::test]
async fn only_who_may_see_the_page_gets_the_file() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let reporter = organisation.someone("Rita", OrganisationRole::Reporter).await;
    let stranger = Organisation::create(&scene).await.admin().await;
    for (path, needed) in [
        ("dashboard.csv?chart=roles&organisation=", Permission::Dashboard),
        ("practitioners.csv?organisation=", Permission::PractitionerActivity),
    ] {
        let path = format!("/api/{path}{}", organisation.id);
        for (who, expected) in [
            (&scene.anonymous(), ApiError::SignIn),
            (&stranger, ApiError::NotFound),
            (&reporter, Refusal::NeedsInOrganisation(needed).into()),
        ] {
            let answer: Answer<IgnoredAny> = who.get(&path).await.answer();
            assert_eq!(answer.err(), Some(expected), "{path}");
        }
    }
}
