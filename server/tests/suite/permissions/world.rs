//! A small world, made anew for each try: a clinic with an Admin, somebody an act is about, and a pending invitation.

use serde_json::{Value, json};
use server::access::{ClinicRole, Grants, OrganisationRole, Permission, PermissionGroup};
use server::id::{InvitationId, MemberId};

use crate::support::{Actor, Clinic, PASSWORD, Scene, grants};

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
    TeamMember,
    TeamMemberWithUsers,
    ClinicAdmin,
    AdminOfAnotherClinic,
}

impl Kind {
    pub const ALL: [Self; 11] = [
        Self::Anonymous,
        Self::AdminOfAnotherOrganisation,
        Self::Reader,
        Self::Collaborator,
        Self::Reporter,
        Self::Coordinator,
        Self::OrganisationAdmin,
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
            Self::TeamMember => "team member",
            Self::TeamMemberWithUsers => "team member with users",
            Self::ClinicAdmin => "clinic Admin",
            Self::AdminOfAnotherClinic => "Admin of another clinic",
        }
    }

    /// Somebody of this kind.
    async fn come(self, clinic: &Clinic<'_>) -> Actor {
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
            Self::TeamMember => clinic.member(Grants::default()).await,
            Self::TeamMemberWithUsers => clinic.member(grants(&[], &[Permission::Users])).await,
            Self::ClinicAdmin => clinic.admin().await,
            Self::AdminOfAnotherClinic => scene.clinic_in(organisation).await.admin().await,
        }
    }
}

/// The clinic, who acts, and what acts are about.
pub struct World<'a> {
    pub clinic: Clinic<'a>,
    pub owner: Actor,
    pub actor: Actor,
    pub owner_member: MemberId,
    pub subject: MemberId,
    pub invitation: InvitationId,
    pub number: u32,
    token: String,
}

impl<'a> World<'a> {
    pub async fn with(scene: &'a Scene, kind: Kind) -> Self {
        let clinic = scene.clinic().await;
        let owner = clinic.admin().await;
        let subject = clinic
            .someone("Beatriz Martins", ClinicRole::TeamMember, telehealth())
            .await;
        let number = scene.next();
        let invitation = clinic.invite(&owner, &format!("invited.{number}@people.example")).await;
        let token = server::mail::invitation_token(&scene.app.secret, invitation)
            .reveal()
            .to_owned();
        let actor = kind.come(&clinic).await;
        let (owner_member, subject) = (clinic.membership(&owner).await, clinic.membership(&subject).await);
        Self {
            clinic,
            owner,
            actor,
            owner_member,
            subject,
            invitation,
            number,
            token,
        }
    }

    /// What one tries: the endpoint's name, then what makes this row different. Every endpoint has to have a row.
    pub const ROWS: [&'static str; 30] = [
        "account/find_me",
        "account/set_language",
        "activity/list",
        "clinics/find",
        "clinics/find_alerts",
        "clinics/list_mine",
        "clinics/set_alerts",
        "invitations/accept",
        "invitations/correct_address",
        "invitations/delete",
        "invitations/find_offer",
        "invitations/invite",
        "invitations/invite an Admin",
        "invitations/invite with what a team member lacks",
        "invitations/list_pending",
        "invitations/resend",
        "permissions/set_permission",
        "permissions/set_permission of what one holds",
        "permissions/set_role",
        "sign_in/choose_password",
        "sign_in/find_reset",
        "sign_in/forgot_password",
        "sign_in/sign_in",
        "sign_in/sign_out",
        "sign_in/sign_out_everywhere",
        "team/find",
        "team/find_consequences",
        "team/list",
        "team/remove",
        "team/remove an Admin",
    ];

    pub fn body(&self, row: &str) -> Value {
        let (clinic, member, invitation) = (self.clinic.id, self.subject, self.invitation);
        let address = format!("new.{}@people.example", self.number);
        let invite = |role: &str, grants: Grants| {
            let people = json!([{ "address": address, "language": "en" }]);
            json!({ "clinic": clinic, "people": people, "role": role, "grants": grants })
        };
        let tick = |checkbox| json!({ "clinic": clinic, "member": member, "checkbox": checkbox, "on": true });
        let request = match row {
            "account/find_me" | "sign_in/sign_out" | "sign_in/sign_out_everywhere" => return json!({}),
            "clinics/find" | "clinics/find_alerts" => return json!({ "clinic": clinic }),
            "invitations/find_offer" => return json!({ "token": self.token }),
            "sign_in/find_reset" => return json!({ "token": "nonsense" }),
            "account/set_language" => json!({ "language": "fr" }),
            "activity/list" => json!({ "clinic": clinic }),
            "clinics/list_mine" => json!({ "search": "", "page": 1 }),
            "clinics/set_alerts" => json!({ "clinic": clinic, "alerts": { "mobile": "+4512345678" } }),
            "invitations/accept" => json!({ "token": self.token, "with": "session" }),
            "invitations/correct_address" => {
                json!({ "clinic": clinic, "invitation": invitation, "address": address })
            }
            "invitations/delete" | "invitations/resend" => json!({ "clinic": clinic, "invitation": invitation }),
            "invitations/invite" => invite("team-member", Grants::default()),
            "invitations/invite an Admin" => invite("admin", Grants::default()),
            "invitations/invite with what a team member lacks" => invite("team-member", telehealth()),
            "invitations/list_pending" => json!({ "clinic": clinic, "page": 1 }),
            "permissions/set_permission" => tick(json!({ "permission": "activity-logs" })),
            "permissions/set_permission of what one holds" => tick(json!({ "permission": "users" })),
            "permissions/set_role" => json!({ "clinic": clinic, "member": member, "role": "admin" }),
            "sign_in/choose_password" => json!({ "token": "nonsense", "password": PASSWORD }),
            "sign_in/forgot_password" => json!({ "email": address }),
            "sign_in/sign_in" => json!({ "email": self.owner.email, "password": PASSWORD }),
            "team/find" | "team/find_consequences" | "team/remove" => json!({ "clinic": clinic, "member": member }),
            "team/list" => json!(server::team::TeamQuery::everybody(clinic)),
            "team/remove an Admin" => json!({ "clinic": clinic, "member": self.owner_member }),
            _ => panic!("{row} has no request: say in {} what it takes", file!()),
        };
        json!({ "request": request })
    }
}

fn telehealth() -> Grants {
    grants(&[PermissionGroup::Telehealth], &[])
}
