//! Who may do what.

mod any_order;
mod endpoints;
mod kind;
mod rows;
mod tenants;
mod ticks;
mod world;
