//! A picture as wide as its place, drawn anew when that changes.

use leptos::{ev, html, prelude::*};

/// SVG that a function draws for so many pixels of width. To who does not see it, it is an image with a name; the table
/// beside it says the rest.
#[component]
pub fn Drawing(
    #[prop(into)] name: TextProp,
    #[prop(into)] height: Callback<u32, u32>,
    #[prop(into)] draw: Callback<u32, String>,
) -> impl IntoView {
    let place = NodeRef::<html::Div>::new();
    let width = RwSignal::new(0_u32);
    let measure = move || {
        if let Some(place) = place.get() {
            width.set(place.client_width().unsigned_abs());
        }
    };
    Effect::new(measure);
    let resized = window_event_listener(ev::resize, move |_| untrack(measure));
    on_cleanup(move || resized.remove());
    let picture = move || {
        let width = width.get();
        let size = format!("0 0 {width} {}", height.run(width));
        (width > 0).then(|| view! { <svg viewBox=size aria-hidden="true" inner_html=draw.run(width)></svg> })
    };
    view! { <div class="drawing" role="img" aria-label=move || name.get() node_ref=place>{picture}</div> }
}
