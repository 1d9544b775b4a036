//! The frame of a chart over time: its axes, and what is written along them.

use std::{fmt, ops::Range};

use plotters::{
    chart::{ChartBuilder, ChartContext},
    coord::{Shift, types::RangedCoordf64},
    drawing::{DrawingArea, DrawingAreaErrorKind},
    prelude::Cartesian2d,
    style::{Color, IntoFont, IntoTextStyle},
};

use super::paper::{Ink, Paper, TEXT};
use crate::i18n;

/// What becomes of drawing on paper.
pub type Drawn<T = ()> = Result<T, DrawingAreaErrorKind<fmt::Error>>;

/// A chart to draw into.
pub type Chart<'a> = ChartContext<'a, Paper<'a>, Cartesian2d<RangedCoordf64, RangedCoordf64>>;

pub const fn height(width: u32) -> u32 {
    if width < 480 { 220 } else { 280 }
}

/// How many names fit along so many pixels.
const fn named(width: u32) -> usize {
    (width / 90) as usize
}

/// A little above the largest number, so that its line is not cut, and never nothing.
fn top(most: u32) -> f64 {
    (f64::from(most) * 1.08).max(4.0)
}

/// Draws the frame in so many pixels of width, for numbers up to the largest; `name` says what is at a place across.
pub fn draw<'a>(
    area: &DrawingArea<Paper<'a>, Shift>,
    width: u32,
    across: Range<f64>,
    most: u32,
    name: impl Fn(usize) -> String,
) -> Drawn<Chart<'a>> {
    let mut chart = ChartBuilder::on(area)
        .margin_top(10)
        .margin_right(16)
        .x_label_area_size(28)
        .y_label_area_size(44)
        .build_cartesian_2d(across, 0.0..top(most))?;
    let label = ("sans-serif", TEXT)
        .into_font()
        .with_color(Ink::Label.colour())
        .into_text_style(area);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a place across")]
    let place = |at: f64| at.round() as usize;
    chart
        .configure_mesh()
        .disable_x_mesh()
        .light_line_style(Ink::Grid.colour().mix(0.0))
        .bold_line_style(Ink::Grid.colour())
        .axis_style(Ink::Grid.colour())
        .label_style(label)
        .x_labels(named(width))
        .y_labels(5)
        .x_label_formatter(&|at| name(place(*at)))
        .y_label_formatter(&|number| i18n::number(*number))
        .draw()?;
    Ok(chart)
}
