//! Temporary staff: memberships with a first and a last day, by the clinic's calendar.

use serde_json::{Value, json};
use server::access::{ClinicRole, Grants, OrganisationRole, Permission, Refusal, Role};
use server::account::{Landing, Me};
use server::activity::Deed;
use server::calendar;
use server::clinics::{MyClinics, MyClinicsPage};
use server::error::{Answer, ApiError, Invalid};
use server::jobs;
use server::live::News;
use server::team::{TeamPage, TeamQuery, Term};
use server::time::Timestamp;

use crate::support::{Actor, Clinic, Organisation, Scene, ZONE, grants, until};

use ClinicRole::{Admin, TeamMember};

const HOUR: i64 = 3_600;
const DAY: i64 = 86_400;

/// So many days from now in the clinic's calendar, as a page writes it.
fn day(scene: &Scene, days: i64) -> String {
    calendar::zoned(scene.now().plus_days(days), ZONE).date().to_string()
}

fn start_of(day: &str) -> Timestamp {
    calendar::start_of_day(day, ZONE).expect("a day")
}

fn end_of(day: &str) -> Timestamp {
    calendar::end_of_day(day, ZONE).expect("a day")
}

async fn set(clinic: &Clinic<'_>, by: &Actor, whom: &Actor, from: Option<&str>, until: Option<&str>) -> Answer<Term> {
    let member = clinic.membership(whom).await;
    let request = json!({ "clinic": clinic.id, "member": member, "from": from, "until": until });
    by.call("team/set_term", request).await
}

async fn enter(clinic: &Clinic<'_>, actor: &Actor) -> Answer<Value> {
    actor
        .post("clinics/find", &json!({ "clinic": clinic.id }))
        .await
        .answer()
}

async fn run_due(scene: &Scene) {
    jobs::run_due(&scene.app).await.expect("what is due is done");
}

/// The same person, signed in anew: a session is shorter than a term.
async fn again(scene: &Scene, actor: &Actor) -> Actor {
    let device = actor.other_device(scene);
    let request = json!({ "email": actor.email, "password": crate::support::PASSWORD });
    let welcome = device.call("sign_in/sign_in", request).await;
    assert_eq!(welcome, Ok(server::sign_in::SignInOutcome::Welcome));
    device
}

#[tokio::test]
async fn a_membership_that_starts_later_opens_nothing_before_its_first_day() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let (admin, nurse) = (
        clinic.admin().await,
        clinic.member(grants(&[], &[Permission::Users])).await,
    );
    let mut page = nurse.listen(clinic.id).await.expect("a stream");
    let first = day(&scene, 3);
    let term = set(&clinic, &admin, &nurse, Some(&first), None).await.expect("set");
    let expected = Term {
        starts_at: Some(start_of(&first)),
        ends_at: None,
    };
    assert_eq!(term, expected);
    page.wait_for_end().await;
    assert_eq!(enter(&clinic, &nurse).await.err(), Some(ApiError::NotFound));
    assert_eq!(nurse.listen(clinic.id).await.err(), Some(ApiError::NotFound));
    let me: Me = nurse.plain("account/find_me").await.expect("signed in");
    assert_eq!(me.landing, Landing::Nowhere, "not to a page that is not there yet");
    let mine: MyClinicsPage = nurse
        .call("clinics/list_mine", MyClinics::default())
        .await
        .expect("a page");
    assert_eq!((mine.clinics.len(), mine.total, mine.last), (0, 0, None));
    let shown: TeamPage = admin
        .call("team/list", TeamQuery::everybody(clinic.id))
        .await
        .expect("a page");
    let listed = shown
        .members
        .iter()
        .find(|member| member.account == nurse.account())
        .expect("listed");
    assert_eq!(listed.term, expected, "the team shows who comes");

    scene.set(start_of(&first));
    scene.pass(-1);
    let nurse = again(&scene, &nurse).await;
    assert_eq!(enter(&clinic, &nurse).await.err(), Some(ApiError::NotFound));
    scene.pass(1);
    assert!(enter(&clinic, &nurse).await.is_ok(), "from the first moment of the day");
    let me: Me = nurse.plain("account/find_me").await.expect("signed in");
    assert_eq!(me.landing, Landing::Clinic(clinic.id));
    let mine: MyClinicsPage = nurse
        .call("clinics/list_mine", MyClinics::default())
        .await
        .expect("a page");
    assert_eq!((mine.clinics.len(), mine.total), (1, 1));
}

#[tokio::test]
async fn somebody_whose_membership_starts_later_still_sees_the_clinics_of_their_office() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let reporter = organisation.someone("Rita Report", OrganisationRole::Reporter).await;
    let clinic = organisation.clinic("North").await;
    let admin = clinic.admin().await;
    clinic.add(&reporter, TeamMember, Grants::default()).await;
    set(&clinic, &admin, &reporter, Some(&day(&scene, 3)), None)
        .await
        .expect("set");
    let mine: MyClinicsPage = reporter
        .call("clinics/list_mine", MyClinics::default())
        .await
        .expect("a page");
    assert_eq!(
        (mine.total, mine.clinics[0].role),
        (1, None),
        "listed as for a Reporter, once"
    );
    assert_eq!(
        enter(&clinic, &reporter).await.err(),
        Some(Refusal::NeedsClinicAdmin.into())
    );
}

#[tokio::test]
async fn a_membership_ends_by_itself_after_its_last_day() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let (admin, nurse) = (clinic.admin().await, clinic.member(Grants::default()).await);
    let last = day(&scene, 2);
    let term = set(&clinic, &admin, &nurse, None, Some(&last)).await.expect("set");
    assert_eq!(term.ends_at, Some(end_of(&last)));
    let set_in_log = clinic.log(&admin).await.remove(0);
    assert_eq!(
        (set_in_log.deed, set_in_log.subject.account),
        (
            Deed::TermSet {
                from: None,
                until: term.ends_at
            },
            Some(nurse.account())
        )
    );
    scene.set(end_of(&last));
    scene.pass(-1);
    let (admin, nurse) = (again(&scene, &admin).await, again(&scene, &nurse).await);
    run_due(&scene).await;
    assert!(enter(&clinic, &nurse).await.is_ok(), "to the end of the day");
    let (mut page, mut watcher) = (
        nurse.listen(clinic.id).await.expect("a stream"),
        admin.listen(clinic.id).await.expect("a stream"),
    );
    scene.pass(1);
    assert_eq!(
        enter(&clinic, &nurse).await.err(),
        Some(ApiError::NotFound),
        "at once, whoever looks after it"
    );
    run_due(&scene).await;
    page.wait_for_end().await;
    watcher.wait_for(News::Team).await;
    assert_eq!(clinic.find_membership(&nurse).await, None);
    let totals: Vec<(i64, i64)> = scene.rows("SELECT people, admins FROM clinics").await;
    assert_eq!(totals, [(1, 1)]);
    assert_eq!(scene.number("SELECT people FROM organisations").await, 1);
    let newest = clinic.log(&admin).await.remove(0);
    let role = Role::Clinic(TeamMember);
    assert_eq!((newest.deed, newest.actor.account), (Deed::Ended { role }, None));
    assert_eq!(newest.subject.name, nurse.name);
    assert_eq!(
        nurse.plain::<Me>("account/find_me").await,
        Err(ApiError::SignIn),
        "it was their only place"
    );
    run_due(&scene).await;
    assert_eq!(clinic.log(&admin).await[0].deed, Deed::Ended { role }, "once");
}

#[tokio::test]
async fn whoever_belongs_elsewhere_stays_signed_in_when_a_membership_ends() {
    let scene = Scene::new().await;
    let (clinic, elsewhere) = (scene.clinic().await, scene.clinic().await);
    let (admin, nurse) = (clinic.admin().await, clinic.member(Grants::default()).await);
    elsewhere.add(&nurse, Admin, Grants::default()).await;
    set(&clinic, &admin, &nurse, None, Some(&day(&scene, 0)))
        .await
        .expect("set");
    scene.set(end_of(&day(&scene, 0)));
    let nurse = again(&scene, &nurse).await;
    run_due(&scene).await;
    let me: Me = nurse.plain("account/find_me").await.expect("still signed in");
    assert_eq!(me.landing, Landing::Clinic(elsewhere.id));
}

#[tokio::test]
async fn admins_and_coordinators_are_told_a_week_before_and_once() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let (boss, coordinator) = (organisation.admin().await, organisation.coordinator().await);
    let reporter = organisation.someone("Rita Report", OrganisationRole::Reporter).await;
    let elsewhere = Organisation::create(&scene).await.admin().await;
    let clinic = organisation.clinic("North").await;
    let (admin, nurse) = (
        clinic.admin().await,
        clinic.someone("Tom Temporary", TeamMember, Grants::default()).await,
    );
    let last = day(&scene, 20);
    set(&clinic, &admin, &nurse, None, Some(&last)).await.expect("set");
    scene.set(end_of(&last));
    scene.pass(-7 * DAY - 1);
    run_due(&scene).await;
    assert_eq!(scene.number("SELECT COUNT(*) FROM mails").await, 0, "not before");
    scene.pass(1);
    for _ in 0..3 {
        run_due(&scene).await;
    }
    let letters = scene.post.wait_for(2).await;
    let mut to: Vec<_> = letters.iter().map(|letter| letter.to.as_str()).collect();
    to.sort_unstable();
    let mut expected = [boss.email.as_str(), coordinator.email.as_str()];
    expected.sort_unstable();
    assert_eq!(to, expected);
    for letter in &letters {
        assert!(
            letter.text.contains("Tom Temporary") && letter.text.contains("North"),
            "{}",
            letter.text
        );
        let written = calendar::zoned(Timestamp(end_of(&last).0 - 1), ZONE);
        assert!(
            letter.text.contains(&written.day().to_string()),
            "{last}: {}",
            letter.text
        );
        assert!(
            letter.link().ends_with(&format!("/clinics/{}/team", clinic.id)),
            "{}",
            letter.link()
        );
    }
    scene.pass(3 * DAY);
    run_due(&scene).await;
    assert_eq!(scene.number("SELECT COUNT(*) FROM mails").await, 2, "once");
    for nobody in [&reporter, &elsewhere, &admin, &nurse] {
        assert!(!to.contains(&nobody.email.as_str()), "{}", nobody.name);
    }

    let admin = again(&scene, &admin).await;
    let longer = day(&scene, 30);
    set(&clinic, &admin, &nurse, None, Some(&longer)).await.expect("set");
    run_due(&scene).await;
    assert_eq!(scene.number("SELECT COUNT(*) FROM mails").await, 2, "it was extended");
    scene.set(end_of(&longer));
    scene.pass(-DAY);
    run_due(&scene).await;
    scene.post.wait_for(4).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_that_look_after_terms_at_the_same_instant_tell_and_end_once() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    organisation.admin().await;
    let mut ends = Vec::new();
    for n in 0..3 {
        let clinic = organisation.clinic(&format!("Clinic {n}")).await;
        let admin = clinic.admin().await;
        for _ in 0..8 {
            let nurse = clinic.member(Grants::default()).await;
            let last = day(&scene, 3);
            set(&clinic, &admin, &nurse, None, Some(&last)).await.expect("set");
            ends.push(end_of(&last));
        }
    }
    let told = futures::future::join_all((0..4).map(|_| jobs::run_due(&scene.app))).await;
    assert!(told.iter().all(Result::is_ok), "{told:?}");
    assert_eq!(scene.number("SELECT COUNT(*) FROM mails").await, 24);
    scene.set(ends[0]);
    let ended = futures::future::join_all((0..4).map(|_| jobs::run_due(&scene.app))).await;
    assert!(ended.iter().all(Result::is_ok), "{ended:?}");
    assert_eq!(scene.number("SELECT COUNT(*) FROM clinic_members").await, 3);
    assert_eq!(scene.number("SELECT CAST(SUM(people) AS BIGINT) FROM clinics").await, 3);
    assert_eq!(scene.number("SELECT people FROM organisations").await, 4);
    let entries = "SELECT COUNT(*) FROM changes WHERE deed LIKE '%ended%'";
    assert_eq!(scene.number(entries).await, 24);
}

#[tokio::test]
async fn only_the_admin_for_good_can_not_get_an_end() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let (one, other) = (clinic.admin().await, clinic.admin().await);
    let last = day(&scene, 30);
    assert!(set(&clinic, &one, &other, None, Some(&last)).await.is_ok());
    let refused: ApiError = Refusal::LastAdmin.into();
    let own = clinic.membership(&one).await;
    assert_eq!(
        set(&clinic, &other, &one, None, Some(&last)).await,
        Err(refused.clone())
    );
    assert_eq!(
        set(&clinic, &other, &one, Some(&day(&scene, 1)), None).await,
        Err(refused.clone())
    );
    // An Admin for a time is none for good: the other neither leaves, nor steps down, nor is removed.
    for (path, request) in [
        ("team/leave", json!({ "clinic": clinic.id })),
        ("team/remove", json!({ "clinic": clinic.id, "member": own })),
        (
            "permissions/set_role",
            json!({ "clinic": clinic.id, "member": own, "role": "team-member" }),
        ),
    ] {
        assert_eq!(one.call::<()>(path, request).await, Err(refused.clone()), "{path}");
    }
    // With the end taken away, each can go again.
    assert_eq!(set(&clinic, &one, &other, None, None).await, Ok(Term::default()));
    assert!(set(&clinic, &other, &one, None, Some(&last)).await.is_ok());
}

/// Who began on their first day, and has no last one, is an Admin like any other.
#[tokio::test]
async fn an_admin_who_has_begun_is_one_for_good() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let (old, new) = (clinic.admin().await, clinic.admin().await);
    let first = day(&scene, 2);
    set(&clinic, &old, &new, Some(&first), None).await.expect("set");
    let leave = json!({ "clinic": clinic.id });
    assert_eq!(
        old.call::<()>("team/leave", &leave).await,
        Err(Refusal::LastAdmin.into()),
        "not begun yet"
    );
    scene.set(start_of(&first));
    let old = again(&scene, &old).await;
    let said = old
        .call::<server::team::Consequences>(
            "team/find_consequences",
            json!({ "clinic": clinic.id, "member": clinic.membership(&old).await }),
        )
        .await
        .expect("consequences");
    assert!(!said.last_admin);
    assert_eq!(old.call::<()>("team/leave", &leave).await, Ok(()));
    assert!(enter(&clinic, &again(&scene, &new).await).await.is_ok());
}

#[tokio::test]
async fn a_successor_who_is_there_for_a_time_stays_for_good() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let (admin, heir) = (clinic.admin().await, clinic.member(Grants::default()).await);
    set(&clinic, &admin, &heir, Some(&day(&scene, 5)), Some(&day(&scene, 10)))
        .await
        .expect("set");
    let successor = clinic.membership(&heir).await;
    let leave = json!({ "clinic": clinic.id, "successor": successor });
    assert_eq!(admin.call::<()>("team/leave", leave).await, Ok(()));
    assert!(enter(&clinic, &heir).await.is_ok(), "from now on");
    scene.pass(20 * DAY);
    run_due(&scene).await;
    assert_eq!(clinic.find_membership(&heir).await, Some(successor));
}

/// Each gives the other an end, in the same instant.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_admins_who_end_each_other_in_the_same_instant_leave_one_for_good() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let (one, other) = (clinic.admin().await, clinic.admin().await);
    let last = day(&scene, 30);
    let for_good = "SELECT COUNT(*) FROM clinic_members WHERE role = 'admin' AND ends_at IS NULL AND starts_at IS NULL";
    for round in 0..100 {
        scene.sql("UPDATE clinic_members SET ends_at = NULL").await;
        let (done, done2) = tokio::join!(
            set(&clinic, &one, &other, None, Some(&last)),
            set(&clinic, &other, &one, None, Some(&last))
        );
        assert_eq!(scene.number(for_good).await, 1, "round {round}: {done:?} {done2:?}");
        assert!(done.is_ok() != done2.is_ok(), "round {round}: {done:?} {done2:?}");
    }
}

#[tokio::test]
async fn a_day_that_is_none_or_past_or_before_the_first_is_refused() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let (admin, nurse) = (clinic.admin().await, clinic.member(Grants::default()).await);
    let (yesterday, today, tomorrow) = (day(&scene, -1), day(&scene, 0), day(&scene, 1));
    for (from, until) in [
        (None, Some(yesterday.as_str())),
        (Some(tomorrow.as_str()), Some(today.as_str())),
        (Some("soon"), None),
        (None, Some("2027-02-30")),
        (None, Some("")),
    ] {
        let answer = set(&clinic, &admin, &nurse, from, until).await;
        assert_eq!(answer, Err(Invalid::Day.into()), "{from:?} {until:?}");
    }
    assert!(clinic.log(&admin).await.is_empty(), "nothing changed");
    for (from, until) in [
        (Some(&tomorrow), Some(&tomorrow)),
        (Some(&yesterday), Some(&today)),
        (None, Some(&today)),
    ] {
        let answer = set(
            &clinic,
            &admin,
            &nurse,
            from.map(String::as_str),
            until.map(String::as_str),
        )
        .await;
        assert!(answer.is_ok(), "{from:?} {until:?}: {answer:?}");
    }
}

#[tokio::test]
async fn a_manager_sets_terms_of_team_members_but_neither_an_admins_nor_their_own() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let (admin, second) = (clinic.admin().await, clinic.admin().await);
    let manager = clinic
        .someone("Mia Manager", TeamMember, grants(&[], &[Permission::Users]))
        .await;
    let nurse = clinic.member(Grants::default()).await;
    let last = day(&scene, 5);
    set(&clinic, &admin, &manager, None, Some(&last)).await.expect("set");
    assert!(set(&clinic, &manager, &nurse, None, Some(&last)).await.is_ok());
    let only_admins = Err(Refusal::OnlyAdminsMakeAdmins.into());
    assert_eq!(set(&clinic, &manager, &second, None, Some(&last)).await, only_admins);
    let raised = Err(Refusal::NobodyRaisesThemself.into());
    assert_eq!(
        set(&clinic, &manager, &manager, None, None).await,
        raised,
        "no longer than was given"
    );
    assert_eq!(
        set(&clinic, &manager, &manager, None, Some(&day(&scene, 50))).await,
        raised
    );
    assert_eq!(
        set(&clinic, &nurse, &nurse, None, None).await,
        Err(Refusal::Needs(Permission::Users).into())
    );
}

#[tokio::test]
async fn the_days_of_a_term_are_those_of_the_clinics_calendar() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    scene.sql("UPDATE clinics SET time_zone = 'Asia/Jakarta'").await;
    let (admin, nurse) = (clinic.admin().await, clinic.member(Grants::default()).await);
    let term = set(&clinic, &admin, &nurse, Some("2100-05-01"), Some("2100-05-31"))
        .await
        .expect("set");
    let jakarta = |written: &str| calendar::moment(written, "Asia/Jakarta");
    assert_eq!(
        (term.starts_at, term.ends_at),
        (jakarta("2100-05-01T00:00"), jakarta("2100-06-01T00:00"))
    );
}

#[tokio::test]
async fn open_pages_hear_of_a_term() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let coordinator = organisation.coordinator().await;
    let clinic = organisation.clinic("North").await;
    let (admin, nurse) = (clinic.admin().await, clinic.member(Grants::default()).await);
    let (mut here, mut above) = (
        admin.listen(clinic.id).await.expect("a stream"),
        coordinator.listen_at(organisation.place()).await.expect("a stream"),
    );
    set(&clinic, &admin, &nurse, None, Some(&day(&scene, 5)))
        .await
        .expect("set");
    here.wait_for(News::Member(clinic.membership(&nurse).await)).await;
    above.wait_for(News::People).await;
    scene.pass(HOUR);
    until("it is known", async || {
        scene
            .number("SELECT COUNT(*) FROM clinic_members WHERE ends_at IS NOT NULL")
            .await
            == 1
    })
    .await;
}

/// "Extend" is pressed in the very moment in which the last day is over: whoever was told that it worked finds it so.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_membership_that_is_extended_while_it_ends_is_extended_or_gone() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let admin = clinic.admin().await;
    let nurse = scene.person("Tom Temporary").await;
    let (mut extended, mut gone) = (0, 0);
    for round in 0..60 {
        if clinic.find_membership(&nurse).await.is_none() {
            clinic.add(&nurse, TeamMember, Grants::default()).await;
        }
        let over = format!(
            "UPDATE clinic_members SET ends_at = {} WHERE account_id = '{}'",
            scene.now().0 - 1,
            nurse.account()
        );
        scene.sql(&over).await;
        let member = clinic.membership(&nurse).await;
        let longer = json!({ "clinic": clinic.id, "member": member, "until": day(&scene, 30) });
        let (answer, done) = tokio::join!(admin.call::<Term>("team/set_term", longer), jobs::run_due(&scene.app));
        done.expect("what is due is done");
        let is_member = clinic.find_membership(&nurse).await.is_some();
        match answer {
            Ok(_) => extended += 1,
            Err(ref error) => {
                gone += 1;
                assert_eq!(*error, ApiError::NotFound);
            }
        }
        assert_eq!(answer.is_ok(), is_member, "round {round}: {answer:?}");
    }
    assert_eq!(extended + gone, 60);
}
