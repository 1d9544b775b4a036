//! Requests per second: a row for each kind of request, a column for each place and number of connections.

use std::collections::BTreeMap;
use std::fmt::{Display, Formatter, Result};

use crate::work::Work;

/// With so many members, over so many connections.
pub type Cell = (u32, usize);

pub struct Table {
    works: &'static [Work],
    cells: Vec<Cell>,
    rates: BTreeMap<(Work, Cell), Vec<f64>>,
}

impl Table {
    pub fn new(works: &'static [Work], members: &[u32], connections: &[usize]) -> Self {
        let cells = members
            .iter()
            .flat_map(|&members| connections.iter().map(move |&many| (members, many)));
        Self {
            works,
            cells: cells.collect(),
            rates: BTreeMap::new(),
        }
    }

    pub fn works(&self) -> &'static [Work] {
        self.works
    }

    pub fn note(&mut self, work: Work, cell: Cell, rate: f64) {
        self.rates.entry((work, cell)).or_default().push(rate);
    }

    /// Requests per second: the median of the rounds.
    pub fn rate(&self, work: Work, cell: Cell) -> f64 {
        let mut rates = self.rates[&(work, cell)].clone();
        rates.sort_by(f64::total_cmp);
        rates[rates.len() / 2]
    }

    /// The least share of its floor, of all columns.
    pub fn least_share(&self, work: Work) -> f64 {
        self.cells
            .iter()
            .map(|&cell| self.share(work, cell))
            .fold(f64::MAX, f64::min)
    }

    fn share(&self, work: Work, cell: Cell) -> f64 {
        self.rate(work, cell) / self.rate(work.floor(), cell)
    }
}

impl Display for Table {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        write!(f, "| requests per second |")?;
        for &(members, connections) in &self.cells {
            write!(f, " {} members, {connections} at a time |", grouped(members))?;
        }
        write!(f, "\n|---|{}", "--:|".repeat(self.cells.len()))?;
        for &work in self.works {
            write!(f, "\n| {} |", work.title())?;
            for &cell in &self.cells {
                let rate = grouped(self.rate(work, cell));
                if work == work.floor() {
                    write!(f, " {rate} |")?;
                } else {
                    write!(f, " {rate} ({:.0} %) |", self.share(work, cell) * 100.0)?;
                }
            }
        }
        writeln!(f)
    }
}

/// A whole number with commas.
pub fn grouped(number: impl Into<f64>) -> String {
    let digits = format!("{:.0}", number.into());
    let groups: Vec<&str> = digits
        .as_bytes()
        .rchunks(3)
        .rev()
        .filter_map(|group| str::from_utf8(group).ok())
        .collect();
    groups.join(",")
}
