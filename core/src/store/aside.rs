//! Setting a damaged file aside: whole, with its journal, under a name that nobody had.
//!
//! Owns: those names (`shelf-damaged-1.db`) and that nothing is ever overwritten. Must not know: what damage is.

use std::collections::BTreeSet;
use std::fs::{self, File, TryLockError};
use std::io::ErrorKind;
use std::path::Path;
use std::thread;
use std::time::Duration;

use super::Fault;
use super::place::{COMPANIONS, beside};
use crate::StorageProblem;

/// Most files set aside in a folder. Whoever makes more has another trouble than damage.
const MOST: u32 = 999;

/// How often a folder is asked for.
const TURN: Duration = Duration::from_millis(5);

/// Holds the folder, with others ([`File::try_lock_shared`]) or alone ([`File::try_lock`]), until what it gives is dropped.
///
/// Whoever has the file open holds it with others, and whoever renames it holds it alone: SQLite finds a journal by its
/// name, so a connection to the renamed file would play back, and remove, the journal of the new one.
/// A folder that is not there or cannot be locked is used without.
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

/// Moves the file to a name that is not taken, and returns that name. The caller holds the folder alone.
pub(super) fn set_aside(folder: &Path, file: &str) -> Result<String, Fault> {
    for number in 1..=MOST {
        let name = name(file, number);
        let target = folder.join(&name);
        if COMPANIONS.iter().any(|ending| fs::symlink_metadata(beside(&target, ending)).is_ok()) {
            continue;
        }
        // Takes the name first: a file that came there meanwhile is not overwritten.
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
        // A journal belongs to the file it was written for: it goes along.
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

/// The name of the last file that was set aside, if one is there.
pub(super) fn last(folder: &Path, file: &str) -> Option<String> {
    numbers(folder, file).last().map(|number| name(file, *number))
}

fn name(file: &str, number: u32) -> String {
    let (stem, extension) = file.rsplit_once('.').unwrap_or((file, ""));
    format!("{stem}-damaged-{number}.{extension}")
}

/// Numbers that are taken, as far as the folder can be listed.
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
