//! A reader's languages: matched by language and script, and visible line by line where one is missing.

use rights_tests::{ContentCopy, TODAY, rights, rights_in, root};
use serde_json::Value;

fn show(languages: &[&str]) -> Value {
    let mut args = vec!["show", "first-questions", "--json", "--now", TODAY];
    for lang in languages {
        args.extend(["--lang", lang]);
    }
    rights(args).json()
}

fn notices(view: &Value) -> Vec<(String, Option<String>)> {
    let text = |value: &Value| value.as_str().map(str::to_owned);
    view["notices"].as_array().unwrap().iter().map(|n| (text(&n["code"]).unwrap(), text(&n["subject"]))).collect()
}

#[test]
fn regions_and_old_tags_find_their_language() {
    for (asked, used) in [("ar-EG", "ar"), ("ur-IN", "ur"), ("es-419", "es"), ("en-GB", "en"), ("ES", "es")] {
        assert_eq!(show(&[asked])["languages"], serde_json::json!([used]), "{asked}");
    }
}

#[test]
fn a_language_that_is_not_shipped_leads_on_to_the_next_and_says_so() {
    let view = show(&["fr", "ur", "es"]);
    assert_eq!(view["languages"], serde_json::json!(["ur"]));
    assert!(notices(&view).contains(&("language-not-available".into(), Some("fr".into()))));
    let view = show(&["und"]);
    assert_eq!(view["languages"], serde_json::json!(["en"]));
    assert!(notices(&view).contains(&("language-not-available".into(), Some("und".into()))));
    assert!(!notices(&show(&["ar", "fr"])).iter().any(|(code, _)| code == "language-not-available"));
}

#[test]
fn the_environment_is_the_default_and_never_an_error() {
    let show = |name: &str, value: &str| {
        let run = rights_in(&root(), &[(name, value)], ["show", "first-questions", "--json"]);
        assert_eq!(run.code, Some(0), "{name}={value}: {}", run.err);
        run.json()["languages"][0].as_str().unwrap().to_owned()
    };
    for (value, used) in
        [("ar_EG.UTF-8", "ar"), ("C", "en"), ("POSIX", "en"), ("en_US.UTF-8", "en"), ("ur_PK@x", "ur"), ("%&/", "en")]
    {
        assert_eq!(show("LANG", value), used);
        assert_eq!(show("LC_ALL", value), used);
    }
    assert_eq!(show("LANGUAGE", "xx:es:en"), "es");
}

#[test]
fn a_missing_line_stands_in_english_and_says_so() {
    let content = ContentCopy::new();
    let file = "packs/us/l10n/ar/first-questions.ftl";
    let without: Vec<String> =
        content.text(file).lines().filter(|l| !l.starts_with("green-card-judge =")).map(str::to_owned).collect();
    content.write(file, without.join("\n"));
    let view = content.show(&["first-questions", "--lang", "ar", "--status", "permanent-resident"]).json();
    assert_eq!(view["languages"], serde_json::json!(["ar", "en"]));
    assert!(notices(&view).contains(&("fallback".into(), Some("green-card-judge".into()))));
    let lines: Vec<&Value> =
        view["sections"].as_array().unwrap().iter().flat_map(|s| s["lines"].as_array().unwrap()).collect();
    for line in lines {
        let missing = line["id"] == "green-card-judge";
        assert_eq!(line["translation"], if missing { "fallback" } else { "current" });
        assert_eq!(line["text"]["lang"], if missing { "en" } else { "ar" });
        assert_eq!(line["text"]["direction"], if missing { "ltr" } else { "rtl" });
    }
}

#[test]
fn a_stale_line_stands_in_its_newer_english_and_says_so() {
    let content = ContentCopy::new();
    content.replace("packs/us/l10n/en/first-questions.ftl", "green-card-judge = ", "green-card-judge = First: ");
    let view = content.show(&["first-questions", "--lang", "ur", "--status", "permanent-resident"]).json();
    assert!(notices(&view).contains(&("outdated".into(), Some("green-card-judge".into()))));
    let lines = view["sections"].as_array().unwrap().iter().flat_map(|s| s["lines"].as_array().unwrap());
    let line = lines.into_iter().find(|line| line["id"] == "green-card-judge").unwrap();
    assert_eq!((&line["translation"], &line["text"]["lang"]), (&"outdated".into(), &"en".into()));
    assert!(line["text"]["text"].as_str().unwrap().starts_with("First: "));
}

#[test]
fn the_languages_are_listed_in_themselves_and_in_english() {
    let view = rights(["languages", "--json"]).json();
    let languages = view["languages"].as_array().unwrap();
    let tags: Vec<&str> = languages.iter().map(|language| language["tag"].as_str().unwrap()).collect();
    assert_eq!(tags, ["en", "ar", "ur", "es"]);
    for language in languages {
        assert_eq!((&language["complete_percent"], &language["reviewed_percent"]), (&100.into(), &0.into()));
        assert_eq!(language["name"]["lang"], language["tag"]);
    }
    assert_eq!(languages[1]["name"]["text"], "العربية");
    assert_eq!(languages[1]["english_name"], "Arabic");
    assert_eq!(languages[1]["direction"], "rtl");
}
