//! What somebody does in a place: a transaction with their name on it, and with what they may do as of now.

use super::context::Entered;
use super::ground::{self, Ground};
use super::{OrganisationStanding, Place, PlaceStanding, Standing};
use crate::activity::Deed;
use crate::app::App;
use crate::audit::{self, Change};
use crate::db::{Outbox, Sql, Tx};
use crate::error::{Answer, ApiError};
use crate::id::{AccountId, ChangeId, OrganisationId};
use crate::time::Timestamp;

/// A transaction of somebody in one place, with what they may do as of now.
pub struct EnteredTx<G: Ground, T = Tx> {
    acting: Acting<T>,
    pub id: G::Id,
    pub standing: G,
}

pub type ClinicTx = EnteredTx<Standing>;
pub type OrganisationTx = EnteredTx<OrganisationStanding>;
pub type PlaceTx = EnteredTx<PlaceStanding>;
/// The same in a decision, which says nothing to the database by itself.
pub type ClinicDecision = EnteredTx<Standing, Outbox>;
pub type OrganisationDecision = EnteredTx<OrganisationStanding, Outbox>;

/// A transaction with somebody's name on it.
pub struct Acting<T = Tx> {
    tx: T,
    pub now: Timestamp,
    pub app: App,
    pub organisation: OrganisationId,
    pub place: Place,
    pub actor: AccountId,
    pub actor_name: String,
}

impl<G: Ground> EnteredTx<G> {
    /// Begins what somebody who has entered does, with what they may do read again.
    pub(super) async fn begin(mut entered: Entered<G>, mut tx: Tx) -> Answer<Self> {
        let (place, account) = (G::place(entered.id), entered.person.account);
        let row = ground::find(tx.connection(), place, account, entered.now()).await?;
        let row = row.ok_or(ApiError::NotFound)?;
        (entered.organisation, entered.standing) = row.read(entered.id, account)?;
        Ok(Self::of(entered, tx))
    }

    /// Decides with what the actor may do once their work has waited for rows: meanwhile it may have been taken from them.
    pub async fn authorise_again(&mut self, act: &G::Act) -> Answer<()> {
        let (id, account, now) = (self.id, self.actor, self.now);
        let row = ground::find(self.acting.connection(), G::place(id), account, now).await?;
        (_, self.standing) = row.ok_or(ApiError::NotFound)?.read(id, account)?;
        self.authorise(act)
    }
}

impl<G: Ground, T> EnteredTx<G, T> {
    /// The same for somebody who has entered inside of the transaction.
    pub(super) fn of(entered: Entered<G>, tx: T) -> Self {
        let now = entered.now();
        let Entered {
            person,
            id,
            organisation,
            standing,
        } = entered;
        let acting = Acting {
            tx,
            now,
            app: person.call.app.clone(),
            organisation,
            place: G::place(id),
            actor: person.account,
            actor_name: person.name,
        };
        Self { acting, id, standing }
    }

    /// Decides with what the actor may do now.
    pub fn authorise(&self, act: &G::Act) -> Answer<()> {
        Ok(self.standing.may(act)?)
    }
}

impl<T: AsRef<Outbox>> Acting<T> {
    /// Acts in another place of the organisation for a moment: in a clinic that was made just now, say.
    pub async fn in_place<R>(&mut self, place: Place, work: impl AsyncFnOnce(&mut Self) -> Answer<R>) -> Answer<R> {
        let here = std::mem::replace(&mut self.place, place);
        let answer = work(self).await;
        self.place = here;
        answer
    }

    /// Writes what the actor does into the audit log, tells the pages that show it, and answers with the entry.
    pub fn record(&mut self, subject: Option<AccountId>, subject_name: &str, deed: &Deed) -> ChangeId {
        self.record_in(self.place, subject, subject_name, deed)
    }

    /// The same about another place of the organisation.
    pub fn record_in(&mut self, place: Place, subject: Option<AccountId>, subject_name: &str, deed: &Deed) -> ChangeId {
        let change = Change {
            organisation: self.organisation,
            place,
            actor: Some(self.actor),
            actor_name: &self.actor_name,
            subject,
            subject_name,
            deed,
        };
        audit::record(self.tx.as_ref(), self.now, &change)
    }
}

impl<G: Ground, T> std::ops::Deref for EnteredTx<G, T> {
    type Target = Acting<T>;

    fn deref(&self) -> &Acting<T> {
        &self.acting
    }
}

impl<G: Ground, T> std::ops::DerefMut for EnteredTx<G, T> {
    fn deref_mut(&mut self) -> &mut Acting<T> {
        &mut self.acting
    }
}

impl<T> std::ops::Deref for Acting<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.tx
    }
}

impl<T> std::ops::DerefMut for Acting<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.tx
    }
}

/// Takes the row of a place until the transaction ends.
pub(crate) async fn take_row(tx: &mut Tx, place: Place) -> Answer<()> {
    let (table, id) = place.row();
    let sql = Sql::new("SELECT id FROM ").then(table).then(" WHERE id = ").text(id);
    let sql = sql.then(&tx.taking(table));
    sql.query().execute(tx.connection()).await?;
    Ok(())
}
