//! `hotlines.toml`: phone lines. Whether numbers and hours are right is the check's business.

use rights_core::ids::WhoAnswers;

use super::Reader;
use super::table::{Table, parse};
use crate::finding::Findings;
use crate::model::Hotline;

pub(super) fn read(reader: &mut Reader, path: &str) -> Vec<Hotline> {
    parse(reader, path, |table, findings| table.tables("hotline", findings, hotline)).unwrap_or_default()
}

fn hotline(table: &mut Table<'_>, findings: &mut Findings) -> Option<Hotline> {
    let answers: Vec<&str> = WhoAnswers::ALL.iter().map(|who| who.word()).collect();
    let id = table.text("id", findings);
    let number = table.optional("number_e164", findings);
    let abroad = table.optional("abroad_e164", findings);
    let address = table.optional("address", findings);
    let display = table.text("display", findings);
    let who_answers = table.word("who_answers", &answers, WhoAnswers::from_word, findings);
    let languages = table.list("languages", findings).unwrap_or_default();
    let zone = table.optional("zone", findings);
    let hours = table.list("hours", findings).unwrap_or_default();
    let note = table.flag("note", findings);
    let checked_on = table.done_day("checked_on", findings);
    let review_by = table.day("review_by", findings);
    let confirmed = |word: &str| matches!(word, "confirmed" | "unconfirmed").then_some(word == "confirmed");
    let confirmed = table.word("status", &["confirmed", "unconfirmed"], confirmed, findings);
    Some(Hotline {
        id: id?,
        number,
        abroad,
        address,
        display: display?,
        who_answers: who_answers?,
        languages,
        zone,
        hours,
        note,
        checked_on: checked_on?.value,
        review_by: review_by?.value,
        confirmed: confirmed?,
    })
}
