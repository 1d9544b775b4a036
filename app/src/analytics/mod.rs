//! Analytics: charts about an organisation's people, and what each practitioner did lately.

mod bar_charts;
mod bars;
mod calmly;
mod chart_card;
mod dashboard_page;
mod drawing;
mod filters;
mod frame;
mod lines;
mod paper;
mod people_charts;
mod practitioner_row;
mod practitioners_page;
mod query;
mod table;

pub use dashboard_page::DashboardPage;
pub use practitioners_page::PractitionersPage;
