//! The rules. Each file here owns a few; [`check()`] runs them all and reports everything at once.

mod essentials;
mod glossary;
mod hotlines;
mod messages;
mod reading;
mod structure;
mod text;

use serde::{Deserialize, Serialize};

use crate::finding::{Finding, Findings, Severity};
use crate::model::Content;

pub use reading::Reading;
pub(crate) use text::hidden;

/// What a check found.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Report {
    /// In the order of files and lines.
    pub findings: Vec<Finding>,
    /// How many stop a build.
    pub errors: usize,
    /// How many do not.
    pub warnings: usize,
    /// Gap lines: questions that no checked source answers.
    pub gaps: usize,
    /// Files read.
    pub files: usize,
    /// Messages read, in all languages.
    pub messages: usize,
    /// How hard each card is to read; for people, not in the JSON.
    #[serde(skip)]
    pub reading: Vec<Reading>,
}

/// Checks the content against every rule. `today` (`2026-11-24`) is for facts past their review day; without it
/// none is.
#[must_use]
pub fn check(content: &Content, today: Option<&str>) -> Report {
    let mut findings = Findings { list: content.findings.list.clone() };
    let mut reading = Vec::new();
    for pack in &content.packs {
        structure::check(pack, content, today, &mut findings);
        essentials::check(pack, &mut findings);
        hotlines::check(pack, &mut findings);
        messages::check_pack(pack, &mut findings);
        text::check(&pack.messages, &mut findings);
        glossary::check(&pack.messages, &content.ui.glossary, &mut findings);
        reading.extend(reading::check(pack, &mut findings));
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
