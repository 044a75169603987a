//! `rights page`: a card as one HTML file that needs nothing else: no script, no network, no fonts of its own.
//!
//! What a relative sends, a traveler prints, a translator looks at. The status is never in the file's name.

mod html;

use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use rights_core::RightsError;
use rights_core::file::read_regular;
use serde_json::json;

use crate::args::Page;
use crate::error::{CommandError, Failure};
use crate::output::Output;
use crate::reader::Reader;

/// A file larger than this (4 MiB) is not a page of ours.
const MOST_BYTES: u64 = 4 * 1024 * 1024;

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
    let ours = match read_regular(path, MOST_BYTES) {
        Ok(old) => String::from_utf8_lossy(&old).contains(html::GENERATOR),
        Err(error) => match error.kind() {
            io::ErrorKind::NotFound => true,
            io::ErrorKind::InvalidInput | io::ErrorKind::FileTooLarge => false,
            _ => return Err(failed(error)),
        },
    };
    if !ours {
        let message = "This file is something else and was not written over. Name another with --out FILE.";
        let place = RightsError::shown(&path.display().to_string());
        return Err(CommandError::cannot("file-exists", message, Some(place)));
    }
    rights_content::write_whole(path, page.as_bytes()).map_err(failed)
}
