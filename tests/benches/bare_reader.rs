//! The least that could be done: open the pack's file read-only, run three statements, write the words of one card into one
//! string, print it. No hash, no fallback, no status by name, no notices, no records. The measure of a start.
//!
//! `bare-reader FILE CARD LANG STATUS-BIT`

use std::collections::HashMap;
use std::fmt::Write as _;
use std::io::Write as _;

use rusqlite::{Connection, OpenFlags};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [file, card, lang, bit] = arguments.as_slice() else { panic!("bare-reader FILE CARD LANG STATUS-BIT") };
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let pack = Connection::open_with_flags(format!("file:{file}?immutable=1"), flags).unwrap();
    let mut texts: HashMap<String, String> = HashMap::new();
    let mut query = pack.prepare("SELECT id, text FROM messages WHERE card = ?1 AND lang = ?2").unwrap();
    let mut rows = query.query([card, lang]).unwrap();
    while let Some(row) = rows.next().unwrap() {
        texts.insert(row.get(0).unwrap(), row.get(1).unwrap());
    }
    let mut text = format!("{}\n{}\n", texts["card-title"], texts["card-summary"]);
    let lines =
        "SELECT section, id, kind, officer, facts FROM lines WHERE card = ?1 AND statuses & ?2 ORDER BY position";
    let mut query = pack.prepare(lines).unwrap();
    let mut rows = query.query((card, 1_i64 << bit.parse::<u32>().unwrap())).unwrap();
    let (mut section, mut facts) = (String::new(), Vec::new());
    while let Some(row) = rows.next().unwrap() {
        let of: String = row.get(0).unwrap();
        if of != section {
            writeln!(text, "\n{}", texts[&of]).unwrap();
            section = of;
        }
        let (id, kind): (String, String) = (row.get(1).unwrap(), row.get(2).unwrap());
        let officer: Option<String> = row.get(3).unwrap();
        writeln!(text, "{kind} {} {}", officer.unwrap_or_default(), texts[&id]).unwrap();
        let cited: String = row.get(4).unwrap();
        facts.extend(cited.split(' ').map(str::to_owned));
    }
    facts.sort();
    facts.dedup();
    let mut query = pack.prepare("SELECT citation, address FROM sources WHERE fact = ?1 ORDER BY position").unwrap();
    for fact in &facts {
        let mut rows = query.query([fact]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            let (citation, address): (String, Option<String>) = (row.get(0).unwrap(), row.get(1).unwrap());
            writeln!(text, "{citation} {}", address.unwrap_or_default()).unwrap();
        }
    }
    std::io::stdout().lock().write_all(text.as_bytes()).unwrap();
}
