//! What was noticed while a view is made: a code and what it is about, not yet words.

use crate::view::NoticeCode;

/// A notice before it is put into words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Note {
    pub(super) code: NoticeCode,
    pub(super) subject: Option<String>,
}

impl Note {
    pub(super) fn plain(code: NoticeCode) -> Self {
        Self { code, subject: None }
    }

    pub(super) fn about(code: NoticeCode, subject: &str) -> Self {
        Self { code, subject: Some(subject.to_owned()) }
    }
}
