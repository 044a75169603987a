//! Checking all of a payload from outside before any of it is used: its schema, every row's hash, and that no row is
//! missing.

use super::error::PackError;
use super::open::{Pack, Payload, connect};
use super::row::PackRow;
use super::rows::{EssentialsRow, FactRow, LineRow, MessageRow, SearchEntryRow, SectionRow, SourceRow, ZoneOffsetRow};
use super::schema;

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
            for fact in rows.lines.iter().flat_map(|line| &line.facts) {
                self.fact(fact)?;
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
