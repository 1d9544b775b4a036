//! One box of several admin users at once.

use serde_json::json;
use server::access::{Checkbox, Grants, Permission, PermissionGroup, Refusal};
use server::activity::Deed;
use server::admin_users::Ticked;
use server::error::Answer;
use server::live::News;

use super::{list, set_access, tick};
use crate::support::{Actor, Organisation, Scene, grants};

use Permission::{BrandSettings, Users};
use PermissionGroup::{DataExport, Settings};

async fn tick_many(
    organisation: &Organisation<'_>,
    actor: &Actor,
    of: &[&Actor],
    checkbox: Checkbox,
    on: bool,
) -> Answer<Ticked> {
    let accounts: Vec<_> = of.iter().map(|one| one.account()).collect();
    let request = json!({ "organisation": organisation.id, "accounts": accounts, "checkbox": checkbox, "on": on });
    actor.call("admin_users/set_permission_of_many", request).await
}

#[tokio::test]
async fn a_box_of_several_is_one_call_one_sentence_of_the_log_and_one_undo() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let boss = organisation.admin().await;
    let part = grants(&[], &[BrandSettings]);
    let (ada, bea) = (
        organisation.admin_user("Ada", part).await,
        organisation.admin_user("Bea", Grants::default()).await,
    );
    let cleo = organisation.admin_user("Cleo", grants(&[Settings], &[])).await;
    let chief = organisation.admin().await;
    set_access(&organisation, &boss, &chief, true).await.expect("given");
    let before = organisation.log(&boss).await.len();
    let all = [&ada, &bea, &cleo, &chief];
    let mut open = bea.listen_at(organisation.place()).await.expect("a stream");
    let ticked = tick_many(&organisation, &boss, &all, Checkbox::Group(Settings), true).await;
    let ticked = ticked.expect("ticked");
    assert_eq!(ticked.done, 3);
    assert_eq!(ticked.refused, [(chief.account(), Refusal::AdminsHoldEverything)]);
    open.wait_for(News::Access).await;
    let held = async |of: &Actor| {
        let lines = list(&organisation, &boss).await.expect("a list");
        let line = lines.into_iter().find(|line| line.account == of.account());
        line.expect("a line").grants
    };
    assert_eq!(held(&ada).await, grants(&[Settings], &[]));
    assert_eq!(held(&bea).await, grants(&[Settings], &[]));
    let log = organisation.log(&boss).await;
    assert_eq!(log.len(), before + 1);
    let names = vec!["Ada".to_owned(), "Bea".to_owned()];
    let deed = Deed::TickedForMany {
        checkbox: Checkbox::Group(Settings),
        on: true,
        people: 2,
        names,
    };
    assert_eq!(log[0].deed, deed, "Cleo had it already");
    let about_ada = server::activity::ActivityQuery {
        whom: Some(ada.account()),
        ..server::activity::ActivityQuery::all(organisation.place())
    };
    let about_ada = crate::support::read_log(&boss, about_ada).await;
    assert_eq!(about_ada[0].id, log[0].id, "it is found by each of them");

    // Somebody else changes Bea's meanwhile: that stays.
    tick(&organisation, &boss, &bea, Checkbox::Permission(BrandSettings), false)
        .await
        .expect("emptied");
    let mine = held(&bea).await;
    let undo = json!({ "organisation": organisation.id, "change": ticked.change });
    let left = boss.call::<u32>("admin_users/undo_of_many", undo.clone()).await;
    assert_eq!(left, Ok(1), "Bea was changed since, and it is said");
    assert_eq!((held(&ada).await, held(&bea).await), (part, mine));
    assert_eq!(held(&cleo).await, grants(&[Settings], &[]));
    boss.call::<u32>("admin_users/undo_of_many", undo)
        .await
        .expect("nothing more to do");
    assert_eq!(held(&ada).await, part);
}

#[tokio::test]
async fn nobody_ticks_for_many_what_they_may_not_tick_for_one() {
    let scene = Scene::new().await;
    let (organisation, other) = (Organisation::create(&scene).await, Organisation::create(&scene).await);
    let manager = organisation.admin_user("Mona", grants(&[DataExport], &[Users])).await;
    let ada = organisation.admin_user("Ada", Grants::default()).await;
    let stranger = other.admin_user("Stella", Grants::default()).await;
    let both = [&ada, &manager, &stranger];
    let ticked = tick_many(&organisation, &manager, &both, Checkbox::Group(DataExport), true).await;
    let ticked = ticked.expect("an answer");
    assert_eq!(ticked.done, 1);
    assert_eq!(ticked.refused, [(manager.account(), Refusal::NobodyRaisesThemself)]);
    let ticked = tick_many(&organisation, &manager, &[&ada], Checkbox::Group(Settings), true).await;
    let ticked = ticked.expect("an answer");
    assert_eq!((ticked.done, ticked.change), (0, None));
    assert_eq!(ticked.refused, [(ada.account(), Refusal::GroupNotHeldByYou)]);
    let boss = organisation.admin().await;
    let ticked = tick_many(&organisation, &boss, &[&ada], Checkbox::Group(Settings), true).await;
    let change = ticked.expect("ticked").change;
    let undo = json!({ "organisation": organisation.id, "change": change });
    let left = manager.call::<u32>("admin_users/undo_of_many", undo).await;
    assert_eq!(left, Ok(1));
    let lines = list(&organisation, &boss).await.expect("a list");
    let line = lines.iter().find(|line| line.account == ada.account());
    assert_eq!(
        line.expect("a line").grants,
        grants(&[DataExport, Settings], &[]),
        "what one does not hold one does not undo"
    );
}
