//! Source files and places in them.
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

/// The values of a list, without their places.
pub(crate) fn values(list: &[Located<String>]) -> Vec<String> {
    list.iter().map(|located| located.value.clone()).collect()
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
