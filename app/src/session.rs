//! Who is signed in, for every page that needs to know.

use leptos::{prelude::*, task::spawn_local};
use leptos_router::{
    NavigateOptions,
    components::Outlet,
    hooks::{use_location, use_navigate},
    location::Location,
};
use server::{
    account::{self, Language, LanguageChoice, Me},
    error::ApiError,
    sign_in,
};

use crate::{
    browser::query_part,
    i18n::{self, t},
    shell::{Doorway, SeeingAs},
    ui::{Asked, Loaded},
};

/// The person who is signed in. There is one wherever a page is shown inside of [`WithPerson`].
#[derive(Clone, Copy)]
pub struct Session {
    pub person: Signal<Me>,
    me: Asked<Me>,
}

impl Session {
    /// # Panics
    /// Outside of [`WithPerson`], which would be a mistake in the list of pages.
    pub fn here() -> Self {
        expect_context()
    }

    /// Shows everywhere what the person has just changed about themself.
    pub fn refresh(self) {
        self.me.ask_again();
    }

    /// Signs out here, and shows the sign-in page.
    pub fn sign_out() {
        SeeingAs::forget();
        spawn_local(async {
            // Whoever can't reach the server is told so by the page that follows.
            let _ = sign_in::sign_out().await;
            leave();
        });
    }

    /// Keeps a language in the account.
    pub fn keep_language(language: Language) {
        spawn_local(async move {
            // The choice is kept in this browser in any case.
            let _ = account::set_language(LanguageChoice { language }).await;
        });
    }
}

/// Loads the sign-in page anew, so that nothing of the person stays in memory.
pub fn leave() {
    let _ = window().location().assign("/sign-in");
}

/// The pages of somebody who is signed in; everybody else is led to the sign-in page, and back from there.
#[component]
pub fn SignedIn() -> impl IntoView {
    let me = Asked::new(account::find_me);
    let location = use_location();
    let navigate = use_navigate();
    Effect::new(move || match me.get() {
        Some(Err(ApiError::SignIn)) if SeeingAs::now().is_some() => {
            let _ = window().location().assign(&sign_in_address(&location));
        }
        // Whose eyes one sees with is no longer of the organisation, or one may not look any more.
        Some(Err(ApiError::NotFound | ApiError::Refused(_))) => {
            if let Some(seeing) = SeeingAs::now() {
                seeing.end();
            }
        }
        Some(Err(ApiError::SignIn)) => {
            navigate(
                &sign_in_address(&location),
                NavigateOptions {
                    replace: true,
                    ..NavigateOptions::default()
                },
            );
        }
        Some(Ok(me)) => spawn_local(async move { drop(i18n::follow(me.language).await) }),
        _ => {}
    });
    provide_context(me);
    let is_out = move || matches!(me.get(), Some(Err(ApiError::SignIn)));
    view! { <Show when=move || !is_out() fallback=|| ()><Outlet/></Show> }
}

/// Where somebody signs in who then comes back to where they are.
fn sign_in_address(location: &Location) -> String {
    let here = format!("{}{}", location.pathname.get_untracked(), location.search_with_mark());
    if here == "/" {
        "/sign-in".into()
    } else {
        format!("/sign-in?{}", query_part("next", &here))
    }
}

/// The way on from a page that one is signed out of while it is open.
#[component]
pub fn SignInAgain() -> impl IntoView {
    let address = sign_in_address(&use_location());
    // Loaded anew, so that nobody signs in with somebody else's eyes.
    view! { <a class="button primary" href=address rel="external">{t!("sign-in-verb")}</a> }
}

/// What is shown once it is known who is signed in. What a frame asks outside of it is on its way meanwhile.
#[component]
pub fn WithPerson(children: ChildrenFn) -> impl IntoView {
    let me = expect_context::<Asked<Me>>();
    view! {
        <Loaded from=me let:person>
            {provide_context(Session { person, me })}
            {children()}
        </Loaded>
    }
}

/// The query of an address with its question mark, as links write it.
trait Search {
    fn search_with_mark(&self) -> String;
}

impl Search for Location {
    fn search_with_mark(&self) -> String {
        let search = self.search.get_untracked();
        if search.is_empty() {
            String::new()
        } else {
            format!("?{}", search.trim_start_matches('?'))
        }
    }
}

/// The start page: leads to where the person lands (seed `001_cb64ff2e594fef3c.txt`, step 1).
#[component]
pub fn Landing() -> impl IntoView {
    view! { <WithPerson><ToLanding/></WithPerson> }
}

#[component]
fn ToLanding() -> impl IntoView {
    let session = Session::here();
    let navigate = use_navigate();
    Effect::new(move || {
        let address = match session.person.with(|me| me.landing) {
            account::Landing::Clinic(clinic) => format!("/clinics/{clinic}"),
            account::Landing::Clinics | account::Landing::Nowhere => "/clinics".to_owned(),
            account::Landing::Organisation(organisation) => format!("/organisations/{organisation}"),
            account::Landing::Organisations => "/organisations".to_owned(),
        };
        navigate(
            &address,
            NavigateOptions {
                replace: true,
                ..NavigateOptions::default()
            },
        );
    });
    view! { <Doorway><crate::ui::Skeleton/></Doorway> }
}
