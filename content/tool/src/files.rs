//! What a path leads to, where that is not a regular file.
//!
//! Owns: the words for it. Must not know: whether it is to be read or written.

use std::fs;
use std::path::Path;

/// What stands at `path` instead of a regular file; nothing if it is one, or if nothing is there. Links are followed.
pub(crate) fn not_regular(path: &Path) -> Option<&'static str> {
    let kind = fs::metadata(path).ok()?.file_type();
    if kind.is_file() {
        return None;
    }
    Some(if kind.is_dir() { "a folder" } else { special(kind) })
}

#[cfg(unix)]
fn special(kind: fs::FileType) -> &'static str {
    use std::os::unix::fs::FileTypeExt as _;
    if kind.is_fifo() {
        "a named pipe"
    } else if kind.is_socket() {
        "a socket"
    } else {
        "a device"
    }
}

#[cfg(not(unix))]
fn special(_: fs::FileType) -> &'static str {
    "a device"
}
