//! What someone would write who wants this one card on the screen and nothing else: read the rows with SQLite, print
//! the JSON. No hash check, no language matching, no fallback, no arguments but four. The measure for `rights show`.
//!
//! `hand-written CARD LANG STATUS-BIT DAY`

use std::collections::HashMap;
use std::io::Write as _;

use rights_core::pack::Payload;
use rusqlite::Connection;
use serde_json::{Value, json};

type Messages = HashMap<String, String>;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [card, lang, bit, day] = arguments.as_slice() else { panic!("hand-written CARD LANG STATUS-BIT DAY") };
    let baseline = rights_baseline::baseline().unwrap();
    let (pack, ui) = (open(&baseline.packs[0]), open(&baseline.ui));
    let view = read(&pack, &ui, card, lang, bit.parse().unwrap(), day);
    let mut out = std::io::stdout().lock();
    serde_json::to_writer_pretty(&mut out, &view).unwrap();
    out.write_all(b"\n").unwrap();
}

fn open(payload: &Payload) -> Connection {
    let Payload::Static(bytes) = payload else { panic!("the baseline is compiled in") };
    let mut connection = Connection::open_in_memory().unwrap();
    connection.deserialize_bytes("main", bytes).unwrap();
    connection
}

fn local(text: &str, lang: &str) -> Value {
    let direction = if matches!(lang, "ar" | "ur") { "rtl" } else { "ltr" };
    json!({ "text": text, "lang": lang, "direction": direction })
}

fn messages(pack: &Connection, card: &str, lang: &str) -> Messages {
    let mut query = pack.prepare("SELECT id, text FROM messages WHERE card = ?1 AND lang = ?2").unwrap();
    query.query_map([card, lang], |row| Ok((row.get(0)?, row.get(1)?))).unwrap().map(Result::unwrap).collect()
}

fn message(pack: &Connection, card: &str, lang: &str, id: &str) -> Value {
    let mut query = pack.prepare_cached("SELECT text FROM messages WHERE card = ?1 AND lang = ?2 AND id = ?3").unwrap();
    local(&query.query_row([card, lang, id], |row| row.get::<_, String>(0)).unwrap(), lang)
}

fn fact(pack: &Connection, id: &str) -> Value {
    let mut query =
        pack.prepare_cached("SELECT statement, strength, checked_on, review_by FROM facts WHERE id = ?1").unwrap();
    let (statement, strength, checked_on, review_by): (String, String, String, String) =
        query.query_row([id], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))).unwrap();
    let mut query =
        pack.prepare_cached("SELECT citation, address, dated FROM sources WHERE fact = ?1 ORDER BY position").unwrap();
    let sources: Vec<Value> = query
        .query_map([id], |row| {
            let (citation, address, dated): (String, Option<String>, Option<String>) =
                (row.get(0)?, row.get(1)?, row.get(2)?);
            Ok(json!({ "citation": citation, "address": address, "dated": dated, "strength": strength }))
        })
        .unwrap()
        .map(Result::unwrap)
        .collect();
    json!({ "id": id, "statement": local(&statement, "en"), "sources": sources, "checked_on": checked_on,
        "review_by": review_by })
}

const STATUSES: [&str; 8] =
    ["citizen", "permanent-resident", "visa", "visa-waiver", "asylum-seeker", "refugee-asylee", "parolee", "unsure"];

fn read(pack: &Connection, ui: &Connection, card: &str, lang: &str, bit: usize, day: &str) -> Value {
    let texts = messages(pack, card, lang);
    let text = |id: &str| local(&texts[id], lang);
    let gap = message(ui, "ui", lang, "gap-ask");
    let mut facts: HashMap<String, Value> = HashMap::new();
    let mut sections: Vec<Value> = Vec::new();
    let mut query = pack
        .prepare(
            "SELECT s.id, s.past, l.id, l.kind, l.statuses, l.officer, l.facts FROM sections s JOIN lines l
             ON l.card = s.card AND l.section = s.id WHERE s.card = ?1 AND l.statuses & ?2 ORDER BY l.position",
        )
        .unwrap();
    let mut rows = query.query((card, 1_i64 << bit)).unwrap();
    while let Some(row) = rows.next().unwrap() {
        let (section, past): (String, bool) = (row.get(0).unwrap(), row.get(1).unwrap());
        let (id, kind): (String, String) = (row.get(2).unwrap(), row.get(3).unwrap());
        let bits: i64 = row.get(4).unwrap();
        let officer: Option<String> = row.get(5).unwrap();
        let cited: String = row.get(6).unwrap();
        let cited: Vec<Value> = cited
            .split_whitespace()
            .map(|id| facts.entry(id.to_owned()).or_insert_with(|| fact(pack, id)).clone())
            .collect();
        let due = cited.iter().any(|fact| fact["review_by"].as_str() < Some(day));
        let words = if kind == "gap" {
            local(&format!("{} {}", texts[&id], gap["text"].as_str().unwrap()), lang)
        } else {
            text(&id)
        };
        let named: Vec<&str> = if bits == 255 {
            Vec::new()
        } else {
            (0..8).filter(|bit| bits & 1 << bit != 0).map(|bit| STATUSES[bit]).collect()
        };
        let line = json!({
            "id": id, "kind": kind, "statuses": named, "text": words,
            "officer": officer.map(|officer| local(&officer, "en")), "translation": "current", "review": "machine",
            "freshness": if due { "review-due" } else { "current" }, "facts": cited });
        if sections.last().is_none_or(|last| last["id"] != section.as_str()) {
            sections.push(json!({ "id": section, "heading": text(&section), "past": past, "lines": [] }));
        }
        sections.last_mut().unwrap()["lines"].as_array_mut().unwrap().push(line);
    }
    let checked_on = facts.values().map(|fact| fact["checked_on"].as_str().unwrap()).min().unwrap();
    let review_by = facts.values().map(|fact| fact["review_by"].as_str().unwrap()).min().unwrap();
    let see_also: String =
        pack.query_row("SELECT see_also FROM cards WHERE id = ?1", [card], |row| row.get(0)).unwrap();
    let links: Vec<Value> = see_also
        .split_whitespace()
        .map(|id| {
            json!({ "card": id, "pack": "us", "title": message(pack, id, lang, "card-title"),
                "summary": message(pack, id, lang, "card-summary"), "saved": false })
        })
        .collect();
    let notices: Vec<Value> = ["machine-translation", "no-legal-review"]
        .iter()
        .map(
            |code| json!({ "code": code, "text": message(ui, "ui", lang, &format!("notice-{code}")), "subject": null }),
        )
        .collect();
    json!({
        "card": card, "pack": "us", "pack_version": 1, "title": text("card-title"), "summary": text("card-summary"),
        "direction": text("card-title")["direction"], "languages": [lang], "status": STATUSES[bit],
        "sections": sections, "hotlines": [],
        "freshness": { "state": if review_by < day { "review-due" } else { "current" }, "checked_on": checked_on,
            "review_by": review_by },
        "corrections": [], "see_also": links, "notices": notices })
}
