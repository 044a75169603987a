//! A pack of a later version: what this one does not know is told as newer, never as damage, and never hides a card.

use rights_core::pack::rows::{CardRow, PackInfoRow};
use rights_core::pack::{Pack, PackError};
use rights_core::view::CardRequest;
use rights_tests::packs::{after, resealed, rewritten};
use rights_tests::{NOW, fixture_payload, fixture_shelf};
use serde_json::Value;

use crate::packs_from_outside::{folder, home, shelf};

#[test]
fn cards_of_a_guide_that_this_version_does_not_know_are_shown_one_by_one() {
    let bytes = rewritten::<CardRow>(&fixture_payload("alpha"), |rows| {
        for row in rows {
            row.guide = Some("of-next-year".to_owned());
        }
    });
    let shown = home(&shelf(&folder("alpha-1.db", &bytes)));
    let plain = home(&fixture_shelf());
    let cards = |home: &Value| {
        let groups = home["groups"].as_array().unwrap().iter();
        groups
            .flat_map(|group| group["cards"].as_array().unwrap().clone())
            .map(|card| card["card"].clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(cards(&shown), cards(&plain), "none is left out");
    let guides: Vec<&Value> =
        shown["groups"].as_array().unwrap().iter().flat_map(|group| group["guides"].as_array().unwrap()).collect();
    assert_eq!(guides.len(), 1, "that of `beta`: {guides:?}");
    assert_eq!(guides[0]["cards"], serde_json::json!(["tram"]));
}

/// What a file of a later version may have that this one does not know.
fn newer() -> Vec<(&'static str, Vec<u8>)> {
    let good = fixture_payload("alpha");
    let group = rewritten::<PackInfoRow>(&good, |rows| rows[0].topic_groups.push("of-next-year".to_owned()));
    vec![
        ("a group without a heading", group),
        ("a kind of line", resealed(&good, "lines", "UPDATE lines SET kind = 'sing' WHERE id = 'break'")),
        ("a status", resealed(&good, "essentials", "UPDATE essentials SET status = 'guest' WHERE status = 'visa'")),
        ("a ninth status of a line", resealed(&good, "lines", "UPDATE lines SET statuses = 511 WHERE id = 'break'")),
        ("who answers", resealed(&good, "hotlines", "UPDATE hotlines SET who_answers = 'robot' WHERE position = 0")),
        ("a form", resealed(&good, "cards", "UPDATE cards SET form = 'diary' WHERE id = 'held'")),
        ("a column", after(&good, "ALTER TABLE lines ADD COLUMN audio TEXT")),
        ("a table", after(&good, "CREATE TABLE audio (line TEXT NOT NULL, hash BLOB NOT NULL) STRICT")),
        ("a format", after(&good, "PRAGMA user_version = 2")),
    ]
}

#[test]
fn what_a_later_version_would_know_is_newer_and_never_damaged() {
    for (what, bytes) in newer() {
        let folder = folder("alpha-2.db", &bytes);
        let home = home(&shelf(&folder));
        let told: Vec<&Value> =
            home["notices"].as_array().unwrap().iter().filter(|n| n["subject"] == "alpha-2.db").collect();
        let [told] = told.as_slice() else { panic!("{what}: {}", home["notices"]) };
        assert_eq!((&told["code"], &told["placement"]), (&"pack-newer".into(), &"top".into()), "{what}");
        assert_eq!(told["text"]["text"], "The file alpha-2.db is for a newer app.", "{what}");
        let request = CardRequest { card: "counter".into(), languages: Vec::new(), status: None, now: NOW };
        let view = shelf(&folder).open_card(&request).unwrap();
        assert_eq!(
            view.essentials,
            fixture_shelf().open_card(&request).unwrap().essentials,
            "{what}: the baseline shows"
        );
        if !what.starts_with("a group") {
            assert!(matches!(Pack::open_checked(bytes), Err(PackError::Newer)), "{what}");
        }
    }
    // The helper that makes these hashes makes true ones.
    assert!(Pack::open_checked(resealed(&fixture_payload("alpha"), "lines", "SELECT 1")).is_ok());
}
