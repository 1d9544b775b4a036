//! The only way to the database: whoever wants to read or write says first who they have to be.

use std::sync::Arc;

use sqlx::{AnyConnection, AnyPool, FromRow};

use super::{Act, ClinicRole, Grants, GroupSet, OrganisationRole, PermissionSet, Standing};
use crate::account::Language;
use crate::activity::Deed;
use crate::app::App;
use crate::audit::{self, Change};
use crate::call::Call;

use crate::db::{self, Tx};
use crate::error::{Answer, ApiError};
use crate::id::{AccountId, ClinicId, OrganisationId, SessionId};
use crate::sign_in::sessions;
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

/// Somebody who may do what was asked in one clinic.
pub struct Clinic {
    pub person: Person,
    pub id: ClinicId,
    pub organisation: OrganisationId,
    pub standing: Standing,
}

/// A transaction in one clinic, with what its actor may do as of now.
pub struct ClinicTx {
    tx: Tx,
    pub now: Timestamp,
    pub app: App,
    pub clinic: ClinicId,
    pub organisation: OrganisationId,
    pub actor: AccountId,
    pub actor_name: String,
    pub standing: Standing,
}

/// Asks for nothing.
pub fn anyone() -> Answer<Anyone> {
    Ok(Anyone { call: Call::current()? })
}

/// Asks for somebody signed in.
pub async fn person() -> Answer<Person> {
    let call = Call::current()?;
    let session = sessions::find(&call).await?.ok_or(ApiError::SignIn)?;
    Ok(Person {
        call,
        session: session.id,
        account: session.account,
        name: session.name,
        email: session.email,
        language: session.language,
    })
}

/// Asks for somebody who may do `act` in this clinic. To strangers, and when there is none, the clinic is not found.
pub async fn clinic(id: ClinicId, act: Act) -> Answer<Clinic> {
    let person = person().await?;
    let mut connection = person.read().acquire().await?;
    let found = find_standing(&mut connection, id, person.account).await?;
    let (organisation, standing) = found.filter(|(_, it)| it.is_known()).ok_or(ApiError::NotFound)?;
    standing.may(&act)?;
    Ok(Clinic {
        person,
        id,
        organisation,
        standing,
    })
}

impl Anyone {
    pub fn read(&self) -> &AnyPool {
        self.call.app.database.read()
    }

    pub fn now(&self) -> Timestamp {
        self.call.app.clock.now()
    }

    /// One transaction, about no clinic in particular.
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
    pub fn read(&self) -> &AnyPool {
        self.call.app.database.read()
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

impl Clinic {
    pub fn read(&self) -> &AnyPool {
        self.person.read()
    }

    pub fn now(&self) -> Timestamp {
        self.person.call.app.clock.now()
    }

    /// One transaction in this clinic. The actor's standing is read again inside of it.
    pub async fn write<T, F, Fut>(self, work: F) -> Answer<T>
    where
        T: Send + 'static,
        F: FnOnce(ClinicTx) -> Fut + Send + 'static,
        Fut: Future<Output = Answer<T>> + Send + 'static,
    {
        let database = self.person.call.app.database.clone();
        database.write(async move |tx| work(self.begin(tx).await?).await).await
    }

    /// The same, after taking the clinic's row: for what may happen only one at a time, such as anything about Admins.
    pub async fn write_alone<T, F, Fut>(self, work: F) -> Answer<T>
    where
        T: Send + 'static,
        F: FnOnce(ClinicTx) -> Fut + Send + 'static,
        Fut: Future<Output = Answer<T>> + Send + 'static,
    {
        let database = self.person.call.app.database.clone();
        database
            .write(async move |mut tx| {
                sqlx::query("UPDATE clinics SET people = people WHERE id = $1")
                    .bind(self.id.to_string())
                    .execute(tx.connection())
                    .await?;
                work(self.begin(tx).await?).await
            })
            .await
    }

    async fn begin(self, mut tx: Tx) -> Answer<ClinicTx> {
        let found = find_standing(tx.connection(), self.id, self.person.account).await?;
        let (organisation, standing) = found.filter(|(_, it)| it.is_known()).ok_or(ApiError::NotFound)?;
        let app = self.person.call.app.clone();
        Ok(ClinicTx {
            tx,
            now: app.clock.now(),
            app,
            clinic: self.id,
            organisation,
            actor: self.person.account,
            actor_name: self.person.name,
            standing,
        })
    }
}

impl ClinicTx {
    /// Decides with what the actor may do now.
    pub fn authorise(&self, act: &Act) -> Answer<()> {
        Ok(self.standing.may(act)?)
    }

    /// Writes what the actor does into the audit log.
    pub async fn record(&mut self, subject: Option<AccountId>, subject_name: &str, deed: &Deed) -> Answer<()> {
        let change = Change {
            organisation: self.organisation,
            clinic: self.clinic,
            actor: self.actor,
            actor_name: &self.actor_name,
            subject,
            subject_name,
            deed,
        };
        audit::record(&mut self.tx, self.now, change).await
    }
}

impl std::ops::Deref for ClinicTx {
    type Target = Tx;

    fn deref(&self) -> &Tx {
        &self.tx
    }
}

impl std::ops::DerefMut for ClinicTx {
    fn deref_mut(&mut self) -> &mut Tx {
        &mut self.tx
    }
}

#[derive(FromRow)]
struct StandingRow {
    organisation_id: String,
    contract: i64,
    organisation_role: Option<String>,
    clinic_role: Option<String>,
    granted_groups: Option<i64>,
    granted_singles: Option<i64>,
}

/// What an account is in a clinic; `None` when there is no such clinic.
pub(crate) async fn find_standing(
    connection: &mut AnyConnection,
    clinic: ClinicId,
    account: AccountId,
) -> Answer<Option<(OrganisationId, Standing)>> {
    let row: Option<StandingRow> = sqlx::query_as(
        "SELECT c.organisation_id, o.contract, om.role AS organisation_role, cm.role AS clinic_role, \
         cm.granted_groups, cm.granted_singles \
         FROM clinics c JOIN organisations o ON o.id = c.organisation_id \
         LEFT JOIN organisation_members om ON om.organisation_id = c.organisation_id AND om.account_id = $2 \
         LEFT JOIN clinic_members cm ON cm.clinic_id = c.id AND cm.account_id = $2 WHERE c.id = $1",
    )
    .bind(clinic.to_string())
    .bind(account.to_string())
    .fetch_optional(connection)
    .await?;
    let Some(row) = row else { return Ok(None) };
    let standing = Standing {
        account,
        organisation_role: row.organisation_role.as_deref().and_then(OrganisationRole::from_name),
        clinic_role: row.clinic_role.as_deref().and_then(ClinicRole::from_name),
        grants: Grants {
            groups: GroupSet::from_bits(row.granted_groups.unwrap_or_default()),
            singles: PermissionSet::from_bits(row.granted_singles.unwrap_or_default()),
        },
        contract: PermissionSet::from_bits(row.contract),
    };
    Ok(Some((db::id(&row.organisation_id)?, standing)))
}
