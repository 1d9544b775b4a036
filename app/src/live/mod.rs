//! Live updates of the place that is open: each kind of news is a counter, and what depends on it asks again.

mod ahead;

use std::cell::Cell;

use futures::{StreamExt, join};
use gloo_net::eventsource::futures::EventSource;
use gloo_timers::future::TimeoutFuture;
use leptos::{prelude::*, task::spawn_local};
use server::{access::Place, account, error::ApiError, id::MemberId, live::News};

pub use ahead::Ahead;

use crate::shell::SeeingAs;

/// How long to wait before listening again, in milliseconds.
const AGAIN: u32 = 2_000;
/// How long a page has to show what it asked for when it was opened, in milliseconds.
const STANDS: u32 = 1_000;

/// What has changed since the place was opened.
#[derive(Clone, Copy)]
pub struct Live {
    /// How much news there was of any kind.
    heard: RwSignal<u32>,
    team: RwSignal<u32>,
    invitations: RwSignal<u32>,
    officials: RwSignal<u32>,
    admin_users: RwSignal<u32>,
    people: RwSignal<u32>,
    fields: RwSignal<u32>,
    recorded: RwSignal<u32>,
    /// The place itself, and what the reader may do there.
    place: RwSignal<u32>,
    member: RwSignal<(Option<MemberId>, u32)>,
}

impl Live {
    /// Listens to a place for as long as the page that asked is open.
    pub fn listen(place: Place) -> Self {
        let live = Self {
            heard: RwSignal::new(0),
            team: RwSignal::new(0),
            invitations: RwSignal::new(0),
            officials: RwSignal::new(0),
            admin_users: RwSignal::new(0),
            people: RwSignal::new(0),
            fields: RwSignal::new(0),
            recorded: RwSignal::new(0),
            place: RwSignal::new(0),
            member: RwSignal::new((None, 0)),
        };
        let (work, stop) = futures::future::abortable(live.follow(place));
        spawn_local(async move {
            // It ends only by being stopped.
            let _ = work.await;
        });
        on_cleanup(move || stop.abort());
        live
    }

    pub fn here() -> Self {
        expect_context()
    }

    /// Follows everything that a list of the team shows.
    pub fn track_team(self) {
        self.team.track();
        self.member.track();
    }

    pub fn track_invitations(self) {
        self.invitations.track();
    }

    pub fn track_officials(self) {
        self.officials.track();
    }

    pub fn track_admin_users(self) {
        self.admin_users.track();
        // Their roles stand beside them.
        self.officials.track();
    }

    pub fn track_people(self) {
        self.people.track();
    }

    /// Follows what the organisation's own fields are.
    pub fn track_fields(self) {
        self.fields.track();
    }

    /// Follows the log.
    pub fn track_recorded(self) {
        self.recorded.track();
    }

    /// Follows the place itself, and what the reader may do there.
    pub fn track_place(self) {
        self.place.track();
    }

    /// Counts the changes of one member.
    pub fn changes_of(self, member: MemberId) -> Memo<u32> {
        Memo::new(move |before: Option<&u32>| match self.member.get() {
            (Some(changed), count) if changed == member => count,
            (None, count) => count,
            _ => before.copied().unwrap_or_default(),
        })
    }

    /// What happened while the server did not listen to this page nobody knows, so everything is asked again as soon as it
    /// does. What a page asks when it is opened does not wait for that: it is asked once more when the page stands.
    async fn follow(self, place: Place) {
        let root = SeeingAs::root();
        let address = match place {
            Place::Clinic(id) => format!("{root}/api/live/clinic/{id}"),
            Place::Organisation(id) => format!("{root}/api/live/organisation/{id}"),
        };
        let (listens, stands) = (Cell::new(false), Cell::new(false));
        let listen = async {
            loop {
                let hello = || {
                    listens.set(true);
                    if stands.get() {
                        self.tell_everything();
                    }
                };
                self.read(&address, hello).await;
                // A session that ends by itself tells nobody; then the place says so. A network that is away says it elsewhere.
                if matches!(account::find_me().await, Err(ApiError::SignIn)) {
                    self.tell(News::Access);
                }
                TimeoutFuture::new(AGAIN).await;
            }
        };
        let stand = async {
            TimeoutFuture::new(STANDS).await;
            stands.set(true);
            if listens.get() {
                self.tell_everything();
            }
        };
        join!(listen, stand);
    }

    /// Reads until the connection ends for good; a lost one the browser takes up again, and is greeted again.
    async fn read(self, address: &str, hello: impl Fn()) {
        let Ok(mut source) = EventSource::new(address) else {
            return;
        };
        let (Ok(hellos), Ok(messages)) = (source.subscribe("hello"), source.subscribe("message")) else {
            return;
        };
        let mut events = futures::stream::select(hellos, messages);
        while let Some(Ok((kind, message))) = events.next().await {
            if kind == "hello" {
                hello();
                continue;
            }
            let news = message
                .data()
                .as_string()
                .and_then(|text| serde_json::from_str(&text).ok());
            if let Some(news) = news {
                self.tell(news);
            }
        }
    }

    fn tell_everything(self) {
        let all = [
            News::Team,
            News::Invitations,
            News::Officials,
            News::AdminUsers,
            News::People,
            News::Fields,
            News::Recorded,
            News::Access,
        ];
        for news in all {
            self.tell(news);
        }
        self.member
            .update(|(member, count)| (*member, *count) = (None, *count + 1));
    }

    fn tell(self, news: News) {
        let count_up = |counter: RwSignal<u32>| counter.update(|count| *count += 1);
        count_up(self.heard);
        match news {
            News::Team => count_up(self.team),
            News::Invitations => count_up(self.invitations),
            News::Officials => count_up(self.officials),
            News::AdminUsers => count_up(self.admin_users),
            News::People => count_up(self.people),
            News::Fields => count_up(self.fields),
            News::Recorded => count_up(self.recorded),
            News::Settings | News::Access => count_up(self.place),
            News::Member(member) => self
                .member
                .update(|(last, count)| (*last, *count) = (Some(member), *count + 1)),
        }
    }
}
