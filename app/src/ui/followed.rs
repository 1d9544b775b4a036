//! Rows that stay where they are while what they show changes, so that the focus stays too.

use leptos::prelude::*;

/// The newest value of one row of a list, found by its key; the last one known once the row is gone.
///
/// ```ignore
/// view! { <For each=rows key=|row| row.id let:row><TeamRow member=followed(rows, row, |row| row.id)/></For> }
/// ```
pub fn followed<T, K>(rows: Signal<Vec<T>>, first: T, key: impl Fn(&T) -> K + Copy + Send + Sync + 'static) -> Memo<T>
where
    T: Clone + PartialEq + Send + Sync + 'static,
    K: PartialEq + 'static,
{
    Memo::new(move |before: Option<&T>| {
        let known = before.unwrap_or(&first);
        let newest = rows.with(|rows| rows.iter().find(|row| key(row) == key(known)).cloned());
        newest.unwrap_or_else(|| known.clone())
    })
}
