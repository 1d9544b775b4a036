//! What is in the archive, and what is not.

use serde_json::json;
use server::access::{ClinicRole, Grants, OrganisationRole, Permission, PermissionGroup};
use server::custom_fields::Field;
use server::mail::invitation_token;

use super::{Download, permit};
use crate::support::{Actor, Organisation, Scene, grants};

#[tokio::test]
async fn everybody_is_in_it_once_with_all_that_they_are() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let admin = organisation.admin().await;
    let clinic = organisation.clinic("Nørre, \"North\"").await;
    let nia = clinic.someone("Nia", ClinicRole::Admin, Grants::default()).await;
    let telehealth = grants(&[PermissionGroup::Telehealth], &[Permission::Users]);
    clinic.someone("=Otto", ClinicRole::TeamMember, telehealth).await;
    let south = organisation.clinic("South").await;
    south.add(&nia, ClinicRole::Admin, Grants::default()).await;
    permit(&organisation, &admin, &nia, Permission::DownloadClientData).await;
    let other = Organisation::create(&scene).await;
    other.clinic("West").await.admin().await;

    let download = Download::of(&organisation, &admin).await;
    let mut people = download.cells("people.csv", ["name", "language", "address"]);
    people.sort_unstable();
    assert_eq!(
        people[1..],
        [["Nia", "en", &nia.email], ["Omar Haddad", "en", &admin.email]]
    );
    assert_eq!((people.len(), people[0][0]), (3, "'=Otto"), "no cell is a formula");
    let columns = ["name", "place", "clinic", "role", "groups", "permissions"];
    let mut memberships = download.cells("memberships.csv", columns);
    memberships.sort_unstable();
    let (north, held) = (
        "Nørre, \"North\"",
        "users, telehealth-settings, call-history, waiting-area, join-calls",
    );
    assert_eq!(
        memberships,
        [
            ["'=Otto", "clinic", north, "team-member", "telehealth", held],
            ["Nia", "admin-access", "", "", "", "download-client-data"],
            ["Nia", "clinic", north, "admin", "", ""],
            ["Nia", "clinic", "South", "admin", "", ""],
            ["Omar Haddad", "organisation", "", "admin", "", ""],
        ]
    );
    let deeds = download.column("changes.csv", "deed");
    assert_eq!(deeds, ["data-downloaded", "ticked", "access-given"]);
    assert_eq!(download.rows, 3 + 5 + 2, "counted before the log says that it left");
}

#[tokio::test]
async fn what_the_organisations_own_fields_say_stands_beside_everybody_under_their_names() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let admin = organisation.admin().await;
    let clinic = organisation.clinic("North").await;
    let nia = clinic.someone("Nia", ClinicRole::Admin, Grants::default()).await;
    let otto = clinic.someone("Otto", ClinicRole::TeamMember, Grants::default()).await;
    let create = async |organisation: &Organisation<'_>, by: &Actor, name: &str, kind: &str| -> Field {
        let new = json!({ "organisation": organisation.id, "name": name, "kind": kind });
        by.call("custom_fields/create", new).await.expect("a field")
    };
    let set = async |field: &Field, whom: &Actor, value: &str| {
        let change = organisation.about(whom, json!({ "field": field.id, "value": value }));
        let set = admin.call::<Option<String>>("custom_fields/set_value", change);
        set.await.expect("set");
    };
    let room = create(&organisation, &admin, "=Room, \"floor\"", "text").await;
    let pager = create(&organisation, &admin, "Pager", "number").await;
    let gone = create(&organisation, &admin, "Gone", "text").await;
    set(&room, &nia, "=SUM(A1:A9)").await;
    set(&pager, &nia, "17").await;
    set(&pager, &otto, "-4.5").await;
    set(&gone, &otto, "secret").await;
    let delete = json!({ "organisation": organisation.id, "field": gone.id });
    admin.call::<()>("custom_fields/delete", delete).await.expect("deleted");
    let other = Organisation::create(&scene).await;
    create(&other, &other.admin().await, "Theirs", "text").await;

    let download = Download::of(&organisation, &admin).await;
    let headings = &download.files["people.csv"][0];
    let own = ["'=Room, \"floor\"", "Pager"];
    assert_eq!(headings[5..], own, "in their order, none of them a formula");
    let mut people = download.cells("people.csv", ["name", own[0], own[1]]);
    people.sort_unstable();
    assert_eq!(
        people,
        [
            ["Nia", "'=SUM(A1:A9)", "17"],
            ["Omar Haddad", "", ""],
            ["Otto", "", "-4.5"]
        ]
    );
}

#[tokio::test]
async fn a_term_has_its_first_and_its_last_moment() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let admin = organisation.admin().await;
    let clinic = organisation.clinic("North").await;
    clinic.admin().await;
    clinic.member(Grants::default()).await;
    scene
        .sql("UPDATE clinic_members SET starts_at = 0, ends_at = 4102444800000 WHERE role = 'team-member'")
        .await;
    let download = Download::of(&organisation, &admin).await;
    let mut terms = download.cells("memberships.csv", ["role", "starts", "ends"]);
    terms.retain(|[_, _, ends]| !ends.is_empty());
    assert_eq!(terms, [["team-member", "1970-01-01T00:00:00Z", "2100-01-01T00:00:00Z"]]);
}

#[tokio::test]
async fn an_invitation_says_what_became_of_it_and_nothing_that_opens_it() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let admin = organisation.admin().await;
    let clinic = organisation.clinic("North").await;
    clinic.admin().await;
    scene.post.has_no_mailbox("bounced@people.example");
    let mut invitations = vec![
        organisation
            .invite(&admin, "office@people.example", OrganisationRole::Reporter)
            .await,
    ];
    for state in ["accepted", "bounced", "deleted", "draft", "expired", "printed", "sent"] {
        invitations.push(clinic.invite(&admin, &format!("{state}@people.example")).await);
    }
    scene.settle_mails().await;
    for (column, state) in [
        ("accepted_at = 1", "accepted"),
        ("deleted_at = 1", "deleted"),
        ("sent_at = expires_at - 1", "draft"),
        ("expires_at = 1", "expired"),
        ("mail_id = NULL", "printed"),
    ] {
        let who = format!("email = '{state}@people.example'");
        scene.sql(&format!("UPDATE invitations SET {column} WHERE {who}")).await;
    }
    let download = Download::of(&organisation, &admin).await;
    let found = download.cells("invitations.csv", ["address", "clinic", "role", "state", "inviter"]);
    assert_eq!(found.len(), 8);
    for [address, clinic, role, state, inviter] in found {
        let name = address.split('@').next().unwrap_or_default();
        let expected = match name {
            "office" => ("", "reporter", "sent"),
            _ => ("North", "team-member", name),
        };
        assert_eq!((clinic, role, state), expected, "{address}");
        assert_eq!(inviter, "Omar Haddad");
    }
    let details = download.column("invitations.csv", "details").concat();
    assert_eq!(details, r#"{"reason":"5.1.1 mailbox unknown"}"#);

    let secrets = scene.rows("SELECT token_hash FROM invitations UNION SELECT password_hash FROM accounts");
    let hashes: Vec<(String,)> = secrets.await;
    let mut secrets: Vec<String> = hashes.into_iter().map(|(hash,)| hash).collect();
    assert!(secrets.len() > 8);
    let tokens = invitations.iter().map(|id| invitation_token(&scene.app.secret, *id));
    secrets.extend(tokens.map(|token| token.reveal().to_owned()));
    let cells = || download.files.values().flatten().flatten();
    for secret in secrets {
        assert!(cells().all(|cell| !cell.contains(&secret)), "{secret}");
    }
}

#[tokio::test]
async fn the_file_is_called_after_the_organisation_and_its_day() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let admin = organisation.admin().await;
    scene
        .sql("UPDATE organisations SET name = 'Klinik \"A/B\" عيادة', time_zone = 'Pacific/Honolulu'")
        .await;
    let now = jiff::Timestamp::from_millisecond(scene.now().0).expect("a moment");
    let zone = jiff::tz::TimeZone::get("Pacific/Honolulu").expect("a time zone");
    let day = now.to_zoned(zone).date();
    let download = Download::of(&organisation, &admin).await;
    let letters = "%D8%B9%D9%8A%D8%A7%D8%AF%D8%A9";
    assert_eq!(
        download.name,
        format!(
            "attachment; filename=\"Klinik -A-B- _____ {day}.zip\"; \
             filename*=UTF-8''Klinik%20-A-B-%20{letters}%20{day}.zip"
        )
    );
}
