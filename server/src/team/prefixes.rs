//! The index of the search by name: beginnings of words, with how many people each finds. What it costs to find a page
//! does not depend on how many people there are.

use std::collections::BTreeSet;

use crate::db::{Sql, Tx};
use crate::error::Answer;
use crate::id::{ClinicId, MemberId};

/// How many characters of a word are indexed; longer ones are compared with the names that these find.
pub const LENGTH: usize = 6;

/// The beginnings of the words of a folded name, sorted, so that two transactions lock totals in the same order.
pub fn of(sort_name: &str) -> BTreeSet<&str> {
    sort_name
        .split(' ')
        .flat_map(|word| {
            word.char_indices()
                .take(LENGTH)
                .map(move |(at, c)| &word[..at + c.len_utf8()])
        })
        .collect()
}

pub async fn add(tx: &mut Tx, clinic: ClinicId, member: MemberId, sort_name: &str) -> Answer<()> {
    let prefixes = of(sort_name);
    if prefixes.is_empty() {
        return Ok(());
    }
    let mut rows = Sql::new("INSERT INTO clinic_member_prefixes (clinic_id, prefix, sort_name, member_id) VALUES ");
    let mut totals = Sql::new("INSERT INTO clinic_prefix_totals (clinic_id, prefix, people) VALUES ");
    for (index, prefix) in prefixes.into_iter().enumerate() {
        let open = if index == 0 { "(" } else { ", (" };
        rows = rows.then(open).text(clinic.to_string()).then(", ").text(prefix);
        rows = rows
            .then(", ")
            .text(sort_name)
            .then(", ")
            .text(member.to_string())
            .then(")");
        totals = totals
            .then(open)
            .text(clinic.to_string())
            .then(", ")
            .text(prefix)
            .then(", 1)");
    }
    rows.query().execute(tx.connection()).await?;
    let totals = totals.then(" ON CONFLICT (clinic_id, prefix) DO UPDATE SET people = clinic_prefix_totals.people + 1");
    totals.query().execute(tx.connection()).await?;
    Ok(())
}

/// Takes back what [`add`] did to the totals; the rows go with the member.
pub async fn subtract(tx: &mut Tx, clinic: ClinicId, sort_name: &str) -> Answer<()> {
    let prefixes = of(sort_name);
    if prefixes.is_empty() {
        return Ok(());
    }
    let mut sql = Sql::new("UPDATE clinic_prefix_totals SET people = people - 1 WHERE clinic_id = ")
        .text(clinic.to_string())
        .then(" AND prefix IN (");
    for (index, prefix) in prefixes.into_iter().enumerate() {
        sql = sql.then(if index == 0 { "" } else { ", " }).text(prefix);
    }
    sql.then(")").query().execute(tx.connection()).await?;
    Ok(())
}
