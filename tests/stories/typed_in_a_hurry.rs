//! A frightened person types what they would say; the card they need must be among the first three. Over the cards that ship.

use std::fs;

use rights_core::Shelf;
use rights_core::view::SearchRequest;
use rights_tests::{LANGUAGES, root, shelf};

/// Least share of the queries whose card is among the first three, in percent.
const GOAL: usize = 95;

/// The cards that a query gives, best first, each once.
fn cards(shelf: &Shelf, query: &str, lang: &str) -> Vec<String> {
    let request = SearchRequest { query: query.to_owned(), languages: vec![lang.to_owned()], limit: 50 };
    let mut cards: Vec<String> = Vec::new();
    for hit in shelf.search(&request).unwrap().hits {
        if !cards.contains(&hit.card) {
            cards.push(hit.card);
        }
    }
    cards
}

/// Least share of the queries whose card is the first, in percent.
const GOAL_FIRST: usize = 75;

/// How many queries a table has, and the shares, in percent, of those whose card is the first and among the first three.
fn share(table: &str) -> (usize, usize, usize) {
    let text = fs::read_to_string(root().join("tests/search").join(table)).unwrap();
    let rows = text.lines().filter(|line| !line.starts_with('#')).map(|line| line.split('\t').collect::<Vec<_>>());
    let shelf = shelf();
    let (mut all, mut first, mut top, mut missed) = (0, 0, 0, Vec::new());
    for row in rows {
        let [lang, query, card] = row.as_slice() else { panic!("not three columns: {row:?}") };
        let cards = cards(&shelf, query, lang);
        all += 1;
        match cards.iter().position(|found| found == card) {
            Some(0) => (first, top) = (first + 1, top + 1),
            Some(1 | 2) => top += 1,
            place => missed.push(format!("  {lang} `{query}`: {card} is at {place:?}")),
        }
    }
    let percent = top * 100 / all;
    println!("{table}: {all} queries, {first} have their card first, {top} among the first three ({percent} %)");
    for missed in missed {
        println!("{missed}");
    }
    (all, first * 100 / all, percent)
}

#[test]
fn what_people_type_finds_their_card() {
    let (all, first, percent) = share("queries.tsv");
    assert!(all >= 120 && percent >= GOAL && first >= GOAL_FIRST, "{percent} % of {all}, {first} % first");
}

#[test]
fn so_does_what_nobody_tuned_the_cards_to() {
    let (all, first, percent) = share("unseen.tsv");
    assert!(all >= 120 && percent >= GOAL && first >= GOAL_FIRST, "{percent} % of {all}, {first} % first");
}

#[test]
fn words_are_found_however_they_are_written() {
    let shelf = shelf();
    for (typed, lang, card) in [
        ("I-407", "en", "papers-to-sign"),
        ("telefono", "es", "phone-and-laptop"),
        ("TELÉFONO", "es", "phone-and-laptop"),
        ("هاتف", "ar", "phone-and-laptop"),
        ("الهَاتِف", "ar", "phone-and-laptop"),
        ("فون", "ur", "phone-and-laptop"),
    ] {
        let found = cards(&shelf, typed, lang);
        assert!(found.iter().take(3).any(|found| found == card), "{typed}: {found:?}");
    }
}

#[test]
fn people_find_each_card_by_twenty_phrases_or_more_in_each_language() {
    for lang in LANGUAGES {
        let asked = ["us", "us-ma"].map(|pack| {
            let file = root().join(format!("content/packs/{pack}/l10n/{lang}/asked-as.toml"));
            fs::read_to_string(file).unwrap().parse::<toml::Table>().unwrap()["asked"].as_array().unwrap().clone()
        });
        for card in rights_tests::cards(&shelf()) {
            let mine = asked.iter().flatten().filter(|asked| asked["card"].as_str() == Some(&card));
            let phrases: usize = mine.map(|asked| asked["phrases"].as_array().unwrap().len()).sum();
            assert!(phrases >= 20, "{card} {lang}: {phrases}");
        }
    }
}
