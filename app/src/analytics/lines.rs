//! A chart of lines over days: a number for each series and day.

use plotters::{drawing::IntoDrawingArea, series::LineSeries};
use server::time::Day;

use super::{
    frame::{self, Drawn, height},
    paper::{Ink, Paper},
};
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

fn try_draw(drawn: &Lines, paper: Paper<'_>, width: u32) -> Drawn {
    let last = f64::from(u32::try_from(drawn.days.len()).unwrap_or_default()) - 1.0;
    let most = drawn
        .lines
        .iter()
        .flat_map(|line| &line.numbers)
        .max()
        .copied()
        .unwrap_or_default();
    let area = paper.into_drawing_area();
    let day = |place| {
        drawn
            .days
            .get(place)
            .copied()
            .map(i18n::day_of_year)
            .unwrap_or_default()
    };
    let mut chart = frame::draw(&area, width, 0.0..last.max(1.0), most, day)?;
    for (place, line) in (0..).zip(&drawn.lines) {
        let points = (0_u32..)
            .zip(&line.numbers)
            .map(|(at, number)| (f64::from(at), f64::from(*number)));
        chart.draw_series(LineSeries::new(points, Ink::Series(place).colour()))?;
    }
    Ok(())
}
