//! The core's records of a card and its words again, for the generator. Nothing is decided here.
//!
//! `#[uniffi::remote]` makes the generator use the core's own types: a field that is missing or too many is a compile
//! error. The doc comments reach Kotlin and Swift from here; a test compares all of it with the core.

use rights_core::ids::{LineKind, Status, Strength};
use rights_core::view::{
    CardLink, CardView, CorrectionView, Direction, FactView, Freshness, FreshnessView, HotlineView, LineView,
    LocalText, NoticeCode, NoticeView, OfficerView, Review, SectionView, SourceView, Translation,
};

/// Immigration status of the reader, as far as the cards tell readers apart.
#[uniffi::remote(Enum)]
pub enum Status {
    /// US citizen.
    Citizen,
    /// Green card holder.
    PermanentResident,
    /// Comes on a visa (visitor, student, worker).
    Visa,
    /// Comes under the Visa Waiver Program with an ESTA.
    VisaWaiver,
    /// Asks for asylum, or has asked.
    AsylumSeeker,
    /// Was granted refugee status or asylum.
    RefugeeAsylee,
    /// Was let in on parole.
    Parolee,
    /// Does not know, or has not said.
    Unsure,
}

/// What a line is for.
#[uniffi::remote(Enum)]
pub enum LineKind {
    /// Words for the officer.
    Say,
    /// An act.
    Do,
    /// An act to leave.
    Dont,
    /// A plain fact.
    Know,
    /// Something to ask for.
    Ask,
    /// Where one may stop talking.
    Stop,
    /// A question that no checked source answers.
    Gap,
}

/// What kind of source stands behind a fact.
#[uniffi::remote(Enum)]
pub enum Strength {
    /// Law, court or agency text.
    Primary,
    /// An advocacy group's reading.
    Organisation,
    /// A law firm, the press or a data project.
    Secondary,
}

/// Which way a paragraph runs.
#[uniffi::remote(Enum)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

/// A paragraph for people, with the language it is in, so that a screen reader switches voice.
///
/// `text` may hold the isolates U+2066 and U+2069 around Latin words and numbers, and no other control character.
#[uniffi::remote(Record)]
pub struct LocalText {
    /// The words.
    pub text: String,
    /// Language tag of the words (BCP 47).
    pub lang: String,
    /// Direction of the paragraph.
    pub direction: Direction,
}

/// One notice: a code for the shell, words for the reader, and what it is about.
///
/// Words of other notices and labels are in the app's strings (`ui_strings`).
#[uniffi::remote(Record)]
pub struct NoticeView {
    /// The stable code.
    pub code: NoticeCode,
    /// The words (`notice-<code>` of the app strings).
    pub text: LocalText,
    /// The line, language, pack or file meant, if it is about one.
    pub subject: Option<String>,
}

/// Every notice there is.
#[uniffi::remote(Enum)]
pub enum NoticeCode {
    /// The card is not for the asked status; it has no sections, only links on.
    NotForStatus,
    /// No status was given: these are the safest lines.
    ChooseStatus,
    /// A language asked for ahead of the one shown is not shipped (subject: its canonical tag).
    LanguageNotAvailable,
    /// A message is missing in the reader's language and stands in another (subject: its id).
    Fallback,
    /// The translation of a message is older than its source, so the source stands (subject: its id).
    Outdated,
    /// Some of the text was translated by machine and no person has checked it.
    MachineTranslation,
    /// No lawyer has reviewed the English.
    NoLegalReview,
    /// Something on the screen is past the day it was to be checked again.
    ReviewDue,
    /// The clock is before the pack was made, or far after it (subject: the pack).
    ClockDoubtful,
    /// The pack is not signed (subject: its file).
    UnsignedPack,
    /// A pack was refused (subject: its file).
    PackRefused,
    /// A row of a pack was damaged; an older copy of the pack is shown (subject: the pack).
    PackDamaged,
    /// There is no data folder: what is saved lasts as long as the object.
    NoDataFolder,
    /// The data folder cannot be used; what was stored in it is not shown and not touched.
    DataFolderUnusable,
    /// The settings file was damaged and was set aside (subject: its new name).
    SettingsDamaged,
    /// Another program is using the settings file: settings are not shown, and the next call looks again.
    SettingsBusy,
}

/// One card for one reader: everything a screen needs, in order.
#[uniffi::remote(Record)]
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
#[uniffi::remote(Record)]
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
#[uniffi::remote(Record)]
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
#[uniffi::remote(Enum)]
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
#[uniffi::remote(Enum)]
pub enum Review {
    /// No person has signed them off yet.
    Machine,
    /// A person who reads the language has (for the English: a lawyer).
    Reviewed,
}

/// Whether something is past the day it was to be checked again.
#[uniffi::remote(Enum)]
pub enum Freshness {
    /// Not yet due.
    Current,
    /// Past its review day: possibly out of date, still shown.
    ReviewDue,
}

/// How fresh a card is.
#[uniffi::remote(Record)]
pub struct FreshnessView {
    /// Due if any line shown is.
    pub state: Freshness,
    /// The oldest day on which a source behind the card was read.
    pub checked_on: String,
    /// The first day on which a fact behind the card is to be checked again.
    pub review_by: String,
}

/// A legal fact behind a line.
#[uniffi::remote(Record)]
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
#[uniffi::remote(Record)]
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
#[uniffi::remote(Record)]
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
