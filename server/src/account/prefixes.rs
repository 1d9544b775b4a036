//! The index of the search by name and by whatever else people are found by: beginnings of words, with how many people each
//! finds in a list. What it costs to find a page does not depend on how many people there are.

use std::collections::BTreeSet;

use crate::db::{Reader, Sql, Tx};
use crate::error::Answer;

/// How many characters of a word are indexed; longer ones are compared with the words of whom these find.
pub const LENGTH: usize = 6;

/// One row of a list: a clinic's team by membership, an organisation's people by account.
#[derive(Clone, Copy)]
pub struct Named<'a> {
    pub list: &'a str,
    pub row: &'a str,
    /// The folded name, by which the list is sorted.
    pub sort_name: &'a str,
    /// Folded words by which they are found besides.
    pub words: &'a str,
}

/// How many rows one statement takes; both databases limit the values of a statement.
const ROWS: usize = 500;

impl<'a> Named<'a> {
    /// The beginnings of the words by which they are found, each once, whether it comes from the name or from elsewhere:
    /// sorted, so that two transactions lock totals in the same order.
    fn prefixes(self) -> BTreeSet<&'a str> {
        self.sort_name
            .split(' ')
            .chain(self.words.split(' '))
            .flat_map(|word| {
                word.char_indices()
                    .take(LENGTH)
                    .map(move |(at, c)| &word[..at + c.len_utf8()])
            })
            .collect()
    }
}

pub async fn add(tx: &mut Tx, named: Named<'_>) -> Answer<()> {
    let prefixes: Vec<&str> = named.prefixes().into_iter().collect();
    insert(tx, named, &prefixes).await
}

/// Takes back what [`add`] did.
pub async fn subtract(tx: &mut Tx, named: Named<'_>) -> Answer<()> {
    let prefixes: Vec<&str> = named.prefixes().into_iter().collect();
    delete(tx, named, &prefixes).await
}

/// The same row, called otherwise or found by other words than before.
pub async fn change(tx: &mut Tx, before: Named<'_>, after: Named<'_>) -> Answer<()> {
    if before.sort_name != after.sort_name {
        subtract(tx, before).await?;
        return add(tx, after).await;
    }
    let (old, new) = (before.prefixes(), after.prefixes());
    let gone: Vec<&str> = old.difference(&new).copied().collect();
    let come: Vec<&str> = new.difference(&old).copied().collect();
    delete(tx, before, &gone).await?;
    insert(tx, after, &come).await
}

async fn insert(tx: &mut Tx, named: Named<'_>, prefixes: &[&str]) -> Answer<()> {
    for some in prefixes.chunks(ROWS) {
        let mut rows = Sql::new("INSERT INTO name_prefixes (list_id, prefix, sort_name, row_id) VALUES ");
        let mut totals = Sql::new("INSERT INTO name_prefix_totals (list_id, prefix, people) VALUES ");
        for (index, prefix) in some.iter().copied().enumerate() {
            let open = if index == 0 { "(" } else { ", (" };
            rows = rows.then(open).text(named.list).then(", ").text(prefix);
            rows = rows
                .then(", ")
                .text(named.sort_name)
                .then(", ")
                .text(named.row)
                .then(")");
            totals = totals.then(open).text(named.list).then(", ").text(prefix).then(", 1)");
        }
        rows.query().execute(tx.connection()).await?;
        let totals = totals.then(" ON CONFLICT (list_id, prefix) DO UPDATE SET people = name_prefix_totals.people + 1");
        totals.query().execute(tx.connection()).await?;
    }
    Ok(())
}

async fn delete(tx: &mut Tx, named: Named<'_>, prefixes: &[&str]) -> Answer<()> {
    for some in prefixes.chunks(ROWS) {
        let within = |start: Sql| {
            let start = start.text(named.list).then(" AND prefix IN (");
            let listed = some.iter().enumerate().fold(start, |sql, (index, prefix)| {
                sql.then(if index == 0 { "" } else { ", " }).text(*prefix)
            });
            listed.then(")")
        };
        let totals = within(Sql::new(
            "UPDATE name_prefix_totals SET people = people - 1 WHERE list_id = ",
        ));
        totals.query().execute(tx.connection()).await?;
        let rows = within(Sql::new("DELETE FROM name_prefixes WHERE list_id = "));
        let rows = rows
            .then(" AND sort_name = ")
            .text(named.sort_name)
            .then(" AND row_id = ")
            .text(named.row);
        rows.query().execute(tx.connection()).await?;
    }
    Ok(())
}

/// What somebody searches for in a list, as the index and the words of whom it finds see it.
pub struct Wanted {
    /// The indexed beginning of the longest word.
    pub prefix: Option<String>,
    /// The words that the index alone does not answer for.
    pub rest: Vec<String>,
}

impl Wanted {
    /// Characters of a search that are looked at; each word is a condition of the statement.
    const MOST: usize = 100;

    pub fn read(text: &str) -> Self {
        let text: String = text.chars().take(Self::MOST).collect();
        let words = super::words(&text);
        let longest = words.iter().max_by_key(|word| word.chars().count());
        let prefix = longest.map(|word| word.chars().take(LENGTH).collect::<String>());
        let rest = words.into_iter().filter(|word| prefix.as_ref() != Some(word)).collect();
        Self { prefix, rest }
    }

    /// Whether it is everything.
    pub const fn is_empty(&self) -> bool {
        self.prefix.is_none()
    }

    /// Narrows a statement to rows where a word begins with each of the rest, in any of these columns of folded words.
    pub fn narrow(&self, sql: Sql, columns: &[&str]) -> Sql {
        self.rest.iter().fold(sql, |sql, word| begins(sql, word, columns))
    }

    /// The same with every word, also the one that the index answers.
    pub fn narrow_all(&self, sql: Sql, column: &str) -> Sql {
        let words = self.prefix.iter().chain(&self.rest);
        words.fold(sql, |sql, word| begins(sql, word, &[column]))
    }
}

/// Rows where a word of one of these columns begins so.
fn begins(sql: Sql, word: &str, columns: &[&str]) -> Sql {
    let begins = columns.iter().enumerate().fold(sql, |sql, (index, column)| {
        let open = if index == 0 { " AND (" } else { " OR " };
        let sql = sql.then(&format!("{open}{column} LIKE ")).text(format!("{word}%"));
        sql.then(&format!(" OR {column} LIKE ")).text(format!("% {word}%"))
    });
    begins.then(")")
}

/// How many people of a list a beginning finds.
pub async fn count(read: &Reader, list: &str, prefix: &str) -> Answer<u32> {
    let kept: Option<(i64,)> =
        sqlx::query_as("SELECT people FROM name_prefix_totals WHERE list_id = $1 AND prefix = $2")
            .bind(list)
            .bind(prefix)
            .fetch_optional(read)
            .await?;
    Ok(kept.map_or(0, |(people,)| u32::try_from(people).unwrap_or_default()))
}
