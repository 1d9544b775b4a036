//! The catalogues: complete, and right in every language.

mod catalogue;
mod keys;
mod languages;
mod plurals;
