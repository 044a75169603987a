//! Every SQLite file that the app writes: finding, opening, checking and migrating it, setting it aside, and what its
//! errors mean.
//!
//! Owns: getting from a folder to a sound file of a known version, and back to a typed outcome. Must not know: what a
//! file contains; the owner of the contents describes the file with a [`Plan`] and reads and writes in closures. Start
//! reading at [`Store::read`]. Each call opens and closes the file: nothing is held between calls, so another process
//! may write, and what a call sees is what is on disk.

mod aside;
mod fault;
mod place;
mod schema;
#[cfg(test)]
mod tests;

use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, ErrorCode, OpenFlags, TransactionBehavior};

use crate::StorageProblem;
pub(crate) use fault::Fault;
use schema::Age;

/// How long reading waits for another program: a person should not have to wait for settings.
const READING: Duration = Duration::from_millis(100);
/// How long writing waits.
const WRITING: Duration = Duration::from_secs(2);

/// A schema from outside cannot run anything, and rows of a torn page are not trusted.
const CAREFUL: &str = "PRAGMA trusted_schema = 0; PRAGMA cell_size_check = 1;";
/// A full rollback journal, synced on commit and on its deletion: "saved" means saved. Deleted data is overwritten, so
/// that someone who searches the phone cannot find what its owner removed.
const DURABLE: &str = "PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA; PRAGMA secure_delete = ON;";

/// What the store needs to know about a file.
#[derive(Debug)]
pub(crate) struct Plan {
    /// Its name in the folder, with an extension.
    pub(crate) file: &'static str,
    /// `application_id` of the file, if it has one; a file with a different one is not ours.
    pub(crate) application_id: Option<i32>,
    /// Schema changes in order; `user_version` counts those that a file has had applied.
    pub(crate) migrations: &'static [&'static str],
    /// Extra settings for each connection.
    pub(crate) pragmas: &'static str,
}

/// One file in one folder; neither has to exist yet.
#[derive(Debug)]
pub(crate) struct Store {
    plan: &'static Plan,
    folder: PathBuf,
}

/// The outcome of opening a file and reading from it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Reading<T> {
    /// There is no file, or nothing was ever committed to it.
    Fresh {
        /// The last file that was set aside under this name's pattern, if one is still there.
        set_aside: Option<String>,
    },
    /// The file is sound; this was read from it.
    Opened(T),
    /// The file was damaged. It was moved, complete and with its journal, to this name.
    SetAside(String),
    /// A newer version of the app wrote the file. It can be read; [`Store::write`] refuses it.
    Newer(T),
    /// Another program is writing. Nothing is wrong; the next call may read.
    Busy,
    /// The file or its folder cannot be used. It was not touched.
    Unusable(StorageProblem),
}

impl Store {
    /// Names the file; touches nothing.
    pub(crate) fn at(plan: &'static Plan, folder: &Path) -> Self {
        Self { plan, folder: folder.to_owned() }
    }

    /// Opens the file, checks all of it, and reads from it in one transaction. Writes nothing: a file from an older
    /// version is migrated in memory. If damage is found, everything, including `work`, runs again before the file is
    /// set aside.
    pub(crate) fn read<T>(&self, work: impl Fn(&Connection) -> Result<T, Fault>) -> Reading<T> {
        self.read_within(READING, work)
    }

    /// [`Store::read`] without waiting, for callers that have already waited once.
    pub(crate) fn read_at_once<T>(&self, work: impl Fn(&Connection) -> Result<T, Fault>) -> Reading<T> {
        self.read_within(Duration::ZERO, work)
    }

    fn read_within<T>(&self, wait: Duration, work: impl Fn(&Connection) -> Result<T, Fault>) -> Reading<T> {
        let mut outcome = self.hold(File::try_lock_shared, wait).and_then(|_held| self.look(&work, wait));
        if matches!(outcome, Err(Fault::Damaged)) {
            outcome = self.hold(File::try_lock, wait).and_then(|_held| match self.look(&work, wait) {
                // Still damaged, and nobody else has it open. On the first try, another process might have replaced it
                // with a sound one in the meantime.
                Err(Fault::Damaged) => aside::set_aside(&self.folder, self.plan.file).map(Reading::SetAside),
                other => other,
            });
        }
        outcome.unwrap_or_else(|fault| match fault.problem() {
            StorageProblem::Busy => Reading::Busy,
            problem => Reading::Unusable(problem),
        })
    }

    /// Changes the file in one transaction, creating and migrating it first if needed.
    ///
    /// # Errors
    /// [`Fault::Damaged`] if the file is damaged: nothing was written, and [`Store::read`] sets it aside. Any other
    /// [`Fault`] does not prove that nothing changed, because a commit may fail after it took effect: read again.
    pub(crate) fn write<T>(&self, work: impl FnOnce(&Connection) -> Result<T, Fault>) -> Result<T, Fault> {
        if !place::find(&self.folder, self.plan.file)?.there {
            fs::create_dir_all(&self.folder)?;
        }
        let _held = self.hold(File::try_lock_shared, WRITING)?;
        let place = place::find(&self.folder, self.plan.file)?;
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE;
        let mut connection = self.connect(&place.path, flags, WRITING)?;
        connection.execute_batch(DURABLE)?;
        // This waits for another program's write; upgrading from a read later would fail at once.
        let file = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        if schema::age(&file, self.plan)? == Age::Newer {
            return Err(Fault::Problem(StorageProblem::NewerVersion));
        }
        schema::sound(&file)?;
        schema::migrate(&file, self.plan)?;
        let value = work(&file)?;
        file.commit()?;
        Ok(value)
    }

    fn look<T>(&self, work: &impl Fn(&Connection) -> Result<T, Fault>, wait: Duration) -> Result<Reading<T>, Fault> {
        let fresh = || Ok(Reading::Fresh { set_aside: aside::last(&self.folder, self.plan.file) });
        let place = place::find(&self.folder, self.plan.file)?;
        if !place.there {
            return fresh();
        }
        // Writing is allowed: only a connection that may write plays back a journal left by a crash.
        let connection = self.connect(&place.path, OpenFlags::SQLITE_OPEN_READ_WRITE, wait);
        let mut connection = connection.map_err(|error| match error.sqlite_error_code() {
            // The file exists but cannot even be read.
            Some(ErrorCode::CannotOpen) => Fault::Problem(StorageProblem::NoFolder),
            _ => error.into(),
        })?;
        connection.execute_batch("PRAGMA query_only = 1")?;
        let file = connection.transaction()?;
        match schema::age(&file, self.plan)? {
            Age::Empty => return fresh(),
            Age::Newer => return work(&file).map(Reading::Newer).map_err(Fault::of_newer),
            Age::Current => {
                schema::sound(&file)?;
                return work(&file).map(Reading::Opened);
            }
            Age::Older => {}
        }
        drop(file);
        let copy = schema::migrated_copy(&mut connection, self.plan)?;
        work(&copy).map(Reading::Opened)
    }

    fn hold(&self, lock: fn(&File) -> Result<(), TryLockError>, patience: Duration) -> Result<Option<File>, Fault> {
        aside::hold(&self.folder, lock, patience)
    }

    fn connect(&self, path: &Path, flags: OpenFlags, patience: Duration) -> rusqlite::Result<Connection> {
        let connection = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
        connection.busy_timeout(patience)?;
        connection.execute_batch(CAREFUL)?;
        connection.execute_batch(self.plan.pragmas)?;
        Ok(connection)
    }
}
