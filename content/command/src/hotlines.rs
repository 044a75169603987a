//! `rights hotlines`: phone lines, and whether they are open.

use std::process::ExitCode;

use rights_core::view::{HotlineView, HotlinesRequest, Open};

use crate::args::Hotlines;
use crate::error::Failure;
use crate::output::Output;
use crate::reader::{Labels, Reader};
use crate::style::{QUIET, STRONG};

pub(crate) fn run(args: &Hotlines, output: &mut Output) -> Result<ExitCode, Failure> {
    let reader = Reader::open(&args.reader)?;
    let request = HotlinesRequest { languages: reader.languages.clone(), place: args.place.clone(), now: reader.now };
    let mut view = reader.shelf.hotlines(&request).map_err(|error| reader.failure(&error))?;
    if reader.day_only {
        view.hotlines.iter_mut().for_each(|hotline| (hotline.open, hotline.opens_at) = (Open::Unknown, None));
    }
    if output.json {
        output.record(&view)?;
        return Ok(ExitCode::SUCCESS);
    }
    let labels = reader.labels()?;
    for hotline in &view.hotlines {
        print(hotline, &labels, output)?;
    }
    Ok(ExitCode::SUCCESS)
}

/// One phone line for a person.
pub(crate) fn print(hotline: &HotlineView, labels: &Labels, output: &mut Output) -> Result<(), Failure> {
    let (indent, plain) = ("  ", anstyle::Style::new());
    output.headline(&hotline.name.text, &hotline.display)?;
    output.labelled(plain, indent, plain, &format!("{}: {}", labels.get("label-who-answers"), who(hotline, labels)))?;
    let mut hours = vec![hotline.hours.text.clone()];
    if hotline.open != Open::Unknown {
        hours.push(labels.get(open_label(hotline.open)));
    }
    hours.extend(hotline.opens_at.as_ref().map(|at| format!("{}: {}", labels.get("label-opens"), readable(at))));
    output.labelled(plain, indent, plain, &hours.join(" · "))?;
    if let Some(note) = &hotline.note {
        output.labelled(plain, indent, STRONG, &note.text)?;
    }
    if let Some(abroad) = &hotline.abroad_e164 {
        output.labelled(plain, indent, plain, &format!("{}: {abroad}", labels.get("label-from-abroad")))?;
    }
    if hotline.needs_network {
        let address = hotline.address.as_deref().unwrap_or_default();
        output.labelled(plain, indent, plain, &format!("{}: {address}", labels.get("label-needs-network")))?;
    }
    let mut facts = Vec::new();
    if !hotline.languages.is_empty() {
        facts.push(format!("{}: {}", labels.get("label-languages"), hotline.languages.join(", ")));
    }
    facts.push(format!("{} {} → {}", labels.get("label-checked"), hotline.checked_on, hotline.review_by));
    output.labelled(plain, indent, QUIET, &facts.join(" · "))
}

/// Who answers, in the reader's words.
pub(crate) fn who(hotline: &HotlineView, labels: &Labels) -> String {
    labels.get(&format!("answers-{}", hotline.who_answers.word()))
}

/// The label of a state.
pub(crate) fn open_label(open: Open) -> &'static str {
    match open {
        Open::Open => "open-open",
        Open::Closed => "open-closed",
        Open::Unknown => "open-unknown",
    }
}

/// `2026-11-24T08:00:00-05:00` as `2026-11-24 08:00 -05:00`.
fn readable(instant: &str) -> String {
    let (day, time) = instant.split_once('T').unwrap_or((instant, ""));
    let offset = time.get(8..).unwrap_or_default();
    format!("{day} {} {offset}", time.get(..5).unwrap_or_default())
}
