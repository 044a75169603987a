//! Phone lines.

use serde::{Deserialize, Serialize};

use super::LocalText;
use crate::ids::WhoAnswers;

/// Phone lines for one reader, best first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HotlinesView {
    /// Ordered by: of the reader's place, speaks the reader's language, open now, the pack's own order.
    pub hotlines: Vec<HotlineView>,
}

/// One phone line.
///
/// `display` is for people; only `number_e164`, a plus sign and digits, goes to a dialer. `opens_at` is RFC 3339 with the offset
/// of its own zone; days are ISO 8601.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Open {
    /// Someone answers now (holidays are in the note).
    Open,
    /// Nobody answers now.
    Closed,
    /// Not known.
    Unknown,
}
