//! What is new stands on the first screen until its last day; what a card had wrong is told, and stays told.

use rights_tests::{ContentCopy, rights_on_fixture};
use serde_json::Value;

fn home(now: &str) -> Value {
    rights_on_fixture(["cards", "--json", "--lang", "ar", "--now", now]).json()
}

#[test]
fn news_is_there_from_its_first_day_to_its_last() {
    for (now, there) in [("2026-11-19", 0), ("2026-11-20", 1), ("2026-11-30", 1), ("2026-12-01", 0), ("1970-01-01", 0)]
    {
        assert_eq!(home(now)["latest"].as_array().unwrap().len(), there, "{now}");
    }
    let news = &home("2026-11-25")["latest"][0];
    assert_eq!((&news["id"], &news["pack"]), (&"bay-moves".into(), &"beta".into()));
    assert_eq!((&news["text"]["lang"], &news["last_day"]), (&"ar".into(), &"2026-11-30".into()));
}

#[test]
fn a_correction_is_told_on_its_card_and_at_home_in_the_readers_language() {
    let home = home("2027-06-01");
    let days: Vec<&str> =
        home["corrections"].as_array().unwrap().iter().map(|told| told["day"].as_str().unwrap()).collect();
    assert_eq!(days, ["2026-11-22", "2026-11-10"], "newest first, whichever pack it is from");
    assert_eq!(home["corrections"][0]["wrong"]["lang"], "ar");
    let told = |card: &str| rights_on_fixture(["show", card, "--json", "--lang", "ar"]).json()["corrections"].clone();
    assert_eq!(told("tram")[0]["right"]["lang"], "ar");
    assert_eq!(told("tram")[0]["source"], "Fixture bay rule");
    assert_eq!(told("held"), Value::Array(Vec::new()));
    let shown = rights_on_fixture(["show", "counter", "--lang", "es"]).out;
    assert!(shown.contains("2026-11-10") && shown.contains("Fixture statute 2"), "{shown}");
}

#[test]
fn news_and_corrections_that_are_wrong_are_found_where_they_stand() {
    for (file, from, to, rule) in [
        ("beta/news", "last_day = \"2026-11-30\"\n", "", "missing-key"),
        ("beta/news", "2026-11-30", "2026-11-19", "bad-value"),
        ("beta/news", "2026-11-30", "2026-11-31", "bad-value"),
        ("beta/news", "beta-office", "no-such-fact", "unknown-fact"),
        ("beta/news", "facts = [\"beta-office\"]\n", "", "no-fact"),
        ("alpha/corrections", "card = \"counter\"", "card = \"conter\"", "unknown-link"),
        ("alpha/corrections", "source = \"Fixture statute 2\"\n", "", "missing-key"),
    ] {
        let content = ContentCopy::fixture();
        let path = format!("packs/{file}.toml");
        content.replace(&path, from, to);
        let findings = content.findings();
        let found = findings.iter().any(|finding| {
            finding["rule"] == rule && finding["file"].as_str().is_some_and(|file| file.ends_with(&path))
        });
        assert!(found, "{to}: {findings:?}");
    }
}
