//! A card as a screen shows it, down to the sources behind each line.

use serde::{Deserialize, Serialize};

use super::{CardLink, CorrectionView, Direction, HotlineView, LocalText, NoticeView};
use crate::ids::{LineKind, Status, Strength};

/// One card for one reader: everything a screen needs, in order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CardView {
    /// Id of the card.
    pub card: String,
    /// Id of the pack it is from.
    pub pack: String,
    /// Version of that pack.
    pub pack_version: i64,
    /// Title.
    pub title: LocalText,
    /// One or two sentences on what the card is for.
    pub summary: LocalText,
    /// Direction of the screen (that of the reader's language).
    pub direction: Direction,
    /// Languages used, the reader's first.
    pub languages: Vec<String>,
    /// The status the lines were chosen for.
    pub status: Status,
    /// Sections that have a line for this status; none if the card is not for it.
    pub sections: Vec<SectionView>,
    /// Phone lines of the card.
    pub hotlines: Vec<HotlineView>,
    /// The oldest check and the earliest review day of the lines shown.
    pub freshness: FreshnessView,
    /// What this card once said that was wrong, newest first.
    pub corrections: Vec<CorrectionView>,
    /// Cards to read next, in this language.
    pub see_also: Vec<CardLink>,
    /// What the reader should know about this text.
    pub notices: Vec<NoticeView>,
}

/// A headed group of lines.
///
/// Where `past` is set, the lines tell of what was so in years they name, and of no right that holds today.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SectionView {
    /// Id within the card.
    pub id: String,
    /// Heading.
    pub heading: LocalText,
    /// Whether it tells of the past and not of rights that hold now.
    pub past: bool,
    /// Its lines for this status, in order; never empty.
    pub lines: Vec<LineView>,
}

/// One thought: what to say, do, leave, know, ask for, or where to stop.
///
/// An empty `statuses` means that it holds for all. A line to say has the English for the officer in `officer`, and `text` is
/// its meaning for the reader.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LineView {
    /// Id within the card; stable over versions.
    pub id: String,
    /// What the line is for.
    pub kind: LineKind,
    /// Statuses it holds for; empty means all.
    pub statuses: Vec<Status>,
    /// The words; for a line to say, their meaning.
    pub text: LocalText,
    /// The English for the officer; only a line to say has it.
    pub officer: Option<LocalText>,
    /// How the words relate to their source.
    pub translation: Translation,
    /// Whether a person has signed the words off.
    pub review: Review,
    /// Whether a fact behind it is past its review day.
    pub freshness: Freshness,
    /// The facts it rests on; only a gap line has none.
    pub facts: Vec<FactView>,
}

/// How shown words relate to the source text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Translation {
    /// The source itself, and it is what the reader asked for.
    Source,
    /// A translation of the source as it is now.
    Current,
    /// The reader's language has only a translation of an older source; other words stand here.
    Outdated,
    /// The reader's language does not have it; other words stand here.
    Fallback,
}

/// Who has checked the words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Review {
    /// No person has signed them off yet.
    Machine,
    /// A person who reads the language has (for the English: a lawyer).
    Reviewed,
}

/// Whether something is past the day it was to be checked again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Freshness {
    /// Not yet due.
    Current,
    /// Past its review day: possibly out of date, still shown.
    ReviewDue,
}

/// How fresh a card is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FreshnessView {
    /// Due if any line shown is.
    pub state: Freshness,
    /// The oldest day on which a source behind the card was read.
    pub checked_on: String,
    /// The first day on which a fact behind the card is to be checked again.
    pub review_by: String,
}

/// A legal fact behind a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FactView {
    /// Id in the pack's facts.
    pub id: String,
    /// The fact in the words of the people who checked it (English).
    pub statement: Option<LocalText>,
    /// Where it is from.
    pub sources: Vec<SourceView>,
    /// The oldest day on which one of its sources was read.
    pub checked_on: String,
    /// The day on which it is to be checked again.
    pub review_by: String,
}

/// A source as a reader sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SourceView {
    /// What to call it, such as `8 USC 1225`.
    pub citation: String,
    /// Its official or own address, where one is known.
    pub address: Option<String>,
    /// The page's own date, where it shows one.
    pub dated: Option<String>,
    /// What kind of source the fact rests on.
    pub strength: Strength,
}

/// One line to hold up to the officer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OfficerView {
    /// Id of the card.
    pub card: String,
    /// Id of the line.
    pub line: String,
    /// The frozen English.
    pub officer: LocalText,
    /// What it means, in the reader's language.
    pub meaning: LocalText,
}
