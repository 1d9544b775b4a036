//! What the server promises, on SQLite, and on PostgreSQL when `ROLECALL_TEST_POSTGRES` names a cluster.

mod access;
mod account;
mod activity;
mod admin_users;
mod analytics;
mod authentication;
mod cli;
mod client_data;
mod clinics;
mod contracts;
mod custom_fields;
mod demo;
mod hang_up;
mod invitations;
mod last_admin;
mod live;
mod locales;
mod mail;
mod organisations;
mod peers;
mod permissions;
mod router;
mod sign_in;
mod support;
mod team;
mod users;
