//! The core's records of the other screens again, for the generator. Nothing is decided here.
//!
//! `#[uniffi::remote]` makes the generator use the core's own types: a field that is missing or too many is a compile
//! error. The doc comments reach Kotlin and Swift from here; a test compares all of it with the core.

use rights_core::ShelfConfig;
use rights_core::ids::WhoAnswers;
use rights_core::view::{
    CardLink, CorrectionView, Direction, GroupView, GuideView, HitView, HomeView, HotlineView, HotlinesView,
    LanguageView, LanguagesView, LocalText, NewsView, NoticeView, Open, SearchView, UiString, UiStringsView,
};

/// Who picks up when a number is called.
#[uniffi::remote(Enum)]
pub enum WhoAnswers {
    /// A government office.
    Government,
    /// A nonprofit organisation.
    Nonprofit,
    /// Volunteers.
    Volunteer,
    /// A machine.
    Automated,
}

/// The languages that packs and app strings come in.
#[uniffi::remote(Record)]
pub struct LanguagesView {
    /// In the packs' own order.
    pub languages: Vec<LanguageView>,
}

/// One language a reader can choose.
#[uniffi::remote(Record)]
pub struct LanguageView {
    /// Language tag (BCP 47).
    pub tag: String,
    /// Its name in itself.
    pub name: LocalText,
    /// Its name in English.
    pub english_name: String,
    /// Direction of its text.
    pub direction: Direction,
    /// Share of all messages that are there and up to date, 0 to 100, rounded down.
    pub complete_percent: u32,
    /// Share of all messages that a person has signed off, 0 to 100, rounded down.
    pub reviewed_percent: u32,
}

/// The app's own labels and error texts.
///
/// Ids: `kind-<kind>`, `status-<status>`, `group-<group>`, `open-<state>`, `answers-<who>`, `label-…`, and `error-<code>`, where the code
/// of an error is its variant in kebab case (`unknown-card`); of a search `search-<problem>`, of storage `storage-<problem>`.
#[uniffi::remote(Record)]
pub struct UiStringsView {
    /// Ordered by id.
    pub strings: Vec<UiString>,
}

/// One label or error text.
#[uniffi::remote(Record)]
pub struct UiString {
    /// Its key, such as `kind-say` or `error-unknown-card`.
    pub id: String,
    /// Its words.
    pub text: LocalText,
}

/// All cards for one reader, in groups by situation.
#[uniffi::remote(Record)]
pub struct HomeView {
    /// News of today, in the packs' order.
    pub latest: Vec<NewsView>,
    /// Cards the reader saved, in the order of the groups.
    pub saved: Vec<CardLink>,
    /// Groups that have a card, in the order of urgency.
    pub groups: Vec<GroupView>,
    /// What the reader should know about these texts and their settings.
    pub notices: Vec<NoticeView>,
    /// What cards once said that was wrong, newest first.
    pub corrections: Vec<CorrectionView>,
}

/// A line of news, shown from its first day to its last.
#[uniffi::remote(Record)]
pub struct NewsView {
    /// Id in the pack.
    pub id: String,
    /// Id of the pack it is from.
    pub pack: String,
    /// The words.
    pub text: LocalText,
    /// First day on which it is shown.
    pub first_day: String,
    /// Last day on which it is shown.
    pub last_day: String,
}

/// Something a card once said that was wrong.
#[uniffi::remote(Record)]
pub struct CorrectionView {
    /// Id in the pack.
    pub id: String,
    /// The card that said it.
    pub card: String,
    /// The day it was put right.
    pub day: String,
    /// What was wrong.
    pub wrong: LocalText,
    /// What is right.
    pub right: LocalText,
    /// What says so, as a citation.
    pub source: String,
}

/// Cards of a group that belong together, such as all on one kind of discrimination.
#[uniffi::remote(Record)]
pub struct GuideView {
    /// Id, such as `anti-muslim-discrimination`.
    pub id: String,
    /// Heading.
    pub heading: LocalText,
    /// Ids of its cards, in the order of the group.
    pub cards: Vec<String>,
}

/// Cards for one situation.
#[uniffi::remote(Record)]
pub struct GroupView {
    /// Id, such as `airport-now`.
    pub id: String,
    /// Heading.
    pub heading: LocalText,
    /// Its cards, in order; the cards of a guide stand together.
    pub cards: Vec<CardLink>,
    /// Guides among them: cards to be shown as one thing.
    pub guides: Vec<GuideView>,
}

/// A way to a card.
#[uniffi::remote(Record)]
pub struct CardLink {
    /// Id of the card.
    pub card: String,
    /// Id of the pack it is from.
    pub pack: String,
    /// Title.
    pub title: LocalText,
    /// What it is for.
    pub summary: LocalText,
    /// Whether the reader saved it.
    pub saved: bool,
}

/// Phone lines for one reader, best first.
#[uniffi::remote(Record)]
pub struct HotlinesView {
    /// Ordered by: of the reader's place, speaks the reader's language, open now, the pack's own order.
    pub hotlines: Vec<HotlineView>,
}

/// One phone line.
///
/// `display` is for people; only `number_e164`, a plus sign and digits, goes to a dialer. `opens_at` is RFC 3339 with the offset
/// of its own zone; days are ISO 8601.
#[uniffi::remote(Record)]
pub struct HotlineView {
    /// Id in the pack.
    pub id: String,
    /// Its name.
    pub name: LocalText,
    /// The number to dial (E.164: a plus sign and digits), if it can be dialed from outside.
    pub number_e164: Option<String>,
    /// A number that works from abroad (E.164), where one is known.
    pub abroad_e164: Option<String>,
    /// Its web address, for one that is reached there.
    pub address: Option<String>,
    /// Whether it takes a network to reach it: it has an address and no number.
    pub needs_network: bool,
    /// The number or address as people write it.
    pub display: String,
    /// Who picks up.
    pub who_answers: WhoAnswers,
    /// Languages spoken there, as far as a source states them.
    pub languages: Vec<String>,
    /// Opening hours in words.
    pub hours: LocalText,
    /// Whether it is open at the asked instant; `unknown` where hours are not known or no time of day was given.
    pub open: Open,
    /// When it opens next (RFC 3339 in its own zone), if it is closed and that is known.
    pub opens_at: Option<String>,
    /// What the caller should know first.
    pub note: Option<LocalText>,
    /// The day the number was last checked.
    pub checked_on: String,
    /// The day it is to be checked again.
    pub review_by: String,
}

/// Whether a phone line is open.
#[uniffi::remote(Enum)]
pub enum Open {
    /// Someone answers now (holidays are in the note).
    Open,
    /// Nobody answers now.
    Closed,
    /// Not known.
    Unknown,
}

/// Search results, best first.
#[uniffi::remote(Record)]
pub struct SearchView {
    /// At most as many as asked for; none is not an error.
    pub hits: Vec<HitView>,
}

/// One place that matches.
///
/// Without a `line` the card as a whole matches: its title, summary or keywords. `snippet` is in the language it was found in.
#[uniffi::remote(Record)]
pub struct HitView {
    /// Id of the card.
    pub card: String,
    /// Id of its pack.
    pub pack: String,
    /// Id of the line, or nothing where the card as a whole matches.
    pub line: Option<String>,
    /// Title of the card, in the reader's language.
    pub title: LocalText,
    /// The words that match, in the language they were found in.
    pub snippet: LocalText,
}

/// How to open a shelf.
#[uniffi::remote(Record)]
pub struct ShelfConfig {
    /// Folder for settings and saved cards. Without one they last as long as the object.
    pub data_dir: Option<String>,
}
