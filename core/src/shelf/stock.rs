//! The packs on the shelf: several copies of one pack, the best first, and which of them can answer.

use std::fs;
use std::path::Path;

use super::Baseline;
use super::note::Note;
use crate::locale::match_languages;
use crate::pack::{Pack, PackError, UI};
use crate::view::NoticeCode;
use crate::{RightsError, nearest};

/// Longest id that is looked for, in bytes.
const LONGEST_ID: usize = 1_000;

/// All packs and the app's strings.
pub(super) struct Stock {
    pub(super) ui: Pack,
    packs: Vec<Shelved>,
    refused: Vec<String>,
}

/// The copies of one pack.
pub(super) struct Shelved {
    first: Copy,
    /// What answers where the first is damaged, best first.
    older: Vec<Copy>,
}

struct Copy {
    pack: Pack,
    /// File name of an unsigned payload; nothing for the baseline.
    unsigned: Option<String>,
}

impl Stock {
    pub(super) fn open(baseline: Baseline) -> Result<Self, RightsError> {
        let broken = |pack: &str| RightsError::PackDamaged { pack: pack.to_owned() };
        let ui = Pack::open(baseline.ui).map_err(|_| broken(UI))?;
        let mut stock = Self { ui, packs: Vec::new(), refused: Vec::new() };
        for payload in baseline.packs {
            let pack = Pack::open(payload).map_err(|_| broken("baseline"))?;
            stock.add(Copy { pack, unsigned: None });
        }
        if stock.packs.is_empty() { Err(broken("baseline")) } else { Ok(stock) }
    }

    /// Reads `*.db` files in the order of their names; a higher version goes in front of a lower one.
    pub(super) fn add_unsigned(&mut self, folder: &Path) {
        let Ok(entries) = fs::read_dir(folder) else {
            self.refused.push(RightsError::shown(&folder.display().to_string()));
            return;
        };
        let mut files: Vec<_> = entries.filter_map(|entry| entry.ok().map(|entry| entry.path())).collect();
        files.sort();
        for file in files.iter().filter(|file| file.extension().is_some_and(|end| end == "db")) {
            let name = file.file_name().unwrap_or_default().to_string_lossy();
            let name = RightsError::shown(&name);
            match Pack::open_file(file) {
                Ok(pack) if self.fits(&pack) => self.add(Copy { pack, unsigned: Some(name) }),
                _ => self.refused.push(name),
            }
        }
    }

    /// The app's strings are the program's own, a card id belongs to one pack, and a lower version never replaces
    /// a higher one. An equal version does, or nobody could try a change before giving it a number.
    fn fits(&self, pack: &Pack) -> bool {
        let Ok(cards) = pack.cards() else { return false };
        pack.info().id != UI
            && self.packs.iter().all(|shelved| {
                if shelved.id() == pack.info().id {
                    shelved.best().info().version <= pack.info().version
                } else {
                    cards.iter().all(|card| matches!(shelved.has(&card.id), Ok(false)))
                }
            })
    }

    fn add(&mut self, copy: Copy) {
        match self.packs.iter_mut().find(|shelved| shelved.id() == copy.pack.info().id) {
            Some(shelved) => {
                let older = std::mem::replace(&mut shelved.first, copy);
                shelved.older.insert(0, older);
            }
            None => self.packs.push(Shelved { first: copy, older: Vec::new() }),
        }
    }

    pub(super) fn packs(&self) -> &[Shelved] {
        &self.packs
    }

    /// The pack that has this card.
    pub(super) fn shelved_with(&self, card: &str) -> Result<&Shelved, RightsError> {
        for shelved in &self.packs {
            if shelved.has(card)? {
                return Ok(shelved);
            }
        }
        let mut known = Vec::new();
        for shelved in &self.packs {
            known.extend(shelved.answer(Pack::cards)?.0.into_iter().map(|card| card.id));
        }
        let nearest = nearest(card, known.iter().map(String::as_str));
        Err(RightsError::UnknownCard { value: RightsError::shown(card), nearest })
    }

    /// Tags of all languages that some pack has, in the packs' order.
    pub(super) fn language_tags(&self) -> Vec<String> {
        let mut tags: Vec<String> = Vec::new();
        for language in self.packs.iter().flat_map(|shelved| shelved.best().languages()) {
            if !tags.contains(&language.tag) {
                tags.push(language.tag.clone());
            }
        }
        tags
    }

    /// Refuses a malformed tag.
    pub(super) fn check_languages(&self, asked: &[String]) -> Result<(), RightsError> {
        match_languages(asked, &[] as &[&str]).map(|_| ()).map_err(|(position, _)| {
            let value = asked.get(position).map(String::as_str).unwrap_or_default();
            let nearest = nearest(value, self.language_tags().iter().map(String::as_str));
            RightsError::MalformedLanguage { value: RightsError::shown(value), nearest }
        })
    }

    /// Refuses a place that no pack declares.
    pub(super) fn check_place(&self, place: Option<&str>) -> Result<(), RightsError> {
        let places = || self.packs.iter().flat_map(|shelved| shelved.best().info().places.split_whitespace());
        match place {
            Some(place) if !places().any(|known| known == place) => {
                let nearest = nearest(place, places());
                Err(RightsError::UnknownPlace { value: RightsError::shown(place), nearest })
            }
            _ => Ok(()),
        }
    }

    /// Notices on files that were refused.
    pub(super) fn refused(&self) -> Vec<Note> {
        self.refused.iter().map(|file| Note::about(NoticeCode::PackRefused, file)).collect()
    }
}

impl Shelved {
    pub(super) fn id(&self) -> &str {
        &self.first.pack.info().id
    }

    /// The copy that answers as long as it is whole.
    pub(super) fn best(&self) -> &Pack {
        &self.first.pack
    }

    fn has(&self, card: &str) -> Result<bool, RightsError> {
        // No id is nearly as long, and SQLite refuses texts of a gigabyte in a way that looks like damage.
        if card.len() > LONGEST_ID {
            return Ok(false);
        }
        Ok(self.answer(|pack| pack.has_card(card))?.0)
    }

    /// Asks the copies in turn until one answers whole, and says what the reader should know about that copy.
    pub(super) fn answer<T>(&self, ask: impl Fn(&Pack) -> Result<T, PackError>) -> Result<(T, Vec<Note>), RightsError> {
        let mut notes = Vec::new();
        for copy in std::iter::once(&self.first).chain(&self.older) {
            match ask(&copy.pack) {
                Ok(answer) => {
                    notes.extend(copy.unsigned.iter().map(|file| Note::about(NoticeCode::UnsignedPack, file)));
                    return Ok((answer, notes));
                }
                Err(_) => notes = vec![Note::about(NoticeCode::PackDamaged, self.id())],
            }
        }
        Err(RightsError::PackDamaged { pack: self.id().to_owned() })
    }
}
