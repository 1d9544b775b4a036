//! Searching and paging.

use server::access::{ClinicRole, Grants};
use server::team::{TeamPage, TeamQuery, Total};

use super::{names, team_of};
use crate::support::Scene;

#[tokio::test]
async fn twenty_a_page_with_the_total_always_said() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let admin = team_of(&clinic, &[]).await;
    for n in 0..44 {
        clinic
            .someone(&format!("Person {n:02}"), ClinicRole::TeamMember, Grants::default())
            .await;
    }
    clinic.invite(&admin, "somebody@people.example").await;
    let mut seen = Vec::new();
    for (number, size) in [(1, 20), (2, 20), (3, 5), (4, 0)] {
        let query = TeamQuery {
            page: number,
            ..TeamQuery::everybody(clinic.id)
        };
        let page: TeamPage = admin.call("team/list", &query).await.expect("a page");
        assert_eq!(page.members.len(), size, "page {number}");
        assert_eq!((page.people, page.admins, page.pending), (45, 1, 1));
        assert_eq!(page.found, Total::Exactly(45));
        seen.extend(page.members.into_iter().map(|member| member.name));
    }
    let mut expected: Vec<_> = (0..44).map(|n| format!("Person {n:02}")).collect();
    expected.push("Zz Admin".to_owned());
    assert_eq!(seen, expected, "nobody is missing, nobody comes twice");
    let (zero, _) = names(
        &admin,
        &TeamQuery {
            page: 0,
            ..TeamQuery::everybody(clinic.id)
        },
    )
    .await;
    assert_eq!(zero.len(), 20, "a page before the first is the first");
}

#[tokio::test]
async fn a_filter_counts_up_to_a_thousand_and_a_search_by_name_without_end() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let admin = team_of(&clinic, &[]).await;
    server::demo::add_people(&scene.app, clinic.id, 1_100, "many.example", "no password")
        .await
        .expect("many people");
    let filtered = TeamQuery {
        keyword: "many.example".to_owned(),
        ..TeamQuery::everybody(clinic.id)
    };
    assert_eq!(names(&admin, &filtered).await.1, Total::MoreThan(1_000));
    assert_eq!(
        names(&admin, &TeamQuery::everybody(clinic.id)).await.1,
        Total::Exactly(1_101)
    );
    let (found, total) = names(
        &admin,
        &TeamQuery {
            search: "s".to_owned(),
            ..TeamQuery::everybody(clinic.id)
        },
    )
    .await;
    let there = "SELECT COUNT(*) FROM clinic_members WHERE sort_name LIKE 's%' OR sort_name LIKE '% s%'";
    let there = u32::try_from(scene.number(there).await).expect("few");
    assert_eq!((found.len(), total), (20, Total::Exactly(there)));
    let last = TeamQuery {
        search: "s".to_owned(),
        page: there.div_ceil(20),
        ..TeamQuery::everybody(clinic.id)
    };
    assert_eq!(
        u32::try_from(names(&admin, &last).await.0.len()),
        Ok((there - 1) % 20 + 1)
    );
}

#[tokio::test]
async fn a_search_finds_beginnings_of_words_on_all_pages() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let people = [
        "Zoë Martel",
        "Amélie Martin",
        "Ana-Maria O’Brien",
        "Martinus van der Zoom",
        "Konstantinopoulos Andreadis",
        "Konstantina Andersen",
        "علي أحمد",
        "Ｆｕｌｌ Width",
    ];
    let admin = team_of(&clinic, &people).await;
    for n in 0..25 {
        clinic
            .someone(&format!("Aaa {n}"), ClinicRole::TeamMember, Grants::default())
            .await;
    }
    let table: [(&str, &[&str]); 16] = [
        ("mart", &["Amélie Martin", "Martinus van der Zoom", "Zoë Martel"]),
        ("MART", &["Amélie Martin", "Martinus van der Zoom", "Zoë Martel"]),
        ("zoe", &["Zoë Martel"]),
        ("Zoë", &["Zoë Martel"]),
        ("amelie", &["Amélie Martin"]),
        ("zo mart", &["Martinus van der Zoom", "Zoë Martel"]),
        ("mart zoe", &["Zoë Martel"]),
        ("martel zoë", &["Zoë Martel"]),
        ("ob", &[]),
        ("o'brien", &["Ana-Maria O’Brien"]),
        ("brien maria", &["Ana-Maria O’Brien"]),
        ("konstantino", &["Konstantinopoulos Andreadis"]),
        ("konstant", &["Konstantina Andersen", "Konstantinopoulos Andreadis"]),
        ("artel", &[]),
        ("علي", &["علي أحمد"]),
        ("full", &["Ｆｕｌｌ Width"]),
    ];
    for (search, expected) in table {
        let query = TeamQuery {
            search: search.to_owned(),
            ..TeamQuery::everybody(clinic.id)
        };
        let (found, total) = names(&admin, &query).await;
        assert_eq!(found, expected, "{search}");
        assert_eq!(
            total,
            Total::Exactly(u32::try_from(expected.len()).expect("few")),
            "{search}"
        );
    }
}

#[tokio::test]
async fn signs_in_a_search_mean_nothing() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let admin = team_of(&clinic, &["Per Cent", "Under Score"]).await;
    for (search, expected) in [
        ("%", 3),
        ("_", 3),
        ("per%", 1),
        ("p%t", 0),
        ("_core", 0),
        ("'); DROP", 0),
    ] {
        let query = TeamQuery {
            search: search.to_owned(),
            ..TeamQuery::everybody(clinic.id)
        };
        assert_eq!(names(&admin, &query).await.0.len(), expected, "{search}");
    }
    for (keyword, expected) in [
        ("%", 0),
        ("_", 0),
        ("\\", 0),
        ("er", 2),
        ("@people.example", 3),
        ("PER.CENT", 1),
    ] {
        let query = TeamQuery {
            keyword: keyword.to_owned(),
            ..TeamQuery::everybody(clinic.id)
        };
        assert_eq!(names(&admin, &query).await.0.len(), expected, "{keyword}");
    }
}
