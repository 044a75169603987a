//! A translator edits one line, sees it on the card, checks, stamps, and builds.

use std::fs;

use rights_tests::{ContentCopy, Folder, TODAY, rights, rights_in};

const FILE: &str = "packs/us/l10n/ar/first-questions.ftl";

#[test]
fn an_edited_line_shows_at_once_and_is_asked_to_be_stamped() {
    let content = ContentCopy::new();
    content.replace(FILE, "green-card-say = ", "green-card-say = تحية. ");
    let view = content.show(&["first-questions", "--lang", "ar", "--status", "permanent-resident"]);
    assert!(view.out.contains("تحية."), "{}", view.out);
    let report = content.check().json();
    assert_eq!(report["findings"].as_array().unwrap().len(), 1, "{report:#}");
    assert_eq!(report["findings"][0]["rule"], "outdated-translation");
    let folder = content.path();
    let stamp = ["stamp", "first-questions", "--lang", "ar", "--now", TODAY, "--content", folder.to_str().unwrap()];
    let stamped = rights(stamp);
    assert_eq!(stamped.code, Some(0), "{stamped:?}");
    assert_eq!(content.check().json()["findings"].as_array().unwrap().len(), 0);
    let again = rights(stamp);
    assert!(again.out.contains("0 messages stamped in 0 files"), "{again:?}");
}

#[test]
fn the_sources_of_this_repository_have_no_finding() {
    let run = rights(["check", "--json", "--now", TODAY]);
    assert_eq!(run.code, Some(0), "{}", run.out);
    let report = run.json();
    assert_eq!((&report["errors"], &report["warnings"]), (&0.into(), &0.into()));
    assert!(report["gaps"].as_u64() > Some(5));
}

#[test]
fn a_sign_off_holds_until_the_words_or_their_source_change() {
    let content = ContentCopy::new();
    let review = "packs/us/l10n/ar/first-questions.review.toml";
    let signed = content.text(review).replace("machine = true", "by = \"A reader\"");
    content.write(review, signed);
    let card = |content: &ContentCopy| content.show(&["first-questions", "--lang", "ar", "--status", "visa"]).json();
    let machine = |card: &serde_json::Value| card["notices"].to_string().contains("machine-translation");
    assert!(!machine(&card(&content)));
    let line = &card(&content)["sections"][0]["lines"][0];
    assert_eq!(line["review"], "reviewed");
    let id = line["id"].as_str().unwrap().to_owned();
    content.replace(FILE, &format!("{id} = "), &format!("{id} = تحية. "));
    assert!(machine(&card(&content)), "an edit takes the sign-off away");
    let folder = content.path();
    rights(["stamp", "--lang", "ar", "--now", TODAY, "--content", folder.to_str().unwrap()]);
    assert!(content.text(review).contains(&format!("{id} = {{ source")), "still there");
    assert!(machine(&card(&content)), "a stamp is not a sign-off");
}

#[test]
fn the_same_sources_give_the_same_bytes() {
    let (one, two) = (Folder::new(), Folder::new());
    let content = ContentCopy::new();
    let folder = content.path();
    let first = rights(["build", "--json", "--out", one.arg()]).json();
    let second = rights(["build", "--json", "--out", two.arg(), "--content", folder.to_str().unwrap()]).json();
    assert_eq!(first["packs"][0]["sha256"], second["packs"][0]["sha256"]);
    let bytes = |folder: &Folder| fs::read(folder.path().join("us-1.db")).unwrap();
    assert_eq!(bytes(&one), bytes(&two));
    assert_eq!(first["packs"][0]["bytes"], bytes(&one).len());
}

#[test]
fn a_stamp_of_what_is_not_there_says_what_is() {
    let error = rights(["stamp", "--lang", "fr", "--json", "--now", TODAY]).error();
    assert_eq!((&error["code"], &error["field"]), (&"unknown-language".into(), &"lang".into()));
    let error = rights(["stamp", "first-question", "--lang", "ar", "--json", "--now", TODAY]).error();
    assert_eq!((&error["code"], &error["nearest"][0]), (&"unknown-card".into(), &"first-questions".into()));
}

#[test]
fn paths_of_findings_open_from_where_one_stands() {
    let content = ContentCopy::new();
    let file = "packs/us/cards/first-questions.toml";
    content.replace(file, "[[section]]", "loud = 1\n[[section]]");
    content.replace("ui/ur.ftl", "gap-ask = ", "gap-ask-me = ");
    let folder = content.path();
    let seen = |here: &str, arguments: &[&str]| {
        let place = folder.join(here);
        let run = rights_in(&place, &[], arguments);
        run.out + &run.err
    };
    let check = ["check", "--now", TODAY];
    let below = seen("packs/us", &check);
    assert!(below.contains("error[unknown-key] cards/first-questions.toml:"), "{below}");
    assert!(below.contains("] ../../ui/ur.ftl:"), "{below}");
    assert!(seen(".", &check).contains(&format!("] {file}:")));
    assert!(seen("..", &check).contains(&format!("] content/{file}:")));
    assert!(seen("packs/us-ma", &["build"]).contains("] ../us/cards/first-questions.toml:"));
    let given = ["show", "sanctuary", "--content", ".."];
    assert!(seen("packs", &given).contains("] us/cards/first-questions.toml:"), "{}", seen("packs", &given));
    assert!(seen("packs/us", &["check", "--json"]).contains(&format!("\"file\": \"content/{file}\"")));
}

#[test]
fn a_stamp_takes_no_sign_off_away_for_a_mistake_in_a_file() {
    let review = "packs/us/l10n/ar/first-questions.review.toml";
    for (file, from, to) in [
        (review, "machine = true", "machine = yes"),
        (FILE, "green-card-say = ", "green-card-say "),
        ("packs/us/l10n/en/first-questions.ftl", "green-card-say = ", "green-card-say "),
        ("packs/us/pack.toml", "[\"en\", ", "[en, "),
    ] {
        let content = ContentCopy::new();
        content.replace(review, "machine = true", "by = \"A reader\"");
        content.replace(file, from, to);
        let before = content.text(review);
        let folder = content.path();
        let stamp = ["stamp", "first-questions", "--lang", "ar", "--now", TODAY, "--json", "--content"];
        let run = rights(stamp.into_iter().chain(folder.to_str()));
        assert_eq!((run.code, &run.error()["code"]), (Some(3), &"file".into()), "{file}");
        assert_eq!(content.text(review), before, "{file}");
    }
}
