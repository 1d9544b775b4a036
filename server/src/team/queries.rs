//! SQL about the team list. A page is one walk along an index; totals are kept, or counted up to a bound.

use sqlx::FromRow;

use super::{Sort, TeamMember, TeamPage, TeamQuery, Term, Total};
use crate::access::{Clinic, ClinicRole, Grants, GroupSet, Permission, PermissionSet};
use crate::account::prefixes::{self, Wanted};
use crate::account::words;
use crate::db::{self, Sql};
use crate::error::Answer;
use crate::id::MemberId;
use crate::time::Timestamp;

#[derive(FromRow)]
struct Row {
    id: String,
    account_id: String,
    name: String,
    email: String,
    role: String,
    granted_groups: i64,
    granted_singles: i64,
    seen_at: i64,
    starts_at: Option<i64>,
    ends_at: Option<i64>,
    // The clinic's totals, with every row rather than by a question of their own.
    people: i64,
    admins: i64,
    pending: i64,
}

impl TryFrom<Row> for TeamMember {
    type Error = sqlx::Error;

    fn try_from(row: Row) -> Result<Self, sqlx::Error> {
        Ok(Self {
            id: db::id(&row.id)?,
            account: db::id(&row.account_id)?,
            name: row.name,
            email: row.email,
            role: ClinicRole::from_name(&row.role).unwrap_or(ClinicRole::TeamMember),
            grants: Grants::from_bits((row.granted_groups, row.granted_singles)),
            seen_at: Some(Timestamp(row.seen_at)).filter(|seen| seen.0 > 0),
            term: Term {
                starts_at: row.starts_at.map(Timestamp),
                ends_at: row.ends_at.map(Timestamp),
            },
        })
    }
}

const COLUMNS: &str = "SELECT m.id, m.account_id, a.name, a.email, m.role, m.granted_groups, m.granted_singles, \
     m.seen_at, m.starts_at, m.ends_at, c.people, c.admins, c.pending FROM clinic_members m \
     JOIN accounts a ON a.id = m.account_id JOIN clinics c ON c.id = m.clinic_id";

pub async fn find(clinic: &Clinic, id: MemberId) -> Answer<Option<TeamMember>> {
    let sql = Sql::new(COLUMNS).then(" WHERE m.id = ").text(id.to_string());
    let sql = sql.then(" AND m.clinic_id = ").text(clinic.id.to_string());
    let row: Option<Row> = sql.query_as().fetch_optional(clinic.read()).await?;
    Ok(row.map(TeamMember::try_from).transpose()?)
}

pub async fn list(clinic: &Clinic, query: &TeamQuery) -> Answer<TeamPage> {
    let found = Search::new(clinic, query);
    let rows: Vec<Row> = found.page(query).query_as().fetch_all(clinic.read()).await?;
    let (people, admins, pending) = match rows.first() {
        Some(row) => (row.people, row.admins, row.pending),
        None => find_totals(clinic).await?,
    };
    let people = u32::try_from(people).unwrap_or_default();
    Ok(TeamPage {
        members: rows.into_iter().map(TeamMember::try_from).collect::<Result<_, _>>()?,
        found: found.total(clinic, people).await?,
        people,
        admins: u32::try_from(admins).unwrap_or_default(),
        pending: u32::try_from(pending).unwrap_or_default(),
    })
}

/// How many people, Admins and pending invitations a clinic has.
async fn find_totals(clinic: &Clinic) -> Answer<(i64, i64, i64)> {
    let totals = sqlx::query_as("SELECT people, admins, pending FROM clinics WHERE id = $1")
        .bind(clinic.id.to_string())
        .fetch_one(clinic.read())
        .await?;
    Ok(totals)
}

/// What a query looks for, and along which index.
struct Search {
    /// The indexed beginning of the longest word searched for.
    prefix: Option<String>,
    /// `FROM … WHERE …`, which every hit satisfies.
    hits: Sql,
    /// Whether the hits are exactly what the index gives.
    is_plain: bool,
}

impl Search {
    fn new(clinic: &Clinic, query: &TeamQuery) -> Self {
        let wanted = Wanted::read(&query.search);
        let id = clinic.id.to_string();
        let hits = match &wanted.prefix {
            Some(prefix) => {
                let from = " FROM name_prefixes p JOIN clinic_members m ON m.id = p.row_id WHERE p.list_id = ";
                Sql::new(from).text(id).then(" AND p.prefix = ").text(prefix)
            }
            None => Sql::new(" FROM clinic_members m WHERE m.clinic_id = ").text(id),
        };
        let mut found = Self {
            hits: wanted.narrow(hits, &["m.sort_name"]),
            is_plain: wanted.rest.is_empty(),
            prefix: wanted.prefix,
        };
        found.filter(clinic, query);
        found
    }

    fn filter(&mut self, clinic: &Clinic, query: &TeamQuery) {
        if let Some(role) = query.role {
            self.narrow(|sql| sql.then("m.role = ").text(role.name()));
        }
        if let Some(permission) = query.permission {
            self.narrow(|sql| holds(sql, clinic, permission));
        }
        let keyword: String = query.keyword.trim().chars().take(TeamQuery::MOST).collect();
        if !keyword.is_empty() {
            let in_name = format!("%{}%", words(&keyword).join(" "));
            let in_email = format!("%{}%", escape_like(&keyword.to_lowercase()));
            self.narrow(|sql| {
                let sql = sql
                    .then("((")
                    .number(i64::from(in_name != "%%"))
                    .then(" = 1 AND m.sort_name LIKE ");
                let sql = sql
                    .text(in_name)
                    .then(") OR EXISTS (SELECT 1 FROM accounts k WHERE k.id = m.account_id");
                sql.then(" AND k.email_key LIKE ").text(in_email).then(r" ESCAPE '\'))")
            });
        }
    }

    fn narrow(&mut self, condition: impl FnOnce(Sql) -> Sql) {
        self.hits = condition(std::mem::take(&mut self.hits).then(" AND "));
        self.is_plain = false;
    }

    /// The people of one page: first their ids along the index, then what the page shows of them.
    fn page(&self, query: &TeamQuery) -> Sql {
        let way = if query.descending { "DESC" } else { "ASC" };
        let name = if self.prefix.is_some() {
            ("p.sort_name", "p.row_id")
        } else {
            ("m.sort_name", "m.id")
        };
        let inner = match query.sort {
            Sort::Name => format!(" ORDER BY {} {way}, {} {way}", name.0, name.1),
            Sort::Role => format!(" ORDER BY m.role {way}, m.sort_name {way}, m.id {way}"),
            Sort::Seen => format!(" ORDER BY m.seen_at {way}, m.id {way}"),
        };
        let outer = inner.replace("p.row_id", "m.id").replace("p.sort_name", "m.sort_name");
        let ids = Sql::new(COLUMNS).then(" JOIN (SELECT m.id");
        let ids = ids.append(&self.hits).then(&inner).page(query.page, TeamQuery::PAGE);
        ids.then(") AS hit ON hit.id = m.id").then(&outer)
    }

    async fn total(&self, clinic: &Clinic, people: u32) -> Answer<Total> {
        match &self.prefix {
            None if self.is_plain => Ok(Total::Exactly(people)),
            Some(prefix) if self.is_plain => {
                let people = prefixes::count(clinic.read(), &clinic.id.to_string(), prefix).await?;
                Ok(Total::Exactly(people))
            }
            _ => {
                let sql = Sql::new("SELECT COUNT(*) FROM (SELECT m.id").append(&self.hits);
                let sql = sql.then(" LIMIT ").number(TeamQuery::COUNTED + 1).then(") AS hits");
                let (count,): (i64,) = sql.query_as().fetch_one(clinic.read()).await?;
                let count = u32::try_from(count).unwrap_or_default();
                let beyond = count > TeamQuery::COUNTED;
                Ok(if beyond {
                    Total::MoreThan(TeamQuery::COUNTED)
                } else {
                    Total::Exactly(count)
                })
            }
        }
    }
}

/// Who holds a permission: Admins, whoever was granted its group, whoever was granted it; nobody when the contract does
/// not have it.
fn holds(sql: Sql, clinic: &Clinic, permission: Permission) -> Sql {
    if !clinic.standing.contract.contains(permission) {
        return sql.then("1 = 0");
    }
    let group = GroupSet::EMPTY.with(permission.group()).bits();
    let single = PermissionSet::EMPTY.with(permission).bits();
    let sql = sql.then("(m.role = 'admin' OR (m.granted_groups & ").number(group);
    sql.then(") <> 0 OR (m.granted_singles & ")
        .number(single)
        .then(") <> 0)")
}

fn escape_like(text: &str) -> String {
    text.replace('\\', r"\\").replace('%', r"\%").replace('_', r"\_")
}
