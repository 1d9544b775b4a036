//! First and last days: when a membership opens and when it is over.

use server::access::{ClinicRole, Grants, OrganisationRole, Permission, Refusal, Role};
use server::account::{Landing, Me};
use server::activity::Deed;
use server::calendar;
use server::clinics::{MyClinics, MyClinicsPage};
use server::error::ApiError;
use server::live::News;
use server::team::{TeamPage, TeamQuery, Term};

use super::{again, day, end_of, enter, run_due, set, start_of};
use crate::support::{Organisation, Scene, grants};

use ClinicRole::{Admin, TeamMember};

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
async fn what_temporary_staff_offered_and_nobody_took_ends_with_their_time() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let (admin, locum) = (
        clinic.admin().await,
        clinic.member(grants(&[], &[Permission::Users])).await,
    );
    clinic.invite(&admin, "kept@people.example").await;
    clinic.invite(&locum, "offered@people.example").await;
    let last = day(&scene, 3);
    set(&clinic, &admin, &locum, None, Some(&last)).await.expect("set");
    scene.set(end_of(&last));
    run_due(&scene).await;
    let admin = again(&scene, &admin).await;
    let pending = clinic.pending(&admin).await;
    assert_eq!(pending.len(), 1);
    assert_eq!(pending[0].email, "kept@people.example");
    let log = clinic.log(&admin).await;
    let role = Role::Clinic(TeamMember);
    assert_eq!(
        (log[0].deed.clone(), log[1].deed.clone()),
        (Deed::Ended { role }, Deed::InvitationDeleted)
    );
    assert_eq!(log[1].actor.account, None, "it came about by itself");
}
