//! `rights` on its own: what it is, and three commands to try.

use std::process::ExitCode;

use anstyle::Style;

use crate::error::Failure;
use crate::output::{Output, padded};
use crate::style::{QUIET, STRONG};

/// Commands for the first minute, and what each one shows.
const TRY: &[(&str, &str)] = &[
    ("rights show first-questions --lang ar", "the card for the first counter, in Arabic"),
    ("rights search \"they took my phone\"", "the card for what happened"),
    ("rights cards", "all cards by situation"),
];

pub(crate) fn run(output: &mut Output) -> Result<ExitCode, Failure> {
    output.text(STRONG, "Rights cards for a US port of entry, in your language, by your status, with no network.")?;
    output.text(QUIET, "This is information, not legal advice.")?;
    output.gap()?;
    for (command, what) in TRY {
        output.labelled(STRONG, &format!("  {}  ", padded(command, 40)), Style::new(), what)?;
    }
    output.gap()?;
    output.text(Style::new(), "For all commands: rights help. For help and examples on one: rights show --help.")?;
    Ok(ExitCode::SUCCESS)
}
