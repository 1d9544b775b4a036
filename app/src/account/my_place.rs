//! A place where I belong, and leaving it.

use server::{
    access::Place,
    error::Answer,
    id::{AccountId, MemberId},
    organisations, team,
};

use crate::{team::find_others as find_members, ui::Candidate, users::find_others as find_people};

/// A place, and what it is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MyPlace {
    pub place: Place,
    pub name: String,
}

/// Who takes over as Admin when the last one leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Successor {
    /// Of an organisation: anybody who belongs to it.
    Person(AccountId),
    /// Of a clinic: somebody of its team.
    Member(MemberId),
}

/// Leaves a place; with a successor, both happen in one act.
pub async fn leave(place: Place, successor: Option<Successor>) -> Answer<()> {
    match place {
        Place::Organisation(organisation) => {
            let successor = match successor {
                Some(Successor::Person(person)) => Some(person),
                Some(Successor::Member(_)) | None => None,
            };
            organisations::leave(organisations::Leaving {
                organisation,
                successor,
            })
            .await
        }
        Place::Clinic(clinic) => {
            let successor = match successor {
                Some(Successor::Member(member)) => Some(member),
                Some(Successor::Person(_)) | None => None,
            };
            team::leave(team::Leaving { clinic, successor }).await
        }
    }
}

/// Those who can take over: of a clinic's team, or of all who belong to an organisation, without the one who leaves.
pub async fn find_successors(place: Place, search: String, me: AccountId) -> Answer<Vec<Candidate<Successor>>> {
    match place {
        Place::Clinic(clinic) => {
            let found = find_members(clinic, search, me).await?.into_iter();
            Ok(found.map(|one| one.map(Successor::Member)).collect())
        }
        Place::Organisation(organisation) => {
            let found = find_people(organisation, search, me).await?.into_iter();
            Ok(found.map(|one| one.map(Successor::Person)).collect())
        }
    }
}
