//! Setting a damaged file aside: whole, with its journal, under a name that nobody had.
//!
//! Owns: those names (`shelf-damaged-1.db`) and that nothing is ever overwritten. Must not know: what damage is.

use std::collections::BTreeSet;
use std::fs::{self, File, TryLockError};
use std::io::ErrorKind;
use std::path::Path;

use super::Fault;
use super::place::{COMPANIONS, beside};
use crate::StorageProblem;

/// Most files set aside in a folder. Whoever makes more has another trouble than damage.
const MOST: u32 = 999;

/// Runs `work` while no other process sets a file of this folder aside.
pub(super) fn alone<T>(folder: &Path, work: impl FnOnce() -> Result<T, Fault>) -> Result<T, Fault> {
    let folder = File::open(folder)?;
    match folder.try_lock() {
        Err(TryLockError::WouldBlock) => Err(Fault::Problem(StorageProblem::Busy)),
        // Where folders cannot be locked it goes without: two that meet may each set a file aside, still whole.
        Ok(()) | Err(TryLockError::Error(_)) => work(),
    }
}

/// Moves the file to a name that is not taken, and returns that name.
pub(super) fn set_aside(folder: &Path, file: &str) -> Result<String, Fault> {
    let taken = numbers(folder, file);
    for number in (1..=MOST).filter(|number| !taken.contains(number)) {
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

/// Numbers that are taken. In a folder that cannot be listed none is known, and taking a name tells.
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
