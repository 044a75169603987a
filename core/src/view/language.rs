//! The available languages, and the app's own strings in them.

use serde::{Deserialize, Serialize};

use super::{Direction, LocalText, NoticeView};

/// The languages that packs and app strings come in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ffi", derive(uniffi::Record))]
pub struct LanguagesView {
    /// In the packs' own order.
    pub languages: Vec<LanguageView>,
    /// What the reader should know about the packs behind these numbers.
    pub notices: Vec<NoticeView>,
}

/// One language a reader can choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ffi", derive(uniffi::Record))]
pub struct LanguageView {
    /// Language tag (BCP 47).
    pub tag: String,
    /// Its name for itself.
    pub name: LocalText,
    /// Its name in English.
    pub english_name: String,
    /// Direction of its text.
    pub direction: Direction,
    /// Percentage of all messages that are present and up to date, 0 to 100, rounded down.
    pub complete_percent: u32,
    /// Percentage of all messages that a person has signed off on, 0 to 100, rounded down.
    pub reviewed_percent: u32,
}

/// The app's own labels and error texts.
///
/// Ids: `kind-<kind>`, `status-<status>`, `group-<group>`, `open-<state>`, `answers-<who>`, `label-…`, and
/// `error-<code>`, among others. The code of an error is its variant in kebab case (`unknown-card`), except for a
/// search (`search-<problem>`) and for storage (`storage-<problem>`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ffi", derive(uniffi::Record))]
pub struct UiStringsView {
    /// Ordered by id.
    pub strings: Vec<UiString>,
}

/// One label or error text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ffi", derive(uniffi::Record))]
pub struct UiString {
    /// Its key, such as `kind-say` or `error-unknown-card`.
    pub id: String,
    /// Its words.
    pub text: LocalText,
}
