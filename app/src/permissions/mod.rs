//! Changing what a team member may do.

mod groups;
mod permissions_dialog;
mod role_choice;
mod ticking;

pub use groups::PermissionGroups;
pub use permissions_dialog::PermissionsDialog;
pub use ticking::Ticking;
