//! Reading TOML with a place for every value: what is missing, unknown or of the wrong type becomes a finding, and
//! reading goes on.

use std::ops::Range;

use rights_core::ids::{Status, StatusSet};
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
}

/// Parses a TOML file and hands its root table over.
pub(crate) fn parse<T>(
    reader: &mut Reader,
    path: &str,
    read: impl FnOnce(&mut Table<'_>, &mut Findings) -> T,
) -> Option<T> {
    let file = reader.read(path)?;
    let text = reader.text(file);
    let (table, errors) = DeTable::parse_recoverable(&text);
    for error in errors {
        let span = error.span().unwrap_or(0..0);
        let at = At { file, from: span.start, to: span.end.max(span.start + 1) };
        reader.findings.add(Rule::Syntax, at, error.message().to_owned(), "Mend the TOML here.");
    }
    let mut table = Table { file, span: 0..0, values: table.into_inner(), asked: Vec::new() };
    let value = read(&mut table, &mut reader.findings);
    table.finish(&mut reader.findings);
    Some(value)
}

impl<'t> Table<'t> {
    /// Where the table begins.
    pub(crate) fn at(&self) -> At {
        At { file: self.file, from: self.span.start, to: self.span.end }
    }

    fn take(&mut self, key: &'static str) -> Option<(At, DeValue<'t>)> {
        self.asked.push(key);
        let value = self.values.remove(key)?;
        Some((self.place(value.span()), value.into_inner()))
    }

    fn place(&self, span: Range<usize>) -> At {
        At { file: self.file, from: span.start, to: span.end }
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
        if !self.values.contains_key(key) {
            self.missing(key, findings);
        }
        self.optional(key, findings)
    }

    fn missing(&self, key: &str, findings: &mut Findings) {
        let at = At { to: self.span.end.max(1), ..self.at() };
        findings.add(Rule::MissingKey, at, format!("`{key}` is missing"), format!("Add `{key} = …` here."));
    }

    /// A whole number that must be there.
    pub(crate) fn number(&mut self, key: &'static str, findings: &mut Findings) -> Option<i64> {
        let Some((at, value)) = self.take(key) else {
            self.missing(key, findings);
            return None;
        };
        let number = match &value {
            DeValue::Integer(number) => i64::from_str_radix(&number.as_str().replace('_', ""), number.radix()).ok(),
            _ => None,
        };
        if number.is_none() {
            wrong(findings, at, key, "a whole number");
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

    /// A list of texts; nothing if the key is missing.
    pub(crate) fn list(&mut self, key: &'static str, findings: &mut Findings) -> Option<Vec<Located<String>>> {
        let (at, value) = self.take(key)?;
        let DeValue::Array(array) = value else {
            wrong(findings, at, key, "a list of texts, such as [\"a\", \"b\"]");
            return Some(Vec::new());
        };
        let mut list = Vec::new();
        for item in array {
            let at = self.place(item.span());
            match item.into_inner() {
                DeValue::String(text) => {
                    let at = At { from: at.from + 1, to: at.to.saturating_sub(1).max(at.from + 1), ..at };
                    list.push(Located { value: clean(&text, at, findings), at });
                }
                _ => wrong(findings, at, key, "a list of texts, such as [\"a\", \"b\"]"),
            }
        }
        Some(list)
    }

    /// A day in the form `2026-11-24`.
    pub(crate) fn day(&mut self, key: &'static str, findings: &mut Findings) -> Option<Located<String>> {
        let day = self.text(key, findings)?;
        if rights_core::date::is_day(&day.value) {
            return Some(day);
        }
        wrong(findings, day.at, key, "a day such as 2026-11-24");
        None
    }

    /// A set of statuses; nothing if the key is missing.
    pub(crate) fn statuses(&mut self, key: &'static str, findings: &mut Findings) -> Option<Located<StatusSet>> {
        let words = self.list(key, findings)?;
        let at = words.first().map_or(self.at(), |word| word.at);
        let mut statuses = Vec::new();
        for word in words {
            match (Status::from_word(&word.value), word.value.as_str()) {
                (Some(status), _) => statuses.push(status),
                (None, "all") => statuses.extend(Status::ALL),
                // The words of the shared list of facts, so that a fact can be pasted from it as it stands.
                (None, "lpr") => statuses.push(Status::PermanentResident),
                (None, "vwp") => statuses.push(Status::VisaWaiver),
                (None, "unknown") => statuses.push(Status::Unsure),
                (None, other) => {
                    let known: Vec<&str> = Status::ALL.iter().map(|status| status.word()).collect();
                    let near = rights_core::nearest(other, known.iter().copied());
                    let help = format!("Did you mean `{}`? The statuses are: {}.", near.join("`, `"), known.join(", "));
                    findings.add(Rule::UnknownStatus, word.at, format!("`{other}` is no status"), help);
                }
            }
        }
        Some(Located { value: statuses.into_iter().collect(), at })
    }

    /// One of a fixed set of words.
    pub(crate) fn word<T>(
        &mut self,
        key: &'static str,
        known: &[&str],
        parse: impl Fn(&str) -> Option<T>,
        findings: &mut Findings,
    ) -> Option<T> {
        let word = self.text(key, findings)?;
        let value = parse(&word.value);
        if value.is_none() {
            let help = format!("Use one of: {}.", known.join(", "));
            findings.add(Rule::BadValue, word.at, format!("`{}` is no {key}", word.value), help);
        }
        value
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
                    let mut table = Table { file: self.file, span, values: table, asked: Vec::new() };
                    values.extend(read(&mut table, findings));
                    table.finish(findings);
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
                    let mut table = Table { file: self.file, span, values: table, asked: Vec::new() };
                    values.extend(read(&mut table, findings).map(|value| (key.get_ref().to_string(), value)));
                    table.finish(findings);
                }
                _ => wrong(findings, self.place(span), key.get_ref(), "a table"),
            }
        }
        values
    }

    fn finish(&mut self, findings: &mut Findings) {
        let keys: Vec<Spanned<_>> = self.values.keys().cloned().collect();
        for key in keys {
            let help = format!("Keys here are: {}.", self.asked.join(", "));
            let message = format!("`{}` means nothing here", key.get_ref());
            findings.add(Rule::UnknownKey, self.place(key.span()), message, help);
        }
    }
}

fn wrong(findings: &mut Findings, at: At, key: &str, wanted: &str) {
    findings.add(Rule::BadValue, at, format!("`{key}` is not {wanted}"), format!("Write {wanted}."));
}

/// No text of a structure file needs a control or an invisible letter, typed or as an escape. They are reported and left
/// out, so that an id is still the one that others name.
fn clean(text: &str, at: At, findings: &mut Findings) -> String {
    let bad = |letter: char| letter.is_control() || unwanted(letter).is_some();
    text.chars().filter(|letter| bad(*letter)).for_each(|letter| findings.add_letter(at, letter));
    text.chars().filter(|letter| !bad(*letter)).collect()
}
