//! The core's requests and settings again, for the generator. Nothing is decided here.
//!
//! `#[uniffi::remote]` makes the generator use the core's own types: a field that is missing or too many is a compile
//! error. The doc comments reach Kotlin and Swift from here; a test compares all of it with the core.

use rights_core::ids::Status;
use rights_core::view::{
    CardRequest, HomeRequest, HotlinesRequest, NoticeView, OfficerRequest, SearchRequest, Settings, SettingsView,
};

/// Asks for the first screen.
#[uniffi::remote(Record)]
pub struct HomeRequest {
    /// The reader's languages, best first.
    pub languages: Vec<String>,
    /// Only cards for this status; without it, all.
    pub status: Option<Status>,
    /// The reader's place, such as `us-ma/logan`: cards of its own pack come first.
    pub place: Option<String>,
    /// The instant, seconds UTC.
    pub now: i64,
}

/// Asks for one card.
#[uniffi::remote(Record)]
pub struct CardRequest {
    /// Id of the card.
    pub card: String,
    /// The reader's languages, best first.
    pub languages: Vec<String>,
    /// The reader's status; without it the lines for `unsure`, and a notice.
    pub status: Option<Status>,
    /// The instant, seconds UTC.
    pub now: i64,
}

/// Asks for one line to hold up.
#[uniffi::remote(Record)]
pub struct OfficerRequest {
    /// Id of the card.
    pub card: String,
    /// Id of a line to say.
    pub line: String,
    /// The reader's languages, best first.
    pub languages: Vec<String>,
}

/// Asks where some words stand.
#[uniffi::remote(Record)]
pub struct SearchRequest {
    /// What the reader typed: 1 to 200 characters with a letter or digit, no control character.
    pub query: String,
    /// The reader's languages, best first: hits in them come first.
    pub languages: Vec<String>,
    /// Most hits wanted; more than 50 are never given.
    pub limit: u32,
}

/// Asks for phone lines.
#[uniffi::remote(Record)]
pub struct HotlinesRequest {
    /// The reader's languages, best first.
    pub languages: Vec<String>,
    /// The reader's place, such as `us-ma`.
    pub place: Option<String>,
    /// The instant, seconds UTC.
    pub now: i64,
}

/// What the shelf remembers of a reader. Never a status.
#[uniffi::remote(Record)]
pub struct Settings {
    /// The reader's languages, best first.
    pub languages: Vec<String>,
    /// The reader's place, if chosen.
    pub place: Option<String>,
}

/// The settings in force, and what the reader should know about where they are kept.
#[uniffi::remote(Record)]
pub struct SettingsView {
    /// The reader's languages, best first.
    pub languages: Vec<String>,
    /// The reader's place, if chosen.
    pub place: Option<String>,
    /// Whether they are kept in a data folder, and what became of a damaged file.
    pub notices: Vec<NoticeView>,
}
