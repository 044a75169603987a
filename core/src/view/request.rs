//! What a shell asks for.
//!
//! `languages` are BCP 47 tags, best first; an empty list means English. `now` is whole seconds UTC since 1970.

use serde::{Deserialize, Serialize};

use super::NoticeView;
use crate::ids::Status;

/// Asks for the first screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
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
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
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
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OfficerRequest {
    /// Id of the card.
    pub card: String,
    /// Id of a line to say.
    pub line: String,
    /// The reader's languages, best first.
    pub languages: Vec<String>,
}

/// Asks where some words stand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SearchRequest {
    /// What the reader typed: 1 to 200 characters with a letter or digit, no control character.
    pub query: String,
    /// The reader's languages, best first: hits in them come first.
    pub languages: Vec<String>,
    /// Most hits wanted; more than 50 are never given.
    pub limit: u32,
}

/// Asks for phone lines.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HotlinesRequest {
    /// The reader's languages, best first.
    pub languages: Vec<String>,
    /// The reader's place, such as `us-ma`.
    pub place: Option<String>,
    /// The instant, seconds UTC.
    pub now: i64,
}

/// What the shelf remembers of a reader. Never a status.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settings {
    /// The reader's languages, best first.
    pub languages: Vec<String>,
    /// The reader's place, if chosen.
    pub place: Option<String>,
}

/// The settings in force, and what the reader should know about where they are kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SettingsView {
    /// The reader's languages, best first.
    pub languages: Vec<String>,
    /// The reader's place, if chosen.
    pub place: Option<String>,
    /// Whether they are kept in a data folder, and what became of a damaged file.
    pub notices: Vec<NoticeView>,
}
