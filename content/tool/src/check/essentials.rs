//! The lines that come first, and how many questions stay open.

use std::collections::BTreeSet;

use rights_core::ids::{LineKind, Status};

use crate::finding::{Findings, Rule};
use crate::model::{Card, Line, PackSource, Section};
use crate::source::Located;
use crate::unread::Unread;

/// Fewest lines to read first: one thought alone is rarely safe.
const FEWEST: usize = 2;
/// Most lines to read first: what a reader takes in within twenty seconds.
const MOST: usize = 4;
/// Most questions without an answer for one reader of one card.
const MOST_GAPS: usize = 3;

pub(super) fn check(pack: &PackSource, unread: &Unread, findings: &mut Findings) {
    // What a file that could not be read whole lacks is not a finding of its own.
    if unread.touches(&pack.path("pack.toml")) {
        return;
    }
    for card in pack.cards.iter().filter(|card| !unread.has(card.id.at)) {
        for status in Status::ALL.iter().filter(|status| card.statuses.contains(**status)) {
            check_set(card, *status, pack.draft, findings);
            if !pack.draft {
                check_gaps(card, *status, findings);
            }
        }
        for set in &card.essentials {
            let outside = set.status.filter(|status| !card.statuses.contains(*status));
            if let Some(status) = outside {
                let message = format!("the card is not for `{}`", status.word());
                findings.add(Rule::Essentials, set.at, message, "Take the list out.");
            }
        }
    }
}

fn check_set(card: &Card, status: Status, draft: bool, findings: &mut Findings) {
    let word = status.word();
    let Some(set) = card.essentials_for(status) else {
        if !draft {
            let help = "Name two to four lines under [essentials], for this status or for `all`.";
            findings.add(Rule::Essentials, card.id.at, format!("no lines to read first for `{word}`"), help);
        }
        return;
    };
    let at = set.first().map_or(card.id.at, |id| id.at);
    let enough = if draft { 1 } else { FEWEST };
    if !(enough..=MOST).contains(&set.len()) {
        let message = format!("{} lines to read first for `{word}`", set.len());
        findings.add(Rule::Essentials, at, message, format!("Name {FEWEST} to {MOST}."));
    }
    let mut seen = BTreeSet::new();
    let found: Vec<_> = set.iter().map(|id| (id, find(card, id))).collect();
    for (id, found) in &found {
        let problem = match found {
            _ if !seen.insert(&id.value) => "is named twice",
            None => "is not a line of this card",
            Some((_, line)) if !line.statuses.contains(status) => "is not for this status",
            Some((_, line)) if line.is_gap() => "is a question that no source answers",
            Some((section, _)) if section.past => "is about the past",
            Some(_) => continue,
        };
        let help = "Name a line that tells this reader what to do now.";
        findings.add(Rule::Essentials, id.at, format!("`{}` {problem} (`{word}`)", id.value), help);
    }
    let says = |found: &Option<(&Section, &Line)>| found.is_some_and(|(_, line)| line.kind == LineKind::Say);
    if let Some((place, (id, _))) = found.iter().enumerate().find(|(_, (_, found))| says(found))
        && place > 0
        && !draft
    {
        let help = "Put the line to say first: it is what a reader holds up.";
        findings.add(Rule::Essentials, id.at, format!("`{}` is a line to say and not the first", id.value), help);
    }
}

fn find<'c>(card: &'c Card, id: &Located<String>) -> Option<(&'c Section, &'c Line)> {
    let lines = card.sections.iter().flat_map(|section| section.lines.iter().map(move |line| (section, line)));
    lines.into_iter().find(|(_, line)| line.id.value == id.value)
}

fn check_gaps(card: &Card, status: Status, findings: &mut Findings) {
    let lines = card.sections.iter().flat_map(|section| &section.lines);
    let gaps: Vec<_> = lines.filter(|line| line.is_gap() && line.statuses.contains(status)).collect();
    if let Some(line) = gaps.get(MOST_GAPS) {
        let message = format!("{} questions without an answer for `{}`", gaps.len(), status.word());
        let help = format!("Keep the {MOST_GAPS} that a reader would still ask, or find a source.");
        findings.add(Rule::TooManyGaps, line.id.at, message, help);
    }
}
