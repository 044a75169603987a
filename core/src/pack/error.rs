//! Why a pack is not to be used.

use rusqlite::ErrorCode;

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
