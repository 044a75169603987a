//! The hashes in review files: the first 16 hex digits of SHA-256 of a message's value as written.

use std::fmt::Write as _;

use sha2::{Digest, Sha256};

/// Hash of a value as written.
pub(crate) fn value_hash(value: &str) -> String {
    hex(&Sha256::digest(value.as_bytes())).chars().take(16).collect()
}

/// Whole SHA-256 of some bytes, in hex.
pub(crate) fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut hex, byte| {
        let _infallible = write!(hex, "{byte:02x}");
        hex
    })
}
