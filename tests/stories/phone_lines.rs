//! Whom to call: the lines of the reader's place and language first, with hours that are right on the days clocks change.

use rights_core::ids::WhoAnswers;
use rights_core::view::{CardView, Freshness, HotlineView, HotlinesRequest, Open};
use rights_core::{Baseline, Shelf, ShelfConfig};
use rights_tests::{
    ContentCopy, NOW, card, cards, fixture_baseline, fixture_card, fixture_pack_folder, fixture_shelf, notices,
    rights_on_fixture,
};

fn lines(place: Option<&str>, lang: &str, now: i64) -> Vec<HotlineView> {
    let request = HotlinesRequest { languages: vec![lang.to_owned()], place: place.map(str::to_owned), now };
    fixture_shelf().hotlines(&request).unwrap().hotlines
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
    assert_eq!(ids(None, "es"), ["day-and-night", "bay-line", "on-the-web", "weekdays", "past-its-day", "bay-code"]);
    let near = ids(Some("beta/bay"), "es");
    assert_eq!(near[..3], ["bay-line", "bay-code", "day-and-night"]);
    let (mut one, mut other) = (ids(None, "ar"), ids(Some("beta"), "ar"));
    one.sort();
    other.sort();
    assert_eq!(one, other, "a place orders them and hides none");
}

#[test]
fn a_line_that_nobody_has_called_is_not_there_and_one_past_its_day_is_marked() {
    assert!(!ids(None, "en").contains(&"not-called".to_owned()));
    assert_eq!(line("past-its-day", NOW).freshness.state, Freshness::ReviewDue);
    assert_eq!(line("weekdays", NOW).freshness.state, Freshness::Current);
    let shown = rights_on_fixture(["hotlines", "--lang", "en", "--now", "2026-11-24"]).out;
    assert_eq!(shown.matches("This line is due.").count(), 1, "{shown}");
}

#[test]
fn a_line_without_a_number_says_that_it_needs_a_network() {
    let page = line("on-the-web", NOW);
    assert_eq!((page.number_e164, page.needs_network), (None, true));
    assert_eq!(page.address.as_deref(), Some("https://www.help.example/ask"));
    assert!(!line("weekdays", NOW).needs_network);
    let code = line("bay-code", NOW);
    assert_eq!((code.number_e164, code.needs_network, code.display.as_str()), (None, false, "0155#"));
    let shown = rights_on_fixture(["hotlines", "--lang", "en"]).out;
    assert!(shown.contains("Only with a network: https://www.help.example/ask"), "{shown}");
    assert!(!shown.contains("Tongues: \n") && !shown.contains("Tongues:  ·"), "{shown}");
}

#[test]
fn phone_lines_say_who_answers_and_whether_they_are_open() {
    let at = |now: &str| rights_on_fixture(["hotlines", "--json", "--lang", "ar", "--now", now]).json();
    let line = |view: &serde_json::Value| {
        view["hotlines"].as_array().unwrap().iter().find(|hotline| hotline["id"] == "weekdays").unwrap().clone()
    };
    let open = line(&at("2026-11-24T15:00:00Z"));
    assert_eq!((&open["open"], &open["opens_at"]), (&"open".into(), &serde_json::Value::Null));
    let closed = line(&at("2026-11-28T15:00:00Z"));
    assert_eq!((&closed["open"], &closed["opens_at"]), (&"closed".into(), &"2026-11-30T09:00:00-05:00".into()));
    let day = line(&at("2026-11-24"));
    assert_eq!((&day["open"], &day["opens_at"]), (&"unknown".into(), &serde_json::Value::Null));
    assert_eq!((&day["number_e164"], &day["who_answers"]), (&"+12025550102".into(), &"nonprofit".into()));
    assert_eq!(day["name"]["lang"], "ar");
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
        assert_eq!(line("bay-line", at(instant)).open, open, "{instant}");
    }
    let opens = |instant: &str| line("bay-line", at(instant)).opens_at.unwrap();
    assert_eq!(opens("2027-03-14T06:30"), "2027-03-14T09:00:00-04:00", "in the night in which the clock jumps");
    assert_eq!(opens("2027-11-07T05:30"), "2027-11-07T09:00:00-05:00");
}

#[test]
fn a_clock_far_off_gives_lines_and_no_hours_that_are_not_known() {
    for now in [0, at("2100-01-01T12:00"), i64::MIN, i64::MAX] {
        let all = lines(Some("beta"), "ar", now);
        assert_eq!(all.len(), 6);
        assert!(all.iter().all(|line| line.opens_at.as_deref().is_none_or(|at| at.len() == 25)), "{all:?}");
    }
}

#[test]
fn a_card_has_the_lines_of_another_pack_and_without_that_pack_no_dead_end() {
    let alone = |pack: usize| {
        let Baseline { packs, ui } = fixture_baseline();
        let packs = packs.into_iter().skip(pack).take(1).collect();
        Shelf::open(&ShelfConfig::default(), Baseline { packs, ui }).unwrap()
    };
    let ids = |view: &CardView| view.hotlines.iter().map(|line| line.id.clone()).collect::<Vec<_>>();
    let both = fixture_card("held", "en", None);
    assert_eq!(ids(&both), ["weekdays", "day-and-night", "on-the-web", "bay-line"], "in the card's own order");
    assert_eq!(both.hotlines[3].who_answers, WhoAnswers::Government);
    for pack in 0..2 {
        let shelf = alone(pack);
        for id in cards(&shelf) {
            let view = card(&shelf, &id, "en", None);
            for link in &view.see_also {
                assert!(!card(&shelf, &link.card, "en", None).title.text.is_empty(), "{id} leads to {}", link.card);
            }
        }
    }
    assert_eq!(ids(&card(&alone(0), "held", "en", None)), ["weekdays", "day-and-night", "on-the-web"]);
    assert_eq!(ids(&card(&alone(1), "bay-office", "en", None)), ["bay-code", "bay-line"]);
}

#[test]
fn a_line_from_an_unsigned_pack_says_so_on_a_card_of_another() {
    let folder = fixture_pack_folder("alpha");
    let args = ["show", "bay-office", "--json", "--pack-dir", folder.arg()];
    let view = rights_on_fixture(args).json();
    assert!(notices(&view).contains(&("unsigned-pack", Some("alpha-1.db"))), "{}", view["notices"]);
    let args = ["show", "tram", "--json", "--pack-dir", folder.arg()];
    let view = rights_on_fixture(args).json();
    assert!(notices(&view).contains(&("unsigned-pack", Some("alpha-1.db"))), "a link leads there: {}", view["notices"]);
}

#[test]
fn two_packs_with_one_phone_line_are_found() {
    let content = ContentCopy::fixture();
    content.replace("packs/beta/hotlines.toml", "id = \"bay-line\"", "id = \"weekdays\"");
    let findings = content.findings();
    assert!(findings.iter().any(|finding| finding["rule"] == "duplicate-id"), "{findings:?}");
}
