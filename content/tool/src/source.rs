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

/// Lines and columns of places that come in their order: what lies before the last one is not counted again.
#[derive(Debug)]
pub(crate) struct Places<'f> {
    files: &'f [SourceFile],
    file: usize,
    offset: usize,
    line: usize,
}

impl<'f> Places<'f> {
    pub(crate) fn new(files: &'f [SourceFile]) -> Self {
        Self { files, file: 0, offset: 0, line: 1 }
    }

    /// Line and column of the start of a place, both from 1, the column in characters.
    pub(crate) fn line_and_column(&mut self, at: At) -> Option<(usize, usize)> {
        if at.file != self.file || at.from < self.offset {
            *self = Self { file: at.file, ..Self::new(self.files) };
        }
        let text = &self.files.get(at.file)?.text;
        let before = text.get(..at.from).unwrap_or(text);
        self.line += before.get(self.offset..).unwrap_or_default().matches('\n').count();
        self.offset = before.len();
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        Some((self.line, column))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_counted_forwards_and_also_back() {
        let file = |text: &str| SourceFile { path: String::new(), text: text.to_owned() };
        let files = [file("one\ntwo\nthr\u{E9}e"), file("x")];
        let mut places = Places::new(&files);
        let mut at = |file, from| places.line_and_column(At { file, from, to: from + 1 });
        assert_eq!([at(0, 0), at(0, 5), at(0, 8), at(0, 13)], [(1, 1), (2, 2), (3, 1), (3, 5)].map(Some));
        assert_eq!([at(1, 0), at(0, 4), at(0, 3), at(2, 0)], [Some((1, 1)), Some((2, 1)), Some((1, 4)), None]);
    }
}
