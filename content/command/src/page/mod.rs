//! `rights page`: a card as one HTML file that needs nothing else: no script, no network, no fonts of its own.
//!
//! What a relative sends, a traveler prints, a translator looks at. The status is never in the file's name.

mod html;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use rights_core::RightsError;
use serde_json::json;

use crate::args::Page;
use crate::error::{CommandError, Failure};
use crate::output::Output;
use crate::reader::Reader;

pub(crate) fn run(args: &Page, output: &mut Output) -> Result<ExitCode, Failure> {
    let reader = Reader::open(&args.reader)?;
    let card = crate::show::card(&reader, &args.card, args.status.as_deref())?;
    let page = html::page(&card, &reader.labels()?);
    if args.out.as_deref() == Some(Path::new("-")) {
        output.raw(page.trim_end())?;
        return Ok(ExitCode::SUCCESS);
    }
    let lang = card.languages.first().map_or("en", String::as_str);
    let path = args.out.clone().unwrap_or_else(|| PathBuf::from(format!("{}-{lang}.html", card.card)));
    write(&path, &page)?;
    if output.json {
        output.record(&json!({ "path": path, "bytes": page.len() }))?;
    } else {
        output.raw(&path.display().to_string())?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Writes the page. A file that is not a page of ours is never written over.
fn write(path: &Path, page: &str) -> Result<(), Failure> {
    let failed = |error| CommandError::file(path, &error);
    match fs::read(path) {
        Ok(old) if !String::from_utf8_lossy(&old).contains(html::GENERATOR) => {
            let message = "This file is something else and was not written over. Name another with --out FILE.";
            return Err(CommandError::cannot(
                "file-exists",
                message,
                Some(RightsError::shown(&path.display().to_string())),
            ));
        }
        Ok(_) => {}
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
        Err(error) => return Err(failed(error)),
    }
    rights_content::write_whole(path, page.as_bytes()).map_err(failed)
}
