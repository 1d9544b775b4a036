//! A chart of lines over days: a number for each series and day.

use std::fmt;

use plotters::{
    chart::ChartBuilder,
    drawing::{DrawingAreaErrorKind, IntoDrawingArea},
    series::LineSeries,
    style::{Color, IntoFont, IntoTextStyle},
};
use server::time::Day;

use super::paper::{Ink, Paper, TEXT};
use crate::i18n;

/// One line: what it is called, and its number for each day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub name: String,
    pub numbers: Vec<u32>,
}

/// Lines over the same days.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lines {
    pub days: Vec<Day>,
    pub lines: Vec<Line>,
}

/// Draws lines in so many pixels of width.
pub fn draw(drawn: &Lines, width: u32) -> String {
    let mut svg = String::new();
    let paper = Paper::new((width, height(width)), i18n::direction(), &mut svg);
    // The paper takes whatever is drawn on it.
    let _ = try_draw(drawn, paper, width);
    svg
}

pub const fn height(width: u32) -> u32 {
    if width < 480 { 220 } else { 280 }
}

/// How many days can be named along so many pixels.
pub const fn named(width: u32) -> usize {
    (width / 90) as usize
}

fn try_draw(drawn: &Lines, paper: Paper<'_>, width: u32) -> Result<(), DrawingAreaErrorKind<fmt::Error>> {
    let last = f64::from(u32::try_from(drawn.days.len()).unwrap_or_default()) - 1.0;
    let most = drawn
        .lines
        .iter()
        .flat_map(|line| &line.numbers)
        .max()
        .copied()
        .unwrap_or_default();
    let area = paper.into_drawing_area();
    let mut chart = ChartBuilder::on(&area)
        .margin_top(10)
        .margin_right(16)
        .x_label_area_size(28)
        .y_label_area_size(44)
        .build_cartesian_2d(0.0..last.max(1.0), 0.0..top(most))?;
    let label = ("sans-serif", TEXT)
        .into_font()
        .with_color(Ink::Label.colour())
        .into_text_style(&area);
    chart
        .configure_mesh()
        .disable_x_mesh()
        .light_line_style(Ink::Grid.colour().mix(0.0))
        .bold_line_style(Ink::Grid.colour())
        .axis_style(Ink::Grid.colour())
        .label_style(label)
        .x_labels(named(width))
        .y_labels(5)
        .x_label_formatter(&|at| day_at(&drawn.days, *at))
        .y_label_formatter(&|number| i18n::number(*number))
        .draw()?;
    for (place, line) in (0..).zip(&drawn.lines) {
        let points = (0_u32..)
            .zip(&line.numbers)
            .map(|(at, number)| (f64::from(at), f64::from(*number)));
        chart.draw_series(LineSeries::new(points, Ink::Series(place).colour()))?;
    }
    Ok(())
}

/// A little above the largest number, so that its line is not cut, and never nothing.
pub fn top(most: u32) -> f64 {
    (f64::from(most) * 1.08).max(4.0)
}

fn day_at(days: &[Day], at: f64) -> String {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the place of a day"
    )]
    let place = at.round() as usize;
    days.get(place).copied().map(i18n::day_of_year).unwrap_or_default()
}
