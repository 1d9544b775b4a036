//! The numbers of a chart as a table, for whoever would rather read.

use leptos::prelude::*;

use crate::{
    i18n,
    ui::{Cell, Column, Row, Table},
};

/// What stands in it, in the reader's language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Grid {
    pub head: Vec<String>,
    pub rows: Vec<Vec<String>>,
}

/// A number as the reader writes it.
pub fn written(number: u32) -> String {
    i18n::number(f64::from(number))
}

#[component]
pub fn Numbers(#[prop(into)] caption: TextProp, #[prop(into)] grid: Signal<Grid>) -> impl IntoView {
    move || {
        let (Grid { head, rows }, caption) = (grid.get(), caption.clone());
        let columns = head
            .clone()
            .into_iter()
            .map(|label| view! { <Column label/> })
            .collect_view();
        let row = |cells: Vec<String>| {
            let cells = head.iter().zip(cells).enumerate().map(|(index, (label, cell))| {
                if index == 0 {
                    view! { <Cell class="title">{cell}</Cell> }.into_any()
                } else {
                    view! { <Cell label=label.clone()><span class="num">{cell}</span></Cell> }.into_any()
                }
            });
            let cells = cells.collect_view();
            view! { <Row>{cells}</Row> }
        };
        let rows = rows.into_iter().map(row).collect_view();
        view! { <Table caption head=move || columns>{rows}</Table> }
    }
}
