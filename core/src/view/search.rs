//! What a search found.

use serde::{Deserialize, Serialize};

use super::{LocalText, NoticeView};

/// Search results, best first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ffi", derive(uniffi::Record))]
pub struct SearchView {
    /// At most as many as requested; finding none is not an error.
    pub hits: Vec<HitView>,
    /// What the reader should know about these texts.
    pub notices: Vec<NoticeView>,
}

/// One match.
///
/// Without a `line`, the card as a whole matches: its title, summary or keywords. `snippet` is in the language in which
/// it was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ffi", derive(uniffi::Record))]
pub struct HitView {
    /// Id of the card.
    pub card: String,
    /// Id of its pack.
    pub pack: String,
    /// Id of the line; absent if the card as a whole matches.
    pub line: Option<String>,
    /// Title of the card, in the reader's language.
    pub title: LocalText,
    /// The matching words in context, in the language in which they were found.
    pub snippet: LocalText,
}
