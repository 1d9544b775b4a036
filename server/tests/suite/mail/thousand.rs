//! A thousand invitations to a mail server on a bad day: each ends as sent, or as refused with the reason, and none goes
//! out twice.

use std::collections::BTreeMap;

use server::invitations::NewInvitations;

use crate::support::{Say, Scene, until};

/// Of twenty addresses one does not exist, two are to be tried later, and at one the server hangs up.
fn mishap(n: usize) -> Option<Say> {
    match n % 20 {
        0 => Some(Say::No("550 5.1.1 mailbox unknown")),
        1 | 2 => Some(Say::No("451 4.7.1 come back later")),
        3 => Some(Say::HangUp),
        _ => None,
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_thousand_invitations_each_end_as_sent_or_refused_and_none_is_sent_twice() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let admin = clinic.admin().await;
    let addresses: Vec<String> = (0..1_000).map(|n| format!("person{n}@people.example")).collect();
    for (n, address) in addresses.iter().enumerate() {
        if let Some(mishap) = mishap(n) {
            scene.post.tell(address, &[mishap]);
        }
    }
    for half in addresses.chunks(NewInvitations::MOST as usize) {
        clinic.invite_all(&admin, half).await;
    }
    let waiting = "SELECT COUNT(*) FROM mails WHERE state IN ('queued', 'sending')";
    for left in [600, 300, 0] {
        until("the mails have ended", async || {
            // Time passes, so that what was put off comes due.
            scene.pass(1);
            scene.number(waiting).await <= left
        })
        .await;
    }
    let mut taken: BTreeMap<String, usize> = BTreeMap::new();
    for letter in scene.post.letters() {
        *taken.entry(letter.to).or_default() += 1;
    }
    assert_eq!(taken.len(), 950);
    assert!(taken.values().all(|count| *count == 1), "nobody gets it twice");
    let refused: Vec<(String, String)> = scene
        .rows("SELECT recipient, answer FROM mails WHERE state = 'bounced' ORDER BY recipient")
        .await;
    assert_eq!(refused.len(), 50);
    for (recipient, answer) in refused {
        assert!(answer.contains("5.1.1 mailbox unknown"), "{recipient}: {answer}");
        assert!(!taken.contains_key(&recipient));
    }
}
