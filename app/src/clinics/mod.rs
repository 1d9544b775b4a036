//! Clinics: choosing one, being in one, and its waiting area.

mod alerts;
mod calls_page;
mod clinic_frame;
mod my_clinics_page;
mod switcher;
mod views;
mod waiting_area_page;

pub use calls_page::CallsPage;
pub use clinic_frame::{ClinicFrame, Here, PersonFrame, PlainShell, elsewhere};
pub use my_clinics_page::MyClinicsPage;
pub use waiting_area_page::WaitingAreaPage;
