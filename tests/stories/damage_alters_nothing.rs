//! Bits flipped anywhere in a pack: it is refused, or something of it is missing, and what is shown is never altered.

use std::collections::BTreeMap;

use rights_core::pack::{Pack, Payload};
use rights_core::view::CardView;
use rights_core::{Baseline, BaselinePack, Shelf, ShelfConfig};
use rights_tests::views::FIXTURE_CARDS;
use rights_tests::{FIXTURE_LANGUAGES, NOW, fixture_baseline, fixture_payload};

/// Seed of the positions below; another one finds other places.
const SEED: u64 = 0x5EED_2026_1124;
/// Flips of one bit in the short form; `tests/run long` sets `RIGHTS_FLIPS`.
const FLIPS: usize = 400;

/// Where the next bit is flipped: of a generator that is the same everywhere.
fn flip(random: &mut u64, bytes: &mut [u8]) -> usize {
    *random ^= *random << 13;
    *random ^= *random >> 7;
    *random ^= *random << 17;
    let at = usize::try_from(*random).unwrap() % bytes.len();
    bytes[at] ^= 1 << (*random >> 61);
    at
}

/// Two cards in each language, as far as they can be read; nothing where the pack is refused.
fn cards(bytes: Vec<u8>) -> Option<BTreeMap<String, CardView>> {
    let packs = vec![BaselinePack { pack: "alpha".to_owned(), payload: Payload::Owned(bytes) }];
    let shelf = Shelf::open(&ShelfConfig::default(), Baseline { packs, ui: fixture_baseline().ui }).ok()?;
    let mut cards = BTreeMap::new();
    for card in ["counter", "held"] {
        for lang in FIXTURE_LANGUAGES {
            let languages = vec![lang.to_owned()];
            let request = rights_core::view::CardRequest { card: card.to_owned(), languages, status: None, now: NOW };
            if let Ok(view) = shelf.open_card(&request) {
                cards.insert(format!("{card} {lang}"), view);
            }
        }
    }
    Some(cards)
}

#[test]
fn one_flipped_bit_never_alters_a_word() {
    let good = fixture_payload("alpha");
    let truth = cards(good.clone()).unwrap();
    assert_eq!(truth.len(), 2 * FIXTURE_LANGUAGES.len());
    let (mut random, mut refused, mut missing) = (SEED, 0, 0);
    let flips = std::env::var("RIGHTS_FLIPS").map_or(FLIPS, |flips| flips.parse().unwrap());
    for _ in 0..flips {
        let mut bytes = good.clone();
        let at = flip(&mut random, &mut bytes);
        match cards(bytes) {
            None => refused += 1,
            Some(cards) => {
                missing += usize::from(cards.len() < truth.len());
                for (key, card) in cards {
                    assert_eq!(card, truth[&key], "seed {SEED:#x}, byte {at}: {key}");
                }
            }
        }
    }
    println!("{flips} flips (seed {SEED:#x}): {refused} refused, {missing} with a card missing, 0 altered");
    assert!(missing > 0 && refused < flips / 2);
}

/// Bits flipped over every card in every language.
const WIDE_FLIPS: u64 = 2_000;
/// How many of them in one copy: it is read once for all, and they are far apart in it.
const AT_ONCE: u64 = 4;

/// Every row that a pack gives for its cards, by where it stands, and how often it gave an error instead.
fn rows(pack: &Pack) -> (BTreeMap<String, String>, usize) {
    let (mut rows, mut damaged) = (BTreeMap::new(), 0);
    for card in FIXTURE_CARDS[0].1 {
        match pack.card(card) {
            Ok(found) => drop(rows.insert((*card).to_owned(), format!("{found:?}"))),
            Err(_) => damaged += 1,
        }
        for lang in FIXTURE_LANGUAGES {
            match pack.messages(card, lang) {
                Ok(found) => {
                    rows.extend(found.iter().map(|(id, row)| (format!("{card} {lang} {id}"), format!("{row:?}"))));
                }
                Err(_) => damaged += 1,
            }
        }
    }
    match pack.hotlines() {
        Ok(found) => drop(rows.insert("hotlines".to_owned(), format!("{found:?}"))),
        Err(_) => damaged += 1,
    }
    (rows, damaged)
}

#[test]
fn damage_anywhere_never_alters_a_row_of_any_card_in_any_language() {
    let good = fixture_payload("alpha");
    let (truth, damaged) = rows(&Pack::open(Payload::Owned(good.clone())).unwrap());
    assert!(damaged == 0 && truth.len() > FIXTURE_CARDS[0].1.len() * FIXTURE_LANGUAGES.len(), "{} rows", truth.len());
    let copies = WIDE_FLIPS / AT_ONCE;
    let (mut random, mut refused, mut lost) = (SEED, 0, 0);
    for _ in 0..copies {
        let mut bytes = good.clone();
        let places: Vec<usize> = (0..AT_ONCE).map(|_| flip(&mut random, &mut bytes)).collect();
        let Ok(pack) = Pack::open(Payload::Owned(bytes)) else {
            refused += 1;
            continue;
        };
        let (read, damaged) = rows(&pack);
        lost += u64::from(damaged > 0 || read.len() < truth.len());
        for (key, text) in &read {
            assert_eq!(Some(text), truth.get(key), "seed {SEED:#x}, bytes {places:?}: {key}");
        }
    }
    let told = format!(
        "{WIDE_FLIPS} flips in {copies} copies (seed {SEED:#x}): {refused} refused, {lost} lost a row, 0 altered"
    );
    assert!(lost > 0 && refused < copies / 2, "{told}");
    println!("{told}");
}
