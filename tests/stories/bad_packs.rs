//! Packs that are foreign, torn, newer or damaged: the baseline shows, a notice says which, and no word is ever altered.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use rights_core::ids::Status;
use rights_core::pack::{Pack, Payload};
use rights_core::view::CardRequest;
use rights_core::{Baseline, RightsError, Shelf, ShelfConfig};
use rights_tests::{Folder, LANGUAGES, NOW, TODAY, rights};
use rusqlite::Connection;
use serde_json::Value;

/// A folder with one good unsigned pack, `us-1.db`.
fn pack_folder() -> Folder {
    let folder = Folder::new();
    assert_eq!(rights(["build", "--out", folder.arg()]).code, Some(0));
    folder
}

fn show(pack_dir: &Path) -> Value {
    let dir = pack_dir.to_str().unwrap();
    let run = rights(["show", "first-questions", "--lang", "ur", "--json", "--now", TODAY, "--pack-dir", dir]);
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
    run.json()
}

fn notices(view: &Value) -> Vec<(&str, Option<&str>)> {
    let notices = view["notices"].as_array().unwrap().iter();
    notices.map(|notice| (notice["code"].as_str().unwrap(), notice["subject"].as_str())).collect()
}

/// The baseline's card is shown, and this file is said to be refused.
fn refused(pack_dir: &Path, file: &str) {
    let mut view = show(pack_dir);
    assert!(notices(&view).contains(&("pack-refused", Some(file))), "{file}: {:?}", notices(&view));
    let mut plain = rights(["show", "first-questions", "--lang", "ur", "--json", "--now", TODAY]).json();
    (view["notices"], plain["notices"]) = (Value::Null, Value::Null);
    assert_eq!(view, plain, "{file}");
}

#[test]
fn a_good_unsigned_pack_shows_and_says_that_it_is_unsigned() {
    let folder = pack_folder();
    let view = show(folder.path());
    assert!(notices(&view).contains(&("unsigned-pack", Some("us-1.db"))));
}

#[test]
fn files_that_are_no_packs_are_refused() {
    let folder = pack_folder();
    let good = fs::read(folder.path().join("us-1.db")).unwrap();
    let with = |at: usize, bytes: &[u8]| {
        let mut changed = good.clone();
        changed[at..at + bytes.len()].copy_from_slice(bytes);
        changed
    };
    let foreign = Connection::open_in_memory().unwrap();
    foreign.execute_batch("CREATE TABLE packs (id TEXT); PRAGMA user_version = 1;").unwrap();
    let mut files: BTreeMap<String, Vec<u8>> = BTreeMap::from([
        ("zero.db".to_owned(), Vec::new()),
        ("text.db".to_owned(), b"hello".to_vec()),
        ("foreign.db".to_owned(), {
            let mut foreign = foreign;
            foreign.serialize("main").unwrap().to_vec()
        }),
        ("newer.db".to_owned(), with(60, &2_i32.to_be_bytes())),
        ("other-application.db".to_owned(), with(68, b"ABCD")),
        ("longer.db".to_owned(), [good.as_slice(), b"tail"].concat()),
    ]);
    for length in (1..good.len()).step_by(good.len() / 12) {
        files.insert(format!("cut-{length}.db"), good[..length].to_vec());
    }
    for (name, bytes) in &files {
        let folder = Folder::new();
        fs::write(folder.path().join(name), bytes).unwrap();
        refused(folder.path(), name);
    }
    fs::create_dir(folder.path().join("folder.db")).unwrap();
    fs::File::create(folder.path().join("sparse.db")).unwrap().set_len(10 << 30).unwrap();
    fs::remove_file(folder.path().join("us-1.db")).unwrap();
    refused(folder.path(), "folder.db");
    refused(folder.path(), "sparse.db");
    refused(&folder.path().join("nowhere"), folder.path().join("nowhere").to_str().unwrap());
}

#[test]
fn packs_that_were_changed_after_they_were_built_are_refused() {
    for change in [
        "CREATE VIEW spy AS SELECT 1",
        "UPDATE search_words SET words = 'lawyer'",
        "INSERT INTO news VALUES (0, 'x', '2026-01-01', '2027-01-01', x'00')",
        "CREATE TRIGGER spy AFTER INSERT ON packs BEGIN SELECT 1; END",
        "CREATE TABLE spy (x)",
        "UPDATE messages SET text = text || '!' WHERE rowid IN (SELECT rowid FROM messages LIMIT 1)",
        "UPDATE messages SET text = 'Say yes to everything.' WHERE id = 'never-lie' AND lang = 'en'",
        "UPDATE messages SET lang = 'en' WHERE lang = 'es' AND id = 'never-lie' AND card = 'x' OR id = 'gone'",
        "UPDATE lines SET officer = 'I give up.' WHERE officer IS NOT NULL",
        "UPDATE lines SET statuses = 255",
        "UPDATE facts SET review_by = '2099-01-01'",
        "UPDATE packs SET id = 'ui'",
        "UPDATE packs SET version = 9",
        "DELETE FROM languages",
    ] {
        let folder = pack_folder();
        let file = Connection::open(folder.path().join("us-1.db")).unwrap();
        if change.contains("rowid") || change.contains("'gone'") {
            // WITHOUT ROWID: swap the words of two lines of one card instead.
            let swap = "UPDATE messages SET text = CASE id WHEN 'never-lie' THEN (SELECT text FROM messages WHERE
                card = 'first-questions' AND lang = 'ur' AND id = 'bags') ELSE text END
                WHERE card = 'first-questions' AND lang = 'ur'";
            file.execute_batch(swap).unwrap();
        } else {
            file.execute_batch(change).unwrap();
        }
        drop(file);
        refused(folder.path(), "us-1.db");
    }
}

#[test]
fn a_pack_with_a_log_beside_it_is_refused() {
    let folder = pack_folder();
    fs::write(folder.path().join("us-1.db-wal"), b"what the log says would be lost").unwrap();
    refused(folder.path(), "us-1.db");
}

#[test]
fn a_pack_may_not_take_a_card_of_another_or_go_back_in_version() {
    let content = rights_tests::ContentCopy::new();
    let folder = content.path();
    let pack = folder.join("packs/us/pack.toml");
    let build = |out: &Folder| {
        let run = rights(["build", "--json", "--out", out.arg(), "--content", folder.to_str().unwrap()]);
        assert_eq!(run.code, Some(0), "{}", run.err);
    };
    let text = fs::read_to_string(&pack).unwrap();
    let older = Folder::new();
    build(&older);
    fs::write(&pack, text.replace("version = 1", "version = 2")).unwrap();
    let view = content.show(&["first-questions", "--pack-dir", older.arg()]).json();
    assert!(notices(&view).contains(&("pack-refused", Some("us-1.db"))), "{:?}", notices(&view));
    fs::write(&pack, text.replace("id = \"us\"", "id = \"zz\"")).unwrap();
    fs::rename(folder.join("packs/us"), folder.join("packs/zz")).unwrap();
    let thief = Folder::new();
    build(&thief);
    refused(thief.path(), "zz-1.db");
}

/// Seed of the positions below; another one finds other places.
const SEED: u64 = 0x5EED_2026_1124;
/// Flips of one bit in the short form; `tests/run long` sets `RIGHTS_FLIPS`.
const FLIPS: usize = 400;

#[test]
fn one_flipped_bit_never_alters_a_word() {
    let built = rights_content::build(&rights_content::Content::read(&rights_tests::root().join("content"))).unwrap();
    let (good, ui) = (built.packs[0].bytes.clone(), built.ui.bytes);
    let read = |bytes: Vec<u8>| -> Result<BTreeMap<String, String>, RightsError> {
        let baseline = Baseline { packs: vec![Payload::Owned(bytes)], ui: Payload::Owned(ui.clone()) };
        let shelf = Shelf::open(&ShelfConfig::default(), baseline)?;
        let mut cards = BTreeMap::new();
        for (card, status) in [("first-questions", Status::PermanentResident), ("held-at-the-airport", Status::Visa)] {
            for lang in LANGUAGES {
                let languages = vec![lang.to_owned()];
                let request = CardRequest { card: card.to_owned(), languages, status: Some(status), now: NOW };
                if let Ok(view) = shelf.open_card(&request) {
                    cards.insert(format!("{card} {lang}"), serde_json::to_string(&view).unwrap());
                }
            }
        }
        Ok(cards)
    };
    let truth = read(good.clone()).unwrap();
    assert_eq!(truth.len(), 8);
    let (mut random, mut refused, mut missing) = (SEED, 0, 0);
    let flips = std::env::var("RIGHTS_FLIPS").map_or(FLIPS, |flips| flips.parse().unwrap());
    for _ in 0..flips {
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        let mut bytes = good.clone();
        let at = usize::try_from(random).unwrap() % bytes.len();
        bytes[at] ^= 1 << (random >> 61);
        match read(bytes) {
            Err(_) => refused += 1,
            Ok(cards) => {
                missing += usize::from(cards.len() < truth.len());
                for (key, card) in cards {
                    // A damaged link to another card may be left out; what is shown is the truth.
                    let same = card == truth[&key] || without_links(&card) == without_links(&truth[&key]);
                    assert!(same, "seed {SEED:#x}, byte {at}: {key}");
                }
            }
        }
    }
    println!("{flips} flips (seed {SEED:#x}): {refused} refused, {missing} with a card missing, 0 altered");
}

fn without_links(card: &str) -> Value {
    let mut view: Value = serde_json::from_str(card).unwrap();
    view["see_also"] = Value::Null;
    view
}

/// One query in all four views, as the command gives it.
fn view(pack_dir: Option<&Path>, args: &[&str]) -> (Option<i32>, Value) {
    let mut all = args.to_vec();
    all.extend(["--json", "--lang", "ur", "--now", TODAY]);
    all.extend(pack_dir.iter().flat_map(|dir| ["--pack-dir", dir.to_str().unwrap()]));
    let run = rights(all);
    let mut view = if run.code == Some(0) { run.json() } else { Value::String(run.err) };
    view.as_object_mut().map(|view| view.remove("notices"));
    (run.code, view)
}

const VIEWS: [&[&str]; 4] = [&["show", "first-questions"], &["cards"], &["hotlines"], &["search", "فون"]];

/// A pack of its own, `zz-1.db`, with two cards that no other pack has.
fn other_pack() -> (Folder, rights_tests::ContentCopy) {
    let content = rights_tests::ContentCopy::new();
    fs::remove_dir_all(content.path().join("packs")).unwrap();
    content.write(
        "packs/zz/pack.toml",
        "id = \"zz\"\nversion = 1\njurisdiction = \"ZZ\"\ncreated = \"2026-11-24\"\nlanguages = [\"en\"]\n\
         groups = [\"airport-now\"]\n",
    );
    for id in ["zz-one", "zz-two"] {
        let line = "[[section]]\nid = \"first\"\n[[section.line]]\nid = \"why\"\nkind = \"gap\"\n";
        content.write(&format!("packs/zz/cards/{id}.toml"), format!("id = \"{id}\"\ngroup = \"airport-now\"\n{line}"));
        let words = "card-title = Zebra\ncard-summary = Zebra\ncard-keywords = zebra\nfirst = Zebra\nwhy = Why so?\n";
        content.write(&format!("packs/zz/l10n/en/{id}.ftl"), words);
    }
    let folder = Folder::new();
    let source = content.path();
    let run = rights(["build", "--out", folder.arg(), "--content", source.to_str().unwrap()]);
    assert_eq!(run.code, Some(0), "{}", run.err);
    (folder, content)
}

#[test]
fn a_pack_cut_off_anywhere_is_refused() {
    let folder = pack_folder();
    let path = folder.path().join("us-1.db");
    let file = fs::OpenOptions::new().write(true).open(&path).unwrap();
    let whole = file.metadata().unwrap().len();
    assert!(Pack::open_file(&path).is_ok());
    for length in (0..whole).rev().filter(|length| length % 512 == 0) {
        file.set_len(length).unwrap();
        assert!(Pack::open_file(&path).is_err(), "{length} of {whole} bytes");
    }
    file.set_len(whole).unwrap();
    assert!(Pack::open_file(&path).is_err(), "{whole} bytes, all zero");
}

#[test]
fn what_is_no_file_is_refused_and_a_name_cannot_act() {
    let folder = Folder::new();
    std::os::unix::fs::symlink("/nowhere", folder.path().join("link.db")).unwrap();
    std::os::unix::fs::symlink("/dev/zero", folder.path().join("device.db")).unwrap();
    let pipe = folder.path().join("pipe.db");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    fs::write(folder.path().join("a\u{202E}b\u{1b}[31m.db"), "x").unwrap();
    fs::write(folder.path().join("ignored.txt"), "x").unwrap();
    let shown = show(folder.path());
    let told: Vec<_> = notices(&shown).into_iter().filter(|(code, _)| *code == "pack-refused").collect();
    let names = ["a\\u{202e}b\\u{1b}[31m.db", "device.db", "link.db", "pipe.db"];
    assert_eq!(told, names.map(|name| ("pack-refused", Some(name))));
    let plain = rights(["show", "first-questions", "--lang", "ur", "--pack-dir", folder.arg()]);
    assert!(plain.code == Some(0) && !plain.out.contains(['\u{202E}', '\u{1b}']), "{:?}", plain.out);
    let file = folder.path().join("ignored.txt");
    refused(&file, file.to_str().unwrap());
}

#[test]
fn a_log_is_seen_whatever_the_name_of_its_pack() {
    use std::os::unix::ffi::OsStrExt as _;
    let folder = pack_folder();
    let to = |name: &[u8]| folder.path().join(std::ffi::OsStr::from_bytes(name));
    fs::rename(folder.path().join("us-1.db"), to(b"us-\xFF.db")).unwrap();
    fs::write(to(b"us-\xFF.db-wal"), b"what the log says would be lost").unwrap();
    assert!(Pack::open_file(&to(b"us-\xFF.db")).is_err());
}

#[test]
fn two_rows_that_have_changed_places_are_refused() {
    for (table, column, order) in [
        ("messages", "text", "card, lang, id"),
        ("lines", "facts", "card, position"),
        ("facts", "review_by", "id"),
        ("hotlines", "number", "position"),
        ("sources", "citation", "fact, position"),
        ("search_entries", "message", "entry"),
    ] {
        let folder = pack_folder();
        let path = folder.path().join("us-1.db");
        let file = Connection::open(&path).unwrap();
        let values =
            format!("SELECT DISTINCT {column} FROM {table} WHERE {column} IS NOT NULL ORDER BY {order} LIMIT 2");
        let values: Vec<String> =
            file.prepare(&values).unwrap().query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
        let swap = format!("UPDATE {table} SET {column} = iif({column} = ?1, ?2, ?1) WHERE {column} IN (?1, ?2)");
        assert!(file.execute(&swap, [&values[0], &values[1]]).unwrap() >= 2, "{table}");
        drop(file);
        assert!(Pack::open_file(&path).is_err(), "{table}");
        refused(folder.path(), "us-1.db");
    }
}

#[test]
fn a_row_that_is_gone_never_leaves_less_to_read() {
    for gone in [
        "lines WHERE id = 'never-lie'",
        "messages WHERE lang = 'ur' AND card = 'first-questions'",
        "cards WHERE id = 'second-room'",
        "hotlines",
        "sources",
        "zone_offsets",
    ] {
        let folder = pack_folder();
        let file = Connection::open(folder.path().join("us-1.db")).unwrap();
        assert!(file.execute(&format!("DELETE FROM {gone}"), []).unwrap() > 0, "{gone}");
        drop(file);
        for args in VIEWS {
            assert_eq!(view(Some(folder.path()), args), view(None, args), "{gone}: {args:?}");
        }
    }
}

#[test]
fn a_search_that_finds_nothing_is_not_a_torn_index() {
    let folder = pack_folder();
    let file = Connection::open(folder.path().join("us-1.db")).unwrap();
    assert!(file.execute("DELETE FROM search_entries", []).unwrap() > 0);
    drop(file);
    assert_eq!(view(Some(folder.path()), VIEWS[3]), view(None, VIEWS[3]));
}

#[test]
fn a_torn_pack_of_its_own_takes_nothing_from_the_others() {
    let (good, _) = other_pack();
    assert_eq!(view(Some(good.path()), &["show", "zz-one"]).0, Some(0));
    for gone in ["cards WHERE id = 'zz-two'", "messages", "lines", "search_entries"] {
        let (folder, _) = other_pack();
        let file = Connection::open(folder.path().join("zz-1.db")).unwrap();
        file.execute(&format!("DELETE FROM {gone}"), []).unwrap();
        drop(file);
        for args in VIEWS {
            assert_eq!(view(Some(folder.path()), args), view(None, args), "{gone}: {args:?}");
        }
        refused(folder.path(), "zz-1.db");
    }
}

#[test]
fn a_thief_with_a_missing_row_is_still_a_thief() {
    let (folder, content) = other_pack();
    let card = content.text("packs/zz/cards/zz-two.toml").replace("zz-two", "first-questions");
    content.write("packs/zz/cards/first-questions.toml", card);
    content.write("packs/zz/l10n/en/first-questions.ftl", content.text("packs/zz/l10n/en/zz-two.ftl"));
    let source = content.path();
    assert_eq!(rights(["build", "--out", folder.arg(), "--content", source.to_str().unwrap()]).code, Some(0));
    let file = Connection::open(folder.path().join("zz-1.db")).unwrap();
    file.execute("DELETE FROM cards WHERE id = 'zz-one'", []).unwrap();
    drop(file);
    refused(folder.path(), "zz-1.db");
}

#[test]
fn a_broken_search_index_is_survived() {
    for damage in ["block = zeroblob(length(block))", "block = substr(block, 3) || block", "block = x''"] {
        let folder = pack_folder();
        let file = Connection::open(folder.path().join("us-1.db")).unwrap();
        file.execute(&format!("UPDATE search_index_data SET {damage}"), []).unwrap();
        drop(file);
        for words in ["phone", "lawyer", "فون"] {
            assert_eq!(view(Some(folder.path()), &["search", words]).0, Some(0), "{damage} {words}");
        }
        assert_eq!(view(Some(folder.path()), VIEWS[0]), view(None, VIEWS[0]), "{damage}");
    }
}

/// Bits flipped over every card in every language.
const WIDE_FLIPS: u64 = 2_000;
/// How many of them in one copy: it is read once for all, and they are far apart in it.
const AT_ONCE: u64 = 4;

/// Every message and line that a pack gives, by where it stands, for these cards.
fn texts(pack: &Pack, cards: &[String]) -> (BTreeMap<String, String>, usize) {
    let (mut texts, mut damaged) = (BTreeMap::new(), 0);
    for card in cards {
        match pack.card(card) {
            Ok(Some(rows)) => drop(texts.insert(card.clone(), format!("{rows:?}"))),
            _ => damaged += 1,
        }
        for lang in LANGUAGES {
            match pack.messages(card, lang) {
                Ok(rows) => {
                    texts.extend(rows.iter().map(|(id, row)| (format!("{card} {lang} {id}"), format!("{row:?}"))));
                }
                Err(_) => damaged += 1,
            }
        }
    }
    match pack.hotlines() {
        Ok(rows) => drop(texts.insert("hotlines".to_owned(), format!("{rows:?}"))),
        Err(_) => damaged += 1,
    }
    (texts, damaged)
}

#[test]
fn damage_anywhere_never_alters_a_row_of_any_card_in_any_language() {
    let content = rights_content::Content::read(&rights_tests::root().join("content"));
    let good = rights_content::build(&content).unwrap().packs[0].bytes.clone();
    let pack = Pack::open(Payload::Owned(good.clone())).unwrap();
    let cards: Vec<String> = pack.cards().unwrap().into_iter().map(|card| card.id).collect();
    let (truth, damaged) = texts(&pack, &cards);
    assert!(damaged == 0 && truth.len() > cards.len() * LANGUAGES.len(), "{} texts", truth.len());
    let flip = |worker: u64, workers: u64| {
        let (mut random, mut refused, mut lost) = (SEED + worker, 0_u64, 0_u64);
        for _ in 0..WIDE_FLIPS / AT_ONCE / workers {
            let mut bytes = good.clone();
            let mut places = Vec::new();
            for _ in 0..AT_ONCE {
                random ^= random << 13;
                random ^= random >> 7;
                random ^= random << 17;
                let at = usize::try_from(random).unwrap() % bytes.len();
                bytes[at] ^= 1 << (random >> 61);
                places.push(at);
            }
            let Ok(pack) = Pack::open(Payload::Owned(bytes)) else {
                refused += 1;
                continue;
            };
            let (read, damaged) = texts(&pack, &cards);
            lost += u64::from(damaged > 0 || read.len() < truth.len());
            for (key, text) in &read {
                let told = format!("seed {SEED:#x}+{worker}, bytes {places:?}: {key}; {refused} refused, {lost} lost");
                assert_eq!(Some(text), truth.get(key), "{told}");
            }
        }
        (refused, lost)
    };
    let counts: Vec<(u64, u64)> = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..2).map(|worker| scope.spawn(move || flip(worker, 2))).collect();
        workers.into_iter().map(|worker| worker.join().unwrap()).collect()
    });
    let (refused, lost) = counts.iter().fold((0, 0), |all, some| (all.0 + some.0, all.1 + some.1));
    let copies = WIDE_FLIPS / AT_ONCE;
    let told = format!(
        "{WIDE_FLIPS} flips in {copies} copies (seed {SEED:#x}): {refused} refused, {lost} lost a row, 0 altered"
    );
    assert!(lost > 0 && refused < WIDE_FLIPS / AT_ONCE / 2, "{told}");
    println!("{told}");
}
