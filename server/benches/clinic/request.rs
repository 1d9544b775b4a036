//! The requests as a browser sends them.

use std::sync::atomic::{AtomicUsize, Ordering};

use serde::Serialize;
use serde_json::json;
use server::access::{BoxChange, Checkbox, ClinicRole, Grants, PermissionGroup, Place, Terms};
use server::account::Language;
use server::admin_users::AdminTick;
use server::id::{AccountId, ClinicId, MemberId, OrganisationId};
use server::invitations::{Invitee, NewInvitations};
use server::permissions::Tick;
use server::team::TeamQuery;
use server::users::PeopleQuery;

use crate::floor::{Batch, Update};
use crate::work::Work;

/// What one Admin asks of one clinic.
pub struct Requests {
    cookie: String,
    clinic: ClinicId,
    organisation: OrganisationId,
    /// Half of them are the floor's to change.
    members: Vec<MemberId>,
    /// Of whom nobody may export data until they are ticked.
    admin_users: Vec<AccountId>,
    ticks: AtomicUsize,
    updates: AtomicUsize,
}

impl Requests {
    pub fn new(
        cookie: String,
        (clinic, organisation): (ClinicId, OrganisationId),
        members: Vec<MemberId>,
        admin_users: Vec<AccountId>,
    ) -> Self {
        Self {
            cookie,
            clinic,
            organisation,
            members,
            admin_users,
            ticks: AtomicUsize::new(0),
            updates: AtomicUsize::new(0),
        }
    }

    /// How many ticks have been asked for.
    pub fn ticks(&self) -> usize {
        self.ticks.load(Ordering::SeqCst)
    }

    pub fn next(&self, work: Work) -> Vec<u8> {
        let everybody = TeamQuery::everybody(self.clinic);
        match work {
            Work::FloorList => post("/list", "", "", &json!({ "clinic": self.clinic })),
            Work::List => self.call("team/list", "", everybody),
            Work::PackedList => self.call("team/list", "accept-encoding: gzip, deflate, br\r\n", everybody),
            Work::Search => {
                let search = "mart".to_owned();
                self.call("team/list", "", TeamQuery { search, ..everybody })
            }
            Work::People => self.call("users/list", "", self.people("")),
            Work::PeopleSearch => self.call("users/list", "", self.people("mart")),
            Work::FloorTick => post("/update", "", "", &self.update()),
            Work::Tick => self.call("permissions/set_permission", "", self.tick()),
            Work::AdminTick => self.call("admin_users/set_permission", "", self.admin_tick()),
        }
    }

    /// Opens the clinic's page and listens.
    pub fn live(&self) -> Vec<u8> {
        let head = format!("GET /api/live/clinic/{} HTTP/1.1\r\nhost: localhost\r\n", self.clinic);
        format!("{head}cookie: {}\r\n\r\n", self.cookie).into_bytes()
    }

    /// Opens the organisation's console and listens.
    pub fn live_organisation(&self) -> Vec<u8> {
        let organisation = self.organisation;
        let head = format!("GET /api/live/organisation/{organisation} HTTP/1.1\r\nhost: localhost\r\n");
        format!("{head}cookie: {}\r\n\r\n", self.cookie).into_bytes()
    }

    fn people(&self, search: &str) -> PeopleQuery {
        PeopleQuery {
            organisation: self.organisation,
            search: search.to_owned(),
            page: 1,
        }
    }

    /// Invites so many people whom nobody has invited yet.
    pub fn invite(&self, people: &[String]) -> Vec<u8> {
        let invitee = |address: &String| Invitee {
            address: address.clone(),
            language: Language::English,
        };
        let invitations = NewInvitations {
            place: Place::Clinic(self.clinic),
            people: people.iter().map(invitee).collect(),
            terms: Terms::Clinic {
                role: ClinicRole::TeamMember,
                grants: Grants::default(),
            },
            send_at: None,
        };
        self.call("invitations/invite", "", invitations)
    }

    /// The least of the same: rows as they are kept, without asking whether they may be.
    pub fn invite_at_floor(&self, people: &[String]) -> Vec<u8> {
        let batch = Batch {
            organisation: self.organisation,
            clinic: self.clinic,
            people: people.to_vec(),
        };
        post("/invite", "", "", &batch)
    }

    /// The next tick, which changes something: nobody in the demo may export data until they are ticked.
    fn tick(&self) -> Tick {
        let (member, on) = self.member(&self.ticks, 0);
        Tick {
            clinic: self.clinic,
            member,
            change: BoxChange::tick(Checkbox::Group(PermissionGroup::DataExport), on),
        }
    }

    /// The same for each admin user in turn.
    fn admin_tick(&self) -> AdminTick {
        let (count, all) = (self.ticks.fetch_add(1, Ordering::SeqCst), self.admin_users.len());
        AdminTick {
            organisation: self.organisation,
            account: self.admin_users[count % all],
            change: BoxChange::tick(
                Checkbox::Group(PermissionGroup::DataExport),
                (count / all).is_multiple_of(2),
            ),
        }
    }

    fn update(&self) -> Update {
        let (member, on) = self.member(&self.updates, 1);
        Update {
            organisation: self.organisation,
            clinic: self.clinic,
            member,
            groups: i64::from(on),
        }
    }

    /// Every other member in turn, first on, then off, and so on.
    fn member(&self, count: &AtomicUsize, first: usize) -> (MemberId, bool) {
        let (count, half) = (count.fetch_add(1, Ordering::SeqCst), self.members.len() / 2);
        (self.members[count % half * 2 + first], (count / half).is_multiple_of(2))
    }

    fn call(&self, function: &str, headers: &str, request: impl Serialize) -> Vec<u8> {
        let path = format!("/api/server/{function}");
        post(&path, &self.cookie, headers, &json!({ "request": request }))
    }
}

pub fn sign_in(email: &str, password: &str) -> Vec<u8> {
    let request = json!({ "request": { "email": email, "password": password } });
    post("/api/server/sign_in/sign_in", "", "", &request)
}

pub fn health() -> Vec<u8> {
    b"GET /health HTTP/1.1\r\nhost: localhost\r\n\r\n".to_vec()
}

fn post(path: &str, cookie: &str, headers: &str, body: &impl Serialize) -> Vec<u8> {
    let body = serde_json::to_string(body).expect("JSON");
    format!(
        "POST {path} HTTP/1.1\r\nhost: localhost\r\nsec-fetch-site: same-origin\r\ncookie: {cookie}\r\n{headers}\
         content-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    )
    .into_bytes()
}
