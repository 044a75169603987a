//! `rights stamp`: records which source a translation was made from.

use std::process::ExitCode;

use rights_content::StampError;
use rights_core::nearest;
use serde_json::json;

use crate::args::Stamp;
use crate::error::{CommandError, Failure};
use crate::output::Output;
use crate::reader::{content_folder, instant};

pub(crate) fn run(args: &Stamp, output: &mut Output) -> Result<ExitCode, Failure> {
    let (now, _) = instant(args.now.as_deref())?;
    let folder = content_folder(args.sources.content.as_ref())?;
    let stamped = rights_content::stamp(&folder, &args.lang, args.card.as_deref(), &rights_core::date::day(now));
    let stamped = stamped.map_err(|error| failure(args, error))?;
    if output.json {
        output.record(&json!({ "files": stamped.files, "messages": stamped.messages }))?;
    } else {
        for file in &stamped.files {
            output.raw(&file.display().to_string())?;
        }
        output.raw(&format!("{} messages stamped in {} files", stamped.messages, stamped.files.len()))?;
    }
    Ok(ExitCode::SUCCESS)
}

fn failure(args: &Stamp, error: StampError) -> Failure {
    match error {
        StampError::UnknownLanguage(known) => {
            let near = nearest(&args.lang, known.iter().map(String::as_str));
            let message = "No pack has this language. Choose one of those in `l10n`.";
            CommandError::call("unknown-language", "lang", &args.lang, message, near)
        }
        StampError::UnknownCard(known) => {
            let card = args.card.as_deref().unwrap_or_default();
            let near = nearest(card, known.iter().map(String::as_str));
            CommandError::call("unknown-card", "card", card, "There is no such card in this language.", near)
        }
        StampError::Write(path, error) => CommandError::file(&path, &error),
    }
}
