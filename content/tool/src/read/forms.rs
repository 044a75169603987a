//! What a text of a TOML file must look like: days, addresses, statuses, words of a fixed set.
//!
//! Owns: the form of one value. Must not know: how it goes with others, or what day it is.

use rights_core::ids::{Status, StatusSet};
use rights_core::link::is_address;

use super::table::{Table, wrong};
use crate::finding::{Findings, Rule, did_you_mean};
use crate::source::Located;

/// No day of a fact, a phone line or a pack lies outside these.
const FIRST_DAY: &str = "1900-01-01";
const LAST_DAY: &str = "2200-12-31";

impl Table<'_> {
    /// A day in the form `2026-11-24`.
    pub(crate) fn day(&mut self, key: &'static str, findings: &mut Findings) -> Option<Located<String>> {
        let day = self.text(key, findings)?;
        if rights_core::date::is_day(&day.value) && (FIRST_DAY..=LAST_DAY).contains(&day.value.as_str()) {
            return Some(day);
        }
        wrong(findings, day.at, key, &format!("a day such as 2026-11-24, from {FIRST_DAY} to {LAST_DAY}"));
        None
    }

    /// A day on which something was done: not one that is still to come.
    pub(crate) fn done_day(&mut self, key: &'static str, findings: &mut Findings) -> Option<Located<String>> {
        let day = self.day(key, findings)?;
        self.done.push(day.clone());
        Some(day)
    }

    /// The day a source was read; it may be missing or empty.
    pub(crate) fn seen(&mut self, findings: &mut Findings) -> Option<String> {
        let empty = self.peek("seen").is_none_or(str::is_empty);
        if empty { self.filled("seen", findings) } else { self.done_day("seen", findings) }.map(|seen| seen.value)
    }

    /// Text that may be missing or empty.
    pub(crate) fn filled(&mut self, key: &'static str, findings: &mut Findings) -> Option<Located<String>> {
        self.optional(key, findings).filter(|text| !text.value.is_empty())
    }

    /// The address of a source, which may be missing or empty. Plain `http://` is shown to readers and never linked.
    pub(crate) fn source_address(&mut self, key: &'static str, findings: &mut Findings) -> Option<String> {
        let address = self.filled(key, findings)?;
        let secure = address.value.strip_prefix("http://").map(|rest| format!("https://{rest}"));
        if is_address(secure.as_ref().unwrap_or(&address.value)) {
            return Some(address.value);
        }
        let help = "Write `https://`, the plain name of the site and the path; or leave it empty.";
        let message = format!("`{}` is not an address that may become a link", address.value);
        findings.add(Rule::BadAddress, address.at, message, help);
        None
    }

    /// A set of statuses; nothing if the key is missing or one of the words is not a status.
    pub(crate) fn statuses(&mut self, key: &'static str, findings: &mut Findings) -> Option<Located<StatusSet>> {
        let words = self.list(key, findings)?;
        let at = words.first().map_or(self.at(), |word| word.at);
        let (mut statuses, mut all_known) = (Vec::new(), true);
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
                    let help = format!("{} The statuses are: {}.", did_you_mean(&near), known.join(", "));
                    findings.add(Rule::UnknownStatus, word.at, format!("`{other}` is not a status"), help);
                    all_known = false;
                }
            }
        }
        all_known.then(|| Located { value: statuses.into_iter().collect(), at })
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
            findings.add(Rule::BadValue, word.at, format!("`{}` is not a valid `{key}`", word.value), help);
        }
        value
    }
}
