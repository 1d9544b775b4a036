//! Who acts: kinds of people, from the point of view of one clinic.

use serde_json::json;
use server::access::{ClinicRole, Grants, OrganisationRole, Permission};
use server::id::OrganisationId;

use crate::support::{Actor, Clinic, grants};

/// Kinds of people, from the point of view of one clinic.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    Anonymous,
    AdminOfAnotherOrganisation,
    Reader,
    Collaborator,
    Reporter,
    Coordinator,
    OrganisationAdmin,
    AdminUserWithUsers,
    TeamMember,
    TeamMemberWithUsers,
    ClinicAdmin,
    AdminOfAnotherClinic,
}

impl Kind {
    pub const ALL: [Self; 12] = [
        Self::Anonymous,
        Self::AdminOfAnotherOrganisation,
        Self::Reader,
        Self::Collaborator,
        Self::Reporter,
        Self::Coordinator,
        Self::OrganisationAdmin,
        Self::AdminUserWithUsers,
        Self::TeamMember,
        Self::TeamMemberWithUsers,
        Self::ClinicAdmin,
        Self::AdminOfAnotherClinic,
    ];

    pub const fn name(self) -> &'static str {
        match self {
            Self::Anonymous => "anonymous",
            Self::AdminOfAnotherOrganisation => "Admin of another organisation",
            Self::Reader => "Reader",
            Self::Collaborator => "Collaborator",
            Self::Reporter => "Reporter",
            Self::Coordinator => "Coordinator",
            Self::OrganisationAdmin => "organisation Admin",
            Self::AdminUserWithUsers => "admin user with users",
            Self::TeamMember => "team member",
            Self::TeamMemberWithUsers => "team member with users",
            Self::ClinicAdmin => "clinic Admin",
            Self::AdminOfAnotherClinic => "Admin of another clinic",
        }
    }

    /// Somebody of this kind.
    pub async fn come(self, clinic: &Clinic<'_>) -> Actor {
        let (scene, organisation) = (clinic.scene, clinic.organisation);
        let official = async |role| scene.official(organisation, role).await;
        match self {
            Self::Anonymous => scene.anonymous(),
            Self::AdminOfAnotherOrganisation => {
                let elsewhere = scene.clinic().await;
                let admin = scene.official(elsewhere.organisation, OrganisationRole::Admin).await;
                elsewhere.add(&admin, ClinicRole::Admin, Grants::default()).await;
                admin
            }
            Self::Reader => official(OrganisationRole::Reader).await,
            Self::Collaborator => official(OrganisationRole::Collaborator).await,
            Self::Reporter => official(OrganisationRole::Reporter).await,
            Self::Coordinator => official(OrganisationRole::Coordinator).await,
            Self::OrganisationAdmin => official(OrganisationRole::Admin).await,
            Self::AdminUserWithUsers => {
                let actor = clinic.member(Grants::default()).await;
                give_access(&official(OrganisationRole::Admin).await, &actor, organisation).await;
                actor
            }
            Self::TeamMember => clinic.member(Grants::default()).await,
            Self::TeamMemberWithUsers => clinic.member(grants(&[], &[Permission::Users])).await,
            Self::ClinicAdmin => clinic.admin().await,
            Self::AdminOfAnotherClinic => scene.clinic_in(organisation).await.admin().await,
        }
    }
}

/// Gives somebody of the organisation admin access, with "users".
async fn give_access(boss: &Actor, actor: &Actor, organisation: OrganisationId) {
    let account = actor.account();
    let access = json!({ "organisation": organisation, "account": account, "on": true });
    boss.call::<()>("admin_users/set_access", access).await.expect("given");
    let tick =
        json!({ "organisation": organisation, "account": account, "checkbox": { "permission": "users" }, "on": true });
    boss.call::<Grants>("admin_users/set_permission", tick)
        .await
        .expect("ticked");
}
