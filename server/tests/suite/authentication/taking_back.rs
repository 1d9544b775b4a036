//! What Undo of one admin's save leaves of what another has saved since then.

use serde_json::{Value, json};
use server::authentication::SignInPolicy;

use super::policy;

fn speaking(mut policy: Value, languages: &[&str]) -> Value {
    policy["languages"] = json!(languages);
    policy
}

fn read(policy: Value) -> SignInPolicy {
    serde_json::from_value(policy).expect("a policy")
}

#[test]
fn what_a_save_changed_goes_back_where_it_is_still_so_and_all_else_stays() {
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
        assert_eq!(
            read(now).taking_back(read(before.clone()), &read(after.clone())),
            read(undone),
            "{why}"
        );
    }
}
