//! Organisations: the tenants.

pub mod queries;
