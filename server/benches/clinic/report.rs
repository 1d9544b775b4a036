//! What came out, as Markdown.

use std::collections::BTreeMap;
use std::fmt::{Display, Formatter, Result};

use crate::program::Measured;
use crate::work::Work;
use crate::{CONNECTIONS, MEMBERS};

/// Where something was measured: with so many members, over so many connections.
type Cell = (u32, usize);

#[derive(Default)]
pub struct Report {
    rates: BTreeMap<(Work, Cell), Vec<f64>>,
    pub programs: Vec<Measured>,
}

/// A promise, and what became of it.
struct Target {
    what: String,
    wanted: String,
    measured: String,
    is_met: bool,
}

impl Report {
    pub fn note(&mut self, work: Work, cell: Cell, rate: f64) {
        self.rates.entry((work, cell)).or_default().push(rate);
    }

    /// Requests per second: the median of the rounds.
    fn rate(&self, work: Work, cell: Cell) -> f64 {
        let mut rates = self.rates[&(work, cell)].clone();
        rates.sort_by(f64::total_cmp);
        rates[rates.len() / 2]
    }

    fn share(&self, work: Work, cell: Cell) -> f64 {
        self.rate(work, cell) / self.rate(work.floor(), cell)
    }

    fn targets(&self) -> Vec<Target> {
        let shares = [Work::List, Work::Tick].map(|work| {
            let share = cells().map(|cell| self.share(work, cell)).fold(f64::MAX, f64::min);
            Target {
                what: format!("{}, beside its floor", work.title()),
                wanted: "at least 50 %".to_owned(),
                measured: format!("{:.0} %", share * 100.0),
                is_met: share >= 0.5,
            }
        });
        let growths = [Work::List, Work::Search, Work::Tick].map(|work| {
            let growth = |connections| {
                let [few, many] = MEMBERS.map(|members| self.rate(work, (members, connections)));
                few / many
            };
            let growth = CONNECTIONS.map(growth).into_iter().fold(0.0, f64::max);
            Target {
                what: format!("{}, cost of ten times the members", work.title()),
                wanted: "at most 1.2 times".to_owned(),
                measured: format!("{growth:.2} times"),
                is_met: growth <= 1.2,
            }
        });
        let memory = self.programs.iter().map(|program| program.at_rest).fold(0.0, f64::max);
        let start = self
            .programs
            .iter()
            .map(|program| program.start)
            .max()
            .unwrap_or_default();
        let program = [
            Target {
                what: "memory at rest".to_owned(),
                wanted: "under 40 MB".to_owned(),
                measured: format!("{memory:.1} MB"),
                is_met: memory < 40.0,
            },
            Target {
                what: "from start to first answer".to_owned(),
                wanted: "within 200 ms".to_owned(),
                measured: format!("{} ms", start.as_millis()),
                is_met: start.as_millis() <= 200,
            },
        ];
        shares.into_iter().chain(growths).chain(program).collect()
    }
}

fn cells() -> impl Iterator<Item = Cell> {
    MEMBERS
        .into_iter()
        .flat_map(|members| CONNECTIONS.map(|connections| (members, connections)))
}

impl Display for Report {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        write!(f, "| requests per second |")?;
        for (members, connections) in cells() {
            write!(f, " {} members, {connections} at a time |", grouped(members))?;
        }
        write!(f, "\n|---|{}", "--:|".repeat(cells().count()))?;
        for work in Work::ALL {
            write!(f, "\n| {} |", work.title())?;
            for cell in cells() {
                let rate = grouped(self.rate(work, cell));
                if work == work.floor() {
                    write!(f, " {rate} |")?;
                } else {
                    write!(f, " {rate} ({:.0} %) |", self.share(work, cell) * 100.0)?;
                }
            }
        }
        writeln!(
            f,
            "\n\n| the program | from start to first answer | memory at rest | at most under load |"
        )?;
        write!(f, "|---|--:|--:|--:|")?;
        for program in &self.programs {
            let (members, start) = (grouped(program.members), program.start.as_millis());
            let (rest, load) = (program.at_rest, program.under_load);
            write!(f, "\n| {members} members | {start} ms | {rest:.1} MB | {load:.1} MB |")?;
        }
        write!(
            f,
            "\n\n| target, in the worst case above | wanted | measured | |\n|---|--:|--:|---|"
        )?;
        for target in self.targets() {
            let Target {
                what,
                wanted,
                measured,
                is_met,
            } = target;
            let met = if is_met { "met" } else { "**not met**" };
            write!(f, "\n| {what} | {wanted} | {measured} | {met} |")?;
        }
        writeln!(f)
    }
}

/// A whole number with commas.
fn grouped(number: impl Into<f64>) -> String {
    let digits = format!("{:.0}", number.into());
    let groups: Vec<&str> = digits
        .as_bytes()
        .rchunks(3)
        .rev()
        .filter_map(|group| str::from_utf8(group).ok())
        .collect();
    groups.join(",")
}
