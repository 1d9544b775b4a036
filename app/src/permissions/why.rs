//! "Why?": through what somebody holds a permission or why not, and who gave it to them when.

use leptos::prelude::*;
use server::{
    access::{Permission, PermissionSet, Role, Through},
    id::AccountId,
    permissions::{self, Explained, Given, WhyQuery},
};

use crate::{
    i18n::{self, t, tr},
    live::Live,
    place::HerePlace,
    ui::{Asked, Glyph, Icon, Loaded, VisuallyHidden, unique_id},
};

/// All permissions, each with whether it is held, and why.
#[component]
pub fn WhyOfEach(whose: AccountId, #[prop(into)] held: Signal<PermissionSet>) -> impl IntoView {
    let one = move |permission: Permission| {
        let is_held = Memo::new(move |_| held.get().contains(permission));
        view! {
            <li class="permission" class:held=is_held>
                <span>
                    {move || is_held.get().then(|| view! { <Icon glyph=Glyph::Check/> })}
                    {move || i18n::permission(permission)}
                    <VisuallyHidden>
                        {move || if is_held.get() { tr!("permissions-held") } else { tr!("permissions-not-held") }}
                    </VisuallyHidden>
                </span>
                <WhyOf whose permission/>
            </li>
        }
    };
    view! { <ul class="by-role">{Permission::ALL.map(one).collect_view()}</ul> }
}

/// A small button beside a permission, which shows the answer below it.
#[component]
pub fn WhyOf(whose: AccountId, permission: Permission) -> impl IntoView {
    let open = RwSignal::new(false);
    let answer = unique_id("why");
    let controls = answer.clone();
    view! {
        <button
            class="why-button"
            type="button"
            aria-expanded=move || if open.get() { "true" } else { "false" }
            aria-controls=controls
            aria-label=move || tr!("permissions-why-of", permission = i18n::permission(permission))
            on:click=move |_| open.update(|open| *open = !*open)
        >
            {t!("permissions-why")}
        </button>
        <div class="why-answer" id=answer aria-live="polite">
            <Show when=move || open.get()><Answer whose permission/></Show>
        </div>
    }
}

#[component]
fn Answer(whose: AccountId, permission: Permission) -> impl IntoView {
    let (place, live) = (HerePlace::get().place, Live::here());
    let explained = Asked::new(move || {
        live.track_recorded();
        live.track_place();
        permissions::explain(WhyQuery {
            place,
            account: whose,
            permission,
        })
    });
    view! {
        <Loaded from=explained rows=1 let:explained>
            {move || explained.with(sentences).into_iter().map(|sentence| view! { <p>{sentence}</p> }).collect_view()}
        </Loaded>
    }
}

/// Through what; what cuts it; who gave it.
fn sentences(Explained { why, given }: &Explained) -> Vec<String> {
    let cut = (!why.in_contract).then(|| tr!("permissions-why-cut"));
    let Some(through) = why.through else {
        return std::iter::once(tr!("permissions-why-not")).chain(cut).collect();
    };
    let through = match through {
        Through::Role(role @ Role::Organisation(_)) => {
            tr!("permissions-why-organisation-role", role = i18n::role(role))
        }
        Through::Role(role) => tr!("permissions-why-role", role = i18n::role(role)),
        Through::Group(group) => tr!("permissions-why-group", group = i18n::group(group)),
        Through::Single => tr!("permissions-why-single"),
    };
    let given = match given {
        Some(Given { by, at }) => tr!("permissions-why-given", name = by.clone(), date = i18n::date_time(*at)),
        None => tr!("permissions-why-unknown"),
    };
    std::iter::once(through).chain(cut).chain([given]).collect()
}
