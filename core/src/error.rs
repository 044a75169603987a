//! What can go wrong in a call, as codes and data.
//!
//! Owns: [`RightsError`] and the code of each variant. Must not know: any wording (the texts are in the app strings,
//! looked up as `error-<code>`), or any private value: a value is what the caller passed in, cut short.

use crate::view::LocalText;

/// Longest value an error carries, in characters (enough to recognize it, too little to fill a screen).
const VALUE_LIMIT: usize = 64;

/// A failed call: a code, and the data a shell needs to say what was wrong and what would be right.
///
/// A variant exists only where a caller would do something different. `value` is what was asked for, cut to 64
/// characters, with control characters escaped; `nearest` has at most three of the ids most like it. The texts for the
/// reader are in the app's strings (`ui_strings`) under `error-<code>`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[cfg_attr(feature = "ffi", derive(uniffi::Enum))]
#[error("{}", self.code())]
pub enum RightsError {
    /// No pack has this card.
    UnknownCard {
        /// The id asked for, cut to 64 characters.
        value: String,
        /// Ids most like it, best first.
        nearest: Vec<String>,
    },
    /// The card has no such line, or the line has no words for the officer.
    UnknownLine {
        /// The id asked for, cut to 64 characters.
        value: String,
        /// Lines of the card with words for the officer, most like it first.
        nearest: Vec<String>,
    },
    /// No pack declares this place.
    UnknownPlace {
        /// The place asked for, cut to 64 characters.
        value: String,
        /// Places most like it, best first.
        nearest: Vec<String>,
    },
    /// This is not a language tag (BCP 47).
    MalformedLanguage {
        /// The tag given, cut to 64 characters.
        value: String,
        /// Tags of shipped languages most like it, best first.
        nearest: Vec<String>,
    },
    /// The search text cannot be searched for.
    InvalidSearch {
        /// Why not.
        problem: SearchProblem,
    },
    /// The data folder could not be written. What was stored before is untouched.
    StorageUnavailable {
        /// Why not.
        problem: StorageProblem,
    },
    /// No copy of a pack can answer. `table` and `column` say where the damage is; without a `table`, the pack could
    /// not be opened, or the damage could not be traced to one.
    PackDamaged {
        /// The pack's id, or `baseline` when there is no pack at all.
        pack: String,
        /// The table in which the damage was found.
        table: Option<String>,
        /// The column, if its value was of the wrong type.
        column: Option<String>,
    },
    /// A pack could not be read for a reason other than damage, such as lack of memory. The next call may succeed.
    PackUnreadable {
        /// The pack's id, or `baseline` when there is no pack at all.
        pack: String,
    },
    /// The object was shut down before this call.
    ShutDown,
    /// A call failed because of a bug in this library. The object still works.
    Internal {
        /// Name of the call.
        call: String,
        /// Where in the code it failed, such as `core/src/shelf/card.rs:42`; never any of the reader's text.
        place: String,
    },
}

/// A failed call as a shell receives it: the error, and what to tell the reader.
///
/// It has a single variant because an error that crosses the language border has to be an enum.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[cfg_attr(feature = "ffi", derive(uniffi::Error))]
pub enum Failure {
    /// The call failed.
    #[error("{}", error.code())]
    Failed {
        /// What failed, with the data to act on.
        error: RightsError,
        /// What to tell the reader, in their language; absent only if the app's own strings cannot be read.
        text: Option<LocalText>,
    },
}

/// Why a search text was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "ffi", derive(uniffi::Enum))]
pub enum SearchProblem {
    /// It has no letter or digit.
    Empty,
    /// It has more than 200 characters.
    TooLong,
    /// It has a control character.
    ControlCharacter,
}

/// Why settings or saved cards could not be stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "ffi", derive(uniffi::Enum))]
pub enum StorageProblem {
    /// The folder is missing and cannot be created, is a file, or cannot be read.
    NoFolder,
    /// The folder or its file is not writable.
    ReadOnly,
    /// The disk is full.
    Full,
    /// The file was written by a newer version of the app.
    NewerVersion,
    /// Another program was using the file for longer than a save waits.
    Busy,
    /// Reading or writing failed for some other reason.
    Failed,
}

#[cfg_attr(feature = "ffi", uniffi::export)]
impl RightsError {
    /// The stable code, in kebab case, such as `unknown-card` or `search-too-long`: the key of the error's text.
    #[must_use]
    pub fn stable_code(&self) -> String {
        self.code().to_owned()
    }
}

impl RightsError {
    /// All codes, for code that must have a text for each.
    pub const CODES: &'static [&'static str] = &[
        "unknown-card",
        "unknown-line",
        "unknown-place",
        "malformed-language",
        "search-empty",
        "search-too-long",
        "search-control-character",
        "storage-no-folder",
        "storage-read-only",
        "storage-full",
        "storage-newer-version",
        "storage-busy",
        "storage-failed",
        "pack-damaged",
        "pack-unreadable",
        "shut-down",
        "internal",
    ];

    /// The stable code, in kebab case: the key of the error's text (`error-<code>`).
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::UnknownCard { .. } => "unknown-card",
            Self::UnknownLine { .. } => "unknown-line",
            Self::UnknownPlace { .. } => "unknown-place",
            Self::MalformedLanguage { .. } => "malformed-language",
            Self::InvalidSearch { problem } => match problem {
                SearchProblem::Empty => "search-empty",
                SearchProblem::TooLong => "search-too-long",
                SearchProblem::ControlCharacter => "search-control-character",
            },
            Self::StorageUnavailable { problem } => match problem {
                StorageProblem::NoFolder => "storage-no-folder",
                StorageProblem::ReadOnly => "storage-read-only",
                StorageProblem::Full => "storage-full",
                StorageProblem::NewerVersion => "storage-newer-version",
                StorageProblem::Busy => "storage-busy",
                StorageProblem::Failed => "storage-failed",
            },
            Self::PackDamaged { .. } => "pack-damaged",
            Self::PackUnreadable { .. } => "pack-unreadable",
            Self::ShutDown => "shut-down",
            Self::Internal { .. } => "internal",
        }
    }

    /// The request field that was wrong, if one was.
    #[must_use]
    pub fn field(&self) -> Option<&'static str> {
        match self {
            Self::UnknownCard { .. } => Some("card"),
            Self::UnknownLine { .. } => Some("line"),
            Self::UnknownPlace { .. } => Some("place"),
            Self::MalformedLanguage { .. } => Some("languages"),
            Self::InvalidSearch { .. } => Some("query"),
            Self::StorageUnavailable { .. } => Some("data_dir"),
            Self::PackDamaged { .. } | Self::PackUnreadable { .. } | Self::ShutDown | Self::Internal { .. } => None,
        }
    }

    /// The value that was wrong, cut short and with control characters escaped, where showing it helps.
    #[must_use]
    pub fn value(&self) -> Option<&str> {
        match self {
            Self::UnknownCard { value, .. }
            | Self::UnknownLine { value, .. }
            | Self::UnknownPlace { value, .. }
            | Self::MalformedLanguage { value, .. } => Some(value),
            Self::PackDamaged { pack: name, .. }
            | Self::PackUnreadable { pack: name }
            | Self::Internal { call: name, .. } => Some(name),
            Self::InvalidSearch { .. } | Self::StorageUnavailable { .. } | Self::ShutDown => None,
        }
    }

    /// Valid values most like the wrong one, best first; empty where there are none.
    #[must_use]
    pub fn nearest(&self) -> &[String] {
        match self {
            Self::UnknownCard { nearest, .. }
            | Self::UnknownLine { nearest, .. }
            | Self::UnknownPlace { nearest, .. }
            | Self::MalformedLanguage { nearest, .. } => nearest,
            _ => &[],
        }
    }

    /// Makes a value safe to show: at most 64 characters, with control and direction characters escaped.
    #[must_use]
    pub fn shown(value: &str) -> String {
        let mut shown = String::new();
        for letter in value.chars().take(VALUE_LIMIT) {
            if letter.is_control() || crate::locale::is_direction_control(letter) {
                shown.extend(letter.escape_unicode());
            } else {
                shown.push(letter);
            }
        }
        shown
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One of each variant. Whoever adds one is led here by the match.
    fn one_of_each() -> Vec<RightsError> {
        let (value, nearest) = (String::new, Vec::new);
        let search = [SearchProblem::Empty, SearchProblem::TooLong, SearchProblem::ControlCharacter];
        let storage = [
            StorageProblem::NoFolder,
            StorageProblem::ReadOnly,
            StorageProblem::Full,
            StorageProblem::NewerVersion,
            StorageProblem::Busy,
            StorageProblem::Failed,
        ];
        let mut all = vec![
            RightsError::UnknownCard { value: value(), nearest: nearest() },
            RightsError::UnknownLine { value: value(), nearest: nearest() },
            RightsError::UnknownPlace { value: value(), nearest: nearest() },
            RightsError::MalformedLanguage { value: value(), nearest: nearest() },
        ];
        all.extend(search.map(|problem| RightsError::InvalidSearch { problem }));
        all.extend(storage.map(|problem| RightsError::StorageUnavailable { problem }));
        all.extend([
            RightsError::PackDamaged { pack: value(), table: None, column: None },
            RightsError::PackUnreadable { pack: value() },
            RightsError::ShutDown,
            RightsError::Internal { call: value(), place: value() },
        ]);
        for error in &all {
            match error {
                RightsError::UnknownCard { .. }
                | RightsError::UnknownLine { .. }
                | RightsError::UnknownPlace { .. }
                | RightsError::MalformedLanguage { .. }
                | RightsError::InvalidSearch { .. }
                | RightsError::StorageUnavailable { .. }
                | RightsError::PackDamaged { .. }
                | RightsError::PackUnreadable { .. }
                | RightsError::ShutDown
                | RightsError::Internal { .. } => {}
            }
        }
        all
    }

    #[test]
    fn every_code_is_in_the_list_that_must_have_words() {
        let codes: Vec<&str> = one_of_each().iter().map(RightsError::code).collect();
        assert_eq!(codes, RightsError::CODES);
    }
}
