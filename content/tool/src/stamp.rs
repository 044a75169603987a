//! `rights stamp`: records which source each translation was made from, after an edit.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use crate::hash::value_hash;
use crate::model::{Content, MessageFile, ReviewEntry};
use crate::read::write_review;
use crate::write::write_whole;

/// What a stamp changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamped {
    /// Review files written, relative to the content folder.
    pub files: Vec<PathBuf>,
    /// Messages whose entry is new or changed.
    pub messages: usize,
}

/// Why a stamp was not made.
#[derive(Debug)]
pub enum StampError {
    /// No pack has this language; the ones there are.
    UnknownLanguage(Vec<String>),
    /// No pack has this card in this language; the ones there are.
    UnknownCard(Vec<String>),
    /// A review file could not be written.
    Write(PathBuf, io::Error),
}

/// Stamps the messages of one language, of all cards or one, with the day `on`. A sign-off stays only where neither
/// the text nor its source has changed.
///
/// # Errors
/// [`StampError`]; files before the failing one are already written.
pub fn stamp(folder: &Path, lang: &str, card: Option<&str>, on: &str) -> Result<Stamped, StampError> {
    let content = Content::read(folder);
    let mut languages: Vec<String> = Vec::new();
    let mut cards = Vec::new();
    let mut stamped = Stamped { files: Vec::new(), messages: 0 };
    let packs = content.packs.iter().map(|pack| {
        let source = pack.languages.first().map_or("en", |lang| lang.value.as_str());
        (source, format!("packs/{}/l10n/{lang}", pack.id.value), &pack.messages)
    });
    for (source, below, messages) in packs.chain([("en", "ui".to_owned(), &content.ui.messages)]) {
        languages.extend(messages.files.keys().map(|(_, lang)| lang.clone()));
        for ((name, _), file) in messages.files.iter().filter(|((_, of), _)| of == lang) {
            cards.push(name.clone());
            if card.is_some_and(|card| card != name) {
                continue;
            }
            let entries = entries(file, messages.file(name, source), on);
            let changed = entries.iter().filter(|(id, entry)| file.reviews.get(*id) != Some(entry)).count();
            if changed == 0 && entries.len() == file.reviews.len() {
                continue;
            }
            let stem = if below == "ui" { lang } else { name };
            let path = PathBuf::from(format!("{below}/{stem}.review.toml"));
            write_whole(&folder.join(&path), write_review(&entries).as_bytes())
                .map_err(|error| StampError::Write(path.clone(), error))?;
            stamped.files.push(path);
            stamped.messages += changed;
        }
    }
    languages.sort();
    languages.dedup();
    if !languages.iter().any(|known| known == lang) {
        return Err(StampError::UnknownLanguage(languages));
    }
    match card {
        Some(card) if !cards.iter().any(|known| known == card) => Err(StampError::UnknownCard(cards)),
        _ => Ok(stamped),
    }
}

fn entries(file: &MessageFile, source: Option<&MessageFile>, on: &str) -> BTreeMap<String, ReviewEntry> {
    let entry = |(id, message): (&String, &crate::model::Message)| {
        let source = source.and_then(|file| file.messages.get(id))?;
        let (source, text) = (value_hash(&source.value), value_hash(&message.value));
        let kept = file.reviews.get(id).filter(|old| old.source == source && old.text == text).cloned();
        let new = ReviewEntry { source, text, by: None, on: on.to_owned() };
        Some((id.clone(), kept.unwrap_or(new)))
    };
    file.messages.iter().filter_map(entry).collect()
}
