//! What belongs to another organisation is not found, whatever else is right about the request.

use serde::de::IgnoredAny;
use serde_json::{Value, json};
use server::access::{ClinicRole, Grants, OrganisationRole, Permission};
use server::account::Me;
use server::activity::ActivityQuery;
use server::error::{Answer, ApiError};
use server::id::InvitationId;
use server::users::{PlaceOutcome, Placed};

use crate::support::{Actor, Clinic, Organisation, Scene, grants, read_log};

use OrganisationRole::{Admin, Coordinator, Reporter};

/// My organisation and another one, each with a clinic, somebody in its team, and people who wait.
struct Two<'a> {
    mine: Organisation<'a>,
    theirs: Organisation<'a>,
    my_clinic: Clinic<'a>,
    their_clinic: Clinic<'a>,
    me: Actor,
    them: Actor,
    /// Of their team.
    nurse: Actor,
    /// To be something in their organisation, and in their clinic.
    offers: [InvitationId; 2],
}

impl<'a> Two<'a> {
    async fn create(scene: &'a Scene) -> Self {
        let (mine, theirs) = (Organisation::create(scene).await, Organisation::create(scene).await);
        let (me, them) = (mine.admin().await, theirs.admin().await);
        let (my_clinic, their_clinic) = (mine.clinic("Mine").await, theirs.clinic("Theirs").await);
        my_clinic.add(&me, ClinicRole::Admin, Grants::default()).await;
        their_clinic.add(&them, ClinicRole::Admin, Grants::default()).await;
        let nurse = their_clinic.member(Grants::default()).await;
        let offers = [
            theirs.invite(&them, "reporter@people.example", Reporter).await,
            their_clinic.invite(&them, "member@people.example").await,
        ];
        Self {
            mine,
            theirs,
            my_clinic,
            their_clinic,
            me,
            them,
            nurse,
            offers,
        }
    }
}

async fn assert_not_found(actor: &Actor, act: &str, request: Value) {
    let answer: Answer<IgnoredAny> = actor.call(act, &request).await;
    assert_eq!(answer.err(), Some(ApiError::NotFound), "{act} {request}");
}

/// What is in an organisation, for comparing before and after.
async fn everything(scene: &Scene) -> Vec<Vec<(String, String)>> {
    let mut all = Vec::new();
    for query in [
        "SELECT id, name || ' ' || calls || ' ' || colour || ' ' || CAST(people AS TEXT) || ' ' || clinics || ' ' || pending FROM organisations ORDER BY id",
        "SELECT organisation_id || account_id, role FROM organisation_members ORDER BY organisation_id, account_id",
        "SELECT id, role || ' ' || COALESCE(CAST(ends_at AS TEXT), '') FROM clinic_members ORDER BY id",
        "SELECT id, email || ' ' || COALESCE(CAST(deleted_at AS TEXT), '') || COALESCE(slip_hash, '') || ' ' || sent_at FROM invitations ORDER BY id",
        "SELECT id, calls FROM clinics ORDER BY id",
        "SELECT id, deed FROM changes ORDER BY id",
    ] {
        all.push(scene.rows(query).await);
    }
    all
}

#[tokio::test]
async fn another_organisation_does_not_exist_for_any_act() {
    let scene = Scene::new().await;
    let two = Two::create(&scene).await;
    let (id, place, clinic) = (two.theirs.id, two.theirs.place(), two.their_clinic.id);
    let before = everything(&scene).await;
    let terms = json!({ "organisation": { "role": "reporter" } });
    let people = json!([{ "address": "new@people.example", "language": "en" }]);
    let about = |more: Value| two.theirs.about(&two.them, more);
    for (act, request) in [
        (
            "organisations/list_clinics",
            json!({ "organisation": id, "search": "", "page": 1 }),
        ),
        ("organisations/list_officials", json!({ "organisation": id, "page": 1 })),
        (
            "organisations/set_information",
            json!({ "organisation": id, "information": { "name": "Ours", "language": "en", "time_zone": "UTC", "reminders": true } }),
        ),
        (
            "organisations/set_brand",
            json!({ "organisation": id, "brand": { "colour": "#000000" } }),
        ),
        ("organisations/set_calls", json!({ "organisation": id, "calls": {} })),
        (
            "organisations/set_role",
            about(json!({ "role": "reader", "successor": two.me.account() })),
        ),
        ("organisations/remove", about(json!({ "successor": two.me.account() }))),
        ("organisations/leave", json!({ "organisation": id })),
        (
            "invitations/invite",
            json!({ "place": place, "people": people, "terms": terms }),
        ),
        (
            "invitations/invite_by_slip",
            json!({ "place": place, "name": "Siti", "language": "en", "terms": terms }),
        ),
        ("invitations/list_pending", json!({ "place": place, "page": 1 })),
        ("invitations/resend", json!(two.theirs.offer(two.offers[0]))),
        (
            "invitations/resend_many",
            json!({ "place": place, "invitations": two.offers }),
        ),
        ("invitations/delete", json!(two.theirs.offer(two.offers[0]))),
        (
            "invitations/delete_many",
            json!({ "place": place, "invitations": two.offers }),
        ),
        ("invitations/invite_again", json!(two.theirs.offer(two.offers[0]))),
        ("invitations/print_slip", json!(two.theirs.offer(two.offers[0]))),
        (
            "invitations/correct_address",
            json!({ "place": place, "invitation": two.offers[0], "address": "me@people.example" }),
        ),
        (
            "clinics/create",
            json!({ "organisation": id, "name": "Ours", "time_zone": "UTC", "country": "", "admin": "me@people.example", "language": "en" }),
        ),
        ("clinics/set_calls", json!({ "clinic": clinic, "change": {} })),
        ("team/leave", json!({ "clinic": clinic })),
        (
            "team/set_term",
            json!({ "clinic": clinic, "member": two.their_clinic.membership(&two.nurse).await, "until": "2100-01-01" }),
        ),
        ("users/list", json!({ "organisation": id, "search": "", "page": 1 })),
        (
            "users/find_places",
            json!({ "organisation": id, "account": two.nurse.account() }),
        ),
        (
            "users/set_places",
            json!({ "organisation": id, "account": two.nurse.account(), "clinics": [clinic], "wanted": { "role": "admin" } }),
        ),
        ("activity/list", json!(ActivityQuery::all(place))),
        ("activity/list", json!(ActivityQuery::all(two.their_clinic.place()))),
    ] {
        assert_not_found(&two.me, act, request).await;
    }
    for (act, body) in [
        ("organisations/find", json!({ "organisation": id })),
        ("clinics/find_calls", json!({ "clinic": clinic })),
    ] {
        let answer: Answer<IgnoredAny> = two.me.post(act, &body).await.answer();
        assert_eq!(answer.err(), Some(ApiError::NotFound), "{act}");
    }
    for path in [format!("organisation={id}"), format!("clinic={clinic}")] {
        let answer: Answer<IgnoredAny> = two.me.get(&format!("/api/activity.csv?{path}")).await.answer();
        assert_eq!(answer.err(), Some(ApiError::NotFound), "{path}");
    }
    assert_eq!(two.me.listen_at(place).await.err(), Some(ApiError::NotFound));
    assert!(everything(&scene).await == before, "nothing changed");
}

#[tokio::test]
async fn people_of_another_organisation_are_not_found_in_mine() {
    let scene = Scene::new().await;
    let two = Two::create(&scene).await;
    let before = everything(&scene).await;
    let them = |more: Value| two.mine.about(&two.them, more);
    for (act, request) in [
        ("organisations/set_role", them(json!({ "role": "reporter" }))),
        ("organisations/remove", them(json!({}))),
        ("users/find_places", them(json!({}))),
        (
            "users/set_places",
            them(json!({ "clinics": [two.my_clinic.id], "wanted": { "role": "admin" } })),
        ),
        (
            "organisations/set_role",
            two.mine
                .about(&two.me, json!({ "role": "reader", "successor": two.them.account() })),
        ),
        (
            "organisations/leave",
            json!({ "organisation": two.mine.id, "successor": two.them.account() }),
        ),
        (
            "team/set_term",
            json!({ "clinic": two.my_clinic.id, "member": two.their_clinic.membership(&two.nurse).await, "until": "2100-01-01" }),
        ),
        (
            "team/leave",
            json!({ "clinic": two.my_clinic.id, "successor": two.their_clinic.membership(&two.nurse).await }),
        ),
    ] {
        assert_not_found(&two.me, act, request).await;
    }
    assert!(everything(&scene).await == before, "nothing changed");
}

/// An invitation is found only in the place that it is to: not in another organisation, nor in a clinic of the same.
#[tokio::test]
async fn an_invitation_to_one_place_is_not_found_in_another() {
    let scene = Scene::new().await;
    let two = Two::create(&scene).await;
    let own = two.mine.invite(&two.me, "mine@people.example", Reporter).await;
    let at_clinic = two.my_clinic.invite(&two.me, "clinic@people.example").await;
    scene.post.wait_for(4).await;
    let before = everything(&scene).await;
    let wrong = [
        (two.mine.place(), two.offers[0]),
        (two.mine.place(), two.offers[1]),
        (two.mine.place(), at_clinic),
        (two.my_clinic.place(), two.offers[1]),
        (two.my_clinic.place(), own),
    ];
    for (place, invitation) in wrong {
        for act in ["resend", "delete", "invite_again", "print_slip", "correct_address"] {
            let request = json!({ "place": place, "invitation": invitation, "address": "other@people.example" });
            assert_not_found(&two.me, &format!("invitations/{act}"), request).await;
        }
        let many = json!({ "place": place, "invitations": [invitation] });
        let left: Answer<Vec<InvitationId>> = two.me.call("invitations/resend_many", &many).await;
        assert_eq!(left, Ok(vec![invitation]));
        assert_eq!(two.me.call::<()>("invitations/delete_many", &many).await, Ok(()));
    }
    assert!(everything(&scene).await == before, "nothing changed");
}

#[tokio::test]
async fn nobody_is_placed_in_a_foreign_clinic_nor_as_they_are_in_one() {
    let scene = Scene::new().await;
    let two = Two::create(&scene).await;
    // Of both organisations, and much more in theirs than in mine.
    let both = two.my_clinic.member(Grants::default()).await;
    let strong = grants(&[], &[Permission::ActivityLogs]);
    two.their_clinic.add(&both, ClinicRole::Admin, strong).await;
    let second = two.mine.clinic("Second").await;
    second.admin().await;
    let before = everything(&scene).await;
    let as_there = json!({ "clinics": [second.id], "wanted": { "as": two.their_clinic.id } });
    assert_not_found(&two.me, "users/set_places", two.mine.about(&both, as_there)).await;
    assert!(everything(&scene).await == before, "nothing changed");

    let clinics = json!({ "clinics": [two.their_clinic.id, second.id], "wanted": { "role": "team-member" } });
    let request = two.mine.about(&both, clinics);
    let outcomes: Vec<PlaceOutcome> = two.me.call("users/set_places", request).await.expect("outcomes");
    let outcome_of = |clinic| outcomes.iter().find(|it| it.clinic == clinic).map(|it| it.outcome);
    assert_eq!(outcome_of(two.their_clinic.id), Some(Placed::NotFound));
    assert_eq!(outcome_of(second.id), Some(Placed::Added));
    let there = format!(
        "SELECT COUNT(*) FROM clinic_members WHERE role = 'admin' AND clinic_id = '{}'",
        two.their_clinic.id
    );
    assert_eq!(scene.number(&there).await, 2, "still an Admin there");
}

#[tokio::test]
async fn a_filter_by_a_foreign_clinic_shows_nothing_of_it() {
    let scene = Scene::new().await;
    let two = Two::create(&scene).await;
    let query = ActivityQuery {
        clinic: Some(two.their_clinic.id),
        ..ActivityQuery::all(two.mine.place())
    };
    assert!(read_log(&two.me, query).await.is_empty());
    let path = format!(
        "/api/activity.csv?organisation={}&clinic={}",
        two.mine.id, two.their_clinic.id
    );
    let file = two.me.get(&path).await;
    assert_eq!(
        (file.status, file.body.lines().count()),
        (200, 1),
        "only the headings: {}",
        file.body
    );
    let person = ActivityQuery {
        person: Some(two.them.account()),
        ..ActivityQuery::all(two.mine.place())
    };
    assert!(read_log(&two.me, person).await.is_empty());
}

#[tokio::test]
async fn somebody_elses_session_is_not_found_and_goes_on() {
    let scene = Scene::new().await;
    let (one, other) = (scene.person("Omar Haddad").await, scene.person("Clara Nielsen").await);
    let query = format!("SELECT id FROM sessions WHERE account_id = '{}'", other.account());
    let rows: Vec<(String,)> = scene.rows(&query).await;
    let answer: Answer<()> = one
        .post("account/end_session", &json!({ "session": rows[0].0 }))
        .await
        .answer();
    assert_eq!(answer, Err(ApiError::NotFound));
    assert!(other.plain::<Me>("account/find_me").await.is_ok());
}

/// A role in one organisation is worth nothing in another, though the same person has one there.
#[tokio::test]
async fn an_admin_here_who_reports_there_is_only_a_reporter_there() {
    let scene = Scene::new().await;
    let two = Two::create(&scene).await;
    scene.appoint(&two.me, two.theirs.id, Reporter).await;
    assert_eq!(two.theirs.find(&two.me).await.standing.role, Some(Reporter));
    let coordinator: Answer<IgnoredAny> = two
        .me
        .call(
            "users/list",
            json!({ "organisation": two.theirs.id, "search": "", "page": 1 }),
        )
        .await;
    assert_eq!(
        coordinator.err(),
        Some(server::access::Refusal::NeedsCoordinator.into())
    );
    assert_eq!(two.mine.role_of(&two.me).await, Some(Admin));
    assert_ne!(two.theirs.role_of(&two.me).await, Some(Coordinator));
}
