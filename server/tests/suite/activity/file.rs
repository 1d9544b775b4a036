//! The log as a file for a spreadsheet.

use serde::de::IgnoredAny;
use server::access::{ClinicRole, Grants, OrganisationRole, Permission, Refusal};
use server::error::{Answer, ApiError};
use server::time::Timestamp;

use crate::support::{Actor, Organisation, Reply, Scene, far_ahead, grants};

/// The rows of a file by their headings, as a spreadsheet reads them.
fn rows(reply: &Reply) -> Vec<Vec<String>> {
    assert_eq!(reply.status, 200, "{}", reply.body);
    assert_eq!(reply.header("content-type"), "text/csv; charset=utf-8");
    assert_eq!(
        reply.header("content-disposition"),
        "attachment; filename=\"activity.csv\""
    );
    assert_eq!(reply.header("cache-control"), "no-store");
    let text = reply.body.strip_prefix('\u{feff}').expect("a byte order mark");
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(text.as_bytes());
    let rows: Vec<Vec<String>> = reader
        .records()
        .map(|row| row.expect("a row").iter().map(str::to_owned).collect())
        .collect();
    assert_eq!(
        rows[0],
        ["time", "actor", "kind", "deed", "subject", "clinic", "details"]
    );
    rows[1..].to_vec()
}

async fn export(reader: &Actor, query: &str) -> Vec<Vec<String>> {
    rows(&reader.get(&format!("/api/activity.csv?{query}")).await)
}

fn subjects(rows: &[Vec<String>]) -> Vec<&str> {
    rows.iter().map(|row| row[4].as_str()).collect()
}

#[tokio::test]
async fn the_file_has_every_entry_with_who_what_whom_where_and_when() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let admin = organisation.admin().await;
    let clinic = organisation.clinic("Nørre, \"North\"").await;
    clinic.invite(&admin, "north@people.example").await;
    organisation
        .invite(&admin, "office@people.example", OrganisationRole::Reporter)
        .await;
    let all = export(&admin, &format!("organisation={}", organisation.id)).await;
    assert_eq!(all.len(), 2);
    let at = jiff::Timestamp::from_millisecond(scene.now().0)
        .expect("a moment")
        .to_string();
    assert_eq!(
        all[0][..6],
        [
            at.as_str(),
            "Omar Haddad",
            "invitations",
            "invited",
            "office@people.example",
            ""
        ]
    );
    assert_eq!(all[1][4..6], ["north@people.example", "Nørre, \"North\""]);
    assert!(all[1][6].contains("team-member"), "{}", all[1][6]);
    let here = export(&admin, &format!("clinic={}", clinic.id)).await;
    assert_eq!(subjects(&here), ["north@people.example"]);
}

#[tokio::test]
async fn a_long_log_is_written_to_its_end() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let admin = clinic.admin().await;
    for n in 0..173 {
        clinic.invite(&admin, &format!("person.{n:03}@people.example")).await;
    }
    let all = export(&admin, &format!("clinic={}", clinic.id)).await;
    let expected: Vec<_> = (0..173)
        .rev()
        .map(|n| format!("person.{n:03}@people.example"))
        .collect();
    assert_eq!(subjects(&all), expected);
}

/// A name that a spreadsheet would calculate (OWASP, CSV Injection).
#[tokio::test]
async fn no_cell_is_taken_for_a_formula() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let admin = organisation
        .someone(
            "=HYPERLINK(\"https://evil.example\",\"Click\")",
            OrganisationRole::Admin,
        )
        .await;
    for (n, name) in ["=1+1", "+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1"]
        .into_iter()
        .enumerate()
    {
        let clinic = organisation.clinic(name).await;
        clinic.invite(&admin, &format!("+cmd.{n}@people.example")).await;
    }
    let all = export(&admin, &format!("organisation={}", organisation.id)).await;
    assert_eq!(all.len(), 6);
    for row in &all {
        for cell in row {
            assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{cell}");
        }
        assert_eq!(
            row[1], "'=HYPERLINK(\"https://evil.example\",\"Click\")",
            "all of it is there"
        );
        assert!(row[4].starts_with("'+cmd."), "{}", row[4]);
    }
}

#[tokio::test]
async fn the_file_has_what_the_filters_find() {
    let scene = Scene::new().await;
    let _alone = far_ahead(&scene).await;
    let organisation = Organisation::create(&scene).await;
    let (one, other) = (organisation.admin().await, organisation.coordinator().await);
    let (north, south) = (organisation.clinic("North").await, organisation.clinic("South").await);
    let began = scene.now();
    north.invite(&one, "first@people.example").await;
    scene.pass(3_600);
    south.invite(&other, "second@people.example").await;
    scene.pass(3_600);
    let nurse = south.someone("Nora Nurse", ClinicRole::Admin, Grants::default()).await;
    south.member(Grants::default()).await;
    let own = south.membership(&nurse).await;
    let successor = south.admin().await;
    let request = serde_json::json!({ "clinic": south.id, "member": own });
    other.call::<()>("team/remove", request).await.expect("removed");
    drop(successor);
    let hour = |hours: i64| -> Timestamp { began.plus_hours(hours) };
    let id = organisation.id;
    for (query, expected) in [
        (
            format!("organisation={id}&clinic={}", north.id),
            vec!["first@people.example"],
        ),
        (
            format!("organisation={id}&who={}", other.account()),
            vec!["Nora Nurse", "second@people.example"],
        ),
        (format!("organisation={id}&kind=removals"), vec!["Nora Nurse"]),
        (
            format!("organisation={id}&since={}&until={}", hour(1).0, hour(2).0),
            vec!["second@people.example"],
        ),
        (
            format!("clinic={}&kind=invitations", south.id),
            vec!["second@people.example"],
        ),
        (format!("clinic={}&until={}", south.id, began.0), vec![]),
    ] {
        assert_eq!(subjects(&export(&one, &query).await), expected, "{query}");
    }
}

#[tokio::test]
async fn only_who_may_read_the_log_gets_the_file() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let clinic = organisation.clinic("North").await;
    clinic.admin().await;
    let whole = format!("organisation={}", organisation.id);
    let here = format!("clinic={}", clinic.id);
    let reporter = organisation.someone("Rita Report", OrganisationRole::Reporter).await;
    let nurse = clinic.member(Grants::default()).await;
    let logs = clinic.member(grants(&[], &[Permission::ActivityLogs])).await;
    let stranger = Organisation::create(&scene).await.admin().await;
    let needs: ApiError = Refusal::Needs(Permission::ActivityLogs).into();
    let needs_there: ApiError = Refusal::NeedsInOrganisation(Permission::ActivityLogs).into();
    for (who, query, expected) in [
        (&scene.anonymous(), &whole, Some(ApiError::SignIn)),
        (&scene.anonymous(), &here, Some(ApiError::SignIn)),
        (&stranger, &whole, Some(ApiError::NotFound)),
        (&stranger, &here, Some(ApiError::NotFound)),
        (&reporter, &whole, Some(needs_there)),
        (&reporter, &here, Some(needs.clone())),
        (&nurse, &here, Some(needs)),
        (&logs, &whole, Some(ApiError::NotFound)),
    ] {
        let reply = who.get(&format!("/api/activity.csv?{query}")).await;
        let answer: Answer<IgnoredAny> = reply.answer();
        assert_eq!(answer.err(), expected, "{query}");
    }
    assert!(export(&logs, &here).await.is_empty());
    assert!(export(&organisation.coordinator().await, &whole).await.is_empty());
    let nothing: Answer<IgnoredAny> = logs.get("/api/activity.csv").await.answer();
    assert_eq!(nothing.err(), Some(ApiError::NotFound));
}
