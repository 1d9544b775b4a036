//! Organisations: who runs them, who is invited to, and what they set for all their clinics.

mod inviting;
mod last_admin;
mod lists;
mod pending;
mod removing;
mod roles;
mod settings;
mod tenants;
