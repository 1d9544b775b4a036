//! What people complain about elsewhere: one test for each line about invitations and last Admins, named after its promise.
//! The themes have their own files; here each promise is kept from its beginning to its end.

use serde::de::IgnoredAny;
use serde_json::{Value, json};
use server::access::{ClinicRole, Grants, OrganisationRole, Permission, PermissionGroup, Refusal};
use server::account::{Language, Me};
use server::activity::Deed;
use server::calendar;
use server::error::{Answer, ApiError, Invalid};
use server::id::InvitationId;
use server::invitations::{
    AcceptOutcome, CodeOutcome, InvitationLink, InviteOutcome, Invited, Pending, Slip, Status, Viewer,
};

use crate::invitations::{accept, new_account, open};
use crate::support::{Actor, Organisation, Say, Scene, ZONE, grants, until};

const DAY: i64 = 86_400;

fn is_joined(answer: &Answer<AcceptOutcome>) -> bool {
    matches!(answer, Ok(AcceptOutcome::Joined { .. }))
}

/// better-auth#9690, supabase/auth#1214, emdash-cms/emdash#3298: mail scanners open the one-time link and burn it.
#[tokio::test]
async fn a_mail_scanner_burns_no_link_and_gets_no_session() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    clinic.invite(&clinic.admin().await, "new@people.example").await;
    let letter = scene.post.letter("new@people.example", 1).await;
    let path = letter
        .link()
        .strip_prefix("https://rolecall.example")
        .expect("a link to us");
    let scanner = scene.anonymous();
    for method in [
        reqwest::Method::GET,
        reqwest::Method::HEAD,
        reqwest::Method::GET,
        reqwest::Method::HEAD,
    ] {
        scanner.send(scanner.request(method, path)).await;
    }
    assert!(matches!(open(&scanner, letter.token()).await, InvitationLink::Open(_)));
    assert_eq!(scanner.cookie(), None);
    let person = scene.anonymous();
    assert!(is_joined(
        &accept(&person, letter.token(), new_account("Nadia New")).await
    ));
    assert!(person.plain::<Me>("account/find_me").await.is_ok());
}

/// goauthentik/authentik#16587: closing the tab kills the invitation.
#[tokio::test]
async fn closing_the_tab_kills_no_invitation_until_it_expires() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    clinic.invite(&clinic.admin().await, "slow@people.example").await;
    let letter = scene.post.letter("slow@people.example", 1).await;
    for _ in 0..29 {
        let tab = scene.anonymous();
        assert!(matches!(open(&tab, letter.token()).await, InvitationLink::Open(_)));
        // Half filled in, and closed.
        let half = json!({ "new-account": { "name": "Nadia", "password": "", "language": "en" } });
        assert!(accept(&tab, letter.token(), half).await.is_err());
        scene.pass(DAY);
    }
    assert!(is_joined(
        &accept(&scene.anonymous(), letter.token(), new_account("Sara Slow")).await
    ));
}

/// zitadel#8850: expiry is told only after a password was chosen.
#[tokio::test]
async fn expiry_is_told_before_anything_is_asked_for() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let admin = clinic.admin().await;
    clinic.invite(&admin, "late@people.example").await;
    let letter = scene.post.letter("late@people.example", 1).await;
    let expires_at = clinic.expiry(scene.now());
    let InvitationLink::Open(offer) = open(&scene.anonymous(), letter.token()).await else {
        panic!("not open")
    };
    assert_eq!(offer.expires_at, expires_at);
    let written = calendar::zoned(expires_at, ZONE);
    assert!(letter.text.contains(&written.day().to_string()), "{}", letter.text);
    scene.set(expires_at);
    let told = InvitationLink::Expired {
        place: "Harbour Clinic".to_owned(),
        inviter: admin.name.clone(),
        expired_at: expires_at,
        is_renewable: true,
    };
    assert_eq!(open(&scene.anonymous(), letter.token()).await, told);
    // Before even the password is looked at: one that nobody may choose gets the same answer.
    let short = json!({ "new-account": { "name": "", "password": "x", "language": "en" } });
    assert_eq!(
        accept(&scene.anonymous(), letter.token(), short).await,
        Ok(AcceptOutcome::Changed(told))
    );
}

/// zitadel#9860: three wrong codes delete the invited person.
#[tokio::test]
async fn three_wrong_codes_and_whatever_else_an_invitee_does_destroy_nothing() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let admin = clinic.admin().await;
    clinic.invite(&admin, "new@people.example").await;
    let letter = scene.post.letter("new@people.example", 1).await;
    let invitee = scene.anonymous();
    for wrong in ["AAAA-AAAA", "0000-0000", "ZZZZ-ZZZZ", "1111-1111"] {
        let found: Answer<CodeOutcome> = invitee
            .post("invitations/find_code", &json!({ "code": wrong }))
            .await
            .answer();
        assert_eq!(found, Ok(CodeOutcome::Unknown));
    }
    for with in [
        json!("session"),
        json!({ "password": { "password": "wrong" } }),
        json!({ "new-account": { "name": "", "password": "x", "language": "en" } }),
    ] {
        for _ in 0..4 {
            assert!(!is_joined(&accept(&invitee, letter.token(), with.clone()).await));
        }
    }
    assert_eq!(clinic.pending(&admin).await.len(), 1);
    assert!(is_joined(
        &accept(&invitee, letter.token(), new_account("Nadia New")).await
    ));
}

/// getsentry/sentry#16533: a resent invitation stays expired, or gets a shorter life.
#[tokio::test]
async fn a_resent_invitation_has_thirty_new_days_and_never_a_shorter_life() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let invitation = clinic.invite(&clinic.admin().await, "slow@people.example").await;
    let mut before = clinic.pending(&clinic.admin().await).await.remove(0);
    // Each day of five weeks: good, expiring, expired.
    for n in 1..=35 {
        scene.post.letter("slow@people.example", n).await;
        scene.pass(DAY + 3_600);
        let admin = clinic.admin().await;
        let again: Pending = admin
            .call("invitations/resend", clinic.about(invitation))
            .await
            .expect("sent again");
        assert!(again.expires_at >= before.expires_at, "{before:?} {again:?}");
        assert!(again.expires_at >= calendar::expiry(scene.now(), 30, ZONE));
        assert_ne!(again.status, Status::Expired);
        before = again;
    }
    scene.post.letter("slow@people.example", 36).await;
    scene.set(before.expires_at);
    let admin = clinic.admin().await;
    assert_eq!(clinic.pending(&admin).await[0].status, Status::Expired);
    let again: Pending = admin
        .call("invitations/resend", clinic.about(invitation))
        .await
        .expect("sent again");
    assert_ne!(again.status, Status::Expired);
    let letter = scene.post.letter("slow@people.example", 37).await;
    assert!(matches!(
        open(&scene.anonymous(), letter.token()).await,
        InvitationLink::Open(_)
    ));
}

/// nextcloud/server#7871: invitations die over the weekend.
#[tokio::test]
async fn no_invitation_dies_over_the_weekend_of_its_clinic() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    for n in 0..7 {
        let admin = clinic.admin().await;
        let address = format!("person.{n}@people.example");
        clinic.invite(&admin, &address).await;
        let pending = clinic.pending(&admin).await;
        let row = pending.iter().find(|it| it.email == address).expect("a row");
        let ends = calendar::zoned(row.expires_at, ZONE).weekday();
        assert!(
            ends != jiff::civil::Weekday::Saturday && ends != jiff::civil::Weekday::Sunday,
            "{ends:?}"
        );
        assert!(row.expires_at >= scene.now().plus_days(30).plus_hours(-1));
        scene.pass(DAY);
    }
}

/// directus#17994, postman-app-support#6939: to resend, one must delete the user, and one by one.
#[tokio::test]
async fn invitations_are_sent_again_in_their_row_and_many_at_once() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let admin = clinic.admin().await;
    let mut all: Vec<InvitationId> = Vec::new();
    for n in 0..5 {
        all.push(clinic.invite(&admin, &format!("person.{n}@people.example")).await);
    }
    scene.post.wait_for(5).await;
    admin
        .call::<Pending>("invitations/resend", clinic.about(all[0]))
        .await
        .expect("sent again");
    scene.post.wait_for(6).await;
    let many = json!({ "place": clinic.place(), "invitations": all });
    assert_eq!(
        admin.call::<Vec<InvitationId>>("invitations/resend_many", many).await,
        Ok(vec![])
    );
    scene.post.wait_for(11).await;
    let rows: Vec<_> = clinic.pending(&admin).await.into_iter().map(|it| it.id).collect();
    assert!(
        rows.len() == 5 && all.iter().all(|id| rows.contains(id)),
        "the same invitations"
    );
}

/// getsentry/sentry#124998: failed mails look sent.
#[tokio::test]
async fn a_mail_that_failed_says_so_with_its_reason_and_its_address_is_corrected_in_place() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let admin = clinic.admin().await;
    scene
        .post
        .tell("wrnog@people.example", &[Say::No("550 5.1.1 mailbox unknown")]);
    let invitation = clinic.invite(&admin, "wrnog@people.example").await;
    let reason = "5.1.1 mailbox unknown".to_owned();
    let bounced = Status::Bounced { reason };
    until("it bounces", async || clinic.pending(&admin).await[0].status == bounced).await;
    let correct = json!({ "place": clinic.place(), "invitation": invitation, "address": "right@people.example" });
    assert_eq!(
        admin.call("invitations/correct_address", correct).await,
        Ok(InviteOutcome::Invited)
    );
    let letter = scene.post.letter("right@people.example", 1).await;
    assert!(is_joined(
        &accept(&scene.anonymous(), letter.token(), new_account("Rita Right")).await
    ));
}

/// getsentry/sentry#116118: an invitation for B is taken by signed-in A.
#[tokio::test]
async fn an_invitation_for_one_is_never_taken_by_another_who_is_signed_in() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let admin = organisation.admin().await;
    let clinic = organisation.clinic("North").await;
    clinic.invite(&admin, "b@people.example").await;
    organisation
        .invite(&admin, "b@people.example", OrganisationRole::Admin)
        .await;
    let letters = scene.post.wait_for(2).await;
    let a = scene.person_at("Anna A", "a@people.example").await;
    for letter in &letters {
        let InvitationLink::Open(offer) = open(&a, letter.token()).await else {
            panic!("not open")
        };
        let told = Viewer::SomebodyElse { email: a.email.clone() };
        assert_eq!((offer.viewer, offer.email.as_str()), (told, "b@people.example"));
        assert!(!is_joined(&accept(&a, letter.token(), json!("session")).await));
    }
    assert_eq!(
        (clinic.find_membership(&a).await, organisation.role_of(&a).await),
        (None, None)
    );
    // Both ways out: as B at this device, and as A's own account elsewhere.
    assert!(is_joined(&accept(&a, letters[0].token(), new_account("Bea B")).await));
    assert_eq!(
        a.plain::<Me>("account/find_me").await.expect("signed in").email,
        "b@people.example"
    );
}

/// logto#5823, Shelf-nu/shelf.nu#3056: addresses compared case-sensitively.
#[tokio::test]
async fn capitals_keep_nobody_out() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let admin = organisation.admin().await;
    organisation
        .invite(&admin, "Nadia.NEW@People.Example", OrganisationRole::Reporter)
        .await;
    let again = organisation.invitations(&["nadia.new@people.example"], OrganisationRole::Reporter);
    let outcomes: Vec<Invited> = admin.call("invitations/invite", again).await.expect("outcomes");
    assert_eq!(outcomes[0].outcome, InviteOutcome::AlreadyInvited);
    let letter = scene.post.letter("Nadia.NEW@People.Example", 1).await;
    assert!(is_joined(
        &accept(&scene.anonymous(), letter.token(), new_account("Nadia New")).await
    ));
    let sign_in = json!({ "email": "NADIA.new@PEOPLE.example", "password": "a quiet morning in May" });
    let welcome = scene.anonymous().call("sign_in/sign_in", sign_in).await;
    assert_eq!(welcome, Ok(server::sign_in::SignInOutcome::Welcome));
    let clinic = organisation.clinic("North").await;
    let known = clinic.invitations(
        &[("nadia.new@people.EXAMPLE", Language::English)],
        ClinicRole::TeamMember,
        Grants::default(),
    );
    let outcomes: Vec<Invited> = admin.call("invitations/invite", known).await.expect("outcomes");
    assert_eq!(outcomes[0].outcome, InviteOutcome::Added, "the same person");
}

/// directus#23839: invitations only in English, subject too.
#[tokio::test]
async fn each_invitee_is_invited_in_their_own_language_subject_and_reminder_too() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let admin = clinic.admin().await;
    let people = [
        ("en@people.example", Language::English),
        ("fr@people.example", Language::French),
        ("ar@people.example", Language::Arabic),
    ];
    let request = clinic.invitations(&people, ClinicRole::TeamMember, Grants::default());
    admin
        .call::<Vec<Invited>>("invitations/invite", request)
        .await
        .expect("invited");
    scene.post.wait_for(3).await;
    until("all are sent", async || {
        scene.number("SELECT COUNT(*) FROM mails WHERE state = 'sent'").await == 3
    })
    .await;
    scene.pass(28 * DAY);
    server::jobs::run_due(&scene.app).await.expect("reminded");
    scene.post.wait_for(6).await;
    let mut subjects = std::collections::BTreeSet::new();
    for (address, language) in people {
        for letter in scene.post.letters().into_iter().filter(|letter| letter.to == address) {
            assert!(
                letter.html.contains(&format!("<html lang=\"{}\"", language.code())),
                "{}",
                letter.html
            );
            subjects.insert(letter.subject);
        }
    }
    assert_eq!(subjects.len(), 6, "{subjects:?}");
}

/// demarche-numerique.gouv.fr#13970: the page tells strangers who has an account.
#[tokio::test]
async fn strangers_do_not_learn_who_has_an_account() {
    let scene = Scene::new().await;
    let known = scene.person("Nadia Known").await;
    for email in [known.email.as_str(), "nobody@people.example", "siti@no-mailbox.invalid"] {
        let stranger = scene.anonymous();
        let forgot = stranger
            .call::<()>("sign_in/forgot_password", json!({ "email": email }))
            .await;
        assert_eq!(forgot, Ok(()), "{email}");
        let sign_in = json!({ "email": email, "password": "not the password" });
        let wrong = stranger.call("sign_in/sign_in", sign_in).await;
        assert_eq!(wrong, Ok(server::sign_in::SignInOutcome::Wrong), "{email}");
        let nosy = scene.person("Nosy Nobody").await;
        let place = scene.clinic().await.place();
        let terms = json!({ "clinic": { "role": "team-member", "grants": Grants::default() } });
        let people = json!([{ "address": email, "language": "en" }]);
        let request = json!({ "place": place, "people": people, "terms": terms });
        let answer: Answer<IgnoredAny> = nosy.call("invitations/invite", request).await;
        assert_eq!(answer.err(), Some(ApiError::NotFound), "{email}");
    }
}

/// better-auth#7820: people without a mailbox cannot be invited.
#[tokio::test]
async fn somebody_without_a_mailbox_is_invited_by_a_slip_with_the_same_log() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let admin = clinic.admin().await;
    let terms = json!({ "clinic": { "role": "team-member", "grants": Grants::default() } });
    let request = json!({ "place": clinic.place(), "name": "Siti Rahma", "language": "id", "terms": terms });
    let slip: Slip = admin.call("invitations/invite_by_slip", request).await.expect("a slip");
    assert!(!slip.path.is_empty() && slip.link.starts_with("https://"));
    let token = slip.link.rsplit('/').next().expect("a token");
    assert!(is_joined(
        &accept(&scene.anonymous(), token, new_account("Siti Rahma")).await
    ));
    let deeds: Vec<_> = clinic.log(&admin).await.into_iter().map(|change| change.deed).collect();
    assert!(
        matches!(
            deeds.as_slice(),
            [Deed::Joined { .. }, Deed::SlipPrinted { .. }, Deed::Invited { .. }]
        ),
        "{deeds:?}"
    );
}

/// keycloak#20662, superset-sh/superset#4295, raystack/frontier#1590: the last admin can remove himself; two at once beat the
/// guard. (`last_admin` and `organisations::last_admin` have the five hundred rounds.)
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_last_admins_who_go_in_the_same_instant_do_not_beat_the_guard() {
    let scene = Scene::new().await;
    for _ in 0..20 {
        let organisation = Organisation::create(&scene).await;
        let clinic = organisation.clinic("North").await;
        let (one, other) = (organisation.admin().await, organisation.admin().await);
        for admin in [&one, &other] {
            clinic.add(admin, ClinicRole::Admin, Grants::default()).await;
        }
        let leave_clinic = json!({ "clinic": clinic.id });
        let (first, second) = tokio::join!(
            one.call::<()>("team/leave", &leave_clinic),
            other.call::<()>("team/leave", &leave_clinic)
        );
        assert!(first.is_ok() != second.is_ok(), "{first:?} {second:?}");
        assert!([&first, &second].contains(&&Err(Refusal::LastAdmin.into())));
        let leave = json!({ "organisation": organisation.id });
        let (first, second) = tokio::join!(
            one.call::<()>("organisations/leave", &leave),
            other.call::<()>("organisations/leave", &leave)
        );
        assert!(first.is_ok() != second.is_ok(), "{first:?} {second:?}");
        assert!([&first, &second].contains(&&Err(Refusal::LastOrganisationAdmin.into())));
    }
}

/// The same lines: the dialog chooses a successor, and the server does both in one act or neither.
#[tokio::test]
async fn the_last_admin_hands_over_in_one_act_or_stays() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let (admin, heir) = (organisation.admin().await, organisation.coordinator().await);
    let nobody = json!({ "organisation": organisation.id, "successor": scene.person("Stella").await.account() });
    assert_eq!(
        admin.call::<()>("organisations/leave", nobody).await,
        Err(ApiError::NotFound)
    );
    assert_eq!(organisation.role_of(&admin).await, Some(OrganisationRole::Admin));
    let request = json!({ "organisation": organisation.id, "successor": heir.account() });
    assert_eq!(admin.call::<()>("organisations/leave", request).await, Ok(()));
    assert_eq!(organisation.role_of(&heir).await, Some(OrganisationRole::Admin));
    assert_eq!(organisation.role_of(&admin).await, None);
}

/// Everything that a delegated manager could try, to get more than they have.
async fn attempts(manager: &Actor, acts: &[(&str, Value)]) {
    for (act, request) in acts {
        let answer: Answer<IgnoredAny> = manager.call(act, request).await;
        assert!(
            matches!(answer, Err(ApiError::Refused(_))),
            "{act} {request}: {:?}",
            answer.err()
        );
    }
}

/// goauthentik/authentik#13376: a delegated manager makes himself superuser.
#[tokio::test]
async fn a_delegated_manager_does_not_make_himself_superuser() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let (admin, coordinator) = (organisation.admin().await, organisation.coordinator().await);
    let of_admin = organisation
        .invite(&admin, "boss@people.example", OrganisationRole::Admin)
        .await;
    let boss = json!({ "organisation": { "role": "admin" } });
    let people = json!([{ "address": "accomplice@people.example", "language": "en" }]);
    attempts(
        &coordinator,
        &[
            ("organisations/set_role", organisation.about(&coordinator, json!({ "role": "admin" }))),
            ("organisations/set_role", organisation.about(&admin, json!({ "role": "reader", "successor": coordinator.account() }))),
            ("organisations/remove", organisation.about(&admin, json!({ "successor": coordinator.account() }))),
            ("invitations/invite", json!({ "place": organisation.place(), "people": people, "terms": boss })),
            ("invitations/invite_by_slip", json!({ "place": organisation.place(), "name": "Accomplice", "language": "en", "terms": boss })),
            ("invitations/print_slip", json!(organisation.offer(of_admin))),
            ("invitations/resend", json!(organisation.offer(of_admin))),
            (
                "invitations/correct_address",
                json!({ "place": organisation.place(), "invitation": of_admin, "address": "accomplice@people.example" }),
            ),
        ],
    )
    .await;
    assert_eq!(
        organisation.role_of(&coordinator).await,
        Some(OrganisationRole::Coordinator)
    );

    let clinic = organisation.clinic("North").await;
    let owner = clinic.admin().await;
    let manager = clinic
        .someone("Mia Manager", ClinicRole::TeamMember, grants(&[], &[Permission::Users]))
        .await;
    let (own, theirs) = (clinic.membership(&manager).await, clinic.membership(&owner).await);
    let tick = |checkbox: Value| json!({ "clinic": clinic.id, "member": own, "checkbox": checkbox, "on": true });
    let strong = json!({ "clinic": { "role": "team-member", "grants": grants(&[PermissionGroup::Settings], &[]) } });
    attempts(
        &manager,
        &[
            (
                "permissions/set_role",
                json!({ "clinic": clinic.id, "member": own, "role": "admin" }),
            ),
            ("permissions/set_permission", tick(json!({ "group": "users" }))),
            (
                "permissions/set_permission",
                tick(json!({ "permission": "activity-logs" })),
            ),
            (
                "team/remove",
                json!({ "clinic": clinic.id, "member": theirs, "successor": own }),
            ),
            ("team/set_term", json!({ "clinic": clinic.id, "member": own })),
            (
                "invitations/invite",
                json!({ "place": clinic.place(), "people": people, "terms": strong }),
            ),
            (
                "invitations/invite_by_slip",
                json!({ "place": clinic.place(), "name": "Accomplice", "language": "en", "terms": strong }),
            ),
        ],
    )
    .await;
    assert_eq!(
        scene
            .number("SELECT COUNT(*) FROM clinic_members WHERE role = 'admin'")
            .await,
        1
    );
}

/// hospital-management-emr#101: "all permissions" and still refused, no reason.
#[tokio::test]
async fn every_refusal_of_an_invitation_or_a_role_names_its_rule() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let (admin, coordinator) = (organisation.admin().await, organisation.coordinator().await);
    let reporter = organisation.someone("Rita Report", OrganisationRole::Reporter).await;
    let people = json!([{ "address": "new@people.example", "language": "en" }]);
    let invite = |role: &str| json!({ "place": organisation.place(), "people": people, "terms": { "organisation": { "role": role } } });
    for (actor, role, rule) in [
        (&coordinator, "admin", Refusal::NeedsOrganisationAdmin),
        (&reporter, "reporter", Refusal::NeedsCoordinator),
        (&reporter, "admin", Refusal::NeedsOrganisationAdmin),
    ] {
        let answer: Answer<IgnoredAny> = actor.call("invitations/invite", invite(role)).await;
        assert_eq!(answer.err(), Some(rule.into()), "{role}");
    }
    let leave: Answer<()> = admin
        .call("organisations/leave", json!({ "organisation": organisation.id }))
        .await;
    assert_eq!(leave, Err(Refusal::LastOrganisationAdmin.into()));
    let clinic = organisation.clinic("North").await;
    clinic.admin().await;
    let everything = clinic.member(grants(&PermissionGroup::ALL, &[])).await;
    let boss = json!({ "clinic": { "role": "admin", "grants": Grants::default() } });
    let boss = json!({ "place": clinic.place(), "people": people, "terms": boss });
    let answer: Answer<IgnoredAny> = everything.call("invitations/invite", boss).await;
    assert_eq!(answer.err(), Some(Refusal::OnlyAdminsMakeAdmins.into()));
    let nobody: Answer<IgnoredAny> = admin
        .call(
            "invitations/invite",
            json!({ "place": organisation.place(), "people": [], "terms": { "organisation": { "role": "reader" } } }),
        )
        .await;
    assert_eq!(nobody.err(), Some(Invalid::NoAddress.into()));
}

/// frappe#21579, Flagsmith#7568: who gave whom which right is not recorded.
#[tokio::test]
async fn who_gave_whom_which_role_is_recorded_with_before_and_after() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let (admin, colleague) = (organisation.admin().await, organisation.coordinator().await);
    let change = organisation.about(&colleague, json!({ "role": "admin" }));
    admin
        .call::<()>("organisations/set_role", change)
        .await
        .expect("changed");
    let newest = organisation.log(&admin).await.remove(0);
    assert_eq!(
        (newest.actor.account, newest.subject.account),
        (Some(admin.account()), Some(colleague.account()))
    );
    let role = server::access::Role::Organisation;
    let (from, to) = (role(OrganisationRole::Coordinator), role(OrganisationRole::Admin));
    assert_eq!((newest.deed, newest.at), (Deed::RoleChanged { from, to }, scene.now()));
    let file = admin
        .get(&format!("/api/activity.csv?organisation={}", organisation.id))
        .await;
    assert!(
        file.body.contains("Clara Nielsen") && file.body.contains("role-changed"),
        "{}",
        file.body
    );
}
