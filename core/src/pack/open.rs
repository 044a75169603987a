//! Opening a payload: what is refused before anything is read from it.
//!
//! Compiled-in bytes are trusted because the program is; bytes from anywhere else are checked whole on opening: header,
//! schema, every row's hash. Either way each row is checked again when it is read. Bytes, never a path: what was checked is
//! what is read, whatever happens to a file in between.

use rusqlite::{Connection, ErrorCode};

use super::read::Kept;
use super::rows::{
    EssentialsRow, FactRow, LanguageRow, LineRow, MessageRow, PackInfoRow, SearchEntryRow, SectionRow, SourceRow,
    ZoneOffsetRow,
};
use super::{FORMAT, PackRow, Seal, header, schema};

/// Settings of a pack's connection. `trusted_schema` off: a schema from outside runs nothing.
const READ_ONLY: &str = "PRAGMA query_only = 1; PRAGMA trusted_schema = 0; PRAGMA cell_size_check = 1;";

/// The bytes of a payload.
#[derive(Debug, Clone)]
pub enum Payload {
    /// Compiled into the program; not copied.
    Static(&'static [u8]),
    /// Built or read into memory.
    Owned(Vec<u8>),
}

/// Why a payload, or a row of it, is not to be used.
#[derive(Debug, thiserror::Error)]
pub enum PackError {
    /// Not a payload of ours: empty, cut off, another file, or other tables.
    #[error("not a rights pack")]
    Foreign,
    /// Made for a newer version: another format, or a table, column, kind or code that this one does not know.
    #[error("made for a newer version of this app")]
    Newer,
    /// Larger than a pack may be.
    #[error("larger than {} bytes", super::MOST_BYTES)]
    TooLarge,
    /// A row does not match its hash, or a row that must be there is not.
    #[error("damaged in table {table}")]
    Damaged {
        /// The table.
        table: &'static str,
        /// The column, where its type was wrong.
        column: Option<&'static str>,
    },
    /// SQLite says that the file's structure is broken.
    #[error("damaged")]
    Corrupt,
    /// SQLite could not do it for another reason, such as a lack of memory.
    #[error("cannot be read")]
    Unreadable,
}

impl From<rusqlite::Error> for PackError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            // A column or table that is not there is an error of its own in SQLite, without a code that says so.
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase | ErrorCode::Unknown) | None => Self::Corrupt,
            Some(_) => Self::Unreadable,
        }
    }
}

/// An open pack.
pub struct Pack {
    pub(super) connection: Connection,
    pub(super) seal: Seal,
    pub(super) kept: Kept,
    info: PackInfoRow,
    languages: Vec<LanguageRow>,
}

impl std::fmt::Debug for Pack {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Pack").field("seal", &self.seal).finish_non_exhaustive()
    }
}

impl Pack {
    /// Opens compiled-in bytes, or bytes this program built. They are trusted as a whole; rows are still checked when read.
    ///
    /// # Errors
    /// [`PackError`] if the bytes are not a payload this version reads.
    pub fn open(payload: Payload) -> Result<Self, PackError> {
        Self::from_connection(connect(payload)?)
    }

    /// Opens bytes from outside and checks all of them: schema, every row, and that no row is gone.
    ///
    /// # Errors
    /// [`PackError`] if the bytes are not a payload this version reads, or a row is damaged.
    pub fn open_checked(bytes: Vec<u8>) -> Result<Self, PackError> {
        let connection = connect(Payload::Owned(bytes))?;
        schema::check(&connection)?;
        let pack = Self::from_connection(connection)?;
        pack.check_rows()?;
        Ok(pack)
    }

    fn from_connection(connection: Connection) -> Result<Self, PackError> {
        // The seal is in the row it seals: read it raw first, then through its hash.
        let (pack, version) = connection
            .query_row("SELECT id, version FROM packs", [], |row| Ok((row.get(0)?, row.get(1)?)))
            .map_err(|_| PackInfoRow::damaged())?;
        let seal = Seal { pack, version };
        let info =
            PackInfoRow::select_counted(&connection, &seal, "", &[], 1)?.pop().ok_or_else(PackInfoRow::damaged)?;
        // The header is not under the hash: it must say what the row says.
        if info.format != i64::from(FORMAT) {
            return Err(PackInfoRow::damaged());
        }
        let tail = "ORDER BY position";
        let languages = LanguageRow::select_counted(&connection, &seal, tail, &[], info.language_count)?;
        if languages.is_empty() {
            return Err(LanguageRow::damaged());
        }
        Ok(Self { connection, seal, kept: Kept::default(), info, languages })
    }

    /// Checks every row against its hash, and that no row is gone.
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
        for language in &self.languages {
            let tail = "WHERE lang = ?1";
            MessageRow::select_counted(&self.connection, &self.seal, tail, &[&language.tag], language.messages)?;
        }
        SearchEntryRow::select_counted(&self.connection, &self.seal, "", &[], self.info.entry_count)?;
        self.news()?;
        self.corrections()?;
        self.search_words()?;
        // Rows that nothing above leads to have their hashes too.
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

    /// What the pack says of itself.
    #[must_use]
    pub fn info(&self) -> &PackInfoRow {
        &self.info
    }

    /// Its languages in order; the source language is first.
    #[must_use]
    pub fn languages(&self) -> &[LanguageRow] {
        &self.languages
    }
}

fn connect(payload: Payload) -> Result<Connection, PackError> {
    let mut connection = Connection::open_in_memory()?;
    match payload {
        Payload::Static(bytes) => {
            header::check(bytes)?;
            connection.deserialize_bytes("main", bytes)?;
        }
        Payload::Owned(bytes) => {
            header::check(&bytes)?;
            connection.deserialize_read_exact("main", bytes.as_slice(), bytes.len(), true)?;
        }
    }
    connection.execute_batch(READ_ONLY)?;
    Ok(connection)
}
