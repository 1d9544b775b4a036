//! Changing what a team member may do.

mod groups;
mod permissions_dialog;
mod role_choice;
mod ticked_groups;
mod ticking;
mod why;

pub use groups::PermissionGroups;
pub use permissions_dialog::PermissionsDialog;
pub use ticked_groups::TickedGroups;
pub use ticking::Ticking;
pub use why::WhyOfEach;
