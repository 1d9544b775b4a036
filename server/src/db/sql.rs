//! A statement that is put together from parts, with its values numbered as both databases want them.

use sqlx::any::{AnyArguments, AnyRow};
use sqlx::query::{Query, QueryAs};
use sqlx::{Any, FromRow};

/// SQL text with the values for its `$1`, `$2`, …
#[derive(Clone, Debug, Default)]
pub struct Sql {
    text: String,
    values: Vec<Value>,
    /// Whether a connection forgets it once it is said.
    is_rare: bool,
}

#[derive(Clone, Debug)]
enum Value {
    Text(Option<String>),
    Number(i64),
}

/// The columns of a row that are read together with those of another statement.
pub trait More: for<'r> FromRow<'r, AnyRow> + Send + Unpin {}

impl<M: for<'r> FromRow<'r, AnyRow> + Send + Unpin> More for M {}

impl Sql {
    pub fn new(text: &str) -> Self {
        Self {
            text: text.to_owned(),
            ..Self::default()
        }
    }

    #[must_use]
    pub fn then(mut self, text: &str) -> Self {
        self.text.push_str(text);
        self
    }

    #[must_use]
    pub fn text(self, value: impl Into<String>) -> Self {
        self.value(Value::Text(Some(value.into())))
    }

    #[must_use]
    pub fn text_or_null(self, value: Option<impl Into<String>>) -> Self {
        self.value(Value::Text(value.map(Into::into)))
    }

    #[must_use]
    pub fn number(self, value: impl Into<i64>) -> Self {
        self.value(Value::Number(value.into()))
    }

    /// One page of the rows, the first of which is 1.
    #[must_use]
    pub fn page(self, page: u32, length: u32) -> Self {
        let skipped = i64::from(page.saturating_sub(1)) * i64::from(length);
        self.then(" LIMIT ").number(length).then(" OFFSET ").number(skipped)
    }

    /// Adds another statement's text, its values numbered on from here.
    #[must_use]
    pub fn append(self, other: &Self) -> Self {
        let mut parts = other.text.split('$');
        let start = self.then(parts.next().unwrap_or_default());
        parts.zip(&other.values).fold(start, |sql, (part, value)| {
            sql.value(value.clone())
                .then(part.trim_start_matches(|c: char| c.is_ascii_digit()))
        })
    }

    /// Another statement after this one, in one word to a database that takes several at once.
    #[must_use]
    pub fn and(self, next: Self) -> Self {
        if self.is_empty() {
            return next;
        }
        let is_rare = self.is_rare || next.is_rare;
        let both = self.then("; ").append(&next);
        Self { is_rare, ..both }
    }

    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// A statement that hardly comes again as it is: it would only push others out of what a connection remembers.
    #[must_use]
    pub fn rare(self) -> Self {
        Self { is_rare: true, ..self }
    }

    fn value(mut self, value: Value) -> Self {
        self.values.push(value);
        let number = self.values.len().to_string();
        self.then("$").then(&number)
    }

    pub fn query(&self) -> Query<'_, Any, AnyArguments<'_>> {
        self.values.iter().fold(
            sqlx::query(&self.text).persistent(!self.is_rare),
            |query, value| match value {
                Value::Text(text) => query.bind(text.as_deref()),
                Value::Number(number) => query.bind(*number),
            },
        )
    }

    pub fn query_as<R>(&self) -> QueryAs<'_, Any, R, AnyArguments<'_>>
    where
        R: for<'r> FromRow<'r, AnyRow>,
    {
        self.values
            .iter()
            .fold(sqlx::query_as(&self.text), |query, value| match value {
                Value::Text(text) => query.bind(text.as_deref()),
                Value::Number(number) => query.bind(*number),
            })
    }
}
