//! What the charting library draws on: SVG whose colours are classes, so that they are the style sheet's own in every
//! theme, and whose lines run the reader's way.

use std::fmt::{self, Write};

use plotters::style::{
    RGBColor,
    text_anchor::{HPos, VPos},
};
use plotters_backend::{BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind};
use server::account::Direction;

/// What something is drawn as; the style sheet says how that looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    Grid,
    Label,
    /// A line or a bar, by the place of its series.
    Series(u8),
}

impl Ink {
    /// The colour by which the library hands it back.
    pub const fn colour(self) -> RGBColor {
        match self {
            Self::Grid => RGBColor(0, 0, 0),
            Self::Label => RGBColor(1, 0, 0),
            Self::Series(place) => RGBColor(2, place, 0),
        }
    }

    fn of(colour: BackendColor) -> Self {
        match colour.rgb {
            (0, ..) => Self::Grid,
            (1, ..) => Self::Label,
            (_, place, _) => Self::Series(place),
        }
    }

    pub fn class(self) -> String {
        match self {
            Self::Grid => "grid".to_owned(),
            Self::Label => "label".to_owned(),
            Self::Series(place) => format!("series-{}", place % 8),
        }
    }
}

/// A sheet of so many pixels, and what is drawn on it.
pub struct Paper<'a> {
    size: (u32, u32),
    direction: Direction,
    svg: &'a mut String,
}

/// The size of labels in pixels.
pub const TEXT: f64 = 12.0;

type Drawn = Result<(), DrawingErrorKind<fmt::Error>>;

impl<'a> Paper<'a> {
    pub const fn new(size: (u32, u32), direction: Direction, svg: &'a mut String) -> Self {
        Self { size, direction, svg }
    }

    /// From the edge at which the reader begins.
    fn x(&self, x: i32) -> i32 {
        match self.direction {
            Direction::LeftToRight => x,
            Direction::RightToLeft => self.size.0.cast_signed() - x,
        }
    }

    fn path(&mut self, ink: Ink, points: impl IntoIterator<Item = BackendCoord>) -> Drawn {
        let mut line = String::new();
        for (x, y) in points {
            let step = if line.is_empty() { 'M' } else { 'L' };
            write!(line, "{step}{} {y}", self.x(x)).map_err(DrawingErrorKind::DrawingError)?;
        }
        let path = format!("<path class=\"line {}\" d=\"{line}\"/>", ink.class());
        self.svg.write_str(&path).map_err(DrawingErrorKind::DrawingError)
    }
}

impl DrawingBackend for Paper<'_> {
    type ErrorType = fmt::Error;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        Ok(())
    }

    fn draw_pixel(&mut self, (x, y): BackendCoord, colour: BackendColor) -> Drawn {
        self.draw_rect((x, y), (x + 1, y + 1), &colour, true)
    }

    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S) -> Drawn {
        self.draw_path([from, to], style)
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> Drawn {
        // What can't be seen takes no room.
        if style.color().alpha > 0.0 {
            self.path(Ink::of(style.color()), path)
        } else {
            Ok(())
        }
    }

    fn draw_rect<S: BackendStyle>(&mut self, one: BackendCoord, other: BackendCoord, style: &S, _: bool) -> Drawn {
        let (left, right) = (self.x(one.0).min(self.x(other.0)), self.x(one.0).max(self.x(other.0)));
        let (top, bottom) = (one.1.min(other.1), one.1.max(other.1));
        let (width, height) = (right - left, bottom - top);
        let class = Ink::of(style.color()).class();
        let bar =
            format!("<rect class=\"bar {class}\" x=\"{left}\" y=\"{top}\" width=\"{width}\" height=\"{height}\"/>");
        self.svg.write_str(&bar).map_err(DrawingErrorKind::DrawingError)
    }

    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, style: &S, (x, y): BackendCoord) -> Drawn {
        // Anchors are where the line begins and ends, whichever way it runs.
        let anchor = match style.anchor().h_pos {
            HPos::Left => "start",
            HPos::Center => "middle",
            HPos::Right => "end",
        };
        let drop = match style.anchor().v_pos {
            VPos::Top => ".85em",
            VPos::Center => ".35em",
            VPos::Bottom => "-.3em",
        };
        let (x, text) = (self.x(x), escaped(text));
        let text =
            format!("<text class=\"label\" x=\"{x}\" y=\"{y}\" dy=\"{drop}\" text-anchor=\"{anchor}\">{text}</text>");
        self.svg.write_str(&text).map_err(DrawingErrorKind::DrawingError)
    }

    /// About, since the browser alone knows; it decides nothing but how a few numbers are aligned.
    fn estimate_text_size<S: BackendTextStyle>(
        &self,
        text: &str,
        style: &S,
    ) -> Result<(u32, u32), DrawingErrorKind<fmt::Error>> {
        let letters = u32::try_from(text.chars().count()).unwrap_or_default();
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few pixels")]
        let size = style.size() as u32;
        Ok((letters * size * 3 / 5, size))
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}
