//! Finding the card: the home view, search, phone lines.

use rights_core::view::{HitView, SearchRequest};
use rights_tests::{TODAY, rights, shelf};
use serde_json::Value;

fn search(query: &str, lang: &str) -> Vec<HitView> {
    let request = SearchRequest { query: query.to_owned(), languages: vec![lang.to_owned()], limit: 10 };
    shelf().search(&request).unwrap().hits
}

#[test]
fn home_groups_the_cards_by_situation_most_urgent_first() {
    let home = rights(["cards", "--json", "--now", TODAY, "--lang", "ur"]).json();
    let groups: Vec<&str> = home["groups"].as_array().unwrap().iter().map(|g| g["id"].as_str().unwrap()).collect();
    assert_eq!(groups, ["airport-now", "someone-taken", "happened-to-me", "learn-and-act"]);
    assert_eq!(home["groups"][0]["cards"][0]["card"], "first-questions");
    assert_eq!(home["groups"][0]["heading"]["lang"], "ur");
}

#[test]
fn home_leaves_out_cards_that_are_not_for_a_status() {
    let cards = |status: &str| {
        let home = rights(["cards", "--json", "--status", status]).json();
        home.to_string().matches("afraid-to-return").count()
    };
    assert_eq!(cards("citizen"), 0);
    assert!(cards("asylum-seeker") > 0);
}

#[test]
fn words_are_found_however_they_are_written() {
    for (typed, lang, card) in [
        ("I-407", "en", "papers-to-sign"),
        ("telefono", "es", "phone-and-laptop"),
        ("TELÉFONO", "es", "phone-and-laptop"),
        ("هاتف", "ar", "phone-and-laptop"),
        ("الهَاتِف", "ar", "phone-and-laptop"),
        ("فون", "ur", "phone-and-laptop"),
    ] {
        let hits = search(typed, lang);
        let found = hits.iter().take(3).any(|hit| hit.card == card);
        assert!(found, "{typed}: {:?}", hits.iter().map(|hit| &hit.card).collect::<Vec<_>>());
    }
}

#[test]
fn hits_in_the_readers_language_come_first_and_show_the_words() {
    let hits = search("ACLU", "es");
    assert_eq!(hits[0].snippet.lang, "es");
    assert!(hits[0].snippet.text.contains("ACLU"));
    let hits = search("abogado", "ar");
    assert!(!hits.is_empty(), "other languages are searched too");
    assert_eq!(hits[0].title.lang, "ar");
    assert_eq!(hits[0].snippet.lang, "es");
}

#[test]
fn no_hit_is_an_answer_and_a_limit_is_kept() {
    assert!(search("xylophone", "en").is_empty());
    assert_eq!(rights(["search", "xylophone"]).code, Some(0));
    let request = |limit| SearchRequest { query: "lawyer".into(), languages: vec!["en".into()], limit };
    let count = |limit| shelf().search(&request(limit)).unwrap().hits.len();
    assert_eq!((count(0), count(2)), (0, 2));
    assert!(count(u32::MAX) <= 50);
}

#[test]
fn phone_lines_say_who_answers_and_whether_they_are_open() {
    let at = |now: &str| rights(["hotlines", "--json", "--lang", "es", "--now", now]).json();
    let ice = |view: &Value| {
        view["hotlines"].as_array().unwrap().iter().find(|hotline| hotline["id"] == "ice-dril").unwrap().clone()
    };
    let open = ice(&at("2026-11-24T15:00:00Z"));
    assert_eq!((&open["open"], &open["opens_at"]), (&"open".into(), &Value::Null));
    let closed = ice(&at("2026-11-28T15:00:00Z"));
    assert_eq!((&closed["open"], &closed["opens_at"]), (&"closed".into(), &"2026-11-30T08:00:00-05:00".into()));
    let day = ice(&at("2026-11-24"));
    assert_eq!((&day["open"], &day["opens_at"]), (&"unknown".into(), &Value::Null));
    assert_eq!(day["number_e164"], "+18883514024");
    assert_eq!(day["who_answers"], "government");
    assert_eq!(day["name"]["lang"], "es");
}
