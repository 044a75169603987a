//! What a screen asks a pack for.

use rusqlite::ToSql;

use super::rows::{
    CardRow, FactRow, HotlineRow, LineRow, MessageRow, SearchEntryRow, SectionRow, SourceRow, ZoneOffsetRow,
};
use super::{Pack, PackError, PackRow};

impl Pack {
    /// All cards in order.
    ///
    /// # Errors
    /// [`PackError`] if a row is damaged; so for every method here.
    pub fn cards(&self) -> Result<Vec<CardRow>, PackError> {
        self.select("ORDER BY position", &[])
    }

    /// One card, if the pack has it.
    ///
    /// # Errors
    /// As for [`Pack::cards`].
    pub fn card(&self, card: &str) -> Result<Option<CardRow>, PackError> {
        Ok(self.select("WHERE id = ?1", &[&card])?.pop())
    }

    /// The sections of a card in order.
    ///
    /// # Errors
    /// As for [`Pack::cards`].
    pub fn sections(&self, card: &str) -> Result<Vec<SectionRow>, PackError> {
        self.select("WHERE card = ?1 ORDER BY position", &[&card])
    }

    /// The lines of a card in order.
    ///
    /// # Errors
    /// As for [`Pack::cards`].
    pub fn lines(&self, card: &str) -> Result<Vec<LineRow>, PackError> {
        self.select("WHERE card = ?1 ORDER BY position", &[&card])
    }

    /// All messages of a card in one language, by id.
    ///
    /// # Errors
    /// As for [`Pack::cards`].
    pub fn messages(&self, card: &str, lang: &str) -> Result<Vec<MessageRow>, PackError> {
        self.select("WHERE card = ?1 AND lang = ?2 ORDER BY id", &[&card, &lang])
    }

    /// One message in one language.
    ///
    /// # Errors
    /// As for [`Pack::cards`].
    pub fn message(&self, card: &str, lang: &str, id: &str) -> Result<Option<MessageRow>, PackError> {
        Ok(self.select("WHERE card = ?1 AND lang = ?2 AND id = ?3", &[&card, &lang, &id])?.pop())
    }

    /// A fact with its sources.
    ///
    /// # Errors
    /// As for [`Pack::cards`]; also if there is no such fact, since only the pack's own lines name facts.
    pub fn fact(&self, id: &str) -> Result<(FactRow, Vec<SourceRow>), PackError> {
        let fact = self.select::<FactRow>("WHERE id = ?1", &[&id])?.pop();
        let fact = fact.ok_or(PackError::Damaged { table: FactRow::TABLE, column: None })?;
        Ok((fact, self.select("WHERE fact = ?1 ORDER BY position", &[&id])?))
    }

    /// All phone lines in order.
    ///
    /// # Errors
    /// As for [`Pack::cards`].
    pub fn hotlines(&self) -> Result<Vec<HotlineRow>, PackError> {
        self.select("ORDER BY position", &[])
    }

    /// The offset changes of a zone in order of time.
    ///
    /// # Errors
    /// As for [`Pack::cards`].
    pub fn zone_offsets(&self, zone: &str) -> Result<Vec<ZoneOffsetRow>, PackError> {
        self.select("WHERE zone = ?1 ORDER BY from_utc", &[&zone])
    }

    /// Entries of the search index that match an FTS5 expression, best first, with their rank (lower is better).
    /// The expression must be made by `shelf::search`, which quotes every word.
    ///
    /// # Errors
    /// As for [`Pack::cards`].
    pub(crate) fn find(&self, expression: &str) -> Result<Vec<(SearchEntryRow, f64)>, PackError> {
        let mut query = self.connection.prepare_cached(
            "SELECT entry, card, lang, message, hash, rank FROM search_index
             JOIN search_entries ON entry = search_index.rowid
             WHERE search_index MATCH ?1 ORDER BY rank, entry",
        )?;
        let mut rows = query.query([expression])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push((SearchEntryRow::read(row, &self.seal)?, row.get(5)?));
        }
        Ok(found)
    }

    fn select<R: PackRow>(&self, tail: &'static str, values: &[&dyn ToSql]) -> Result<Vec<R>, PackError> {
        R::select(&self.connection, &self.seal, tail, values)
    }
}
