//! Notices collected while a view is being made: a code and what it is about, put into words at the end (`words.rs`).
//!
//! Owns: where each notice is drawn and which text it has. Must not know: how a view is made, or any language.

use crate::pack::Pack;
use crate::view::{NoticeCode, Placement};
use crate::{date, label};

/// If a pack looks older than this many seconds (ten years), it is the clock that is in doubt, not the pack that is
/// old.
const OLDEST_PACK: i64 = 10 * 365 * 86_400;

/// A notice before it is put into words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Notice {
    pub(super) code: NoticeCode,
    pub(super) subject: Option<String>,
}

impl Notice {
    pub(super) fn plain(code: NoticeCode) -> Self {
        Self { code, subject: None }
    }

    pub(super) fn about(code: NoticeCode, subject: &str) -> Self {
        Self { code, subject: Some(subject.to_owned()) }
    }

    pub(super) fn placement(&self) -> Placement {
        match self.code {
            NoticeCode::Fallback | NoticeCode::Outdated | NoticeCode::ReviewDue if self.subject.is_some() => {
                Placement::Line
            }
            NoticeCode::MachineTranslation
            | NoticeCode::NoLegalReview
            | NoticeCode::NoDataFolder
            | NoticeCode::SettingsBusy
            | NoticeCode::DataFolderUnusable => Placement::End,
            _ => Placement::Top,
        }
    }

    /// The id of its text among the app's strings.
    pub(super) fn key(&self) -> String {
        match (self.placement(), self.code) {
            (Placement::Line, NoticeCode::Fallback) => label::LINE_FALLBACK.to_owned(),
            (Placement::Line, NoticeCode::Outdated) => label::LINE_OUTDATED.to_owned(),
            (Placement::Line, NoticeCode::ReviewDue) => label::LINE_REVIEW_DUE.to_owned(),
            (_, code) => label::notice(code),
        }
    }
}

/// A notice if the clock cannot be right: before the pack was made, or more than ten years after.
pub(super) fn of_clock(pack: &Pack, now: i64) -> Option<Notice> {
    let created = date::seconds(&pack.info().created).unwrap_or(i64::MIN);
    let plausible = created..=created.saturating_add(OLDEST_PACK);
    (!plausible.contains(&now)).then(|| Notice::about(NoticeCode::ClockDoubtful, &pack.info().id))
}
