//! What the database knows of somebody in a place.

use sqlx::{AnyConnection, FromRow};

use super::{
    Act, ClinicRole, Grants, OrganisationAct, OrganisationRole, OrganisationStanding, PermissionSet, Place, PlaceAct,
    PlaceStanding, Refusal, Standing,
};
use crate::db::{self, More, Sql};
use crate::error::{Answer, ApiError};
use crate::id::{AccountId, ClinicId, OrganisationId};
use crate::team::terms;
use crate::time::Timestamp;

/// A standing that can be found: of a clinic, of an organisation, or of either.
pub trait Ground: Copy + Send + Sync + 'static {
    type Id: Copy + Send + Sync + 'static;
    type Act: Send + Sync;

    fn place(id: Self::Id) -> Place;
    fn is_known(&self) -> bool;
    fn may(&self, act: &Self::Act) -> Result<(), Refusal>;
    /// What the account is in the organisation that has the place.
    fn organisation_role(&self) -> Option<OrganisationRole>;

    /// The standing of an account, as it was read.
    fn of(id: Self::Id, account: AccountId, row: &GroundRow) -> Self;
}

/// What is read of an account in a place, beside whatever else a statement reads of the account. All of it is missing
/// when there is no such place.
#[derive(FromRow)]
pub struct GroundRow {
    organisation_id: Option<String>,
    /// 1 when the account is of the organisation and has not come into it before.
    unopened: i64,
    contract: Option<i64>,
    organisation_role: Option<String>,
    #[sqlx(default)]
    admin_groups: Option<i64>,
    #[sqlx(default)]
    admin_singles: Option<i64>,
    #[sqlx(default)]
    clinic_role: Option<String>,
    #[sqlx(default)]
    clinic_groups: Option<i64>,
    #[sqlx(default)]
    clinic_singles: Option<i64>,
}

impl GroundRow {
    /// What a statement about accounts `a` asks besides, to follow its own columns and joins: what they are in the place
    /// at some moment.
    pub fn asked(place: Place, now: Timestamp) -> (Sql, Sql) {
        const ORGANISATION_ROLE: &str =
            " LEFT JOIN organisation_members om ON om.organisation_id = o.id AND om.account_id = a.id";
        const UNOPENED: &str = "CASE WHEN EXISTS (SELECT 1 FROM organisation_people op WHERE op.account_id = a.id \
             AND op.organisation_id = o.id AND op.opened_at IS NULL) THEN 1 ELSE 0 END AS unopened, ";
        let columns = Sql::new(", o.id AS organisation_id, o.contract, om.role AS organisation_role, ").then(UNOPENED);
        match place {
            Place::Clinic(id) => {
                let joins = Sql::new(" LEFT JOIN clinics c ON c.id = ").text(id.to_string());
                let joins = joins.then(" LEFT JOIN organisations o ON o.id = c.organisation_id");
                let joins = joins
                    .then(ORGANISATION_ROLE)
                    .then(" LEFT JOIN clinic_members cm ON cm.clinic_id = c.id AND cm.account_id = a.id")
                    .append(&terms::counts("cm", now));
                (
                    columns.then(
                        "cm.role AS clinic_role, cm.granted_groups AS clinic_groups, cm.granted_singles AS clinic_singles",
                    ),
                    joins,
                )
            }
            Place::Organisation(id) => {
                let joins = Sql::new(" LEFT JOIN organisations o ON o.id = ").text(id.to_string());
                let access = " LEFT JOIN admin_users aa ON aa.organisation_id = o.id AND aa.account_id = a.id";
                let columns = columns.then("aa.granted_groups AS admin_groups, aa.granted_singles AS admin_singles");
                (columns, joins.then(ORGANISATION_ROLE).then(access))
            }
        }
    }

    /// The standing that was read, and whose place it is. Strangers don't learn whether there is such a place.
    ///
    /// # Errors
    /// [`ApiError::NotFound`] when there is none, or nothing of the account in it.
    pub fn read<G: Ground>(&self, id: G::Id, account: AccountId) -> Answer<(OrganisationId, G)> {
        let organisation = self.organisation_id.as_deref().ok_or(ApiError::NotFound)?;
        let standing = G::of(id, account, self);
        if standing.is_known() {
            Ok((db::id(organisation)?, standing))
        } else {
            Err(ApiError::NotFound)
        }
    }

    /// Whether the account comes into the organisation for the first time.
    pub fn is_unopened(&self) -> bool {
        self.unopened == 1
    }

    fn contract(&self) -> PermissionSet {
        PermissionSet::from_bits(self.contract.unwrap_or_default())
    }

    fn admin_access(&self) -> Option<Grants> {
        self.admin_groups.zip(self.admin_singles).map(Grants::from_bits)
    }

    fn organisation_role(&self) -> Option<OrganisationRole> {
        self.organisation_role.as_deref().and_then(OrganisationRole::from_name)
    }
}

/// Whom an act is about: what the statement that reads the actor's standing asks besides.
pub struct About {
    /// To follow its own, and the joins that they come from. Those of the place are `o` and, of a clinic, `c`.
    pub columns: Sql,
    pub joins: Sql,
    /// The table among the joins whose rows are taken until the transaction ends.
    pub taken: &'static str,
}

/// What is known of an account in a place, together with whom its act is about.
#[derive(FromRow)]
pub struct AboutRow<M: More> {
    #[sqlx(flatten)]
    pub ground: GroundRow,
    #[sqlx(flatten)]
    pub about: M,
}

/// What is known of an account in a place; `None` when there is no such account.
pub async fn find(
    connection: &mut AnyConnection,
    place: Place,
    account: AccountId,
    now: Timestamp,
) -> Answer<Option<GroundRow>> {
    let (columns, joins) = GroundRow::asked(place, now);
    let sql = Sql::new("SELECT a.id").append(&columns).then(" FROM accounts a");
    let sql = sql.append(&joins).then(" WHERE a.id = ").text(account.to_string());
    Ok(sql.query_as().fetch_optional(connection).await?)
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

    fn organisation_role(&self) -> Option<OrganisationRole> {
        self.organisation_role
    }

    fn of(_: ClinicId, account: AccountId, row: &GroundRow) -> Self {
        Self {
            account,
            organisation_role: row.organisation_role(),
            clinic_role: row.clinic_role.as_deref().and_then(ClinicRole::from_name),
            grants: Grants::from_bits((
                row.clinic_groups.unwrap_or_default(),
                row.clinic_singles.unwrap_or_default(),
            )),
            contract: row.contract(),
        }
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

    fn organisation_role(&self) -> Option<OrganisationRole> {
        self.role
    }

    fn of(_: OrganisationId, account: AccountId, row: &GroundRow) -> Self {
        Self {
            account,
            role: row.organisation_role(),
            admin_access: row.admin_access(),
            contract: row.contract(),
        }
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

    fn organisation_role(&self) -> Option<OrganisationRole> {
        match self {
            Self::Organisation(standing) => standing.role,
            Self::Clinic(standing) => standing.organisation_role,
        }
    }

    fn of(id: Place, account: AccountId, row: &GroundRow) -> Self {
        match id {
            Place::Organisation(id) => Self::Organisation(OrganisationStanding::of(id, account, row)),
            Place::Clinic(id) => Self::Clinic(Standing::of(id, account, row)),
        }
    }
}
