//! A card as a screen shows it, down to the sources behind each line.

use serde::{Deserialize, Serialize};

use super::{CardLink, CorrectionView, Direction, Freshness, FreshnessView, HotlineView, LocalText, NoticeView};
use crate::ids::{LineKind, RecordKind, Status, Strength};

/// One card for one reader: everything a screen needs, in the order it is drawn.
///
/// `essentials` are the lines for a reader who has no time for more: shown first and large, and not repeated in
/// `sections`. Lines refer to sources by number; each cited work is listed once, numbered in the order in which a
/// reader meets it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ffi", derive(uniffi::Record))]
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
    /// Whose status that is: the reader's, or that of the person who is held.
    pub status_of: StatusOf,
    /// The one line at the top that says what the reader must know about the text itself, if there is anything to say.
    pub state: Option<LocalText>,
    /// The lines to read first, in order; at most four.
    pub essentials: Vec<LineView>,
    /// Sections that have a line for this status in addition to the essentials; none if the card is not for this
    /// status.
    pub sections: Vec<SectionView>,
    /// Questions that no checked source answers, gathered in one place; absent if there are none for this status.
    pub gaps: Option<GapsView>,
    /// Whether its phone lines come right under the summary: the card is about getting help for someone who is held.
    pub phones_first: bool,
    /// Phone lines of the card.
    pub hotlines: Vec<HotlineView>,
    /// The oldest check and the earliest review day of the lines shown.
    pub freshness: FreshnessView,
    /// The facts behind the lines shown, each once, in the order in which the lines name them.
    pub facts: Vec<FactView>,
    /// The works cited, numbered from 1.
    pub sources: Vec<SourceView>,
    /// What this card once got wrong, newest first.
    pub corrections: Vec<CorrectionView>,
    /// Kinds of private record that the card leads to.
    pub forms: Vec<RecordKind>,
    /// Cards to read next, in this language.
    pub see_also: Vec<CardLink>,
    /// What the reader should know about this text.
    pub notices: Vec<NoticeView>,
}

/// Whose status the lines of a card were chosen for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ffi", derive(uniffi::Enum))]
#[serde(rename_all = "kebab-case")]
pub enum StatusOf {
    /// The reader's own.
    Reader,
    /// That of the person who is held: the reader is looking for them.
    Held,
}

/// A headed group of lines.
///
/// If `past` is set, the lines describe how things were in the years they name, and not rights that hold today.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ffi", derive(uniffi::Record))]
pub struct SectionView {
    /// Id within the card.
    pub id: String,
    /// Heading.
    pub heading: LocalText,
    /// Whether it is about the past and not about rights that hold now.
    pub past: bool,
    /// Its lines for this status, in order, without essentials and gaps; never empty.
    pub lines: Vec<LineView>,
}

/// Questions that no checked source answers, gathered at the end of a card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ffi", derive(uniffi::Record))]
pub struct GapsView {
    /// Heading.
    pub heading: LocalText,
    /// Said once for all of them: that no source answers, and whom to ask.
    pub text: LocalText,
    /// The questions, in the order of the card; never empty.
    pub questions: Vec<LineView>,
}

/// One thought: what to say, do, not do, know or ask for, or where to stop.
///
/// An empty `statuses` means that the line applies to all. A line to say has the English for the officer in `officer`,
/// and `text` is its meaning for the reader.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ffi", derive(uniffi::Record))]
pub struct LineView {
    /// Id within the card; stable across versions.
    pub id: String,
    /// What the line is for.
    pub kind: LineKind,
    /// Statuses it applies to; empty means all.
    pub statuses: Vec<Status>,
    /// The words; for a line to say, their meaning.
    pub text: LocalText,
    /// The English for the officer; only a line to say has it.
    pub officer: Option<LocalText>,
    /// How the words relate to their source.
    pub translation: Translation,
    /// Whether a person has signed off on the words.
    pub review: Review,
    /// Whether a fact behind it is past its review day.
    pub freshness: Freshness,
    /// Numbers of the works behind it, ascending; only a gap line has none.
    pub sources: Vec<u32>,
    /// Ids of the facts it rests on.
    pub facts: Vec<String>,
}

/// How shown words relate to the source text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ffi", derive(uniffi::Enum))]
#[serde(rename_all = "kebab-case")]
pub enum Translation {
    /// The source itself, in the language that the reader asked for.
    Source,
    /// A translation of the source as it is now.
    Current,
    /// The reader's language has only a translation of an older source; the words shown here are in another language.
    Outdated,
    /// The reader's language does not have it; the words shown here are in another language.
    Fallback,
}

/// Who has checked the words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ffi", derive(uniffi::Enum))]
#[serde(rename_all = "kebab-case")]
pub enum Review {
    /// No person has signed off on them yet.
    Machine,
    /// A person who reads the language has signed off on them (for the English, a lawyer).
    Reviewed,
}

/// A legal fact behind a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ffi", derive(uniffi::Record))]
pub struct FactView {
    /// Id in the pack's facts.
    pub id: String,
    /// The fact, in the words of the people who checked it (in English).
    pub statement: Option<LocalText>,
    /// Numbers of the works that support it, in the fact's own order.
    pub sources: Vec<u32>,
    /// The oldest day on which one of its sources was read.
    pub checked_on: String,
    /// The day on which it is due to be checked again.
    pub review_by: String,
}

/// A cited work as a reader sees it.
///
/// If facts of different strengths cite the same work, `strength` is the weakest of them: a list of sources must not
/// make a work look stronger than it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ffi", derive(uniffi::Record))]
pub struct SourceView {
    /// Its number on this card, from 1.
    pub number: u32,
    /// What to call it, such as `8 USC 1225`.
    pub citation: String,
    /// Its official address, or else its own, if one is known that may be opened ([`crate::link::is_address`]).
    pub address: Option<String>,
    /// The page's own date, if it shows one.
    pub dated: Option<String>,
    /// What kind of source the fact rests on.
    pub strength: Strength,
}

/// One line to hold up to the officer.
///
/// Notices belong on the reader's half of the screen; the officer's half has only the English.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ffi", derive(uniffi::Record))]
pub struct OfficerView {
    /// Id of the card.
    pub card: String,
    /// Id of the line.
    pub line: String,
    /// The frozen English.
    pub officer: LocalText,
    /// What it means, in the reader's language.
    pub meaning: LocalText,
    /// Whether a fact behind the line is past its review day.
    pub freshness: Freshness,
    /// Whether a person has signed off on the meaning.
    pub review: Review,
    /// What the reader should know about this text.
    pub notices: Vec<NoticeView>,
}
