//! Phone lines.

use serde::{Deserialize, Serialize};

use super::{FreshnessView, LocalText, NoticeView};
use crate::ids::WhoAnswers;

/// Phone lines for one reader, best first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ffi", derive(uniffi::Record))]
pub struct HotlinesView {
    /// Ordered by whether they are for the reader's place, speak the reader's language and are open now, then by the
    /// pack's own order.
    pub hotlines: Vec<HotlineView>,
    /// What the reader should know about these texts.
    pub notices: Vec<NoticeView>,
}

/// One phone line.
///
/// `display` is for people and is never dialed; only `number_e164` and `abroad_e164` go to a dialer, and only `address`
/// is opened. Each is absent unless it passes the tests in [`crate::link`]. `opens_at` is RFC 3339 with the offset of
/// its own zone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ffi", derive(uniffi::Record))]
pub struct HotlineView {
    /// Id in the pack.
    pub id: String,
    /// Its name.
    pub name: LocalText,
    /// The number to dial (E.164: a plus sign and digits), if it can be dialed from outside.
    pub number_e164: Option<String>,
    /// A number that works from abroad (E.164), if one is known.
    pub abroad_e164: Option<String>,
    /// Its web or email address, if it is reached that way.
    pub address: Option<String>,
    /// Whether reaching it takes a network: it has an address and no number.
    pub needs_network: bool,
    /// The number or address as people write it.
    pub display: String,
    /// Who answers.
    pub who_answers: WhoAnswers,
    /// Languages spoken there, as stated by a source.
    pub languages: Vec<String>,
    /// Opening hours in words.
    pub hours: LocalText,
    /// Whether it is open at the requested instant; `unknown` if the hours are not known or no time of day was given.
    pub open: Open,
    /// When it opens next (RFC 3339 in its own zone), if it is closed and that is known.
    pub opens_at: Option<String>,
    /// What the caller should know first.
    pub note: Option<LocalText>,
    /// When the number was last checked, and whether it is due for a new check.
    pub freshness: FreshnessView,
}

/// Whether a phone line is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ffi", derive(uniffi::Enum))]
#[serde(rename_all = "kebab-case")]
pub enum Open {
    /// Someone answers now (holidays are in the note).
    Open,
    /// Nobody answers now.
    Closed,
    /// Not known.
    Unknown,
}
