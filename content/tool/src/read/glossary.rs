//! `ui/glossary.toml`: one word per term and language.

use super::Reader;
use super::table::{Table, parse};
use crate::finding::Findings;
use crate::model::{Term, TermWords};

pub(super) fn read(reader: &mut Reader, path: &str) -> Vec<Term> {
    parse(reader, path, |table, findings| table.tables("term", findings, term)).unwrap_or_default()
}

fn term(table: &mut Table<'_>, findings: &mut Findings) -> Option<Term> {
    let english = table.text("en", findings)?.value;
    // Every other key is a language.
    let words = table.each_table(findings, |table, findings| {
        let wanted = table.text("use", findings)?.value;
        let avoid = table.list("avoid", findings).unwrap_or_default();
        Some(TermWords { wanted, avoid: avoid.into_iter().map(|word| word.value).collect() })
    });
    Some(Term { english, words })
}
