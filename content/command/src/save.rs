//! `rights save`: saves a card in the data folder, or removes it.

use std::process::ExitCode;

use rights_core::label;

use crate::args::Save;
use crate::error::Failure;
use crate::output::Output;
use crate::reader::Reader;
use crate::style::{QUIET, STRONG};

pub(crate) fn run(args: &Save, output: &mut Output) -> Result<ExitCode, Failure> {
    let reader = Reader::open(&args.reader)?;
    let saved = reader.shelf.set_saved(&args.card, !args.remove).map_err(|error| reader.failure(&error))?;
    if output.json {
        output.record(&saved)?;
        return Ok(ExitCode::SUCCESS);
    }
    let labels = reader.labels()?;
    if args.reader.data.is_none() {
        output.text(STRONG, labels.get(label::SAVE_NEEDS_FOLDER))?;
    } else {
        let done = if args.remove { label::NOT_SAVED } else { label::SAVED };
        output.text(STRONG, &format!("{}: {}", labels.get(done), args.card))?;
        if !args.remove {
            output.text(QUIET, labels.get(label::SAVE_WARNING))?;
        }
    }
    for notice in &saved.notices {
        output.text(QUIET, &notice.text.text)?;
    }
    Ok(ExitCode::SUCCESS)
}
