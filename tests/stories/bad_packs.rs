//! Packs that are foreign, torn, newer or damaged: the baseline shows, a notice says which, and no word is ever altered.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use rights_core::ids::Status;
use rights_core::pack::Payload;
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
    fs::write(&pack, text.replace("version = 1", "version = 0")).unwrap();
    let older = Folder::new();
    build(&older);
    refused(older.path(), "us-0.db");
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
