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
    /// A review file could not be written, or must not be: what it says is not known whole.
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
        (source, Some(pack), &pack.messages)
    });
    for (source, pack, messages) in packs.chain([("en", None, &content.ui.messages)]) {
        languages.extend(messages.files.keys().map(|(_, lang)| lang.clone()));
        for ((name, _), file) in messages.files.iter().filter(|((_, of), _)| of == lang) {
            cards.push(name.clone());
            if card.is_some_and(|card| card != name) {
                continue;
            }
            let path = |of: &str, ending: &str| match pack {
                Some(pack) => pack.path(&format!("l10n/{of}/{name}.{ending}")),
                None => format!("ui/{of}.{ending}"),
            };
            let review = path(lang, "review.toml");
            let mut rests_on = vec![review.clone(), path(lang, "ftl"), path(source, "ftl")];
            rests_on.extend(pack.map(|pack| pack.path("pack.toml")));
            let path = PathBuf::from(review);
            // Of a file with a mistake only a part is known: writing the stamps anew would take sign-offs away.
            if let Some(broken) = rests_on.iter().find(|path| content.unread.touches(path)) {
                let message = format!("there is a mistake in {broken}, which `rights check` shows");
                return Err(StampError::Write(path, io::Error::new(io::ErrorKind::InvalidData, message)));
            }
            let entries = entries(file, messages.file(name, source), on);
            let changed = entries.iter().filter(|(id, entry)| file.reviews.get(*id) != Some(entry)).count();
            if changed == 0 && entries.len() == file.reviews.len() {
                continue;
            }
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
