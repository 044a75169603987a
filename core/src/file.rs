//! Reading a file that someone else put there: only a regular file, and only up to a limit.
//!
//! Owns: the guarantee that no read hangs on a pipe or a device or runs forever. Must not know: what a file means.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _};
use std::path::Path;

/// Reads a regular file of at most `most` bytes, once.
///
/// A link to a regular file is followed. A pipe, a device or a folder is refused before it is opened: opening a pipe
/// waits for a writer, and a device may never end. The length that the file system reports is not trusted.
///
/// # Errors
/// The file system's error; [`io::ErrorKind::InvalidInput`] if it is not a regular file;
/// [`io::ErrorKind::FileTooLarge`] if it is longer than `most`.
pub fn read_regular(path: &Path, most: u64) -> io::Result<Vec<u8>> {
    let too_large = || io::Error::new(io::ErrorKind::FileTooLarge, format!("it is larger than {most} bytes"));
    let file = open_regular(path)?;
    // A length that is stated is only trusted where it says too much: nothing is read then.
    if file.metadata()?.len() > most {
        return Err(too_large());
    }
    let mut bytes = Vec::new();
    file.take(most.saturating_add(1)).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > most { Err(too_large()) } else { Ok(bytes) }
}

/// Opens a regular file for reading, so that no read of it waits: some files of the kernel's say that they are regular, and
/// hold a reader until there is something to say.
///
/// # Errors
/// As for [`read_regular`].
pub fn open_regular(path: &Path) -> io::Result<File> {
    if !fs::metadata(path)?.is_file() {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "it is not a regular file"));
    }
    let mut options = OpenOptions::new();
    options.read(true);
    #[cfg(any(target_os = "linux", target_os = "android"))]
    std::os::unix::fs::OpenOptionsExt::custom_flags(&mut options, WITHOUT_WAITING);
    options.open(path)
}

/// `O_NONBLOCK`: a read that would wait fails instead.
#[cfg(any(target_os = "linux", target_os = "android"))]
const WITHOUT_WAITING: i32 = 0o4000;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_regular_files_within_the_bound_are_read() {
        let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/file.rs");
        let length = fs::metadata(&own).unwrap().len();
        assert_eq!(read_regular(&own, length).unwrap().len() as u64, length);
        assert_eq!(read_regular(&own, length - 1).unwrap_err().kind(), io::ErrorKind::FileTooLarge);
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
        assert_eq!(read_regular(folder, 1).unwrap_err().kind(), io::ErrorKind::InvalidInput);
        assert_eq!(read_regular(Path::new("/dev/zero"), 1).unwrap_err().kind(), io::ErrorKind::InvalidInput);
        assert_eq!(read_regular(&folder.join("absent"), 1).unwrap_err().kind(), io::ErrorKind::NotFound);
    }
}
