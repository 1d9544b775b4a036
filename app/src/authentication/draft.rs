//! A policy that is being changed, while somebody else may change it too.

use leptos::prelude::*;
use server::{
    authentication::{MailLanguages, SignInPolicy},
    sign_in::{LeastLength, Lifetime},
};

/// What is chosen, not saved yet.
#[derive(Clone, Copy)]
pub struct Draft {
    pub password: RwSignal<LeastLength>,
    pub good_hours: RwSignal<u32>,
    pub idle_hours: RwSignal<u32>,
    pub languages: RwSignal<MailLanguages>,
}

impl Draft {
    /// Starts with the policy as it stands, and follows it wherever nothing else was chosen here.
    pub fn of(policy: Signal<SignInPolicy>) -> Self {
        let now = policy.get_untracked();
        let draft = Self {
            password: RwSignal::new(now.password),
            good_hours: RwSignal::new(now.lifetime.good_hours),
            idle_hours: RwSignal::new(now.lifetime.idle_hours),
            languages: RwSignal::new(now.languages),
        };
        Effect::new(move |before: Option<SignInPolicy>| {
            let now = policy.get();
            if let Some(before) = before {
                follow(draft.password, &before.password, &now.password);
                follow(draft.good_hours, &before.lifetime.good_hours, &now.lifetime.good_hours);
                follow(draft.idle_hours, &before.lifetime.idle_hours, &now.lifetime.idle_hours);
                follow(draft.languages, &before.languages, &now.languages);
            }
            now
        });
        draft
    }

    pub fn read(self) -> SignInPolicy {
        SignInPolicy {
            password: self.password.get_untracked(),
            lifetime: Lifetime {
                good_hours: self.good_hours.get_untracked(),
                idle_hours: self.idle_hours.get_untracked(),
            },
            languages: self.languages.get_untracked(),
        }
    }
}

fn follow<T: Clone + PartialEq + Send + Sync + 'static>(chosen: RwSignal<T>, before: &T, now: &T) {
    if before != now && chosen.with_untracked(|chosen| chosen == before) {
        chosen.set(now.clone());
    }
}
