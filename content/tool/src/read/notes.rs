//! `news.toml` and `corrections.toml`: what changed outside, and what we had wrong.

use super::Reader;
use super::table::parse;
use crate::model::{Correction, News};

pub(super) fn news(reader: &mut Reader, path: &str) -> Vec<News> {
    let news = parse(reader, path, |table, findings| {
        table.tables("news", findings, |table, findings| {
            let id = table.text("id", findings);
            let first_day = table.day("first_day", findings);
            let last_day = table.day("last_day", findings);
            let facts = table.list("facts", findings).unwrap_or_default();
            Some(News { id: id?, first_day: first_day?, last_day: last_day?, facts })
        })
    });
    news.unwrap_or_default()
}

pub(super) fn corrections(reader: &mut Reader, path: &str) -> Vec<Correction> {
    let corrections = parse(reader, path, |table, findings| {
        table.tables("correction", findings, |table, findings| {
            let id = table.text("id", findings);
            let day = table.done_day("day", findings);
            let card = table.text("card", findings);
            let source = table.text("source", findings);
            Some(Correction { id: id?, day: day?, card: card?, source: source? })
        })
    });
    corrections.unwrap_or_default()
}
