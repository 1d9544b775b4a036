//! "See as this person": an Admin sees one organisation as somebody of it does, and changes nothing. What is that person's
//! alone is not shown.

use super::context::Person;
use super::ground::{self, Ground, GroundRow};
use super::{OrganisationAct, OrganisationRole, OrganisationStanding, Place, Refusal};
use crate::calendar;
use crate::call::Call;
use crate::db::{Reader, Sql};
use crate::error::{Answer, ApiError};
use crate::id::{AccountId, OrganisationId};
use crate::random::Token;
use crate::sign_in::sessions;
use crate::time::Day;
use crate::users::people;

/// Whose eyes an Admin sees an organisation with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SeenAs {
    pub organisation: OrganisationId,
    pub whom: AccountId,
}

impl SeenAs {
    /// Whether the session of a request has begun to look, today or so late yesterday that it still does.
    pub fn has_begun(self, call: &Call, mark: &Token) -> bool {
        let today = today(call);
        let is_made = |made: Token| made.hash() == mark.hash();
        [today, Day(today.0 - 1)]
            .into_iter()
            .any(|day| self.mark(call, day).is_some_and(is_made))
    }

    /// Before the addresses of what is answered as it would be to somebody else: for the session of a request, and only once
    /// the log says so.
    pub fn viewpoint(self, call: &Call) -> Option<String> {
        let (mark, Self { organisation, whom }) = (self.mark(call, today(call))?, self);
        Some(format!("/as/{organisation}/{whom}/{}", mark.reveal()))
    }

    /// What shows that a session has begun to look on this day. It is computed and not kept, so that it costs no question
    /// to ask for it each time.
    fn mark(self, call: &Call, day: Day) -> Option<Token> {
        let Self { organisation, whom } = self;
        let session = call.session.as_ref()?.hash();
        let about = format!("{} {organisation} {whom} {}", session.as_str(), day.0);
        Some(call.app.secret.token("seen-as", &about))
    }
}

fn today(call: &Call) -> Day {
    calendar::day(call.app.clock.now(), "UTC")
}

/// Whose places are asked for: those of whoever is signed in or, in the one organisation that they look at, of the person
/// with whose eyes they do.
pub struct Eyes {
    pub person: Person,
    pub account: AccountId,
    /// Of other organisations nothing is seen.
    pub only: Option<OrganisationId>,
}

impl Eyes {
    pub fn read(&self) -> &Reader {
        self.person.read()
    }

    /// One more condition of a statement: that a column has no other organisation than the one that is looked at.
    pub fn only_where(&self, column: &str) -> Sql {
        match self.only {
            None => Sql::default(),
            Some(organisation) => {
                let sql = Sql::new(" AND ").then(column).then(" = ");
                sql.text(organisation.to_string())
            }
        }
    }
}

/// Asks for somebody signed in, as whom they see.
pub async fn eyes() -> Answer<Eyes> {
    let call = Call::current()?;
    let Some(SeenAs { organisation, whom }) = call.seen_as else {
        let person = super::person().await?;
        let account = person.account;
        return Ok(Eyes {
            person,
            account,
            only: None,
        });
    };
    let place = Place::Organisation(organisation);
    let (session, row) = sessions::find_in(&call, place).await?.ok_or(ApiError::SignIn)?;
    let (_, mine): (_, OrganisationStanding) = row.read(organisation, session.account)?;
    mine.may(&OrganisationAct::SeeAs)?;
    has_come(&row)?;
    if !people::is_of(call.app.database.read(), organisation, whom).await? {
        return Err(ApiError::NotFound);
    }
    Ok(Eyes {
        person: Person::of(call, session),
        account: whom,
        only: Some(organisation),
    })
}

/// What somebody else is in a place of the organisation, for an Admin of it: `row` says what the Admin is there.
pub(super) async fn standing<G: Ground>(
    call: &Call,
    row: &GroundRow,
    id: G::Id,
    admin: AccountId,
    seen: SeenAs,
) -> Answer<G> {
    let (organisation, mine): (_, G) = row.read(id, admin)?;
    if organisation != seen.organisation {
        return Err(ApiError::NotFound);
    }
    if mine.organisation_role() != Some(OrganisationRole::Admin) {
        return Err(Refusal::NeedsOrganisationAdmin.into());
    }
    has_come(row)?;
    let mut connection = call.app.database.read().acquire().await?;
    let theirs = ground::find(&mut connection, G::place(id), seen.whom, call.app.clock.now()).await?;
    let (_, theirs) = theirs.ok_or(ApiError::NotFound)?.read(id, seen.whom)?;
    Ok(theirs)
}

/// Whoever was removed since they began to look, and is an Admin again, comes in with their own eyes first: only then does
/// the organisation's sign-in policy count for their session.
fn has_come(mine: &GroundRow) -> Answer<()> {
    if mine.is_unopened() {
        return Err(ApiError::SignIn);
    }
    Ok(())
}

/// Whoever sees with somebody else's eyes changes nothing, and sees nothing that is that person's alone.
pub(super) fn only_oneself(call: &Call) -> Answer<()> {
    match call.seen_as {
        None => Ok(()),
        Some(_) => Err(Refusal::OnlyLooking.into()),
    }
}
