//! What a reader is told about the state of what they see.

use serde::{Deserialize, Serialize};

use super::LocalText;

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

/// Every notice there is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ffi", derive(uniffi::Enum))]
#[serde(rename_all = "kebab-case")]
pub enum NoticeCode {
    /// The card is not for the requested status; it has no sections, only links to other cards.
    NotForStatus,
    /// No status was given: these are the safest lines.
    ChooseStatus,
    /// A language that the reader prefers to the one shown is not available (subject: its canonical tag).
    LanguageNotAvailable,
    /// Words are missing in the reader's language and are shown in another (subject: the line or phone line; none for a
    /// heading).
    Fallback,
    /// A translation is older than its source, so the reader's next language or the source is shown (subject: the line
    /// or phone line; none for a heading).
    Outdated,
    /// Some of the text was translated by machine and no person has checked it.
    MachineTranslation,
    /// No lawyer has reviewed the English.
    NoLegalReview,
    /// Something is past the day when it was due to be checked again (subject: the line or phone line; none if it is
    /// about the screen as a whole).
    ReviewDue,
    /// The clock reads a time before the pack was made, or long after (subject: the pack).
    ClockDoubtful,
    /// The pack is not signed (subject: its file).
    UnsignedPack,
    /// A pack file could not be used (subject: its file).
    PackRefused,
    /// Many pack files could not be used (subject: how many).
    PacksRefused,
    /// A pack file was made for a newer version of the app (subject: its file).
    PackNewer,
    /// A copy of a pack could not be used; an older copy is shown (subject: the pack).
    PackDamaged,
    /// No copy of a pack could be used: its content is not shown (subject: the pack).
    PackFailed,
    /// There is no data folder: what is saved lasts only as long as the object.
    NoDataFolder,
    /// The data folder cannot be used; what is stored in it is neither shown nor changed.
    DataFolderUnusable,
    /// The settings file was damaged and has been set aside (subject: its new name).
    SettingsDamaged,
    /// Another program is using the settings file: settings are those read earlier, if any, and the next call tries
    /// again.
    SettingsBusy,
}

impl NoticeCode {
    /// All of them, for code that must have a text for each.
    pub const ALL: &'static [Self] = &[
        Self::NotForStatus,
        Self::ChooseStatus,
        Self::LanguageNotAvailable,
        Self::Fallback,
        Self::Outdated,
        Self::MachineTranslation,
        Self::NoLegalReview,
        Self::ReviewDue,
        Self::ClockDoubtful,
        Self::UnsignedPack,
        Self::PackRefused,
        Self::PacksRefused,
        Self::PackNewer,
        Self::PackDamaged,
        Self::PackFailed,
        Self::NoDataFolder,
        Self::DataFolderUnusable,
        Self::SettingsDamaged,
        Self::SettingsBusy,
    ];

    /// The key of its text in the app strings; a notice at a line uses a `line-…` key instead.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::NotForStatus => "notice-not-for-status",
            Self::ChooseStatus => "notice-choose-status",
            Self::LanguageNotAvailable => "notice-language-not-available",
            Self::Fallback => "notice-fallback",
            Self::Outdated => "notice-outdated",
            Self::MachineTranslation => "notice-machine-translation",
            Self::NoLegalReview => "notice-no-legal-review",
            Self::ReviewDue => "notice-review-due",
            Self::ClockDoubtful => "notice-clock-doubtful",
            Self::UnsignedPack => "notice-unsigned-pack",
            Self::PackRefused => "notice-pack-refused",
            Self::PacksRefused => "notice-packs-refused",
            Self::PackNewer => "notice-pack-newer",
            Self::PackDamaged => "notice-pack-damaged",
            Self::PackFailed => "notice-pack-failed",
            Self::NoDataFolder => "notice-no-data-folder",
            Self::DataFolderUnusable => "notice-data-folder-unusable",
            Self::SettingsDamaged => "notice-settings-damaged",
            Self::SettingsBusy => "notice-settings-busy",
        }
    }
}
