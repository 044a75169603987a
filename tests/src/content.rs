//! A copy of content sources, to edit and break.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::{Folder, Run, TODAY, fixture_content, rights, root};

/// A copy of the content sources to edit and break.
#[derive(Debug)]
pub struct ContentCopy(Folder);

impl ContentCopy {
    /// Copies `content/packs` and `content/ui`.
    #[must_use]
    #[expect(clippy::new_without_default, reason = "copying is an act, not a default")]
    pub fn new() -> Self {
        Self::of(&root().join("content"))
    }

    /// Copies the packs and the app's words of the fixture.
    #[must_use]
    pub fn fixture() -> Self {
        Self::of(&fixture_content())
    }

    /// Copies the app's words that ship, and no pack.
    #[must_use]
    pub fn without_packs() -> Self {
        let folder = Folder::new();
        copy(&root().join("content/ui"), &folder.path().join("content/ui"));
        Self(folder)
    }

    /// An empty content folder.
    #[must_use]
    pub fn empty() -> Self {
        Self(Folder::new())
    }

    /// All its files with their texts, by their paths in the content folder.
    #[must_use]
    pub fn files(&self) -> Vec<(String, String)> {
        let (root, mut folders, mut files) = (self.path(), vec![self.path()], Vec::new());
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    let name = path.strip_prefix(&root).unwrap().to_str().unwrap().to_owned();
                    files.push((name, fs::read_to_string(path).unwrap()));
                }
            }
        }
        files
    }

    fn of(content: &Path) -> Self {
        let folder = Folder::new();
        for part in ["packs", "ui"] {
            copy(&content.join(part), &folder.path().join("content").join(part));
        }
        Self(folder)
    }

    /// The content folder.
    #[must_use]
    pub fn path(&self) -> PathBuf {
        self.0.path().join("content")
    }

    /// Text of a file, by its path in the content folder.
    #[must_use]
    pub fn text(&self, file: &str) -> String {
        fs::read_to_string(self.path().join(file)).unwrap()
    }

    /// Writes a file, making its folders.
    pub fn write(&self, file: &str, text: impl AsRef<[u8]>) {
        let path = self.path().join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Replaces the first `from` of a file.
    pub fn replace(&self, file: &str, from: &str, to: &str) {
        let text = self.text(file);
        assert!(text.contains(from), "{file} has no {from:?}");
        self.write(file, text.replacen(from, to, 1));
    }

    /// What the check finds in the copy on [`TODAY`], as the command prints it, without a new process.
    #[must_use]
    pub fn findings(&self) -> Vec<Value> {
        let report = rights_content::check(&rights_content::Content::read(&self.path()), Some(TODAY));
        serde_json::to_value(&report.findings).unwrap().as_array().unwrap().clone()
    }

    /// The packs of the copy, built without a new process.
    #[must_use]
    pub fn built(&self) -> rights_content::Build {
        rights_content::build(&rights_content::Content::read(&self.path())).unwrap()
    }

    /// `check --json` of the copy on [`TODAY`].
    #[must_use]
    pub fn check(&self) -> Run {
        let content = self.path();
        rights(["check", "--json", "--now", TODAY, "--content", content.to_str().unwrap()])
    }

    /// `show --json` of the copy on [`TODAY`], with more arguments.
    #[must_use]
    pub fn show(&self, args: &[&str]) -> Run {
        let content = self.path();
        let mut all = vec!["show", "--json", "--now", TODAY, "--content", content.to_str().unwrap()];
        all.extend(args);
        rights(all)
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}
