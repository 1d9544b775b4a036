//! What is kept of an organisation's people, to take along as one file.

mod client_data_page;
mod contents;
mod download;
mod fetching;

pub use client_data_page::ClientDataPage;
