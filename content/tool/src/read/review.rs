//! `<name>.review.toml`: which source each message translates, and who has signed it off.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::Reader;
use super::table::parse;
use crate::finding::Rule;
use crate::model::ReviewEntry;

pub(super) fn read(reader: &mut Reader, path: &str) -> BTreeMap<String, ReviewEntry> {
    let entries = parse(reader, path, |table, findings| {
        table.each_table(findings, |table, findings| {
            let by = table.optional("by", findings).map(|by| by.value);
            let machine = table.flag("machine", findings);
            if machine == by.is_some() {
                let help = "Write either `machine = true` or `by = \"name\"`.";
                findings.add(Rule::BadValue, table.at(), "a stamp has either `machine` or `by`", help);
            }
            let (source, text) = (table.text("source", findings), table.text("text", findings));
            Some(ReviewEntry {
                source: source?.value,
                text: text?.value,
                by,
                on: table.done_day("on", findings)?.value,
            })
        })
    });
    entries.unwrap_or_default().into_iter().collect()
}

/// The text of a review file, entries in the order of their ids.
pub(crate) fn write(entries: &BTreeMap<String, ReviewEntry>) -> String {
    let mut text = String::from(
        "# Written by `rights stamp`; a person who signs off puts `by = \"name\"` for `machine = true`.\n",
    );
    for (id, entry) in entries {
        let signed = match &entry.by {
            Some(by) => format!("by = \"{}\"", by.replace(['"', '\\', '\n'], "")),
            None => "machine = true".to_owned(),
        };
        let ReviewEntry { source, text: hash, on, .. } = entry;
        let _infallible =
            writeln!(text, "{id} = {{ source = \"{source}\", text = \"{hash}\", {signed}, on = \"{on}\" }}");
    }
    text
}
