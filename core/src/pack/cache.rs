//! Rows that were already read from a pack and checked, keyed by what was asked for.
//!
//! Memory use is bounded by the pack's own size and grows only with what is asked for.

use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::Arc;

use super::asked::Asked;
use super::error::PackError;
use super::rows::{
    CardRow, CorrectionRow, EssentialsRow, FactRow, HotlineRow, LineRow, MessageRow, SearchWordsRow, SectionRow,
    SourceRow, ZoneOffsetRow,
};
use crate::ids::Status;

/// A card's structure.
#[derive(Debug)]
pub struct CardRows {
    /// The card.
    pub card: CardRow,
    /// Its sections in order.
    pub sections: Vec<SectionRow>,
    /// Its lines in order.
    pub lines: Vec<LineRow>,
    /// Its essentials, one row per status.
    pub essentials: Vec<EssentialsRow>,
    /// What it once got wrong.
    pub corrections: Vec<CorrectionRow>,
}

impl CardRows {
    /// Ids of the lines that a reader of this status sees first, in order.
    #[must_use]
    pub fn essentials_for(&self, status: Status) -> &[String] {
        self.essentials.iter().find(|row| row.status == status).map_or(&[], |row| row.lines.as_slice())
    }
}

/// A fact with its sources in order.
#[derive(Debug)]
pub struct FactRows {
    /// The fact.
    pub fact: FactRow,
    /// Its sources.
    pub sources: Vec<SourceRow>,
}

/// Messages of one card in one language, by id.
pub type CardMessages = HashMap<String, Arc<MessageRow>>;

/// What was already read and checked. A pack never changes while it is open.
#[derive(Debug, Default)]
pub(super) struct Cache {
    pub(super) cards: RefCell<HashMap<String, Arc<CardRows>>>,
    pub(super) facts: RefCell<HashMap<String, Arc<FactRows>>>,
    pub(super) messages: RefCell<HashMap<String, Arc<CardMessages>>>,
    pub(super) single_messages: RefCell<HashMap<String, Option<Arc<MessageRow>>>>,
    pub(super) hotlines: RefCell<Option<Arc<Vec<HotlineRow>>>>,
    pub(super) words: RefCell<Option<Arc<Vec<SearchWordsRow>>>>,
    pub(super) asked: RefCell<Option<Arc<Asked>>>,
    pub(super) zones: RefCell<HashMap<String, Arc<Vec<ZoneOffsetRow>>>>,
}

/// Returns what is cached under a key, or reads and caches it.
pub(super) fn cached<T: Clone>(
    cache: &RefCell<HashMap<String, T>>,
    key: &str,
    read: impl FnOnce() -> Result<T, PackError>,
) -> Result<T, PackError> {
    if let Some(found) = cache.borrow().get(key) {
        return Ok(found.clone());
    }
    let value = read()?;
    cache.borrow_mut().insert(key.to_owned(), value.clone());
    Ok(value)
}
