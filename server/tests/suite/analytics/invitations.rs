//! What became of invitations: as `status` says of each.

use server::analytics::{Dashboard, DashboardQuery, Span, State, Within};
use server::id::{ClinicId, InvitationId};
use server::invitations::{Delivery, Facts};
use server::random;
use server::time::Timestamp;

use super::{everything, find};
use crate::support::{Actor, Clinic, Dice, Organisation, Scene};

const MINUTE: i64 = 60_000;
const STATES: [Option<&str>; 5] = [None, Some("queued"), Some("sending"), Some("sent"), Some("bounced")];

/// An invitation with these facts, and its mail.
async fn insert(clinic: &Clinic<'_>, inviter: &Actor, made: Timestamp, facts: &Facts, mail: Option<&str>) {
    let scene = clinic.scene;
    let (id, now) = (InvitationId::new(random::id(scene.now())), scene.now().0);
    let null = |moment: Option<Timestamp>| moment.map_or("NULL".to_owned(), |at| at.0.to_string());
    let mail_id = match mail {
        Some(state) => {
            scene
                .sql(&format!(
                    "INSERT INTO mails (id, recipient, language, content, state, due_at, created_at) \
                     VALUES ('{id}', 'x', 'en', '{{}}', '{state}', {}, {now})",
                    i64::MAX
                ))
                .await;
            format!("'{id}'")
        }
        None => "NULL".to_owned(),
    };
    scene
        .sql(&format!(
            "INSERT INTO invitations (id, organisation_id, clinic_id, email, email_key, role, granted_groups, \
             granted_singles, language, invited_by, inviter_name, token_hash, mail_id, created_at, sent_at, expires_at, \
             accepted_at, deleted_at) VALUES ('{id}', '{}', '{}', '{id}@x.example', '{id}@x.example', 'team-member', 0, 0, \
             'en', '{}', 'Omar', '{id}', {mail_id}, {}, {}, {}, {}, {})",
            clinic.organisation,
            clinic.id,
            inviter.account(),
            made.0,
            facts.sent_at.0,
            facts.expires_at.0,
            null(facts.accepted_at),
            null(facts.deleted_at),
        ))
        .await;
}

async fn shown(reader: &Actor, organisation: &Organisation<'_>, span: Span, clinic: Option<ClinicId>) -> Dashboard {
    let query = DashboardQuery {
        span,
        clinic,
        ..everything(organisation)
    };
    find(reader, query).await.expect("numbers")
}

#[tokio::test]
async fn each_is_in_the_state_that_its_status_says() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let admin = organisation.admin().await;
    let clinics = [organisation.clinic("North").await, organisation.clinic("South").await];
    let (mut dice, now) = (Dice(3), scene.now());
    let mut expected = [[0; State::ALL.len()]; 2];
    for n in 0..160 {
        let around = |dice: &mut Dice| now.plus_hours(dice.roll(3).cast_signed() as i64 - 1);
        let mail = STATES[dice.roll(STATES.len())];
        let facts = Facts {
            accepted_at: (dice.roll(4) == 0).then_some(now),
            deleted_at: (dice.roll(4) == 0).then_some(now),
            sent_at: around(&mut dice),
            expires_at: around(&mut dice),
            delivery: match mail {
                None => Delivery::Printed,
                Some("sent") => Delivery::Sent,
                Some("bounced") => Delivery::Bounced { reason: String::new() },
                Some(_) => Delivery::Queued,
            },
        };
        insert(&clinics[n % 2], &admin, now, &facts, mail).await;
        let state = State::from(&facts.status(now));
        let index = State::ALL.iter().position(|one| *one == state).expect("a state");
        expected[n % 2][index] += 1;
    }
    // One of long ago is not among those of this month.
    let old = Facts {
        accepted_at: None,
        deleted_at: None,
        sent_at: now.plus_days(-60),
        expires_at: now.plus_days(-30),
        delivery: Delivery::Sent,
    };
    insert(&clinics[0], &admin, now.plus_days(-60), &old, Some("sent")).await;
    let both = |index: usize| expected[0][index] + expected[1][index];
    let counts = |shown: &Dashboard| State::ALL.map(|state| shown.invitations.count(state));
    let all = shown(&admin, &organisation, Span::Month, None).await;
    assert_eq!(counts(&all), std::array::from_fn(both));
    assert!(
        State::ALL.iter().all(|state| all.invitations.count(*state) > 0),
        "each state comes about"
    );
    for (clinic, expected) in clinics.iter().zip(expected) {
        let here = shown(&admin, &organisation, Span::Month, Some(clinic.id)).await;
        assert_eq!(counts(&here), expected);
    }
    let more = shown(&admin, &organisation, Span::Quarter, None).await;
    assert_eq!(more.invitations.total(), all.invitations.total() + 1);
    assert_eq!(
        more.invitations.count(State::Expired),
        all.invitations.count(State::Expired) + 1
    );
    assert!(!more.invitations.more);
}

#[tokio::test]
async fn half_of_those_accepted_took_no_longer_than_the_median() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let admin = organisation.admin().await;
    let clinic = organisation.clinic("North").await;
    let none = shown(&admin, &organisation, Span::Month, None).await.invitations;
    assert_eq!((none.median_minutes, none.total()), (None, 0));
    let made = scene.now().plus_days(-25);
    let hours = |hours: i64| hours * 60 * MINUTE;
    for (took, median) in [
        (5 * MINUTE, 5),
        (hours(1), 5),
        (hours(23), 60),
        (hours(24), 60),
        (hours(24 * 20), 23 * 60),
    ] {
        let facts = Facts {
            accepted_at: Some(Timestamp(made.0 + took)),
            deleted_at: None,
            sent_at: made,
            expires_at: made.plus_days(30),
            delivery: Delivery::Sent,
        };
        insert(&clinic, &admin, made, &facts, Some("sent")).await;
        let found = shown(&admin, &organisation, Span::Month, None).await.invitations;
        assert_eq!(found.median_minutes, Some(median));
    }
    let found = shown(&admin, &organisation, Span::Month, None).await.invitations;
    let expected = [1, 2, 1, 0, 0, 1];
    assert_eq!(
        found.accepted,
        Within::ALL.into_iter().zip(expected).collect::<Vec<_>>()
    );
}
