//! What can wait until the reader sees what they came for.

use std::time::Duration;

use leptos::prelude::*;

/// Makes its inside once `ready` holds and the browser has painted what became ready, so that what is below or on top of
/// it takes none of its time.
///
/// ```ignore
/// view! { <AfterPaint ready=move || team.get().is_some()><PendingInvitations/></AfterPaint> }
/// ```
#[component]
pub fn AfterPaint(#[prop(into)] ready: Signal<bool>, children: ChildrenFn) -> impl IntoView {
    let is_painted = RwSignal::new(false);
    // The page may be gone by then.
    let show = move || {
        is_painted.try_set(true);
    };
    Effect::new(move || {
        if ready.get() && !is_painted.get_untracked() {
            // A frame is announced before it is painted; what waits in line comes after.
            request_animation_frame(move || set_timeout(show, Duration::ZERO));
        }
    });
    view! { <Show when=move || is_painted.get()>{children()}</Show> }
}
