//! What Undo of one admin's save leaves of what another has saved since then.

use serde_json::{Value, json};

use super::{find, policy, set};
use crate::support::{Organisation, Scene};

fn speaking(mut policy: Value, languages: &[&str]) -> Value {
    policy["languages"] = json!(languages);
    policy
}

#[tokio::test]
async fn what_a_save_changed_goes_back_where_it_is_still_so_and_all_else_stays() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let admin = organisation.admin().await;
    let before = policy(12, 168, 14);
    let after = speaking(policy(12, 24, 8), &["fr"]);
    for (now, undone, why) in [
        (after.clone(), before.clone(), "nobody else saved anything"),
        (
            speaking(policy(20, 24, 8), &["fr"]),
            policy(20, 168, 14),
            "a setting that the save left alone",
        ),
        (
            speaking(policy(12, 24, 4), &["fr"]),
            policy(12, 168, 4),
            "one of two that belong together",
        ),
        (
            speaking(policy(12, 24, 8), &["da", "fr"]),
            speaking(policy(12, 168, 14), &["da", "fr"]),
            "languages count as one setting",
        ),
        (
            speaking(policy(20, 8, 1), &[]),
            speaking(policy(20, 8, 1), &[]),
            "everything is another's by now",
        ),
    ] {
        set(&organisation, &admin, now).await.expect("saved");
        let request = json!({ "organisation": organisation.id, "policy": before, "takes_back": after });
        let taken_back = admin.call::<()>("authentication/set", request).await;
        assert_eq!(taken_back, Ok(()), "{why}");
        let kept = find(&organisation, &admin).await.expect("a policy");
        assert_eq!(serde_json::to_value(kept).expect("JSON"), undone, "{why}");
    }
}
