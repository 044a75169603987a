//! Reading TOML with a place for every value: what is missing, unknown or of the wrong type becomes a finding, and
//! reading goes on.
//!
//! Owns: texts, numbers, lists and tables. Must not know: what a text must look like; that is in `forms`.

use std::ops::{Range, RangeInclusive};

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::Reader;
use crate::finding::{Findings, Rule};
use crate::letters::unwanted;
use crate::source::{At, Located};

/// A table of a file being read. Keys are taken out of it; what is left at the end is unknown.
pub(crate) struct Table<'t> {
    file: usize,
    span: Range<usize>,
    values: DeTable<'t>,
    /// Keys asked for, for the help text on unknown ones.
    asked: Vec<&'static str>,
    /// Days on which something was done, here and in the tables within.
    pub(super) done: Vec<Located<String>>,
}

/// Parses a TOML file and hands its root table over. A file with a mistake in its syntax is not read: what the parser makes
/// of the rest is a guess.
pub(crate) fn parse<T>(
    reader: &mut Reader,
    path: &str,
    read: impl FnOnce(&mut Table<'_>, &mut Findings) -> T,
) -> Option<T> {
    let file = reader.read(path)?;
    let text = reader.text(file);
    let (table, errors) = DeTable::parse_recoverable(&text);
    for error in &errors {
        let span = error.span().unwrap_or(0..0);
        let at = At { file, from: span.start, to: span.end.max(span.start + 1) };
        reader.findings.add(Rule::Syntax, at, error.message().to_owned(), "Fix the TOML syntax here.");
    }
    if !errors.is_empty() {
        return None;
    }
    let mut table = Table::new(file, 0..0, table.into_inner());
    let value = read(&mut table, &mut reader.findings);
    table.finish(&mut reader.findings);
    reader.done.append(&mut table.done);
    Some(value)
}

impl<'t> Table<'t> {
    fn new(file: usize, span: Range<usize>, values: DeTable<'t>) -> Self {
        Self { file, span, values, asked: Vec::new(), done: Vec::new() }
    }

    /// Where the table begins.
    pub(crate) fn at(&self) -> At {
        At { file: self.file, from: self.span.start, to: self.span.end }
    }

    /// What stands in for a text that could not be read, so that the rest is still checked.
    pub(crate) fn stand_in(&self, text: &str) -> Located<String> {
        Located { value: text.to_owned(), at: At { to: self.span.end.max(1), ..self.at() } }
    }

    fn take(&mut self, key: &'static str) -> Option<(At, DeValue<'t>)> {
        self.asked.push(key);
        let value = self.values.remove(key)?;
        Some((self.place(value.span()), value.into_inner()))
    }

    /// A text that is not taken out yet.
    pub(super) fn peek(&self, key: &str) -> Option<&str> {
        self.values.get(key)?.get_ref().as_str()
    }

    fn place(&self, span: Range<usize>) -> At {
        At { file: self.file, from: span.start, to: span.end }
    }

    /// Whether a key is there.
    pub(crate) fn has(&self, key: &str) -> bool {
        self.values.contains_key(key)
    }

    /// Where a key's value stands, or else the table.
    pub(crate) fn at_key(&self, key: &str) -> At {
        self.values.get(key).map_or_else(|| self.at(), |value| self.place(value.span()))
    }

    /// A table of its own under a key, if it is there.
    pub(crate) fn table<T>(
        &mut self,
        key: &'static str,
        findings: &mut Findings,
        read: impl FnOnce(&mut Table<'t>, &mut Findings) -> T,
    ) -> Option<T> {
        let span = self.values.get(key)?.span();
        match self.take(key)? {
            (_, DeValue::Table(values)) => {
                let mut table = Table { file: self.file, span, values, asked: Vec::new(), done: Vec::new() };
                let value = read(&mut table, findings);
                self.done.append(&mut table.done);
                table.finish(findings);
                Some(value)
            }
            (at, _) => {
                wrong(findings, at, key, "a table");
                None
            }
        }
    }

    /// Text that may be missing.
    pub(crate) fn optional(&mut self, key: &'static str, findings: &mut Findings) -> Option<Located<String>> {
        let (at, value) = self.take(key)?;
        if let DeValue::String(text) = value {
            // The span has the quotes in it; the place of the text does not.
            let at = At { from: at.from + 1, to: at.to.saturating_sub(1).max(at.from + 1), ..at };
            Some(Located { value: clean(&text, at, findings), at })
        } else {
            wrong(findings, at, key, "text in quotes");
            None
        }
    }

    /// Text that must be there.
    pub(crate) fn text(&mut self, key: &'static str, findings: &mut Findings) -> Option<Located<String>> {
        self.need(key, findings);
        self.optional(key, findings)
    }

    /// Reports a key that must be there and is not.
    pub(crate) fn need(&self, key: &str, findings: &mut Findings) {
        if !self.values.contains_key(key) {
            self.missing(key, findings);
        }
    }

    fn missing(&self, key: &str, findings: &mut Findings) {
        let at = At { to: self.span.end.max(1), ..self.at() };
        findings.add(Rule::MissingKey, at, format!("`{key}` is missing"), format!("Add `{key} = …` here."));
    }

    /// A whole number within bounds that must be there.
    pub(crate) fn number(
        &mut self,
        key: &'static str,
        bounds: RangeInclusive<i64>,
        findings: &mut Findings,
    ) -> Option<i64> {
        let Some((at, value)) = self.take(key) else {
            self.missing(key, findings);
            return None;
        };
        let number = match &value {
            DeValue::Integer(number) => i64::from_str_radix(&number.as_str().replace('_', ""), number.radix()).ok(),
            _ => None,
        };
        let number = number.filter(|number| bounds.contains(number));
        if number.is_none() {
            wrong(findings, at, key, &format!("a whole number from {} to {}", bounds.start(), bounds.end()));
        }
        number
    }

    /// True or false; false if missing.
    pub(crate) fn flag(&mut self, key: &'static str, findings: &mut Findings) -> bool {
        match self.take(key) {
            None => false,
            Some((_, DeValue::Boolean(value))) => value,
            Some((at, _)) => {
                wrong(findings, at, key, "true or false");
                false
            }
        }
    }

    /// A list of texts; nothing if the key is missing or is something else.
    pub(crate) fn list(&mut self, key: &'static str, findings: &mut Findings) -> Option<Vec<Located<String>>> {
        let (at, value) = self.take(key)?;
        let DeValue::Array(array) = value else {
            wrong(findings, at, key, "a list of texts such as [\"a\", \"b\"]");
            return None;
        };
        let mut list = Vec::new();
        for item in array {
            let at = self.place(item.span());
            match item.into_inner() {
                DeValue::String(text) => {
                    let at = At { from: at.from + 1, to: at.to.saturating_sub(1).max(at.from + 1), ..at };
                    list.push(Located { value: clean(&text, at, findings), at });
                }
                _ => wrong(findings, at, key, "a list of texts such as [\"a\", \"b\"]"),
            }
        }
        Some(list)
    }

    /// Reads each table of a list of tables.
    pub(crate) fn tables<T>(
        &mut self,
        key: &'static str,
        findings: &mut Findings,
        mut read: impl FnMut(&mut Table<'t>, &mut Findings) -> Option<T>,
    ) -> Vec<T> {
        let Some((at, value)) = self.take(key) else {
            return Vec::new();
        };
        let DeValue::Array(array) = value else {
            wrong(findings, at, key, &format!("a list of tables; start each with [[{key}]]"));
            return Vec::new();
        };
        let mut values = Vec::new();
        for item in array {
            let span = item.span();
            match item.into_inner() {
                DeValue::Table(table) => {
                    let mut table = Table::new(self.file, span, table);
                    values.extend(read(&mut table, findings));
                    table.finish(findings);
                    self.done.append(&mut table.done);
                }
                _ => wrong(findings, self.place(span), key, "a table"),
            }
        }
        values
    }

    /// Reads every entry as a table under its own key.
    pub(crate) fn each_table<T>(
        &mut self,
        findings: &mut Findings,
        mut read: impl FnMut(&mut Table<'t>, &mut Findings) -> Option<T>,
    ) -> Vec<(String, T)> {
        let mut values = Vec::new();
        for (key, item) in std::mem::take(&mut self.values) {
            let span = item.span();
            match item.into_inner() {
                DeValue::Table(table) => {
                    let mut table = Table::new(self.file, span, table);
                    values.extend(read(&mut table, findings).map(|value| (key.get_ref().to_string(), value)));
                    table.finish(findings);
                    self.done.append(&mut table.done);
                }
                _ => wrong(findings, self.place(span), key.get_ref(), "a table"),
            }
        }
        values
    }

    fn finish(&mut self, findings: &mut Findings) {
        let keys: Vec<Spanned<_>> = self.values.keys().cloned().collect();
        for key in keys {
            let help = format!("The keys here are: {}.", self.asked.join(", "));
            let message = format!("`{}` is not a key here", key.get_ref());
            findings.add(Rule::UnknownKey, self.place(key.span()), message, help);
        }
    }
}

pub(super) fn wrong(findings: &mut Findings, at: At, key: &str, wanted: &str) {
    findings.add(Rule::BadValue, at, format!("`{key}` is not {wanted}"), format!("Write {wanted}."));
}

/// No text of a structure file needs a control or an invisible letter, typed or as an escape. They are reported and left
/// out, so that an id is still the one that others name.
fn clean(text: &str, at: At, findings: &mut Findings) -> String {
    let bad = |letter: char| letter.is_control() || unwanted(letter).is_some();
    text.chars().filter(|letter| bad(*letter)).for_each(|letter| findings.add_letter(at, letter));
    text.chars().filter(|letter| !bad(*letter)).collect()
}
