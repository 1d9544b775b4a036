//! Clinics: choosing one, being in one, and its waiting area.

mod alerts;
mod clinic_frame;
mod my_clinics_page;
mod waiting_area_page;

pub use clinic_frame::{ClinicFrame, Here, PersonFrame};
pub use my_clinics_page::MyClinicsPage;
pub use waiting_area_page::WaitingAreaPage;
