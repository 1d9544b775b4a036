//! Roles, permissions and the policy: pure, shared with the app. On the server, also the only way to the database.

mod admin_access;
mod box_change;
mod granter;
mod grants;
mod organisation;
mod permission;
mod place;
mod policy;
mod refusal;
mod role;
mod why;

#[cfg(feature = "ssr")]
mod acting;
#[cfg(feature = "ssr")]
mod context;
#[cfg(feature = "ssr")]
mod entering;
#[cfg(feature = "ssr")]
mod eyes;
#[cfg(feature = "ssr")]
mod ground;

pub use admin_access::AdminUser;
pub use box_change::BoxChange;
pub use grants::{BoxState, Checkbox, Grants};
pub use organisation::{OrganisationAct, OrganisationStanding};
pub use permission::{GroupSet, Permission, PermissionGroup, PermissionSet};
pub use place::{Place, PlaceAct, PlaceStanding, Terms};
pub use policy::{Act, Standing, Subject, basic_contract};
pub use refusal::Refusal;
pub use role::{ClinicRole, OrganisationRole, Role};
pub use why::{Through, Why};

#[cfg(feature = "ssr")]
pub(crate) use acting::take_row;
#[cfg(feature = "ssr")]
pub use acting::{Acting, ClinicTx, OrganisationTx, PlaceTx};
#[cfg(feature = "ssr")]
pub use context::{Anyone, AtPlace, Clinic, Organisation, Person};
#[cfg(feature = "ssr")]
pub use entering::{anyone, clinic, decide_in_clinic, decide_in_organisation, organisation, person, place, signed_in};
#[cfg(feature = "ssr")]
pub use eyes::{Eyes, SeenAs, eyes};
#[cfg(feature = "ssr")]
pub(crate) use ground::{About, AboutRow, GroundRow};
