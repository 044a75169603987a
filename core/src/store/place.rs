//! Where a file is, and whether it is safe to hand to SQLite.
//!
//! Owns: checks with the file system for what SQLite would hang on (a pipe) or report under one catch-all error
//! ("cannot open"). Must not know: SQL. Nothing here opens the file: closing it again would drop the locks that this
//! process holds on it through SQLite.

use std::fs;
use std::io::ErrorKind;
use std::path::{self, Path, PathBuf};

use super::Fault;
use crate::StorageProblem;

/// Longest path that SQLite accepts, in bytes: 512 including the ending of its journal.
const LONGEST_PATH: usize = 504;
/// Endings of the files that belong to the file they are named after.
pub(super) const COMPANIONS: [&str; 3] = ["-journal", "-wal", "-shm"];

/// A path that SQLite may be given.
pub(super) struct Place {
    pub(super) path: PathBuf,
    /// Whether a regular file exists there.
    pub(super) there: bool,
}

/// Looks for a file, following links. A file that does not exist yet is not an error; one that never could is.
pub(super) fn find(folder: &Path, file: &str) -> Result<Place, Fault> {
    // An empty path would mean the folder that the program happens to run in.
    if folder.as_os_str().is_empty() {
        return Err(Fault::Problem(StorageProblem::NoFolder));
    }
    let path = fitting(path::absolute(folder)?.join(file))?;
    match fs::metadata(folder) {
        Ok(facts) if facts.is_dir() => {}
        Ok(_) => return Err(Fault::Problem(StorageProblem::NoFolder)),
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Place { path, there: false }),
        Err(error) => return Err(error.into()),
    }
    let path = fitting(fs::canonicalize(folder)?.join(file))?;
    let path = match fs::metadata(&path) {
        Ok(facts) if facts.is_file() => fitting(fs::canonicalize(path)?)?,
        Ok(_) => return Err(Fault::Problem(StorageProblem::Failed)),
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Place { path, there: false }),
        Err(error) => return Err(error.into()),
    };
    // SQLite opens any journal that it finds, whatever it is.
    for companion in COMPANIONS {
        if fs::symlink_metadata(beside(&path, companion)).is_ok_and(|facts| !facts.is_file()) {
            return Err(Fault::Problem(StorageProblem::Failed));
        }
    }
    Ok(Place { path, there: true })
}

/// The path with an ending appended.
pub(super) fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

fn fitting(path: PathBuf) -> Result<PathBuf, Fault> {
    if path.as_os_str().len() > LONGEST_PATH {
        return Err(Fault::Problem(StorageProblem::NoFolder));
    }
    Ok(path)
}
