//! `rights cards`: the first screen.

use std::process::ExitCode;

use rights_core::label;
use rights_core::view::{CardLink, CorrectionView, HomeRequest, NoticeCode, Placement};

use crate::args::Cards;
use crate::error::Failure;
use crate::notices::notices;
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
    let mut home = reader.shelf.home(&request).map_err(|error| reader.failure(&error))?;
    if output.json {
        output.record(&home)?;
        return Ok(ExitCode::SUCCESS);
    }
    // A folder and a status matter for `save` and `show`; here the list itself is the answer.
    home.notices.retain(|notice| !matches!(notice.code, NoticeCode::NoDataFolder | NoticeCode::ChooseStatus));
    let labels = reader.labels()?;
    notices(&home.notices, Placement::Top, output)?;
    if !home.latest.is_empty() {
        output.text(STRONG, &labels.get(label::LATEST).to_uppercase())?;
        for news in &home.latest {
            output.labelled(QUIET, "  ", anstyle::Style::new(), &news.text.text)?;
        }
        output.gap()?;
    }
    if !home.saved.is_empty() {
        output.text(STRONG, &labels.get(label::SAVED_CARDS).to_uppercase())?;
        home.saved.iter().try_for_each(|card| link(card, 2, args.long, &labels, output))?;
        output.gap()?;
    }
    for group in &home.groups {
        output.text(STRONG, &group.heading.text.to_uppercase())?;
        for card in &group.cards {
            let guide = group.guides.iter().find(|guide| guide.cards.contains(&card.card));
            if let Some(guide) = guide.filter(|guide| guide.cards.first() == Some(&card.card)) {
                output.labelled(QUIET, "  ", STRONG, &guide.heading.text)?;
            }
            link(card, if guide.is_some() { 4 } else { 2 }, args.long, &labels, output)?;
        }
    }
    if args.long {
        corrections(&home.corrections, &labels, output)?;
    } else {
        corrected(&home.corrections, &labels, output)?;
    }
    if !home.corrections.is_empty() {
        output.gap()?;
    }
    notices(&home.notices, Placement::End, output)?;
    output.text(QUIET, labels.get(label::NOT_LEGAL_ADVICE))?;
    Ok(ExitCode::SUCCESS)
}

fn link(card: &CardLink, indent: usize, long: bool, labels: &Labels, output: &mut Output) -> Result<(), Failure> {
    let saved = if card.saved { format!(" ({})", labels.get(label::SAVED)) } else { String::new() };
    let label = format!("{}{}  ", " ".repeat(indent), padded(&card.card, 24));
    output.labelled(QUIET, &label, STRONG, &format!("{}{saved}", card.title.text))?;
    if long {
        output.labelled(QUIET, &" ".repeat(indent + 26), anstyle::Style::new(), &card.summary.text)
    } else {
        Ok(())
    }
}

/// Which cards once got something wrong, by day: each card says what.
fn corrected(all: &[CorrectionView], labels: &Labels, output: &mut Output) -> Result<(), Failure> {
    let mut days: Vec<(&str, Vec<&str>)> = Vec::new();
    for correction in all {
        match days.iter_mut().find(|(day, _)| *day == correction.day) {
            Some((_, cards)) if cards.contains(&correction.card.as_str()) => {}
            Some((_, cards)) => cards.push(&correction.card),
            None => days.push((&correction.day, vec![&correction.card])),
        }
    }
    if !days.is_empty() {
        output.text(STRONG, &labels.get(label::CORRECTIONS).to_uppercase())?;
    }
    for (day, cards) in days {
        output.labelled(QUIET, &format!("  {day}  "), anstyle::Style::new(), &cards.join(", "))?;
    }
    Ok(())
}

/// What cards once got wrong.
pub(crate) fn corrections(all: &[CorrectionView], labels: &Labels, output: &mut Output) -> Result<(), Failure> {
    if all.is_empty() {
        return Ok(());
    }
    output.text(STRONG, &labels.get(label::CORRECTIONS).to_uppercase())?;
    for correction in all {
        let (indent, plain) = ("  ", anstyle::Style::new());
        output.labelled(QUIET, indent, QUIET, &format!("{} · {}", correction.day, correction.card))?;
        output.labelled(
            QUIET,
            indent,
            plain,
            &format!("{}: {}", labels.get(label::WAS_WRONG), correction.wrong.text),
        )?;
        output.labelled(
            QUIET,
            indent,
            plain,
            &format!("{}: {}", labels.get(label::IS_RIGHT), correction.right.text),
        )?;
        output.labelled(QUIET, indent, QUIET, &correction.source)?;
    }
    Ok(())
}
