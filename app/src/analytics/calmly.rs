//! News that come thick and fast, heard once every few seconds.

use std::time::Duration;

use leptos::prelude::*;

const EVERY: Duration = Duration::from_secs(4);

/// A counter that goes up after whatever `track` follows has changed, but not more often than every few seconds.
pub fn calmly(track: impl Fn() + 'static) -> RwSignal<u32> {
    let (heard, waits) = (RwSignal::new(0), StoredValue::new(false));
    Effect::new(move |before: Option<()>| {
        track();
        if before.is_none() || waits.get_value() {
            return;
        }
        waits.set_value(true);
        set_timeout(
            move || {
                // The page may be gone by then.
                waits.try_update_value(|waits| *waits = false);
                heard.try_update(|heard| *heard += 1);
            },
            EVERY,
        );
    });
    heard
}
