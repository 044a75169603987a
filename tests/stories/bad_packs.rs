//! Packs that are foreign, torn, or changed after they were built: the baseline shows, a notice says which, and no word is ever
//! altered.

use std::collections::BTreeMap;
use std::fs;

use rights_core::Shelf;
use rights_core::pack::Pack;
use rights_core::view::{CardRequest, HomeRequest, HotlinesRequest, SearchRequest};
use rights_tests::packs::{after, changed};
use rights_tests::views::apart;
use rights_tests::{ContentCopy, Folder, NOW, fixture_payload, fixture_shelf, notices, rights_on_fixture};
use rusqlite::Connection;
use serde_json::Value;

/// One question to each view.
fn views(shelf: &Shelf) -> Vec<Value> {
    fn record<V: serde::Serialize>(view: V) -> Value {
        serde_json::to_value(view).unwrap()
    }
    let languages = || vec!["ar".to_owned()];
    let card = CardRequest { card: "counter".to_owned(), languages: languages(), status: None, now: NOW };
    vec![
        record(shelf.open_card(&card).unwrap()),
        record(shelf.home(&HomeRequest { languages: languages(), status: None, place: None, now: NOW }).unwrap()),
        record(shelf.hotlines(&HotlinesRequest { languages: languages(), place: None, now: NOW }).unwrap()),
        record(shelf.search(&SearchRequest { query: "شباك".to_owned(), languages: languages(), limit: 9 }).unwrap()),
    ]
}

/// The fixture with one more file in front of it.
fn with(name: &str, bytes: &[u8]) -> Shelf {
    let folder = Folder::new();
    fs::write(folder.path().join(name), bytes).unwrap();
    let shelf = fixture_shelf();
    shelf.add_unsigned(folder.path()).unwrap();
    shelf
}

/// Holds that the baseline answers for a file, and that each view says that it was refused.
fn refused(name: &str, bytes: &[u8]) {
    let truth = views(&fixture_shelf());
    for (view, truth) in views(&with(name, bytes)).into_iter().zip(truth) {
        let (view, told) = apart(view);
        assert!(told.contains(&("pack-refused".to_owned(), Some(name.to_owned()))), "{name}: {told:?}");
        assert_eq!(view, apart(truth).0, "{name}");
    }
}

#[test]
fn a_good_unsigned_pack_shows_and_says_that_it_is_unsigned() {
    for view in views(&with("alpha-1.db", &fixture_payload("alpha"))) {
        assert!(notices(&view).contains(&("unsigned-pack", Some("alpha-1.db"))));
    }
}

#[test]
fn files_that_are_no_packs_are_refused() {
    let good = fixture_payload("alpha");
    let with = |at: usize, bytes: &[u8]| {
        let mut changed = good.clone();
        changed[at..at + bytes.len()].copy_from_slice(bytes);
        changed
    };
    let mut foreign = Connection::open_in_memory().unwrap();
    foreign.execute_batch("CREATE TABLE packs (id TEXT); PRAGMA user_version = 1;").unwrap();
    let mut files: BTreeMap<String, Vec<u8>> = BTreeMap::from([
        ("zero.db".to_owned(), Vec::new()),
        ("text.db".to_owned(), b"hello".to_vec()),
        ("foreign.db".to_owned(), foreign.serialize("main").unwrap().to_vec()),
        ("other-application.db".to_owned(), with(68, b"ABCD")),
        ("before-the-first-format.db".to_owned(), with(60, &0_i32.to_be_bytes())),
        ("longer.db".to_owned(), [good.as_slice(), b"tail"].concat()),
        ("all-zero.db".to_owned(), vec![0; good.len()]),
    ]);
    for length in (1..good.len()).step_by(good.len() / 12) {
        files.insert(format!("cut-{length}.db"), good[..length].to_vec());
    }
    for (name, bytes) in &files {
        refused(name, bytes);
    }
}

#[test]
fn a_pack_cut_off_anywhere_is_refused() {
    let good = fixture_payload("alpha");
    assert!(Pack::open_checked(good.clone()).is_ok());
    for length in (0..good.len()).step_by(512) {
        assert!(Pack::open_checked(good[..length].to_vec()).is_err(), "{length} of {} bytes", good.len());
    }
}

#[test]
fn packs_that_were_changed_after_they_were_built_are_refused() {
    for change in [
        "CREATE VIEW spy AS SELECT 1",
        "UPDATE search_words SET words = 'lawyer'",
        "INSERT INTO news VALUES (0, 'x', '2026-01-01', '2027-01-01', x'00')",
        "CREATE TRIGGER spy AFTER INSERT ON packs BEGIN SELECT 1; END",
        "CREATE INDEX spy ON lines (kind)",
        "UPDATE messages SET text = 'Say yes to everything.' WHERE id = 'never-lie' AND lang = 'en'",
        "UPDATE messages SET text = (SELECT text FROM messages WHERE card = 'counter' AND lang = 'ar' AND id = 'break')
         WHERE card = 'counter' AND lang = 'ar' AND id = 'never-lie'",
        "UPDATE lines SET officer = 'I give up.' WHERE officer IS NOT NULL",
        "UPDATE lines SET statuses = 255",
        "UPDATE essentials SET lines = 'never-lie' WHERE status = 'visa'",
        "UPDATE facts SET review_by = '2099-01-01'",
        "UPDATE hotlines SET number = '+12025550199'",
        "UPDATE packs SET id = 'ui'",
        "UPDATE packs SET version = 9",
        "UPDATE packs SET first_card = NULL",
        "UPDATE languages SET reviewed = messages",
    ] {
        refused("alpha-1.db", &after(&fixture_payload("alpha"), change));
    }
}

#[test]
fn two_rows_that_have_changed_places_are_refused() {
    for (table, column, order) in [
        ("messages", "text", "card, lang, id"),
        ("lines", "facts", "card, position"),
        ("essentials", "lines", "card, status"),
        ("facts", "review_by", "id"),
        ("hotlines", "number", "position"),
        ("sources", "citation", "fact, position"),
        ("search_entries", "message", "entry"),
    ] {
        let bytes = changed(&fixture_payload("alpha"), |file| {
            let two =
                format!("SELECT DISTINCT {column} FROM {table} WHERE {column} IS NOT NULL ORDER BY {order} LIMIT 2");
            let mut query = file.prepare(&two).unwrap();
            let values: Vec<String> = query.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
            let swap = format!("UPDATE {table} SET {column} = iif({column} = ?1, ?2, ?1) WHERE {column} IN (?1, ?2)");
            assert!(file.execute(&swap, [&values[0], &values[1]]).unwrap() >= 2, "{table}");
        });
        assert!(Pack::open_checked(bytes.clone()).is_err(), "{table}");
        refused("alpha-1.db", &bytes);
    }
}

#[test]
fn a_row_that_is_gone_never_leaves_less_to_read() {
    for gone in [
        "lines WHERE id = 'never-lie'",
        "messages WHERE lang = 'ar' AND card = 'counter'",
        "essentials WHERE status = 'visa'",
        "cards WHERE id = 'held'",
        "hotlines",
        "sources",
        "zone_offsets",
        "corrections",
        "search_entries",
        "languages",
    ] {
        let bytes = changed(&fixture_payload("alpha"), |file| {
            assert!(file.execute(&format!("DELETE FROM {gone}"), []).unwrap() > 0, "{gone}");
        });
        refused("alpha-1.db", &bytes);
    }
}

#[test]
fn a_pack_of_a_lower_version_never_replaces_a_higher_one() {
    let content = ContentCopy::fixture();
    content.replace("packs/alpha/pack.toml", "version = 1", "version = 2");
    let folder = Folder::new();
    fs::write(folder.path().join("alpha-1.db"), fixture_payload("alpha")).unwrap();
    let view = content.show(&["counter", "--pack-dir", folder.arg()]).json();
    assert_eq!(view["pack_version"], 2);
    assert!(notices(&view).contains(&("pack-refused", Some("alpha-1.db"))), "{:?}", notices(&view));
    // An equal one does, or nobody could try a change before giving it a number; and of two the last by name.
    let newer = content.built().packs.remove(0).bytes;
    for name in ["alpha-2.db", "alpha-0.db"] {
        let folder = Folder::new();
        fs::write(folder.path().join("alpha-1.db"), fixture_payload("alpha")).unwrap();
        fs::write(folder.path().join(name), &newer).unwrap();
        let run = rights_on_fixture(["show", "counter", "--json", "--pack-dir", folder.arg()]);
        assert_eq!(run.json()["pack_version"], 2, "{name}");
    }
}

#[test]
fn a_search_index_that_is_broken_is_survived() {
    let truth = views(&fixture_shelf()).remove(0);
    for damage in ["block = zeroblob(length(block))", "block = substr(block, 3) || block", "block = x''"] {
        let bytes = after(&fixture_payload("alpha"), &format!("UPDATE search_index_data SET {damage}"));
        let shelf = with("alpha-1.db", &bytes);
        for words in ["phone", "list", "شباك"] {
            let languages = vec!["ar".to_owned()];
            let request = SearchRequest { query: words.to_owned(), languages, limit: 9 };
            assert!(shelf.search(&request).is_ok(), "{damage} {words}");
        }
        assert_eq!(apart(views(&shelf).remove(0)).0, apart(truth.clone()).0, "{damage}");
    }
}
