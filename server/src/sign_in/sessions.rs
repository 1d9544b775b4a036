//! Sessions: random tokens in a cookie, kept hashed, each with a lifetime of its own: the strictest that its owner's
//! organisations ask for, kept in its row, so that no request has to ask for it.

use sqlx::FromRow;

use super::Lifetime;
use crate::access::{About, AboutRow, Anyone, GroundRow, Person, Place};
use crate::account::{self, Language, SessionLine};
use crate::analytics::sign_ins;
use crate::authentication;
use crate::call::Call;
use crate::db::{self, More, Sql, Tx};
use crate::error::Answer;
use crate::id::{AccountId, SessionId};
use crate::live::Event;
use crate::random::{self, Token};
use crate::time::Timestamp;

/// How often it is noted that a session is in use.
const NOTED_SECONDS: i64 = 300;

/// A session that is still good, and whose it is.
pub struct Session {
    pub id: SessionId,
    pub account: AccountId,
    pub name: String,
    pub email: String,
    pub language: Language,
}

/// A session as it is kept, with whatever else was asked about its account.
#[derive(FromRow)]
pub struct Row<M: More> {
    id: String,
    account_id: String,
    created_at: i64,
    seen_at: i64,
    good_hours: i64,
    idle_hours: i64,
    name: String,
    email: String,
    language: String,
    #[sqlx(flatten)]
    more: M,
}

impl<M: More> Row<M> {
    fn is_good(&self, now: Timestamp) -> bool {
        now < Timestamp(self.created_at).plus_hours(self.good_hours)
            && now < Timestamp(self.seen_at).plus_hours(self.idle_hours)
    }
}

/// The session of a request, if it has one that is still good; this counts as using it.
pub async fn find(call: &Call) -> Answer<Option<Session>> {
    let found = use_good(call, &Sql::default(), &Sql::default()).await?;
    Ok(found.map(|(session, ())| session))
}

/// The same, with what its account is in a place: one question instead of two for nearly every request.
pub async fn find_in(call: &Call, place: Place) -> Answer<Option<(Session, GroundRow)>> {
    let (columns, joins) = GroundRow::asked(place, call.app.clock.now());
    use_good(call, &columns, &joins).await
}

/// The question about all of that and whom an act is about, if the request claims to have a session.
pub fn question_about(call: &Call, place: Place, about: &About) -> Option<Sql> {
    let (columns, joins) = GroundRow::asked(place, call.app.clock.now());
    question(call, &columns.append(&about.columns), &joins.append(&about.joins))
}

/// What the row says that answers it, which counts as using the session; without one, something of all that is missing.
pub fn answer_about<M: More>(call: &Call, row: Option<Row<AboutRow<M>>>) -> Answer<Option<(Session, AboutRow<M>)>> {
    row.filter(|row| row.is_good(call.app.clock.now()))
        .map(|row| used(call, row))
        .transpose()
}

/// What a request's account is in a place, without using its session: a page that is only open does not.
pub async fn look_in(call: &Call, place: Place) -> Answer<Option<GroundRow>> {
    let (columns, joins) = GroundRow::asked(place, call.app.clock.now());
    let row = find_good(call, &columns, &joins).await?;
    Ok(row.map(|row| row.more))
}

async fn use_good<M: More>(call: &Call, columns: &Sql, joins: &Sql) -> Answer<Option<(Session, M)>> {
    let row = find_good(call, columns, joins).await?;
    row.map(|row| used(call, row)).transpose()
}

/// The session of a good row, noted as in use.
fn used<M: More>(call: &Call, row: Row<M>) -> Answer<(Session, M)> {
    let now = call.app.clock.now();
    if Timestamp(row.seen_at).plus_seconds(NOTED_SECONDS) < now {
        note(call, row.id.clone(), now);
    }
    let session = Session {
        id: db::id(&row.id)?,
        account: db::id(&row.account_id)?,
        name: row.name,
        email: row.email,
        language: Language::from_tag(&row.language).unwrap_or_default(),
    };
    Ok((session, row.more))
}

/// The question about a request's session, if it claims to have one.
fn question(call: &Call, columns: &Sql, joins: &Sql) -> Option<Sql> {
    let token = call.session.as_ref()?;
    let sql = Sql::new(
        "SELECT s.id, s.account_id, s.created_at, s.seen_at, s.good_hours, s.idle_hours, a.name, a.email, a.language",
    );
    let sql = sql
        .append(columns)
        .then(" FROM sessions s JOIN accounts a ON a.id = s.account_id")
        .append(joins);
    Some(sql.then(" WHERE s.token_hash = ").text(token.hash().as_str()))
}

async fn find_good<M: More>(call: &Call, columns: &Sql, joins: &Sql) -> Answer<Option<Row<M>>> {
    let Some(sql) = question(call, columns, joins) else {
        return Ok(None);
    };
    let row: Option<Row<M>> = sql.query_as().fetch_optional(call.app.database.read()).await?;
    let now = call.app.clock.now();
    Ok(row.filter(|row| row.is_good(now)))
}

/// Notes that a session is in use, without keeping the request waiting.
fn note(call: &Call, id: String, now: Timestamp) {
    let database = call.app.database.clone();
    tokio::spawn(async move {
        database
            .write(async move |mut tx| {
                sqlx::query("UPDATE sessions SET seen_at = $2 WHERE id = $1")
                    .bind(id)
                    .bind(now.0)
                    .execute(tx.connection())
                    .await?;
                Ok(())
            })
            .await
    });
}

/// A new session on the caller's device. Whoever was signed in on it is signed out. It begins with the product's own
/// lifetime, and is shortened before anybody has its token.
pub async fn begin(anyone: &Anyone, account: AccountId) -> Answer<Token> {
    let token = Token::random();
    let hash = token.hash();
    let old = anyone.call.session.as_ref().map(Token::hash);
    let (agent, address) = (anyone.call.agent.clone(), anyone.call.address.to_string());
    let now = anyone.now();
    anyone
        .write(async move |mut tx| {
            // Who comes into an organisation in the same moment holds this row: they shorten this session, or it is known
            // below that they came.
            account::queries::take_sort_name(&mut tx, account).await?;
            if let Some(old) = old {
                let ended: Option<(String,)> =
                    sqlx::query_as("DELETE FROM sessions WHERE token_hash = $1 RETURNING account_id")
                        .bind(old.as_str())
                        .fetch_optional(tx.connection())
                        .await?;
                if let Some((account,)) = ended {
                    tx.publish(Event::Access(db::id(&account)?));
                }
            }
            sqlx::query(
                "INSERT INTO sessions (id, token_hash, account_id, agent, address, created_at, seen_at, good_hours, \
                 idle_hours) VALUES ($1, $2, $3, $4, $5, $6, $6, $7, $8)",
            )
            .bind(random::id(now).to_string())
            .bind(hash.as_str())
            .bind(account.to_string())
            .bind(agent)
            .bind(address)
            .bind(now.0)
            .bind(i64::from(Lifetime::MOST.good_hours))
            .bind(i64::from(Lifetime::MOST.idle_hours))
            .execute(tx.connection())
            .await?;
            sign_ins::count(&mut tx, now, account).await
        })
        .await?;
    // A transaction of its own, because whoever takes rows of organisations and accounts takes those of organisations first.
    anyone
        .write(async move |mut tx| authentication::shorten_after_sign_in(&mut tx, account).await)
        .await?;
    Ok(token)
}

pub async fn delete(tx: &mut Tx, session: SessionId, account: AccountId) -> Answer<()> {
    sqlx::query("DELETE FROM sessions WHERE id = $1")
        .bind(session.to_string())
        .execute(tx.connection())
        .await?;
    tx.publish(Event::Access(account));
    Ok(())
}

/// Signs one device of somebody out; false when it is none of theirs.
pub async fn delete_own(tx: &mut Tx, session: SessionId, account: AccountId) -> Answer<bool> {
    let deleted = sqlx::query("DELETE FROM sessions WHERE id = $1 AND account_id = $2")
        .bind(session.to_string())
        .bind(account.to_string())
        .execute(tx.connection())
        .await?;
    tx.publish(Event::Access(account));
    Ok(deleted.rows_affected() == 1)
}

/// Does to several sessions what a statement without its condition says. Their rows are taken in the order of their ids, as
/// whoever else changes several, so that no two wait for each other's.
pub(super) async fn change_several(tx: &mut Tx, change: Sql, which: &Sql) -> Answer<()> {
    let sql = change
        .then(" WHERE id IN (SELECT id FROM sessions WHERE ")
        .append(which);
    let sql = sql.then(" ORDER BY id").then(&tx.taking("sessions")).then(")");
    sql.query().execute(tx.connection()).await?;
    Ok(())
}

async fn delete_several(tx: &mut Tx, which: &Sql) -> Answer<()> {
    change_several(tx, Sql::new("DELETE FROM sessions"), which).await
}

/// Signs somebody out everywhere but here.
pub async fn delete_others(tx: &mut Tx, account: AccountId, here: SessionId) -> Answer<()> {
    let others = Sql::new("account_id = ").text(account.to_string());
    let others = others.then(" AND id <> ").text(here.to_string());
    delete_several(tx, &others).await?;
    tx.publish(Event::Access(account));
    Ok(())
}

#[derive(FromRow)]
struct LineRow {
    id: String,
    agent: String,
    address: String,
    created_at: i64,
    seen_at: i64,
}

/// Where somebody is signed in, the newest first; who is signed in at more places than this is shown the newest.
pub async fn list(person: &Person) -> Answer<Vec<SessionLine>> {
    let now = person.now();
    let rows: Vec<LineRow> = sqlx::query_as(
        "SELECT id, agent, address, created_at, seen_at FROM sessions WHERE account_id = $1 \
         AND created_at + good_hours * 3600000 > $2 AND seen_at + idle_hours * 3600000 > $2 \
         ORDER BY seen_at DESC, id DESC LIMIT 50",
    )
    .bind(person.account.to_string())
    .bind(now.0)
    .fetch_all(person.read())
    .await?;
    let line = |row: LineRow| {
        let id = db::id(&row.id)?;
        Ok(SessionLine {
            id,
            agent: row.agent,
            address: row.address,
            since: Timestamp(row.created_at),
            seen_at: Timestamp(row.seen_at),
            is_this: id == person.session,
        })
    };
    rows.into_iter().map(line).collect()
}

pub async fn delete_all(tx: &mut Tx, account: AccountId) -> Answer<()> {
    delete_several(tx, &Sql::new("account_id = ").text(account.to_string())).await?;
    tx.publish(Event::Access(account));
    Ok(())
}

/// Signs somebody out everywhere who belongs nowhere any more.
pub async fn delete_of_nobody(tx: &mut Tx, account: AccountId) -> Answer<()> {
    let elsewhere: Option<(i64,)> = sqlx::query_as("SELECT 1 FROM organisation_people WHERE account_id = $1 LIMIT 1")
        .bind(account.to_string())
        .fetch_optional(tx.connection())
        .await?;
    match elsewhere {
        Some(_) => Ok(()),
        None => delete_all(tx, account).await,
    }
}

/// Deletes the sessions that are no longer good.
pub async fn delete_expired(tx: &mut Tx, now: Timestamp) -> Answer<()> {
    let over = Sql::new("created_at + good_hours * 3600000 <= ").number(now.0);
    let over = over.then(" OR seen_at + idle_hours * 3600000 <= ").number(now.0);
    delete_several(tx, &over).await
}
