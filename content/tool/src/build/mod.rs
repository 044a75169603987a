//! Sources to payloads: one SQLite file a pack, and one for the app's own strings.
//!
//! Owns: how a payload is written, and that each one can be opened again. Must not know: the rules; whoever calls has
//! checked. Start reading at [`write()`].
//!
//! Same sources and same lock file give the same bytes: nothing here reads a clock, an environment or a hash map's
//! order. The signature container will go around the bytes this makes.

mod payload;
mod rows;

use rights_core::pack::{MOST_BYTES, Pack, PackError, UI};

use crate::hash::sha256;
use crate::model::Content;
use crate::report::Report;

/// What a build gave.
#[derive(Debug)]
pub struct Build {
    /// One a pack, in the order of their folders.
    pub packs: Vec<BuiltPack>,
    /// The app's own strings.
    pub ui: BuiltPack,
}

/// One payload.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BuiltPack {
    /// Pack id.
    pub pack: String,
    /// Version.
    pub version: i64,
    /// The payload.
    pub bytes: Vec<u8>,
    /// SHA-256 of the payload, in hex.
    pub sha256: String,
}

/// Why nothing was built.
#[derive(Debug, thiserror::Error)]
pub enum BuildError {
    /// The sources have errors.
    #[error("the sources have {} errors", .0.errors)]
    Sources(Box<Report>),
    /// A payload could not be written, or not be opened again: a fault of this program, not of the sources.
    #[error("the pack `{pack}` could not be written: {fault}")]
    Write {
        /// Pack id.
        pack: String,
        /// What was said.
        fault: WriteFault,
    },
    /// A payload is larger than any app opens.
    #[error("the pack `{pack}` has {bytes} bytes, and no app opens more than {MOST_BYTES}")]
    TooLarge {
        /// Pack id.
        pack: String,
        /// Its size.
        bytes: usize,
    },
}

/// What failed while a payload was written.
#[derive(Debug, thiserror::Error)]
pub enum WriteFault {
    /// A row or the file could not be written.
    #[error("{0}")]
    Sqlite(#[from] rusqlite::Error),
    /// The app would not open what was written.
    #[error("opened again, it is {0}")]
    Unusable(#[from] PackError),
}

/// Writes the payloads of sources that were checked.
pub(crate) fn write(content: &Content) -> Result<Build, BuildError> {
    let mut packs = Vec::new();
    for pack in &content.packs {
        packs.push(finished(&pack.id.value, pack.version, payload::of_pack(pack, content))?);
    }
    Ok(Build { packs, ui: finished(UI, 1, payload::of_ui(&content.ui))? })
}

fn finished(pack: &str, version: i64, written: rusqlite::Result<Vec<u8>>) -> Result<BuiltPack, BuildError> {
    let failed = |fault| BuildError::Write { pack: pack.to_owned(), fault };
    let bytes = written.map_err(|error| failed(error.into()))?;
    if bytes.len() as u64 > MOST_BYTES {
        return Err(BuildError::TooLarge { pack: pack.to_owned(), bytes: bytes.len() });
    }
    reopen(&bytes).map_err(|error| failed(error.into()))?;
    Ok(BuiltPack { pack: pack.to_owned(), version, sha256: sha256(&bytes), bytes })
}

/// Opens a payload as an app would: what cannot be opened again is not handed out.
fn reopen(bytes: &[u8]) -> Result<(), PackError> {
    Pack::open_checked(bytes.to_owned()).map(|_| ())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_payload_that_cannot_be_written_or_opened_again_is_not_handed_out() {
        let said = |written| finished("xx", 1, written).unwrap_err();
        let unusable = said(Ok(b"no payload".to_vec()));
        assert!(matches!(unusable, BuildError::Write { fault: WriteFault::Unusable(PackError::Foreign), .. }));
        let full = said(Err(rusqlite::Error::InvalidQuery));
        assert!(matches!(full, BuildError::Write { fault: WriteFault::Sqlite(_), .. }), "{full}");
    }

    #[test]
    fn a_payload_larger_than_an_app_opens_is_refused() {
        let most = usize::try_from(MOST_BYTES).unwrap();
        let error = finished("xx", 1, Ok(vec![0; most + 1])).unwrap_err();
        assert!(
            matches!(&error, BuildError::TooLarge { pack, bytes } if pack == "xx" && *bytes == most + 1),
            "{error}"
        );
    }
}
