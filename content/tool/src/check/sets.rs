//! The messages of one card (or of the phone lines, or of the app) in all languages: those of the source against what is
//! needed, translations against their source.

use rights_core::locale::is_right_to_left;
use rights_core::pack::UI;

use crate::finding::{Findings, Rule};
use crate::hash::value_hash;
use crate::model::{Message, MessageFile, Messages, is_typed_by_readers};
use crate::source::At;
use crate::unread::Unread;

/// The value that notices about something take.
const SUBJECT: &str = "subject";

/// Messages that belong together, and where they come from.
pub(super) struct Set<'a> {
    pub(super) messages: &'a Messages,
    pub(super) name: String,
    /// Where the languages are.
    pub(super) folder: String,
    /// The file that says which messages are needed.
    pub(super) structure: String,
    pub(super) unread: &'a Unread,
}

impl Set<'_> {
    /// Checks all languages, the source first. What may be in a file that was not read whole is not missed.
    pub(super) fn check(&self, languages: &[&str], needed: &[(String, At)], findings: &mut Findings) {
        let Some((source, translations)) = languages.split_first() else {
            return;
        };
        self.check_source(source, needed, findings);
        for lang in translations {
            self.check_translation(lang, source, needed, findings);
        }
        if self.unread.touches(&self.structure) {
            return;
        }
        let files = languages.iter().filter_map(|lang| self.messages.file(&self.name, lang));
        for (id, message) in files.flat_map(|file| &file.messages) {
            if !needed.iter().any(|(known, _)| known == id) {
                let help = "Delete it, or correct its id.";
                findings.add(Rule::OrphanMessage, message.at, format!("nothing uses the message `{id}`"), help);
            }
        }
    }

    /// The `.ftl` file of a language, or the review file beside it.
    fn path(&self, lang: &str, ending: &str) -> String {
        let Self { name, folder, .. } = self;
        if name == UI { format!("{folder}/{lang}.{ending}") } else { format!("{folder}/{lang}/{name}.{ending}") }
    }

    fn check_source(&self, lang: &str, needed: &[(String, At)], findings: &mut Findings) {
        let path = self.path(lang, "ftl");
        let whole = !self.unread.touches(&path);
        let Some(file) = self.messages.file(&self.name, lang) else {
            if let (Some((_, at)), true) = (needed.first(), whole) {
                let message = format!("`{}` has no words in `{lang}`", self.name);
                findings.add_text(Rule::MissingMessage, *at, &self.name, message, format!("Write {path}."));
            }
            return;
        };
        for (id, at) in needed {
            if let Some(message) = file.messages.get(id) {
                check_variables_of_source(&self.name, id, message, findings);
            } else if whole {
                let message = format!("`{id}` has no words in `{lang}`");
                let rule = if self.name == UI { Rule::MissingLabel } else { Rule::MissingMessage };
                findings.add_text(rule, *at, id, message, format!("Add `{id} = …` to {path}."));
            }
        }
    }

    fn check_translation(&self, lang: &str, source: &str, needed: &[(String, At)], findings: &mut Findings) {
        let Some(originals) = self.messages.file(&self.name, source) else {
            return;
        };
        let path = self.path(lang, "ftl");
        let whole = !self.unread.touches(&path);
        let Some(file) = self.messages.file(&self.name, lang) else {
            if whole && !needed.is_empty() {
                let at = At { file: originals.file, from: 0, to: 1 };
                let help = format!("Write {path}; until then readers see the source.");
                findings.add(Rule::MissingTranslation, at, format!("`{}` has no words in `{lang}`", self.name), help);
            }
            return;
        };
        let stamps_are_whole = !self.unread.touches(&self.path(lang, "review.toml"));
        for (id, original) in needed.iter().filter_map(|(id, _)| Some((id, originals.messages.get(id)?))) {
            let Some(translation) = file.messages.get(id) else {
                if whole {
                    let message = format!("`{id}` of `{}` has no words in `{lang}`", self.name);
                    let help = format!("Translate it in {path}; until then readers see the source.");
                    findings.add(Rule::MissingTranslation, original.at, message, help);
                }
                continue;
            };
            check_values(id, original, translation, findings);
            if is_right_to_left(lang).unwrap_or(false) {
                check_neighbors(id, original, translation, findings);
            }
            if let (Some(reason), true) = (stale(id, original, translation, file), stamps_are_whole) {
                let message = format!("the translation of `{id}` may be out of date: {reason}");
                let help = format!("Compare it with the source, then run `rights stamp --lang {lang} {}`.", self.name);
                findings.add(Rule::OutdatedTranslation, translation.value_at, message, help);
            }
        }
    }
}

fn check_variables_of_source(name: &str, id: &str, original: &Message, findings: &mut Findings) {
    let filled = |variable: &String| name == UI && id.starts_with("notice-") && variable == SUBJECT;
    for variable in original.variables.iter().filter(|variable| !filled(variable)) {
        let message = format!("nothing fills in `${variable}` here");
        let help = "Write the words themselves. Only notices have a variable: `$subject`.";
        findings.add(Rule::ExtraVariable, original.value_at, message, help);
    }
}

fn check_values(id: &str, original: &Message, translation: &Message, findings: &mut Findings) {
    for variable in original.variables.iter().filter(|name| !translation.variables.contains(name)) {
        let help = format!("Write `{{ ${variable} }}` where the value belongs.");
        findings.add(Rule::MissingVariable, translation.value_at, format!("`${variable}` is missing"), help);
    }
    for variable in translation.variables.iter().filter(|name| !original.variables.contains(name)) {
        let help = "Delete it, or correct its name: the source does not have it.";
        findings.add(Rule::ExtraVariable, translation.value_at, format!("nothing fills in `${variable}`"), help);
    }
    let (ours, theirs) = (numbers(&translation.finished), numbers(&original.finished));
    // A value that is filled in may be a number, so without it they differ anyway.
    let same_values = original.variables.iter().all(|name| translation.variables.contains(name))
        && translation.variables.len() == original.variables.len();
    if !is_typed_by_readers(id) && same_values && ours != theirs {
        let list = |numbers: &[String]| {
            if numbers.is_empty() { "none".to_owned() } else { numbers.join(", ") }
        };
        let message = format!("the numbers are {}; the source has {}", list(&ours), list(&theirs));
        findings.add(
            Rule::ChangedNumber,
            translation.value_at,
            message,
            "Write the numbers of the source, with the digits 0 to 9.",
        );
    }
}

/// In right-to-left text a name in Latin letters and a number beside it are isolated as one, and are read in the order of
/// the English. So they stand side by side only where they do in the source.
fn check_neighbors(id: &str, original: &Message, translation: &Message, findings: &mut Findings) {
    if is_typed_by_readers(id) {
        return;
    }
    let words: Vec<&str> = translation.finished.split(' ').collect();
    for pair in words.windows(2) {
        let [name, number] = pair else { continue };
        let (name, number) =
            (name.trim_start_matches(['(', '«', '"']), number.trim_end_matches(['.', ',', ')', '»', '"']));
        let joined = name.ends_with(|letter: char| letter.is_ascii_alphabetic())
            && number.starts_with(|letter: char| letter.is_ascii_digit());
        let same = || original.finished.contains(&format!("{name} {number}"));
        if joined && !same() {
            let message = format!("`{name}` and `{number}` are read as one here");
            let help = "Put a word between the name and the number.";
            findings.add(Rule::JoinedIsolate, translation.value_at, message, help);
        }
    }
}

/// Whether a translation was made from the source of today: nothing, or why not.
fn stale(id: &str, original: &Message, translation: &Message, file: &MessageFile) -> Option<&'static str> {
    match file.reviews.get(id) {
        None => Some("it was never stamped"),
        Some(entry) if entry.source != value_hash(&original.value) => Some("the source has changed since"),
        Some(entry) if entry.text != value_hash(&translation.value) => Some("it was edited after its stamp"),
        Some(_) => None,
    }
}

/// Runs of digits in any script, folded to ASCII and sorted.
fn numbers(text: &str) -> Vec<String> {
    let digits: String = text
        .chars()
        .map(|letter| match letter {
            '٠'..='٩' => char::from_digit(letter as u32 - '٠' as u32, 10).unwrap_or(' '),
            '۰'..='۹' => char::from_digit(letter as u32 - '۰' as u32, 10).unwrap_or(' '),
            '0'..='9' => letter,
            _ => ' ',
        })
        .collect();
    let mut numbers: Vec<String> = digits.split_whitespace().map(str::to_owned).collect();
    numbers.sort();
    numbers
}

#[cfg(test)]
mod tests {
    use super::numbers;

    #[test]
    fn digits_of_any_script_are_the_same_number() {
        assert_eq!(numbers("في ٢٠١٧، 5 سنوات"), numbers("5 years, 2017"));
        assert_ne!(numbers("1-800-898-7180"), numbers("1-800-898-7181"));
    }
}
