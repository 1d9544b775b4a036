//! SQL about contracts.

use super::{Feature, Touched};
use crate::access::{GroupSet, Organisation, OrganisationTx, PermissionSet};
use crate::db::Sql;
use crate::error::Answer;

/// Whoever was granted a feature in the organisation or any of its clinics, alone or with its group; each person once.
pub async fn find_touched(organisation: &Organisation, feature: Feature) -> Answer<Touched> {
    let (id, permission) = (organisation.id.to_string(), feature.permission());
    let group = GroupSet::EMPTY.with(permission.group()).bits();
    let single = PermissionSet::EMPTY.with(permission).bits();
    let is_granted = |sql: Sql| {
        let sql = sql.then(" AND ((granted_groups & ").number(group);
        sql.then(") <> 0 OR (granted_singles & ").number(single).then(") <> 0)")
    };
    let granted = Sql::new(
        " FROM (SELECT m.account_id, m.sort_name FROM clinic_members m JOIN clinics c ON c.id = m.clinic_id \
         WHERE m.role <> 'admin' AND c.organisation_id = ",
    );
    let granted = is_granted(granted.text(&id)).then(
        " UNION SELECT u.account_id, u.sort_name FROM admin_users u WHERE NOT EXISTS (SELECT 1 FROM organisation_members m \
         WHERE m.organisation_id = u.organisation_id AND m.account_id = u.account_id AND m.role = 'admin') \
         AND u.organisation_id = ",
    );
    let granted = is_granted(granted.text(&id)).then(") AS granted");
    let count = Sql::new("SELECT COUNT(*)").append(&granted);
    let (people,): (i64,) = count.query_as().fetch_one(organisation.read()).await?;
    let sql = Sql::new("SELECT a.name").append(&granted);
    let sql = sql.then(" JOIN accounts a ON a.id = granted.account_id ORDER BY granted.sort_name, a.id LIMIT ");
    let sql = sql.number(Touched::NAMED);
    let names: Vec<(String,)> = sql.query_as().fetch_all(organisation.read()).await?;
    Ok(Touched {
        people: u32::try_from(people).unwrap_or_default(),
        names: names.into_iter().map(|(name,)| name).collect(),
    })
}

pub async fn update(tx: &mut OrganisationTx, contract: PermissionSet) -> Answer<()> {
    sqlx::query("UPDATE organisations SET contract = $2 WHERE id = $1")
        .bind(tx.id.to_string())
        .bind(contract.bits())
        .execute(tx.connection())
        .await?;
    Ok(())
}
