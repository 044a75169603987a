//! `l10n/<lang>/asked-as.toml`: what people type when they look for a card.

use super::Reader;
use super::table::parse;
use crate::model::Asked;

pub(super) fn read(reader: &mut Reader, path: &str, lang: &str) -> Vec<Asked> {
    let asked = parse(reader, path, |table, findings| {
        table.tables("asked", findings, |table, findings| {
            let card = table.text("card", findings);
            table.need("phrases", findings);
            let phrases = table.list("phrases", findings);
            Some(Asked { lang: lang.to_owned(), card: card?, phrases: phrases? })
        })
    });
    asked.unwrap_or_default()
}
