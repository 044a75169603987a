//! The first 100 bytes of a payload: what is rejected before SQLite sees it.
//!
//! Owns: SQLite's own header fields, read by hand (<https://www.sqlite.org/fileformat2.html#the_database_header>).

use super::error::PackError;
use super::{APPLICATION_ID, FORMAT, MOST_BYTES};

/// Checks the size, magic, page count and `application_id`, and that this version can read the format in
/// `user_version`.
pub(super) fn check(bytes: &[u8]) -> Result<(), PackError> {
    if bytes.len() as u64 > MOST_BYTES {
        return Err(PackError::TooLarge);
    }
    if !bytes.starts_with(b"SQLite format 3\0") || number(bytes, 68) != Some(APPLICATION_ID) {
        return Err(PackError::Foreign);
    }
    let page_size = match bytes.get(16..18) {
        Some([0, 1]) => 65_536,
        Some(size) => size.iter().fold(0, |all, byte| all << 8 | usize::from(*byte)),
        None => 0,
    };
    let pages = number(bytes, 28).and_then(|pages| usize::try_from(pages).ok()).unwrap_or(0);
    if pages.checked_mul(page_size) != Some(bytes.len()) {
        return Err(PackError::Foreign);
    }
    match number(bytes, 60) {
        Some(FORMAT) => Ok(()),
        Some(newer) if newer > FORMAT => Err(PackError::Newer),
        _ => Err(PackError::Foreign),
    }
}

fn number(bytes: &[u8], at: usize) -> Option<i32> {
    let field: [u8; 4] = bytes.get(at..at + 4)?.try_into().ok()?;
    Some(i32::from_be_bytes(field))
}
