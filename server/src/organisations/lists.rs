//! Lists of organisations, and of what is in one.

use sqlx::FromRow;

use super::queries::count;
use super::{
    ClinicLine, ClinicsPage, ClinicsQuery, MyOrganisations, MyOrganisationsPage, OfficialLine, OfficialsPage,
    OfficialsQuery, OrganisationCard,
};
use crate::access::{Eyes, Grants, Organisation, OrganisationRole};
use crate::account::prefixes::Wanted;
use crate::db::{self, Sql};
use crate::error::Answer;

#[derive(FromRow)]
struct CardRow {
    id: String,
    name: String,
    colour: String,
    role: Option<String>,
    clinics: i64,
    people: i64,
}

pub async fn list_mine(eyes: &Eyes, query: &MyOrganisations) -> Answer<MyOrganisationsPage> {
    let account = eyes.account.to_string();
    let mine = Sql::new(
        "FROM (SELECT o.id, o.name, o.sort_name, o.colour, m.role, o.clinics, o.people FROM (\
         SELECT organisation_id FROM organisation_members WHERE role IN ('admin', 'coordinator', 'reporter') \
         AND account_id = ",
    );
    let mine = mine
        .text(&account)
        .then(" UNION SELECT organisation_id FROM admin_users WHERE account_id = ")
        .text(&account)
        .then(") AS run JOIN organisations o ON o.id = run.organisation_id")
        .append(&eyes.only_where("o.id"))
        .then(" LEFT JOIN organisation_members m ON m.organisation_id = o.id AND m.account_id = ")
        .text(&account)
        .then(") AS mine WHERE TRUE");
    let mine = Wanted::read(&query.search).narrow_all(mine, "sort_name");
    let total = Sql::new("SELECT COUNT(*) ").append(&mine);
    let (total,): (i64,) = total.query_as().fetch_one(eyes.read()).await?;
    let page = Sql::new("SELECT id, name, colour, role, clinics, people ").append(&mine);
    let page = page
        .then(" ORDER BY sort_name, id")
        .page(query.page, MyOrganisations::PAGE);
    let rows: Vec<CardRow> = page.query_as().fetch_all(eyes.read()).await?;
    let card = |row: CardRow| {
        Ok(OrganisationCard {
            id: db::id(&row.id)?,
            name: row.name,
            colour: row.colour,
            role: row.role.as_deref().and_then(OrganisationRole::from_name),
            clinics: count(row.clinics),
            people: count(row.people),
        })
    };
    Ok(MyOrganisationsPage {
        organisations: rows.into_iter().map(card).collect::<Answer<_>>()?,
        total: count(total),
    })
}

#[derive(FromRow)]
struct ClinicRow {
    id: String,
    name: String,
    time_zone: String,
    country: String,
    people: i64,
    admins: i64,
    pending: i64,
}

pub async fn list_clinics(organisation: &Organisation, query: &ClinicsQuery) -> Answer<ClinicsPage> {
    let (id, wanted) = (organisation.id.to_string(), Wanted::read(&query.search));
    let of_it = Sql::new(" FROM clinics WHERE organisation_id = ").text(&id);
    let of_it = wanted.narrow_all(of_it, "sort_name");
    let total = if wanted.is_empty() {
        Sql::new("SELECT clinics FROM organisations WHERE id = ").text(&id)
    } else {
        Sql::new("SELECT COUNT(*)").append(&of_it)
    };
    let (found,): (i64,) = total.query_as().fetch_one(organisation.read()).await?;
    let page = Sql::new("SELECT id, name, time_zone, country, people, admins, pending").append(&of_it);
    let page = page
        .then(" ORDER BY sort_name, id")
        .page(query.page, ClinicsQuery::PAGE);
    let rows: Vec<ClinicRow> = page.query_as().fetch_all(organisation.read()).await?;
    let line = |row: ClinicRow| {
        Ok(ClinicLine {
            id: db::id(&row.id)?,
            name: row.name,
            time_zone: row.time_zone,
            country: row.country,
            people: count(row.people),
            admins: count(row.admins),
            pending: count(row.pending),
        })
    };
    Ok(ClinicsPage {
        clinics: rows.into_iter().map(line).collect::<Answer<_>>()?,
        found: count(found),
    })
}

#[derive(FromRow)]
struct OfficialRow {
    id: String,
    name: String,
    email: String,
    role: String,
    granted_groups: Option<i64>,
    granted_singles: Option<i64>,
}

pub async fn list_officials(organisation: &Organisation, query: OfficialsQuery) -> Answer<OfficialsPage> {
    let id = organisation.id.to_string();
    let total = Sql::new("SELECT officials FROM organisations WHERE id = ").text(&id);
    let (total,): (i64,) = total.query_as().fetch_one(organisation.read()).await?;
    let page = Sql::new(
        "SELECT a.id, a.name, a.email, m.role, au.granted_groups, au.granted_singles FROM organisation_members m \
         JOIN accounts a ON a.id = m.account_id LEFT JOIN admin_users au \
         ON au.organisation_id = m.organisation_id AND au.account_id = m.account_id \
         WHERE m.role IN ('admin', 'coordinator', 'reporter') AND m.organisation_id = ",
    );
    let page = page
        .text(&id)
        .then(" ORDER BY m.sort_name, m.account_id")
        .page(query.page, OfficialsQuery::PAGE);
    let rows: Vec<OfficialRow> = page.query_as().fetch_all(organisation.read()).await?;
    let line = |row: OfficialRow| {
        Ok(OfficialLine {
            account: db::id(&row.id)?,
            name: row.name,
            email: row.email,
            role: OrganisationRole::from_name(&row.role).unwrap_or(OrganisationRole::Reporter),
            admin_access: row.granted_groups.zip(row.granted_singles).map(Grants::from_bits),
        })
    };
    Ok(OfficialsPage {
        officials: rows.into_iter().map(line).collect::<Answer<_>>()?,
        total: count(total),
    })
}
