//! The team: finding people in it, and removing them.

mod finding;
mod narrowing;
mod removing;
mod terms;
mod totals;

use server::access::{ClinicRole, Grants};
use server::error::Answer;
use server::team::{TeamPage, TeamQuery};

use crate::support::{Actor, Clinic};

/// The names of a page, and the total.
async fn names(actor: &Actor, query: &TeamQuery) -> (Vec<String>, server::team::Total) {
    let page: Answer<TeamPage> = actor.call("team/list", query).await;
    let page = page.expect("a page");
    (page.members.into_iter().map(|member| member.name).collect(), page.found)
}

/// A clinic's Admin, who sorts last, and these team members.
async fn team_of(clinic: &Clinic<'_>, names: &[&str]) -> Actor {
    let admin = clinic.someone("Zz Admin", ClinicRole::Admin, Grants::default()).await;
    for name in names {
        clinic.someone(name, ClinicRole::TeamMember, Grants::default()).await;
    }
    admin
}
