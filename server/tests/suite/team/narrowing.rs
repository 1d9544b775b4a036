//! Filtering and sorting.

use server::access::{ClinicRole, Permission, PermissionGroup};
use server::team::{Sort, TeamQuery, Total};

use super::{names, team_of};
use crate::support::{Scene, grants};

#[tokio::test]
async fn filters_narrow_by_keyword_role_and_permission_and_together() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let admin = team_of(&clinic, &["Nora Plain"]).await;
    let telehealth = grants(&[PermissionGroup::Telehealth], &[]);
    clinic.someone("Ada Group", ClinicRole::TeamMember, telehealth).await;
    clinic
        .someone(
            "Bea Single",
            ClinicRole::TeamMember,
            grants(&[], &[Permission::JoinCalls]),
        )
        .await;
    clinic
        .someone(
            "Cleo Other",
            ClinicRole::TeamMember,
            grants(&[], &[Permission::CallHistory]),
        )
        .await;
    let everybody = || TeamQuery::everybody(clinic.id);
    let keyword = |text: &str| text.to_owned();
    let joins = Some(Permission::JoinCalls);
    let table = [
        (
            TeamQuery {
                role: Some(ClinicRole::Admin),
                ..everybody()
            },
            vec!["Zz Admin"],
        ),
        (
            TeamQuery {
                permission: joins,
                ..everybody()
            },
            vec!["Ada Group", "Bea Single", "Zz Admin"],
        ),
        (
            TeamQuery {
                permission: joins,
                role: Some(ClinicRole::TeamMember),
                ..everybody()
            },
            vec!["Ada Group", "Bea Single"],
        ),
        (
            TeamQuery {
                keyword: keyword("roup"),
                ..everybody()
            },
            vec!["Ada Group"],
        ),
        (
            TeamQuery {
                keyword: keyword("bea.single"),
                ..everybody()
            },
            vec!["Bea Single"],
        ),
        (
            TeamQuery {
                keyword: keyword("e"),
                permission: joins,
                search: keyword("b"),
                ..everybody()
            },
            vec!["Bea Single"],
        ),
        (
            TeamQuery {
                permission: Some(Permission::OutcomeData),
                ..everybody()
            },
            vec![],
        ),
    ];
    for (query, expected) in table {
        let (found, total) = names(&admin, &query).await;
        assert_eq!(found, expected, "{query:?}");
        assert_eq!(
            total,
            Total::Exactly(u32::try_from(expected.len()).expect("few")),
            "{query:?}"
        );
    }
}

#[tokio::test]
async fn the_list_sorts_by_name_role_and_last_seen_both_ways() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let admin = team_of(&clinic, &["Émile Zola", "adam west", "Bo", "Bo Ek", "Åse Lund"]).await;
    for (name, seen) in [("Bo", 3_000), ("adam west", 2_000), ("Zz Admin", 1_000)] {
        let set = format!(
            "UPDATE clinic_members SET seen_at = {seen} WHERE account_id = (SELECT id FROM accounts WHERE name = '{name}')"
        );
        scene.sql(&set).await;
    }
    let by_name = ["adam west", "Åse Lund", "Bo", "Bo Ek", "Émile Zola", "Zz Admin"];
    for descending in [false, true] {
        let query = |sort| TeamQuery {
            sort,
            descending,
            ..TeamQuery::everybody(clinic.id)
        };
        let turned = |mut names: Vec<&'static str>| {
            if descending {
                names.reverse();
            }
            names
        };
        assert_eq!(names(&admin, &query(Sort::Name)).await.0, turned(by_name.to_vec()));
        let by_role = ["Zz Admin", "adam west", "Åse Lund", "Bo", "Bo Ek", "Émile Zola"];
        assert_eq!(names(&admin, &query(Sort::Role)).await.0, turned(by_role.to_vec()));
        let by_seen = names(&admin, &query(Sort::Seen)).await.0;
        let seen: Vec<_> = by_seen
            .iter()
            .filter(|name| ["Bo", "adam west", "Zz Admin"].contains(&name.as_str()))
            .collect();
        assert_eq!(seen, turned(vec!["Zz Admin", "adam west", "Bo"]));
    }
    let query = TeamQuery {
        search: "bo".to_owned(),
        sort: Sort::Seen,
        descending: true,
        ..TeamQuery::everybody(clinic.id)
    };
    assert_eq!(names(&admin, &query).await.0, ["Bo", "Bo Ek"]);
}
