//! What can wait until the reader sees what they came for.

use std::time::Duration;

use leptos::prelude::*;

/// Makes its inside once the browser has painted what stands around it, so that what is below or on top of a page takes
/// none of the page's time.
///
/// ```ignore
/// view! { <AfterPaint><PendingInvitations/></AfterPaint> }
/// ```
#[component]
pub fn AfterPaint(children: ChildrenFn) -> impl IntoView {
    let is_painted = RwSignal::new(false);
    // The page may be gone by then.
    let show = move || {
        is_painted.try_set(true);
    };
    // A frame is announced before it is painted; what waits in line comes after.
    request_animation_frame(move || set_timeout(show, Duration::ZERO));
    view! { <Show when=move || is_painted.get()>{children()}</Show> }
}
