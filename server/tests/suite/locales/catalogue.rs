//! One language's messages, as the checks look at them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use server::account::Language;

/// The messages of one language by key.
pub type Catalogue = BTreeMap<String, Message>;

#[derive(Debug, Default)]
pub struct Message {
    /// The name of its file, without the ending.
    pub file: String,
    pub variables: BTreeSet<String>,
    /// Other messages that it shows.
    pub references: BTreeSet<String>,
    pub selects: Vec<Select>,
    pub is_empty: bool,
}

/// One choice among variants.
#[derive(Debug)]
pub struct Select {
    /// The variable that it depends on.
    pub on: String,
    pub names: BTreeSet<String>,
    pub numbers: BTreeSet<String>,
}

/// What the app says in a language; empty when there is nothing.
pub fn of_app(language: Language) -> Catalogue {
    read(&project().join("app/locales").join(language.code()))
}

/// What mails say in a language.
pub fn of_mails(language: Language) -> Catalogue {
    read(&project().join("server/locales").join(language.code()))
}

pub fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn read(folder: &Path) -> Catalogue {
    let mut all = Catalogue::new();
    let Ok(files) = std::fs::read_dir(folder) else {
        return all;
    };
    for path in files.map(|file| file.expect("a file").path()) {
        let text = std::fs::read_to_string(&path).expect("a text");
        let resource = fluent_syntax::parser::parse(text.as_str())
            .unwrap_or_else(|(_, errors)| panic!("{} can't be read: {errors:?}", path.display()));
        let file = path.file_stem().expect("a name").to_string_lossy().into_owned();
        for entry in resource.body {
            if let Entry::Message(message) = entry {
                let key = message.id.name.to_owned();
                let mut read = Message {
                    file: file.clone(),
                    is_empty: message.value.is_none(),
                    ..Message::default()
                };
                assert!(
                    message.attributes.is_empty(),
                    "{key} has attributes, which nothing shows"
                );
                message.value.iter().for_each(|value| read.pattern(value));
                assert!(
                    all.insert(key.clone(), read).is_none(),
                    "{key} is there twice in {}",
                    folder.display()
                );
            }
        }
    }
    all
}

impl Message {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => drop(self.inline(inline)),
            Expression::Select { selector, variants } => {
                let on = self.inline(selector).expect("a choice depends on a variable");
                let mut select = Select {
                    on,
                    names: BTreeSet::new(),
                    numbers: BTreeSet::new(),
                };
                for variant in variants {
                    match &variant.key {
                        VariantKey::Identifier { name } => select.names.insert((*name).to_owned()),
                        VariantKey::NumberLiteral { value } => select.numbers.insert((*value).to_owned()),
                    };
                    self.pattern(&variant.value);
                }
                self.selects.push(select);
            }
        }
    }

    /// Notes what it names, and answers with the variable if it is one.
    fn inline(&mut self, inline: &InlineExpression<&str>) -> Option<String> {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
                Some(id.name.to_owned())
            }
            InlineExpression::MessageReference { id, .. } => {
                self.references.insert(id.name.to_owned());
                None
            }
            InlineExpression::FunctionReference { arguments, .. } => arguments
                .positional
                .iter()
                .filter_map(|argument| self.inline(argument))
                .last(),
            InlineExpression::Placeable { expression } => {
                self.expression(expression);
                None
            }
            _ => None,
        }
    }
}
