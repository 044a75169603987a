//! The packs that every copy of the rights card brings.
//!
//! Owns: their bytes, made from the sources by this crate's build script. Must not know: what is in them.

use rights_core::Baseline;
use rights_core::pack::Payload;

include!(concat!(env!("OUT_DIR"), "/packs.rs"));

const UI: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/ui.db"));
const REPORT: &str = include_str!(concat!(env!("OUT_DIR"), "/report.json"));

/// The baseline for [`rights_core::Shelf::open`].
///
/// # Errors
/// The check's report, as JSON, if the sources had errors when this was built: then no pack is compiled in.
pub fn baseline() -> Result<Baseline, &'static str> {
    if PACKS.is_empty() {
        return Err(REPORT);
    }
    Ok(Baseline { packs: PACKS.iter().map(|bytes| Payload::Static(bytes)).collect(), ui: Payload::Static(UI) })
}
