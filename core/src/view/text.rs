//! Text with its language.

use serde::{Deserialize, Serialize};

/// Which way a paragraph runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ffi", derive(uniffi::Enum))]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

/// A paragraph for people, with the language it is in, so that a screen reader can switch voices.
///
/// `text` may contain line ends and the isolates U+2066 and U+2069 around Latin words and numbers, but no other control
/// characters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ffi", derive(uniffi::Record))]
pub struct LocalText {
    /// The words.
    pub text: String,
    /// Language tag of the words (BCP 47).
    pub lang: String,
    /// Direction of the paragraph.
    pub direction: Direction,
}
