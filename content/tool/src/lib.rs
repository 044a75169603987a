//! The translators' tool: reads, checks, stamps and builds the content of the rights card.
//!
//! Owns: the source formats (TOML structure and facts, Fluent prose, review files), the rules, and how a pack's
//! payload is written. Must not know: the command line, the clock (dates are given), or how a card is shown.
//!
//! Start reading at [`Content::read`] (sources to model), then [`check()`] (the rules) and [`build()`] (check, then write).
//! Checking and building know nothing of each other; they meet here.

mod build;
mod check;
mod files;
mod finding;
mod hash;
mod hours;
mod letters;
mod model;
mod read;
mod report;
mod source;
mod stamp;
mod unread;
mod write;

pub use build::{Build, BuildError, BuiltPack, WriteFault};
pub use check::check;
pub use finding::{Finding, Rule, Severity, visible};
pub use model::Content;
pub use report::{Reading, Report};
pub use stamp::{StampError, Stamped, stamp};
pub use write::write_whole;

/// Builds everything, or nothing.
///
/// # Errors
/// [`BuildError`]: the report if the sources have an error (warnings do not stop a build), or why a payload could not be
/// made from sources without one.
pub fn build(content: &Content) -> Result<Build, BuildError> {
    let report = check(content, None);
    if report.errors > 0 {
        return Err(BuildError::Sources(Box::new(report)));
    }
    build::write(content)
}
