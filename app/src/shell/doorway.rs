//! The frame of the pages that one sees before one is in: sign-in, invitation, new password.

use leptos::prelude::*;

use super::{LanguageMenu, Main, Mark, SkipLink};
use crate::{i18n::tr, ui::ToastStack};

/// A narrow page with a name and a language menu above it.
///
/// ```ignore
/// view! { <Doorway><PageHead title=t!("sign-in-title")/><Form …/></Doorway> }
/// view! { <Doorway name=invitation.clinic><AcceptForm …/></Doorway> }
/// ```
#[component]
pub fn Doorway(
    /// Whose door it is; the product's own without.
    #[prop(optional, into)]
    name: Signal<Option<String>>,
    children: Children,
) -> impl IntoView {
    let name = Signal::derive(move || name.get().unwrap_or_else(|| tr!("ui-product")));
    view! {
        <SkipLink/>
        <div class="doorway">
            <header>
                <Mark name/>
                <span class="name"><bdi>{name}</bdi></span>
                <LanguageMenu/>
            </header>
            <Main>{children()}</Main>
        </div>
        <ToastStack/>
    }
}
