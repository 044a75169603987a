//! Checking all of a payload from outside before any of it is used: its schema, every row's hash, and that no row is
//! missing.

use super::error::PackError;
use super::open::{Pack, Payload, connect};
use super::row::PackRow;
use super::rows::{
    CardRow, EssentialsRow, FactRow, LineRow, MessageRow, SearchEntryRow, SectionRow, SourceRow, ZoneOffsetRow,
};
use super::schema;
use crate::date::is_day;

impl Pack {
    /// Opens bytes from outside and checks all of them: the schema, every row, and that no row is missing.
    ///
    /// # Errors
    /// [`PackError`] if the bytes are not a payload that this version can read, or a row is damaged.
    pub fn open_checked(bytes: Vec<u8>) -> Result<Self, PackError> {
        let connection = connect(Payload::Owned(bytes))?;
        schema::check(&connection)?;
        let pack = Self::from_connection(connection)?;
        pack.check_rows()?;
        Ok(pack)
    }

    /// Checks every row against its hash, and that no row is missing.
    fn check_rows(&self) -> Result<(), PackError> {
        for card in self.cards()? {
            let rows = self.card(&card.id)?;
            // What is named has to be there, or it would be left out without a word.
            let sections = |line: &LineRow| rows.sections.iter().any(|section| section.id == line.section);
            let lines = |id: &String| rows.lines.iter().any(|line| line.id == *id);
            if !self.info().topic_groups.contains(&card.topic_group) {
                return Err(CardRow::damaged());
            }
            if !rows.lines.iter().all(sections) {
                return Err(LineRow::damaged());
            }
            if !rows.essentials.iter().all(|row| !row.lines.is_empty() && row.lines.iter().all(lines)) {
                return Err(EssentialsRow::damaged());
            }
            for fact in rows.lines.iter().flat_map(|line| &line.facts) {
                let fact = self.fact(fact)?;
                if !is_day(&fact.fact.checked_on) || !is_day(&fact.fact.review_by) {
                    return Err(FactRow::damaged());
                }
            }
        }
        for hotline in self.hotlines()?.iter() {
            if let Some(zone) = &hotline.zone {
                self.zone_offsets(zone, hotline.offset_count)?;
            }
        }
        for language in self.languages() {
            let tail = "WHERE lang = ?1";
            MessageRow::select_counted(&self.connection, &self.seal, tail, &[&language.tag], language.messages)?;
        }
        SearchEntryRow::select_counted(&self.connection, &self.seal, "", &[], self.info().entry_count)?;
        self.news()?;
        self.corrections()?;
        self.search_words()?;
        self.asked()?;
        // Also check the hashes of rows that nothing above leads to.
        self.check_table::<EssentialsRow>()?;
        self.check_table::<SectionRow>()?;
        self.check_table::<LineRow>()?;
        self.check_table::<FactRow>()?;
        self.check_table::<SourceRow>()?;
        self.check_table::<ZoneOffsetRow>()
    }

    fn check_table<R: PackRow>(&self) -> Result<(), PackError> {
        R::select(&self.connection, &self.seal, "", &[]).map(|_| ())
    }
}
