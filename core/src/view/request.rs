//! What a shell asks for.
//!
//! `languages` are BCP 47 tags, best first; an empty list means English. `now` is whole seconds since 1970-01-01 UTC.

use serde::{Deserialize, Serialize};

use super::NoticeView;
use crate::ids::Status;

/// Asks for the first screen.
///
/// `languages` are tags (BCP 47), best first; none means English, and settings are not consulted. `now` is whole
/// seconds since 1970-01-01 UTC, from the caller's clock. `place` is one that a pack declares, such as `us-ma/logan`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ffi", derive(uniffi::Record))]
pub struct HomeRequest {
    /// The reader's languages, best first.
    pub languages: Vec<String>,
    /// Show only cards for this status; without it, all cards.
    pub status: Option<Status>,
    /// The reader's place, such as `us-ma/logan`; cards from that place's pack come first.
    pub place: Option<String>,
    /// The current instant, in seconds UTC.
    pub now: i64,
}

/// Asks for one card.
///
/// `languages` are tags (BCP 47), best first; none means English. Without a `status`, the lines are those that are safe
/// for anyone. `now` is whole seconds since 1970-01-01 UTC.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ffi", derive(uniffi::Record))]
pub struct CardRequest {
    /// Id of the card.
    pub card: String,
    /// The reader's languages, best first.
    pub languages: Vec<String>,
    /// The reader's status; without it, the lines are those for `unsure`, with a notice.
    pub status: Option<Status>,
    /// The current instant, in seconds UTC.
    pub now: i64,
}

/// Asks for one line to hold up.
///
/// `line` is the id of a line of kind `say`. `languages` are tags (BCP 47), best first; none means English. `now` is whole
/// seconds since 1970-01-01 UTC.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ffi", derive(uniffi::Record))]
pub struct OfficerRequest {
    /// Id of the card.
    pub card: String,
    /// Id of a line to say.
    pub line: String,
    /// The reader's languages, best first.
    pub languages: Vec<String>,
    /// The current instant, in seconds UTC.
    pub now: i64,
}

/// Searches for some words.
///
/// `query` has 1 to 200 characters. `languages` are tags (BCP 47), best first: hits in them come first, but all other
/// languages are searched too. `limit` is the largest number of hits wanted; there are never more than 50.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ffi", derive(uniffi::Record))]
pub struct SearchRequest {
    /// What the reader typed: 1 to 200 characters, including a letter or digit, and no control characters except tabs
    /// and line ends.
    pub query: String,
    /// The reader's languages, best first: hits in them come first.
    pub languages: Vec<String>,
    /// Most hits wanted; there are never more than 50.
    pub limit: u32,
}

/// Asks for phone lines.
///
/// `languages` are tags (BCP 47), best first; none means English. `place` is one that a pack declares; its phone lines
/// come first. `now` is whole seconds since 1970-01-01 UTC.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ffi", derive(uniffi::Record))]
pub struct HotlinesRequest {
    /// The reader's languages, best first.
    pub languages: Vec<String>,
    /// The reader's place, such as `us-ma`.
    pub place: Option<String>,
    /// The current instant, in seconds UTC.
    pub now: i64,
}

/// What the shelf remembers about a reader. Never a status.
///
/// `languages` are tags (BCP 47), best first. `place` is one that a pack declares, such as `us-ma`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ffi", derive(uniffi::Record))]
pub struct Settings {
    /// The reader's languages, best first.
    pub languages: Vec<String>,
    /// The reader's place, if one was chosen.
    pub place: Option<String>,
}

/// The settings in force, and what the reader should know about where they are kept.
///
/// The home view shows which cards are saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ffi", derive(uniffi::Record))]
pub struct SettingsView {
    /// The reader's languages, best first.
    pub languages: Vec<String>,
    /// The reader's place, if one was chosen.
    pub place: Option<String>,
    /// Whether they are stored in a data folder, and what happened to a damaged file.
    pub notices: Vec<NoticeView>,
}
