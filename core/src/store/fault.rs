//! What an error of SQLite or of the file system means, in one place.
//!
//! Owns: the line between damage, which gets a file set aside, and every other problem, which leaves it alone. Must not
//! know: which file it was.

use std::io;

use rusqlite::ErrorCode;

use crate::StorageProblem;

/// Why a file was not read or written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    /// Its bytes are not what was written. Closures also report this for a value that they never write.
    Damaged,
    /// Anything else: the file may be sound.
    Problem(StorageProblem),
}

impl Fault {
    /// What a caller is told.
    pub(crate) fn problem(self) -> StorageProblem {
        match self {
            Self::Damaged => StorageProblem::Failed,
            Self::Problem(problem) => problem,
        }
    }

    /// What a fault in a file from a newer version means: only a newer app can tell whether the file is damaged.
    pub(super) fn of_newer(self) -> Self {
        match self {
            Self::Damaged | Self::Problem(StorageProblem::Failed) => Self::Problem(StorageProblem::NewerVersion),
            other @ Self::Problem(_) => other,
        }
    }
}

impl From<rusqlite::Error> for Fault {
    fn from(error: rusqlite::Error) -> Self {
        let Some(code) = error.sqlite_error_code() else {
            return match error {
                // A value does not have its column's type.
                rusqlite::Error::FromSqlConversionFailure(..)
                | rusqlite::Error::IntegralValueOutOfRange(..)
                | rusqlite::Error::InvalidColumnType(..)
                | rusqlite::Error::Utf8Error(..) => Self::Damaged,
                _ => Self::Problem(StorageProblem::Failed),
            };
        };
        Self::Problem(match code {
            ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase => return Self::Damaged,
            ErrorCode::DiskFull => StorageProblem::Full,
            // The folder and the file were already examined; the remaining cause is that a file may not be created or
            // written.
            ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied => StorageProblem::ReadOnly,
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked | ErrorCode::FileLockingProtocolFailed => {
                StorageProblem::Busy
            }
            // A failing disk or too little memory says nothing about the file; the others are bugs of ours.
            _ => StorageProblem::Failed,
        })
    }
}

impl From<io::Error> for Fault {
    fn from(error: io::Error) -> Self {
        Self::Problem(match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => StorageProblem::Full,
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => StorageProblem::ReadOnly,
            io::ErrorKind::OutOfMemory => StorageProblem::Failed,
            // Below a file, too long, containing a NUL, a broken link: not a usable folder.
            _ => StorageProblem::NoFolder,
        })
    }
}
