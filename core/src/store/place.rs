//! Where a file is, and whether SQLite may be let near it.
//!
//! Owns: what is asked of the file system first, because SQLite would hang on it (a pipe) or give it one name with
//! everything else ("cannot open"). Must not know: SQL. Nothing here opens the file: closing it again would drop the
//! locks that this process holds on it through SQLite.

use std::fs;
use std::io::ErrorKind;
use std::path::{self, Path, PathBuf};

use super::Fault;
use crate::StorageProblem;

/// Longest path that SQLite takes, in bytes: 512 with the ending of its journal.
const LONGEST_PATH: usize = 504;
/// Endings of files that belong to the one they are named after.
pub(super) const COMPANIONS: [&str; 3] = ["-journal", "-wal", "-shm"];

/// A path that SQLite may be given.
pub(super) struct Place {
    pub(super) path: PathBuf,
    /// Whether there is a regular file.
    pub(super) there: bool,
}

/// Looks for a file, following links. What is not there yet is no error; what could never be there is.
pub(super) fn find(folder: &Path, file: &str) -> Result<Place, Fault> {
    // An empty path would mean the folder the program happens to run in.
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
    // SQLite opens a journal that it finds, whatever that is.
    for companion in COMPANIONS {
        if fs::symlink_metadata(beside(&path, companion)).is_ok_and(|facts| !facts.is_file()) {
            return Err(Fault::Problem(StorageProblem::Failed));
        }
    }
    Ok(Place { path, there: true })
}

/// The path with more at its end.
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
