//! Organisations: choosing one, and running it.

mod brand_form;
mod brand_page;
mod calls_form;
mod clinics_page;
mod create_dialog;
mod information_form;
mod invite_dialog;
mod menu;
mod my_organisations_page;
mod official_row;
mod officials_page;
mod organisation_frame;
mod remove_dialog;
mod successor;

pub use brand_page::BrandPage;
pub use calls_form::{CallsDraft, CallsFields};
use clinics_page::ClinicsPage;
pub use my_organisations_page::MyOrganisationsPage;
pub use officials_page::OfficialsPage;
pub use organisation_frame::{Here, OrganisationFrame, StartPage};
