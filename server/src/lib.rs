//! Rolecall: who belongs to a healthcare organisation, what each person may do, and where.
//!
//! Without the feature `ssr` this crate is what the app shares: types, rules and the stubs of the server functions.

pub mod access;
pub mod account;
pub mod activity;
pub mod admin_users;
pub mod analytics;
pub mod authentication;
pub mod client_data;
pub mod clinics;
pub mod contracts;
pub mod custom_fields;
pub mod error;
pub mod id;
pub mod invitations;
pub mod live;
pub mod organisations;
pub mod permissions;
pub mod sign_in;
pub mod team;
pub mod time;
pub mod users;

#[cfg(feature = "ssr")]
pub mod app;
#[cfg(feature = "ssr")]
pub mod audit;
#[cfg(feature = "ssr")]
pub mod calendar;
#[cfg(feature = "ssr")]
mod call;
#[cfg(feature = "ssr")]
pub mod cli;
#[cfg(feature = "ssr")]
pub mod clock;
#[cfg(feature = "ssr")]
pub mod config;
#[cfg(feature = "ssr")]
mod csv_file;
#[cfg(feature = "ssr")]
pub mod db;
#[cfg(feature = "ssr")]
pub mod demo;
#[cfg(feature = "ssr")]
pub mod jobs;
#[cfg(feature = "ssr")]
pub mod mail;
#[cfg(feature = "ssr")]
pub mod random;
#[cfg(feature = "ssr")]
pub mod router;

/// Requests are many small pieces of memory; with this one, sixteen at a time are answered a sixth sooner.
#[cfg(feature = "ssr")]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;
