//! The charts of the dashboard, each with its own part of the numbers.

use leptos::prelude::*;
use server::{
    access::Role,
    analytics::{Chart, Dashboard, DashboardQuery, State, Within},
};

use super::{
    bars::{self, Bar},
    chart_card::ChartCard,
    drawing::Drawing,
    lines::{self, Line, Lines},
    table::Grid,
};
use crate::i18n::{self, t, tr};

type Numbers = Signal<Dashboard>;
type Wanted = Memo<DashboardQuery>;

#[component]
pub fn RolesChart(wanted: Wanted, numbers: Numbers) -> impl IntoView {
    let drawn = Signal::derive(move || numbers.with(role_lines));
    let says = move || {
        numbers.with(|numbers| {
            let people = numbers.people.last().copied().unwrap_or_default();
            let before = numbers.people.first().copied().unwrap_or_default();
            let date = numbers.days.first().copied().map(i18n::full_day).unwrap_or_default();
            tr!("analytics-roles-says", people = people, before = before, date = date)
        })
    };
    view! { <LineChart chart=Chart::Roles title=t!("analytics-roles") says wanted drawn/> }
}

fn role_lines(numbers: &Dashboard) -> Lines {
    let everybody = Line {
        name: tr!("analytics-everybody"),
        numbers: numbers.people.clone(),
    };
    let line = |role, numbers: &Vec<u32>| Line {
        name: role_name(role),
        numbers: numbers.clone(),
    };
    let roles = numbers.roles.iter().map(|one| line(one.role, &one.people));
    Lines {
        days: numbers.days.clone(),
        lines: std::iter::once(everybody).chain(roles).collect(),
    }
}

/// An Admin of a clinic is not one of the organisation.
fn role_name(role: Role) -> String {
    match role {
        Role::Clinic(role) => tr!("analytics-role-in-clinic", role = i18n::clinic_role(role)),
        Role::Organisation(role) => tr!("analytics-role-in-organisation", role = i18n::organisation_role(role)),
    }
}

#[component]
pub fn ClinicsChart(wanted: Wanted, numbers: Numbers) -> impl IntoView {
    let drawn = Signal::derive(move || {
        numbers.with(|numbers| Lines {
            days: numbers.days.clone(),
            lines: numbers
                .clinics
                .iter()
                .map(|line| Line {
                    name: line.clinic.name.clone(),
                    numbers: line.people.clone(),
                })
                .collect(),
        })
    });
    let says = move || {
        numbers.with(|numbers| match numbers.clinics.first() {
            Some(largest) => {
                let people = largest.people.last().copied().unwrap_or_default();
                let clinic = largest.clinic.name.clone();
                tr!(
                    "analytics-clinics-says",
                    clinic = clinic,
                    people = people,
                    most = DashboardQuery::LINES
                )
            }
            None => tr!("analytics-clinics-none"),
        })
    };
    view! { <LineChart chart=Chart::Clinics title=t!("analytics-clinics") says wanted drawn/> }
}

#[component]
fn LineChart(
    chart: Chart,
    #[prop(into)] title: TextProp,
    #[prop(into)] says: TextProp,
    wanted: Wanted,
    drawn: Signal<Lines>,
) -> impl IntoView {
    let (name, summary) = (title.clone(), says.clone());
    let picture = move || {
        let (name, summary) = (name.clone(), summary.clone());
        let sample = |(place, line): (usize, Line)| {
            let class = format!("line series-{}", place % 8);
            view! {
                <li>
                    <svg class="sample" viewBox="0 0 28 10" aria-hidden="true"><path class=class d="M0 5L28 5"></path></svg>
                    <bdi>{line.name}</bdi>
                </li>
            }
        };
        let legend = move || drawn.get().lines.into_iter().enumerate().map(sample).collect_view();
        view! {
            <ul class="legend">{legend}</ul>
            <Drawing
                name=move || format!("{}. {}", name.get(), summary.get())
                height=lines::height
                draw=move |width| drawn.with(|drawn| lines::draw(drawn, width))
            />
        }
    };
    view! { <ChartCard chart title says wanted grid=Signal::derive(move || drawn.with(by_day)) picture/> }
}

/// The newest day first.
fn by_day(drawn: &Lines) -> Grid {
    let day = std::iter::once(tr!("analytics-day"));
    let row = |(place, day): (usize, &server::time::Day)| {
        let number = |line: &Line| {
            line.numbers
                .get(place)
                .map_or_else(String::new, |number| written(*number))
        };
        std::iter::once(i18n::full_day(*day))
            .chain(drawn.lines.iter().map(number))
            .collect()
    };
    Grid {
        head: day.chain(drawn.lines.iter().map(|line| line.name.clone())).collect(),
        rows: drawn.days.iter().enumerate().map(row).rev().collect(),
    }
}

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
                height=lines::height
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

fn written(number: u32) -> String {
    i18n::number(f64::from(number))
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
