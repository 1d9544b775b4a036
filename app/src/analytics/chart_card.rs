//! One chart: what it is about, what it says, the picture or the table, and the file.

use leptos::prelude::*;
use server::analytics::{Chart, DashboardQuery};

use super::{
    query::file,
    table::{Grid, Numbers},
};
use crate::{
    browser::{remember, remembered, word},
    i18n::t,
    session::Session,
    shell::FileLink,
    ui::unique_id,
};

/// Whether a chart is shown as a table is remembered for each person, in this browser.
#[component]
pub fn ChartCard(
    chart: Chart,
    #[prop(into)] title: TextProp,
    /// One sentence with the main figure.
    #[prop(into)]
    says: TextProp,
    wanted: Memo<DashboardQuery>,
    #[prop(into)] grid: Signal<Grid>,
    #[prop(into)] picture: ViewFn,
) -> impl IntoView {
    let (id, name) = (unique_id("chart"), word(&chart));
    let account = Session::here().person.with_untracked(|me| me.account);
    let key = format!("{account}-{name}-as");
    let as_table = RwSignal::new(remembered(&key).as_deref() == Some("table"));
    let switch = move |_| {
        as_table.update(|as_table| *as_table = !*as_table);
        remember(&key, if as_table.get_untracked() { "table" } else { "picture" });
    };
    let caption = title.clone();
    let numbers = move || {
        let caption = caption.clone();
        view! { <Numbers caption grid/> }
    };
    view! {
        <section class="card chart" class:wide=is_wide(chart) aria-labelledby=id.clone()>
            <header>
                <div>
                    <h2 id=id.clone()>{move || title.get()}</h2>
                    <p class="quiet num">{move || says.get()}</p>
                </div>
                <div class="chart-acts">
                    <button
                        class="button"
                        type="button"
                        aria-pressed=move || if as_table.get() { "true" } else { "false" }
                        on:click=switch
                    >
                        {t!("analytics-table")}
                    </button>
                    <FileLink href=Signal::derive(move || file(&wanted.get(), chart)) name=format!("{name}.csv")>
                        {t!("analytics-csv")}
                    </FileLink>
                </div>
            </header>
            <Show when=move || as_table.get() fallback=move || picture.run()>{numbers.clone()}</Show>
        </section>
    }
}

/// Whether it needs the whole width of the page.
const fn is_wide(chart: Chart) -> bool {
    matches!(chart, Chart::Roles | Chart::Clinics | Chart::SignIns)
}
