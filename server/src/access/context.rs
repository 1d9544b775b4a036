//! The only way to the database: whoever wants to read or write says first who they have to be.

use std::sync::Arc;

use super::ground::{self, About, Ground};
use super::{Act, OrganisationAct, OrganisationStanding, Place, PlaceAct, PlaceStanding, Standing};
use crate::account::Language;
use crate::activity::Deed;
use crate::app::App;
use crate::audit::{self, Change};
use crate::call::Call;
use crate::db::{More, Reader, Sql, Tx};
use crate::error::{Answer, ApiError};
use crate::id::{AccountId, ClinicId, OrganisationId, SessionId};
use crate::sign_in::sessions::{self, Session};
use crate::time::Timestamp;

/// Anybody at all, signed in or not: sign-in, and what a secret link opens.
pub struct Anyone {
    pub call: Arc<Call>,
}

/// Somebody who is signed in.
pub struct Person {
    pub call: Arc<Call>,
    pub session: SessionId,
    pub account: AccountId,
    pub name: String,
    pub email: String,
    pub language: Language,
}

/// Somebody who may do what was asked in one place.
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

/// A transaction of somebody in one place, with what they may do as of now.
pub struct EnteredTx<G: Ground> {
    acting: Acting,
    pub id: G::Id,
    pub standing: G,
}

pub type ClinicTx = EnteredTx<Standing>;
pub type OrganisationTx = EnteredTx<OrganisationStanding>;
pub type PlaceTx = EnteredTx<PlaceStanding>;

/// A transaction with somebody's name on it.
pub struct Acting {
    tx: Tx,
    pub now: Timestamp,
    pub app: App,
    pub organisation: OrganisationId,
    pub place: Place,
    pub actor: AccountId,
    pub actor_name: String,
}

/// Asks for nothing.
pub fn anyone() -> Answer<Anyone> {
    Ok(Anyone { call: Call::current()? })
}

/// Asks for somebody signed in.
pub async fn person() -> Answer<Person> {
    let call = Call::current()?;
    let session = sessions::find(&call).await?.ok_or(ApiError::SignIn)?;
    Ok(Person::of(call, session))
}

/// Asks for somebody who may do `act` in this clinic. To strangers, and when there is none, the clinic is not found.
pub async fn clinic(id: ClinicId, act: Act) -> Answer<Clinic> {
    enter(id, &act).await
}

/// Asks for somebody who may do `act` in this organisation. To strangers, and when there is none, it is not found.
pub async fn organisation(id: OrganisationId, act: OrganisationAct) -> Answer<Organisation> {
    enter(id, &act).await
}

/// Asks for somebody who may do `act` in this clinic or organisation.
pub async fn place(id: Place, act: PlaceAct) -> Answer<AtPlace> {
    enter(id, &act).await
}

async fn enter<G: Ground>(id: G::Id, act: &G::Act) -> Answer<Entered<G>> {
    let call = Call::current()?;
    let (session, row) = sessions::find_in(&call, G::place(id)).await?.ok_or(ApiError::SignIn)?;
    let (organisation, standing) = known(row.read::<G>(id, session.account)?)?;
    standing.may(act)?;
    Ok(Entered {
        person: Person::of(call, session),
        id,
        organisation,
        standing,
    })
}

/// Strangers don't learn whether there is such a place.
fn known<G: Ground>(found: Option<(OrganisationId, G)>) -> Answer<(OrganisationId, G)> {
    found.filter(|(_, it)| it.is_known()).ok_or(ApiError::NotFound)
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
    fn of(call: Arc<Call>, session: Session) -> Self {
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
    pub fn read(&self) -> &Reader {
        self.person.read()
    }

    pub fn now(&self) -> Timestamp {
        self.person.now()
    }

    /// One transaction in this place. The actor's standing is read again inside of it.
    pub async fn write<T, F, Fut>(self, work: F) -> Answer<T>
    where
        T: Send + 'static,
        F: FnOnce(EnteredTx<G>) -> Fut + Send + 'static,
        Fut: Future<Output = Answer<T>> + Send + 'static,
    {
        let database = self.person.call.app.database.clone();
        database
            .write(async move |tx| {
                let (tx, ()) = self.begin(tx, &About::default()).await?;
                work(tx).await
            })
            .await
    }

    /// One decision, for what has to be quick: whom it is about is read, and taken, in the same word to the database as
    /// the actor's standing, and what follows is one statement. Where there is nobody of the kind, they are not found.
    pub async fn decide<M, T, F>(self, about: About, decide: F) -> Answer<T>
    where
        M: More,
        T: Send + 'static,
        F: FnOnce(&mut EnteredTx<G>, M) -> Answer<(Option<Sql>, T)> + Send + 'static,
    {
        let database = self.person.call.app.database.clone();
        database
            .write_last(async move |tx| {
                let (mut tx, found) = self.begin(tx, &about).await?;
                let (statement, answer) = decide(&mut tx, found)?;
                Ok((tx.acting.tx, statement, answer))
            })
            .await
    }

    /// One transaction, after taking the place's row: for what may happen only one at a time, such as anything about Admins.
    pub async fn write_alone<T, F, Fut>(self, work: F) -> Answer<T>
    where
        T: Send + 'static,
        F: FnOnce(EnteredTx<G>) -> Fut + Send + 'static,
        Fut: Future<Output = Answer<T>> + Send + 'static,
    {
        let database = self.person.call.app.database.clone();
        database
            .write(async move |mut tx| {
                take_row(&mut tx, G::place(self.id)).await?;
                let (tx, ()) = self.begin(tx, &About::default()).await?;
                work(tx).await
            })
            .await
    }

    async fn begin<M: More>(self, mut tx: Tx, about: &About) -> Answer<(EnteredTx<G>, M)> {
        let app = self.person.call.app.clone();
        let now = app.clock.now();
        let found = ground::find(&mut tx, self.id, self.person.account, now, about).await?;
        let (organisation, standing, more) = found
            .filter(|(_, it, _): &(_, G, _)| it.is_known())
            .ok_or(ApiError::NotFound)?;
        let acting = Acting {
            tx,
            now,
            app,
            organisation,
            place: G::place(self.id),
            actor: self.person.account,
            actor_name: self.person.name,
        };
        let tx = EnteredTx {
            acting,
            id: self.id,
            standing,
        };
        Ok((tx, more))
    }
}

/// Takes the row of a place until the transaction ends.
pub(crate) async fn take_row(tx: &mut Tx, place: Place) -> Answer<()> {
    let (table, id) = match place {
        Place::Clinic(id) => ("clinics", id.to_string()),
        Place::Organisation(id) => ("organisations", id.to_string()),
    };
    let sql = Sql::new("SELECT id FROM ").then(table).then(" WHERE id = ").text(id);
    let sql = sql.then(&tx.taking(table));
    sql.query().execute(tx.connection()).await?;
    Ok(())
}

impl<G: Ground> EnteredTx<G> {
    /// Decides with what the actor may do now.
    pub fn authorise(&self, act: &G::Act) -> Answer<()> {
        Ok(self.standing.may(act)?)
    }
}

impl Acting {
    /// Acts in another place of the organisation for a moment: in a clinic that was made just now, say.
    pub async fn in_place<T>(&mut self, place: Place, work: impl AsyncFnOnce(&mut Self) -> Answer<T>) -> Answer<T> {
        let here = std::mem::replace(&mut self.place, place);
        let answer = work(self).await;
        self.place = here;
        answer
    }

    /// Writes what the actor does into the audit log, and tells the pages that show it.
    pub fn record(&mut self, subject: Option<AccountId>, subject_name: &str, deed: &Deed) {
        self.record_in(self.place, subject, subject_name, deed);
    }

    /// The same about another place of the organisation.
    pub fn record_in(&mut self, place: Place, subject: Option<AccountId>, subject_name: &str, deed: &Deed) {
        let change = Change {
            organisation: self.organisation,
            place,
            actor: Some(self.actor),
            actor_name: &self.actor_name,
            subject,
            subject_name,
            deed,
        };
        audit::record(&mut self.tx, self.now, &change);
    }
}

impl<G: Ground> std::ops::Deref for EnteredTx<G> {
    type Target = Acting;

    fn deref(&self) -> &Acting {
        &self.acting
    }
}

impl<G: Ground> std::ops::DerefMut for EnteredTx<G> {
    fn deref_mut(&mut self) -> &mut Acting {
        &mut self.acting
    }
}

impl std::ops::Deref for Acting {
    type Target = Tx;

    fn deref(&self) -> &Tx {
        &self.tx
    }
}

impl std::ops::DerefMut for Acting {
    fn deref_mut(&mut self) -> &mut Tx {
        &mut self.tx
    }
}
