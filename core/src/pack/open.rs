//! Opening a payload: what is rejected before anything is read from it.
//!
//! Compiled-in bytes are trusted because the program is; bytes from anywhere else are fully checked first (`check.rs`).
//! Either way, each row is checked when it is read. It takes bytes, never a path, so what was checked is what is read,
//! whatever happens to a file in between.

use rusqlite::Connection;

use super::FORMAT;
use super::cache::Cache;
use super::error::PackError;
use super::header;
use super::row::{PackRow as _, Seal};
use super::rows::{LanguageRow, PackInfoRow};

/// Settings of a pack's connection. `trusted_schema` is off, so that a schema from outside cannot run anything.
const READ_ONLY: &str = "PRAGMA query_only = 1; PRAGMA trusted_schema = 0; PRAGMA cell_size_check = 1;";

/// The bytes of a payload.
#[derive(Debug, Clone)]
pub enum Payload {
    /// Compiled into the program; not copied.
    Static(&'static [u8]),
    /// Built or read into memory.
    Owned(Vec<u8>),
}

/// An open pack.
pub struct Pack {
    pub(super) connection: Connection,
    pub(super) seal: Seal,
    pub(super) cache: Cache,
    info: PackInfoRow,
    languages: Vec<LanguageRow>,
}

impl std::fmt::Debug for Pack {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Pack").field("seal", &self.seal).finish_non_exhaustive()
    }
}

impl Pack {
    /// Opens compiled-in bytes, or bytes that this program built. They are trusted as a whole; rows are still checked
    /// when read.
    ///
    /// # Errors
    /// [`PackError`] if the bytes are not a payload that this version can read.
    pub fn open(payload: Payload) -> Result<Self, PackError> {
        Self::from_connection(connect(payload)?)
    }

    /// Reads what the pack says about itself.
    pub(super) fn from_connection(connection: Connection) -> Result<Self, PackError> {
        // The seal is part of the row that it seals: read it raw first, then check it through the row's hash.
        let (pack, version) = connection
            .query_row("SELECT id, version FROM packs", [], |row| Ok((row.get(0)?, row.get(1)?)))
            .map_err(|_| PackInfoRow::damaged())?;
        let seal = Seal { pack, version };
        let info =
            PackInfoRow::select_counted(&connection, &seal, "", &[], 1)?.pop().ok_or_else(PackInfoRow::damaged)?;
        // The header is not covered by the hash, so it must agree with the row.
        if info.format != i64::from(FORMAT) {
            return Err(PackInfoRow::damaged());
        }
        let tail = "ORDER BY position";
        let languages = LanguageRow::select_counted(&connection, &seal, tail, &[], info.language_count)?;
        if languages.is_empty() {
            return Err(LanguageRow::damaged());
        }
        Ok(Self { connection, seal, cache: Cache::default(), info, languages })
    }

    /// What the pack says about itself.
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

/// Checks the header of the bytes and returns a read-only connection to them.
pub(super) fn connect(payload: Payload) -> Result<Connection, PackError> {
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
