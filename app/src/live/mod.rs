//! Live updates of the clinic that is open: each kind of news is a counter, and what depends on it asks again.

use futures::StreamExt;
use gloo_net::eventsource::{State, futures::EventSource};
use gloo_timers::future::TimeoutFuture;
use leptos::{prelude::*, task::spawn_local};
use server::{
    id::{ClinicId, MemberId},
    live::News,
};

/// How long to wait before listening again, in milliseconds.
const AGAIN: u32 = 2_000;

/// What has changed since the clinic was opened.
#[derive(Clone, Copy)]
pub struct Live {
    team: RwSignal<u32>,
    invitations: RwSignal<u32>,
    access: RwSignal<u32>,
    /// Anything at all.
    any: RwSignal<u32>,
    member: RwSignal<(Option<MemberId>, u32)>,
}

impl Live {
    /// Listens to a clinic for as long as the page that asked is open.
    pub fn listen(clinic: ClinicId) -> Self {
        let live = Self {
            team: RwSignal::new(0),
            invitations: RwSignal::new(0),
            access: RwSignal::new(0),
            any: RwSignal::new(0),
            member: RwSignal::new((None, 0)),
        };
        let (work, stop) = futures::future::abortable(live.follow(clinic));
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

    /// Follows what the reader may do.
    pub fn track_access(self) {
        self.access.track();
    }

    pub fn track_any(self) {
        self.any.track();
    }

    /// Counts the changes of one member.
    pub fn changes_of(self, member: MemberId) -> Memo<u32> {
        Memo::new(move |before: Option<&u32>| match self.member.get() {
            (Some(changed), count) if changed == member => count,
            (None, count) => count,
            _ => before.copied().unwrap_or_default(),
        })
    }

    async fn follow(self, clinic: ClinicId) {
        let address = format!("/api/live/{clinic}");
        self.read(&address, false).await;
        loop {
            TimeoutFuture::new(AGAIN).await;
            self.read(&address, true).await;
        }
    }

    /// Reads until the connection ends. After a gap nobody knows what was missed: everything is asked again, once it is
    /// sure that nothing more is.
    async fn read(self, address: &str, after_a_gap: bool) {
        let Ok(mut source) = EventSource::new(address) else {
            return;
        };
        let Ok(mut messages) = source.subscribe("message") else {
            return;
        };
        if after_a_gap {
            if !is_open(&source).await {
                return;
            }
            self.tell(News::Team);
            self.tell(News::Invitations);
            self.tell(News::Access);
            self.member
                .update(|(member, count)| (*member, *count) = (None, *count + 1));
        }
        while let Some(Ok((_, message))) = messages.next().await {
            let news = message
                .data()
                .as_string()
                .and_then(|text| serde_json::from_str(&text).ok());
            if let Some(news) = news {
                self.tell(news);
            }
        }
    }

    fn tell(self, news: News) {
        let count_up = |counter: RwSignal<u32>| counter.update(|count| *count += 1);
        match news {
            News::Team => count_up(self.team),
            News::Invitations => count_up(self.invitations),
            News::Access => count_up(self.access),
            News::Member(member) => self
                .member
                .update(|(last, count)| (*last, *count) = (Some(member), *count + 1)),
        }
        count_up(self.any);
    }
}

/// Waits until the server listens to this page; `false` when it will not.
async fn is_open(source: &EventSource) -> bool {
    loop {
        match source.state() {
            State::Open => return true,
            State::Closed => return false,
            State::Connecting => TimeoutFuture::new(100).await,
        }
    }
}
