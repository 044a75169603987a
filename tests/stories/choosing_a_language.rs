//! A reader's languages: matched by language and script, and visible line by line where one is missing.

use rights_tests::{TODAY, fixture_content, json_lines, notices, rights_in, rights_on_fixture, root};
use serde_json::{Value, json};

fn show(languages: &[&str]) -> Value {
    let mut args = vec!["show", "counter", "--json", "--now", TODAY];
    for lang in languages {
        args.extend(["--lang", lang]);
    }
    rights_on_fixture(args).json()
}

fn line(view: &Value, id: &str) -> Value {
    json_lines(view).into_iter().find(|line| line["id"] == id).unwrap()
}

#[test]
fn regions_and_old_tags_find_their_language() {
    // The Spanish and the Arabic of the fixture each lack a line: English stands there.
    for (asked, used) in [("ar-EG", "ar"), ("es-419", "es"), ("en-GB", "en"), ("ES", "es"), ("AR-eg", "ar")] {
        assert_eq!(show(&[asked])["languages"][0], used, "{asked}");
    }
    assert_eq!(show(&["ar-Latn"])["languages"], json!(["en"]), "the same language in a script that is not there");
}

#[test]
fn a_language_that_is_not_shipped_leads_on_to_the_next_and_says_so() {
    let view = show(&["fr", "ar", "es"]);
    assert_eq!(view["languages"][0], "ar");
    assert!(notices(&view).contains(&("language-not-available", Some("fr"))));
    let view = show(&["und"]);
    assert_eq!(view["languages"], json!(["en"]));
    assert!(notices(&view).contains(&("language-not-available", Some("und"))));
    assert!(!notices(&show(&["en", "fr"])).iter().any(|(code, _)| *code == "language-not-available"));
}

#[test]
fn the_environment_is_the_default_and_never_an_error() {
    let content = fixture_content();
    let show = |name: &str, value: &str| {
        let args = ["show", "counter", "--json", "--content", content.to_str().unwrap()];
        let run = rights_in(&root(), &[(name, value)], args);
        assert_eq!(run.code, Some(0), "{name}={value}: {}", run.err);
        run.json()["languages"][0].as_str().unwrap().to_owned()
    };
    for (value, used) in
        [("ar_EG.UTF-8", "ar"), ("C", "en"), ("POSIX", "en"), ("en_US.UTF-8", "en"), ("es_MX@x", "es"), ("%&/", "en")]
    {
        assert_eq!(show("LANG", value), used);
        assert_eq!(show("LC_ALL", value), used);
    }
    assert_eq!(show("LANGUAGE", "xx:es:en"), "es");
}

#[test]
fn a_missing_line_stands_in_the_next_language_and_says_so() {
    let view = show(&["es"]);
    assert_eq!(view["languages"], json!(["es", "en"]));
    let at_the_line = json!({ "code": "fallback", "text": { "text": "This line is in another language.", "lang": "en",
        "direction": "ltr" }, "subject": "name-down", "placement": "line" });
    assert!(view["notices"].as_array().unwrap().contains(&at_the_line), "{}", view["notices"]);
    for line in json_lines(&view) {
        let missing = line["id"] == "name-down";
        assert_eq!(line["translation"], if missing { "fallback" } else { "current" }, "{}", line["id"]);
        assert_eq!(line["text"]["lang"], if missing { "en" } else { "es" });
    }
    let next = line(&show(&["es", "ar"]), "name-down");
    assert_eq!((&next["text"]["lang"], &next["text"]["direction"]), (&"ar".into(), &"rtl".into()));
}

#[test]
fn a_stale_line_stands_in_its_newer_english_and_says_so() {
    let view = show(&["ar"]);
    assert!(notices(&view).contains(&("outdated", Some("four-questions"))));
    let line = line(&view, "four-questions");
    assert_eq!((&line["translation"], &line["text"]["lang"]), (&"outdated".into(), &"en".into()));
    assert_eq!(line["text"]["text"], "An officer may ask four questions first.");
}

#[test]
fn a_card_that_a_language_lacks_is_shown_in_another_and_says_so_once_more_at_the_top() {
    let args = ["show", "old-times", "--json", "--now", TODAY, "--lang", "es"];
    let view = rights_on_fixture(args).json();
    assert_eq!((&view["languages"], &view["title"]["lang"]), (&json!(["en"]), &"en".into()));
    let top = view["notices"].as_array().unwrap().iter().find(|notice| notice["code"] == "fallback").unwrap();
    assert_eq!((&top["placement"], &top["subject"]), (&"top".into(), &Value::Null));
}

#[test]
fn the_languages_are_listed_in_themselves_and_in_english() {
    let view = rights_on_fixture(["languages", "--json"]).json();
    let languages = view["languages"].as_array().unwrap();
    let tags: Vec<&str> = languages.iter().map(|language| language["tag"].as_str().unwrap()).collect();
    assert_eq!(tags, ["en", "ar", "es"]);
    for language in languages {
        assert_eq!(language["name"]["lang"], language["tag"]);
    }
    let complete: Vec<u64> = languages.iter().map(|language| language["complete_percent"].as_u64().unwrap()).collect();
    assert!(complete[0] == 100 && complete[1] < 100 && complete[2] < complete[1], "{complete:?}");
    let reviewed = languages.iter().map(|language| language["reviewed_percent"].as_u64().unwrap());
    assert!(reviewed.clone().all(|percent| percent < 10) && reviewed.max() > Some(0), "{languages:?}");
    assert_eq!(languages[1]["name"]["text"], "العربية");
    assert_eq!(languages[1]["english_name"], "Arabic");
    assert_eq!(languages[1]["direction"], "rtl");
}
