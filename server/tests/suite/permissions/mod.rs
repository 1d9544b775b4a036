//! Who may do what.

mod endpoints;
mod kind;
mod rows;
mod tenants;
mod ticks;
mod world;
