//! The packs on the shelf: the copies of each, best first, and what was refused.
//!
//! Owns: which files become copies. Must not know: views; which copy answers for one view is in `choice.rs`.

use std::fs;
use std::path::Path;

use super::baseline::BaselinePack;
use super::failed::failed;
use super::notice::Notice;
use crate::file::read_regular;
use crate::locale::Asked;
use crate::pack::{MOST_BYTES, MessageState, Pack, PackError, UI};
use crate::view::NoticeCode;
use crate::{RightsError, nearest};

/// How a payload's file ends.
const FILE_END: &str = "db";
/// Most refused files that are named one by one.
const MOST_NAMED: usize = 5;
/// Most entries of a folder that are looked at.
const MOST_ENTRIES: usize = 10_000;

/// All packs and the app's strings.
pub(super) struct Stock {
    pub(super) ui: Pack,
    packs: Vec<Shelved>,
    refused: Vec<Notice>,
}

/// The copies of one pack.
pub(super) struct Shelved {
    id: String,
    /// Best first; none if no copy could be opened.
    copies: Vec<PackCopy>,
    /// Why the baseline's copy is not among them.
    broken: Option<PackError>,
}

/// An open pack, and where it is from.
pub(super) struct PackCopy {
    pub(super) pack: Pack,
    /// File name of an unsigned payload; nothing for the baseline.
    pub(super) unsigned: Option<String>,
}

impl Stock {
    /// Opens the baseline's packs. One that cannot be opened leaves the others as they are; that none can is an error, with
    /// the app's own words handed back.
    pub(super) fn open(ui: Pack, baseline: Vec<BaselinePack>) -> Result<Self, (RightsError, Pack)> {
        let mut packs = Vec::new();
        for BaselinePack { pack: id, payload } in baseline {
            let (mut copies, mut broken) = (Vec::new(), None);
            match Pack::open(payload) {
                Ok(pack) => copies.push(PackCopy { pack, unsigned: None }),
                Err(error) => broken = Some(error),
            }
            packs.push(Shelved { id, copies, broken });
        }
        if packs.iter().any(|shelved| !shelved.copies.is_empty()) {
            return Ok(Self { ui, packs, refused: Vec::new() });
        }
        let error = packs.into_iter().find_map(|shelved| shelved.broken).unwrap_or(PackError::Foreign);
        Err((failed("baseline", &error), ui))
    }

    /// Reads `*.db` files in the order of their names; a higher version goes in front of a lower one.
    pub(super) fn add_unsigned(&mut self, folder: &Path) {
        let shown = RightsError::shown(&folder.display().to_string());
        let Ok(entries) = fs::read_dir(folder) else {
            self.refused.push(Notice::about(NoticeCode::PackRefused, &shown));
            return;
        };
        let mut files: Vec<_> =
            entries.take(MOST_ENTRIES + 1).filter_map(|entry| entry.ok().map(|entry| entry.path())).collect();
        if files.len() > MOST_ENTRIES {
            files.truncate(MOST_ENTRIES);
            self.refused.push(Notice::about(NoticeCode::PackRefused, &shown));
        }
        files.sort();
        let mut refused = Vec::new();
        let is_payload =
            |file: &&std::path::PathBuf| file.extension().is_some_and(|end| end.eq_ignore_ascii_case(FILE_END));
        for file in files.iter().filter(is_payload) {
            let name = RightsError::shown(&file.file_name().unwrap_or_default().to_string_lossy());
            match self.unsigned(file) {
                Ok(pack) => self.add(PackCopy { pack, unsigned: Some(name) }),
                Err(PackError::Newer) => refused.push(Notice::about(NoticeCode::PackNewer, &name)),
                Err(_) => refused.push(Notice::about(NoticeCode::PackRefused, &name)),
            }
        }
        if refused.len() > MOST_NAMED {
            refused = vec![Notice::about(NoticeCode::PacksRefused, &refused.len().to_string())];
        }
        self.refused.extend(refused);
    }

    /// A pack file that fits here. The app's strings are the program's own, a card id belongs to one pack, and a lower
    /// version never replaces a higher one. An equal version does, or nobody could try a change before giving it a number.
    fn unsigned(&self, file: &Path) -> Result<Pack, PackError> {
        let pack = Pack::open_checked(read_regular(file, MOST_BYTES).map_err(|_| PackError::Unreadable)?)?;
        let info = pack.info();
        let fits = info.id != UI
            && self.packs.iter().all(|shelved| {
                let best = shelved.copies.first().map(|copy| &copy.pack);
                if shelved.id == info.id {
                    best.is_none_or(|best| best.info().version <= info.version)
                } else {
                    best.is_none_or(|best| info.card_ids.iter().all(|card| !best.has_card(card)))
                }
            });
        if !fits {
            return Err(PackError::Foreign);
        }
        // A group without a heading is one that a later app knows.
        let source = self.ui.languages().first().map_or("en", |row| row.tag.as_str());
        for group in &info.topic_groups {
            let heading = self.ui.message(UI, source, &format!("group-{group}"))?;
            if heading.is_none_or(|row| row.state != MessageState::Current) {
                return Err(PackError::Newer);
            }
        }
        Ok(pack)
    }

    fn add(&mut self, copy: PackCopy) {
        let id = copy.pack.info().id.clone();
        match self.packs.iter_mut().find(|shelved| shelved.id == id) {
            Some(shelved) => shelved.copies.insert(0, copy),
            None => self.packs.push(Shelved { id, copies: vec![copy], broken: None }),
        }
    }

    pub(super) fn packs(&self) -> &[Shelved] {
        &self.packs
    }

    /// The best copy of each pack, whatever may be found damaged in it.
    pub(super) fn best(&self) -> impl Iterator<Item = &Pack> {
        self.packs.iter().filter_map(|shelved| shelved.copies.first()).map(|copy| &copy.pack)
    }

    /// Tags of all languages that some pack has, in the packs' order.
    pub(super) fn language_tags(&self) -> Vec<String> {
        let mut tags: Vec<String> = Vec::new();
        for language in self.best().flat_map(Pack::languages) {
            if !tags.contains(&language.tag) {
                tags.push(language.tag.clone());
            }
        }
        tags
    }

    /// Parses a reader's languages; refuses a malformed tag.
    pub(super) fn asked(&self, languages: &[String]) -> Result<Asked, RightsError> {
        Asked::parse(languages).map_err(|(position, _)| {
            let value = languages.get(position).map(String::as_str).unwrap_or_default();
            let nearest = nearest(value, self.language_tags().iter().map(String::as_str));
            RightsError::MalformedLanguage { value: RightsError::shown(value), nearest }
        })
    }

    /// Refuses a place that no pack declares.
    pub(super) fn check_place(&self, place: Option<&str>) -> Result<(), RightsError> {
        let places = || self.best().flat_map(|pack| &pack.info().places).map(String::as_str);
        match place {
            Some(place) if !places().any(|known| known == place) => {
                let nearest = nearest(place, places());
                Err(RightsError::UnknownPlace { value: RightsError::shown(place), nearest })
            }
            _ => Ok(()),
        }
    }

    /// Files that were refused.
    pub(super) fn refused(&self) -> &[Notice] {
        &self.refused
    }
}

impl Shelved {
    pub(super) fn id(&self) -> &str {
        &self.id
    }

    pub(super) fn copies(&self) -> &[PackCopy] {
        &self.copies
    }

    pub(super) fn broken(&self) -> Option<&PackError> {
        self.broken.as_ref()
    }
}
