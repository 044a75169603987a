//! A pack that fails takes nothing with it: whatever is damaged in one pack, all that the others have is shown as if that pack
//! had never been there, and the reader is told. No view mixes two copies of a pack.

use std::collections::BTreeMap;

use rights_core::ids::Status;
use rights_core::pack::Payload;
use rights_core::pack::rows::{EssentialsRow, LanguageRow, MessageRow};
use rights_core::view::{HomeRequest, NoticeCode};
use rights_core::{Baseline, BaselinePack, Failure, RightsError, Shelf, ShelfConfig};
use rights_tests::packs::{TABLES, after, changed, rewritten};
use rights_tests::views::{FIXTURE_CARDS, Outcome, apart, card_of, every_view};
use rights_tests::{
    ContentCopy, FIXTURE_PACKS, Folder, NOW, card, codes, fixture_baseline, fixture_payload, fixture_shelf,
};
use rusqlite::Connection;
use serde_json::Value;

const LANG: &str = "ar";

fn baseline(packs: &[(&str, Vec<u8>)]) -> Baseline {
    let pack =
        |(id, bytes): &(&str, Vec<u8>)| BaselinePack { pack: (*id).to_owned(), payload: Payload::Owned(bytes.clone()) };
    Baseline { packs: packs.iter().map(pack).collect(), ui: fixture_baseline().ui }
}

fn open(baseline: Baseline) -> Result<Shelf, Box<Failure>> {
    let config = ShelfConfig { data_dir: None, languages: vec![LANG.to_owned()] };
    Shelf::open(&config, baseline).map_err(Box::new)
}

/// The packs of the fixture, one of them with other bytes.
fn with(damaged: &str, bytes: Vec<u8>) -> Shelf {
    let packs = FIXTURE_PACKS.map(|id| (id, if id == damaged { bytes.clone() } else { fixture_payload(id) }));
    open(baseline(&packs)).unwrap()
}

/// What the healthy packs show together, and what one of them shows alone.
struct Truth {
    both: BTreeMap<String, Outcome>,
    alone: BTreeMap<String, Outcome>,
    damaged: &'static str,
}

impl Truth {
    fn new(damaged: &'static str) -> Self {
        let other = FIXTURE_PACKS.into_iter().find(|id| *id != damaged).unwrap();
        let alone = open(baseline(&[(other, fixture_payload(other))])).unwrap();
        Self { both: every_view(&fixture_shelf(), LANG), alone: every_view(&alone, LANG), damaged }
    }

    /// Holds each view to what there is without the damage, or else to what there is without the pack. Says how many are
    /// without it.
    fn holds_for(&self, opened: &Shelf, what: &str) -> usize {
        let cards = FIXTURE_CARDS.into_iter().find(|(pack, _)| *pack == self.damaged).unwrap().1;
        let mut without = 0;
        for (asked, outcome) in every_view(opened, LANG) {
            let at = format!("{}: {what}: {asked}", self.damaged);
            let whole = apart(self.both[&asked].clone().unwrap());
            match outcome {
                Ok(view) => {
                    let view = apart(view);
                    let told = ("pack-failed".to_owned(), Some(self.damaged.to_owned()));
                    if view == whole {
                        continue;
                    }
                    without += 1;
                    let mut notices = view.1.clone();
                    notices.retain(|notice| *notice != told);
                    assert_eq!(notices.len() + 1, view.1.len(), "{at}: it is said once: {:?}", view.1);
                    let alone = apart(self.alone[&asked].clone().unwrap_or_else(|error| panic!("{at}: {error:?}")));
                    assert_eq!((view.0, notices), alone, "{at}");
                }
                Err(RightsError::PackDamaged { pack, .. }) => {
                    without += 1;
                    assert_eq!(pack, self.damaged, "{at}");
                    assert!(card_of(&asked).is_some_and(|card| cards.contains(&card)), "{at}: taken along");
                }
                Err(error) => panic!("{at}: {error:?}"),
            }
        }
        without
    }
}

/// Names of a table's columns but for the hash.
fn columns(connection: &Connection, table: &str) -> Vec<String> {
    let query = connection.prepare(&format!("SELECT * FROM {table}")).unwrap();
    query.column_names().filter(|name| *name != "hash").map(str::to_owned).collect()
}

/// Flips the lowest bit of the last byte of one value in one row; false where there is none.
fn flip(connection: &Connection, table: &str, column: &str) -> bool {
    let sql = format!(
        "UPDATE {table} SET {column} = iif(typeof({column}) = 'integer', ({column} | 1) - ({column} & 1),
         substr({column}, 1, length({column}) - 1) || char(unicode(substr({column}, -1)) + 1))
         WHERE hash = (SELECT hash FROM {table} WHERE {column} IS NOT NULL AND {column} <> '' LIMIT 1)"
    );
    connection.execute(&sql, []).is_ok_and(|rows| rows == 1)
}

#[test]
fn rows_that_are_gone_take_nothing_of_the_other_pack_with_them() {
    for damaged in FIXTURE_PACKS {
        let (truth, payload) = (Truth::new(damaged), fixture_payload(damaged));
        for table in TABLES {
            let mut gone = 0;
            let bytes = changed(&payload, |file| gone = file.execute(&format!("DELETE FROM {table}"), []).unwrap());
            let without = truth.holds_for(&with(damaged, bytes), table);
            assert_eq!(without > 0, gone > 0, "{damaged}: {gone} rows of {table} are gone");
        }
    }
}

#[test]
fn a_flipped_bit_in_any_column_takes_nothing_of_the_other_pack_with_it() {
    let (mut flipped, mut noticed) = (0, 0);
    for damaged in FIXTURE_PACKS {
        let (truth, payload) = (Truth::new(damaged), fixture_payload(damaged));
        for table in TABLES {
            let mut all = Vec::new();
            let _unchanged = changed(&payload, |file| all = columns(file, table));
            for column in all {
                let mut done = false;
                let bytes = changed(&payload, |file| done = flip(file, table, &column));
                if done && bytes != payload {
                    flipped += 1;
                    noticed += usize::from(truth.holds_for(&with(damaged, bytes), &format!("{table}.{column}")) > 0);
                }
            }
        }
    }
    println!("{flipped} columns flipped, {noticed} noticed by some view");
    assert!(flipped > 100 && noticed * 10 > flipped * 9, "{flipped} flipped, {noticed} noticed");
}

#[test]
fn a_pack_that_cannot_even_be_opened_is_named_and_its_cards_are_typed_errors() {
    for (what, bytes) in [
        ("nothing", Vec::new()),
        ("another file", b"hello".to_vec()),
        ("no row about itself", after(&fixture_payload("alpha"), "DELETE FROM packs")),
        ("no languages", after(&fixture_payload("alpha"), "DELETE FROM languages")),
        ("another format in the header", after(&fixture_payload("alpha"), "PRAGMA user_version = 2")),
    ] {
        let shelf = with("alpha", bytes);
        assert!(Truth::new("alpha").holds_for(&shelf, what) > 0);
        let request = HomeRequest { languages: Vec::new(), status: None, place: None, now: NOW };
        let home = shelf.home(&request).unwrap();
        assert!(codes(&home.notices).contains(&NoticeCode::PackFailed), "{what}");
        assert_eq!(home.first, None, "{what}: the line that is one tap away was of this pack");
    }
}

#[test]
fn only_where_no_pack_is_left_does_opening_fail_and_it_says_so_in_words() {
    let bytes = |id| after(&fixture_payload(id), "DELETE FROM packs");
    let Failure::Failed { error, text } =
        *open(baseline(&[("alpha", bytes("alpha")), ("beta", bytes("beta"))])).unwrap_err();
    let damaged = RightsError::PackDamaged { pack: "baseline".into(), table: Some("packs".into()), column: None };
    assert_eq!((error, text.unwrap().text.as_str()), (damaged, "The text is broken. Install again."));
    // Found later, when there is something to show.
    let bytes = |id| after(&fixture_payload(id), "DELETE FROM messages; DELETE FROM search_words");
    let shelf = open(baseline(&[("alpha", bytes("alpha")), ("beta", bytes("beta"))])).unwrap();
    for (asked, outcome) in every_view(&shelf, LANG) {
        match outcome {
            Err(error) => assert!(matches!(error, RightsError::PackDamaged { .. }), "{asked}: {error:?}"),
            // Nothing of what is damaged is needed to say which languages there are, or that a word is not found.
            Ok(view) if asked == "languages" => assert!(view["languages"].is_array()),
            Ok(view) => {
                assert!(asked.starts_with("search") && view["hits"] == Value::Array(Vec::new()), "{asked}");
                assert!(view["notices"].to_string().contains("pack-failed"), "{asked}");
            }
        }
    }
}

#[test]
fn without_the_apps_own_words_nothing_is_shown_and_nothing_can_be_said() {
    let Payload::Owned(ui) = fixture_baseline().ui else { panic!("it is built") };
    for ui in [Vec::new(), after(&ui, "DELETE FROM packs"), after(&ui, "DELETE FROM languages")] {
        let baseline = Baseline { ui: Payload::Owned(ui), ..fixture_baseline() };
        let Failure::Failed { error, text } = *open(baseline).unwrap_err();
        assert!(matches!(&error, RightsError::PackDamaged { pack, .. } if pack == "ui"), "{error:?}");
        assert_eq!(text, None);
    }
    let baseline = Baseline { ui: Payload::Owned(after(&ui, "DELETE FROM messages")), ..fixture_baseline() };
    let shelf = open(baseline).unwrap();
    for (asked, outcome) in every_view(&shelf, LANG) {
        // A search needs no label: hits are words of packs.
        if !asked.starts_with("search") {
            assert!(
                matches!(&outcome, Err(RightsError::PackDamaged { pack, .. }) if pack == "ui"),
                "{asked}: {outcome:?}"
            );
        }
    }
}

#[test]
fn a_healthy_file_answers_for_a_baseline_that_is_damaged() {
    let folder = Folder::new();
    std::fs::write(folder.path().join("alpha-1.db"), fixture_payload("alpha")).unwrap();
    for damage in ["DELETE FROM packs", "DELETE FROM messages"] {
        let shelf = with("alpha", after(&fixture_payload("alpha"), damage));
        shelf.add_unsigned(folder.path()).unwrap();
        let truth = every_view(&fixture_shelf(), LANG);
        for (asked, outcome) in every_view(&shelf, LANG) {
            let (view, notices) = apart(outcome.unwrap());
            assert_eq!(view, apart(truth[&asked].clone().unwrap()).0, "{damage}: {asked}");
            assert!(!notices.iter().any(|(code, _)| code.starts_with("pack-")), "{damage}: {asked}: {notices:?}");
        }
    }
}

/// Version 2 of `alpha`, with ` v2` behind each of its titles and summaries.
fn second_version() -> Vec<u8> {
    let content = ContentCopy::fixture();
    content.replace("packs/alpha/pack.toml", "version = 1", "version = 2");
    for card in FIXTURE_CARDS[0].1 {
        for lang in ["en", "ar", "es"].into_iter().filter(|lang| *lang != "es" || *card != "old-times") {
            let file = format!("packs/alpha/l10n/{lang}/{card}.ftl");
            let mark = |line: &str| if line.starts_with("card-title") { format!("{line} v2") } else { line.to_owned() };
            content.write(&file, content.text(&file).lines().map(mark).collect::<Vec<_>>().join("\n") + "\n");
        }
    }
    content.built().packs.into_iter().find(|built| built.pack == "alpha").unwrap().bytes
}

/// A shelf with a file in front of the fixture's `alpha`.
fn in_front(bytes: &[u8]) -> (Shelf, Folder) {
    let folder = Folder::new();
    std::fs::write(folder.path().join("alpha-2.db"), bytes).unwrap();
    let shelf = fixture_shelf();
    shelf.add_unsigned(folder.path()).unwrap();
    (shelf, folder)
}

/// Takes the title of a card out of a payload with all its counts and hashes true: no check on opening can find that.
fn without_title(payload: &[u8], card: &str) -> Vec<u8> {
    let bytes = rewritten::<MessageRow>(payload, |rows| rows.retain(|row| row.card != card || row.id != "card-title"));
    rewritten::<LanguageRow>(&bytes, |rows| rows.iter_mut().for_each(|row| row.messages -= 1))
}

#[test]
fn a_file_that_fails_later_gives_way_to_the_older_copy_for_the_whole_view() {
    let good = second_version();
    let (shelf, _folder) = in_front(&good);
    assert_eq!(card(&shelf, "counter", "en", None).pack_version, 2, "a higher version goes in front");
    let (shelf, _folder) = in_front(&without_title(&good, "held"));
    let mut versions = BTreeMap::new();
    for id in FIXTURE_CARDS[0].1 {
        let view = card(&shelf, id, "en", Some(Status::Citizen));
        let own = view.see_also.iter().filter(|link| link.pack == "alpha").map(|link| &link.title.text);
        let marked: Vec<bool> = own.chain([&view.title.text]).map(|title| title.ends_with(" v2")).collect();
        assert!(marked.iter().all(|marked| *marked == (view.pack_version == 2)), "{id} mixes two copies: {marked:?}");
        let told = view.notices.iter().find(|notice| notice.code == NoticeCode::PackDamaged);
        assert_eq!(told.and_then(|notice| notice.subject.as_deref()), (view.pack_version == 1).then_some("alpha"));
        let unsigned = codes(&view.notices).contains(&NoticeCode::UnsignedPack);
        assert_eq!(unsigned, view.pack_version == 2, "{id}");
        versions.insert(*id, view.pack_version);
    }
    // `held` has no title, `counter` leads there: both are of the older copy. The others are not touched.
    let older: Vec<&str> = versions.iter().filter(|(_, version)| **version == 1).map(|(id, _)| *id).collect();
    assert_eq!(older, ["counter", "held"]);
    let request = HomeRequest { languages: Vec::new(), status: None, place: None, now: NOW };
    let home = serde_json::to_value(shelf.home(&request).unwrap()).unwrap();
    assert!(!home.to_string().contains(" v2"), "the whole first screen is of the older copy");
    assert!(rights_tests::notices(&home).contains(&("pack-damaged", Some("alpha"))));
}

#[test]
fn essentials_that_name_no_line_are_damage_found_before_the_pack_is_used() {
    let bytes = rewritten::<EssentialsRow>(&second_version(), |rows| {
        rows.iter_mut().filter(|row| row.card == "shop").for_each(|row| row.lines.push("no-such-line".to_owned()));
    });
    let (shelf, _folder) = in_front(&bytes);
    let (shop, bus) = (card(&shelf, "shop", "en", None), card(&shelf, "bus", "en", None));
    assert_eq!((shop.pack_version, bus.pack_version), (1, 1));
    assert!(codes(&shop.notices).contains(&NoticeCode::PackRefused));
}

#[test]
fn where_the_older_copy_fails_too_the_pack_is_left_out() {
    let folder = Folder::new();
    std::fs::write(folder.path().join("alpha-2.db"), without_title(&second_version(), "held")).unwrap();
    let shelf = with("alpha", after(&fixture_payload("alpha"), "DELETE FROM messages"));
    shelf.add_unsigned(folder.path()).unwrap();
    let request = HomeRequest { languages: vec![LANG.to_owned()], status: None, place: None, now: NOW };
    let home: Value = serde_json::to_value(shelf.home(&request).unwrap()).unwrap();
    let (home, notices) = apart(home);
    let alone = every_view(&open(baseline(&[("beta", fixture_payload("beta"))])).unwrap(), LANG);
    assert_eq!(home, apart(alone["home None"].clone().unwrap()).0);
    assert!(notices.contains(&("pack-failed".to_owned(), Some("alpha".to_owned()))), "{notices:?}");
    assert_eq!(card(&shelf, "shop", LANG, None).pack_version, 2, "a card that the damage does not touch");
}
