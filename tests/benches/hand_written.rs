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
    let baseline = rights_baseline::baseline();
    let (pack, ui) = (open(&baseline.packs[0].payload), open(&baseline.ui));
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

/// The works and facts cited so far, in the order in which a reader meets them.
#[derive(Default)]
struct Cited {
    facts: Vec<Value>,
    sources: Vec<Value>,
}

impl Cited {
    /// The place of a fact among those cited, read where it is new.
    fn fact(&mut self, pack: &Connection, id: &str) -> usize {
        if let Some(place) = self.facts.iter().position(|fact| fact["id"] == id) {
            return place;
        }
        let mut query =
            pack.prepare_cached("SELECT statement, strength, checked_on, review_by FROM facts WHERE id = ?1").unwrap();
        let (statement, strength, checked_on, review_by): (String, String, String, String) =
            query.query_row([id], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))).unwrap();
        let mut query = pack
            .prepare_cached("SELECT citation, address, dated FROM sources WHERE fact = ?1 ORDER BY position")
            .unwrap();
        let mut rows = query.query([id]).unwrap();
        let mut numbers = Vec::new();
        while let Some(row) = rows.next().unwrap() {
            let address: Option<String> = row.get(1).unwrap();
            let address = address.filter(|address| address.starts_with("https://") || address.starts_with("mailto:"));
            let work = (row.get(0).unwrap(), address, row.get(2).unwrap());
            numbers.push(self.number(work, &strength));
        }
        self.facts.push(json!({ "id": id, "statement": local(&statement, "en"), "sources": numbers,
            "checked_on": checked_on, "review_by": review_by }));
        self.facts.len() - 1
    }

    fn number(&mut self, (citation, address, dated): (String, Option<String>, Option<String>), strength: &str) -> u64 {
        let rank = |word: &str| ["primary", "organisation", "secondary"].iter().position(|known| *known == word);
        for known in &mut self.sources {
            let same = known["citation"] == citation
                && known["address"].as_str() == address.as_deref()
                && known["dated"].as_str() == dated.as_deref();
            if same {
                if rank(strength) > rank(known["strength"].as_str().unwrap()) {
                    known["strength"] = strength.into();
                }
                return known["number"].as_u64().unwrap();
            }
        }
        let number = self.sources.len() as u64 + 1;
        self.sources.push(json!({ "number": number, "citation": citation, "address": address, "dated": dated,
            "strength": strength }));
        number
    }

    fn earliest(&self, day: &str) -> String {
        self.facts.iter().map(|fact| fact[day].as_str().unwrap()).min().unwrap().to_owned()
    }
}

const STATUSES: [&str; 8] =
    ["citizen", "permanent-resident", "visa", "visa-waiver", "asylum-seeker", "refugee-asylee", "parolee", "unsure"];

/// A line of the card as it is stored.
struct Stored {
    section: String,
    past: bool,
    id: String,
    kind: String,
    statuses: i64,
    officer: Option<String>,
    facts: String,
}

fn stored(pack: &Connection, card: &str, bit: usize) -> Vec<Stored> {
    let mut query = pack
        .prepare(
            "SELECT s.id, s.past, l.id, l.kind, l.statuses, l.officer, l.facts FROM sections s JOIN lines l
             ON l.card = s.card AND l.section = s.id WHERE s.card = ?1 AND l.statuses & ?2 ORDER BY l.position",
        )
        .unwrap();
    let row = |row: &rusqlite::Row<'_>| {
        Ok(Stored {
            section: row.get(0)?,
            past: row.get(1)?,
            id: row.get(2)?,
            kind: row.get(3)?,
            statuses: row.get(4)?,
            officer: row.get(5)?,
            facts: row.get(6)?,
        })
    };
    query.query_map((card, 1_i64 << bit), row).unwrap().map(Result::unwrap).collect()
}

fn line(pack: &Connection, stored: &Stored, texts: &Messages, lang: &str, day: &str, cited: &mut Cited) -> Value {
    let facts: Vec<&str> = stored.facts.split_whitespace().collect();
    let (mut numbers, mut due) = (Vec::new(), false);
    for id in &facts {
        let fact = cited.fact(pack, id);
        let fact = &cited.facts[fact];
        numbers.extend(fact["sources"].as_array().unwrap().iter().map(|number| number.as_u64().unwrap()));
        due |= fact["review_by"].as_str().unwrap() < day;
    }
    numbers.sort_unstable();
    numbers.dedup();
    let named: Vec<&str> = if stored.statuses == 255 {
        Vec::new()
    } else {
        (0..8).filter(|bit| stored.statuses & 1 << bit != 0).map(|bit| STATUSES[bit]).collect()
    };
    json!({ "id": stored.id, "kind": stored.kind, "statuses": named, "text": local(&texts[&stored.id], lang),
        "officer": stored.officer.as_ref().map(|officer| local(officer, "en")), "translation": "current",
        "review": "machine", "freshness": if due { "review-due" } else { "current" }, "sources": numbers,
        "facts": facts })
}

fn corrections(pack: &Connection, card: &str, lang: &str) -> Vec<Value> {
    let mut query =
        pack.prepare("SELECT id, day, source FROM corrections WHERE card = ?1 ORDER BY day DESC, position").unwrap();
    let row = |row: &rusqlite::Row<'_>| Ok((row.get(0)?, row.get(1)?, row.get(2)?));
    let rows: Vec<(String, String, String)> = query.query_map([card], row).unwrap().map(Result::unwrap).collect();
    let text = |id: &str, part: &str| message(pack, "corrections", lang, &format!("{id}-{part}"));
    let view = |(id, day, source): (String, String, String)| {
        json!({ "card": card, "day": day, "wrong": text(&id, "wrong"), "right": text(&id, "right"),
            "source": source, "id": id })
    };
    rows.into_iter().map(view).collect()
}

fn read(pack: &Connection, ui: &Connection, card: &str, lang: &str, bit: usize, day: &str) -> Value {
    let texts = messages(pack, card, lang);
    let text = |id: &str| local(&texts[id], lang);
    let rows = stored(pack, card, bit);
    let first: String = pack
        .query_row("SELECT lines FROM essentials WHERE card = ?1 AND status = ?2", [card, STATUSES[bit]], |row| {
            row.get(0)
        })
        .unwrap();
    let first: Vec<&str> = first.split_whitespace().collect();
    let mut cited = Cited::default();
    let mut view = |stored: &Stored| line(pack, stored, &texts, lang, day, &mut cited);
    let essentials: Vec<Value> = first.iter().map(|id| view(rows.iter().find(|row| row.id == *id).unwrap())).collect();
    let (mut sections, mut questions): (Vec<Value>, Vec<Value>) = (Vec::new(), Vec::new());
    for row in rows.iter().filter(|row| !first.contains(&row.id.as_str())) {
        let line = view(row);
        if row.kind == "gap" {
            questions.push(line);
            continue;
        }
        if sections.last().is_none_or(|last| last["id"] != row.section.as_str()) {
            sections.push(json!({ "id": row.section, "heading": text(&row.section), "past": row.past, "lines": [] }));
        }
        sections.last_mut().unwrap()["lines"].as_array_mut().unwrap().push(line);
    }
    let label = |id: &str| message(ui, "ui", lang, id);
    let gaps = (!questions.is_empty())
        .then(|| json!({ "heading": label("gaps-heading"), "text": label("gaps-text"), "questions": questions }));
    let see_also: String =
        pack.query_row("SELECT see_also FROM cards WHERE id = ?1", [card], |row| row.get(0)).unwrap();
    let links: Vec<Value> = see_also
        .split_whitespace()
        .map(|id| {
            json!({ "card": id, "pack": "us", "title": message(pack, id, lang, "card-title"),
                "summary": message(pack, id, lang, "card-summary"), "saved": false })
        })
        .collect();
    let notice = |code: &str| json!({ "code": code, "text": label(&format!("notice-{code}")), "subject": null, "placement": "end" });
    let (checked_on, review_by) = (cited.earliest("checked_on"), cited.earliest("review_by"));
    json!({
        "card": card, "pack": "us", "pack_version": 1, "title": text("card-title"), "summary": text("card-summary"),
        "direction": text("card-title")["direction"], "languages": [lang], "status": STATUSES[bit],
        "status_of": "reader", "state": label("state-machine-and-no-lawyer"), "essentials": essentials,
        "sections": sections, "gaps": gaps, "phones_first": false, "hotlines": [],
        "freshness": { "state": if review_by.as_str() < day { "review-due" } else { "current" },
            "checked_on": checked_on, "review_by": review_by },
        "facts": cited.facts, "sources": cited.sources, "corrections": corrections(pack, card, lang), "forms": [], "see_also": links,
        "notices": (["machine-translation", "no-legal-review"].map(notice)) })
}
