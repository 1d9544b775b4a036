//! The only way to the database: whoever wants to read or write says first who they have to be.

use std::sync::Arc;

use super::acting::{ClinicDecision, EnteredTx, OrganisationDecision, take_row};
use super::eyes::{self, only_oneself};
use super::ground::{self, About, Ground, GroundRow};
use super::{Act, OrganisationAct, OrganisationStanding, Place, PlaceAct, PlaceStanding, Standing};
use crate::account::Language;
use crate::call::Call;
use crate::db::{More, Outbox, Reader, Sql, Tx};
use crate::error::{Answer, ApiError};
use crate::id::{AccountId, ClinicId, OrganisationId, SessionId};
use crate::sign_in::sessions::{self, Session};
use crate::time::Timestamp;
use crate::users::people;

/// Anybody at all, signed in or not: sign-in, and what a secret link opens.
pub struct Anyone {
    pub call: Arc<Call>,
}

/// Somebody who is signed in.
#[derive(Clone)]
pub struct Person {
    pub call: Arc<Call>,
    pub session: SessionId,
    pub account: AccountId,
    pub name: String,
    pub email: String,
    pub language: Language,
}

/// Somebody who may do what was asked in one place.
#[derive(Clone)]
pub struct Entered<G: Ground> {
    pub person: Person,
    pub id: G::Id,
    pub organisation: OrganisationId,
    pub standing: G,
}

/// Somebody who may do what was asked in one clinic.
pub type Clinic = Entered<Standing>;
/// Somebody who may do what was asked in one organisation.
pub type Organisation = Entered<OrganisationStanding>;
/// Somebody who may do what was asked in a clinic or an organisation, where the two are alike.
pub type AtPlace = Entered<PlaceStanding>;

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
        let account = session.account;
        let entered = Entered::of(Arc::clone(&call), session, &row, id, act)?;
        if row.is_unopened() {
            open(&call, entered.organisation, account).await?;
            // By what counts now, the session may be over.
            sessions::look_in(&call, G::place(id)).await?.ok_or(ApiError::SignIn)?;
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

/// Whoever asks has come into the organisation for the first time. Who only sees with their eyes opens nothing for them.
async fn open(call: &Call, organisation: OrganisationId, account: AccountId) -> Answer<()> {
    let now = call.app.clock.now();
    let opened = call
        .app
        .database
        .write(async move |mut tx| people::open(&mut tx, now, organisation, account).await);
    opened.await
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

async fn decide_in<G, M, T, F>(id: G::Id, act: G::Act, about: About, decide: F) -> Answer<T>
where
    G: Ground<Act: Clone>,
    M: More,
    T: Send + 'static,
    F: FnOnce(&mut EnteredTx<G, Outbox>, M) -> Answer<(Option<Sql>, T)> + Send + 'static,
{
    let call = Call::current()?;
    only_oneself(&call)?;
    let question = sessions::question_about(&call, G::place(id), &about).ok_or(ApiError::SignIn)?;
    let (inside, may) = (Arc::clone(&call), act.clone());
    let decided = call.app.database.decide(question, about.taken, move |row, outbox| {
        let Some((session, row)) = sessions::answer_about::<M>(&inside, row)? else {
            return Ok((None, None));
        };
        let entered = Entered::of(inside, session, &row.ground, id, &may)?;
        let newcomer = row.ground.is_unopened();
        let newcomer = newcomer.then_some((entered.organisation, entered.person.account));
        let (statement, answer) = decide(&mut EnteredTx::of(entered, outbox.clone()), row.about)?;
        Ok((statement, Some((answer, newcomer))))
    });
    if let Some((answer, newcomer)) = decided.await? {
        if let Some((organisation, account)) = newcomer {
            open(&call, organisation, account).await?;
        }
        return Ok(answer);
    }
    // Who asks, the place, or whom it is about: what is said is the first of them that is missing.
    enter::<G>(call, id, &act).await?;
    Err(ApiError::NotFound)
}

impl Anyone {
    pub fn read(&self) -> &Reader {
        self.call.app.database.read()
    }

    pub fn now(&self) -> Timestamp {
        self.call.app.clock.now()
    }

    /// One transaction, about no place in particular.
    pub async fn write<T, F, Fut>(&self, work: F) -> Answer<T>
    where
        T: Send + 'static,
        F: FnOnce(Tx) -> Fut + Send + 'static,
        Fut: Future<Output = Answer<T>> + Send + 'static,
    {
        self.call.app.database.write(work).await
    }
}

impl Person {
    pub(super) fn of(call: Arc<Call>, session: Session) -> Self {
        Self {
            call,
            session: session.id,
            account: session.account,
            name: session.name,
            email: session.email,
            language: session.language,
        }
    }

    pub fn read(&self) -> &Reader {
        self.call.app.database.read()
    }

    pub fn now(&self) -> Timestamp {
        self.call.app.clock.now()
    }

    /// One transaction about this person's own things.
    pub async fn write<T, F, Fut>(&self, work: F) -> Answer<T>
    where
        T: Send + 'static,
        F: FnOnce(Tx) -> Fut + Send + 'static,
        Fut: Future<Output = Answer<T>> + Send + 'static,
    {
        self.call.app.database.write(work).await
    }
}

impl<G: Ground> Entered<G> {
    fn of(call: Arc<Call>, session: Session, row: &GroundRow, id: G::Id, act: &G::Act) -> Answer<Self> {
        let (organisation, standing): (_, G) = row.read(id, session.account)?;
        standing.may(act)?;
        Ok(Self {
            person: Person::of(call, session),
            id,
            organisation,
            standing,
        })
    }

    pub fn read(&self) -> &Reader {
        self.person.read()
    }

    pub fn now(&self) -> Timestamp {
        self.person.now()
    }

    /// Asks for nobody else's eyes: for what somebody keeps here for themself alone.
    pub fn oneself(self) -> Answer<Self> {
        only_oneself(&self.person.call)?;
        Ok(self)
    }

    /// What somebody else is here.
    pub async fn find_standing(&self, account: AccountId) -> Answer<G> {
        let mut connection = self.read().acquire().await?;
        let row = ground::find(&mut connection, G::place(self.id), account, self.now()).await?;
        let (_, standing) = row.ok_or(ApiError::NotFound)?.read(self.id, account)?;
        Ok(standing)
    }

    /// Asks once more whether they may do something here, for what goes on long after they came. It does not count as
    /// using the session.
    ///
    /// # Errors
    /// As when they would come now.
    pub async fn still_may(&self, act: &G::Act) -> Answer<()> {
        let (call, me) = (&self.person.call, self.person.account);
        let row = sessions::look_in(call, G::place(self.id)).await?;
        let row = row.ok_or(ApiError::SignIn)?;
        let standing: G = match call.seen_as {
            None => row.read(self.id, me)?.1,
            Some(seen) => eyes::standing(call, &row, self.id, me, seen).await?,
        };
        Ok(standing.may(act)?)
    }

    /// One transaction in this place. The actor's standing is read again inside of it.
    pub async fn write<T, F, Fut>(self, work: F) -> Answer<T>
    where
        T: Send + 'static,
        F: FnOnce(EnteredTx<G>) -> Fut + Send + 'static,
        Fut: Future<Output = Answer<T>> + Send + 'static,
    {
        only_oneself(&self.person.call)?;
        let database = self.person.call.app.database.clone();
        database
            .write(async move |tx| work(EnteredTx::begin(self, tx).await?).await)
            .await
    }

    /// One transaction, after taking the place's row: for what may happen only one at a time, such as anything about Admins.
    pub async fn write_alone<T, F, Fut>(self, work: F) -> Answer<T>
    where
        T: Send + 'static,
        F: FnOnce(EnteredTx<G>) -> Fut + Send + 'static,
        Fut: Future<Output = Answer<T>> + Send + 'static,
    {
        only_oneself(&self.person.call)?;
        let database = self.person.call.app.database.clone();
        database
            .write(async move |mut tx| {
                take_row(&mut tx, G::place(self.id)).await?;
                work(EnteredTx::begin(self, tx).await?).await
            })
            .await
    }
}
