//! The same numbers as files for a spreadsheet (RFC 4180).

use axum::body::Bytes;
use axum::response::Response;
use serde::Serialize;

use super::practitioners::{self, Last};
use super::{Chart, Dashboard, DashboardQuery, Practitioner, PractitionersQuery, dashboard};
use crate::access::{self, Organisation, OrganisationAct as Act, Role};
use crate::activity::ClinicName;
use crate::calendar;
use crate::csv_file;
use crate::error::Answer;
use crate::team::Total;
use crate::time::Day;

type Record = Vec<String>;

/// What one chart of the dashboard shows. For whoever holds "dashboard" in the organisation.
pub async fn export_chart(query: DashboardQuery, chart: Chart) -> Answer<Response> {
    let organisation = access::organisation(query.organisation, Act::SeeDashboard).await?;
    let numbers = dashboard::find(&organisation, &query).await?;
    let text = write(&records(&numbers, chart), true)?;
    Ok(csv_file::attachment(&format!("{}.csv", word(&chart)), text.into()))
}

fn records(numbers: &Dashboard, chart: Chart) -> Vec<Record> {
    match chart {
        Chart::Roles => {
            let role = |role| match role {
                Role::Clinic(role) => format!("clinic-{}", role.name()),
                Role::Organisation(role) => format!("organisation-{}", role.name()),
            };
            let lines = numbers
                .roles
                .iter()
                .map(|line| (role(line.role), line.people.as_slice()));
            by_day(
                &numbers.days,
                std::iter::once(("people".to_owned(), numbers.people.as_slice())).chain(lines),
            )
        }
        Chart::Clinics => {
            let lines = numbers.clinics.iter();
            by_day(
                &numbers.days,
                lines.map(|line| (line.clinic.name.clone(), line.people.as_slice())),
            )
        }
        Chart::Invitations => pairs(["state", "invitations"], &numbers.invitations.states),
        Chart::Acceptance => pairs(["within", "invitations"], &numbers.invitations.accepted),
        Chart::SignIns => {
            let bars = numbers.sign_ins.iter();
            let bar = bars.map(|bar| vec![calendar::written(bar.from), bar.days.to_string(), bar.count.to_string()]);
            let head = ["from", "days", "sign-ins"].map(str::to_owned).to_vec();
            std::iter::once(head).chain(bar).collect()
        }
    }
}

fn by_day<'a>(days: &[Day], lines: impl Iterator<Item = (String, &'a [u32])>) -> Vec<Record> {
    let (names, lines): (Vec<_>, Vec<_>) = lines.unzip();
    let head = std::iter::once("day".to_owned()).chain(names).collect();
    let day = |(index, day): (usize, &Day)| {
        let people = lines
            .iter()
            .map(|line: &&[u32]| line.get(index).map(u32::to_string).unwrap_or_default());
        std::iter::once(calendar::written(*day)).chain(people).collect()
    };
    std::iter::once(head).chain(days.iter().enumerate().map(day)).collect()
}

fn pairs<T: Serialize>(head: [&str; 2], counts: &[(T, u32)]) -> Vec<Record> {
    let head = head.map(str::to_owned).to_vec();
    let pair = |(what, count): &(T, u32)| vec![word(what), count.to_string()];
    std::iter::once(head).chain(counts.iter().map(pair)).collect()
}

/// How many practitioners are read at a time.
const PART: u32 = 200;

/// The practitioners that a query finds, on whatever page. For whoever holds "practitioner activity" in the organisation.
/// The file is written while it is read, however long it is.
pub async fn export_practitioners(query: PractitionersQuery) -> Answer<Response> {
    let organisation = access::organisation(query.organisation, Act::SeePractitioners).await?;
    let first = (organisation, query, None::<Last>);
    let body = csv_file::in_parts(first, |(organisation, query, last)| async move {
        let (bytes, next) = write_part(&organisation, &query, last.as_ref()).await?;
        Ok((bytes, next.map(|last| (organisation, query, Some(last)))))
    });
    Ok(csv_file::attachment("practitioners.csv", body))
}

const HEADINGS: [&str; 7] = [
    "name",
    "e-mail",
    "clinics",
    "first clinics",
    "last seen",
    "log entries",
    "sign-ins",
];

async fn write_part(
    organisation: &Organisation,
    query: &PractitionersQuery,
    last: Option<&Last>,
) -> Answer<(Bytes, Option<Last>)> {
    organisation.still_may(&Act::SeePractitioners).await?;
    let (lines, next) = practitioners::list_after(organisation, query, last, PART).await?;
    let is_first = last.is_none();
    let head = is_first.then(|| HEADINGS.map(str::to_owned).to_vec());
    let all: Vec<Record> = head.into_iter().chain(lines.into_iter().map(record)).collect();
    Ok((write(&all, is_first)?.into(), next))
}

fn record(line: Practitioner) -> Record {
    let names: Vec<String> = line.clinics.into_iter().map(|ClinicName { name, .. }| name).collect();
    let seen = line.seen_at.map(csv_file::moment);
    let entries = match line.entries {
        Total::Exactly(count) => count.to_string(),
        Total::MoreThan(count) => format!("> {count}"),
    };
    vec![
        line.name,
        line.email,
        line.count.to_string(),
        names.join("; "),
        seen.unwrap_or_default(),
        entries,
        line.sign_ins.to_string(),
    ]
}

/// The first of the first records is the head.
fn write(records: &[Record], is_first: bool) -> Answer<Vec<u8>> {
    match records.split_first() {
        Some((head, rest)) if is_first => Ok([csv_file::head(head)?, csv_file::rows(rest)?].concat()),
        _ => csv_file::rows(records),
    }
}

/// The name of a value on the wire.
fn word<T: Serialize>(value: &T) -> String {
    let value = serde_json::to_value(value).ok();
    value
        .and_then(|value| value.as_str().map(str::to_owned))
        .unwrap_or_default()
}
