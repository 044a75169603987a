//! The packs on the shelf: the copies of each one, best first, and what was refused.
//!
//! Owns: which files become copies. Must not know: views; which copy is used for a view is decided in `choice.rs`.

use std::cell::{Cell, OnceCell};
use std::fs;
use std::path::Path;

use super::baseline::BaselinePack;
use super::failed::failed;
use super::notice::Notice;
use crate::file::read_regular;
use crate::locale::Asked;
use crate::pack::{MOST_BYTES, MessageState, Pack, PackError, Payload, UI};
use crate::view::NoticeCode;
use crate::{RightsError, nearest};

/// File name extension of a payload.
const FILE_END: &str = "db";
/// Most refused files that are named individually.
const MOST_NAMED: usize = 5;
/// Most entries of a folder that are examined.
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
    /// Best first.
    copies: Vec<PackCopy>,
}

/// A copy of a pack, opened when it is first needed.
pub(super) struct PackCopy {
    payload: Cell<Option<Payload>>,
    opened: OnceCell<Result<Pack, PackError>>,
    /// File name of an unsigned payload; `None` for the baseline.
    unsigned: Option<String>,
}

impl Stock {
    /// Puts the baseline's packs on the shelf. If none of them opens, that is an error, and the pack of the app's own
    /// strings is handed back with it.
    pub(super) fn open(ui: Pack, baseline: Vec<BaselinePack>) -> Result<Self, Box<(RightsError, Pack)>> {
        let shelved = |BaselinePack { pack: id, payload }| Shelved { id, copies: vec![PackCopy::new(payload)] };
        let packs: Vec<Shelved> = baseline.into_iter().map(shelved).collect();
        // A pack that does not open does not affect the others; its error comes up again when the pack is asked for.
        if packs.iter().flat_map(Shelved::copies).any(PackCopy::opens) {
            return Ok(Self { ui, packs, refused: Vec::new() });
        }
        let error = packs.iter().flat_map(Shelved::copies).find_map(|copy| copy.open().err());
        let error = failed("baseline", error.unwrap_or(&PackError::Foreign));
        Err(Box::new((error, ui)))
    }

    /// Reads `*.db` files in the order of their names; a higher version goes ahead of a lower one.
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
                Ok(pack) => self.add(&pack.info().id.clone(), PackCopy::checked(pack, name)),
                Err(PackError::Newer) => refused.push(Notice::about(NoticeCode::PackNewer, &name)),
                Err(_) => refused.push(Notice::about(NoticeCode::PackRefused, &name)),
            }
        }
        if refused.len() > MOST_NAMED {
            refused = vec![Notice::about(NoticeCode::PacksRefused, &refused.len().to_string())];
        }
        self.refused.extend(refused);
    }

    /// Opens a pack file if it is allowed here. The app's strings belong to the program, a card id belongs to one pack,
    /// and a lower version never replaces a higher one. An equal version does, or nobody could try out a change before
    /// giving it a new number.
    fn unsigned(&self, file: &Path) -> Result<Pack, PackError> {
        let pack = Pack::open_checked(read_regular(file, MOST_BYTES).map_err(|_| PackError::Unreadable)?)?;
        let info = pack.info();
        let fits = info.id != UI
            && self.packs.iter().all(|shelved| {
                let best = shelved.best();
                if shelved.id == info.id {
                    best.is_none_or(|best| best.info().version <= info.version)
                } else {
                    best.is_none_or(|best| info.card_ids.iter().all(|card| !best.has_card(card)))
                }
            });
        if !fits {
            return Err(PackError::Foreign);
        }
        // A group without a heading here is taken to be one that a later version knows.
        let source = self.ui.languages().first().map_or("en", |row| row.tag.as_str());
        for group in &info.topic_groups {
            let heading = self.ui.message(UI, source, &format!("group-{group}"))?;
            if heading.is_none_or(|row| row.state != MessageState::Current) {
                return Err(PackError::Newer);
            }
        }
        Ok(pack)
    }

    fn add(&mut self, id: &str, copy: PackCopy) {
        match self.packs.iter_mut().find(|shelved| shelved.id == id) {
            Some(shelved) => shelved.copies.insert(0, copy),
            None => self.packs.push(Shelved { id: id.to_owned(), copies: vec![copy] }),
        }
    }

    pub(super) fn packs(&self) -> &[Shelved] {
        &self.packs
    }

    /// The best copy of each pack that opens, even if damage may yet be found in it.
    pub(super) fn best(&self) -> impl Iterator<Item = &Pack> {
        self.packs.iter().filter_map(Shelved::best)
    }

    /// Tags of all languages that at least one pack has, in the packs' order.
    pub(super) fn language_tags(&self) -> Vec<String> {
        let mut tags: Vec<String> = Vec::new();
        for language in self.best().flat_map(Pack::languages) {
            if !tags.contains(&language.tag) {
                tags.push(language.tag.clone());
            }
        }
        tags
    }

    /// Parses a reader's languages; rejects a malformed tag.
    pub(super) fn asked(&self, languages: &[String]) -> Result<Asked, RightsError> {
        Asked::parse(languages).map_err(|(position, _)| {
            let value = languages.get(position).map(String::as_str).unwrap_or_default();
            let nearest = nearest(value, self.language_tags().iter().map(String::as_str));
            RightsError::MalformedLanguage { value: RightsError::shown(value), nearest }
        })
    }

    /// Rejects a place that no pack declares.
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

    fn best(&self) -> Option<&Pack> {
        self.copies.iter().find_map(|copy| copy.open().ok())
    }

    /// Whether a card may belong to this pack: one of its copies has it, or none could be opened to tell.
    pub(super) fn may_have(&self, card: &str) -> bool {
        let mut opened = self.copies.iter().filter_map(|copy| copy.open().ok()).peekable();
        opened.peek().is_none() || opened.any(|pack| pack.has_card(card))
    }
}

impl PackCopy {
    fn new(payload: Payload) -> Self {
        Self { payload: Cell::new(Some(payload)), opened: OnceCell::new(), unsigned: None }
    }

    /// An unsigned payload that was already opened in order to check it.
    fn checked(pack: Pack, file: String) -> Self {
        Self { payload: Cell::new(None), opened: OnceCell::from(Ok(pack)), unsigned: Some(file) }
    }

    /// The pack, or why it does not open.
    pub(super) fn open(&self) -> Result<&Pack, &PackError> {
        let open = || self.payload.take().map_or(Err(PackError::Foreign), Pack::open);
        self.opened.get_or_init(open).as_ref()
    }

    pub(super) fn opens(&self) -> bool {
        self.open().is_ok()
    }

    pub(super) fn unsigned(&self) -> Option<&str> {
        self.unsigned.as_deref()
    }
}
