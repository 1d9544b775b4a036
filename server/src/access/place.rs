//! Where somebody belongs or acts: an organisation as a whole, or one clinic of it. Invitations and the log are alike in
//! both.

use serde::{Deserialize, Serialize};

use super::{
    Act, ClinicRole, Grants, OrganisationAct, OrganisationRole, OrganisationStanding, Refusal, Role, Standing,
};
use crate::id::{AccountId, ClinicId, OrganisationId};

/// A place with people of its own, who were invited to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    Organisation(OrganisationId),
    Clinic(ClinicId),
}

#[cfg(feature = "ssr")]
impl Place {
    /// The table and the id of its row, which keeps its totals.
    pub(crate) fn row(self) -> (&'static str, String) {
        match self {
            Self::Clinic(id) => ("clinics", id.to_string()),
            Self::Organisation(id) => ("organisations", id.to_string()),
        }
    }
}

/// What is offered to somebody: a role, and in a clinic what goes with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Terms {
    Organisation { role: OrganisationRole },
    Clinic { role: ClinicRole, grants: Grants },
}

impl Terms {
    pub const fn role(self) -> Role {
        match self {
            Self::Organisation { role } => Role::Organisation(role),
            Self::Clinic { role, .. } => Role::Clinic(role),
        }
    }

    /// What goes with the role; nothing in an organisation.
    pub fn grants(self) -> Grants {
        match self {
            Self::Organisation { .. } => Grants::default(),
            Self::Clinic { grants, .. } => grants,
        }
    }
}

/// What an account is in a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlaceStanding {
    Organisation(OrganisationStanding),
    Clinic(Standing),
}

/// What is asked alike in both kinds of place.
#[derive(Clone, Copy, Debug)]
pub enum PlaceAct {
    /// See who is invited.
    SeeInvitations,
    Invite(Terms),
    /// Resend, delete, correct or print an invitation to this role.
    ChangeInvitation(Role),
    ReadActivity,
    /// See what was granted to somebody, and why.
    SeeGrants,
    /// Open its pages, and hear what changes.
    Open,
}

impl PlaceStanding {
    /// Whose standing it is.
    pub const fn account(&self) -> AccountId {
        match self {
            Self::Organisation(standing) => standing.account,
            Self::Clinic(standing) => standing.account,
        }
    }

    /// Decides one act as the place's own policy does. What is not offered in a place is refused as a role there is.
    pub fn may(&self, act: &PlaceAct) -> Result<(), Refusal> {
        match self {
            Self::Organisation(standing) => standing.may(&match *act {
                PlaceAct::SeeInvitations => OrganisationAct::SeeOfficials,
                PlaceAct::Invite(Terms::Organisation { role }) => OrganisationAct::Invite(role),
                PlaceAct::ChangeInvitation(Role::Organisation(role)) => OrganisationAct::ChangeInvitation(role),
                PlaceAct::ReadActivity => OrganisationAct::ReadActivity,
                PlaceAct::SeeGrants => OrganisationAct::SeeUsers,
                PlaceAct::Open => OrganisationAct::Open,
                PlaceAct::Invite(_) | PlaceAct::ChangeInvitation(_) => return Err(Refusal::NeedsOrganisationRole),
            }),
            Self::Clinic(standing) => standing.may(&match *act {
                PlaceAct::SeeInvitations | PlaceAct::SeeGrants => Act::SeeTeam,
                PlaceAct::Invite(Terms::Clinic { role, grants }) => Act::Invite(role, grants),
                PlaceAct::ChangeInvitation(Role::Clinic(role)) => Act::ChangeInvitation(role),
                PlaceAct::ReadActivity => Act::ReadActivity,
                PlaceAct::Open => Act::Enter,
                PlaceAct::Invite(_) | PlaceAct::ChangeInvitation(_) => return Err(Refusal::NeedsClinicAdmin),
            }),
        }
    }
}
