//! What is listed for those who run organisations, and who is named to those who may not look.

use serde_json::{Value, json};
use server::access::OrganisationRole;
use server::error::ApiError;
use server::organisations::{ClinicsPage, ClinicsQuery, MyOrganisations, MyOrganisationsPage, OfficialsPage};

use crate::support::{Organisation, Scene, grants};

use OrganisationRole::{Admin, Coordinator, Reader, Reporter};

#[tokio::test]
async fn i_see_the_organisations_that_i_help_to_run_twenty_a_page() {
    let scene = Scene::new().await;
    let me = scene.person("Omar Haddad").await;
    for n in 0..23 {
        let organisation = Organisation::create(&scene).await;
        let role = [Admin, Coordinator, Reporter][n % 3];
        scene.appoint(&me, organisation.id, role).await;
        let name = format!(
            "UPDATE organisations SET name = 'Acme {n:02}', sort_name = 'acme {n:02}' WHERE id = '{}'",
            organisation.id
        );
        scene.sql(&name).await;
    }
    let elsewhere = Organisation::create(&scene).await;
    scene.appoint(&me, elsewhere.id, Reader).await;
    Organisation::create(&scene).await;
    let list = async |search: &str, page| -> MyOrganisationsPage {
        let query = MyOrganisations {
            search: search.to_owned(),
            page,
        };
        me.call("organisations/list_mine", query).await.expect("a page")
    };
    let (first, second) = (list("", 1).await, list("", 2).await);
    assert_eq!((first.organisations.len(), first.total), (20, 23));
    let names: Vec<_> = first
        .organisations
        .iter()
        .chain(&second.organisations)
        .map(|it| it.name.clone())
        .collect();
    let expected: Vec<_> = (0..23).map(|n| format!("Acme {n:02}")).collect();
    assert_eq!(names, expected);
    assert_eq!(list("acme 1", 1).await.total, 10);
    assert_eq!(list("1 ACM", 1).await.total, 10, "in any order");
    assert_eq!(list("%", 1).await.total, 23, "signs mean nothing");
    assert_eq!(list("cme", 1).await.total, 0);
}

#[tokio::test]
async fn an_organisations_clinics_come_twenty_a_page_with_their_totals() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let reporter = organisation.someone("Rita Report", Reporter).await;
    for n in 0..21 {
        organisation.clinic(&format!("Clinic {n:02}")).await;
    }
    let dentist = organisation.clinic("Zahnklinik Süd").await;
    let admin = dentist.admin().await;
    dentist.member(grants(&[], &[])).await;
    dentist.invite(&admin, "new@people.example").await;
    Organisation::create(&scene).await.clinic("Clinic elsewhere").await;
    let list = async |search: &str, page| -> ClinicsPage {
        let query = ClinicsQuery {
            organisation: organisation.id,
            search: search.to_owned(),
            page,
        };
        reporter
            .call("organisations/list_clinics", query)
            .await
            .expect("a page")
    };
    assert_eq!(organisation.find(&reporter).await.clinics, 22);
    let (first, second) = (list("", 1).await, list("", 2).await);
    assert_eq!((first.clinics.len(), first.found, second.clinics.len()), (20, 22, 2));
    let line = &second.clinics[1];
    assert_eq!(
        (line.name.as_str(), line.people, line.admins, line.pending),
        ("Zahnklinik Süd", 2, 1, 1)
    );
    assert_eq!(list("sud", 1).await.found, 1);
    assert_eq!(list("süd zahn", 1).await.found, 1);
    assert_eq!(list("sud clinic", 1).await.found, 0, "each word is in the name");
    let long = format!("sud{}clinic", " ".repeat(100));
    assert_eq!(list(&long, 1).await.found, 1, "the beginning of what is long");
    assert_eq!(list("clinic 2", 1).await.found, 1);
    assert_eq!(list("elsewhere", 1).await.found, 0);
}

#[tokio::test]
async fn an_organisations_admins_come_twenty_a_page_by_name_and_readers_are_not_among_them() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let admin = organisation.someone("Zz Admin", Admin).await;
    for n in 0..22 {
        organisation
            .someone(&format!("Person {n:02}"), [Coordinator, Reporter][n % 2])
            .await;
    }
    for role in [Reader, OrganisationRole::Collaborator] {
        organisation.someone("Aaa Reader", role).await;
    }
    let list = async |page: u32| -> OfficialsPage {
        let query = json!({ "organisation": organisation.id, "page": page });
        admin.call("organisations/list_officials", query).await.expect("a page")
    };
    let (first, second, third) = (list(1).await, list(2).await, list(3).await);
    assert_eq!(
        (first.officials.len(), second.officials.len(), third.officials.len()),
        (20, 3, 0)
    );
    assert_eq!((first.total, second.total), (23, 23));
    let mut names: Vec<_> = first
        .officials
        .iter()
        .chain(&second.officials)
        .map(|it| it.name.clone())
        .collect();
    assert_eq!(names.pop().as_deref(), Some("Zz Admin"));
    let expected: Vec<_> = (0..22).map(|n| format!("Person {n:02}")).collect();
    assert_eq!(names, expected);
}

#[tokio::test]
async fn an_organisation_names_an_admin_to_those_whom_it_refuses() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let (admin, reporter) = (
        organisation.admin().await,
        organisation.someone("Rita Report", Reporter).await,
    );
    let found = organisation.find(&reporter).await;
    assert_eq!(found.an_admin, Some(admin.name));
    assert_eq!(
        (found.standing.account, found.standing.role),
        (reporter.account(), Some(Reporter))
    );
    let nobody = scene.anonymous();
    let reply = nobody
        .post("organisations/find", &json!({ "organisation": organisation.id }))
        .await;
    assert_eq!(reply.answer::<Value>().err(), Some(ApiError::SignIn));
}
