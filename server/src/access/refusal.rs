//! Why somebody may not do something. Each reason is a sentence in the app, and says who can change it.

use serde::{Deserialize, Serialize};

use super::Permission;

/// The rule that said no.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Refusal {
    /// The page or act needs a permission that this person does not hold; an Admin of the clinic can grant it.
    Needs(Permission),
    /// Only an Admin of the clinic may do this.
    NeedsClinicAdmin,
    /// Rule 1: only Admins make Admins, change them or remove them.
    OnlyAdminsMakeAdmins,
    /// Rule 1: nobody grants, or takes away, what they do not hold.
    NotHeldByYou(Permission),
    /// Rule 1: nobody grants a whole group of which they hold only a part.
    GroupNotHeldByYou,
    /// Rule 1: nobody raises themself.
    NobodyRaisesThemself,
    /// Rule 2: the last Admin cannot be removed, demoted or leave.
    LastAdmin,
    /// Rule 3: the contract does not have it; an Admin of the organisation can add it.
    NotInContract(Permission),
    /// An Admin holds everything that the contract has, so there is nothing to tick.
    AdminsHoldEverything,
    /// The page needs a role in the organisation; an Admin of the organisation can give one.
    NeedsOrganisationRole,
    /// Only Admins and Coordinators of the organisation may do this.
    NeedsCoordinator,
    /// Only an Admin of the organisation may do this.
    NeedsOrganisationAdmin,
    /// The page needs a permission that this person does not hold in the organisation; its Admins can grant it.
    NeedsInOrganisation(Permission),
    /// What an Admin sees with somebody else's eyes they do not change.
    OnlyLooking,
    /// Rule 2, of the organisation.
    LastOrganisationAdmin,
}
