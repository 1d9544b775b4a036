//! The menu of one organisation: what one may not use is absent.

use leptos::prelude::TextProp;
use server::{
    access::{OrganisationAct as Act, OrganisationStanding, Permission},
    id::OrganisationId,
};

use crate::{
    i18n::{self, t},
    shell::{Entry, Section},
    ui::Glyph,
};

/// Its people, how it is set up, and what happened in it.
pub fn sections(id: OrganisationId, standing: &OrganisationStanding) -> Vec<Section> {
    let page = |acts: &[Act], label: TextProp, path: &str, glyph: Glyph| {
        let may = acts.iter().any(|act| standing.may(act).is_ok());
        may.then(|| Entry::new(label, format!("/organisations/{id}{path}"), glyph))
    };
    let named = |permission: Permission| TextProp::from(move || i18n::permission(permission));
    let looks = [Act::ConfigureAccount, Act::ConfigureBrand, Act::ConfigureCalls];
    let people = [
        page(&[Act::ListClinics], t!("ui-clinics").into(), "", Glyph::Clinic).map(Entry::exact),
        page(
            &[Act::SeeOfficials],
            t!("ui-organisation-admins").into(),
            "/admins",
            Glyph::Person,
        ),
        page(&[Act::SeeUsers], t!("ui-users").into(), "/users", Glyph::People),
        page(
            &[Act::SeeUsers],
            t!("ui-admin-users").into(),
            "/admin-users",
            Glyph::Key,
        ),
    ];
    let settings = [
        page(&looks, t!("ui-brand").into(), "/brand", Glyph::Settings),
        page(
            &[Act::ChangeAuthentication],
            named(Permission::Authentication),
            "/authentication",
            Glyph::Lock,
        ),
        page(
            &[Act::ChangeFields],
            named(Permission::CustomFields),
            "/fields",
            Glyph::Fields,
        ),
        page(
            &[Act::ChangeContract],
            t!("ui-contract").into(),
            "/contract",
            Glyph::Contract,
        ),
    ];
    let past = [
        page(
            &[Act::SeeDashboard],
            t!("ui-dashboard").into(),
            "/dashboard",
            Glyph::Chart,
        ),
        page(
            &[Act::SeePractitioners],
            t!("ui-practitioner-activity").into(),
            "/practitioners",
            Glyph::Pulse,
        ),
        page(
            &[Act::ReadActivity],
            t!("ui-activity").into(),
            "/activity",
            Glyph::Activity,
        ),
        page(
            &[Act::DownloadData],
            named(Permission::DownloadClientData),
            "/client-data",
            Glyph::Download,
        ),
    ];
    let sections = [
        Section::untitled(people.into_iter().flatten().collect()),
        Section::titled(t!("ui-configure"), settings.into_iter().flatten().collect()),
        Section::untitled(past.into_iter().flatten().collect()),
    ];
    sections.into_iter().filter(|section| !section.is_empty()).collect()
}
