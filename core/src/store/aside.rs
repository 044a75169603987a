//! Setting a damaged file aside: complete, with its journal, under a name that was not in use.
//!
//! Owns: those names (`shelf-damaged-1.db`), and the guarantee that nothing is ever overwritten. Must not know: what
//! counts as damage.

use std::collections::BTreeSet;
use std::fs::{self, File, TryLockError};
use std::io::ErrorKind;
use std::path::Path;
use std::thread;
use std::time::Duration;

use super::Fault;
use super::place::{COMPANIONS, beside};
use crate::StorageProblem;

/// Most files set aside in a folder. If there are more, the problem is not damage.
const MOST: u32 = 999;

/// How long to wait between attempts to lock a folder.
const TURN: Duration = Duration::from_millis(5);

/// Locks the folder, shared ([`File::try_lock_shared`]) or exclusively ([`File::try_lock`]), until the returned value
/// is dropped.
///
/// Opening the file takes a shared lock, and renaming it takes an exclusive one: SQLite finds a journal by its name, so
/// a connection to the renamed file would play back, and remove, the journal of the new one. A folder that does not
/// exist or cannot be locked is used without a lock.
pub(super) fn hold(
    folder: &Path,
    lock: fn(&File) -> Result<(), TryLockError>,
    patience: Duration,
) -> Result<Option<File>, Fault> {
    if !folder.is_dir() {
        return Ok(None);
    }
    let Ok(held) = File::open(folder) else { return Ok(None) };
    let mut waited = Duration::ZERO;
    loop {
        match lock(&held) {
            Ok(()) => return Ok(Some(held)),
            Err(TryLockError::Error(_)) => return Ok(None),
            Err(TryLockError::WouldBlock) if waited >= patience => return Err(Fault::Problem(StorageProblem::Busy)),
            Err(TryLockError::WouldBlock) => thread::sleep(TURN),
        }
        waited += TURN;
    }
}

/// Moves the file to a name that is not taken, and returns that name. The caller holds the folder exclusively.
pub(super) fn set_aside(folder: &Path, file: &str) -> Result<String, Fault> {
    for number in 1..=MOST {
        let name = name(file, number);
        let target = folder.join(&name);
        if COMPANIONS.iter().any(|ending| fs::symlink_metadata(beside(&target, ending)).is_ok()) {
            continue;
        }
        // Claim the name first, so that a file that appeared there in the meantime is not overwritten.
        match File::create_new(&target) {
            Ok(_) => {}
            Err(error) if error.kind() == ErrorKind::AlreadyExists => continue,
            Err(error) => return Err(error.into()),
        }
        let source = folder.join(file);
        if let Err(error) = fs::rename(&source, &target) {
            fs::remove_file(&target)?;
            return Err(error.into());
        }
        // A journal belongs to the file it was written for, so it moves along.
        for ending in COMPANIONS {
            let companion = beside(&source, ending);
            if fs::symlink_metadata(&companion).is_ok() {
                fs::rename(companion, beside(&target, ending))?;
            }
        }
        return Ok(name);
    }
    Err(Fault::Problem(StorageProblem::Failed))
}

/// The name of the last file that was set aside, if there is one.
pub(super) fn last(folder: &Path, file: &str) -> Option<String> {
    numbers(folder, file).last().map(|number| name(file, *number))
}

fn name(file: &str, number: u32) -> String {
    let (stem, extension) = file.rsplit_once('.').unwrap_or((file, ""));
    format!("{stem}-damaged-{number}.{extension}")
}

/// The numbers that are taken, to the extent that the folder can be listed.
fn numbers(folder: &Path, file: &str) -> BTreeSet<u32> {
    let number_of = |found: &str| {
        let digits = found.trim_start_matches(|letter: char| !letter.is_ascii_digit());
        let digits = digits.split('.').next()?;
        let number = digits.parse().ok().filter(|number| (1..=MOST).contains(number))?;
        (name(file, number) == found).then_some(number)
    };
    let entries = fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok);
    entries.filter_map(|entry| number_of(entry.file_name().to_str()?)).collect()
}
