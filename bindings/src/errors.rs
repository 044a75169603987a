//! The core's errors again, for the generator. Nothing is decided here.
//!
//! `#[uniffi::remote]` makes the generator use the core's own types: a field that is missing or too many is a compile
//! error. The doc comments reach Kotlin and Swift from here; a test compares all of it with the core.

use rights_core::{RightsError, SearchProblem, StorageProblem};

/// A failed call: a code, and the data a shell needs to say what was wrong and what would be right.
///
/// A variant exists only where a caller would do something different. `value` is what was asked for, cut to 64 characters, with
/// control characters escaped; `nearest` has at most three ids that are most like it. Words for the reader are in the app's
/// strings (`ui_strings`) under `error-<code>`.
#[uniffi::remote(Error)]
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
    /// Every copy of a pack that could have answered is damaged.
    PackDamaged {
        /// The pack's id, or `baseline` when there is no pack at all.
        pack: String,
    },
    /// The object was shut down before this call.
    ShutDown,
    /// A call broke off in a way that is a bug of ours. The object still works.
    Internal {
        /// Name of the call.
        call: String,
    },
}

/// Why a search text was refused.
#[uniffi::remote(Enum)]
pub enum SearchProblem {
    /// No letter or digit in it.
    Empty,
    /// More than 200 characters.
    TooLong,
    /// A control character in it.
    ControlCharacter,
}

/// Why settings or saved cards could not be stored.
#[uniffi::remote(Enum)]
pub enum StorageProblem {
    /// The folder is missing and cannot be made, is a file, or cannot be read.
    NoFolder,
    /// The folder or its file may not be written.
    ReadOnly,
    /// The disk is full.
    Full,
    /// The file was written by a newer version of the app.
    NewerVersion,
    /// Another program was using the file for longer than a save waits.
    Busy,
    /// Reading or writing failed in another way.
    Failed,
}
