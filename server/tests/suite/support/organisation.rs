//! An organisation and the people who run it.

use serde::Serialize;
use serde_json::{Value, json};
use server::access::{Checkbox, ClinicRole, Grants, OrganisationRole, Place, Terms};
use server::account::{EmailAddress, Language};
use server::activity::{ActivityPage, ActivityQuery, Change};
use server::error::Answer;
use server::id::{InvitationId, OrganisationId};
use server::invitations::{FindInvitation, InviteOutcome, Invited, Pending};
use server::organisations::{OfficialLine, OfficialsPage, OfficialsQuery, OrganisationPlace};
use server::users::Viewpoint;

use super::{Actor, Clinic, Scene, pending};

/// An organisation of a scene.
pub struct Organisation<'a> {
    pub scene: &'a Scene,
    pub id: OrganisationId,
}

impl<'a> Organisation<'a> {
    pub async fn create(scene: &'a Scene) -> Self {
        Self {
            scene,
            id: scene.organisation().await,
        }
    }

    pub const fn place(&self) -> Place {
        Place::Organisation(self.id)
    }

    pub async fn admin(&self) -> Actor {
        self.someone("Omar Haddad", OrganisationRole::Admin).await
    }

    pub async fn coordinator(&self) -> Actor {
        self.someone("Clara Nielsen", OrganisationRole::Coordinator).await
    }

    pub async fn someone(&self, name: &str, role: OrganisationRole) -> Actor {
        let actor = self.scene.person(name).await;
        self.scene.appoint(&actor, self.id, role).await;
        actor
    }

    /// Somebody with admin access and these grants, who has no role.
    pub async fn admin_user(&self, name: &str, held: Grants) -> Actor {
        let clinic = self.clinic("Theirs").await;
        clinic.admin().await;
        let actor = clinic.someone(name, ClinicRole::TeamMember, Grants::default()).await;
        let admin = self.admin().await;
        let give = self.about(&actor, json!({ "on": true }));
        admin.call::<()>("admin_users/set_access", give).await.expect("given");
        let groups = held.groups.iter().map(Checkbox::Group);
        for checkbox in groups.chain(held.singles.iter().map(Checkbox::Permission)) {
            let tick = self.about(&actor, json!({ "checkbox": checkbox, "on": true }));
            admin
                .call::<Grants>("admin_users/set_permission", tick)
                .await
                .expect("ticked");
        }
        actor
    }

    pub async fn clinic(&self, name: &str) -> Clinic<'a> {
        Clinic::create(self.scene, self.id, name).await
    }

    pub async fn find(&self, reader: &Actor) -> OrganisationPlace {
        let reply = reader
            .post("organisations/find", &json!({ "organisation": self.id }))
            .await;
        reply.answer().expect("an organisation")
    }

    /// Its first twenty Admins, Coordinators and Reporters.
    pub async fn officials(&self, reader: &Actor) -> Vec<OfficialLine> {
        let query = OfficialsQuery {
            organisation: self.id,
            page: 1,
        };
        let page: OfficialsPage = reader
            .call("organisations/list_officials", query)
            .await
            .expect("a page");
        page.officials
    }

    /// Begins to see it with somebody's eyes.
    pub async fn see_as(&self, by: &Actor, whom: &Actor) -> Answer<String> {
        let begun: Answer<Viewpoint> = by.call("users/see_as", self.about(whom, json!({}))).await;
        begun.map(|viewpoint| viewpoint.address)
    }

    /// What somebody is in it, if anything.
    pub async fn role_of(&self, actor: &Actor) -> Option<OrganisationRole> {
        let query = format!(
            "SELECT role FROM organisation_members WHERE organisation_id = '{}' AND account_id = '{}'",
            self.id,
            actor.account()
        );
        let rows: Vec<(String,)> = self.scene.rows(&query).await;
        rows.first().and_then(|(role,)| OrganisationRole::from_name(role))
    }

    /// A request about somebody in it, with what else it says.
    pub fn about(&self, actor: &Actor, more: Value) -> Value {
        let mut request = json!({ "organisation": self.id, "account": actor.account() });
        if let (Value::Object(all), Value::Object(more)) = (&mut request, more) {
            all.extend(more);
        }
        request
    }

    /// A request to invite.
    pub fn invitations(&self, addresses: &[&str], role: OrganisationRole) -> impl Serialize + use<> {
        let people: Vec<_> = addresses
            .iter()
            .map(|address| json!({ "address": address, "language": Language::English }))
            .collect();
        json!({ "place": self.place(), "people": people, "terms": Terms::Organisation { role } })
    }

    /// Invites one address, which has to work.
    pub async fn invite(&self, inviter: &Actor, address: &str, role: OrganisationRole) -> InvitationId {
        let request = self.invitations(&[address], role);
        let outcomes: Vec<Invited> = inviter.call("invitations/invite", request).await.expect("an outcome");
        assert_eq!(outcomes[0].outcome, InviteOutcome::Invited);
        self.invitation(address).await
    }

    /// The pending invitation of an address.
    pub async fn invitation(&self, address: &str) -> InvitationId {
        let email = EmailAddress::parse(address).expect("an address");
        let query = format!(
            "SELECT id FROM invitations WHERE organisation_id = '{}' AND clinic_id IS NULL AND email_key = '{}' \
             AND accepted_at IS NULL AND deleted_at IS NULL",
            self.id,
            email.key()
        );
        let rows: Vec<(String,)> = self.scene.rows(&query).await;
        rows[0].0.parse().expect("an id")
    }

    /// A request about one of its invitations.
    pub fn offer(&self, invitation: InvitationId) -> FindInvitation {
        FindInvitation {
            place: self.place(),
            invitation,
        }
    }

    pub async fn pending(&self, reader: &Actor) -> Vec<Pending> {
        pending(reader, self.place()).await
    }

    /// The newest page of its log.
    pub async fn log(&self, reader: &Actor) -> Vec<Change> {
        read_log(reader, ActivityQuery::all(self.place())).await
    }
}

/// One page of a log.
pub async fn read_log(reader: &Actor, query: ActivityQuery) -> Vec<Change> {
    let page: ActivityPage = reader.call("activity/list", query).await.expect("the log");
    page.changes
}
