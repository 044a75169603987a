//! From files to the model. Everything that can be read is read, whatever else is wrong, so that one check reports all.
//!
//! Owns: which files are read and how much of them; what form their values have. Must not know: rules over more than one
//! value; those are the check's. Start reading at [`Content::read`].

mod asked;
mod card;
mod facts;
mod forms;
mod ftl;
mod glossary;
mod hotlines;
mod notes;
mod pack;
mod review;
mod table;

use std::path::{Path, PathBuf};
use std::{fs, io};

use rights_core::file::read_regular;

use crate::files::not_regular;
use crate::finding::{Findings, Rule};
use crate::model::{Content, Messages, UiSource};
use crate::source::{At, Located, SourceFile};
use crate::unread::Unread;

pub(crate) use review::write as write_review;

/// Largest source file, in bytes (1 MiB): a bound, not a goal.
const MOST_BYTES: u64 = 1024 * 1024;
/// Most files of a content folder: a bound, not a goal.
const MOST_FILES: usize = 10_000;

impl Content {
    /// Reads a content folder: `packs/*` and `ui/*.ftl`. What is wrong is reported by [`crate::check()`].
    #[must_use]
    pub fn read(folder: &Path) -> Self {
        let mut reader = Reader { root: folder.to_owned(), ..Reader::default() };
        let mut packs = Vec::new();
        for pack in reader.entries("packs") {
            if folder.join(&pack).is_dir() {
                packs.push(pack::read(&mut reader, &pack));
            }
        }
        if packs.is_empty() && reader.findings.list.is_empty() {
            let help = "Name a content folder with --content: it has packs/<pack>/pack.toml and ui/.";
            reader.unreadable("packs", "there is no pack here", help);
        }
        let ui = read_ui(&mut reader);
        let missing = ui.languages.first().is_none_or(|lang| lang != "en") && !packs.is_empty();
        if missing && !Unread::of(&reader.findings, &reader.files).touches("ui/en.ftl") {
            reader.unreadable(
                "ui/en.ftl",
                "this file is not there",
                "Create it: it has the app's own words in English.",
            );
        }
        let Reader { files, findings, done, .. } = reader;
        Self { unread: Unread::of(&findings, &files), files, packs, ui, done, findings }
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
#[derive(Default)]
pub(crate) struct Reader {
    root: PathBuf,
    files: Vec<SourceFile>,
    pub(crate) findings: Findings,
    /// Days on which something was done.
    done: Vec<Located<String>>,
    /// How many files and folders were listed.
    listed: usize,
}

impl Reader {
    /// Names of a folder's entries, relative to the content folder, in order; none if there is no such folder.
    fn entries(&mut self, folder: &str) -> Vec<String> {
        if self.listed > MOST_FILES {
            return Vec::new();
        }
        let listed = fs::read_dir(self.root.join(folder)).and_then(|entries| {
            let names = entries.take(MOST_FILES + 1).map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()));
            names.collect::<io::Result<Vec<_>>>()
        });
        let mut entries = match listed {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Vec::new(),
            Err(error) => {
                let message = format!("this folder cannot be read: {error}");
                self.unreadable(folder, &message, "Replace it with a folder that you have permission to read.");
                return Vec::new();
            }
        };
        // Editors leave hidden files behind; they are nobody's content.
        entries.retain(|name| !name.starts_with('.'));
        self.listed += entries.len();
        if self.listed > MOST_FILES {
            let message = format!("there are more than {MOST_FILES} files and folders here");
            self.unreadable("", &message, "Name a content folder with --content, and move out what is not content.");
            return Vec::new();
        }
        entries.sort();
        entries.iter().map(|name| format!("{folder}/{name}")).collect()
    }

    fn exists(&self, path: &str) -> bool {
        self.root.join(path).exists()
    }

    /// Reports a file or folder that cannot be read.
    fn unreadable(&mut self, path: &str, message: &str, help: &str) {
        let at = At::file(self.add(path, String::new()));
        self.findings.add(Rule::UnreadableFile, at, message, help);
    }

    fn add(&mut self, path: &str, text: String) -> usize {
        let root = self.root.canonicalize().unwrap_or_else(|_| self.root.clone());
        let folder = root.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let path = if path.is_empty() { folder } else { format!("{folder}/{path}") };
        self.files.push(SourceFile { path, text });
        self.files.len() - 1
    }

    /// Reads a text file and gives it a number. A failure is a finding.
    fn read(&mut self, path: &str) -> Option<usize> {
        let full = self.root.join(path);
        let (message, help) = match read_regular(&full, MOST_BYTES).map(String::from_utf8) {
            Ok(Ok(text)) => return Some(self.add(path, text)),
            Ok(Err(_)) => ("this file is not UTF-8 text".to_owned(), "Save it as UTF-8."),
            Err(error) => match (error.kind(), not_regular(&full)) {
                (_, Some(what)) => {
                    (format!("this is {what}, not a file with text"), "Replace it with a text file, or delete it.")
                }
                (io::ErrorKind::FileTooLarge, _) => ("this file is larger than 1 MiB".to_owned(), "Split it."),
                (io::ErrorKind::NotFound, _) => {
                    ("this file is not there".to_owned(), "Create it, or delete the link to it.")
                }
                _ => (
                    format!("this file cannot be read: {error}"),
                    "Give yourself permission to read it, then check again.",
                ),
            },
        };
        self.unreadable(path, &message, help);
        None
    }

    fn text(&self, file: usize) -> String {
        self.files.get(file).map(|file| file.text.clone()).unwrap_or_default()
    }
}

/// The last part of a path.
fn name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}
