//! A running server with its database, its clock and its mails.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU32, Ordering};

use server::access::{OrganisationRole, PermissionSet, basic_contract};
use server::account::Language;
use server::app::App;
use server::clock::Clock;
use server::config::Config;
use server::db::Tx;
use server::error::Answer;
use server::id::OrganisationId;
use server::organisations::officials;
use server::organisations::queries::{self as organisations, NewOrganisation};
use server::router::{self, Running};
use server::time::Timestamp;
use server::users::people;
use sqlx::any::AnyRow;
use tempfile::TempDir;

use super::database::Database;
use super::{Actor, Clinic, PostOffice};

/// The password of everybody who has one.
pub const PASSWORD: &str = "harbour lights at dawn";

/// A server that one test has for itself.
pub struct Scene {
    pub app: App,
    pub post: PostOffice,
    running: Option<Running>,
    clock: Clock,
    hand: Arc<AtomicI64>,
    config: Config,
    count: AtomicU32,
    http: reqwest::Client,
    folder: TempDir,
    _database: Option<Database>,
}

impl Scene {
    pub async fn new() -> Self {
        Self::with(|_, _| {}).await
    }

    /// With other settings; the second argument is the folder of this test.
    pub async fn with(change: impl FnOnce(&mut Config, &Path)) -> Self {
        let folder = tempfile::tempdir().expect("a folder for the test");
        let database = Database::create().await;
        let post = PostOffice::open().await;
        let mut config = Config {
            listen: ([127, 0, 0, 1], 0).into(),
            url: Some("https://rolecall.example".to_owned()),
            data: folder.path().to_owned(),
            database: database.as_ref().map(|database| database.url.clone()),
            secret: None,
            smtp_url: Some(post.url()),
            mail_from: "Rolecall <rolecall@rolecall.example>".to_owned(),
            mail_folder: None,
            // Each actor has an address of its own.
            proxies: 1,
            log: String::new(),
        };
        change(&mut config, folder.path());
        let (clock, hand) = Clock::set_at(Clock::System.now());
        let running = router::start(config.clone(), clock.clone())
            .await
            .expect("the server starts");
        let (app, count) = (running.app.clone(), AtomicU32::new(1));
        let http = reqwest::Client::builder().no_proxy().build().expect("a client");
        Self {
            app,
            post,
            running: Some(running),
            clock,
            hand,
            config,
            count,
            http,
            folder,
            _database: database,
        }
    }

    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// Sets the clock ahead.
    pub fn pass(&self, seconds: i64) {
        self.hand.fetch_add(seconds * 1_000, Ordering::SeqCst);
    }

    /// Sets the clock.
    pub fn set(&self, moment: Timestamp) {
        self.hand.store(moment.0, Ordering::SeqCst);
    }

    pub fn is_sqlite(&self) -> bool {
        self.config.database.is_none()
    }

    pub fn config(&self) -> &Config {
        &self.config
    }

    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    pub fn url(&self) -> String {
        format!("http://{}", self.running.as_ref().expect("the server runs").address)
    }

    pub async fn stop(&mut self) {
        if let Some(running) = self.running.take() {
            running.stop().await.expect("the server ends well");
        }
    }

    /// Starts a server again on what the one before left.
    pub async fn start(&mut self) {
        let running = router::start(self.config.clone(), self.clock.clone())
            .await
            .expect("the server starts again");
        self.app = running.app.clone();
        self.running = Some(running);
    }

    /// A number that nobody else in this scene has.
    pub fn next(&self) -> u32 {
        self.count.fetch_add(1, Ordering::SeqCst)
    }

    pub async fn write<T, F, Fut>(&self, work: F) -> T
    where
        T: Send + 'static,
        F: FnOnce(Tx, Timestamp) -> Fut + Send + 'static,
        Fut: Future<Output = Answer<T>> + Send + 'static,
    {
        let now = self.now();
        self.app
            .database
            .write(async move |tx| work(tx, now).await)
            .await
            .expect("the test's own write")
    }

    /// Runs one statement.
    pub async fn sql(&self, statement: &str) {
        let statement = statement.to_owned();
        let done = self.app.database.write(async move |mut tx| {
            sqlx::query(&statement).execute(tx.connection()).await?;
            Ok(())
        });
        done.await.expect("the test's own statement");
    }

    /// The one number that a query finds.
    pub async fn number(&self, query: &str) -> i64 {
        let (number,): (i64,) = sqlx::query_as(query)
            .fetch_one(self.app.database.read())
            .await
            .expect("the test's own query");
        number
    }

    pub async fn rows<T>(&self, query: &str) -> Vec<T>
    where
        T: for<'r> sqlx::FromRow<'r, AnyRow> + Send + Unpin,
    {
        sqlx::query_as(query)
            .fetch_all(self.app.database.read())
            .await
            .expect("the test's own query")
    }

    /// Waits until no mail is under way any more, letting the minutes pass until the next try.
    pub async fn settle_mails(&self) {
        super::until("the mails are settled", async || {
            self.pass(60);
            self.number("SELECT COUNT(*) FROM mails WHERE state IN ('queued', 'sending')")
                .await
                == 0
        })
        .await;
    }

    /// An organisation whose contract has what is not paid for by name.
    pub async fn organisation(&self) -> OrganisationId {
        self.organisation_with(basic_contract()).await
    }

    pub async fn organisation_with(&self, contract: PermissionSet) -> OrganisationId {
        let new = NewOrganisation {
            name: "Acme Health",
            colour: "#0f6b75",
            language: Language::English,
            contract,
        };
        self.write(async move |mut tx, now| organisations::create(&mut tx, now, new).await)
            .await
    }

    /// An empty clinic in this organisation.
    pub async fn clinic_in(&self, organisation: OrganisationId) -> Clinic<'_> {
        Clinic::create(self, organisation, "Harbour Clinic").await
    }

    /// An empty clinic in an organisation of its own.
    pub async fn clinic(&self) -> Clinic<'_> {
        self.clinic_in(self.organisation().await).await
    }

    /// Somebody with a role in the organisation.
    pub async fn official(&self, organisation: OrganisationId, role: OrganisationRole) -> Actor {
        let actor = self.person("Omar Haddad").await;
        self.appoint(&actor, organisation, role).await;
        actor
    }

    /// Gives a role in the organisation to somebody who has none there yet, and has come there before.
    pub async fn appoint(&self, actor: &Actor, organisation: OrganisationId, role: OrganisationRole) {
        self.appoint_unseen(actor, organisation, role).await;
        self.open(actor, organisation).await;
    }

    /// The same for somebody who has yet to come.
    pub async fn appoint_unseen(&self, actor: &Actor, organisation: OrganisationId, role: OrganisationRole) {
        let account = actor.account();
        let add = async move |mut tx: Tx, now| officials::add(&mut tx, now, organisation, account, role).await;
        assert!(self.write(add).await, "they have a role already");
    }

    /// Lets somebody have come into the organisation before.
    pub async fn open(&self, actor: &Actor, organisation: OrganisationId) {
        let account = actor.account();
        self.write(async move |mut tx, now| people::open(&mut tx, now, organisation, account).await)
            .await;
    }

    /// Somebody who is signed in and belongs nowhere.
    pub async fn person(&self, name: &str) -> Actor {
        let email = format!(
            "{}.{}@people.example",
            server::account::fold(name).replace(' ', "."),
            self.next()
        );
        self.person_at(name, &email).await
    }

    pub async fn person_at(&self, name: &str, email: &str) -> Actor {
        let mut actor = self.anonymous();
        actor.register(self, name, email).await;
        actor
    }

    /// Somebody who is not signed in.
    pub fn anonymous(&self) -> Actor {
        Actor::new(self.http.clone(), self.url(), self.next())
    }
}
