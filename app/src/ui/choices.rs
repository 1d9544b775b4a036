//! Choices that forms offer alike wherever they do: a language, a time zone, a country.

use leptos::prelude::*;
use server::account::Language;

use super::Select;
use crate::{
    browser::time_zones,
    i18n::{countries, tr},
};

/// One of the languages of the product, each in its own words.
///
/// ```ignore
/// view! { <LanguageSelect label=t!("ui-language") value=language on_choose=move |chosen| language.set(chosen)/> }
/// ```
#[component]
pub fn LanguageSelect(
    #[prop(into)] label: TextProp,
    #[prop(into)] value: Signal<Language>,
    #[prop(into)] on_choose: Callback<Language>,
) -> impl IntoView {
    let languages = || {
        let all = Language::ALL.into_iter();
        all.map(|one| (one, one.own_name().to_owned())).collect()
    };
    view! { <Select label choices=Signal::derive(languages) value on_choose/> }
}

/// One of the browser's time zones, or the one that was kept so far.
///
/// ```ignore
/// view! { <TimeZoneSelect label=t!("organisations-time-zone") value=zone/> }
/// ```
#[component]
pub fn TimeZoneSelect(#[prop(into)] label: TextProp, value: RwSignal<String>) -> impl IntoView {
    let zones = StoredValue::new(time_zones(Some(&value.get_untracked())));
    let choices = move || zones.with_value(|zones| zones.iter().map(|zone| (zone.clone(), zone_name(zone))).collect());
    view! { <Select label choices=Signal::derive(choices) value on_choose=move |chosen| value.set(chosen)/> }
}

/// A country by its two letters, or none.
///
/// ```ignore
/// view! { <CountrySelect label=t!("organisations-country") value=country/> }
/// ```
#[component]
pub fn CountrySelect(#[prop(into)] label: TextProp, value: RwSignal<String>) -> impl IntoView {
    let choices = move || {
        let none = (String::new(), tr!("ui-country-none"));
        std::iter::once(none).chain(countries()).collect()
    };
    view! { <Select label choices=Signal::derive(choices) value on_choose=move |chosen| value.set(chosen)/> }
}

/// A time zone as people write it: `America/New York`.
pub fn zone_name(zone: &str) -> String {
    zone.replace('_', " ")
}
