//! Charts of bars: upright ones over time, and lying ones, each with its words above it.

use plotters::{
    chart::ChartBuilder,
    drawing::IntoDrawingArea,
    element::{Rectangle, Text},
    style::{
        Color, IntoFont, IntoTextStyle,
        text_anchor::{HPos, Pos, VPos},
    },
};

use super::{
    frame::{self, Drawn, height},
    paper::{Ink, Paper, TEXT},
};
use crate::i18n;

/// One bar: what it is called, and its number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bar {
    pub name: String,
    pub number: u32,
}

/// Draws upright bars in so many pixels of width.
pub fn draw_upright(bars: &[Bar], width: u32) -> String {
    let mut svg = String::new();
    let paper = Paper::new((width, height(width)), i18n::direction(), &mut svg);
    // The paper takes whatever is drawn on it.
    let _ = try_upright(bars, paper, width);
    svg
}

fn try_upright(bars: &[Bar], paper: Paper<'_>, width: u32) -> Drawn {
    let count = f64::from(u32::try_from(bars.len()).unwrap_or_default());
    let most = bars.iter().map(|bar| bar.number).max().unwrap_or_default();
    let area = paper.into_drawing_area();
    let name = |place| bars.get(place).map(|bar: &Bar| bar.name.clone()).unwrap_or_default();
    let mut chart = frame::draw(&area, width, -0.5..count.max(1.0) - 0.5, most, name)?;
    let bar = |(at, bar): (u32, &Bar)| {
        let (at, number) = (f64::from(at), f64::from(bar.number));
        Rectangle::new(
            [(at - 0.38, number), (at + 0.38, 0.0)],
            Ink::Series(0).colour().filled(),
        )
    };
    chart.draw_series((0..).zip(bars).map(bar))?;
    Ok(())
}

/// The pixels of one lying bar with its words.
const ROW: u32 = 44;

pub fn height_lying(bars: usize) -> u32 {
    u32::try_from(bars).unwrap_or_default() * ROW + 8
}

/// Draws lying bars in so many pixels of width.
pub fn draw_lying(bars: &[Bar], width: u32) -> String {
    let mut svg = String::new();
    let paper = Paper::new((width, height_lying(bars.len())), i18n::direction(), &mut svg);
    let _ = try_lying(bars, paper);
    svg
}

fn try_lying(bars: &[Bar], paper: Paper<'_>) -> Drawn {
    let rows = f64::from(u32::try_from(bars.len()).unwrap_or_default());
    let most = bars.iter().map(|bar| bar.number).max().unwrap_or_default();
    let area = paper.into_drawing_area();
    let label = ("sans-serif", TEXT)
        .into_font()
        .with_color(Ink::Label.colour())
        .into_text_style(&area);
    let above = label.pos(Pos::new(HPos::Left, VPos::Bottom));
    // The number stands behind the end of the longest bar.
    let mut chart = ChartBuilder::on(&area)
        .margin_left(8)
        .margin_right(52)
        .build_cartesian_2d(0.0..f64::from(most.max(1)), rows..0.0)?;
    for (row, bar) in (0_u32..).zip(bars) {
        let (row, number) = (f64::from(row), f64::from(bar.number));
        let bottom = row + 0.92;
        chart
            .plotting_area()
            .draw(&Text::new(bar.name.clone(), (0.0, row + 0.46), above.clone()))?;
        let shape = Rectangle::new([(0.0, row + 0.54), (number, bottom)], Ink::Series(0).colour().filled());
        chart.draw_series(std::iter::once(shape))?;
        let beside = label.pos(Pos::new(HPos::Left, VPos::Center));
        let written = format!("\u{2002}{}", i18n::number(number));
        chart
            .plotting_area()
            .draw(&Text::new(written, (number, row + 0.73), beside))?;
    }
    Ok(())
}
