//! What the organisation has bought.

mod contract_page;
mod features;
mod switch_off_dialog;

pub use contract_page::ContractPage;
