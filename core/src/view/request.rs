//! What a shell asks for.
//!
//! `languages` are BCP 47 tags, best first; an empty list means English. `now` is whole seconds UTC since 1970.

use serde::{Deserialize, Serialize};

use super::NoticeView;
use crate::ids::Status;

/// Asks for the first screen.
///
/// `languages` are tags (BCP 47), best first; none means English, and settings are not looked at. `now` is whole seconds
/// since 1970-01-01 UTC, from the caller's clock. `place` is one that a pack declares, such as `us-ma/logan`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ffi", derive(uniffi::Record))]
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
///
/// `languages` are tags (BCP 47), best first; none means English. Without a `status` the lines are those that are safe for
/// anyone. `now` is whole seconds since 1970-01-01 UTC.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ffi", derive(uniffi::Record))]
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
    /// The instant, seconds UTC.
    pub now: i64,
}

/// Asks where some words stand.
///
/// `query` has 1 to 200 characters. `languages` are tags (BCP 47), best first: hits in them come first, all others are
/// searched too. `limit` is the most hits wanted, of which there are never more than 50.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ffi", derive(uniffi::Record))]
pub struct SearchRequest {
    /// What the reader typed: 1 to 200 characters with a letter or digit, no control character.
    pub query: String,
    /// The reader's languages, best first: hits in them come first.
    pub languages: Vec<String>,
    /// Most hits wanted; more than 50 are never given.
    pub limit: u32,
}

/// Asks for phone lines.
///
/// `languages` are tags (BCP 47), best first; none means English. `place` is one that a pack declares: its lines come first.
/// `now` is whole seconds since 1970-01-01 UTC.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ffi", derive(uniffi::Record))]
pub struct HotlinesRequest {
    /// The reader's languages, best first.
    pub languages: Vec<String>,
    /// The reader's place, such as `us-ma`.
    pub place: Option<String>,
    /// The instant, seconds UTC.
    pub now: i64,
}

/// What the shelf remembers of a reader. Never a status.
///
/// `languages` are tags (BCP 47), best first. `place` is one that a pack declares, such as `us-ma`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ffi", derive(uniffi::Record))]
pub struct Settings {
    /// The reader's languages, best first.
    pub languages: Vec<String>,
    /// The reader's place, if chosen.
    pub place: Option<String>,
}

/// The settings in force, and what the reader should know about where they are kept.
///
/// Which cards are saved is in the home view.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ffi", derive(uniffi::Record))]
pub struct SettingsView {
    /// The reader's languages, best first.
    pub languages: Vec<String>,
    /// The reader's place, if chosen.
    pub place: Option<String>,
    /// Whether they are kept in a data folder, and what became of a damaged file.
    pub notices: Vec<NoticeView>,
}
