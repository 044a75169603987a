//! `facts/<topic>.toml`: what the cards may say, and why.

use rights_core::ids::Strength;

use super::Reader;
use super::table::{Table, parse};
use crate::finding::Findings;
use crate::model::{Fact, FactStatus, Source};

pub(super) fn read(reader: &mut Reader, path: &str) -> Vec<Fact> {
    let facts = parse(reader, path, |table, findings| {
        table.number("schema", 1..=i64::MAX, findings);
        table.done_day("checked_on", findings);
        table.tables("fact", findings, fact)
    });
    facts.unwrap_or_default()
}

fn fact(table: &mut Table<'_>, findings: &mut Findings) -> Option<Fact> {
    // Kept for the people who check facts; nothing of it reaches a card by itself.
    for note in ["topic", "jurisdiction", "caveat"] {
        table.optional(note, findings);
    }
    let strengths: Vec<&str> = Strength::ALL.iter().map(|strength| strength.word()).collect();
    let id = table.text("id", findings);
    let statement = table.text("statement", findings);
    table.need("applies_to", findings);
    let applies_to = table.statuses("applies_to", findings);
    let strength = table.word("strength", &strengths, Strength::from_word, findings);
    let sources = table.tables("sources", findings, |table, findings| source(table, findings));
    let status = table.word("status", &["confirmed", "unconfirmed", "history"], status, findings);
    let withdrawn = if table.has("withdrawn") { table.done_day("withdrawn", findings) } else { None };
    let review_by = table.day("review_by", findings);
    Some(Fact {
        id: id?,
        statement: statement?.value,
        applies_to: applies_to?.value,
        strength: strength?,
        sources,
        status: status?,
        withdrawn,
        review_by: review_by?,
    })
}

fn status(word: &str) -> Option<FactStatus> {
    match word {
        "confirmed" => Some(FactStatus::Confirmed),
        "unconfirmed" => Some(FactStatus::Unconfirmed),
        "history" => Some(FactStatus::History),
        _ => None,
    }
}

fn source(table: &mut Table<'_>, findings: &mut Findings) -> Option<Source> {
    // The copy that was read, and its title: for the people who check facts.
    for note in ["read_at", "title"] {
        table.optional(note, findings);
    }
    let address = table.source_address("address", findings);
    let dated = table.filled("dated", findings).map(|dated| dated.value);
    let seen = table.seen(findings);
    Some(Source { citation: table.text("citation", findings)?.value, address, dated, seen })
}
