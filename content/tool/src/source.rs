//! Source files, places in them, and what cannot be seen in them.
//!
//! Owns: turning a byte offset into a line and column a person can go to. Must not know: what the file means.

/// A file that was read.
#[derive(Debug, Clone)]
pub(crate) struct SourceFile {
    /// Path as shown in findings: relative to the content folder's parent, with `/`.
    pub(crate) path: String,
    pub(crate) text: String,
}

/// A place in a file: bytes `from..to` of file number `file`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct At {
    pub(crate) file: usize,
    pub(crate) from: usize,
    pub(crate) to: usize,
}

impl At {
    pub(crate) fn file(file: usize) -> Self {
        Self { file, from: 0, to: 0 }
    }
}

/// A value and where it stands.
#[derive(Debug, Clone)]
pub(crate) struct Located<T> {
    pub(crate) value: T,
    pub(crate) at: At,
}

impl SourceFile {
    /// Line and column of a byte offset, both from 1, the column in characters.
    pub(crate) fn line_and_column(&self, offset: usize) -> (usize, usize) {
        let before = self.text.get(..offset).unwrap_or(&self.text);
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        (line, column)
    }
}

/// Invisible characters that are no direction control: soft hyphen, zero-width ones, word joiner, tags.
/// The zero-width non-joiner (U+200C) and joiner (U+200D) are part of how some scripts are written and stay.
pub(crate) fn is_invisible(letter: char) -> bool {
    matches!(letter,
        '\u{AD}' | '\u{34F}' | '\u{180E}' | '\u{200B}' | '\u{2060}'..='\u{2065}' | '\u{206A}'..='\u{206F}'
        | '\u{FEFF}' | '\u{E0000}'..='\u{E007F}')
}
