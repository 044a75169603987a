//! Whom to call: the lines of the reader's place and language first, with hours that are right on the days clocks change.

use rights_core::view::{HotlineView, HotlinesRequest, Open};
use rights_core::{Baseline, Shelf, ShelfConfig};
use rights_tests::{NOW, rights, shelf};

fn lines(place: Option<&str>, lang: &str, now: i64) -> Vec<HotlineView> {
    let request = HotlinesRequest { languages: vec![lang.to_owned()], place: place.map(str::to_owned), now };
    shelf().hotlines(&request).unwrap().hotlines
}

fn ids(place: Option<&str>, lang: &str) -> Vec<String> {
    lines(place, lang, NOW).into_iter().map(|line| line.id).collect()
}

fn line(id: &str, now: i64) -> HotlineView {
    lines(None, "en", now).into_iter().find(|line| line.id == id).unwrap()
}

fn at(instant: &str) -> i64 {
    rights_core::date::seconds(&instant[..10]).unwrap()
        + instant[11..13].parse::<i64>().unwrap() * 3600
        + instant[14..16].parse::<i64>().unwrap() * 60
}

#[test]
fn lines_of_the_readers_place_come_first_then_their_language_then_those_open_now() {
    let first = |place, lang| ids(place, lang).remove(0);
    assert_eq!(first(None, "es"), "eoir-case-line", "it speaks Spanish and is always open");
    assert_eq!(first(Some("us-ma/logan"), "es"), "mcad-boston", "of the place, and open at this time");
    let mut one = ids(None, "ur");
    let mut other = ids(Some("us-ma"), "ur");
    one.sort();
    other.sort();
    assert_eq!(one, other, "a place orders them and hides none");
}

#[test]
fn a_line_without_a_number_says_that_it_needs_a_network() {
    let page = line("aclum", NOW);
    assert_eq!((page.number_e164, page.needs_network), (None, true));
    assert_eq!(page.address.as_deref(), Some("https://www.aclum.org"));
    assert!(!line("cair-ma", NOW).needs_network);
    let shown = rights(["hotlines", "--lang", "en"]).out;
    assert!(shown.contains("Needs a network: https://www.aclum.org"), "{shown}");
    assert!(!shown.contains("Languages: \n") && !shown.contains("Languages:  ·"), "{shown}");
}

#[test]
fn hours_follow_the_clock_changes_of_march_and_november() {
    // Eastern time, Sunday 9:00 to 20:00: UTC-5 until 2027-03-14, UTC-4 after, UTC-5 again from 2027-11-07.
    for (instant, open) in [
        ("2027-03-07T13:59", Open::Closed),
        ("2027-03-07T14:00", Open::Open),
        ("2027-03-14T12:59", Open::Closed),
        ("2027-03-14T13:00", Open::Open),
        ("2027-03-14T23:59", Open::Open),
        ("2027-03-15T00:00", Open::Closed),
        ("2027-11-07T13:59", Open::Closed),
        ("2027-11-07T14:00", Open::Open),
        ("2027-11-08T00:59", Open::Open),
        ("2027-11-08T01:00", Open::Closed),
    ] {
        assert_eq!(line("tsa-cares", at(instant)).open, open, "{instant}");
    }
    let opens = |instant: &str| line("tsa-cares", at(instant)).opens_at.unwrap();
    assert_eq!(opens("2027-03-14T06:30"), "2027-03-14T09:00:00-04:00", "in the night in which the clock jumps");
    assert_eq!(opens("2027-11-07T05:30"), "2027-11-07T09:00:00-05:00");
}

#[test]
fn a_clock_far_off_gives_lines_and_no_hours_that_are_not_known() {
    for now in [0, at("2100-01-01T12:00"), i64::MIN, i64::MAX] {
        let all = lines(Some("us-ma"), "ar", now);
        assert!(all.len() >= 10);
        assert!(all.iter().all(|line| line.opens_at.as_deref().is_none_or(|at| at.len() == 25)), "{all:?}");
    }
}

/// A shelf with one of the two packs.
fn alone(pack: usize) -> Shelf {
    let baseline = rights_baseline::baseline().unwrap();
    let packs = vec![baseline.packs.into_iter().nth(pack).unwrap()];
    Shelf::open(&ShelfConfig::default(), Baseline { packs, ui: baseline.ui }).unwrap()
}

#[test]
fn a_card_has_the_lines_of_another_pack_and_without_that_pack_no_dead_end() {
    let card = |shelf: &Shelf, id: &str| rights_tests::card(shelf, id, "en", None);
    let ids = |view: &rights_core::view::CardView| view.hotlines.iter().map(|line| line.id.clone()).collect::<Vec<_>>();
    let both = card(&shelf(), "at-work");
    assert!(ids(&both).contains(&"mcad-boston".to_owned()));
    for pack in 0..2 {
        let shelf = alone(pack);
        for id in rights_tests::cards(&shelf) {
            let view = card(&shelf, &id);
            for link in &view.see_also {
                assert!(!card(&shelf, &link.card).title.text.is_empty(), "{id} leads to {}", link.card);
            }
        }
    }
    assert_eq!(ids(&card(&alone(0), "at-work")), Vec::<String>::new());
}

#[test]
fn everything_is_one_step_from_home_in_each_language_and_the_guide_stands_together() {
    for lang in rights_tests::LANGUAGES {
        let home = rights(["cards", "--json", "--lang", lang]).json();
        let groups = home["groups"].as_array().unwrap();
        let cards: Vec<&str> = groups
            .iter()
            .flat_map(|group| group["cards"].as_array().unwrap())
            .map(|card| card["card"].as_str().unwrap())
            .collect();
        assert!(cards.len() >= 26, "{cards:?}");
        let guide = &groups.iter().find(|group| group["id"] == "happened-to-me").unwrap()["guides"][0];
        assert_eq!(guide["heading"]["lang"], lang);
        let inside: Vec<&str> = guide["cards"].as_array().unwrap().iter().map(|card| card.as_str().unwrap()).collect();
        assert_eq!(inside.len(), 8);
        let start = cards.iter().position(|card| *card == inside[0]).unwrap();
        assert_eq!(cards[start..start + 8], inside[..], "they stand together, across packs");
    }
}

#[test]
fn a_line_from_an_unsigned_pack_says_so_on_a_card_of_another() {
    let (content, out) = (rights_tests::ContentCopy::new(), rights_tests::Folder::new());
    let path = content.path();
    let built = rights(["build", "--content", path.to_str().unwrap(), "--out", out.arg()]);
    assert_eq!(built.code, Some(0), "{}", built.err);
    std::fs::remove_file(out.path().join("us-ma-1.db")).unwrap();
    let card = rights(["show", "logan", "--json", "--pack-dir", out.arg()]).json();
    let unsigned = card["notices"].as_array().unwrap().iter().any(|notice| notice["code"] == "unsigned-pack");
    assert!(unsigned, "{}", card["notices"]);
}

#[test]
fn two_packs_with_one_phone_line_are_found() {
    let content = rights_tests::ContentCopy::new();
    content.replace("packs/us-ma/hotlines.toml", "id = \"cair-ma\"", "id = \"ice-dril\"");
    let report = content.check().json();
    let findings = report["findings"].as_array().unwrap();
    assert!(findings.iter().any(|finding| finding["rule"] == "duplicate-id"), "{findings:?}");
}
