//! The packs that every copy of the rights card brings.
//!
//! Owns: their bytes, made from the sources by this crate's build script. Must not know: what is in them.

use rights_core::pack::Payload;
use rights_core::{Baseline, BaselinePack};

include!(concat!(env!("OUT_DIR"), "/packs.rs"));

const UI: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/ui.db"));
const REPORT: &str = include_str!(concat!(env!("OUT_DIR"), "/report.json"));

/// Whether the sources had no errors when this was built, so that packs are compiled in.
pub const HAS_PACKS: bool = !PACKS.is_empty();

/// The baseline for [`rights_core::Shelf::open`]; without packs if [`HAS_PACKS`] is false.
#[must_use]
pub fn baseline() -> Baseline {
    let pack = |(pack, bytes): &(&str, &'static [u8])| BaselinePack {
        pack: (*pack).to_owned(),
        payload: Payload::Static(bytes),
    };
    Baseline { packs: PACKS.iter().map(pack).collect(), ui: Payload::Static(UI) }
}

/// What was wrong with the sources when this was built, as the JSON of a check's report; empty if nothing was.
#[must_use]
pub fn report() -> &'static str {
    REPORT
}
