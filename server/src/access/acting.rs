//! What somebody does in a place: a transaction with their name on it, and with what they may do as of now.

use super::context::Entered;
use super::ground::{self, About, Ground};
use super::{OrganisationStanding, Place, PlaceStanding, Standing};
use crate::activity::Deed;
use crate::app::App;
use crate::audit::{self, Change};
use crate::db::{More, Sql, Tx};
use crate::error::{Answer, ApiError};
use crate::id::{AccountId, OrganisationId};
use crate::time::Timestamp;

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

impl<G: Ground> EnteredTx<G> {
    /// Begins what somebody who has entered does, with what they may do read again, and whom it is about.
    pub(super) async fn begin<M: More>(entered: Entered<G>, mut tx: Tx, about: &About) -> Answer<(Self, M)> {
        let Entered { person, id, .. } = entered;
        let app = person.call.app.clone();
        let now = app.clock.now();
        let found = ground::find(&mut tx, G::place(id), person.account, now, about).await?;
        let (row, more) = found.ok_or(ApiError::NotFound)?;
        let (organisation, standing) = row.read(id, person.account)?;
        let acting = Acting {
            tx,
            now,
            app,
            organisation,
            place: G::place(id),
            actor: person.account,
            actor_name: person.name,
        };
        let tx = Self { acting, id, standing };
        Ok((tx, more))
    }

    /// What is left to be written in.
    pub(super) fn into_tx(self) -> Tx {
        self.acting.tx
    }

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
