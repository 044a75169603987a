//! `rights cards`: the first screen.

use std::process::ExitCode;

use rights_core::view::{HomeRequest, NoticeCode};

use crate::args::Cards;
use crate::error::Failure;
use crate::output::{Output, padded};
use crate::reader::Reader;
use crate::style::{QUIET, STRONG};

pub(crate) fn run(args: &Cards, output: &mut Output) -> Result<ExitCode, Failure> {
    let reader = Reader::open(&args.reader)?;
    let request = HomeRequest {
        languages: reader.languages.clone(),
        status: reader.status(args.status.as_deref())?,
        place: args.place.clone(),
        now: reader.now,
    };
    let home = reader.shelf.home(&request).map_err(|error| reader.failure(&error))?;
    if output.json {
        output.record(&home)?;
        return Ok(ExitCode::SUCCESS);
    }
    let labels = reader.labels()?;
    for group in &home.groups {
        output.text(STRONG, &group.heading.text.to_uppercase())?;
        for card in &group.cards {
            let saved = if card.saved { format!(" ({})", labels.get("label-saved")) } else { String::new() };
            let label = format!("  {}  ", padded(&card.card, 24));
            output.labelled(QUIET, &label, STRONG, &format!("{}{saved}", card.title.text))?;
            output.labelled(QUIET, &" ".repeat(28), anstyle::Style::new(), &card.summary.text)?;
        }
        output.gap()?;
    }
    // A folder and a status matter to `save` and `show`; here the list is the answer.
    let quiet = [NoticeCode::NoDataFolder, NoticeCode::ChooseStatus];
    for notice in home.notices.iter().filter(|notice| !quiet.contains(&notice.code)) {
        let about = notice.subject.as_ref().map(|subject| format!(" ({subject})")).unwrap_or_default();
        output.text(QUIET, &format!("{}{about}", notice.text.text))?;
    }
    output.text(QUIET, &labels.get("not-legal-advice"))?;
    Ok(ExitCode::SUCCESS)
}
