//! A clinic of some size, or an organisation: its data in a folder of its own, the real server and the floor on the same
//! file.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use server::access::{GroupSet, PermissionGroup};
use server::clock::Clock;
use server::config::Config;
use server::demo;
use server::id::{ClinicId, MemberId, OrganisationId};
use server::router::{self, Running};
use tempfile::TempDir;

use crate::client::Client;
use crate::floor;
use crate::request::{self, Requests};
use crate::work::Work;

/// Of an organisation.
const ADMIN_USERS: u32 = 500;
const ADMIN: &str = "aisha.martel@harbour.example";
const ORGANISATION_ADMIN: &str = "omar.haddad@acme.example";

pub struct Place {
    /// Memberships.
    pub members: u32,
    pub requests: Arc<Requests>,
    server: Running,
    floor: SocketAddr,
    folder: TempDir,
}

impl Place {
    /// Makes a clinic with the demo's own functions, signs in as its Admin, and opens one live page.
    pub async fn build(members: u32) -> Self {
        Self::fill(members, ADMIN, async |server| {
            demo::fill(&server.app, members, 0).await.expect("filled");
        })
        .await
    }

    /// Makes an organisation of so many clinics in the same way.
    pub async fn build_organisation(clinics: u32, members: u32) -> Self {
        Self::fill(members, ORGANISATION_ADMIN, async |server| {
            demo::fill(&server.app, 0, 0).await.expect("filled");
            let organisation = "SELECT organisation_id FROM clinics ORDER BY people DESC LIMIT 1";
            let read = server.app.database.read();
            let (organisation,): (String,) = sqlx::query_as(organisation).fetch_one(read).await.expect("a clinic");
            let organisation = organisation.parse().expect("an id");
            // Two and a half memberships a person.
            let people = members * 2 / 5;
            let added = demo::add_clinics(
                &server.app,
                organisation,
                clinics,
                people,
                "many.example",
                "no password",
            );
            added.await.expect("filled");
            demo::give_access(&server.app, organisation, ADMIN_USERS)
                .await
                .expect("given");
        })
        .await
    }

    async fn fill(members: u32, admin: &str, contents: impl AsyncFnOnce(&Running)) -> Self {
        // Not the system's folder for temporary files, which may be in memory.
        let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder");
        let config = config(&folder);
        let file = config.data.join("rolecall.sqlite");
        let server = router::start(config, Clock::System).await.expect("the server starts");
        tokio::select! {
            () = contents(&server) => {}
            () = show_progress(&server, members) => {}
        }
        let requests = Arc::new(sign_in(&server, admin).await);
        let mut listener = Client::connect(server.address).await.expect("a connection");
        let hello = listener.begin(&requests.live()).await.expect("a live page");
        assert!(hello.starts_with("HTTP/1.1 200 "), "{hello}");
        tokio::spawn(listener.follow());
        Self {
            members,
            requests,
            floor: floor::start(&file).await,
            server,
            folder,
        }
    }

    pub fn address(&self, work: Work) -> SocketAddr {
        if work == work.floor() {
            self.floor
        } else {
            self.server.address
        }
    }

    /// Where the real server is.
    pub fn server(&self) -> SocketAddr {
        self.server.address
    }

    /// Where the floor is.
    pub fn floor(&self) -> SocketAddr {
        self.floor
    }

    /// How many rows a query counts.
    pub async fn count(&self, sql: &str) -> i64 {
        let (count,): (i64,) = sqlx::query_as(sql)
            .fetch_one(self.server.app.database.read())
            .await
            .expect("a count");
        count
    }

    /// Stops the server, and leaves its folder. Each tick that was answered has to be in the audit log.
    pub async fn close(self) -> (u32, TempDir, Arc<Requests>) {
        let ticks =
            "SELECT COUNT(*) FROM changes WHERE kind = 'permissions' AND actor_name IN ('Aisha Martel', 'Omar Haddad')";
        assert_eq!(
            usize::try_from(self.count(ticks).await),
            Ok(self.requests.ticks()),
            "each tick is kept once"
        );
        self.server.stop().await.expect("the server stops");
        (self.members, self.folder, self.requests)
    }
}

fn config(folder: &TempDir) -> Config {
    Config {
        listen: ([127, 0, 0, 1], 0).into(),
        url: None,
        data: folder.path().to_owned(),
        database: None,
        secret: None,
        smtp_url: None,
        mail_from: "Rolecall <rolecall@localhost>".to_owned(),
        mail_folder: None,
        proxies: 0,
        log: String::new(),
    }
}

async fn show_progress(server: &Running, members: u32) {
    let began = Instant::now();
    loop {
        let people = sqlx::query_as("SELECT COALESCE(SUM(people), 0) FROM clinics");
        let (people,): (i64,) = people.fetch_one(server.app.database.read()).await.expect("a count");
        let seconds = began.elapsed().as_secs();
        eprint!("\r{people} of {members} members after {seconds} s …  ");
        tokio::time::sleep(Duration::from_millis(500)).await;
    }
}

async fn sign_in(server: &Running, admin: &str) -> Requests {
    let mut client = Client::connect(server.address).await.expect("a connection");
    let response = client
        .send(&request::sign_in(admin, demo::PASSWORD))
        .await
        .expect("signed in");
    let cookie = response.header("set-cookie").and_then(|line| line.split(';').next());
    let cookie = cookie.expect("a session").to_owned();
    let read = server.app.database.read();
    let clinic = "SELECT id, organisation_id FROM clinics ORDER BY people DESC LIMIT 1";
    let (clinic, organisation): (String, String) = sqlx::query_as(clinic).fetch_one(read).await.expect("a clinic");
    let members = "SELECT id FROM clinic_members WHERE clinic_id = $1 AND role <> 'admin' ORDER BY sort_name, id";
    let members: Vec<(String,)> = sqlx::query_as(members)
        .bind(&clinic)
        .fetch_all(read)
        .await
        .expect("members");
    let members: Vec<MemberId> = members.into_iter().map(|(id,)| id.parse().expect("an id")).collect();
    let clinic: ClinicId = clinic.parse().expect("an id");
    let organisation: OrganisationId = organisation.parse().expect("an id");
    let admin_users = "SELECT account_id FROM admin_users WHERE organisation_id = $1 AND granted_groups & $2 = 0 \
         AND account_id NOT IN (SELECT account_id FROM organisation_members) ORDER BY account_id";
    let admin_users: Vec<(String,)> = sqlx::query_as(admin_users)
        .bind(organisation.to_string())
        .bind(GroupSet::EMPTY.with(PermissionGroup::DataExport).bits())
        .fetch_all(read)
        .await
        .expect("admin users");
    let admin_users = admin_users
        .into_iter()
        .map(|(id,)| id.parse().expect("an id"))
        .collect();
    Requests::new(cookie, (clinic, organisation), members, admin_users)
}
