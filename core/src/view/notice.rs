//! What a reader is told about the state of what they see.

use serde::{Deserialize, Serialize};

use super::LocalText;

/// One notice: a code for the shell, words for the reader, and what it is about.
///
/// Words of other notices and labels are in the app's strings (`ui_strings`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ffi", derive(uniffi::Record))]
pub struct NoticeView {
    /// The stable code.
    pub code: NoticeCode,
    /// The words (`notice-<code>` of the app strings).
    pub text: LocalText,
    /// The line, language, pack or file meant, if it is about one.
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
    /// Behind everything.
    End,
}

/// Every notice there is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ffi", derive(uniffi::Enum))]
#[serde(rename_all = "kebab-case")]
pub enum NoticeCode {
    /// The card is not for the asked status; it has no sections, only links on.
    NotForStatus,
    /// No status was given: these are the safest lines.
    ChooseStatus,
    /// A language asked for ahead of the one shown is not shipped (subject: its canonical tag).
    LanguageNotAvailable,
    /// Words are missing in the reader's language and stand in another (subject: the line or phone line; none: a heading).
    Fallback,
    /// A translation is older than its source, so the source stands (subject: the line or phone line; none: a heading).
    Outdated,
    /// Some of the text was translated by machine and no person has checked it.
    MachineTranslation,
    /// No lawyer has reviewed the English.
    NoLegalReview,
    /// Something is past the day it was to be checked again (subject: the line or phone line; none: something on the screen).
    ReviewDue,
    /// The clock is before the pack was made, or far after it (subject: the pack).
    ClockDoubtful,
    /// The pack is not signed (subject: its file).
    UnsignedPack,
    /// A pack file could not be used (subject: its file).
    PackRefused,
    /// Many pack files could not be used (subject: how many).
    PacksRefused,
    /// A pack file was made for a newer version of the app (subject: its file).
    PackNewer,
    /// A pack was damaged; an older copy of it is shown (subject: the pack).
    PackDamaged,
    /// A pack was damaged and there is no older copy: what it has is not shown (subject: the pack).
    PackFailed,
    /// There is no data folder: what is saved lasts as long as the object.
    NoDataFolder,
    /// The data folder cannot be used; what was stored in it is not shown and not touched.
    DataFolderUnusable,
    /// The settings file was damaged and was set aside (subject: its new name).
    SettingsDamaged,
    /// Another program is using the settings file: settings are not shown, and the next call looks again.
    SettingsBusy,
}

impl NoticeCode {
    /// All of them, for whoever must have words for each.
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

    /// The key of its words in the app strings.
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
