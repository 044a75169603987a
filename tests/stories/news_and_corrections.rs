//! What is new stands on the first screen until its last day; what a card had wrong is told, and stays told.

use rights_tests::ContentCopy;
use serde_json::Value;

const NEWS: &str =
    "[[news]]\nid = \"hearing\"\nfirst_day = \"2026-11-20\"\nlast_day = \"2026-11-30\"\nfacts = [\"san-1373\"]\n";
const CORRECTION: &str = "[[correction]]\nid = \"letter\"\nday = \"2026-11-22\"\ncard = \"sanctuary\"\n\
                          source = \"8 USC 1373\"\n";

fn with_news() -> ContentCopy {
    let content = ContentCopy::new();
    content.write("packs/us-ma/news.toml", NEWS);
    content.write("packs/us-ma/corrections.toml", CORRECTION);
    let said =
        [("en", "A hearing is set."), ("ar", "حُدّدت جلسة."), ("ur", "سماعت طے ہے۔"), ("es", "Hay una audiencia.")];
    for (lang, said) in said {
        content.write(&format!("packs/us-ma/l10n/{lang}/news.ftl"), format!("hearing = {said}\n"));
        let both = format!("letter-wrong = {said}\nletter-right = {said}\n");
        content.write(&format!("packs/us-ma/l10n/{lang}/corrections.ftl"), both);
    }
    content
}

fn home(content: &ContentCopy, now: &str) -> Value {
    let path = content.path();
    rights_tests::rights(["cards", "--json", "--lang", "ur", "--now", now, "--content", path.to_str().unwrap()]).json()
}

#[test]
fn news_is_there_from_its_first_day_to_its_last() {
    let content = with_news();
    for (now, there) in [("2026-11-19", 0), ("2026-11-20", 1), ("2026-11-30", 1), ("2026-12-01", 0), ("1970-01-01", 0)]
    {
        let home = home(&content, now);
        assert_eq!(home["latest"].as_array().unwrap().len(), there, "{now}");
    }
    let news = &home(&content, "2026-11-25")["latest"][0];
    assert_eq!((&news["text"]["lang"], &news["last_day"]), (&"ur".into(), &"2026-11-30".into()));
}

#[test]
fn a_correction_is_told_on_its_card_and_at_home_in_the_readers_language() {
    let content = with_news();
    let home = home(&content, "2027-06-01");
    assert_eq!(home["corrections"][0]["wrong"]["lang"], "ur");
    let told = |card: &str| content.show(&[card, "--lang", "ar"]).json()["corrections"].clone();
    assert_eq!(told("sanctuary")[0]["right"]["lang"], "ar");
    assert_eq!(told("sanctuary")[0]["source"], "8 USC 1373");
    assert_eq!(told("second-room"), Value::Array(Vec::new()));
    let path = content.path();
    let shown = rights_tests::rights(["show", "sanctuary", "--lang", "es", "--content", path.to_str().unwrap()]);
    assert!(shown.out.contains("2026-11-22") && shown.out.contains("8 USC 1373"), "{}", shown.out);
}

#[test]
fn news_and_corrections_that_are_wrong_are_found_where_they_stand() {
    for (file, from, to, rule) in [
        ("news", "last_day = \"2026-11-30\"\n", "", "missing-key"),
        ("news", "2026-11-30", "2026-11-19", "bad-value"),
        ("news", "2026-11-30", "2026-11-31", "bad-value"),
        ("news", "san-1373", "san-boston-suit", "unknown-fact"),
        ("news", "facts = [\"san-1373\"]\n", "", "no-fact"),
        ("corrections", "card = \"sanctuary\"", "card = \"sanctury\"", "unknown-link"),
        ("corrections", "source = \"8 USC 1373\"\n", "", "missing-key"),
    ] {
        let content = with_news();
        let path = format!("packs/us-ma/{file}.toml");
        content.replace(&path, from, to);
        let report = content.check().json();
        let findings = report["findings"].as_array().unwrap();
        let found = findings.iter().any(|finding| {
            finding["rule"] == rule && finding["file"].as_str().is_some_and(|file| file.ends_with(&path))
        });
        assert!(found, "{to}: {findings:?}");
    }
}
