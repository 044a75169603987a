//! `rights page` and `rights wallet`: one HTML file to send or print, as the core makes it.
//!
//! What a relative sends, a traveler prints, a translator looks at. The status is never in the file's name.

use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use rights_content::visible;
use rights_core::RightsError;
use rights_core::file::open_regular;
use rights_core::page::{GENERATOR, GENERATOR_WITHIN};
use rights_core::view::{PageKind, PageRequest};
use serde_json::json;

use crate::args::{Page, Paper, Sheets, Wallet};
use crate::error::{CommandError, Failure};
use crate::output::Output;
use crate::reader::Reader;

pub(crate) fn run(args: &Page, output: &mut Output) -> Result<ExitCode, Failure> {
    let what = if args.packet { PageKind::Packet } else { PageKind::Card };
    page(what, Some(&args.card), &args.sheets, output)
}

pub(crate) fn wallet(args: &Wallet, output: &mut Output) -> Result<ExitCode, Failure> {
    page(PageKind::Wallet, args.card.as_deref(), &args.sheets, output)
}

fn page(what: PageKind, card: Option<&str>, args: &Sheets, output: &mut Output) -> Result<ExitCode, Failure> {
    let reader = Reader::open(&args.reader)?;
    let request = PageRequest {
        what,
        card: card.map(str::to_owned),
        languages: reader.languages.clone(),
        status: reader.status(args.status.as_deref())?,
        paper: paper(args.paper),
        now: reader.now,
    };
    let page = reader.shelf.page(&request).map_err(|error| reader.failure(&error))?;
    if args.out.as_deref() == Some(Path::new("-")) {
        output.raw(page.html.trim_end())?;
        return Ok(ExitCode::SUCCESS);
    }
    let path = args.out.clone().unwrap_or_else(|| PathBuf::from(name(what, card, &page.lang)));
    write(&path, &page.html)?;
    if output.json {
        output.record(&json!({ "path": path.display().to_string(), "bytes": page.html.len() }))?;
    } else {
        output.raw(&visible(&path.display().to_string()))?;
    }
    Ok(ExitCode::SUCCESS)
}

/// The arguments know no type of the core: the build reads them too, for the manual page.
fn paper(given: Paper) -> rights_core::view::Paper {
    match given {
        Paper::A4 => rights_core::view::Paper::A4,
        Paper::Letter => rights_core::view::Paper::Letter,
    }
}

/// `CARD-packet-LANG.html`. A card or language of a pack from elsewhere leads to no other folder.
fn name(what: PageKind, card: Option<&str>, lang: &str) -> String {
    let kind = match what {
        PageKind::Card => None,
        PageKind::Packet => Some("packet"),
        PageKind::Wallet => Some("wallet"),
    };
    let parts: Vec<&str> = card.into_iter().chain(kind).chain([lang]).collect();
    let plain = |letter: char| if letter.is_alphanumeric() || letter == '-' { letter } else { '_' };
    format!("{}.html", parts.join("-").chars().map(plain).collect::<String>())
}

/// Writes the page. A file that is not a page of ours is never written over.
fn write(path: &Path, page: &str) -> Result<(), Failure> {
    let failed = |error| CommandError::file(path, &error);
    if !may_write(path).map_err(failed)? {
        let message = "This file is something else and was not written over. Name another with --out FILE.";
        return Err(CommandError::cannot(
            "file-exists",
            message,
            Some(RightsError::shown(&path.display().to_string())),
        ));
    }
    rights_content::write_whole(path, page.as_bytes()).map_err(failed)
}

/// Whether nothing is there, or a page of ours. No more is read than where its mark would be.
fn may_write(path: &Path) -> std::io::Result<bool> {
    match fs::metadata(path) {
        Ok(there) if !there.is_file() => return Ok(false),
        Ok(_) => {}
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(true),
        Err(error) => return Err(error),
    }
    let mut start = Vec::new();
    open_regular(path)?.take(GENERATOR_WITHIN).read_to_end(&mut start)?;
    Ok(String::from_utf8_lossy(&start).contains(GENERATOR))
}
