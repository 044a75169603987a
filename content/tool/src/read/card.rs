//! `cards/<card>.toml`: structure only.

use rights_core::ids::{LineKind, RecordKind, Status, StatusSet};

use super::table::{Table, parse};
use super::{Reader, name};
use crate::finding::{Findings, Rule};
use crate::model::{Card, Essentials, Line, Section};
use crate::source::At;

/// The longest a step waits before it is taken again: a year.
const MOST_HOURS: i64 = 366 * 24;

pub(super) fn read(reader: &mut Reader, path: &str) -> Option<Card> {
    let expected = name(path).trim_end_matches(".toml").to_owned();
    let card = parse(reader, path, |table, findings| {
        let mut id = table.text("id", findings).unwrap_or_else(|| table.stand_in(&expected));
        if id.value != expected {
            let help = format!("Call it `{expected}`, or rename the file.");
            findings.add(Rule::BadValue, id.at, "the card's id is not the name of its file", help);
            // The name that other files know it by.
            id.value = expected;
        }
        let statuses = table.statuses("statuses", findings).map_or(StatusSet::ALL, |statuses| statuses.value);
        Some(Card {
            at: At { to: 1, ..table.at() },
            id,
            group: table.text("group", findings).unwrap_or_else(|| table.stand_in("")),
            guide: table.optional("guide", findings),
            form: form(table, findings),
            essentials: table.table("essentials", findings, essentials).unwrap_or_default(),
            statuses,
            hotlines: table.list("hotlines", findings).unwrap_or_default(),
            see_also: table.list("see_also", findings).unwrap_or_default(),
            sections: table.tables("section", findings, |table, findings| section(table, statuses, findings)),
        })
    });
    card?
}

fn form(table: &mut Table<'_>, findings: &mut Findings) -> Option<RecordKind> {
    let kinds: Vec<&str> = RecordKind::ALL.iter().map(|kind| kind.word()).collect();
    if table.has("form") { table.word("form", &kinds, RecordKind::from_word, findings) } else { None }
}

/// A list for each status word, and one for `all`.
fn essentials(table: &mut Table<'_>, findings: &mut Findings) -> Vec<Essentials> {
    let keys = Status::ALL.iter().map(|status| (Some(*status), status.word())).chain([(None, "all")]);
    let mut sets = Vec::new();
    for (status, key) in keys {
        let at = table.at_key(key);
        sets.extend(table.list(key, findings).map(|lines| Essentials { status, lines, at }));
    }
    sets
}

fn section(table: &mut Table<'_>, card: StatusSet, findings: &mut Findings) -> Option<Section> {
    Some(Section {
        id: table.text("id", findings)?,
        past: table.flag("past", findings),
        lines: table.tables("line", findings, |table, findings| line(table, card, findings)),
    })
}

fn line(table: &mut Table<'_>, card: StatusSet, findings: &mut Findings) -> Option<Line> {
    let kinds: Vec<&str> = LineKind::ALL.iter().map(|kind| kind.word()).collect();
    let id = table.text("id", findings);
    let kind = table.word("kind", &kinds, LineKind::from_word, findings);
    let statuses = table.statuses("statuses", findings);
    let facts = table.list("facts", findings).unwrap_or_default();
    let officer = table.optional("officer", findings);
    let needs = table.list("needs", findings).unwrap_or_default();
    let after_hours =
        if table.has("after_hours") { table.number("after_hours", 1..=MOST_HOURS, findings) } else { None };
    let id = id?;
    if let Some(statuses) = &statuses {
        let outside = statuses.value.without(card);
        if statuses.value.is_empty() || !outside.is_empty() {
            let words: Vec<&str> = outside.statuses().iter().map(|status| status.word()).collect();
            let message = if words.is_empty() {
                "no reader sees this line: its list of statuses is empty".to_owned()
            } else {
                format!("this line is never shown for {}: the card is not for them", words.join(", "))
            };
            let help =
                "Delete `statuses` (the line is then for all readers of the card), or name some that the card has.";
            findings.add(Rule::UnreachableLine, id.at, message, help);
        }
    }
    let statuses = statuses.map_or(card, |statuses| statuses.value);
    Some(Line { id, kind: kind?, statuses, facts, officer, needs, after_hours })
}
