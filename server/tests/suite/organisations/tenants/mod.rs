//! What belongs to another organisation is not found, whatever else is right about the request.

mod acts;
mod people;

use serde::de::IgnoredAny;
use serde_json::Value;
use server::access::{ClinicRole, Grants, OrganisationRole};
use server::error::{Answer, ApiError};
use server::id::InvitationId;

use crate::support::{Actor, Clinic, Organisation, Scene};

use OrganisationRole::Reporter;

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
