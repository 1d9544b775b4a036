//! What the organisation has bought: a paid feature opens and closes for everybody who was granted it, ticks untouched.

use serde_json::{Value, json};
use server::access::{BoxChange, Checkbox, ClinicRole, Grants, Permission, PermissionGroup, Refusal, basic_contract};
use server::activity::Deed;
use server::clinics::ClinicPlace;
use server::contracts::{Feature, Touched};
use server::error::{Answer, ApiError};
use server::live::News;
use server::permissions::Tick;

use crate::support::{Actor, Clinic, Organisation, Scene, grants};

const FEATURE: Permission = Permission::AutomaticIntake;

async fn switch(organisation: &Organisation<'_>, actor: &Actor, feature: Permission, on: bool) -> Answer<()> {
    let request = json!({ "organisation": organisation.id, "feature": feature, "on": on });
    actor.call("contracts/set_feature", request).await
}

async fn touched(organisation: &Organisation<'_>, actor: &Actor) -> Touched {
    let request = json!({ "organisation": organisation.id, "feature": FEATURE });
    actor.call("contracts/find_touched", request).await.expect("an answer")
}

/// Whether somebody holds the feature in a clinic.
async fn holds(clinic: &Clinic<'_>, actor: &Actor) -> bool {
    let place: ClinicPlace = actor
        .post("clinics/find", &json!({ "clinic": clinic.id }))
        .await
        .answer()
        .expect("a clinic");
    place.standing.held().contains(FEATURE)
}

#[tokio::test]
async fn a_feature_opens_and_closes_at_once_wherever_its_group_is_ticked() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let admin = organisation.admin().await;
    let clinic = organisation.clinic("North").await;
    let settings = grants(&[PermissionGroup::Settings], &[]);
    let (owner, nurse) = (clinic.admin().await, clinic.member(settings).await);
    let stranger = clinic
        .someone("Aino Virtanen", ClinicRole::TeamMember, Grants::default())
        .await;
    for on in [true, false, true] {
        let mut open = nurse.listen(clinic.id).await.expect("a stream");
        assert_eq!(switch(&organisation, &admin, FEATURE, on).await, Ok(()));
        open.wait_for(News::Settings).await;
        assert_eq!(holds(&clinic, &nurse).await, on);
        assert_eq!(holds(&clinic, &owner).await, on, "an Admin holds what the contract has");
        assert!(!holds(&clinic, &stranger).await);
        let newest = organisation.log(&admin).await.remove(0);
        assert_eq!(newest.deed, Deed::FeatureSwitched { feature: FEATURE, on });
    }
    let entries = organisation.log(&admin).await.len();
    assert_eq!(switch(&organisation, &admin, FEATURE, true).await, Ok(()));
    assert_eq!(
        organisation.log(&admin).await.len(),
        entries,
        "nothing changed, so nothing is written"
    );
}

#[tokio::test]
async fn a_single_tick_needs_the_feature_first_and_outlives_it() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let admin = organisation.admin().await;
    let clinic = organisation.clinic("North").await;
    let owner = clinic.admin().await;
    let nurse = clinic.member(Grants::default()).await;
    let tick = Tick {
        clinic: clinic.id,
        member: clinic.membership(&nurse).await,
        change: BoxChange::tick(Checkbox::Permission(FEATURE), true),
    };
    let locked = owner.call::<Grants>("permissions/set_permission", tick).await;
    assert_eq!(locked, Err(ApiError::Refused(Refusal::NotInContract(FEATURE))));
    for on in [true, false] {
        assert_eq!(switch(&organisation, &admin, FEATURE, on).await, Ok(()));
        if on {
            let saved = owner.call::<Grants>("permissions/set_permission", tick).await;
            assert!(saved.expect("saved").singles.contains(FEATURE));
        }
        assert_eq!(holds(&clinic, &nurse).await, on);
    }
    assert_eq!(switch(&organisation, &admin, FEATURE, true).await, Ok(()));
    assert!(holds(&clinic, &nurse).await, "as before");
}

#[tokio::test]
async fn before_it_goes_it_is_said_from_whom_each_person_once_and_nobody_of_another_organisation() {
    let scene = Scene::new().await;
    let (organisation, other) = (Organisation::create(&scene).await, Organisation::create(&scene).await);
    let admin = organisation.admin().await;
    let nobody = Touched {
        people: 0,
        names: Vec::new(),
    };
    assert_eq!(touched(&organisation, &admin).await, nobody);
    let (north, south) = (organisation.clinic("North").await, organisation.clinic("South").await);
    // The first person of a clinic is its Admin.
    for clinic in [&north, &south] {
        clinic.admin().await;
    }
    let settings = grants(&[PermissionGroup::Settings], &[]);
    let nurse = north.someone("Zoë Adams", ClinicRole::TeamMember, settings).await;
    south.add(&nurse, ClinicRole::TeamMember, grants(&[], &[FEATURE])).await;
    for name in ["Ada", "Bo", "Cy", "Di", "Ed"] {
        south
            .someone(name, ClinicRole::TeamMember, grants(&[], &[FEATURE]))
            .await;
    }
    // None of these was granted it.
    north.someone("Root", ClinicRole::Admin, settings).await;
    north
        .someone(
            "Reads",
            ClinicRole::TeamMember,
            grants(&[], &[Permission::ActivityLogs]),
        )
        .await;
    other
        .clinic("West")
        .await
        .someone("Else", ClinicRole::TeamMember, settings)
        .await;
    let found = touched(&organisation, &admin).await;
    assert_eq!((found.people, found.names.join(" ")), (6, "Ada Bo Cy Di Ed".to_owned()));
    // Of those with admin access, whoever was granted it there and is no Admin; again each once.
    let tick = json!({ "checkbox": { "group": "settings" } , "on": true });
    let reader = south.someone("Aziz", ClinicRole::TeamMember, Grants::default()).await;
    for person in [&reader, &nurse] {
        let access = organisation.about(person, json!({ "on": true }));
        admin.call::<()>("admin_users/set_access", access).await.expect("given");
        let ticked = admin.call::<Grants>("admin_users/set_permission", organisation.about(person, tick.clone()));
        ticked.await.expect("ticked");
    }
    let found = touched(&organisation, &admin).await;
    assert_eq!(
        (found.people, found.names.join(" ")),
        (7, "Ada Aziz Bo Cy Di".to_owned())
    );
}

#[tokio::test]
async fn only_what_is_paid_for_by_name_can_be_switched() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let admin = organisation.admin().await;
    let refused = switch(&organisation, &admin, Permission::Users, false).await;
    assert!(matches!(refused, Err(ApiError::Invalid(_))), "{refused:?}");
    assert_eq!(organisation.find(&admin).await.standing.contract, basic_contract());
    let paid: Vec<Value> = Feature::all().map(|one| json!(one)).collect();
    assert_eq!(paid, [json!("outcome-data"), json!("automatic-intake")]);
}
