//! The people of an organisation whose name has certain words, in the order of the list: one walk along an index.

use super::PeopleQuery;
use crate::account::prefixes::{self, Wanted};
use crate::db::{Reader, Sql};
use crate::error::Answer;
use crate::team::Total;

/// Who is looked for, and along which index.
pub(crate) struct Search {
    organisation: String,
    wanted: Wanted,
    /// `FROM … WHERE …` of people `p`, which every hit satisfies.
    from: Sql,
    /// Whether the hits are exactly what the index gives.
    is_plain: bool,
}

impl Search {
    pub fn new(organisation: String, search: &str) -> Self {
        let wanted = Wanted::read(search);
        let from = match &wanted.prefix {
            Some(prefix) => {
                let sql = Sql::new(
                    " FROM name_prefixes x JOIN organisation_people p ON p.account_id = x.row_id \
                     AND p.organisation_id = x.list_id WHERE x.list_id = ",
                );
                sql.text(&organisation).then(" AND x.prefix = ").text(prefix)
            }
            None => Sql::new(" FROM organisation_people p WHERE p.organisation_id = ").text(&organisation),
        };
        Self {
            from: wanted.narrow(from, &["p.sort_name", "p.value_words"]),
            is_plain: wanted.rest.is_empty(),
            organisation,
            wanted,
        }
    }

    /// By the words of their names alone, for whoever may not know what else is said of people.
    #[must_use]
    pub fn by_name_alone(mut self) -> Self {
        self.from = self.wanted.narrow_all(self.from, "p.sort_name");
        self.is_plain = false;
        self
    }

    /// Only people of whom this is so as well.
    #[must_use]
    pub fn narrowed(mut self, condition: &str) -> Self {
        self.from = self.from.then(" AND ").then(condition);
        self.is_plain = false;
        self
    }

    /// The columns by which the hits are sorted.
    const fn order(&self) -> [&'static str; 2] {
        match self.wanted.prefix {
            Some(_) => ["x.sort_name", "x.row_id"],
            None => ["p.sort_name", "p.account_id"],
        }
    }

    /// These columns of one page, the first of which is 1.
    pub fn page(&self, columns: &str, page: u32, length: u32) -> Sql {
        let [name, id] = self.order();
        let sql = Sql::new(columns).append(&self.from);
        sql.then(&format!(" ORDER BY {name}, {id}")).page(page, length)
    }

    /// The same of those that come after one, by its name and id: for whoever reads all, a part at a time.
    pub fn after(&self, columns: &str, last: Option<&(String, String)>, length: u32) -> Sql {
        let [name, id] = self.order();
        let mut sql = Sql::new(columns).append(&self.from);
        if let Some((last_name, last_id)) = last {
            sql = sql.then(&format!(" AND ({name}, {id}) > (")).text(last_name);
            sql = sql.then(", ").text(last_id).then(")");
        }
        sql.then(&format!(" ORDER BY {name}, {id} LIMIT ")).number(length)
    }

    /// How many there are, if `people` are of the organisation: kept, or counted up to a bound.
    pub async fn total(&self, read: &Reader, people: u32) -> Answer<Total> {
        match &self.wanted.prefix {
            None if self.is_plain => Ok(Total::Exactly(people)),
            Some(prefix) if self.is_plain => {
                Ok(Total::Exactly(prefixes::count(read, &self.organisation, prefix).await?))
            }
            _ => self.count(read).await,
        }
    }

    /// How many there are, counted up to a bound.
    pub async fn count(&self, read: &Reader) -> Answer<Total> {
        let sql = Sql::new("SELECT COUNT(*) FROM (SELECT p.account_id").append(&self.from);
        let sql = sql.then(" LIMIT ").number(PeopleQuery::COUNTED + 1).then(") AS hits");
        let (count,): (i64,) = sql.query_as().fetch_one(read).await?;
        let count = u32::try_from(count).unwrap_or_default();
        Ok(if count > PeopleQuery::COUNTED {
            Total::MoreThan(PeopleQuery::COUNTED)
        } else {
            Total::Exactly(count)
        })
    }
}
