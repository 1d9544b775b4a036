//! The charts of bars: what became of invitations, how soon they were accepted, and sign-ins.

use leptos::prelude::*;
use server::analytics::{Chart, Dashboard, DashboardQuery, State, Within};

use super::{
    bars::{self, Bar},
    chart_card::ChartCard,
    drawing::Drawing,
    frame,
    table::{Grid, written},
};
use crate::i18n::{self, t, tr};

type Numbers = Signal<Dashboard>;
type Wanted = Memo<DashboardQuery>;

#[component]
pub fn InvitationsChart(wanted: Wanted, numbers: Numbers) -> impl IntoView {
    let drawn = Signal::derive(move || {
        numbers.with(|numbers| {
            let states = numbers.invitations.states.iter();
            states
                .map(|(state, number)| bar(state_name(*state), *number))
                .collect::<Vec<_>>()
        })
    });
    let says = move || {
        numbers.with(|numbers| {
            let made = &numbers.invitations;
            let (accepted, total) = (made.count(State::Accepted), made.total());
            if made.more {
                tr!("analytics-invitations-newest", accepted = accepted, total = total)
            } else {
                tr!("analytics-invitations-says", accepted = accepted, total = total)
            }
        })
    };
    let title = t!("analytics-invitations");
    view! { <BarChart chart=Chart::Invitations title says wanted drawn what=t!("analytics-state")/> }
}

#[component]
pub fn AcceptanceChart(wanted: Wanted, numbers: Numbers) -> impl IntoView {
    let drawn = Signal::derive(move || {
        numbers.with(|numbers| {
            let accepted = numbers.invitations.accepted.iter();
            accepted
                .map(|(within, number)| bar(within_name(*within), *number))
                .collect::<Vec<_>>()
        })
    });
    let says = move || match numbers.with(|numbers| numbers.invitations.median_minutes) {
        Some(minutes) => tr!("analytics-acceptance-says", time = took(minutes)),
        None => tr!("analytics-acceptance-none"),
    };
    let title = t!("analytics-acceptance");
    view! { <BarChart chart=Chart::Acceptance title says wanted drawn what=t!("analytics-within")/> }
}

/// In the unit that people would say it in.
fn took(minutes: u32) -> String {
    let rounded = |value: f64| (value * 10.0).round() / 10.0;
    let hours = f64::from(minutes) / 60.0;
    if hours < 1.0 {
        i18n::length(f64::from(minutes), "minute")
    } else if hours < 48.0 {
        i18n::length(rounded(hours), "hour")
    } else {
        i18n::length(rounded(hours / 24.0), "day")
    }
}

#[component]
fn BarChart(
    chart: Chart,
    #[prop(into)] title: TextProp,
    #[prop(into)] says: TextProp,
    wanted: Wanted,
    drawn: Signal<Vec<Bar>>,
    /// What the bars stand for: the head of the table's first column.
    #[prop(into)]
    what: TextProp,
) -> impl IntoView {
    let (name, summary) = (title.clone(), says.clone());
    let picture = move || {
        let (name, summary) = (name.clone(), summary.clone());
        view! {
            <Drawing
                name=move || format!("{}. {}", name.get(), summary.get())
                height=move |_| drawn.with(|bars| bars::height_lying(bars.len()))
                draw=move |width| drawn.with(|bars| bars::draw_lying(bars, width))
            />
        }
    };
    let grid = Signal::derive(move || counted(what.get().to_string(), tr!("analytics-count-invitations"), drawn));
    view! { <ChartCard chart title says wanted grid picture/> }
}

#[component]
pub fn SignInsChart(wanted: Wanted, numbers: Numbers) -> impl IntoView {
    let drawn = Signal::derive(move || {
        numbers.with(|numbers| {
            let bars = numbers.sign_ins.iter();
            bars.map(|one| bar(i18n::day_of_year(one.from), one.count))
                .collect::<Vec<_>>()
        })
    });
    let is_by_day = Memo::new(move |_| numbers.with(|numbers| numbers.sign_ins.iter().all(|bar| bar.days == 1)));
    let title = move || {
        if is_by_day.get() {
            tr!("analytics-sign-ins-by-day")
        } else {
            tr!("analytics-sign-ins-by-week")
        }
    };
    let says = move || {
        let count: u32 = numbers.with(|numbers| numbers.sign_ins.iter().map(|bar| bar.count).sum());
        tr!("analytics-sign-ins-says", count = count)
    };
    let picture = move || {
        view! {
            <Drawing
                name=move || format!("{}. {}", title(), says())
                height=frame::height
                draw=move |width| drawn.with(|bars| bars::draw_upright(bars, width))
            />
        }
    };
    let from = move || {
        if is_by_day.get() {
            tr!("analytics-day")
        } else {
            tr!("analytics-week-from")
        }
    };
    let grid = Signal::derive(move || {
        let mut grid = counted(from(), tr!("analytics-count-sign-ins"), drawn);
        grid.rows.reverse();
        grid
    });
    view! { <ChartCard chart=Chart::SignIns title says wanted grid picture/> }
}

fn bar(name: String, number: u32) -> Bar {
    Bar { name, number }
}

fn counted(what: String, number: String, bars: Signal<Vec<Bar>>) -> Grid {
    let row = |bar: &Bar| vec![bar.name.clone(), written(bar.number)];
    Grid {
        head: vec![what, number],
        rows: bars.with(|bars| bars.iter().map(row).collect()),
    }
}

fn state_name(state: State) -> String {
    match state {
        State::Draft => tr!("analytics-state-draft"),
        State::Queued => tr!("analytics-state-queued"),
        State::Sent => tr!("analytics-state-sent"),
        State::Printed => tr!("analytics-state-printed"),
        State::Bounced => tr!("analytics-state-bounced"),
        State::Accepted => tr!("analytics-state-accepted"),
        State::Expired => tr!("analytics-state-expired"),
        State::Deleted => tr!("analytics-state-deleted"),
    }
}

fn within_name(within: Within) -> String {
    match within {
        Within::Hour => tr!("analytics-within-hour"),
        Within::Day => tr!("analytics-within-day"),
        Within::ThreeDays => tr!("analytics-within-three-days"),
        Within::Week => tr!("analytics-within-week"),
        Within::TwoWeeks => tr!("analytics-within-two-weeks"),
        Within::Longer => tr!("analytics-within-longer"),
    }
}
