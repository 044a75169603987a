//! From files to the model. Everything that can be read is read, whatever else is wrong, so that one check reports all.

mod card;
mod facts;
mod ftl;
mod glossary;
mod hotlines;
mod notes;
mod pack;
mod review;
mod table;

use std::fs;
use std::path::{Path, PathBuf};

use crate::finding::{Findings, Rule};
use crate::model::{Content, Messages, UiSource};
use crate::source::{At, SourceFile};

pub(crate) use review::write as write_review;

/// Largest source file, in bytes (1 MiB): a bound, not a goal.
const MOST_BYTES: u64 = 1024 * 1024;

impl Content {
    /// Reads a content folder: `packs/*` and `ui/*.ftl`. What is wrong is reported by [`crate::check()`].
    #[must_use]
    pub fn read(folder: &Path) -> Self {
        let mut reader = Reader { root: folder.to_owned(), files: Vec::new(), findings: Findings::default() };
        let mut packs = Vec::new();
        for pack in reader.entries("packs") {
            if folder.join(&pack).is_dir() {
                packs.extend(pack::read(&mut reader, &pack));
            }
        }
        let ui = read_ui(&mut reader);
        if packs.is_empty() {
            let at = At::file(reader.note_file("packs"));
            let help = "Point to a content folder: it has packs/<pack>/pack.toml and ui/.";
            reader.findings.add(Rule::UnreadableFile, at, "there is no pack here", help);
        }
        Self { files: reader.files, packs, ui, findings: reader.findings }
    }
}

fn read_ui(reader: &mut Reader) -> UiSource {
    let mut ui = UiSource { languages: Vec::new(), messages: Messages::default(), glossary: Vec::new() };
    for path in reader.entries("ui") {
        if let Some(lang) = name(&path).strip_suffix(".ftl") {
            ui.languages.push(lang.to_owned());
            let file = ftl::read(reader, &path, lang);
            ui.messages.files.extend(file.map(|file| (("ui".to_owned(), lang.to_owned()), file)));
        }
    }
    if reader.exists("ui/glossary.toml") {
        ui.glossary = glossary::read(reader, "ui/glossary.toml");
    }
    // The source language first, as in a pack.
    ui.languages.sort_by_key(|lang| (lang != "en", lang.clone()));
    ui
}

/// Reads files and remembers them, so that findings can point into them.
pub(crate) struct Reader {
    root: PathBuf,
    files: Vec<SourceFile>,
    pub(crate) findings: Findings,
}

impl Reader {
    /// Names of a folder's entries, relative to the content folder, in order; none if there is no such folder.
    fn entries(&self, folder: &str) -> Vec<String> {
        let entries = fs::read_dir(self.root.join(folder))
            .map(|entries| entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok()).collect::<Vec<_>>());
        let mut entries = entries.unwrap_or_default();
        // Editors leave hidden files behind; they are nobody's content.
        entries.retain(|name| !name.starts_with('.'));
        entries.sort();
        entries.iter().map(|name| format!("{folder}/{name}")).collect()
    }

    fn exists(&self, path: &str) -> bool {
        self.root.join(path).exists()
    }

    /// Gives a file a number without reading it.
    fn note_file(&mut self, path: &str) -> usize {
        self.add(path, String::new())
    }

    fn add(&mut self, path: &str, text: String) -> usize {
        let root = self.root.canonicalize().unwrap_or_else(|_| self.root.clone());
        let folder = root.file_name().unwrap_or_default().to_string_lossy().into_owned();
        self.files.push(SourceFile { path: format!("{folder}/{path}"), text });
        self.files.len() - 1
    }

    /// Reads a text file and gives it a number. A failure is a finding.
    fn read(&mut self, path: &str) -> Option<usize> {
        let full = self.root.join(path);
        let read = fs::metadata(&full).and_then(|facts| {
            if facts.len() > MOST_BYTES {
                return Err(std::io::Error::other("it is larger than 1 MiB"));
            }
            fs::read_to_string(&full)
        });
        match read {
            Ok(text) => Some(self.add(path, text)),
            Err(error) => {
                let at = At::file(self.note_file(path));
                let message = format!("this file cannot be read: {error}");
                self.findings.add(Rule::UnreadableFile, at, message, "Save it as UTF-8 text in a file you may read.");
                None
            }
        }
    }

    fn text(&self, file: usize) -> String {
        self.files.get(file).map(|file| file.text.clone()).unwrap_or_default()
    }
}

/// The last part of a path.
fn name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}
