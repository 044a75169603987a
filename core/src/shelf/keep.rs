//! Settings and saved cards: `shelf.db` in the data folder.
//!
//! Memory is what a call reads; every change is written in one transaction before it counts. Never stores an
//! immigration status. A damaged file is set aside under another name, never written over. Without a folder, or with
//! one that cannot be used, everything lasts as long as the object, and a notice says so.

use std::collections::BTreeSet;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, ErrorCode, OpenFlags, TransactionBehavior};

use super::notice::Notice;
use crate::view::{NoticeCode, Settings};
use crate::{RightsError, StorageProblem};

/// The file in the data folder.
const FILE: &str = "shelf.db";
/// Schema changes in order; `user_version` counts those a file has seen.
const MIGRATIONS: &[&str] = &[include_str!("keep_1.sql")];
/// A full rollback journal, synced on commit and on its deletion: "saved" means saved. What is deleted is overwritten:
/// whoever searches the phone shall not find a card that its owner removed.
const PRAGMAS: &str = "PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA; PRAGMA trusted_schema = 0;
                       PRAGMA secure_delete = ON;";

/// What is remembered, and where.
pub(super) struct Keep {
    place: Place,
    settings: Settings,
    saved: BTreeSet<String>,
    set_aside: Option<String>,
}

enum Place {
    /// No folder was given.
    Memory,
    /// A folder that exists or can be made when something is saved.
    Folder(PathBuf),
    /// A folder that cannot be used; saving says why.
    Unusable(StorageProblem),
}

/// What reading a file gave.
enum Found {
    Kept(Settings, BTreeSet<String>),
    Damaged,
    Unusable(StorageProblem),
}

impl Keep {
    pub(super) fn open(data_dir: Option<&str>) -> Self {
        let mut keep =
            Self { place: Place::Memory, settings: Settings::default(), saved: BTreeSet::new(), set_aside: None };
        let Some(folder) = data_dir.map(PathBuf::from) else {
            return keep;
        };
        let file = folder.join(FILE);
        keep.place = match fs::metadata(&folder) {
            Ok(facts) if !facts.is_dir() => Place::Unusable(StorageProblem::NoFolder),
            // An empty path would mean the folder the program happens to run in.
            _ if folder.as_os_str().is_empty() => Place::Unusable(StorageProblem::NoFolder),
            Ok(_) => Place::Folder(folder.clone()),
            // It is made when something is saved; below a file, or behind a closed door, it never can be.
            Err(error) if error.kind() == ErrorKind::NotFound => Place::Folder(folder.clone()),
            Err(_) => Place::Unusable(StorageProblem::NoFolder),
        };
        let there = match fs::metadata(&file) {
            Ok(_) => true,
            Err(error) if error.kind() == ErrorKind::NotFound => false,
            Err(_) => {
                keep.place = Place::Unusable(StorageProblem::NoFolder);
                false
            }
        };
        if matches!(keep.place, Place::Folder(_)) && there {
            match read(&file) {
                Found::Kept(settings, saved) => (keep.settings, keep.saved) = (settings, saved),
                Found::Unusable(problem) => keep.place = Place::Unusable(problem),
                Found::Damaged => match set_aside(&folder) {
                    Some(name) => keep.set_aside = Some(name),
                    None => keep.place = Place::Unusable(StorageProblem::Failed),
                },
            }
        }
        keep
    }

    pub(super) fn settings(&self) -> &Settings {
        &self.settings
    }

    pub(super) fn is_saved(&self, card: &str) -> bool {
        self.saved.contains(card)
    }

    pub(super) fn notices(&self) -> Vec<Notice> {
        let mut notes = match self.place {
            Place::Memory => vec![Notice::plain(NoticeCode::NoDataFolder)],
            Place::Folder(_) => Vec::new(),
            Place::Unusable(_) => vec![Notice::plain(NoticeCode::DataFolderUnusable)],
        };
        notes.extend(self.set_aside.iter().map(|name| Notice::about(NoticeCode::SettingsDamaged, name)));
        notes
    }

    /// What is wrong with what was remembered, for screens that do not show it.
    pub(super) fn problems(&self) -> Vec<Notice> {
        if matches!(self.place, Place::Memory) { Vec::new() } else { self.notices() }
    }

    pub(super) fn save_settings(&mut self, settings: &Settings) -> Result<(), RightsError> {
        self.write(|file| {
            file.execute("DELETE FROM settings", [])?;
            file.execute(
                "INSERT INTO settings (languages, place) VALUES (?1, ?2)",
                (settings.languages.join(" "), &settings.place),
            )
        })?;
        self.settings = settings.clone();
        Ok(())
    }

    pub(super) fn set_saved(&mut self, card: &str, saved: bool) -> Result<(), RightsError> {
        let change = if saved {
            "INSERT OR IGNORE INTO saved_cards (card) VALUES (?1)"
        } else {
            "DELETE FROM saved_cards WHERE card = ?1"
        };
        self.write(|file| file.execute(change, [card]))?;
        if saved {
            self.saved.insert(card.to_owned());
        } else {
            self.saved.remove(card);
        }
        Ok(())
    }

    fn write(&self, change: impl FnOnce(&Connection) -> rusqlite::Result<usize>) -> Result<(), RightsError> {
        let problem = match &self.place {
            Place::Memory => return Ok(()),
            Place::Unusable(problem) => *problem,
            Place::Folder(folder) => match write(folder, change) {
                Ok(()) => return Ok(()),
                Err(problem) => problem,
            },
        };
        Err(RightsError::StorageUnavailable { problem })
    }
}

fn write(folder: &Path, change: impl FnOnce(&Connection) -> rusqlite::Result<usize>) -> Result<(), StorageProblem> {
    fs::create_dir_all(folder).map_err(|error| match error.kind() {
        ErrorKind::StorageFull => StorageProblem::Full,
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => StorageProblem::ReadOnly,
        _ => StorageProblem::NoFolder,
    })?;
    let written = || {
        let mut file = Connection::open(folder.join(FILE))?;
        file.execute_batch(PRAGMAS)?;
        // Waits for another program's write, where a later upgrade from reading would fail at once.
        let transaction = file.transaction_with_behavior(TransactionBehavior::Immediate)?;
        migrate(&transaction)?;
        change(&transaction)?;
        transaction.commit()
    };
    written().map_err(|error| problem(&error))
}

fn migrate(file: &Connection) -> rusqlite::Result<()> {
    for migration in MIGRATIONS.iter().skip(version(file)?) {
        file.execute_batch(migration)?;
    }
    file.pragma_update(None, "user_version", i64::try_from(MIGRATIONS.len()).unwrap_or(i64::MAX))
}

/// How many migrations a file has seen.
fn version(file: &Connection) -> rusqlite::Result<usize> {
    let version: u32 = file.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    Ok(usize::try_from(version).unwrap_or(usize::MAX))
}

fn read(file: &Path) -> Found {
    let open = || {
        // Writing is tried first: a journal left by a crash is only played back by a connection that may write.
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        Connection::open_with_flags(file, flags)
    };
    let contents = |file: &Connection| {
        file.execute_batch(PRAGMAS)?;
        let version = version(file)?;
        if version > MIGRATIONS.len() {
            return Ok(Found::Unusable(StorageProblem::NewerVersion));
        }
        if version == 0 {
            // Nothing was ever committed to it, unless it is another program's file.
            let tables: i64 = file.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
            let empty = Found::Kept(Settings::default(), BTreeSet::new());
            return Ok(if tables == 0 { empty } else { Found::Damaged });
        }
        let sound: String = file.query_row("PRAGMA integrity_check", [], |row| row.get(0))?;
        if sound != "ok" {
            return Ok(Found::Damaged);
        }
        let mut query = file.prepare("SELECT languages, place FROM settings")?;
        let mut rows = query.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get(1)?)))?;
        let settings = rows.next().transpose()?.map_or_else(Settings::default, |(languages, place)| Settings {
            languages: languages.split_whitespace().map(str::to_owned).collect(),
            place,
        });
        if crate::locale::Asked::parse(&settings.languages).is_err() {
            return Ok(Found::Damaged);
        }
        let mut query = file.prepare("SELECT card FROM saved_cards")?;
        let saved = query.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
        Ok(Found::Kept(settings, saved))
    };
    match open().and_then(|file| contents(&file)) {
        Ok(found) => found,
        Err(error) => match error.sqlite_error_code() {
            Some(ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => Found::Unusable(StorageProblem::NoFolder),
            Some(ErrorCode::ReadOnly | ErrorCode::SystemIoFailure | ErrorCode::DiskFull | ErrorCode::DatabaseBusy) => {
                Found::Unusable(problem(&error))
            }
            // Not a database, corrupt, a missing table, a column of another type.
            _ => Found::Damaged,
        },
    }
}

fn problem(error: &rusqlite::Error) -> StorageProblem {
    match error.sqlite_error_code() {
        Some(ErrorCode::DiskFull) => StorageProblem::Full,
        Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => StorageProblem::ReadOnly,
        _ => StorageProblem::Failed,
    }
}

/// Moves the damaged file to a name that is not taken, and returns that name.
fn set_aside(folder: &Path) -> Option<String> {
    let free = |number: &u32| !folder.join(format!("shelf-damaged-{number}.db")).exists();
    let name = format!("shelf-damaged-{}.db", (1..1000).find(free)?);
    fs::rename(folder.join(FILE), folder.join(&name)).ok()?;
    // A journal belongs to the file it was written for: it goes along.
    let journal = folder.join(format!("{FILE}-journal"));
    if journal.exists() {
        fs::rename(journal, folder.join(format!("{name}-journal"))).ok()?;
    }
    Some(name)
}
