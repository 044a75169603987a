//! What a reader is told about the state of what they see.

use serde::{Deserialize, Serialize};

use super::LocalText;
use crate::ids::vocabulary;

/// One notice: a code for the shell, a text for the reader, and what it is about.
///
/// The app's labels are in its strings (`ui_strings`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ffi", derive(uniffi::Record))]
pub struct NoticeView {
    /// The stable code.
    pub code: NoticeCode,
    /// The text (`notice-<code>` in the app strings; at a line, `line-fallback`, `line-outdated` or `line-review-due`).
    pub text: LocalText,
    /// The line, language, pack or file that it is about, if any; for `packs-refused`, how many files.
    pub subject: Option<String>,
    /// Where it is drawn.
    pub placement: Placement,
}

/// Where a notice is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ffi", derive(uniffi::Enum))]
#[serde(rename_all = "kebab-case")]
pub enum Placement {
    /// Above everything: it changes how the rest is read.
    Top,
    /// At the line or phone line that is its subject, and nowhere else.
    Line,
    /// After everything else.
    End,
}

vocabulary! {
    /// Every notice there is.
    NoticeCode {
        /// The card is not for the requested status; it has no sections, only links to other cards.
        NotForStatus = "not-for-status",
        /// No status was given: these are the safest lines.
        ChooseStatus = "choose-status",
        /// A language that the reader prefers to the one shown is not available (subject: its canonical tag).
        LanguageNotAvailable = "language-not-available",
        /// Words are missing in the reader's language and are shown in another (subject: the line or phone line; none for a
        /// heading).
        Fallback = "fallback",
        /// A translation is older than its source, so the reader's next language or the source is shown (subject: the line
        /// or phone line; none for a heading).
        Outdated = "outdated",
        /// Some of the text was translated by machine and no person has checked it.
        MachineTranslation = "machine-translation",
        /// No lawyer has reviewed the English.
        NoLegalReview = "no-legal-review",
        /// Something is past the day when it was due to be checked again (subject: the line or phone line; none if it is
        /// about the screen as a whole).
        ReviewDue = "review-due",
        /// The clock reads a time before the pack was made, or long after (subject: the pack).
        ClockDoubtful = "clock-doubtful",
        /// The pack is not signed (subject: its file).
        UnsignedPack = "unsigned-pack",
        /// A pack file could not be used (subject: its file).
        PackRefused = "pack-refused",
        /// Many pack files could not be used (subject: how many).
        PacksRefused = "packs-refused",
        /// A pack file was made for a newer version of the app (subject: its file).
        PackNewer = "pack-newer",
        /// A copy of a pack could not be used; an older copy is shown (subject: the pack).
        PackDamaged = "pack-damaged",
        /// No copy of a pack could be used: its content is not shown (subject: the pack).
        PackFailed = "pack-failed",
        /// There is no data folder: what is saved lasts only as long as the object.
        NoDataFolder = "no-data-folder",
        /// The data folder cannot be used; what is stored in it is neither shown nor changed.
        DataFolderUnusable = "data-folder-unusable",
        /// The settings file was damaged and has been set aside (subject: its new name).
        SettingsDamaged = "settings-damaged",
        /// Another program is using the settings file: settings are those read earlier, if any, and the next call tries
        /// again.
        SettingsBusy = "settings-busy",
    }
}
