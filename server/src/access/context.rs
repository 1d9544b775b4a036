//! The only way to the database: who somebody is who has come in (`entering.rs`), and what they can do from there.

use std::sync::Arc;

use super::acting::{EnteredTx, take_row};
use super::eyes::{self, only_oneself};
use super::ground::{self, Ground, GroundRow};
use super::{OrganisationStanding, PlaceStanding, Standing};
use crate::account::Language;
use crate::call::Call;
use crate::db::{Reader, Tx};
use crate::error::{Answer, ApiError};
use crate::id::{AccountId, OrganisationId, SessionId};
use crate::sign_in::sessions::{self, Session};
use crate::time::Timestamp;

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
    pub(super) fn of(call: Arc<Call>, session: Session, row: &GroundRow, id: G::Id, act: &G::Act) -> Answer<Self> {
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
