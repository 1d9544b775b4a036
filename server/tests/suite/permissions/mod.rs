//! Who may do what.

mod endpoints;
mod kind;
mod tenants;
mod ticks;
mod world;
