//! Choosing who takes over from the last Admin of an organisation: anybody who is of it, found by name.

use leptos::prelude::*;
use server::{access::Refusal, id::AccountId};

use super::Here;
use crate::{
    i18n::{refusal, t},
    ui::{Actions, Button, Dialog, PersonSearch, Weight},
    users::find_others,
};

#[component]
pub fn SuccessorDialog(
    #[prop(into)] open: Signal<bool>,
    #[prop(into)] title: TextProp,
    #[prop(into)] verb: TextProp,
    /// Whoever goes can't take over.
    except: AccountId,
    #[prop(into)] on_choose: Callback<AccountId>,
    #[prop(into)] on_close: Callback<()>,
) -> impl IntoView {
    let here = Here::get();
    let picked = RwSignal::new(None::<AccountId>);
    let verb = StoredValue::new(verb);
    view! {
        <Dialog open title on_close>
            <p>{move || refusal(Refusal::LastOrganisationAdmin)}</p>
            <PersonSearch
                label=t!("team-who-takes-over")
                picked
                find=move |search| find_others(here.organisation, search, except)
            />
            <Actions>
                <Button on_press=on_close>{t!("ui-cancel")}</Button>
                <Show when=move || picked.get().is_some()>
                    <Button
                        weight=Weight::Primary
                        on_press=move |()| if let Some(account) = picked.get_untracked() { on_choose.run(account) }
                    >
                        {move || verb.with_value(TextProp::get)}
                    </Button>
                </Show>
            </Actions>
        </Dialog>
    }
}
