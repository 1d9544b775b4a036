//! No invitation dies over a weekend: on which day it ends, by the calendar of its place.

use jiff::civil::{Date, Weekday, date};
use jiff::tz::TimeZone;
use jiff::{ToSpan, Zoned};
use serde_json::json;
use server::calendar;
use server::invitations::Pending;
use server::time::Timestamp;

use crate::support::{Clinic, Organisation, Scene, ZONE};

/// One that sets its clocks, and one that does not and is half a day away.
const ZONES: [&str; 2] = [ZONE, "Asia/Jakarta"];

fn at(moment: Timestamp, zone: &str) -> Zoned {
    let zone = TimeZone::get(zone).expect("a time zone");
    jiff::Timestamp::from_millisecond(moment.0)
        .expect("a moment")
        .to_zoned(zone)
}

/// Every day of a year in a zone, at hours of the day and the night.
fn a_year(zone: &str) -> Vec<Timestamp> {
    let zone = TimeZone::get(zone).expect("a time zone");
    let first: Date = date(2027, 1, 1);
    let hours = [(0, 0), (2, 30), (9, 15), (23, 59)];
    let moments = (0..365).flat_map(|day| hours.map(|(hour, minute)| (first + day.days()).at(hour, minute, 0, 0)));
    moments
        .map(|moment| {
            moment
                .to_zoned(zone.clone())
                .expect("a moment")
                .timestamp()
                .as_millisecond()
        })
        .map(Timestamp)
        .collect()
}

#[test]
fn an_invitation_never_ends_on_a_saturday_or_sunday_whenever_it_was_sent() {
    for zone in ZONES {
        for days in [7, 30] {
            for sent in a_year(zone) {
                let (began, ends) = (at(sent, zone), at(calendar::expiry(sent, days, zone), zone));
                assert!(
                    !matches!(ends.weekday(), Weekday::Saturday | Weekday::Sunday),
                    "{began}: {ends}"
                );
                let asked = began.date() + days.days();
                let more = match asked.weekday() {
                    Weekday::Saturday => 2,
                    Weekday::Sunday => 1,
                    _ => 0,
                };
                assert_eq!(
                    ends.date(),
                    asked + more.days(),
                    "the promised days and no longer than needed: {began}"
                );
            }
        }
    }
}

/// Clocks show the same hour at the end, though the hour of the night that they skip may be missing.
#[test]
fn an_invitation_ends_at_the_hour_at_which_it_was_sent() {
    for zone in ZONES {
        for sent in a_year(zone) {
            let (began, ends) = (at(sent, zone), at(calendar::expiry(sent, 30, zone), zone));
            let is_skipped = began.date() + 30.days() == date(2027, 3, 28) && zone == ZONE && began.hour() == 2;
            assert!(began.time() == ends.time() || is_skipped, "{began}: {ends}");
        }
    }
}

/// Sent on a Thursday evening, it is good until a Monday evening; sent again on the Saturday, at least as long.
#[tokio::test]
async fn sending_again_takes_away_none_of_the_hours_that_a_weekend_gave() {
    let scene = Scene::new().await;
    let thursday = calendar::moment("2027-01-07T20:00", ZONE).expect("a moment");
    scene.set(thursday);
    let clinic = scene.clinic().await;
    let invitation = clinic.invite(&clinic.admin().await, "slow@people.example").await;
    let monday = calendar::moment("2027-02-08T20:00", ZONE).expect("a moment");
    assert_eq!(clinic.expiry(thursday), monday);
    scene.set(calendar::moment("2027-01-09T08:00", ZONE).expect("a moment"));
    let admin = clinic.admin().await;
    let again: Pending = admin
        .call("invitations/resend", clinic.about(invitation))
        .await
        .expect("sent again");
    assert_eq!(again.expires_at, monday);
}

/// The same moment is Friday evening in one place and Saturday morning in another.
#[tokio::test]
async fn each_place_has_the_weekend_of_its_own_calendar() {
    let scene = Scene::new().await;
    // Wednesday in Copenhagen, 23:30; Thursday in Jakarta, 05:30. Thirty days later: Friday, and Saturday.
    let sent = Timestamp(1_800_484_200_000);
    assert_eq!(
        at(sent, ZONE).to_string(),
        "2027-01-20T23:30:00+01:00[Europe/Copenhagen]"
    );
    scene.set(sent);
    let organisation = Organisation::create(&scene).await;
    let admin = organisation.admin().await;
    let (copenhagen, jakarta) = (organisation.clinic("North").await, organisation.clinic("South").await);
    scene
        .sql(&format!(
            "UPDATE clinics SET time_zone = 'Asia/Jakarta' WHERE id = '{}'",
            jakarta.id
        ))
        .await;
    let expiry = async |clinic: &Clinic<'_>| {
        clinic.invite(&admin, "new@people.example").await;
        clinic.pending(&admin).await[0].expires_at
    };
    let (in_copenhagen, in_jakarta) = (expiry(&copenhagen).await, expiry(&jakarta).await);
    assert_eq!(
        at(in_copenhagen, ZONE).to_string(),
        "2027-02-19T23:30:00+01:00[Europe/Copenhagen]"
    );
    assert_eq!(
        at(in_jakarta, "Asia/Jakarta").to_string(),
        "2027-02-22T05:30:00+07:00[Asia/Jakarta]"
    );
    let information = json!({ "name": "Acme", "language": "en", "time_zone": "Asia/Jakarta", "reminders": true });
    let change = json!({ "organisation": organisation.id, "information": information });
    admin
        .call::<()>("organisations/set_information", change)
        .await
        .expect("set");
    organisation
        .invite(&admin, "new@people.example", server::access::OrganisationRole::Reporter)
        .await;
    assert_eq!(
        organisation.pending(&admin).await[0].expires_at,
        in_jakarta,
        "the organisation's own calendar"
    );
}
