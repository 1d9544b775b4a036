//! Decimal numbers as people type them, kept in one form that every program reads.

use super::FieldFault;

/// How a language writes numbers: what stands before the fraction, and between groups of digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Separators {
    pub decimal: char,
    pub group: char,
}

impl Separators {
    /// As numbers are kept: `-1234.5`.
    pub const PLAIN: Self = Self {
        decimal: '.',
        group: ' ',
    };

    /// A point is a fraction's wherever it does not group, since keypads often have nothing else; Arabic has marks of its own.
    fn is_decimal(self, c: char) -> bool {
        c == self.decimal || c == '٫' || (c == '.' && self.group != '.')
    }

    fn is_group(self, c: char) -> bool {
        c == self.group || c == '٬' || c == '’' || c == '\'' || c.is_whitespace()
    }
}

/// A decimal number of at most 20 digits, in its one form: `-1234.5`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decimal(String);

impl Decimal {
    /// How many digits a number has at the most.
    pub const MOST: u32 = 20;

    /// # Errors
    /// When it is no number in that writing: `1,5` where a comma groups thousands is none, rather than 15.
    pub fn read(text: &str, separators: Separators) -> Result<Self, FieldFault> {
        let text: String = text.trim().chars().filter(|c| !is_mark(*c)).map(western).collect();
        let (sign, digits) = match text.strip_prefix(['-', '−']) {
            Some(digits) => ("-", digits),
            None => ("", text.strip_prefix('+').unwrap_or(&text)),
        };
        let (whole, fraction) = match digits.split_once(|c| separators.is_decimal(c)) {
            Some((whole, fraction)) => (whole, fraction),
            None => (digits, "0"),
        };
        let whole = ungrouped(whole, separators).ok_or(FieldFault::Number)?;
        if !is_digits(&whole) || !is_digits(fraction) {
            return Err(FieldFault::Number);
        }
        let (whole, fraction) = (whole.trim_start_matches('0'), fraction.trim_end_matches('0'));
        if whole.len() + fraction.len() > Self::MOST as usize {
            return Err(FieldFault::NumberTooLong { most: Self::MOST });
        }
        let point = if fraction.is_empty() { "" } else { "." };
        let sign = if whole.is_empty() && fraction.is_empty() {
            ""
        } else {
            sign
        };
        let whole = if whole.is_empty() { "0" } else { whole };
        Ok(Self(format!("{sign}{whole}{point}{fraction}")))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// As the language writes it, the digits not grouped.
    pub fn written(&self, separators: Separators) -> String {
        self.0.replace('.', &separators.decimal.to_string())
    }
}

/// The digits without what groups them: one to three first, then two or three (as in India), three at the end.
fn ungrouped(whole: &str, separators: Separators) -> Option<String> {
    let groups: Vec<&str> = whole.split(|c| separators.is_group(c)).collect();
    let fits = match groups.as_slice() {
        [_] => true,
        [first, middle @ .., last] => {
            (1..=3).contains(&first.len()) && middle.iter().all(|it| (2..=3).contains(&it.len())) && last.len() == 3
        }
        [] => false,
    };
    fits.then(|| groups.concat())
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_digit())
}

/// Marks of direction, which are copied along with numbers in Arabic.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{2066}'..='\u{2069}')
}

/// A digit of Arabic or Persian as everybody's.
fn western(c: char) -> char {
    let zero = match c {
        '٠'..='٩' => '٠',
        '۰'..='۹' => '۰',
        _ => return c,
    };
    char::from_digit(u32::from(c) - u32::from(zero), 10).unwrap_or(c)
}
