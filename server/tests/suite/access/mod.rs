//! Roles, grants and the policy, which both sides share.

mod grants;
mod policy;
