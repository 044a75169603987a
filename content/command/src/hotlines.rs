//! `rights hotlines`: phone lines, and whether they are open.

use std::process::ExitCode;

use rights_core::label;
use rights_core::view::{HotlineView, HotlinesRequest, NoticeView, Open, Placement};

use crate::args::Hotlines;
use crate::error::Failure;
use crate::notices::{is_at, notices};
use crate::output::Output;
use crate::reader::{Labels, Reader};
use crate::style::{QUIET, STRONG, WARN};

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
    notices(&view.notices, Placement::Top, output)?;
    for hotline in &view.hotlines {
        print(hotline, &view.notices, &labels, output)?;
    }
    notices(&view.notices, Placement::End, output)?;
    Ok(ExitCode::SUCCESS)
}

/// One phone line for a person.
pub(crate) fn print(
    hotline: &HotlineView,
    notices: &[NoticeView],
    labels: &Labels,
    output: &mut Output,
) -> Result<(), Failure> {
    let (indent, plain) = ("  ", anstyle::Style::new());
    output.headline(&hotline.name.text, &hotline.display)?;
    output.labelled(plain, indent, plain, &format!("{}: {}", labels.get(label::WHO_ANSWERS), who(hotline, labels)))?;
    let mut hours = vec![hotline.hours.text.clone()];
    if hotline.open != Open::Unknown {
        hours.push(labels.get(label::open(hotline.open)).to_owned());
    }
    hours.extend(hotline.opens_at.as_ref().map(|at| format!("{}: {}", labels.get(label::OPENS), readable(at))));
    output.labelled(plain, indent, plain, &hours.join(" · "))?;
    if let Some(note) = &hotline.note {
        output.labelled(plain, indent, STRONG, &note.text)?;
    }
    if let Some(abroad) = &hotline.abroad_e164 {
        output.labelled(plain, indent, plain, &format!("{}: {abroad}", labels.get(label::FROM_ABROAD)))?;
    }
    if hotline.needs_network {
        let address = hotline.address.as_deref().unwrap_or_default();
        output.labelled(plain, indent, plain, &format!("{}: {address}", labels.get(label::NEEDS_NETWORK)))?;
    }
    let mut facts = Vec::new();
    if !hotline.languages.is_empty() {
        facts.push(format!("{}: {}", labels.get(label::LANGUAGES), hotline.languages.join(", ")));
    }
    let days = &hotline.freshness;
    facts.push(format!("{} {} → {}", labels.get(label::CHECKED), days.checked_on, days.review_by));
    output.labelled(plain, indent, QUIET, &facts.join(" · "))?;
    let here = notices.iter().filter(|notice| is_at(notice, &hotline.id));
    here.into_iter().try_for_each(|notice| output.labelled(plain, indent, WARN, &notice.text.text))
}

/// Who answers, in the reader's language.
pub(crate) fn who<'l>(hotline: &HotlineView, labels: &'l Labels) -> &'l str {
    labels.get(&label::answers(hotline.who_answers))
}

/// `2026-11-24T08:00:00-05:00` as `2026-11-24 08:00 -05:00`.
fn readable(instant: &str) -> String {
    let (day, time) = instant.split_once('T').unwrap_or((instant, ""));
    let offset = time.get(8..).unwrap_or_default();
    format!("{day} {} {offset}", time.get(..5).unwrap_or_default())
}
