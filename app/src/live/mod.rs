//! Live updates of the clinic that is open: each kind of news is a counter, and what depends on it asks again.

use futures::StreamExt;
use gloo_net::eventsource::futures::EventSource;
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
        let mut is_first = true;
        loop {
            self.read(&address, &mut is_first).await;
            TimeoutFuture::new(AGAIN).await;
        }
    }

    /// Reads until the connection ends for good; a lost one the browser takes up again. After each gap nobody knows
    /// what was missed, so everything is asked again, as soon as the server listens to this page.
    async fn read(self, address: &str, is_first: &mut bool) {
        let Ok(mut source) = EventSource::new(address) else {
            return;
        };
        let (Ok(hellos), Ok(messages)) = (source.subscribe("hello"), source.subscribe("message")) else {
            return;
        };
        let mut events = futures::stream::select(hellos, messages);
        while let Some(Ok((kind, message))) = events.next().await {
            if kind == "hello" {
                if !std::mem::take(is_first) {
                    self.tell_everything();
                }
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
        self.tell(News::Team);
        self.tell(News::Invitations);
        self.tell(News::Access);
        self.member
            .update(|(member, count)| (*member, *count) = (None, *count + 1));
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
