//! What a person says of themself, and where it changes.

use serde_json::{Value, json};
use server::access::{ClinicRole, Grants, OrganisationRole};
use server::account::Me;
use server::error::{Answer, ApiError, Invalid};
use server::live::News;
use server::team::{TeamPage, TeamQuery, Total};
use server::users::{PeoplePage, PeopleQuery};

use crate::support::{Actor, Clinic, Organisation, Scene, read_log};

async fn set(actor: &Actor, profile: Value) -> Answer<()> {
    actor.call("account/set_profile", profile).await
}

async fn rename(actor: &Actor, name: &str) -> Answer<()> {
    set(actor, json!({ "name": name })).await
}

async fn in_team(clinic: &Clinic<'_>, reader: &Actor, search: &str) -> (Vec<String>, Total) {
    let query = TeamQuery {
        search: search.to_owned(),
        ..TeamQuery::everybody(clinic.id)
    };
    let page: TeamPage = reader.call("team/list", query).await.expect("a page");
    (page.members.into_iter().map(|member| member.name).collect(), page.found)
}

async fn in_organisation(organisation: &Organisation<'_>, reader: &Actor, search: &str) -> (Vec<String>, Total) {
    let query = PeopleQuery {
        organisation: organisation.id,
        search: search.to_owned(),
        page: 1,
    };
    let page: PeoplePage = reader.call("users/list", query).await.expect("a page");
    (page.people.into_iter().map(|person| person.name).collect(), page.found)
}

#[tokio::test]
async fn another_name_is_sorted_and_found_wherever_somebody_belongs() {
    let scene = Scene::new().await;
    let (one, other) = (Organisation::create(&scene).await, Organisation::create(&scene).await);
    let (boss, other_boss) = (
        one.someone("Mona Middle", OrganisationRole::Admin).await,
        other.someone("Mona Middle", OrganisationRole::Admin).await,
    );
    let (north, east) = (one.clinic("North").await, other.clinic("East").await);
    for clinic in [&north, &east] {
        clinic
            .someone("Mona Member", ClinicRole::Admin, Grants::default())
            .await;
    }
    let person = scene.person("Aaron Early").await;
    north.add(&person, ClinicRole::TeamMember, Grants::default()).await;
    east.add(&person, ClinicRole::TeamMember, Grants::default()).await;
    scene.appoint(&person, one.id, OrganisationRole::Reporter).await;
    let mut pages = [
        boss.listen(north.id).await.expect("a stream"),
        boss.listen_at(one.place()).await.expect("a stream"),
    ];

    assert_eq!(rename(&person, "  Zoë   Zoëga ").await, Ok(()));
    pages[0].wait_for(News::Team).await;
    pages[1].wait_for(News::People).await;
    let (nobody, none) = (Vec::<String>::new(), Total::Exactly(0));
    for (clinic, reader) in [(&north, &boss), (&east, &other_boss)] {
        assert_eq!(in_team(clinic, reader, "").await.0, ["Mona Member", "Zoë Zoëga"]);
        assert_eq!(
            in_team(clinic, reader, "zoega").await,
            (vec!["Zoë Zoëga".to_owned()], Total::Exactly(1))
        );
        for old in ["aaron", "early", "a"] {
            assert_eq!(in_team(clinic, reader, old).await, (nobody.clone(), none), "{old}");
        }
    }
    for (organisation, reader) in [(&one, &boss), (&other, &other_boss)] {
        let (names, found) = in_organisation(organisation, reader, "zo").await;
        assert_eq!((names, found), (vec!["Zoë Zoëga".to_owned()], Total::Exactly(1)));
        assert_eq!(
            in_organisation(organisation, reader, "early").await,
            (nobody.clone(), none)
        );
        let everybody = in_organisation(organisation, reader, "").await.0;
        assert_eq!(everybody.last().map(String::as_str), Some("Zoë Zoëga"));
    }
    let officials: Vec<_> = one
        .officials(&boss)
        .await
        .into_iter()
        .map(|official| official.name)
        .collect();
    assert_eq!(officials, ["Mona Middle", "Zoë Zoëga"]);
    let me: Me = person.plain("account/find_me").await.expect("me");
    assert_eq!(me.name, "Zoë Zoëga");
}

/// What differs only in capitals and accents is sorted and found as before, but shown as it is written now.
#[tokio::test]
async fn another_spelling_is_shown_and_found_as_before() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let person = clinic
        .someone("zoe lefevre", ClinicRole::Admin, Grants::default())
        .await;
    assert_eq!(rename(&person, "Zoë Lefèvre").await, Ok(()));
    let expected = (vec!["Zoë Lefèvre".to_owned()], Total::Exactly(1));
    for search in ["zoe", "Lefèvre", ""] {
        assert_eq!(in_team(&clinic, &person, search).await, expected, "{search}");
    }
}

/// A sentence of the log stays true: who did it was called so.
#[tokio::test]
async fn the_log_keeps_the_names_as_they_were() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let admin = clinic
        .someone("Aaron Early", ClinicRole::Admin, Grants::default())
        .await;
    clinic.invite(&admin, "one@people.example").await;
    rename(&admin, "Zoe Late").await.expect("renamed");
    clinic.invite(&admin, "two@people.example").await;
    let log = read_log(&admin, server::activity::ActivityQuery::all(clinic.place())).await;
    let names: Vec<_> = log.iter().map(|change| change.actor.name.as_str()).collect();
    assert_eq!(names, ["Zoe Late", "Aaron Early"]);
    let inviters: Vec<_> = clinic.pending(&admin).await.into_iter().map(|it| it.inviter).collect();
    assert_eq!(inviters, ["Zoe Late", "Aaron Early"]);
}

#[tokio::test]
async fn a_name_that_is_none_or_a_time_zone_that_is_none_changes_nothing() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let person = clinic
        .someone("Aaron Early", ClinicRole::Admin, Grants::default())
        .await;
    let before: Me = person.plain("account/find_me").await.expect("me");
    for (profile, reason) in [
        (json!({ "name": " " }), Invalid::NameMissing),
        (json!({ "name": "n".repeat(121) }), Invalid::NameTooLong { most: 120 }),
        (
            json!({ "name": "Zoe Late", "time_zone": "Europe/Atlantis" }),
            Invalid::TimeZone,
        ),
        (json!({ "name": "Zoe Late", "mobile": "12" }), Invalid::Malformed),
    ] {
        assert_eq!(set(&person, profile.clone()).await, Err(reason.into()), "{profile}");
    }
    assert_eq!(person.plain::<Me>("account/find_me").await, Ok(before));
    assert_eq!(in_team(&clinic, &person, "aaron").await.1, Total::Exactly(1));
    assert_eq!(rename(&scene.anonymous(), "Zoe Late").await, Err(ApiError::SignIn));
}

#[tokio::test]
async fn a_time_zone_and_a_mobile_number_are_kept_and_can_be_taken_back() {
    let scene = Scene::new().await;
    let person = scene.person("Aaron Early").await;
    let profile = json!({ "name": "Aaron Early", "time_zone": "Asia/Jakarta", "mobile": "0045 12 34 56 78" });
    set(&person, profile).await.expect("kept");
    let me: Me = person.plain("account/find_me").await.expect("me");
    assert_eq!(me.time_zone.as_deref(), Some("Asia/Jakarta"));
    assert_eq!(
        me.mobile.as_ref().map(server::clinics::Mobile::as_str),
        Some("+4512345678")
    );
    rename(&person, "Aaron Early").await.expect("kept");
    let me: Me = person.plain("account/find_me").await.expect("me");
    assert_eq!((me.time_zone, me.mobile), (None, None));
}
