//! What came out, as Markdown.

use std::fmt::{Display, Formatter, Result};

use crate::consoles::{CONSOLES, Consoles};
use crate::program::Measured;
use crate::table::{Table, grouped};
use crate::thousand::Thousand;
use crate::work::Work;
use crate::{CONNECTIONS, MEMBERS, ORGANISATION};

pub struct Report {
    pub clinics: Table,
    pub organisation: Table,
    pub thousand: Thousand,
    pub consoles: Consoles,
    pub programs: Vec<Measured>,
}

/// A promise, and what became of it.
struct Target {
    what: String,
    wanted: &'static str,
    measured: String,
    is_met: bool,
}

impl Report {
    fn targets(&self) -> Vec<Target> {
        let shares = [Work::List, Work::Tick].map(|work| {
            let share = self.clinics.least_share(work);
            Target {
                what: format!("{}, beside its floor", work.title()),
                wanted: "at least 50 %",
                measured: format!("{:.0} %", share * 100.0),
                is_met: share >= 0.5,
            }
        });
        let growths = [Work::List, Work::Search, Work::Tick].map(|work| {
            let growth = |connections| {
                let [few, many] = MEMBERS.map(|members| self.clinics.rate(work, (members, connections)));
                few / many
            };
            let growth = CONNECTIONS.map(growth).into_iter().fold(0.0, f64::max);
            Target {
                what: format!("{}, cost of ten times the members", work.title()),
                wanted: "at most 1.2 times",
                measured: format!("{growth:.2} times"),
                is_met: growth <= 1.2,
            }
        });
        let memory = self.programs.iter().map(|program| program.at_rest).fold(0.0, f64::max);
        let starts = self.programs.iter().map(|program| program.start.as_millis());
        let start = starts.max().unwrap_or_default();
        let program = [
            Target {
                what: "memory at rest".to_owned(),
                wanted: "under 40 MB",
                measured: format!("{memory:.1} MB"),
                is_met: memory < 40.0,
            },
            Target {
                what: "from start to first answer".to_owned(),
                wanted: "within 200 ms",
                measured: format!("{start} ms"),
                is_met: start <= 200,
            },
        ];
        shares.into_iter().chain(growths).chain(program).collect()
    }
}

impl Display for Report {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        let (clinics, members) = ORGANISATION;
        writeln!(f, "One clinic:\n\n{}", self.clinics)?;
        writeln!(
            f,
            "An organisation of {clinics} clinics with {} memberships:\n",
            grouped(members)
        )?;
        writeln!(f, "{}", self.organisation)?;
        let Thousand { floor, real } = &self.thousand;
        writeln!(
            f,
            "1,000 invitations there, from the click until all are kept and their mails wait: {} ms; the floor, three \
             rows for each: {} ms ({:.0} %)\n",
            real.as_millis(),
            floor.as_millis(),
            floor.as_secs_f64() / real.as_secs_f64() * 100.0
        )?;
        let Consoles { answered, heard } = &self.consoles;
        writeln!(
            f,
            "A tick in a console while {CONSOLES} are open: answered after {:.1} ms, heard by the last of them after {:.1} ms\n",
            answered.as_secs_f64() * 1_000.0,
            heard.as_secs_f64() * 1_000.0
        )?;
        writeln!(
            f,
            "| the program | from start to first answer | memory at rest | at most under load |"
        )?;
        writeln!(f, "|---|--:|--:|--:|")?;
        for program in &self.programs {
            let (members, start) = (grouped(program.members), program.start.as_millis());
            let (rest, load) = (program.at_rest, program.under_load);
            writeln!(f, "| {members} members | {start} ms | {rest:.1} MB | {load:.1} MB |")?;
        }
        writeln!(
            f,
            "\n| target, in the worst case above | wanted | measured | |\n|---|--:|--:|---|"
        )?;
        for target in self.targets() {
            let met = if target.is_met { "met" } else { "**not met**" };
            writeln!(
                f,
                "| {} | {} | {} | {met} |",
                target.what, target.wanted, target.measured
            )?;
        }
        Ok(())
    }
}
