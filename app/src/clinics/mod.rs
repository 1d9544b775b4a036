//! Clinics: choosing one, being in one, and its waiting area.

mod alerts;
mod clinic_frame;
mod my_clinics_page;
mod refused;
mod waiting_area_page;

pub use clinic_frame::{ClinicFrame, Here, PersonFrame};
pub use my_clinics_page::MyClinicsPage;
pub use refused::Refused;
pub use waiting_area_page::WaitingAreaPage;
