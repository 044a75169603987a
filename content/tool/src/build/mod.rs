//! Sources to payloads: one SQLite file a pack, and one for the app's own strings.
//!
//! Same sources and same lock file give the same bytes: nothing here reads a clock, an environment or a hash map's
//! order. The signature container will go around the bytes this makes.

pub(crate) mod hours;
mod payload;
mod rows;

use crate::check::{Report, check};
use crate::hash::sha256;
use crate::model::Content;

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

/// Builds everything, or nothing.
///
/// # Errors
/// The report, if the sources have an error; warnings do not stop a build.
pub fn build(content: &Content) -> Result<Build, Box<Report>> {
    let report = check(content, None);
    let refused = || Box::new(check(content, None));
    if report.errors > 0 {
        return Err(Box::new(report));
    }
    let built = |pack: &str, version, bytes: Vec<u8>| {
        let sha256 = sha256(&bytes);
        BuiltPack { pack: pack.to_owned(), version, bytes, sha256 }
    };
    let mut packs = Vec::new();
    for pack in &content.packs {
        // Writing to memory fails only if the rows break the schema, which the check has ruled out.
        let bytes = payload::of_pack(pack, content).map_err(|_| refused())?;
        packs.push(built(&pack.id.value, pack.version, bytes));
    }
    let bytes = payload::of_ui(&content.ui).map_err(|_| refused())?;
    Ok(Build { packs, ui: built(rights_core::pack::UI, 1, bytes) })
}
