//! How one comes in: whoever wants to read or write says first who they have to be.

use std::sync::Arc;

use super::acting::{ClinicDecision, EnteredTx, OrganisationDecision};
use super::context::{Anyone, AtPlace, Clinic, Entered, Organisation, Person};
use super::eyes::{self, only_oneself};
use super::ground::{About, Ground};
use super::{Act, OrganisationAct, Place, PlaceAct};
use crate::call::Call;
use crate::db::{More, Outbox, Sql};
use crate::error::{Answer, ApiError};
use crate::id::{ClinicId, OrganisationId};
use crate::sign_in::sessions;
use crate::users::people;

/// Asks for nothing but that one sees with one's own eyes.
pub fn anyone() -> Answer<Anyone> {
    let call = Call::current()?;
    only_oneself(&call)?;
    Ok(Anyone { call })
}

/// Asks for somebody signed in, about themself.
pub async fn person() -> Answer<Person> {
    only_oneself(&*Call::current()?)?;
    signed_in().await
}

/// Asks for somebody signed in, with whosever eyes they see: all that they can do so is to sign out.
pub async fn signed_in() -> Answer<Person> {
    let call = Call::current()?;
    let session = sessions::find(&call).await?.ok_or(ApiError::SignIn)?;
    Ok(Person::of(call, session))
}

/// Asks for somebody who may do `act` in this clinic. To strangers, and when there is none, the clinic is not found.
pub async fn clinic(id: ClinicId, act: Act) -> Answer<Clinic> {
    enter(Call::current()?, id, &act).await
}

/// Asks for somebody who may do `act` in this organisation. To strangers, and when there is none, it is not found.
pub async fn organisation(id: OrganisationId, act: OrganisationAct) -> Answer<Organisation> {
    enter(Call::current()?, id, &act).await
}

/// Asks for somebody who may do `act` in this clinic or organisation.
pub async fn place(id: Place, act: PlaceAct) -> Answer<AtPlace> {
    enter(Call::current()?, id, &act).await
}

async fn enter<G: Ground>(call: Arc<Call>, id: G::Id, act: &G::Act) -> Answer<Entered<G>> {
    let (session, row) = sessions::find_in(&call, G::place(id)).await?.ok_or(ApiError::SignIn)?;
    let Some(seen) = call.seen_as else {
        let entered = Entered::of(call, session, &row, id, act)?;
        if row.is_unopened() {
            open(&entered).await?;
        }
        return Ok(entered);
    };
    let standing: G = eyes::standing(&call, &row, id, session.account, seen).await?;
    standing.may(act)?;
    Ok(Entered {
        person: Person::of(call, session),
        id,
        organisation: seen.organisation,
        standing,
    })
}

/// Somebody has come into the organisation for the first time. Who only sees with their eyes opens nothing for them.
async fn open<G: Ground>(entered: &Entered<G>) -> Answer<()> {
    let Entered {
        person, organisation, ..
    } = entered;
    let (organisation, account, now) = (*organisation, person.account, person.now());
    let database = &person.call.app.database;
    database
        .write(async move |mut tx| people::open(&mut tx, now, organisation, account).await)
        .await?;
    // By what counts now, the session may be over.
    sessions::look_in(&person.call, G::place(entered.id))
        .await?
        .ok_or(ApiError::SignIn)?;
    Ok(())
}

/// One decision of somebody who may do `act` in this clinic, for what has to be quick: who asks, what they may do and whom
/// it is about are one question, and what follows is one statement. Where there is nobody of the kind, they are not found.
pub async fn decide_in_clinic<M, T, F>(id: ClinicId, act: Act, about: About, decide: F) -> Answer<T>
where
    M: More,
    T: Send + 'static,
    F: FnOnce(&mut ClinicDecision, M) -> Answer<(Option<Sql>, T)> + Send + 'static,
{
    decide_in(id, act, about, decide).await
}

/// The same in this organisation.
pub async fn decide_in_organisation<M, T, F>(
    id: OrganisationId,
    act: OrganisationAct,
    about: About,
    decide: F,
) -> Answer<T>
where
    M: More,
    T: Send + 'static,
    F: FnOnce(&mut OrganisationDecision, M) -> Answer<(Option<Sql>, T)> + Send + 'static,
{
    decide_in(id, act, about, decide).await
}

async fn decide_in<G, M, T, F>(id: G::Id, act: G::Act, about: About, mut decide: F) -> Answer<T>
where
    G: Ground<Act: Clone>,
    M: More,
    T: Send + 'static,
    F: FnOnce(&mut EnteredTx<G, Outbox>, M) -> Answer<(Option<Sql>, T)> + Send + 'static,
{
    let call = Call::current()?;
    only_oneself(&call)?;
    loop {
        let question = sessions::question_about(&call, G::place(id), &about).ok_or(ApiError::SignIn)?;
        let (inside, may) = (Arc::clone(&call), act.clone());
        let decided = call.app.database.decide(question, about.taken, move |row, outbox| {
            let Some((session, row)) = sessions::answer_about::<M>(&inside, row)? else {
                return Ok((None, Decided::Nobody));
            };
            let entered = Entered::of(inside, session, &row.ground, id, &may)?;
            if row.ground.is_unopened() {
                return Ok((None, Decided::Newcomer(decide)));
            }
            let (statement, answer) = decide(&mut EnteredTx::of(entered, outbox.clone()), row.about)?;
            Ok((statement, Decided::Answer(answer)))
        });
        let decided = decided.await?;
        if let Decided::Answer(answer) = decided {
            return Ok(answer);
        }
        // Who asks, the place, or whom it is about: what is said is the first of them that is missing.
        enter::<G>(Arc::clone(&call), id, &act).await?;
        match decided {
            Decided::Newcomer(undecided) => decide = undecided,
            _ => return Err(ApiError::NotFound),
        }
    }
}

/// What came of a question.
enum Decided<T, F> {
    Answer(T),
    /// There is nobody of the kind.
    Nobody,
    /// Whoever asks has to come in first; it is not decided yet.
    Newcomer(F),
}
