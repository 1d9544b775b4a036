//! What is read of the database in the order of a key, a page at a time.

use serde::Serialize;

use super::archive::Archive;
use crate::access::{Grants, GroupSet, Organisation, OrganisationAct as Act, PermissionSet};
use crate::csv_file;
use crate::db::{More, Sql};
use crate::error::Answer;

/// How many rows are read at once.
pub const PAGE: u32 = 500;

/// Rows that have a key which stays: however long it takes, none of them comes twice and none is left out.
pub trait Table {
    type Row: More;

    /// Asks for the rows after this key, in the order of keys; before all of them is the empty key.
    fn after(&self, key: &str) -> Sql;

    fn key(row: &Self::Row) -> &str;

    /// Reads what there is to say of a page's rows besides.
    fn complete(&self, _: &Organisation, _: &mut [Self::Row]) -> impl Future<Output = Answer<()>> + Send {
        async { Ok(()) }
    }

    /// What the file says of it.
    fn cells(&self, row: Self::Row) -> Answer<Vec<String>>;
}

/// Writes all rows of a table, for as long as whoever asked may have them.
pub async fn copy<T: Table + Sync>(table: &T, organisation: &Organisation, archive: &mut Archive) -> Answer<()> {
    let mut key = String::new();
    loop {
        organisation.still_may(&Act::DownloadData).await?;
        let page = table.after(&key).then(" LIMIT ").number(PAGE);
        let mut rows: Vec<T::Row> = page.query_as().fetch_all(organisation.read()).await?;
        let Some(last) = rows.last() else { return Ok(()) };
        T::key(last).clone_into(&mut key);
        let is_last = rows.len() < PAGE as usize;
        table.complete(organisation, &mut rows).await?;
        let rows: Vec<_> = rows.into_iter().map(|row| table.cells(row)).collect::<Answer<_>>()?;
        archive.write(&rows).await?;
        if is_last {
            return Ok(());
        }
    }
}

/// The groups that were granted, and all permissions that were, alone or with their group.
pub fn granted(groups: i64, singles: i64) -> Answer<[String; 2]> {
    let grants = Grants {
        groups: GroupSet::from_bits(groups),
        singles: PermissionSet::from_bits(singles),
    };
    Ok([names(grants.groups.iter())?, names(grants.granted().iter())?])
}

fn names<T: Serialize>(all: impl Iterator<Item = T>) -> Answer<String> {
    let names = all.map(|one| Ok(csv_file::name_and_details(&one)?.0));
    Ok(names.collect::<Answer<Vec<_>>>()?.join(", "))
}
