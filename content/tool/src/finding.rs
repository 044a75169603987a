//! What a check says: a rule, a place, the offending text, and what to do.
//!
//! Owns: the words of the rules, which of them stop a build, and the order of a report. Must not know: when a rule is
//! broken. Start reading at [`Findings`].

use rights_core::locale::is_invisible;
use serde::{Deserialize, Serialize};

use crate::letters::{Unwanted, unwanted};
use crate::source::{At, Places, SourceFile};

/// One thing that is wrong in the sources.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// The rule that was broken.
    pub rule: Rule,
    /// Whether it stops a build.
    pub severity: Severity,
    /// File, relative to the content folder's parent.
    pub file: String,
    /// Line, from 1.
    pub line: Option<usize>,
    /// Column in characters, from 1.
    pub column: Option<usize>,
    /// The offending text.
    pub text: Option<String>,
    /// What is wrong, in a sentence.
    pub message: String,
    /// What to do about it.
    pub help: String,
}

/// Whether a finding stops a build.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// It stops the build.
    Error,
    /// A reader is told on the card; it does not stop a build.
    Warning,
}

/// Every rule of the check. The words are stable: people filter by them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rule {
    /// The file cannot be parsed.
    Syntax,
    /// A file or folder cannot be read, or is not UTF-8.
    UnreadableFile,
    /// A key that must be there is not.
    MissingKey,
    /// A key that means nothing here.
    UnknownKey,
    /// A value of the wrong type or form.
    BadValue,
    /// An id used twice.
    DuplicateId,
    /// A status that is none of the eight.
    UnknownStatus,
    /// A cited fact that is not in the pack.
    UnknownFact,
    /// A cited fact that no checked source supports.
    UnconfirmedFact,
    /// A cited fact past its review day.
    ExpiredFact,
    /// A cited fact that was withdrawn.
    WithdrawnFact,
    /// A line that rests on nothing.
    NoFact,
    /// A gap line that cites a fact.
    GapWithFact,
    /// A fact that does not hold for a status of its line.
    FactNotForStatus,
    /// A fact of the past in a section that is not marked so.
    HistoryNotPast,
    /// A fact of the past without its year in the words.
    HistoryWithoutYear,
    /// A line that no reader can reach.
    UnreachableLine,
    /// A link to a card, phone line or group that is not there.
    UnknownLink,
    /// A line to say without officer English, officer English elsewhere, or too many words to say.
    BadOfficerLine,
    /// A message that the structure needs and the source language lacks.
    MissingMessage,
    /// A message that a language lacks.
    MissingTranslation,
    /// A translation of an older source, or one that was never stamped.
    OutdatedTranslation,
    /// A message that nothing uses.
    OrphanMessage,
    /// A variable of the source that the translation lacks.
    MissingVariable,
    /// A variable that nothing fills.
    ExtraVariable,
    /// Other digits than the source has.
    ChangedNumber,
    /// A direction control that must not be there.
    BidiControl,
    /// An isolate without its end, or an end without its isolate.
    UnbalancedIsolate,
    /// A name in Latin letters and a number that right-to-left text would show as one.
    JoinedIsolate,
    /// Letters of two scripts in one word.
    MixedScript,
    /// An Urdu letter in Arabic or an Arabic one in Urdu that look alike.
    ForeignLetter,
    /// Another invisible control character.
    ControlCharacter,
    /// A letter that was lost on the way here (U+FFFD), or half of one.
    LostLetter,
    /// An address that may not become a link.
    BadAddress,
    /// A word that the glossary says to avoid.
    OffGlossary,
    /// A phone line with a wrong number, zone, hours or language.
    BadHotline,
    /// A card that is too hard to read.
    ReadingLevel,
    /// A line with more words than a reader takes in at once.
    LongLine,
    /// A card with more lines for one reader than fit the moment it is for.
    LongCard,
    /// Lines to read first that are missing, too many, or not such lines.
    Essentials,
    /// More questions without an answer than a reader can use.
    TooManyGaps,
    /// A card with too few phrases by which people look for it.
    FewPhrases,
    /// A label that the code asks for and the app's own words lack.
    MissingLabel,
}

impl Rule {
    /// The design names three warnings; all else stops a build.
    #[must_use]
    pub fn severity(self) -> Severity {
        match self {
            Self::MissingTranslation | Self::OutdatedTranslation | Self::ExpiredFact => Severity::Warning,
            _ => Severity::Error,
        }
    }

    /// Whether the source itself could not be read as it was meant. What is missing elsewhere may follow from it, so these
    /// come first in a report, and nothing is inferred from the absence of what such a file was to bring.
    pub(crate) fn is_cause(self) -> bool {
        matches!(
            self,
            Self::Syntax
                | Self::UnreadableFile
                | Self::MissingKey
                | Self::UnknownKey
                | Self::BadValue
                | Self::UnknownStatus
        )
    }
}

/// Findings while they are collected; places become lines and columns here.
#[derive(Debug, Default)]
pub(crate) struct Findings {
    pub(crate) list: Vec<(At, Rule, Option<String>, String, String)>,
}

impl Findings {
    /// Adds a finding that shows the text at its place.
    pub(crate) fn add(&mut self, rule: Rule, at: At, message: impl Into<String>, help: impl Into<String>) {
        self.list.push((at, rule, None, message.into(), help.into()));
    }

    /// Adds a finding that shows another text than the one at its place.
    pub(crate) fn add_text(
        &mut self,
        rule: Rule,
        at: At,
        text: impl Into<String>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.list.push((at, rule, Some(text.into()), message.into(), help.into()));
    }

    /// Adds a finding about a letter that no text may have.
    pub(crate) fn add_letter(&mut self, at: At, letter: char) {
        let code = format!("U+{:04X}", letter as u32);
        let (rule, what, help) = match unwanted(letter) {
            Some(Unwanted::TurnsDirection) => (
                Rule::BidiControl,
                "changes the direction of what follows",
                "Delete it. The builder isolates Latin words and numbers by itself.",
            ),
            Some(Unwanted::Lost) => {
                (Rule::LostLetter, "stands where a letter was lost", "Type the letter that belongs here.")
            }
            Some(Unwanted::Invisible) | None => (Rule::ControlCharacter, "cannot be seen", "Delete it."),
        };
        self.add_text(rule, at, letter, format!("{code} {what}"), help);
    }

    /// Findings with their places: causes first, each half in the order of files and lines.
    pub(crate) fn resolve(&self, files: &[SourceFile]) -> Vec<Finding> {
        let mut order: Vec<_> = self.list.iter().collect();
        let path = |at: &At| files.get(at.file).map(|file| visible(&file.path)).unwrap_or_default();
        order.sort_by_cached_key(|(at, rule, ..)| (!rule.is_cause(), path(at), at.from, *rule));
        let mut places = Places::new(files);
        let finding = |(at, rule, text, message, help): &(At, Rule, Option<String>, String, String)| {
            let file = files.get(at.file);
            let place = if at.to > 0 { places.line_and_column(*at) } else { None };
            let there = file.and_then(|file| file.text.get(at.from..at.to)).filter(|text| !text.is_empty());
            Finding {
                rule: *rule,
                severity: rule.severity(),
                file: path(at),
                line: place.map(|(line, _)| line),
                column: place.map(|(_, column)| column),
                text: text.as_deref().or(there).map(shown),
                message: visible(message),
                help: visible(help),
            }
        };
        order.into_iter().map(finding).collect()
    }
}

/// The sentence that offers the nearest words that there are, if there are any.
pub(crate) fn did_you_mean(near: &[String]) -> String {
    if near.is_empty() { String::new() } else { format!("Did you mean `{}`?", near.join("`, `")) }
}

/// At most 80 characters of a text.
fn shown(text: &str) -> String {
    let start: String = text.chars().take(80).collect();
    if text.chars().nth(80).is_some() { visible(&start) + "…" } else { visible(&start) }
}

/// A text with its controls escaped, so that they can be seen and cannot act.
#[must_use]
pub fn visible(text: &str) -> String {
    let mut shown = String::new();
    for letter in text.chars() {
        let invisible = letter.is_control() || rights_core::locale::is_direction_control(letter);
        if invisible || is_invisible(letter) {
            shown.extend(letter.escape_unicode());
        } else {
            shown.push(letter);
        }
    }
    shown
}
