//! A clinic and its team.

use serde::Serialize;
use serde_json::json;
use server::access::{ClinicRole, Grants, Permission, PermissionGroup, Place, Terms};
use server::account::Language;
use server::activity::{ActivityQuery, Change};
use server::calendar;
use server::id::{ClinicId, InvitationId, MemberId, OrganisationId};
use server::invitations::{FindInvitation, InviteOutcome, Invited, Pending, PendingPage, PendingQuery, Status};
use server::random;
use server::team::members::{self, NewMember};
use server::time::Timestamp;

use super::{Actor, Scene, read_log, until};

/// Where the clinics of the tests are.
pub const ZONE: &str = "Europe/Copenhagen";

/// A clinic of a scene.
pub struct Clinic<'a> {
    pub scene: &'a Scene,
    pub id: ClinicId,
    pub organisation: OrganisationId,
}

impl<'a> Clinic<'a> {
    pub async fn create(scene: &'a Scene, organisation: OrganisationId, name: &str) -> Self {
        let id = ClinicId::new(random::id(scene.now()));
        let name = name.to_owned();
        scene
            .write(async move |mut tx, now| {
                sqlx::query(
                    "INSERT INTO clinics (id, organisation_id, name, sort_name, time_zone, created_at) \
                     VALUES ($1, $2, $3, $4, $5, $6)",
                )
                .bind(id.to_string())
                .bind(organisation.to_string())
                .bind(&name)
                .bind(server::account::fold(&name))
                .bind(ZONE)
                .bind(now.0)
                .execute(tx.connection())
                .await?;
                sqlx::query("UPDATE organisations SET clinics = clinics + 1 WHERE id = $1")
                    .bind(organisation.to_string())
                    .execute(tx.connection())
                    .await?;
                Ok(())
            })
            .await;
        Self {
            scene,
            id,
            organisation,
        }
    }

    pub const fn place(&self) -> Place {
        Place::Clinic(self.id)
    }

    /// When an invitation expires that is sent at this moment.
    #[expect(clippy::unused_self, reason = "each clinic has a calendar, these all the same")]
    pub fn expiry(&self, sent: Timestamp) -> Timestamp {
        calendar::expiry(sent, 30, ZONE)
    }

    /// The newest page of its log.
    pub async fn log(&self, reader: &Actor) -> Vec<Change> {
        read_log(reader, ActivityQuery::all(self.place())).await
    }

    pub async fn admin(&self) -> Actor {
        self.someone("Aisha Martel", ClinicRole::Admin, Grants::default()).await
    }

    pub async fn member(&self, grants: Grants) -> Actor {
        self.someone("Duc Nguyen", ClinicRole::TeamMember, grants).await
    }

    pub async fn someone(&self, name: &str, role: ClinicRole, grants: Grants) -> Actor {
        let actor = self.scene.person(name).await;
        self.add(&actor, role, grants).await;
        actor
    }

    /// Puts somebody into the team.
    pub async fn add(&self, actor: &Actor, role: ClinicRole, grants: Grants) -> MemberId {
        let (clinic, account) = (self.id, actor.account());
        let added = self.scene.write(async move |mut tx, now| {
            members::add(
                &mut tx,
                now,
                NewMember {
                    clinic,
                    account,
                    role,
                    grants,
                },
            )
            .await
        });
        let (member, _) = added.await.expect("somebody new");
        self.scene.open(actor, self.organisation).await;
        member
    }

    /// The membership that somebody has here.
    pub async fn membership(&self, actor: &Actor) -> MemberId {
        self.find_membership(actor).await.expect("a member")
    }

    pub async fn find_membership(&self, actor: &Actor) -> Option<MemberId> {
        let query = format!(
            "SELECT id FROM clinic_members WHERE clinic_id = '{}' AND account_id = '{}'",
            self.id,
            actor.account()
        );
        let rows: Vec<(String,)> = self.scene.rows(&query).await;
        rows.first().map(|(id,)| id.parse().expect("an id"))
    }

    /// What the pages of the pending invitations show, all together.
    pub async fn pending(&self, reader: &Actor) -> Vec<Pending> {
        pending(reader, self.place()).await
    }

    /// A request about one of its invitations.
    pub fn about(&self, invitation: InvitationId) -> FindInvitation {
        FindInvitation {
            place: self.place(),
            invitation,
        }
    }

    /// Invites one address as a team member, which has to work.
    pub async fn invite(&self, inviter: &Actor, address: &str) -> InvitationId {
        self.invite_in(inviter, address, Language::English).await
    }

    pub async fn invite_in(&self, inviter: &Actor, address: &str, language: Language) -> InvitationId {
        let request = self.invitations(&[(address, language)], ClinicRole::TeamMember, Grants::default());
        let outcomes: Vec<Invited> = inviter.call("invitations/invite", request).await.expect("an outcome");
        assert_eq!(outcomes[0].outcome, InviteOutcome::Invited);
        let key = server::account::EmailAddress::parse(address).expect("an address");
        let query = format!(
            "SELECT id FROM invitations WHERE clinic_id = '{}' AND email_key = '{}' AND accepted_at IS NULL \
             AND deleted_at IS NULL",
            self.id,
            key.key()
        );
        let rows: Vec<(String,)> = self.scene.rows(&query).await;
        rows[0].0.parse().expect("an id")
    }

    /// Invites many addresses as team members in one act, and says which invitations that made.
    pub async fn invite_all(&self, inviter: &Actor, addresses: &[String]) -> Vec<InvitationId> {
        let people: Vec<_> = addresses.iter().map(|one| (one.as_str(), Language::English)).collect();
        let request = self.invitations(&people, ClinicRole::TeamMember, Grants::default());
        let outcomes: Vec<Invited> = inviter.call("invitations/invite", request).await.expect("outcomes");
        assert!(outcomes.iter().all(|one| one.outcome == InviteOutcome::Invited));
        let all = self.pending(inviter).await.into_iter();
        all.filter(|one| addresses.contains(&one.email))
            .map(|one| one.id)
            .collect()
    }

    /// A request to invite.
    pub fn invitations(&self, people: &[(&str, Language)], role: ClinicRole, grants: Grants) -> impl Serialize + use<> {
        let people: Vec<_> = people
            .iter()
            .map(|(address, language)| json!({ "address": address, "language": language }))
            .collect();
        json!({ "place": self.place(), "people": people, "terms": Terms::Clinic { role, grants } })
    }
}

/// What the pages of a place's pending invitations show, all together.
pub async fn pending(reader: &Actor, place: Place) -> Vec<Pending> {
    let mut all = Vec::new();
    for page in 1.. {
        let query = PendingQuery { place, page };
        let mut shown: PendingPage = reader.call("invitations/list_pending", query).await.expect("a page");
        if shown.invitations.is_empty() {
            assert_eq!(shown.total as usize, all.len(), "the total is what the pages have");
            break;
        }
        all.append(&mut shown.invitations);
    }
    all
}

/// Waits until the first of the pending invitations says that there is no such mailbox.
pub async fn until_bounced(reader: &Actor, place: Place) {
    let reason = "5.1.1 mailbox unknown".to_owned();
    let bounced = Status::Bounced { reason };
    until("it bounces", async || pending(reader, place).await[0].status == bounced).await;
}

/// Grants of these groups and these permissions.
pub fn grants(groups: &[PermissionGroup], singles: &[Permission]) -> Grants {
    Grants {
        groups: groups.iter().copied().collect(),
        singles: singles.iter().copied().collect(),
    }
}
