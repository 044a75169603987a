//! Writing a file whole or not at all.
//!
//! Owns: the part file beside the target, and that none stays behind. Must not know: what is written.
//! Start reading at [`write_whole`].

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use crate::files::not_regular;

/// How often a new part file is made where others keep clearing it away.
const MOST_TRIES: usize = 8;

/// Writes to a new file beside `path` and renames it there: a full disk leaves the old file whole, and no other file is
/// touched but what a killed run left beside it.
///
/// # Errors
/// What the file system says; [`io::ErrorKind::InvalidInput`] if something else than a regular file is there. Then nothing
/// is left behind.
pub fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if let Some(what) = not_regular(path) {
        let message = format!("{what} is there, which is not written over");
        return Err(io::Error::new(io::ErrorKind::InvalidInput, message));
    }
    clear_leftovers(path);
    let (part, mut file) = locked_part(path)?;
    let written = file.write_all(bytes).and_then(|()| file.sync_all()).and_then(|()| fs::rename(&part, path));
    written.inspect_err(|_| {
        let _nothing_more_to_do = fs::remove_file(&part);
    })
}

/// Makes the part file and locks it, so that others know that its writer lives.
fn locked_part(path: &Path) -> io::Result<(PathBuf, File)> {
    let part = path.with_file_name(format!("{}{}.part", prefix(path), std::process::id()));
    for _ in 0..MOST_TRIES {
        let file = OpenOptions::new().write(true).create_new(true).open(&part)?;
        // A file system without locks has nobody who could clear the file away either.
        let _no_locks_here = file.lock();
        // Between making and locking it, another run may have taken it for a leftover.
        if part.exists() {
            return Ok((part, file));
        }
    }
    Err(io::Error::new(io::ErrorKind::ResourceBusy, "another run keeps clearing the part file away"))
}

/// Removes the part files of this target whose writers are gone: a writer holds a lock on its own.
fn clear_leftovers(path: &Path) {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let prefix = prefix(path);
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let writer = name.strip_prefix(&prefix).and_then(|rest| rest.strip_suffix(".part"));
        let is_part = writer.is_some_and(|id| !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_digit()));
        if is_part && entry.file_type().is_ok_and(|kind| kind.is_file()) {
            remove_if_left(&entry.path());
        }
    }
}

fn remove_if_left(part: &Path) {
    if let Ok(file) = File::open(part)
        && file.try_lock().is_ok()
    {
        let _somebody_else_did = fs::remove_file(part);
    }
}

/// How the names of a target's part files begin.
fn prefix(path: &Path) -> String {
    format!(".{}.", path.file_name().unwrap_or_default().to_string_lossy())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder of its own, gone when dropped.
    struct Folder(PathBuf);

    impl Folder {
        fn new(name: &str) -> Self {
            let path = std::env::temp_dir().join(format!("rights-write-{name}-{}", std::process::id()));
            fs::create_dir_all(&path).unwrap();
            Self(path)
        }

        fn names(&self) -> Vec<String> {
            let entries = fs::read_dir(&self.0).unwrap();
            let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
            names.sort();
            names
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            let _already_gone = fs::remove_dir_all(&self.0);
        }
    }

    #[test]
    fn what_a_killed_run_left_is_cleared_and_what_is_being_written_stays() {
        let folder = Folder::new("leftovers");
        let own = format!(".a.db.{}.part", std::process::id());
        for name in [".a.db.1.part", &own, ".b.db.1.part", ".a.db.x.part"] {
            fs::write(folder.0.join(name), "half").unwrap();
        }
        let alive = File::create(folder.0.join(".a.db.2.part")).unwrap();
        alive.lock().unwrap();
        write_whole(&folder.0.join("a.db"), b"whole").unwrap();
        assert_eq!(folder.names(), [".a.db.2.part", ".a.db.x.part", ".b.db.1.part", "a.db"]);
        drop(alive);
        write_whole(&folder.0.join("a.db"), b"again").unwrap();
        assert_eq!(folder.names(), [".a.db.x.part", ".b.db.1.part", "a.db"]);
        assert_eq!(fs::read(folder.0.join("a.db")).unwrap(), b"again");
    }

    #[test]
    fn what_is_no_regular_file_is_not_written_over() {
        let folder = Folder::new("folder");
        fs::create_dir(folder.0.join("a.db")).unwrap();
        let error = write_whole(&folder.0.join("a.db"), b"whole").unwrap_err();
        assert_eq!((error.kind(), folder.names()), (io::ErrorKind::InvalidInput, vec!["a.db".to_owned()]));
    }
}
