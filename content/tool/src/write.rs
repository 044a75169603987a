//! Writing a file whole or not at all.

use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::path::Path;

/// Writes to a new file beside `path` and renames it there: a full disk leaves the old file whole, and no other file is
/// touched.
///
/// # Errors
/// What the file system says; then nothing is left behind.
pub fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let part = path.with_file_name(format!(".{name}.{}.part", std::process::id()));
    let mut file = OpenOptions::new().write(true).create_new(true).open(&part)?;
    let written = file.write_all(bytes).and_then(|()| file.sync_all()).and_then(|()| fs::rename(&part, path));
    written.inspect_err(|_| {
        let _nothing_more_to_do = fs::remove_file(&part);
    })
}
