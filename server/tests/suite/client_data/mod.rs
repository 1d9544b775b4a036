//! All that is kept of an organisation's people, as one archive.

mod arriving;
mod contents;
mod permission;

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use reqwest::Method;
use serde_json::json;
use server::access::{Grants, Permission};
use server::client_data::address;
use zip::ZipArchive;

use crate::support::{Actor, Organisation, Scene};

/// An archive as it arrived, and what it unpacks to.
struct Download {
    name: String,
    rows: usize,
    bytes: Vec<u8>,
    files: BTreeMap<String, Vec<Vec<String>>>,
}

impl Download {
    /// Has to work.
    async fn of(organisation: &Organisation<'_>, actor: &Actor) -> Self {
        let request = actor.request(Method::GET, &address(organisation.id));
        let response = request.send().await.expect("an answer");
        assert_eq!(response.status(), 200);
        let head = |name: &str| {
            let value = response.headers().get(name).expect("a head");
            value.to_str().expect("text").to_owned()
        };
        assert_eq!(head("content-type"), "application/zip");
        assert_eq!(head("cache-control"), "no-store");
        let (name, rows) = (head("content-disposition"), head(server::client_data::ROWS));
        let bytes = response.bytes().await.expect("an end").to_vec();
        Self {
            name,
            rows: rows.parse().expect("a number"),
            files: unpack(&bytes),
            bytes,
        }
    }

    /// The rows of a file below its headings, of each the cells under these.
    fn cells<const N: usize>(&self, file: &str, headings: [&str; N]) -> Vec<[&str; N]> {
        let [first, rows @ ..] = self.files[file].as_slice() else {
            panic!("{file} has no headings");
        };
        let places = headings.map(|heading| first.iter().position(|one| one == heading).expect(heading));
        rows.iter().map(|row| places.map(|place| row[place].as_str())).collect()
    }

    fn column(&self, file: &str, heading: &str) -> Vec<&str> {
        self.cells(file, [heading]).into_iter().map(|[cell]| cell).collect()
    }
}

/// The files of an archive, as a program for spreadsheets reads them.
fn unpack(bytes: &[u8]) -> BTreeMap<String, Vec<Vec<String>>> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).expect("a ZIP file");
    let read = |place| {
        let mut file = archive.by_index(place).expect("a file");
        let mut text = String::new();
        file.read_to_string(&mut text)
            .expect("its text, with the sum that it should have");
        let name = file.name().expect("a name").into_owned();
        let text = text.strip_prefix('\u{feff}').expect("a byte order mark");
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .from_reader(text.as_bytes());
        let rows = reader
            .records()
            .map(|row| row.expect("a row").iter().map(str::to_owned).collect());
        (name, rows.collect())
    };
    (0..4).map(read).collect()
}

/// Gives somebody of the organisation admin access with only this permission.
async fn permit(organisation: &Organisation<'_>, admin: &Actor, actor: &Actor, permission: Permission) {
    let access = organisation.about(actor, json!({ "on": true }));
    admin.call::<()>("admin_users/set_access", access).await.expect("given");
    tick(organisation, admin, actor, permission, true).await;
}

async fn tick(organisation: &Organisation<'_>, admin: &Actor, actor: &Actor, permission: Permission, on: bool) {
    let tick = json!({ "checkbox": { "permission": permission }, "on": on });
    let ticked = admin.call::<Grants>("admin_users/set_permission", organisation.about(actor, tick));
    ticked.await.expect("ticked");
}

/// Fills the log with this many entries.
async fn fill_log(organisation: &Organisation<'_>, scene: &Scene, entries: u32) {
    scene
        .sql(&format!(
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {entries}) \
             INSERT INTO changes (id, organisation_id, actor_name, subject_name, kind, deed, created_at) \
             SELECT '00000000-0000-7000-8000-' || CAST(100000000000 + i AS TEXT), '{}', 'Ann', \
             'entry ' || CAST(i AS TEXT), 'settings', '\"brand-changed\"', 0 FROM n",
            organisation.id
        ))
        .await;
}
