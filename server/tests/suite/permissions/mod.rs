//! Who may do what.

mod endpoints;
mod tenants;
mod ticks;
mod world;
