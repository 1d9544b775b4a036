//! What the database knows of somebody in a place.

use sqlx::{AnyConnection, FromRow};

use super::{
    Act, ClinicRole, Grants, GroupSet, OrganisationAct, OrganisationRole, OrganisationStanding, PermissionSet, Place,
    PlaceAct, PlaceStanding, Refusal, Standing,
};
use crate::db;
use crate::error::Answer;
use crate::id::{AccountId, ClinicId, OrganisationId};
use crate::time::Timestamp;

/// A standing that can be found: of a clinic, of an organisation, or of either.
pub trait Ground: Copy + Send + Sync + 'static {
    type Id: Copy + Send + Sync + 'static;
    type Act: Send + Sync;

    fn place(id: Self::Id) -> Place;
    fn is_known(&self) -> bool;
    fn may(&self, act: &Self::Act) -> Result<(), Refusal>;

    /// What an account is in a place, and whose place it is; `None` when there is no such place.
    fn find(
        connection: &mut AnyConnection,
        id: Self::Id,
        account: AccountId,
        now: Timestamp,
    ) -> impl Future<Output = Answer<Option<(OrganisationId, Self)>>> + Send;
}

#[derive(FromRow)]
struct ClinicRow {
    organisation_id: String,
    contract: i64,
    organisation_role: Option<String>,
    clinic_role: Option<String>,
    granted_groups: Option<i64>,
    granted_singles: Option<i64>,
}

impl Ground for Standing {
    type Id = ClinicId;
    type Act = Act;

    fn place(id: ClinicId) -> Place {
        Place::Clinic(id)
    }

    fn is_known(&self) -> bool {
        Standing::is_known(self)
    }

    fn may(&self, act: &Act) -> Result<(), Refusal> {
        Standing::may(self, act)
    }

    async fn find(
        connection: &mut AnyConnection,
        id: ClinicId,
        account: AccountId,
        now: Timestamp,
    ) -> Answer<Option<(OrganisationId, Self)>> {
        let row: Option<ClinicRow> = sqlx::query_as(
            "SELECT c.organisation_id, o.contract, om.role AS organisation_role, cm.role AS clinic_role, \
             cm.granted_groups, cm.granted_singles \
             FROM clinics c JOIN organisations o ON o.id = c.organisation_id \
             LEFT JOIN organisation_members om ON om.organisation_id = c.organisation_id AND om.account_id = $2 \
             LEFT JOIN clinic_members cm ON cm.clinic_id = c.id AND cm.account_id = $2 \
             AND (cm.starts_at IS NULL OR cm.starts_at <= $3) AND (cm.ends_at IS NULL OR cm.ends_at > $3) \
             WHERE c.id = $1",
        )
        .bind(id.to_string())
        .bind(account.to_string())
        .bind(now.0)
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
}

impl Ground for OrganisationStanding {
    type Id = OrganisationId;
    type Act = OrganisationAct;

    fn place(id: OrganisationId) -> Place {
        Place::Organisation(id)
    }

    fn is_known(&self) -> bool {
        OrganisationStanding::is_known(self)
    }

    fn may(&self, act: &OrganisationAct) -> Result<(), Refusal> {
        OrganisationStanding::may(self, act)
    }

    async fn find(
        connection: &mut AnyConnection,
        id: OrganisationId,
        account: AccountId,
        _: Timestamp,
    ) -> Answer<Option<(OrganisationId, Self)>> {
        let row: Option<(i64, Option<String>)> = sqlx::query_as(
            "SELECT o.contract, m.role FROM organisations o \
             LEFT JOIN organisation_members m ON m.organisation_id = o.id AND m.account_id = $2 WHERE o.id = $1",
        )
        .bind(id.to_string())
        .bind(account.to_string())
        .fetch_optional(connection)
        .await?;
        Ok(row.map(|(contract, role)| {
            let standing = Self {
                account,
                role: role.as_deref().and_then(OrganisationRole::from_name),
                contract: PermissionSet::from_bits(contract),
            };
            (id, standing)
        }))
    }
}

impl Ground for PlaceStanding {
    type Id = Place;
    type Act = PlaceAct;

    fn place(id: Place) -> Place {
        id
    }

    fn is_known(&self) -> bool {
        match self {
            Self::Organisation(standing) => standing.is_known(),
            Self::Clinic(standing) => standing.is_known(),
        }
    }

    fn may(&self, act: &PlaceAct) -> Result<(), Refusal> {
        PlaceStanding::may(self, act)
    }

    async fn find(
        connection: &mut AnyConnection,
        id: Place,
        account: AccountId,
        now: Timestamp,
    ) -> Answer<Option<(OrganisationId, Self)>> {
        Ok(match id {
            Place::Organisation(id) => OrganisationStanding::find(connection, id, account, now)
                .await?
                .map(|(id, standing)| (id, Self::Organisation(standing))),
            Place::Clinic(id) => Standing::find(connection, id, account, now)
                .await?
                .map(|(id, standing)| (id, Self::Clinic(standing))),
        })
    }
}
