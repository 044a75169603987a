//! `rights cards`: the first screen.

use std::process::ExitCode;

use rights_core::view::{CardLink, CorrectionView, HomeRequest, NoticeCode};

use crate::args::Cards;
use crate::error::Failure;
use crate::output::{Output, padded};
use crate::reader::{Labels, Reader};
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
    if !home.latest.is_empty() {
        output.text(STRONG, &labels.get("label-latest").to_uppercase())?;
        for news in &home.latest {
            output.labelled(QUIET, "  ", anstyle::Style::new(), &news.text.text)?;
        }
        output.gap()?;
    }
    if !home.saved.is_empty() {
        output.text(STRONG, &labels.get("label-saved-cards").to_uppercase())?;
        home.saved.iter().try_for_each(|card| link(card, 2, &labels, output))?;
        output.gap()?;
    }
    for group in &home.groups {
        output.text(STRONG, &group.heading.text.to_uppercase())?;
        for card in &group.cards {
            let guide = group.guides.iter().find(|guide| guide.cards.contains(&card.card));
            if let Some(guide) = guide.filter(|guide| guide.cards.first() == Some(&card.card)) {
                output.labelled(QUIET, "  ", STRONG, &guide.heading.text)?;
            }
            link(card, if guide.is_some() { 4 } else { 2 }, &labels, output)?;
        }
        output.gap()?;
    }
    corrections(&home.corrections, &labels, output)?;
    // A folder and a status matter to `save` and `show`; here the list is the answer.
    let quiet = [NoticeCode::NoDataFolder, NoticeCode::ChooseStatus];
    for notice in home.notices.iter().filter(|notice| !quiet.contains(&notice.code)) {
        let about = notice.subject.as_ref().map(|subject| format!(" ({subject})")).unwrap_or_default();
        output.text(QUIET, &format!("{}{about}", notice.text.text))?;
    }
    output.text(QUIET, &labels.get("not-legal-advice"))?;
    Ok(ExitCode::SUCCESS)
}

fn link(card: &CardLink, indent: usize, labels: &Labels, output: &mut Output) -> Result<(), Failure> {
    let saved = if card.saved { format!(" ({})", labels.get("label-saved")) } else { String::new() };
    let label = format!("{}{}  ", " ".repeat(indent), padded(&card.card, 24));
    output.labelled(QUIET, &label, STRONG, &format!("{}{saved}", card.title.text))?;
    output.labelled(QUIET, &" ".repeat(indent + 26), anstyle::Style::new(), &card.summary.text)
}

/// What cards once said that was wrong.
pub(crate) fn corrections(all: &[CorrectionView], labels: &Labels, output: &mut Output) -> Result<(), Failure> {
    if all.is_empty() {
        return Ok(());
    }
    output.text(STRONG, &labels.get("label-corrections").to_uppercase())?;
    for correction in all {
        let (indent, plain) = ("  ", anstyle::Style::new());
        output.labelled(QUIET, indent, QUIET, &format!("{} · {}", correction.day, correction.card))?;
        output.labelled(
            QUIET,
            indent,
            plain,
            &format!("{}: {}", labels.get("label-was-wrong"), correction.wrong.text),
        )?;
        output.labelled(
            QUIET,
            indent,
            plain,
            &format!("{}: {}", labels.get("label-is-right"), correction.right.text),
        )?;
        output.labelled(QUIET, indent, QUIET, &correction.source)?;
    }
    output.gap()
}
