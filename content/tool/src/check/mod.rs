//! The rules. Each file here owns a few; [`check()`] runs them all and reports everything at once.

mod asked;
mod citations;
mod days;
mod essentials;
mod glossary;
mod hotlines;
mod ids;
mod length;
mod messages;
mod notes;
mod reading;
mod sets;
mod structure;
mod text;

use crate::finding::{Findings, Severity};
use crate::model::Content;
use crate::report::Report;

/// Checks the content against every rule. `today` (`2026-11-24`) is for facts past their review day; without it
/// none is.
#[must_use]
pub fn check(content: &Content, today: Option<&str>) -> Report {
    let mut findings = Findings { list: content.findings.list.clone() };
    let mut reading = Vec::new();
    for pack in &content.packs {
        ids::check(pack, content, &mut findings);
        structure::check(pack, content, &mut findings);
        citations::check(pack, content, today, &mut findings);
        essentials::check(pack, &content.unread, &mut findings);
        length::check(pack, &content.unread, &mut findings);
        notes::check(pack, content, &mut findings);
        asked::check(pack, &content.unread, &mut findings);
        hotlines::check(pack, &mut findings);
        messages::check_pack(pack, &content.unread, &mut findings);
        text::check(&pack.messages, &mut findings);
        glossary::check(&pack.messages, &content.ui.glossary, &mut findings);
        reading.extend(reading::check(pack, &content.unread, &mut findings));
    }
    if let Some(today) = today {
        days::check(content, today, &mut findings);
    }
    messages::check_ui(content, &mut findings);
    text::check(&content.ui.messages, &mut findings);
    glossary::check(&content.ui.messages, &content.ui.glossary, &mut findings);
    let findings = findings.resolve(&content.files);
    let count = |severity| findings.iter().filter(|finding| finding.severity == severity).count();
    let lines = content.packs.iter().flat_map(|pack| &pack.cards).flat_map(|card| &card.sections);
    let all = content.packs.iter().map(|pack| &pack.messages).chain([&content.ui.messages]);
    Report {
        errors: count(Severity::Error),
        warnings: count(Severity::Warning),
        gaps: lines.flat_map(|section| &section.lines).filter(|line| line.is_gap()).count(),
        files: content.files.len(),
        messages: all.flat_map(|messages| messages.files.values()).map(|file| file.messages.len()).sum(),
        findings,
        reading,
    }
}
