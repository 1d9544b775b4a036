//! Roles, permissions and the policy: pure, shared with the app. On the server, also the only way to the database.

mod grants;
mod permission;
mod policy;
mod refusal;
mod role;

#[cfg(feature = "ssr")]
mod context;

pub use grants::{BoxState, Checkbox, Grants};
pub use permission::{GroupSet, Permission, PermissionGroup, PermissionSet};
pub use policy::{Act, Standing, Subject, basic_contract};
pub use refusal::Refusal;
pub use role::{ClinicRole, OrganisationRole};

#[cfg(feature = "ssr")]
pub(crate) use context::find_standing;
#[cfg(feature = "ssr")]
pub use context::{Anyone, Clinic, ClinicTx, Person, anyone, clinic, person};
