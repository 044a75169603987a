//! A translator edits one line, sees it on the card, checks, stamps, and builds.

use std::fs;

use rights_tests::{ContentCopy, Folder, TODAY, fixture_content, json_lines, rights, rights_in, rights_on_fixture};
use serde_json::Value;

const FILE: &str = "packs/alpha/l10n/ar/held.ftl";

/// Findings about the one card that is edited here; the fixture has others of its own.
fn findings(content: &ContentCopy) -> Vec<Value> {
    let about = |finding: &Value| finding["file"].as_str().unwrap().contains("held");
    content.check().json()["findings"].as_array().unwrap().iter().filter(|finding| about(finding)).cloned().collect()
}

#[test]
fn an_edited_line_shows_at_once_and_is_asked_to_be_stamped() {
    let content = ContentCopy::fixture();
    assert_eq!(findings(&content), Vec::<Value>::new());
    content.replace(FILE, "step-call = ", "step-call = تحية. ");
    let view = content.show(&["held", "--lang", "ar", "--status", "permanent-resident"]);
    assert!(view.out.contains("تحية."), "{}", view.out);
    let found = findings(&content);
    assert_eq!(found.len(), 1, "{found:#?}");
    assert_eq!(found[0]["rule"], "outdated-translation");
    let folder = content.path();
    let stamp = ["stamp", "held", "--lang", "ar", "--now", TODAY, "--content", folder.to_str().unwrap()];
    let stamped = rights(stamp);
    assert_eq!(stamped.code, Some(0), "{stamped:?}");
    assert_eq!(findings(&content), Vec::<Value>::new());
    let again = rights(stamp);
    assert!(again.out.contains("0 messages stamped in 0 files"), "{again:?}");
}

#[test]
fn the_fixture_has_only_the_findings_that_its_readme_names() {
    let report = rights_on_fixture(["check", "--json", "--now", TODAY]).json();
    assert_eq!(report["errors"], 0, "{report:#}");
    assert_eq!(report["gaps"], 7);
    let in_packs = |rule: &str| {
        let findings = report["findings"].as_array().unwrap().iter();
        let mut files: Vec<String> = findings
            .filter(|finding| finding["rule"] == rule)
            .map(|finding| finding["file"].as_str().unwrap().trim_start_matches("fixture/").to_owned())
            .filter(|file| file.starts_with("packs/"))
            .collect();
        files.dedup();
        files
    };
    assert_eq!(
        in_packs("missing-translation"),
        ["packs/alpha/l10n/en/counter.ftl", "packs/alpha/l10n/en/old-times.ftl"]
    );
    assert_eq!(in_packs("outdated-translation"), ["packs/alpha/l10n/ar/counter.ftl"]);
    assert_eq!(in_packs("expired-fact"), ["packs/alpha/facts/counter.toml", "packs/beta/facts/bay.toml"]);
}

#[test]
fn a_sign_off_holds_until_the_words_or_their_source_change() {
    let content = ContentCopy::fixture();
    let review = "packs/alpha/l10n/ar/held.review.toml";
    let signed = content.text(review).replace("machine = true", "by = \"A reader\"");
    content.write(review, signed);
    let card = |content: &ContentCopy| content.show(&["held", "--lang", "ar", "--status", "visa"]).json();
    let machine = |card: &Value| card["notices"].to_string().contains("machine-translation");
    assert!(!machine(&card(&content)));
    let line = json_lines(&card(&content)).remove(0);
    assert_eq!(line["review"], "reviewed");
    let id = line["id"].as_str().unwrap().to_owned();
    content.replace(FILE, &format!("{id} = "), &format!("{id} = تحية. "));
    assert!(
        machine(&card(&content)) || card(&content)["languages"].to_string().contains("en"),
        "an edit takes it away"
    );
    let folder = content.path();
    rights(["stamp", "held", "--lang", "ar", "--now", TODAY, "--content", folder.to_str().unwrap()]);
    assert!(content.text(review).contains(&format!("{id} = {{ source")), "still there");
    assert!(machine(&card(&content)), "a stamp is not a sign-off");
}

#[test]
fn the_same_sources_give_the_same_bytes() {
    let (one, two) = (Folder::new(), Folder::new());
    let content = ContentCopy::fixture();
    let folder = content.path();
    let first = rights_on_fixture(["build", "--json", "--out", one.arg()]).json();
    let second = rights(["build", "--json", "--out", two.arg(), "--content", folder.to_str().unwrap()]).json();
    let bytes = |folder: &Folder, name: &str| fs::read(folder.path().join(name)).unwrap();
    for (at, name) in ["alpha-1.db", "beta-1.db"].into_iter().enumerate() {
        assert_eq!(first["packs"][at]["sha256"], second["packs"][at]["sha256"]);
        assert_eq!(bytes(&one, name), bytes(&two, name));
        assert_eq!(first["packs"][at]["bytes"], bytes(&one, name).len());
    }
}

#[test]
fn what_a_message_needs_from_the_sources_is_finished_when_it_is_built() {
    for (lang, form) in [
        ("en", "The name desk has Form F-1. It is 2 pages long."),
        ("es", "La mesa de nombres tiene el formulario F-1. Es de 2 páginas."),
        ("ar", "لدى مكتب الأسماء النموذج \u{2066}F-1\u{2069}. طوله صفحتان \u{2066}(2)\u{2069}."),
    ] {
        let view = rights_on_fixture(["show", "counter", "--json", "--lang", lang]).json();
        let line = json_lines(&view).into_iter().find(|line| line["id"] == "desk-form").unwrap();
        assert_eq!(line["text"]["text"], form);
    }
}

#[test]
fn a_stamp_of_what_is_not_there_says_what_is() {
    let content = fixture_content();
    let stamp = |args: &[&str]| {
        let mut all = vec!["stamp", "--json", "--now", TODAY, "--content", content.to_str().unwrap()];
        all.extend(args);
        rights(all).error()
    };
    let error = stamp(&["--lang", "fr"]);
    assert_eq!((&error["code"], &error["field"]), (&"unknown-language".into(), &"lang".into()));
    let error = stamp(&["conter", "--lang", "ar"]);
    assert_eq!((&error["code"], &error["nearest"][0]), (&"unknown-card".into(), &"counter".into()));
}

#[test]
fn paths_of_findings_open_from_where_one_stands() {
    let content = ContentCopy::fixture();
    let file = "packs/alpha/cards/counter.toml";
    content.replace(file, "[[section]]", "loud = 1\n[[section]]");
    content.replace("ui/ar.ftl", "not-legal-advice = ", "not-legal-advice-me = ");
    let folder = content.path();
    let seen = |here: &str, arguments: &[&str]| {
        let place = folder.join(here);
        let run = rights_in(&place, &[], arguments);
        run.out + &run.err
    };
    let check = ["check", "--now", TODAY];
    let below = seen("packs/alpha", &check);
    assert!(below.contains("error[unknown-key] cards/counter.toml:"), "{below}");
    assert!(below.contains("] ../../ui/ar.ftl:"), "{below}");
    assert!(seen(".", &check).contains(&format!("] {file}:")));
    assert!(seen("..", &check).contains(&format!("] content/{file}:")));
    assert!(seen("packs/beta", &["build"]).contains("] ../alpha/cards/counter.toml:"));
    let given = ["show", "tram", "--content", ".."];
    assert!(seen("packs", &given).contains("] alpha/cards/counter.toml:"), "{}", seen("packs", &given));
    assert!(seen("packs/alpha", &["check", "--json"]).contains(&format!("\"file\": \"content/{file}\"")));
}

#[test]
fn a_stamp_takes_no_sign_off_away_for_a_mistake_in_a_file() {
    let review = "packs/alpha/l10n/ar/held.review.toml";
    for (file, from, to) in [
        (review, "machine = true", "machine = yes"),
        (FILE, "card-title = ", "card-title "),
        ("packs/alpha/l10n/en/held.ftl", "card-title = ", "card-title "),
        ("packs/alpha/pack.toml", "[\"en\", ", "[en, "),
    ] {
        let content = ContentCopy::fixture();
        content.replace(review, "machine = true", "by = \"A reader\"");
        content.replace(file, from, to);
        let before = content.text(review);
        let folder = content.path();
        let stamp = ["stamp", "held", "--lang", "ar", "--now", TODAY, "--json", "--content"];
        let run = rights(stamp.into_iter().chain(folder.to_str()));
        assert_eq!((run.code, &run.error()["code"]), (Some(3), &"file".into()), "{file}");
        assert_eq!(content.text(review), before, "{file}");
    }
}
