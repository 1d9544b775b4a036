//! The archive on its way: a page at a time, and how far it has come.

use server::client_data::{Arrival, Totals};
use server::team::Total;

use super::{Download, fill_log};
use crate::support::{Actor, Organisation, Scene};

async fn totals(organisation: &Organisation<'_>, reader: &Actor) -> Totals {
    let request = serde_json::json!({ "organisation": organisation.id });
    let reply = reader.post("client_data/find_totals", &request).await;
    reply.answer().expect("totals")
}

/// People with a place in one clinic and an invitation each, in some order of ids.
async fn fill_clinic(organisation: &Organisation<'_>, scene: &Scene, people: u32) {
    let clinic = organisation.clinic("Large").await;
    let admin = clinic.admin().await;
    let (id, clinic, inviter) = (organisation.id, clinic.id, admin.account());
    let count = format!("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {people})");
    let uuid = "'00000000-0000-7000-9000-' || CAST(100000000000 + i AS TEXT)";
    let name = "'person ' || CAST(i AS TEXT)";
    for insert in [
        format!(
            "INSERT INTO accounts (id, email, email_key, name, sort_name, language, created_at) \
             SELECT {uuid}, {name}, {name}, {name}, {name}, 'da', 0 FROM n"
        ),
        format!(
            "INSERT INTO organisation_people (organisation_id, account_id, sort_name, places) \
             SELECT '{id}', {uuid}, {name}, 1 FROM n"
        ),
        format!(
            "INSERT INTO clinic_members (id, clinic_id, account_id, role, granted_groups, granted_singles, sort_name, \
             created_at) SELECT {uuid}, '{clinic}', {uuid}, 'team-member', 0, 0, {name}, 0 FROM n"
        ),
        format!(
            "INSERT INTO invitations (id, organisation_id, clinic_id, email, email_key, role, granted_groups, \
             granted_singles, language, invited_by, inviter_name, token_hash, created_at, sent_at, expires_at) \
             SELECT {uuid}, '{id}', '{clinic}', {name}, {name}, 'team-member', 0, 0, 'da', '{inviter}', 'Ann', {name}, \
             0, 0, 0 FROM n"
        ),
    ] {
        scene.sql(&format!("{count} {insert}")).await;
    }
    scene
        .sql(&format!(
            "UPDATE clinics SET people = people + {people} WHERE id = '{clinic}'"
        ))
        .await;
    scene
        .sql(&format!(
            "UPDATE organisations SET people = people + {people} WHERE id = '{id}'"
        ))
        .await;
}

#[tokio::test]
async fn rows_beyond_one_page_are_all_in_it_each_once() {
    const MANY: u32 = 1_203;
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let admin = organisation.admin().await;
    fill_clinic(&organisation, &scene, MANY).await;
    fill_log(&organisation, &scene, MANY).await;
    let other = Organisation::create(&scene).await;
    fill_log_of(&other, &scene).await;
    organisation.clinic("Small").await.admin().await;
    fill_field(&organisation, &scene).await;

    let download = Download::of(&organisation, &admin).await;
    // Two Admins of clinics and the organisation's own.
    for (file, column, others) in [
        ("people.csv", "person", 3),
        ("memberships.csv", "person", 3),
        ("invitations.csv", "invitation", 0),
        ("changes.csv", "subject", 1),
    ] {
        let mut found = download.column(file, column);
        found.sort_unstable();
        let rows = found.len();
        found.dedup();
        assert_eq!((rows, found.len()), ((MANY + others) as usize, rows), "{file}");
    }
    let values = download.cells("people.csv", ["person", "Id"]);
    assert!(values.iter().all(|[person, value]| person == value), "each has its own");
    let total = Total::Exactly(MANY + 3);
    let expected = Totals {
        people: total,
        memberships: total,
        invitations: Total::Exactly(MANY),
        changes: Total::Exactly(MANY + 1),
    };
    assert_eq!(totals(&organisation, &admin).await, expected);
    assert_eq!(download.rows, 4 * MANY as usize + 6);
    follow(&download);
}

/// A field that says of everybody who they are.
async fn fill_field(organisation: &Organisation<'_>, scene: &Scene) {
    let (id, field) = (organisation.id, "00000000-0000-7000-a000-000000000000");
    scene
        .sql(&format!(
            "INSERT INTO custom_fields (id, organisation_id, name, name_key, kind, place) \
             VALUES ('{field}', '{id}', 'Id', 'id', 'text', 1)"
        ))
        .await;
    scene
        .sql(&format!(
            "INSERT INTO custom_values (organisation_id, account_id, field_id, value) \
             SELECT '{id}', account_id, '{field}', account_id FROM organisation_people WHERE organisation_id = '{id}'"
        ))
        .await;
}

/// An entry of another organisation, in the middle of all others.
async fn fill_log_of(other: &Organisation<'_>, scene: &Scene) {
    scene
        .sql(&format!(
            "INSERT INTO changes (id, organisation_id, actor_name, subject_name, kind, deed, created_at) \
             VALUES ('00000000-0000-7000-8000-1000000004ff', '{}', 'Eve', 'theirs', 'settings', '\"brand-changed\"', 0)",
            other.id
        ))
        .await;
}

/// However it is cut up on its way, what has come is known, and that it is not all until it is.
fn follow(download: &Download) {
    for size in [1, 7, 4_096, download.bytes.len()] {
        let mut arrival = Arrival::default();
        for (number, part) in download.bytes.chunks(size).enumerate() {
            assert!(!arrival.is_whole(), "before part {number} of {size} bytes");
            arrival.take(part);
            assert!(arrival.rows() as usize <= download.rows + 1);
        }
        assert!(arrival.is_whole());
        let missing = download.rows + 1 - arrival.rows() as usize;
        assert!(missing < Arrival::ROWS as usize, "{missing} rows were not seen");
    }
}

#[tokio::test]
async fn an_empty_archive_is_whole_too() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let admin = organisation.admin().await;
    let download = Download::of(&organisation, &admin).await;
    assert_eq!(download.files["invitations.csv"].len(), 1, "only what the columns are");
    follow(&download);
}

#[tokio::test]
async fn a_long_log_is_not_counted_for_the_page() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let admin = organisation.admin().await;
    fill_log(&organisation, &scene, Totals::COUNTED).await;
    let changes = async || totals(&organisation, &admin).await.changes;
    assert_eq!(changes().await, Total::Exactly(10_000));
    scene
        .sql("UPDATE changes SET id = '00000000-0000-7000-8000-000000000000' WHERE subject_name = 'entry 1'")
        .await;
    fill_log_of(&organisation, &scene).await;
    assert_eq!(changes().await, Total::MoreThan(10_000));
}
