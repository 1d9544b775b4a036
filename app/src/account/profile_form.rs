//! What I say of myself: my name, my mobile number, my time zone.

use leptos::{prelude::*, task::spawn_local};
use server::{
    account::{self, EmailAddress, Me, PersonName, Profile},
    clinics::Mobile,
    error::{ApiError, Invalid},
};

use crate::{
    browser::time_zones,
    i18n::{invalid, t, tr},
    session::Session,
    ui::{
        Address, Asked, Button, Card, Fact, Facts, Form, Loaded, Select, TextField, Toasts, Typing, Weight, zone_name,
    },
};

#[component]
pub fn ProfileSection(me: Asked<Me>) -> impl IntoView {
    view! {
        <section>
            <div><h2>{t!("account-who")}</h2><p class="quiet">{t!("account-who-hint")}</p></div>
            <Card>
                <Loaded from=me rows=3 let:me><ProfileForm me/></Loaded>
            </Card>
        </section>
    }
}

#[component]
fn ProfileForm(me: Signal<Me>) -> impl IntoView {
    let before = me.get_untracked();
    let email = EmailAddress::shown(&before.email).to_owned();
    let name = RwSignal::new(before.name);
    let mobile = RwSignal::new(before.mobile.map(String::from).unwrap_or_default());
    let time_zone = RwSignal::new(before.time_zone.clone());
    let name_problem = RwSignal::new(None::<String>);
    let mobile_problem = RwSignal::new(None::<String>);
    let time_zone_problem = RwSignal::new(None::<String>);
    let busy = RwSignal::new(false);
    let (toasts, session) = (Toasts::here(), Session::here());
    let zones = StoredValue::new(time_zones(before.time_zone.as_deref()));
    let save = move |()| {
        let read_name = PersonName::parse(&name.get_untracked());
        let read_mobile = read_mobile(&mobile.get_untracked());
        name_problem.set(read_name.as_ref().err().map(|reason| invalid(*reason)));
        mobile_problem.set(read_mobile.as_ref().err().map(|reason| invalid(*reason)));
        time_zone_problem.set(None);
        let (Ok(name), Ok(mobile)) = (read_name, read_mobile) else {
            return;
        };
        let profile = Profile {
            name: name.as_str().to_owned(),
            time_zone: time_zone.get_untracked(),
            mobile,
        };
        busy.set(true);
        spawn_local(async move {
            match account::set_profile(profile).await {
                Ok(()) => {
                    toasts.say(tr!("ui-saved"));
                    session.refresh();
                }
                Err(ApiError::Invalid(reason @ Invalid::TimeZone)) => {
                    time_zone_problem.try_set(Some(invalid(reason)));
                }
                Err(error) => toasts.explain(&error),
            }
            busy.try_set(false);
        });
    };
    view! {
        <Facts><Fact label=t!("account-email")><Address address=email/></Fact></Facts>
        <Form on_submit=save>
            <TextField label=t!("account-name") value=name name="name" autocomplete="name" error=name_problem/>
            <TextField
                label=t!("account-mobile")
                hint=t!("account-mobile-hint")
                value=mobile
                typing=Typing::Phone
                name="tel"
                autocomplete="tel"
                error=mobile_problem
            />
            <Select
                label=t!("account-time-zone")
                choices=Signal::derive(move || zones.with_value(|zones| choices(zones)))
                value=time_zone
                on_choose=move |chosen| time_zone.set(chosen)
                error=time_zone_problem
            />
            <Button weight=Weight::Primary busy>{t!("ui-save")}</Button>
        </Form>
    }
}

/// The field may be empty; what is in it has to be right.
fn read_mobile(text: &str) -> Result<Option<Mobile>, Invalid> {
    if text.trim().is_empty() {
        Ok(None)
    } else {
        Mobile::parse(text).map(Some)
    }
}

fn choices(zones: &[String]) -> Vec<(Option<String>, String)> {
    let as_device = (None, tr!("account-time-zone-device"));
    let named = zones.iter().map(|zone| (Some(zone.clone()), zone_name(zone)));
    std::iter::once(as_device).chain(named).collect()
}
