//! `rights languages`: what a reader can choose.

use std::process::ExitCode;

use rights_core::view::Placement;

use crate::args::Languages;
use crate::error::Failure;
use crate::notices::notices;
use crate::output::{Output, padded};
use crate::reader::Reader;
use crate::style::STRONG;

pub(crate) fn run(args: &Languages, output: &mut Output) -> Result<ExitCode, Failure> {
    let reader = Reader::open(&args.reader)?;
    let view = reader.shelf.languages().map_err(|error| reader.failure(&error))?;
    if output.json {
        output.record(&view)?;
        return Ok(ExitCode::SUCCESS);
    }
    for language in &view.languages {
        let label = format!("{}{}", padded(&language.tag, 10), padded(&language.english_name, 14));
        let state = format!(
            "{}  {} % complete, {} % reviewed by a person",
            padded(&language.name.text, 14),
            language.complete_percent,
            language.reviewed_percent
        );
        output.labelled(STRONG, &label, anstyle::Style::new(), &state)?;
    }
    notices(&view.notices, Placement::Top, output)?;
    notices(&view.notices, Placement::End, output)?;
    Ok(ExitCode::SUCCESS)
}
