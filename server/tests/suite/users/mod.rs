//! Users: everybody in an organisation, one row a person across all its clinics.

mod adding;
mod listing;
mod placing;
mod races;
mod totals;

use server::error::Answer;
use server::users::{PeoplePage, PeopleQuery};

use crate::support::{Actor, Organisation};

async fn list(organisation: &Organisation<'_>, reader: &Actor, search: &str, page: u32) -> PeoplePage {
    let query = PeopleQuery {
        organisation: organisation.id,
        search: search.to_owned(),
        page,
    };
    let page: Answer<PeoplePage> = reader.call("users/list", query).await;
    page.expect("a page")
}

fn names(page: &PeoplePage) -> Vec<&str> {
    page.people.iter().map(|person| person.name.as_str()).collect()
}
