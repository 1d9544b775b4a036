//! Admin users: who has access to the console, and what each may do there.

mod many;

use serde_json::json;
use server::access::{BoxChange, BoxState, Checkbox, Grants, OrganisationRole, Permission, PermissionGroup, Refusal};
use server::activity::Deed;
use server::admin_users::{AdminUserLine, AdminUsers};
use server::error::{Answer, ApiError};
use server::live::News;

use crate::support::{Actor, Organisation, Scene, grants};

use Permission::{ActivityLogs, AutomaticIntake, BrandSettings, PaymentsAndBilling, Users};
use PermissionGroup::{DataExport, Settings};

async fn set_access(organisation: &Organisation<'_>, actor: &Actor, of: &Actor, on: bool) -> Answer<()> {
    let request = organisation.about(of, json!({ "on": on }));
    actor.call("admin_users/set_access", request).await
}

async fn tick(
    organisation: &Organisation<'_>,
    actor: &Actor,
    of: &Actor,
    checkbox: Checkbox,
    on: bool,
) -> Answer<Grants> {
    let request = organisation.about(of, json!({ "checkbox": checkbox, "on": on }));
    actor.call("admin_users/set_permission", request).await
}

async fn list(organisation: &Organisation<'_>, reader: &Actor) -> Answer<Vec<AdminUserLine>> {
    let request = json!({ "organisation": organisation.id });
    let page: AdminUsers = reader.post("admin_users/list", &request).await.answer()?;
    assert!(!page.more);
    Ok(page.lines)
}

#[tokio::test]
async fn access_opens_the_organisation_and_each_tick_one_thing_of_it_at_once() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let admin = organisation.admin().await;
    let clinic = organisation.clinic("North").await;
    clinic.admin().await;
    let nurse = clinic.member(Grants::default()).await;
    let read = async || {
        let query = server::activity::ActivityQuery::all(organisation.place());
        nurse
            .call::<server::activity::ActivityPage>("activity/list", query)
            .await
            .map(drop)
    };
    assert_eq!(
        read().await,
        Err(ApiError::NotFound),
        "without access there is no organisation"
    );
    assert_eq!(set_access(&organisation, &admin, &nurse, true).await, Ok(()));
    let needs = |permission| Err(ApiError::Refused(Refusal::NeedsInOrganisation(permission)));
    assert_eq!(read().await, needs(ActivityLogs));
    let mut open = nurse.listen_at(organisation.place()).await.expect("a stream");
    let saved = tick(&organisation, &admin, &nurse, Checkbox::Group(DataExport), true).await;
    assert_eq!(saved.expect("saved").group_box(DataExport), BoxState::Ticked);
    open.wait_for(News::Access).await;
    assert_eq!(read().await, Ok(()));
    let member = json!({ "clinic": clinic.id, "member": clinic.membership(&nurse).await });
    let consequences: Option<server::team::Consequences> = admin.call("team/find_consequences", member).await.ok();
    assert!(
        !consequences.expect("consequences").signed_out,
        "access is another place"
    );
    let lines = list(&organisation, &admin).await.expect("a list");
    assert_eq!(lines.len(), 1);
    assert_eq!((lines[0].role, lines[0].grants), (None, grants(&[DataExport], &[])));
    assert_eq!(list(&organisation, &nurse).await.map(drop), needs(Users));
    assert_eq!(set_access(&organisation, &admin, &nurse, false).await, Ok(()));
    assert_eq!(read().await, Err(ApiError::NotFound));
    let deeds: Vec<Deed> = organisation
        .log(&admin)
        .await
        .into_iter()
        .map(|change| change.deed)
        .collect();
    let ticked = Deed::Ticked {
        checkbox: Checkbox::Group(DataExport),
        on: true,
        before: Grants::default(),
        after: grants(&[DataExport], &[]),
    };
    let taken = Deed::AccessTaken {
        grants: grants(&[DataExport], &[]),
    };
    assert_eq!(deeds[..3], [taken, ticked, Deed::AccessGiven]);
}

#[tokio::test]
async fn nobody_grants_what_they_lack_nor_raises_themself_and_is_told_which_rule_says_so() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let manager = organisation
        .admin_user("Mona", grants(&[DataExport], &[Users, BrandSettings]))
        .await;
    let other = organisation.admin_user("Otto", grants(&[Settings], &[])).await;
    let boss = organisation.admin().await;
    set_access(&organisation, &boss, &boss, true).await.expect("given");
    let mine = async |of: &Actor, checkbox, on| tick(&organisation, &manager, of, checkbox, on).await;
    let one = Checkbox::Permission;
    for (of, checkbox, on, refusal) in [
        (
            &other,
            one(PaymentsAndBilling),
            true,
            Refusal::NotHeldByYou(PaymentsAndBilling),
        ),
        (
            &other,
            one(AutomaticIntake),
            true,
            Refusal::NotInContract(AutomaticIntake),
        ),
        (&other, Checkbox::Group(Settings), false, Refusal::GroupNotHeldByYou),
        (&manager, one(ActivityLogs), true, Refusal::NobodyRaisesThemself),
        (&boss, one(BrandSettings), true, Refusal::AdminsHoldEverything),
    ] {
        assert_eq!(
            mine(of, checkbox, on).await,
            Err(ApiError::Refused(refusal)),
            "{checkbox:?}"
        );
    }
    assert!(mine(&other, Checkbox::Group(DataExport), true).await.is_ok());
    assert!(
        mine(&other, one(BrandSettings), false).await.is_ok(),
        "of a group that holds more"
    );
    let left = list(&organisation, &manager).await.expect("a list");
    let names: Vec<&str> = left.iter().map(|line| line.name.as_str()).collect();
    assert_eq!(names, ["Mona", "Omar Haddad", "Otto"]);
    let refused = set_access(&organisation, &manager, &other, false).await;
    assert!(
        matches!(refused, Err(ApiError::Refused(Refusal::NotHeldByYou(_)))),
        "{refused:?}"
    );
    assert_eq!(
        set_access(&organisation, &manager, &boss, false).await,
        Err(ApiError::Refused(Refusal::NeedsOrganisationAdmin))
    );
    assert_eq!(
        set_access(&organisation, &manager, &manager, false).await,
        Ok(()),
        "one's own may be given up"
    );
    assert_eq!(list(&organisation, &manager).await, Err(ApiError::NotFound));
}

#[tokio::test]
async fn access_is_for_people_of_the_organisation_and_of_no_other() {
    let scene = Scene::new().await;
    let (organisation, other) = (Organisation::create(&scene).await, Organisation::create(&scene).await);
    let (admin, stranger) = (organisation.admin().await, other.admin().await);
    assert_eq!(
        set_access(&organisation, &admin, &stranger, true).await,
        Err(ApiError::NotFound)
    );
    let nurse = organisation.admin_user("Nia", Grants::default()).await;
    for answer in [
        set_access(&organisation, &stranger, &nurse, false).await,
        list(&organisation, &stranger).await.map(drop),
        tick(&organisation, &stranger, &nurse, Checkbox::Group(DataExport), true)
            .await
            .map(drop),
        tick(&organisation, &admin, &stranger, Checkbox::Group(DataExport), true)
            .await
            .map(drop),
    ] {
        assert_eq!(answer, Err(ApiError::NotFound));
    }
    assert_eq!(
        list(&organisation, &admin).await.expect("a list")[0].grants,
        Grants::default()
    );
}

#[tokio::test]
async fn the_list_follows_names_and_access_goes_with_the_role() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let admin = organisation.admin().await;
    let reporter = organisation.someone("Zora", OrganisationRole::Reporter).await;
    let nia = organisation.admin_user("Nia", Grants::default()).await;
    set_access(&organisation, &admin, &reporter, true).await.expect("given");
    set_access(&organisation, &admin, &reporter, true)
        .await
        .expect("given already");
    let renamed: Answer<()> = reporter
        .call("account/set_profile", json!({ "name": "Abel", "time_zone": null }))
        .await;
    assert_eq!(renamed, Ok(()));
    let names = async || {
        let lines = list(&organisation, &admin).await.expect("a list");
        lines.into_iter().map(|line| (line.name, line.role)).collect::<Vec<_>>()
    };
    let abel = ("Abel".to_owned(), Some(OrganisationRole::Reporter));
    assert_eq!(names().await, [abel, ("Nia".to_owned(), None)]);
    let query = json!({ "organisation": organisation.id, "search": "nia", "page": 1 });
    let found: server::users::PeoplePage = admin.call("users/list", query).await.expect("a page");
    assert_eq!(found.people[0].count, 1, "access is no clinic");
    let people = organisation.find(&admin).await.people;
    let removed: Answer<()> = admin
        .call("organisations/remove", organisation.about(&reporter, json!({})))
        .await;
    assert_eq!(removed, Ok(()));
    assert_eq!(names().await, [("Nia".to_owned(), None)]);
    assert_eq!(
        organisation.find(&admin).await.people,
        people - 1,
        "nobody is counted who has no place"
    );
    assert_eq!(organisation.role_of(&nia).await, None);
}

#[tokio::test]
async fn whoever_gets_access_is_told_how_to_sign_in_and_finds_the_organisation() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let nurse = organisation.admin_user("Nia", Grants::default()).await;
    let letter = scene.post.letter(&nurse.email, 1).await;
    assert!(letter.link().ends_with(&format!("/organisations/{}", organisation.id)));
    let all = json!({ "search": "", "page": 1 });
    let mine: server::organisations::MyOrganisationsPage =
        nurse.call("organisations/list_mine", all).await.expect("mine");
    assert_eq!((mine.total, mine.organisations[0].role), (1, None));
    let leave = json!({ "organisation": organisation.id });
    nurse
        .call::<()>("organisations/leave", leave.clone())
        .await
        .expect("left");
    assert_eq!(
        nurse.call::<()>("organisations/leave", leave).await,
        Err(ApiError::NotFound)
    );
    let all = json!({ "search": "", "page": 1 });
    let mine: server::organisations::MyOrganisationsPage =
        nurse.call("organisations/list_mine", all).await.expect("mine");
    assert_eq!(mine.total, 0);
}

/// What the contract has lost is not granted again; until then nobody loses what they have.
#[tokio::test]
async fn a_tick_is_taken_back_as_a_whole_or_not_at_all() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let boss = organisation.admin().await;
    let intake = async |on: bool| {
        let request = json!({ "organisation": organisation.id, "feature": AutomaticIntake, "on": on });
        boss.call::<()>("contracts/set_feature", request)
            .await
            .expect("switched");
    };
    let (kept, lapsed) = (
        grants(&[], &[BrandSettings]),
        grants(&[], &[BrandSettings, AutomaticIntake]),
    );
    intake(true).await;
    let (ada, bea) = (
        organisation.admin_user("Ada", kept).await,
        organisation.admin_user("Bea", lapsed).await,
    );
    intake(false).await;
    let settings = Checkbox::Group(Settings);
    let whole = grants(&[Settings], &[]);
    let undo = async |of: &Actor, before: Grants| {
        let change = BoxChange::tick(settings, true).taken_back(before);
        let request = organisation.about(of, json!(change));
        boss.call::<Grants>("admin_users/set_permission", request).await
    };
    for of in [&ada, &bea] {
        assert_eq!(tick(&organisation, &boss, of, settings, true).await, Ok(whole));
    }
    assert_eq!(undo(&ada, kept).await, Ok(kept));
    assert_eq!(undo(&ada, kept).await, Err(ApiError::Conflict));
    let refused = Refusal::NotInContract(AutomaticIntake);
    assert_eq!(undo(&bea, lapsed).await, Err(refused.into()));
    let lines = list(&organisation, &boss).await.expect("a list");
    let line = lines.iter().find(|line| line.account == bea.account());
    assert_eq!(line.expect("a line").grants, whole);
}
