//! The translators' tool: reads, checks, stamps and builds the content of the rights card.
//!
//! Owns: the source formats (TOML structure and facts, Fluent prose, review files), the rules, and how a pack's
//! payload is written. Must not know: the command line, the clock (dates are given), or how a card is shown.
//!
//! Start reading at [`Content::read`] (sources to model), then [`check()`] (the rules) and [`build`](build::build).

pub mod build;
pub mod check;
mod finding;
mod hash;
mod model;
mod read;
mod source;
mod stamp;
mod write;

pub use build::{Build, BuiltPack, build};
pub use check::{Reading, Report, check};
pub use finding::{Finding, Rule, Severity};
pub use model::Content;
pub use stamp::{StampError, Stamped, stamp};
pub use write::write_whole;
