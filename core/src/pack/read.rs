//! The queries that screens need from a pack.

use std::sync::Arc;

use rusqlite::ToSql;

use super::asked::Asked;
use super::cache::{CardMessages, CardRows, FactRows, cached};
use super::error::PackError;
use super::open::Pack;
use super::row::PackRow;
use super::rows::{
    AskedRow, CardRow, CorrectionRow, EssentialsRow, FactRow, HotlineRow, LineRow, MessageRow, NewsRow, SearchEntryRow,
    SearchWordsRow, SectionRow, SourceRow, ZoneOffsetRow,
};

/// Rejects rows that were not asked for: if an index page is damaged, a lookup can end at an intact row that is the
/// wrong one.
fn all_asked_for<R: PackRow>(rows: &[R], asked: impl Fn(&R) -> bool) -> Result<(), PackError> {
    if rows.iter().all(asked) { Ok(()) } else { Err(R::damaged()) }
}

impl Pack {
    /// All cards in order.
    ///
    /// # Errors
    /// [`PackError`] if a row is damaged; the same goes for every method here.
    pub fn cards(&self) -> Result<Vec<CardRow>, PackError> {
        let ids = &self.info().card_ids;
        let rows: Vec<CardRow> = self.select_counted("ORDER BY position", &[], ids.len())?;
        if rows.iter().zip(ids).all(|(row, id)| row.id == *id) { Ok(rows) } else { Err(CardRow::damaged()) }
    }

    /// Whether the pack has a card. Reads no rows.
    #[must_use]
    pub fn has_card(&self, card: &str) -> bool {
        self.info().card_ids.iter().any(|id| id == card)
    }

    /// One card with its sections, lines and essentials. The pack must have it ([`Pack::has_card`]).
    ///
    /// # Errors
    /// As for [`Pack::cards`].
    pub fn card(&self, card: &str) -> Result<Arc<CardRows>, PackError> {
        cached(&self.cache.cards, card, || {
            let row = self.select_counted::<CardRow>("WHERE id = ?1", &[&card], 1)?;
            all_asked_for(&row, |row| row.id == card)?;
            let row = row.into_iter().next().ok_or_else(CardRow::damaged)?;
            let tail = "WHERE card = ?1 ORDER BY position";
            let sections: Vec<SectionRow> = self.select_counted(tail, &[&card], row.section_count)?;
            let lines: Vec<LineRow> = self.select_counted(tail, &[&card], row.line_count)?;
            let essentials: Vec<EssentialsRow> =
                self.select_counted("WHERE card = ?1", &[&card], row.essential_count)?;
            all_asked_for(&sections, |section| section.card == card)?;
            all_asked_for(&lines, |line| line.card == card)?;
            all_asked_for(&essentials, |row| row.card == card)?;
            let tail = "WHERE card = ?1 ORDER BY position";
            let corrections: Vec<CorrectionRow> = self.select_counted(tail, &[&card], row.correction_count)?;
            all_asked_for(&corrections, |row| row.card == card)?;
            Ok(Arc::new(CardRows { card: row, sections, lines, essentials, corrections }))
        })
    }

    /// All messages of a card in one language.
    ///
    /// # Errors
    /// As for [`Pack::cards`].
    pub fn messages(&self, card: &str, lang: &str) -> Result<Arc<CardMessages>, PackError> {
        cached(&self.cache.messages, &format!("{card} {lang}"), || {
            let rows: Vec<MessageRow> = self.select("WHERE card = ?1 AND lang = ?2", &[&card, &lang])?;
            all_asked_for(&rows, |row| row.card == card && row.lang == lang)?;
            Ok(Arc::new(rows.into_iter().map(|row| (row.id.clone(), Arc::new(row))).collect()))
        })
    }

    /// One message in one language.
    ///
    /// # Errors
    /// As for [`Pack::cards`].
    pub fn message(&self, card: &str, lang: &str, id: &str) -> Result<Option<Arc<MessageRow>>, PackError> {
        if let Some(messages) = self.cache.messages.borrow().get(&format!("{card} {lang}")) {
            return Ok(messages.get(id).cloned());
        }
        cached(&self.cache.single_messages, &format!("{card} {lang} {id}"), || {
            let rows: Vec<MessageRow> =
                self.select("WHERE card = ?1 AND lang = ?2 AND id = ?3", &[&card, &lang, &id])?;
            all_asked_for(&rows, |row| row.card == card && row.lang == lang && row.id == id)?;
            Ok(rows.into_iter().next_back().map(Arc::new))
        })
    }

    /// A fact with its sources.
    ///
    /// # Errors
    /// As for [`Pack::cards`]; also if there is no such fact, since only the pack's own lines name facts.
    pub fn fact(&self, id: &str) -> Result<Arc<FactRows>, PackError> {
        cached(&self.cache.facts, id, || {
            let fact = self.select::<FactRow>("WHERE id = ?1", &[&id])?.pop();
            let fact = fact.ok_or_else(FactRow::damaged)?;
            let tail = "WHERE fact = ?1 ORDER BY position";
            let sources: Vec<SourceRow> = self.select_counted(tail, &[&id], fact.source_count)?;
            all_asked_for(std::slice::from_ref(&fact), |fact| fact.id == id)?;
            all_asked_for(&sources, |source| source.fact == id)?;
            Ok(Arc::new(FactRows { fact, sources }))
        })
    }

    /// All phone lines in order.
    ///
    /// # Errors
    /// As for [`Pack::cards`].
    pub fn hotlines(&self) -> Result<Arc<Vec<HotlineRow>>, PackError> {
        if let Some(rows) = &*self.cache.hotlines.borrow() {
            return Ok(Arc::clone(rows));
        }
        let rows = Arc::new(self.select_counted("ORDER BY position", &[], self.info().hotline_count)?);
        *self.cache.hotlines.borrow_mut() = Some(Arc::clone(&rows));
        Ok(rows)
    }

    /// All news items in order, whatever their days.
    ///
    /// # Errors
    /// As for [`Pack::cards`].
    pub fn news(&self) -> Result<Vec<NewsRow>, PackError> {
        self.select_counted("ORDER BY position", &[], self.info().news_count)
    }

    /// All corrections in order.
    ///
    /// # Errors
    /// As for [`Pack::cards`].
    pub fn corrections(&self) -> Result<Vec<CorrectionRow>, PackError> {
        self.select_counted("ORDER BY position", &[], self.info().correction_count)
    }

    /// The words of the search index, one row for each language, in the pack's order.
    ///
    /// # Errors
    /// As for [`Pack::cards`].
    pub fn search_words(&self) -> Result<Arc<Vec<SearchWordsRow>>, PackError> {
        if let Some(rows) = &*self.cache.words.borrow() {
            return Ok(Arc::clone(rows));
        }
        let rows: Vec<SearchWordsRow> = self.select_counted("ORDER BY position", &[], self.languages().len())?;
        if !rows.iter().zip(self.languages()).all(|(row, language)| row.lang == language.tag) {
            return Err(SearchWordsRow::damaged());
        }
        let rows = Arc::new(rows);
        *self.cache.words.borrow_mut() = Some(Arc::clone(&rows));
        Ok(rows)
    }

    /// What people type when they look for one of the cards.
    ///
    /// # Errors
    /// As for [`Pack::cards`].
    pub(crate) fn asked(&self) -> Result<Arc<Asked>, PackError> {
        if let Some(asked) = &*self.cache.asked.borrow() {
            return Ok(Arc::clone(asked));
        }
        let rows: Vec<AskedRow> = self.select_counted("ORDER BY card, lang", &[], self.info().asked_count)?;
        if !rows.iter().all(|row| self.has_card(&row.card)) {
            return Err(AskedRow::damaged());
        }
        let asked = Arc::new(Asked::new(rows));
        *self.cache.asked.borrow_mut() = Some(Arc::clone(&asked));
        Ok(asked)
    }

    /// The offset changes of a zone in order of time. There must be exactly `count`.
    ///
    /// # Errors
    /// As for [`Pack::cards`].
    pub fn zone_offsets(&self, zone: &str, count: usize) -> Result<Arc<Vec<ZoneOffsetRow>>, PackError> {
        let tail = "WHERE zone = ?1 ORDER BY from_utc";
        cached(&self.cache.zones, zone, || {
            let rows: Vec<ZoneOffsetRow> = self.select_counted(tail, &[&zone], count)?;
            all_asked_for(&rows, |row| row.zone == zone)?;
            Ok(Arc::new(rows))
        })
    }

    /// Goes through the entries of the search index that match an FTS5 expression, best first, until `take` has enough.
    /// `take` receives the entry and its rank (lower is better; three times as good where the title, summary and keywords
    /// of a card match, which FTS5 would rank below short lines), and returns whether to continue; entries of the first
    /// of `languages` (space-separated) come first, then those of the next. The expression must come from `shelf::search`, which
    /// quotes every word.
    ///
    /// # Errors
    /// As for [`Pack::cards`].
    pub(crate) fn find(
        &self,
        expression: &str,
        languages: &str,
        mut take: impl FnMut(SearchEntryRow, f64) -> Result<bool, PackError>,
    ) -> Result<(), PackError> {
        let mut query = self.connection.prepare_cached(
            // A match whose entry is gone comes first and fails its hash: that the entry is gone never leaves less to read.
            "SELECT entry, card, lang, message, hash,
                    iif(entry IS NULL, 0, ifnull(nullif(instr(?2, ' ' || lang || ' '), 0), 9999)) AS place,
                    rank * iif(message = 'card-summary', 3.0, 1.0) AS weight
             FROM search_index LEFT JOIN search_entries ON entry = search_index.rowid
             WHERE search_index MATCH ?1 ORDER BY place, weight, entry",
        )?;
        let mut rows = query.query((expression, format!(" {languages} ")))?;
        while let Some(row) = rows.next()? {
            if !take(SearchEntryRow::read(row, &self.seal)?, row.get(6)?)? {
                break;
            }
        }
        Ok(())
    }

    fn select_counted<R: PackRow>(
        &self,
        tail: &'static str,
        values: &[&dyn ToSql],
        count: usize,
    ) -> Result<Vec<R>, PackError> {
        R::select_counted(&self.connection, &self.seal, tail, values, count)
    }

    fn select<R: PackRow>(&self, tail: &'static str, values: &[&dyn ToSql]) -> Result<Vec<R>, PackError> {
        R::select(&self.connection, &self.seal, tail, values)
    }
}
