//! How fresh something is.

use serde::{Deserialize, Serialize};

/// Whether something is past the day when it was due to be checked again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ffi", derive(uniffi::Enum))]
#[serde(rename_all = "kebab-case")]
pub enum Freshness {
    /// Not yet due.
    Current,
    /// Past its review day: possibly out of date, still shown.
    ReviewDue,
}

/// How fresh a card or a phone line is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ffi", derive(uniffi::Record))]
pub struct FreshnessView {
    /// Due if any part of it is.
    pub state: Freshness,
    /// The oldest day on which a part of it was checked.
    pub checked_on: String,
    /// The first day on which a part of it is due to be checked again.
    pub review_by: String,
}
