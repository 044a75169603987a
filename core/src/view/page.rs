//! Cards to send or print.

use serde::{Deserialize, Serialize};

use super::LocalText;
use crate::ids::Status;

/// Asks for a page: one file of HTML that needs nothing else.
///
/// `languages` are tags (BCP 47), best first; none means English. Without a `card` the pack's first card is meant. Without a
/// `status` a card or packet offers the choice itself, and a wallet card has the lines that are safe for anyone. `now` is
/// whole seconds since 1970-01-01 UTC.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ffi", derive(uniffi::Record))]
pub struct PageRequest {
    /// What to make.
    pub what: PageKind,
    /// Id of the card.
    pub card: Option<String>,
    /// The reader's languages, best first.
    pub languages: Vec<String>,
    /// The reader's status, or that of the person who is held.
    pub status: Option<Status>,
    /// The sheets it is printed on.
    pub paper: Paper,
    /// The instant, seconds UTC.
    pub now: i64,
}

/// What a page is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ffi", derive(uniffi::Enum))]
#[serde(rename_all = "kebab-case")]
pub enum PageKind {
    /// One card.
    Card,
    /// A card with the cards that it names to read next, in one file.
    Packet,
    /// The essentials of a card on panels of the size of a bank card, to cut and fold.
    Wallet,
}

/// Size of the sheets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ffi", derive(uniffi::Enum))]
#[serde(rename_all = "kebab-case")]
pub enum Paper {
    /// 210 by 297 mm.
    A4,
    /// 8.5 by 11 inches.
    Letter,
}

/// A page, whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ffi", derive(uniffi::Record))]
pub struct PageView {
    /// The page: no script, no network, no fonts of its own.
    pub html: String,
    /// Title of its card.
    pub title: LocalText,
    /// Language of the page (BCP 47).
    pub lang: String,
}
