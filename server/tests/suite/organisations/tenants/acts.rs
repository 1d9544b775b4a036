//! What belongs to another organisation, asked for by every act and every address.

use serde::de::IgnoredAny;
use serde_json::{Value, json};
use server::access::OrganisationRole;
use server::activity::ActivityQuery;
use server::error::{Answer, ApiError};
use server::id::InvitationId;

use super::{Two, assert_not_found, everything};
use crate::support::{Scene, read_log};

use OrganisationRole::Reporter;

#[tokio::test]
#[expect(clippy::too_many_lines, reason = "a line an act, in one list")]
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
            "contracts/find_touched",
            json!({ "organisation": id, "feature": "outcome-data" }),
        ),
        (
            "contracts/set_feature",
            json!({ "organisation": id, "feature": "outcome-data", "on": true }),
        ),
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
            "users/find",
            json!({ "organisation": id, "account": two.nurse.account() }),
        ),
        (
            "users/set_places",
            json!({ "organisation": id, "account": two.nurse.account(), "clinics": [clinic], "wanted": { "role": "admin" } }),
        ),
        (
            "users/add",
            json!({ "organisation": id, "name": "Me", "email": "me@people.example", "language": "en", "admin_access": true, "clinics": [] }),
        ),
        (
            "users/send_link",
            json!({ "organisation": id, "account": two.nurse.account() }),
        ),
        (
            "users/remove_places",
            json!({ "organisation": id, "account": two.nurse.account() }),
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
        whom: Some(two.them.account()),
        ..ActivityQuery::all(two.mine.place())
    };
    assert!(read_log(&two.me, person).await.is_empty());
}
