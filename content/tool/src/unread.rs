//! What could not be read, so that nothing is inferred from its absence.
//!
//! Owns: which files lack something they were to bring. Must not know: what that was; a rule that is about to say that
//! something is missing asks here first, and stays silent if it may be in such a file.

use std::collections::BTreeSet;

use crate::finding::Findings;
use crate::source::{At, SourceFile};

/// Files and folders that were not read whole, below the content folder. The empty path is all of it.
#[derive(Debug, Default)]
pub(crate) struct Unread {
    files: BTreeSet<usize>,
    paths: BTreeSet<String>,
}

impl Unread {
    /// Every file in which reading found a cause.
    pub(crate) fn of(findings: &Findings, files: &[SourceFile]) -> Self {
        let causes = findings.list.iter().filter(|(_, rule, ..)| rule.is_cause());
        let files_of: BTreeSet<usize> = causes.map(|(at, ..)| at.file).collect();
        let below = |file: &SourceFile| file.path.split_once('/').map_or("", |(_, below)| below).to_owned();
        let paths = files_of.iter().filter_map(|file| files.get(*file)).map(below).collect();
        Self { files: files_of, paths }
    }

    /// Whether the file of this place was not read whole.
    pub(crate) fn has(&self, at: At) -> bool {
        self.files.contains(&at.file)
    }

    /// Whether a file or folder, or anything in it or around it, was not read whole.
    pub(crate) fn touches(&self, path: &str) -> bool {
        let inside = |inner: &str, outer: &str| {
            outer.is_empty() || inner.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        self.paths.iter().any(|unread| inside(unread, path) || inside(path, unread))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_touched_by_what_is_in_it_and_around_it() {
        let unread = |path: &str| Unread { files: BTreeSet::new(), paths: BTreeSet::from([path.to_owned()]) };
        assert!(unread("packs/xx/facts/a.toml").touches("packs/xx/facts"));
        assert!(unread("packs/xx/facts").touches("packs/xx/facts/a.toml"));
        assert!(unread("").touches("ui/en.ftl"));
        assert!(!unread("packs/xx/facts/a.toml").touches("packs/xx/fact"));
        assert!(!unread("packs/xx/facts/a.toml").touches("packs/xx/facts/b.toml"));
    }
}
