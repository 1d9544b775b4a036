//! A small world, made anew for each try: a clinic with an Admin, somebody an act is about, and a pending invitation.

use serde_json::{Value, json};
use server::access::{ClinicRole, Grants, OrganisationRole, PermissionGroup, Place};
use server::custom_fields::Field;
use server::id::{AccountId, FieldId, InvitationId, MemberId, OrganisationId};
use server::invitations::Invited;

use super::kind::Kind;
use crate::support::{Actor, Clinic, PASSWORD, Scene, grants, pending};

/// The name of an address, and the address itself in a world.
type Get = (&'static str, fn(&World<'_>) -> String);

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
    /// Runs the organisation, so that nobody else is its last Admin.
    boss: Actor,
    reporter: Actor,
    /// To be a Reporter of the organisation.
    offer: InvitationId,
    /// The account behind the membership that acts are about.
    person: AccountId,
    /// Somebody of another organisation.
    stranger: AccountId,
    field: FieldId,
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
        let boss = scene.official(clinic.organisation, OrganisationRole::Admin).await;
        let reporter = scene.official(clinic.organisation, OrganisationRole::Reporter).await;
        let access = json!({ "organisation": clinic.organisation, "account": reporter.account(), "on": true });
        boss.call::<()>("admin_users/set_access", access).await.expect("given");
        let offer = offer(&boss, clinic.organisation, &format!("offered.{number}@people.example")).await;
        let person = subject.account();
        let field = json!({ "organisation": clinic.organisation, "name": "Profession", "kind": "choice", "choices": ["Nurse"] });
        let field: Field = boss.call("custom_fields/create", field).await.expect("a field");
        let stranger = scene.clinic().await.admin().await.account();
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
            boss,
            reporter,
            offer,
            person,
            stranger,
            field: field.id,
        }
    }

    /// Addresses that are no server functions.
    pub const GETS: [Get; 7] = [
        ("/api/live/clinic/{clinic}", |world| {
            format!("/api/live/clinic/{}", world.clinic.id)
        }),
        ("/api/live/organisation/{organisation}", |world| {
            format!("/api/live/organisation/{}", world.clinic.organisation)
        }),
        ("/api/activity.csv?clinic={clinic}", |world| {
            format!("/api/activity.csv?clinic={}", world.clinic.id)
        }),
        ("/api/activity.csv?organisation={organisation}", |world| {
            format!("/api/activity.csv?organisation={}", world.clinic.organisation)
        }),
        ("/api/client-data/{organisation}", |world| {
            server::client_data::address(world.clinic.organisation)
        }),
        ("/api/dashboard.csv?organisation={organisation}", |world| {
            format!(
                "/api/dashboard.csv?organisation={}&chart=roles",
                world.clinic.organisation
            )
        }),
        ("/api/practitioners.csv?organisation={organisation}", |world| {
            format!("/api/practitioners.csv?organisation={}", world.clinic.organisation)
        }),
    ];

    #[expect(clippy::too_many_lines, reason = "a line an endpoint, in one list")]
    pub fn body(&self, row: &str) -> Value {
        let (clinic, member, invitation) = (self.clinic.id, self.subject, self.invitation);
        let address = format!("new.{}@people.example", self.number);
        let (place, organisation) = (self.clinic.place(), self.clinic.organisation);
        let whole = Place::Organisation(organisation);
        let terms = |role: &str, grants: Grants| json!({ "clinic": { "role": role, "grants": grants } });
        let office = |role: &str| json!({ "organisation": { "role": role } });
        let invite = |place: Place, terms: Value| {
            let people = json!([{ "address": address, "language": "en" }]);
            json!({ "place": place, "people": people, "terms": terms })
        };
        let official =
            |role: Value, of: &Actor| json!({ "organisation": organisation, "account": of.account(), "role": role });
        let by_slip = |place: Place, terms: Value| json!({ "place": place, "name": "Siti Rahma", "language": "id", "terms": terms });
        let add = |more: Value| {
            let mut new =
                json!({ "organisation": organisation, "name": "Nils Ny", "email": address, "language": "en" });
            new.as_object_mut()
                .expect("an object")
                .extend(more.as_object().expect("an object").clone());
            new
        };
        let is_back = row.ends_with("taken back");
        let takes_back = is_back.then(Grants::default);
        let tick = |checkbox| json!({ "clinic": clinic, "member": member, "checkbox": checkbox, "on": !is_back, "takes_back": takes_back });
        let request = match row {
            "account/find_me"
            | "account/list_sessions"
            | "authentication/find_my_rule"
            | "sign_in/sign_out"
            | "sign_in/sign_out_everywhere" => {
                return json!({});
            }
            "account/end_session that is none of mine" => return json!({ "session": uuid::Uuid::nil() }),
            "clinics/find" | "clinics/find_alerts" | "clinics/find_calls" => return json!({ "clinic": clinic }),
            "organisations/find"
            | "admin_users/list"
            | "analytics/list_clinics"
            | "authentication/find"
            | "client_data/find_totals"
            | "custom_fields/list" => {
                return json!({ "organisation": organisation });
            }
            "invitations/find_offer" | "invitations/create_code" => return json!({ "token": self.token }),
            "invitations/find_code" => return json!({ "code": "0000-0000" }),
            "sign_in/find_reset" => return json!({ "token": "nonsense" }),
            "account/change_password" => json!({ "old": PASSWORD, "new": "another harbour at dusk" }),
            "account/set_language" => json!({ "language": "fr" }),
            "account/set_view" => json!({ "view": "console" }),
            "account/set_profile" => json!({ "name": "Somebody Else", "time_zone": "Asia/Jakarta" }),
            "activity/list" => json!({ "place": place }),
            "activity/list of the organisation" => json!({ "place": whole }),
            "clinics/create" => json!({
                "organisation": organisation, "name": "Second Clinic", "time_zone": "Asia/Jakarta", "country": "ID",
                "admin": address, "language": "id",
            }),
            "clinics/list_mine" | "organisations/list_mine" => json!({ "search": "", "page": 1 }),
            "clinics/set_calls" => json!({ "clinic": clinic, "change": { "chat": false } }),
            "clinics/set_alerts" => json!({ "clinic": clinic, "alerts": { "mobile": "+4512345678" } }),
            "admin_users/set_access" => json!({ "organisation": organisation, "account": self.person, "on": true }),
            "admin_users/set_permission" | "admin_users/set_permission taken back" => json!({
                "organisation": organisation, "account": self.reporter.account(), "checkbox": { "permission": "activity-logs" },
                "on": !is_back, "takes_back": takes_back,
            }),
            "admin_users/set_permission_of_many" => json!({
                "organisation": organisation, "accounts": [self.reporter.account()], "checkbox": { "permission": "users" }, "on": true,
            }),
            "admin_users/undo_of_many" => json!({ "organisation": organisation, "change": uuid::Uuid::nil() }),
            "authentication/set" => json!({
                "organisation": organisation,
                "policy": { "password": 16, "lifetime": { "good_hours": 24, "idle_hours": 8 }, "languages": ["fr"] },
            }),
            "analytics/find_dashboard" => json!({ "organisation": organisation, "clinic": clinic }),
            "analytics/list_practitioners" => json!({ "organisation": organisation, "search": "", "page": 1 }),
            "contracts/find_touched" => json!({ "organisation": organisation, "feature": "outcome-data" }),
            "contracts/set_feature" => json!({ "organisation": organisation, "feature": "outcome-data", "on": true }),
            "custom_fields/count_values" | "custom_fields/delete" => {
                json!({ "organisation": organisation, "field": self.field })
            }
            "custom_fields/create" => json!({ "organisation": organisation, "name": "Remark", "kind": "text" }),
            "custom_fields/rename" => json!({ "organisation": organisation, "field": self.field, "name": "Trade" }),
            "custom_fields/set_choices" => {
                json!({ "organisation": organisation, "field": self.field, "choices": ["Cook"], "losing": 0 })
            }
            "custom_fields/set_value" => {
                json!({ "organisation": organisation, "account": self.person, "field": self.field, "value": "Nurse" })
            }
            "custom_fields/set_value of somebody of another organisation" => {
                json!({ "organisation": organisation, "account": self.stranger, "field": self.field, "value": "Nurse" })
            }
            "custom_fields/shift" => json!({ "organisation": organisation, "field": self.field, "way": "up" }),
            "invitations/accept" => json!({ "token": self.token, "with": "session" }),
            "invitations/correct_address" => {
                json!({ "place": place, "invitation": invitation, "address": address })
            }
            "invitations/correct_address of an official" => {
                json!({ "place": whole, "invitation": self.offer, "address": address })
            }
            "invitations/delete"
            | "invitations/resend"
            | "invitations/print_slip"
            | "invitations/invite_again what has not expired" => json!({ "place": place, "invitation": invitation }),
            "invitations/delete an official's"
            | "invitations/resend an official's"
            | "invitations/print_slip of an official" => json!({ "place": whole, "invitation": self.offer }),
            "invitations/delete_many" | "invitations/resend_many" => {
                json!({ "place": place, "invitations": [invitation] })
            }
            "invitations/invite" => invite(place, terms("team-member", Grants::default())),
            "invitations/invite an Admin" => invite(place, terms("admin", Grants::default())),
            "invitations/invite with what a team member lacks" => invite(place, terms("team-member", telehealth())),
            "invitations/invite a Reader" => invite(whole, office("reader")),
            "invitations/invite a Reporter" => invite(whole, office("reporter")),
            "invitations/invite a Coordinator" => invite(whole, office("coordinator")),
            "invitations/invite an organisation Admin" => invite(whole, office("admin")),
            "invitations/invite a Reporter to the clinic" => invite(place, office("reporter")),
            "invitations/invite a team member to the organisation" => {
                invite(whole, terms("team-member", Grants::default()))
            }
            "invitations/invite_by_slip" => by_slip(place, terms("team-member", Grants::default())),
            "invitations/invite_by_slip a Reporter" => by_slip(whole, office("reporter")),
            "invitations/list_pending" => json!({ "place": place, "page": 1 }),
            "invitations/list_pending of the organisation" => json!({ "place": whole, "page": 1 }),
            "organisations/leave" => json!({ "organisation": organisation }),
            "organisations/list_clinics" | "users/list" => {
                json!({ "organisation": organisation, "search": "", "page": 1 })
            }
            "organisations/list_officials" => json!({ "organisation": organisation, "page": 1 }),
            "organisations/remove a Reporter" => official(Value::Null, &self.reporter),
            "organisations/remove an Admin" => official(Value::Null, &self.boss),
            "organisations/set_role of a Reporter to Admin" => official(json!("admin"), &self.reporter),
            "organisations/set_role of a Reporter to Coordinator" => official(json!("coordinator"), &self.reporter),
            "organisations/set_role of an Admin" => official(json!("reporter"), &self.boss),
            "organisations/set_brand" => {
                json!({ "organisation": organisation, "brand": { "colour": "#123456", "logo": null } })
            }
            "organisations/set_calls" => json!({ "organisation": organisation, "calls": { "chat": false } }),
            "organisations/set_information" => json!({
                "organisation": organisation,
                "information": { "name": "Acme", "language": "da", "time_zone": "Asia/Jakarta", "reminders": false },
            }),
            "permissions/explain" => {
                json!({ "place": place, "account": self.person, "permission": "users" })
            }
            "permissions/explain of the organisation" => {
                json!({ "place": whole, "account": self.reporter.account(), "permission": "users" })
            }
            "permissions/set_permission" => tick(json!({ "permission": "activity-logs" })),
            "permissions/set_permission of what one holds" | "permissions/set_permission taken back" => {
                tick(json!({ "permission": "users" }))
            }
            "permissions/set_role" => json!({ "clinic": clinic, "member": member, "role": "admin" }),
            "sign_in/choose_password" => json!({ "token": "nonsense", "password": PASSWORD }),
            "sign_in/forgot_password" => json!({ "email": address }),
            "sign_in/sign_in" => json!({ "email": self.owner.email, "password": PASSWORD }),
            "team/find" | "team/find_consequences" | "team/remove" => json!({ "clinic": clinic, "member": member }),
            "team/list" => json!(server::team::TeamQuery::everybody(clinic)),
            "team/leave" => json!({ "clinic": clinic }),
            "team/set_term" => json!({ "clinic": clinic, "member": member, "until": "2100-01-01" }),
            "team/set_term of an Admin" => {
                json!({ "clinic": clinic, "member": self.owner_member, "until": "2100-01-01" })
            }
            "users/add an admin user" => add(json!({ "admin_access": true, "clinics": [] })),
            "users/add a practitioner" => add(json!({ "admin_access": false, "clinics": [clinic] })),
            "users/find" | "users/remove_places" | "users/see_as" | "users/send_link" | "custom_fields/find_values" => {
                json!({ "organisation": organisation, "account": self.person })
            }
            "users/set_places" => json!({
                "organisation": organisation, "account": self.person, "clinics": [clinic], "wanted": { "role": "admin" },
            }),
            "team/remove an Admin" => json!({ "clinic": clinic, "member": self.owner_member }),
            _ => panic!("{row} has no request: say in {} what it takes", file!()),
        };
        json!({ "request": request })
    }
}

/// Invites somebody to be a Reporter of the organisation.
async fn offer(boss: &Actor, organisation: OrganisationId, address: &str) -> InvitationId {
    let place = Place::Organisation(organisation);
    let request = json!({
        "place": place,
        "people": [{ "address": address, "language": "en" }],
        "terms": { "organisation": { "role": "reporter" } },
    });
    boss.call::<Vec<Invited>>("invitations/invite", request)
        .await
        .expect("invited");
    pending(boss, place).await[0].id
}

fn telehealth() -> Grants {
    grants(&[PermissionGroup::Telehealth], &[])
}
