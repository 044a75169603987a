//! Opening a payload: what is refused before anything is read from it.
//!
//! Compiled-in bytes are trusted because the program is; everything else is checked whole on opening: header,
//! format, schema to the letter, every row's hash. Either way each row is checked again when it is read.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use rusqlite::{Connection, OpenFlags};

use super::read::Kept;
use super::rows::{
    FactRow, LanguageRow, LineRow, MessageRow, PackInfoRow, SearchEntryRow, SectionRow, SourceRow, ZoneOffsetRow,
};
use super::{APPLICATION_ID, FORMAT, MOST_BYTES, PackRow, Seal};

/// The tables of a payload, as the builder makes them and [`Pack::open`] expects them.
pub const SCHEMA: &str = include_str!("schema.sql");

/// Settings of a pack's connection. `trusted_schema` off: a schema from outside runs nothing.
const READ_ONLY: &str = "PRAGMA query_only = 1; PRAGMA trusted_schema = 0; PRAGMA cell_size_check = 1;";

/// Where a payload's bytes are.
#[derive(Debug, Clone)]
pub enum Payload {
    /// Compiled into the program; not copied.
    Static(&'static [u8]),
    /// Built in memory.
    Owned(Vec<u8>),
}

/// Why a payload, or a row of it, is not to be used.
#[derive(Debug, thiserror::Error)]
pub enum PackError {
    /// Not a payload of ours: empty, cut off, another file, or other tables.
    #[error("not a rights pack")]
    Foreign,
    /// Made for a newer app.
    #[error("made for a newer version of this app")]
    Newer,
    /// Larger than a pack may be.
    #[error("larger than {MOST_BYTES} bytes")]
    TooLarge,
    /// A row does not match its hash, or a row that must be there is not.
    #[error("damaged in table {table}")]
    Damaged {
        /// The table.
        table: &'static str,
        /// The column, where its type was wrong.
        column: Option<&'static str>,
    },
    /// SQLite or the file system said no.
    #[error("cannot be read")]
    Unreadable(#[from] rusqlite::Error),
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
    /// Opens compiled-in or built bytes. They are trusted as a whole; rows are still checked when read.
    ///
    /// # Errors
    /// [`PackError`] if the bytes are not a payload this version reads.
    pub fn open(payload: Payload) -> Result<Self, PackError> {
        let mut connection = Connection::open_in_memory()?;
        match payload {
            Payload::Static(bytes) => {
                check_header(bytes)?;
                connection.deserialize_bytes("main", bytes)?;
            }
            Payload::Owned(bytes) => {
                check_header(&bytes)?;
                connection.deserialize_read_exact("main", bytes.as_slice(), bytes.len(), true)?;
            }
        }
        Self::from_connection(connection)
    }

    /// Opens a payload file, read-only and immutable, and checks all of it.
    ///
    /// # Errors
    /// [`PackError`] if the file is not a payload this version reads, or a row of it is damaged.
    pub fn open_file(path: &Path) -> Result<Self, PackError> {
        let unreadable = |_| PackError::Unreadable(rusqlite::Error::InvalidPath(path.to_owned()));
        let facts = fs::metadata(path).map_err(unreadable)?;
        if facts.len() > MOST_BYTES {
            return Err(PackError::TooLarge);
        }
        // An immutable database ignores its write-ahead log: what the log says would be missing without a word.
        let mut log = path.as_os_str().to_owned();
        log.push("-wal");
        let has_log = Path::new(&log).exists();
        if !facts.is_file() || has_log {
            return Err(PackError::Foreign);
        }
        check_header(&fs::read(path).map_err(unreadable)?)?;
        let absolute = fs::canonicalize(path).map_err(unreadable)?;
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(file_uri(&absolute), flags)?;
        connection.execute_batch("PRAGMA mmap_size = 33554432;")?;
        let pack = Self::from_connection(connection)?;
        pack.check_whole()?;
        Ok(pack)
    }

    fn from_connection(connection: Connection) -> Result<Self, PackError> {
        connection.execute_batch(READ_ONLY)?;
        // The seal is in the row it seals: read it raw first, then through its hash.
        let (pack, version) = connection
            .query_row("SELECT id, version FROM packs", [], |row| Ok((row.get(0)?, row.get(1)?)))
            .map_err(|_| PackError::Foreign)?;
        let seal = Seal { pack, version };
        let mut infos = PackInfoRow::select(&connection, &seal, "", &[])?;
        let (Some(info), true) = (infos.pop(), infos.is_empty()) else { return Err(PackError::Foreign) };
        let tail = "ORDER BY position";
        let languages = LanguageRow::select_counted(&connection, &seal, tail, &[], info.language_count)?;
        if languages.is_empty() {
            return Err(PackError::Foreign);
        }
        Ok(Self { connection, seal, kept: Kept::default(), info, languages })
    }

    /// Checks the schema to the letter, every row against its hash, and that no row is gone.
    fn check_whole(&self) -> Result<(), PackError> {
        let fresh = Connection::open_in_memory()?;
        fresh.execute_batch(SCHEMA)?;
        if schema_of(&fresh)? != schema_of(&self.connection)? {
            return Err(PackError::Foreign);
        }
        for card in self.cards()? {
            let rows = self.card(&card.id)?.ok_or(PackError::Damaged { table: "cards", column: None })?;
            for fact in rows.lines.iter().flat_map(|line| line.facts.split_whitespace()) {
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

fn schema_of(connection: &Connection) -> Result<Vec<(String, Option<String>)>, PackError> {
    let mut query = connection.prepare("SELECT name, sql FROM sqlite_schema ORDER BY name")?;
    let rows = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Reads the SQLite header's own fields: magic, page count, `user_version`, `application_id`
/// (<https://www.sqlite.org/fileformat2.html#the_database_header>).
fn check_header(bytes: &[u8]) -> Result<(), PackError> {
    let number = |at: usize| {
        let field: [u8; 4] = bytes.get(at..at + 4)?.try_into().ok()?;
        Some(i32::from_be_bytes(field))
    };
    if bytes.len() as u64 > MOST_BYTES {
        return Err(PackError::TooLarge);
    }
    if !bytes.starts_with(b"SQLite format 3\0") || number(68) != Some(APPLICATION_ID) {
        return Err(PackError::Foreign);
    }
    let page_size = match bytes.get(16..18) {
        Some([0, 1]) => 65_536,
        Some(size) => size.iter().fold(0, |all, byte| all << 8 | usize::from(*byte)),
        None => 0,
    };
    let pages = number(28).and_then(|pages| usize::try_from(pages).ok()).unwrap_or(0);
    if pages.checked_mul(page_size) != Some(bytes.len()) {
        return Err(PackError::Foreign);
    }
    match number(60) {
        Some(FORMAT) => Ok(()),
        Some(newer) if newer > FORMAT => Err(PackError::Newer),
        _ => Err(PackError::Foreign),
    }
}

/// A file URI for SQLite, with everything that means something in a URI escaped.
fn file_uri(path: &Path) -> String {
    let mut uri = String::from("file:");
    for byte in path.as_os_str().as_encoded_bytes() {
        if byte.is_ascii_alphanumeric() || b"/._-~".contains(byte) {
            uri.push(char::from(*byte));
        } else {
            let _infallible = write!(uri, "%{byte:02X}");
        }
    }
    uri + "?immutable=1"
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pack::rows::{CardRow, HotlineRow};

    fn compare<R: PackRow>(connection: &Connection) {
        let mut query = connection.prepare("SELECT name FROM pragma_table_info(?1)").unwrap();
        let columns: Vec<String> = query.query_map([R::TABLE], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
        assert_eq!(columns.join(", "), R::COLUMNS);
    }

    #[test]
    fn the_rows_name_every_column_of_the_schema_in_its_order() {
        let connection = Connection::open_in_memory().unwrap();
        connection.execute_batch(SCHEMA).unwrap();
        compare::<PackInfoRow>(&connection);
        compare::<LanguageRow>(&connection);
        compare::<CardRow>(&connection);
        compare::<SectionRow>(&connection);
        compare::<LineRow>(&connection);
        compare::<MessageRow>(&connection);
        compare::<FactRow>(&connection);
        compare::<SourceRow>(&connection);
        compare::<HotlineRow>(&connection);
        compare::<ZoneOffsetRow>(&connection);
        compare::<SearchEntryRow>(&connection);
    }
}
