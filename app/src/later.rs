//! Parts of the app that are fetched when somebody first opens them, so that a first visit brings only what it shows.
//!
//! The build cuts the WebAssembly at the functions that [`part`] makes: whatever only they lead to becomes a file of its
//! own (`.make/split.mjs`).

use std::{future::Future, pin::Pin};

use leptos::prelude::*;
use server::error::Answer;

use crate::ui::{Asked, Loaded};

/// What a part shows.
pub type Page = fn() -> AnyView;

/// A part on its way.
pub type Coming = Pin<Box<dyn Future<Output = Answer<Page>>>>;

/// Shows a part once it is there; without a network it says so, and tries again.
///
/// ```ignore
/// view! { <Route path=path!("/invitation/:token") view=|| view! { <Later part=parts::accept/> }/> }
/// ```
#[component]
pub fn Later(part: fn() -> Coming) -> impl IntoView {
    let page = Asked::new(part);
    view! { <Loaded from=page let:page>{move || page.get()()}</Loaded> }
}

/// Makes a function that fetches a part and answers with what it shows. Parts of one name travel together.
///
/// ```ignore
/// part!(accept in door: AcceptPage);
/// ```
macro_rules! part {
    ($name:ident in $file:ident: $Page:ident) => {
        pub fn $name() -> $crate::later::Coming {
            #[leptos::wasm_split::wasm_split($file, wasm_split_path = leptos::wasm_split, fallible)]
            fn $name() -> Result<$crate::later::Page, leptos::wasm_split::SplitLoaderError> {
                Ok(|| leptos::prelude::IntoAny::into_any(leptos::prelude::view! { <$Page/> }))
            }
            Box::pin(async { $name().await.map_err(|_| server::error::ApiError::Offline) })
        }
    };
}

pub(crate) use part;
