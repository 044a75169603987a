//! Ratios from one run: the command and the core against hand-written programs that do the same and no more.
//!
//! Timings on a shared machine are worth something only against each other, taken in turn. Instruction counts are
//! exact. `tests/benches/README.md` has the table and how to repeat it.

use std::fs;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use rights_core::ids::Status;
use rights_core::pack::Payload;
use rights_core::view::{CardRequest, SearchRequest};
use rights_core::{Baseline, BaselinePack, Shelf, ShelfConfig};
use rights_tests::{ContentCopy, Folder, NOW};
use rusqlite::Connection;

const CARD: &str = "first-questions";
const DAY: &str = "2026-11-24";

fn main() {
    let programs = PathBuf::from(std::env::args().nth(1).expect("the folder of the release programs"));
    let rights: (PathBuf, Vec<&str>) = (
        programs.join("rights"),
        vec!["show", CARD, "--lang", "ar", "--status", "permanent-resident", "--now", DAY, "--json"],
    );
    let hand: (PathBuf, Vec<&str>) = (programs.join("hand-written"), vec![CARD, "ar", "1", DAY]);
    let parsed = |(program, args): &(PathBuf, Vec<&str>)| -> serde_json::Value {
        serde_json::from_slice(&Command::new(program).args(args).output().unwrap().stdout).unwrap()
    };
    assert_eq!(parsed(&rights), parsed(&hand), "the two print the same");
    println!("| what | ours | hand-written | ratio | goal |");
    println!("|---|---|---|---|---|");
    let (ours, theirs) = in_turn(200, || start(&rights), || start(&hand));
    row("new process to first card", ours, theirs, "1.2", 1e6, "ms");
    if let (Some(ours), Some(theirs)) = (instructions(&rights), instructions(&hand)) {
        let ratio = ratio(ours, theirs);
        println!("| instructions of the same (exact) | {ours} | {theirs} | {ratio:.2} | |");
    }
    against_the_bare_reader(&programs, &rights);
    warm();
    search();
}

/// The least that could be done for the same words: one file opened, three statements, one string.
fn against_the_bare_reader(programs: &Path, rights: &(PathBuf, Vec<&str>)) {
    let folder = Folder::new();
    let baseline = rights_baseline::baseline();
    let us = baseline.packs.iter().find(|pack| pack.pack == "us").unwrap();
    let Payload::Static(bytes) = &us.payload else { panic!("the baseline is compiled in") };
    let file = folder.path().join("us.db");
    fs::write(&file, bytes).unwrap();
    let bare: (PathBuf, Vec<&str>) = (programs.join("bare-reader"), vec![file.to_str().unwrap(), CARD, "ar", "1"]);
    assert!(Command::new(&bare.0).args(&bare.1).output().unwrap().stdout.len() > 5_000, "it prints the card");
    let (ours, theirs) = in_turn(200, || start(rights), || start(&bare));
    row("new process to first card (compared: the bare reader)", ours, theirs, "1.6", 1e6, "ms");
    if let (Some(ours), Some(theirs)) = (instructions(rights), instructions(&bare)) {
        let ratio = ratio(ours, theirs);
        println!("| instructions for the same (exact) | {ours} | {theirs} | {ratio:.2} | |");
    }
}

fn ratio(ours: u64, theirs: u64) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "a ratio to two digits")]
    let ratio = ours as f64 / theirs as f64;
    ratio
}

fn row(what: &str, ours: u64, theirs: u64, goal: &str, unit: f64, name: &str) {
    #[expect(clippy::cast_precision_loss, reason = "a time to three digits")]
    let shown = |nanoseconds: u64| nanoseconds as f64 / unit;
    let ratio = ratio(ours, theirs);
    println!("| {what} | {:.3} {name} | {:.3} {name} | {ratio:.2} | {goal} |", shown(ours), shown(theirs));
}

/// Times two things in turn and returns the median of each, in nanoseconds.
fn in_turn(rounds: usize, mut a: impl FnMut(), mut b: impl FnMut()) -> (u64, u64) {
    let time = |act: &mut dyn FnMut()| {
        let started = Instant::now();
        act();
        u64::try_from(started.elapsed().as_nanos()).unwrap()
    };
    let (mut left, mut right) = (Vec::new(), Vec::new());
    for _ in 0..rounds {
        left.push(time(&mut a));
        right.push(time(&mut b));
    }
    let middle = |mut times: Vec<u64>| {
        times.sort_unstable();
        times[times.len() / 2]
    };
    (middle(left), middle(right))
}

fn start((program, args): &(PathBuf, Vec<&str>)) {
    let status = Command::new(program).args(args).stdout(Stdio::null()).status().unwrap();
    assert!(status.success());
}

/// Instructions that a program runs, as valgrind counts them; nothing without valgrind.
fn instructions((program, args): &(PathBuf, Vec<&str>)) -> Option<u64> {
    let out = std::env::temp_dir().join(format!("rights-callgrind-{}", std::process::id()));
    let status = Command::new("valgrind")
        .args(["--tool=callgrind", "--quiet"])
        .arg(format!("--callgrind-out-file={}", out.display()))
        .arg(program)
        .args(args)
        .stdout(Stdio::null())
        .status()
        .ok()?;
    assert!(status.success());
    let counted = fs::read_to_string(&out).unwrap();
    fs::remove_file(&out).unwrap();
    let line = counted.lines().find(|line| line.starts_with("summary:") || line.starts_with("totals:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

/// The content with every card ten times, under other names.
fn padded() -> Baseline {
    let content = ContentCopy::new();
    for card in rights_tests::cards(&rights_tests::shelf()) {
        let folders = ["packs/us", "packs/us-ma"];
        let folder = folders.iter().find(|at| content.path().join(format!("{at}/cards/{card}.toml")).exists());
        let folder = folder.expect("the pack that has the card");
        let pack = content.path().join(folder);
        for copy in 1..10 {
            let name = format!("{card}-{copy}");
            let structure = content.text(&format!("{folder}/cards/{card}.toml"));
            content.write(
                &format!("{folder}/cards/{name}.toml"),
                structure.replacen(&format!("id = \"{card}\""), &format!("id = \"{name}\""), 1),
            );
            for lang in rights_tests::LANGUAGES {
                for end in ["ftl", "review.toml"] {
                    let from = pack.join(format!("l10n/{lang}/{card}.{end}"));
                    if from.exists() {
                        fs::copy(from, pack.join(format!("l10n/{lang}/{name}.{end}"))).unwrap();
                    }
                }
                let asked = format!("{folder}/l10n/{lang}/asked-as.toml");
                let mine = content.text(&asked);
                let mine =
                    mine.split("[[asked]]").find(|asked| asked.contains(&format!("card = \"{card}\"\n"))).unwrap();
                // A phrase belongs to one card.
                let mine = mine.replace("\n  \"", &format!("\n  \"{copy} "));
                let more = mine.replacen(&format!("\"{card}\""), &format!("\"{name}\""), 1);
                content.write(&asked, format!("{}\n[[asked]]{more}", content.text(&asked)));
            }
        }
    }
    built(&content.path())
}

fn built(content: &Path) -> Baseline {
    let built = rights_content::build(&rights_content::Content::read(content)).expect("the padded content builds");
    let pack =
        |built: rights_content::BuiltPack| BaselinePack { pack: built.pack, payload: Payload::Owned(built.bytes) };
    Baseline { packs: built.packs.into_iter().map(pack).collect(), ui: Payload::Owned(built.ui.bytes) }
}

fn warm() {
    let request = CardRequest {
        card: CARD.to_owned(),
        languages: vec!["ar".to_owned()],
        status: Some(Status::PermanentResident),
        now: NOW,
    };
    let open = |baseline| Shelf::open(&ShelfConfig::default(), baseline).unwrap();
    let (large, small) = (open(padded()), open(built(&ContentCopy::new().path())));
    let read = |shelf: &Shelf| {
        black_box(shelf.open_card(&request).unwrap());
    };
    (0..50).for_each(|_| {
        read(&large);
        read(&small);
    });
    let (ours, theirs) = in_turn(2000, || read(&large), || read(&small));
    row("warm card, pack padded to ten times the cards (beside: as it is)", ours, theirs, "1.1", 1e3, "µs");
}

fn search() {
    let shelf = rights_tests::shelf();
    let packs = rights_baseline::baseline().packs;
    let raw: Vec<Connection> = packs.iter().map(opened).collect();
    let request = |query: &str| SearchRequest { query: query.to_owned(), languages: vec!["ar".to_owned()], limit: 10 };
    for (query, expression) in [("lawyer", "\"lawyer\"*"), ("هاتف", "\"هاتف\"*"), ("green card", "\"green\" \"card\"*")]
    {
        let request = request(query);
        let ours = || {
            black_box(shelf.search(&request).unwrap());
        };
        let theirs = || {
            black_box(raw.iter().map(|raw| raw_search(raw, expression)).collect::<Vec<_>>());
        };
        assert!(!shelf.search(&request).unwrap().hits.is_empty());
        (0..20).for_each(|_| {
            ours();
            theirs();
        });
        let (ours, theirs) = in_turn(1000, ours, theirs);
        row(&format!("search `{query}`, ten hits with title and words"), ours, theirs, "1.3", 1e3, "µs");
    }
    // What raw FTS5 does not do: beside the same search without the mistake, and beside a single word.
    for (query, beside) in [("lawer", "lawyer"), ("they took my phone", "phone")] {
        let (ours, theirs) = (request(query), request(beside));
        let search = |request: &SearchRequest| {
            black_box(shelf.search(request).unwrap());
        };
        let (ours, theirs) = in_turn(200, || search(&ours), || search(&theirs));
        row(&format!("search `{query}` (beside: `{beside}`, ours)"), ours, theirs, "", 1e3, "µs");
    }
    // The first search puts what people ask into groups of letters.
    let request = request("lawyer");
    let first = || {
        black_box(rights_tests::shelf().search(&request).unwrap());
    };
    let opened = || {
        let shelf = rights_tests::shelf();
        black_box(shelf.languages().unwrap());
    };
    let (ours, theirs) = in_turn(50, first, opened);
    row("open and search for the first time (beside: open, ours)", ours, theirs, "", 1e6, "ms");
}

fn opened(pack: &BaselinePack) -> Connection {
    let Payload::Static(bytes) = &pack.payload else { unreachable!("the baseline is compiled in") };
    let mut connection = Connection::open_in_memory().unwrap();
    connection.deserialize_bytes("main", bytes).unwrap();
    connection
}

/// Raw FTS5: the best hits, their cards' titles and their words.
fn raw_search(raw: &Connection, expression: &str) -> Vec<(String, String, String)> {
    let mut query = raw
        .prepare_cached(
            "SELECT e.card, e.lang, e.message FROM search_index JOIN search_entries e ON e.entry = search_index.rowid
             WHERE search_index MATCH ?1 ORDER BY (e.lang <> 'ar'), rank LIMIT 10",
        )
        .unwrap();
    let mut text = raw.prepare_cached("SELECT text FROM messages WHERE card = ?1 AND lang = ?2 AND id = ?3").unwrap();
    let hits: Vec<(String, String, String)> = query
        .query_map([expression], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    hits.into_iter()
        .map(|(card, lang, message)| {
            let title = text.query_row([card.as_str(), "ar", "card-title"], |row| row.get(0)).unwrap();
            let words = text.query_row([card.as_str(), lang.as_str(), message.as_str()], |row| row.get(0)).unwrap();
            (card, title, words)
        })
        .collect()
}
