//! The charts of people: by role and by clinic.

use leptos::prelude::*;
use server::{
    access::Role,
    analytics::{Chart, Dashboard, DashboardQuery},
    time::Day,
};

use super::{
    chart_card::ChartCard,
    drawing::Drawing,
    frame,
    lines::{self, Line, Lines},
    table::{Grid, written},
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
                height=frame::height
                draw=move |width| drawn.with(|drawn| lines::draw(drawn, width))
            />
        }
    };
    view! { <ChartCard chart title says wanted grid=Signal::derive(move || drawn.with(by_day)) picture/> }
}

/// The newest day first.
fn by_day(drawn: &Lines) -> Grid {
    let day = std::iter::once(tr!("analytics-day"));
    let row = |(place, day): (usize, &Day)| {
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
