//! Why a pack must not be used.

use rusqlite::ErrorCode;

/// Why a payload, or one of its rows, must not be used.
#[derive(Debug, thiserror::Error)]
pub enum PackError {
    /// Not one of our payloads: empty, cut off, some other file, or other tables.
    #[error("not a rights pack")]
    Foreign,
    /// Made for a newer version: it has a later format, or a table, column, kind or code that this version does not
    /// know.
    #[error("made for a newer version of this app")]
    Newer,
    /// Larger than a pack may be.
    #[error("larger than {} bytes", super::MOST_BYTES)]
    TooLarge,
    /// A row does not match its hash, or a required row is missing.
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
    /// SQLite failed for some other reason, such as lack of memory.
    #[error("cannot be read")]
    Unreadable,
}

impl From<rusqlite::Error> for PackError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            // For a missing column or table, SQLite gives only a generic error, without a code of its own.
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase | ErrorCode::Unknown) | None => Self::Corrupt,
            Some(_) => Self::Unreadable,
        }
    }
}
