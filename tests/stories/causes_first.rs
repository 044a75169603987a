//! A mistake is told once, where it was made: what only follows from it is left out, and all else is still checked.

use rights_content::{Content, check};
use rights_tests::{ContentCopy, TODAY};

use crate::bad_sources::{AR, CARD, EN, FACTS, HOTLINES, small_pack};

const PACK: &str = "packs/xx/pack.toml";
const REVIEW: &str = "packs/xx/l10n/ar/counter.review.toml";

/// Rule and file of each finding, in the order of the report.
fn findings(content: &ContentCopy) -> Vec<(String, String)> {
    let word = |rule| serde_json::to_value(rule).unwrap().as_str().unwrap().to_owned();
    let report = check(&Content::read(&content.path()), Some(TODAY));
    let place = |file: &str| file.strip_prefix("content/").unwrap_or(file).to_owned();
    report.findings.iter().map(|finding| (word(finding.rule), place(&finding.file))).collect()
}

/// Asserts that a copy has one finding only.
fn only(content: &ContentCopy, rule: &str, file: &str, what: &str) {
    assert_eq!(findings(content), [(rule.to_owned(), file.to_owned())], "{what}");
}

#[test]
fn a_mistake_in_pack_toml_is_one_finding() {
    for (rule, from, to) in [
        ("bad-value", "version = 1", "version = 1.5"),
        ("bad-value", "version = 1", "version = 0"),
        ("bad-value", "version = 1", "version = 2147483649"),
        ("bad-value", "id = \"xx\"", "id = \"yy\""),
        ("bad-value", "2026-11-24", "24 November"),
        ("bad-value", "[\"en\", \"ar\"]", "\"en\""),
        ("bad-value", "[\"en\", \"ar\"]", "[]"),
        ("bad-value", "[\"airport-now\"]", "\"airport-now\""),
        ("missing-key", "version = 1\n", ""),
        ("missing-key", "id = \"xx\"\n", ""),
        ("missing-key", "languages = [\"en\", \"ar\"]\n", ""),
        ("unknown-key", "groups", "group"),
        ("syntax", "version = 1", "version = one"),
    ] {
        let content = small_pack();
        content.replace(PACK, from, to);
        only(&content, rule, PACK, to);
    }
    let real = ContentCopy::new();
    real.replace("packs/us/pack.toml", "version = 1", "version = 1.5");
    only(&real, "bad-value", "packs/us/pack.toml", "the packs that ship");
    let content = small_pack();
    std::fs::remove_file(content.path().join(PACK)).unwrap();
    only(&content, "unreadable-file", PACK, "no pack.toml");
}

#[test]
fn a_file_that_cannot_be_read_is_one_finding() {
    let files = [PACK, CARD, FACTS, EN, AR, HOTLINES, REVIEW, "ui/en.ftl", "ui/ar.ftl", "ui/glossary.toml"];
    for file in files.into_iter().chain(["packs/xx/l10n/en/hotlines.ftl"]) {
        for bytes in [vec![b'#'; 2 << 20], b"\xFF\xFE".to_vec()] {
            let content = small_pack();
            content.write(file, bytes);
            only(&content, "unreadable-file", file, "not text, or too much of it");
        }
    }
    let real = ContentCopy::new();
    real.write("packs/us/facts/port-of-entry.toml", vec![b'#'; 2 << 20]);
    only(&real, "unreadable-file", "packs/us/facts/port-of-entry.toml", "the packs that ship");
}

#[test]
fn a_mistake_in_the_syntax_of_a_file_stays_in_that_file() {
    for file in [CARD, FACTS, HOTLINES, REVIEW, "ui/glossary.toml"] {
        for broken in ["= 1\n", "[[\n", "x = \"\n"] {
            let content = small_pack();
            content.write(file, format!("{broken}{}", content.text(file)));
            let found = findings(&content);
            assert!(found.iter().all(|(rule, at)| rule == "syntax" && at == file), "{file} {broken:?}: {found:?}");
            assert!((1..=2).contains(&found.len()), "{file} {broken:?}: {found:?}");
        }
    }
    for (file, from) in [(EN, "wait = "), (AR, "wait = "), (EN, "hello = "), ("ui/en.ftl", "not-legal-advice = ")] {
        let content = small_pack();
        content.replace(file, from, &from.replace(" =", ""));
        only(&content, "syntax", file, from);
    }
}

#[test]
fn a_bad_value_is_not_missed_elsewhere() {
    for (rule, file, from, to) in [
        ("bad-value", FACTS, "\"primary\"", "\"best\""),
        ("unknown-status", FACTS, "[\"all\"]", "[\"everyone\"]"),
        ("missing-key", FACTS, "applies_to = [\"all\"]\n", ""),
        ("bad-value", FACTS, "seen = \"2026-11-24\"", "seen = \"lately\""),
        ("unknown-key", FACTS, "[[fact]]", "[[fcat]]"),
        ("bad-value", CARD, "kind = \"know\"", "kind = \"shout\""),
        ("bad-value", CARD, "id = \"counter\"", "id = \"county\""),
        ("missing-key", CARD, "group = \"airport-now\"\n", ""),
        ("bad-value", CARD, "facts = [\"so\"]\nofficer", "facts = \"so\"\nofficer"),
        ("bad-value", CARD, "officer = \"Good day to you.\"", "officer = 1"),
        ("unknown-status", CARD, "[\"citizen\", \"visa\"]", "[\"citizen\", \"viza\"]"),
        ("bad-value", CARD, "statuses = [\"visa\"]", "statuses = \"visa\""),
        ("bad-value", HOTLINES, "\"nonprofit\"", "\"nobody\""),
        ("unknown-key", CARD, "[[section]]", "[[part]]"),
    ] {
        let content = small_pack();
        let text = content.text(file).replacen(from, to, 1);
        content
            .write(file, if rule == "unknown-key" { text.replace("[[section.line]]", "[[part.line]]") } else { text });
        only(&content, rule, file, to);
    }
    let content = small_pack();
    content.replace(CARD, "[\"line\"]", "[\"li\\u200Bne\"]");
    only(&content, "control-character", CARD, "the id is still known");
}

#[test]
fn a_language_without_a_folder_or_a_file_is_one_finding() {
    for (lang, rule) in [("en", "missing-message"), ("ar", "missing-translation")] {
        let content = small_pack();
        std::fs::remove_dir_all(content.path().join(format!("packs/xx/l10n/{lang}"))).unwrap();
        only(&content, rule, PACK, lang);
    }
    let content = small_pack();
    std::fs::remove_file(content.path().join(EN)).unwrap();
    only(&content, "missing-message", CARD, "no words of the card");
    let content = small_pack();
    std::fs::remove_file(content.path().join("ui/en.ftl")).unwrap();
    only(&content, "unreadable-file", "ui/en.ftl", "no words of the app");
}

#[test]
fn causes_stand_first_and_the_rest_is_still_checked() {
    let content = small_pack();
    content.replace(CARD, "facts = [\"so\"]\nofficer", "officer");
    content.replace(FACTS, "[[fact]]", "[[fact]]\nloud = 1");
    content.replace(AR, "5", "6");
    let found = findings(&content);
    let rules: Vec<&str> = found.iter().map(|(rule, _)| rule.as_str()).collect();
    assert_eq!(rules, ["unknown-key", "no-fact", "outdated-translation", "changed-number"], "{found:?}");
    let content = small_pack();
    content.write(FACTS, content.text(FACTS).replace("[[fact]]", "[[fact"));
    content.replace(CARD, "[\"line\"]", "[\"lime\"]");
    content.replace(EN, "You wait", "You\u{200B} wait");
    let found = findings(&content);
    for rule in ["syntax", "unknown-link", "control-character"] {
        assert!(found.iter().any(|(of, _)| of == rule), "{rule}: {found:?}");
    }
}
