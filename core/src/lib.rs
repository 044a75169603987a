//! The rights card's core: localized rights scripts and emergency contacts, read from packs.
//!
//! Owns: the shelf of public cards ([`Shelf`]), packs ([`pack`]), language ([`locale`]), the records that a screen is drawn
//! from ([`view`]), the pages made of them ([`page`]) and the files that are written (`store`). Must not know: the network,
//! the clock (every call is given `now`), what draws a screen, or any content, except two reserved words of the sources: the
//! group `someone-taken` and line ids that begin with `step-`. UniFFI appears only behind the feature `ffi`: one derive per type and one exported method.
//!
//! Start reading at [`Shelf::open_card`]: one call, one screen.

pub mod date;
mod error;
pub mod file;
pub mod ids;
pub mod label;
pub mod link;
pub mod locale;
mod nearest;
pub mod pack;
pub mod page;
pub mod shelf;
mod store;
pub mod view;

#[cfg(feature = "ffi")]
uniffi::setup_scaffolding!("rights_core");

pub use error::{Failure, RightsError, SearchProblem, StorageProblem};
pub use nearest::nearest;
pub use shelf::{Baseline, BaselinePack, Shelf, ShelfConfig};
