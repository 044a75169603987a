//! Sources with something wrong: each gets a finding with its rule, place, text and help, and nothing is lost.
//!
//! All stories here break one tiny pack of their own, so that the real words may change under them.

use proptest::prelude::*;
use rights_content::{Content, check};
pub(crate) use rights_tests::small_pack::{AR, CARD, EN, FACTS, HOTLINES, broken, finds, small_pack};
use rights_tests::{TODAY, rights};

#[test]
fn prose_that_is_wrong_is_found_where_it_stands() {
    for (rule, file, from, to) in [
        ("syntax", EN, "wait = ", "wait "),
        ("syntax", EN, "You wait", "You { wait"),
        ("syntax", EN, "You wait", "You {\"\\u\u{e9}\"} wait"),
        ("extra-variable", EN, "You wait", "You { $name } wait"),
        ("extra-variable", AR, "تنتظرون", "تنتظرون { $name }"),
        ("changed-number", AR, "5", "6"),
        ("duplicate-id", EN, "why = ", "wait = Again.\nwhy = "),
        ("missing-message", CARD, "id = \"why\"", "id = \"who\""),
        ("orphan-message", AR, "why = ", "who = "),
        ("missing-translation", EN, "why = ", "why = "),
        ("outdated-translation", AR, "5 أيام.", "5 أيام فقط."),
        ("bidi-control", AR, "تنتظرون", "\u{202E}تنتظرون"),
        ("bidi-control", EN, "You wait", "You {\"\\u202E\"} wait"),
        ("unbalanced-isolate", AR, "تنتظرون", "\u{2066}تنتظرون"),
        ("unbalanced-isolate", AR, "تنتظرون", "تنتظرون\u{2069}"),
        ("mixed-script", AR, "تنتظرون", "تنتظرoن"),
        ("mixed-script", EN, "You wait", "You w\u{430}it"),
        ("foreign-letter", AR, "أيام", "أیام"),
        ("control-character", EN, "You wait", "You\u{200B} wait"),
        ("syntax", EN, "You wait", "You\twait"),
        ("off-glossary", AR, "تنتظرون", "الضابط"),
        ("bad-officer-line", EN, "Good day", "Hello"),
        ("reading-level", CARD, "xyz", ""),
    ] {
        if rule == "reading-level" {
            let hard = "Notwithstanding administrative considerations, jurisdictional determinations necessitate documentation.";
            finds(&broken(EN, "You wait 5 days.", &format!("{hard} 5")), rule, CARD);
        } else if rule == "missing-translation" {
            finds(&broken(AR, "why = لماذا؟\n", ""), rule, file);
        } else {
            finds(&broken(file, from, to), rule, file);
        }
    }
    let place = finds(&broken(AR, "تنتظرون", "تنتظر\u{202E}ون"), "bidi-control", AR);
    assert_eq!((&place["line"], &place["column"]), (&6.into(), &13.into()));
    assert_eq!(place["text"], "\\u{202e}", "shown, and harmless");
}

#[test]
fn structure_that_is_wrong_is_found_where_it_stands() {
    let line = "id = \"wait\"\nkind = \"know\"\nstatuses = [\"visa\"]\nfacts = [\"so\"]";
    for (rule, from, to) in [
        (
            "unknown-fact",
            "facts = [\"so\"]\n\n[[section.line]]\nid = \"why\"",
            "facts = [\"sooo\"]\n\n[[section.line]]\nid = \"why\"",
        ),
        ("unconfirmed-fact", line, &line.replace("so", "doubtful")),
        ("history-not-past", line, &line.replace("so", "once")),
        ("fact-not-for-status", "statuses = [\"visa\"]\nfacts = [\"so\"]", "facts = [\"visitors\"]"),
        ("no-fact", "facts = [\"so\"]\nofficer", "officer"),
        ("gap-with-fact", "kind = \"gap\"", "kind = \"gap\"\nfacts = [\"so\"]"),
        ("duplicate-id", "id = \"why\"", "id = \"wait\""),
        ("unreachable-line", "statuses = [\"visa\"]\n", "statuses = [\"parolee\"]\n"),
        ("unreachable-line", "statuses = [\"visa\"]\n", "statuses = []\n"),
        ("unknown-status", "[\"citizen\", \"visa\"]", "[\"citizen\", \"viza\"]"),
        ("unknown-key", "kind = \"know\"", "kind = \"know\"\nimportant = true"),
        ("bad-value", "kind = \"know\"", "kind = \"shout\""),
        ("bad-value", "kind = \"know\"", "kind = 7"),
        ("bad-value", "id = \"wait\"", "id = \"Wait a bit\""),
        ("missing-key", "group = \"airport-now\"\n", ""),
        ("unknown-link", "[\"line\"]", "[\"lime\"]"),
        ("unknown-link", "\"airport-now\"", "\"airport-later\""),
        ("unknown-link", "hotlines = [\"line\"]", "see_also = [\"nowhere\"]"),
        ("bad-officer-line", "officer = \"Good day to you.\"\n", ""),
        ("bad-officer-line", "kind = \"know\"", "kind = \"know\"\nofficer = \"Hello.\""),
        (
            "bad-officer-line",
            "Good day to you.",
            "One two three four five six seven eight nine ten eleven twelve thirteen.",
        ),
        ("syntax", "[[section]]", "[[section"),
    ] {
        finds(&broken(CARD, from, to), rule, CARD);
    }
    let near = finds(&broken(CARD, "[\"citizen\", \"visa\"]", "[\"viza\", \"citizen\"]"), "unknown-status", CARD);
    assert!(near["help"].as_str().unwrap().contains("`visa`"), "{near}");
}

#[test]
fn facts_of_the_past_need_their_section_and_their_year() {
    let content = small_pack();
    content.replace(CARD, "[[section]]\nid = \"first\"", "[[section]]\nid = \"first\"\npast = true");
    content.replace(
        CARD,
        "kind = \"know\"\nstatuses = [\"visa\"]\nfacts = [\"so\"]",
        "kind = \"know\"\nfacts = [\"once\"]",
    );
    finds(&content.findings(), "history-without-year", EN);
    content.replace(EN, "You wait 5 days.", "In 2017 you had to wait 5 days.");
    content.replace(AR, "تنتظرون 5", "في 2017 كنتم تنتظرون 5");
    let left = content.check().json();
    assert_eq!(left["errors"], 0, "{left:#}");
}

#[test]
fn facts_and_phone_lines_that_are_wrong_are_found_where_they_stand() {
    finds(&broken(CARD, "[\"line\"]", "[\"line\", \"line\"]"), "duplicate-id", CARD);
    let itself = "see_also = [\"counter\"]\nhotlines";
    finds(&broken(CARD, "hotlines", itself), "unknown-link", CARD);
    finds(&broken("packs/xx/pack.toml", "version = 1", "version = -1"), "bad-value", "packs/xx/pack.toml");
    finds(&broken(FACTS, "review_by = \"2027-11-24\"", "review_by = \"2027-02-30\""), "bad-value", FACTS);
    finds(&broken(FACTS, "seen = \"2026-11-24\"", "seen = \"\""), "unconfirmed-fact", CARD);
    for (from, to) in [
        ("+12025550123", "+02025550123"),
        ("+12025550123", "+1202555*123"),
        ("+12025550123", "12025550123"),
        ("202-555-0123", "202-555-0124"),
        ("America/New_York", "America/Boston"),
        ("zone = \"America/New_York\"\n", ""),
        ("mon-fri 09:00-17:00", "mon-fri 17:00-09:00"),
        ("mon-fri 09:00-17:00", "weekdays"),
        ("[\"mon-fri 09:00-17:00\"]", "[\"mon-fri 09:00-17:00\", \"wed 16:00-18:00\"]"),
        ("languages = [\"en\"]", "languages = [\"e_n\"]"),
        ("number_e164 = \"+12025550123\"\n", ""),
        ("number_e164 = \"+12025550123\"", "address = \"https://evil.org/202-555-0123\""),
        ("number_e164", "abroad_e164 = \"+0\"\nnumber_e164"),
        ("review_by = \"2027-02-24\"", "review_by = \"2026-02-24\""),
    ] {
        finds(&broken(HOTLINES, from, to), "bad-hotline", HOTLINES);
    }
}

#[test]
fn a_fact_past_its_review_day_is_a_warning_and_the_card_is_still_built() {
    let content = small_pack();
    let folder = content.path();
    let run = rights(["check", "--json", "--now", "2030-01-01", "--content", folder.to_str().unwrap()]);
    assert_eq!(finds(run.json()["findings"].as_array().unwrap(), "expired-fact", FACTS)["severity"], "warning");
    assert_eq!(content.show(&["counter", "--status", "visa"]).code, Some(0));
}

#[test]
fn digits_of_another_script_with_the_same_value_are_the_same_number() {
    let findings = broken(AR, "5", "٥");
    assert!(findings.iter().all(|finding| finding["rule"] != "changed-number"), "{findings:#?}");
}

#[test]
fn the_same_card_in_two_packs_is_found() {
    let content = small_pack();
    for file in [
        "pack.toml",
        "cards/counter.toml",
        "facts/entry.toml",
        "hotlines.toml",
        "l10n/en/counter.ftl",
        "l10n/en/hotlines.ftl",
    ] {
        content.write(&format!("packs/yy/{file}"), content.text(&format!("packs/xx/{file}")));
    }
    content.replace("packs/yy/pack.toml", "id = \"xx\"", "id = \"yy\"");
    finds(&content.findings(), "duplicate-id", CARD);
}

#[test]
fn files_that_cannot_be_read_are_named_and_the_rest_is_checked() {
    let content = small_pack();
    content.write(AR, [0xFF, 0xFE, b'x']);
    content.replace(CARD, "kind = \"gap\"", "kind = \"gape\"");
    content.write("packs/xx/facts/huge.toml", "#".repeat(2 << 20));
    content.write("packs/xx/l10n/en/extra.ftl", "");
    let report = content.check().json();
    let rules: Vec<(&str, &str)> = report["findings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|finding| (finding["rule"].as_str().unwrap(), finding["file"].as_str().unwrap()))
        .collect();
    for (rule, file) in [
        ("unreadable-file", AR),
        ("unreadable-file", "packs/xx/facts/huge.toml"),
        ("bad-value", CARD),
        ("orphan-message", "packs/xx/l10n/en/extra.ftl"),
    ] {
        assert!(rules.contains(&(rule, &format!("content/{file}"))), "{rule} {file}: {rules:?}");
    }
    let mut sorted = rules.clone();
    sorted.sort_by_key(|(_, file)| *file);
    assert_eq!(rules.iter().map(|r| r.1).collect::<Vec<_>>(), sorted.iter().map(|r| r.1).collect::<Vec<_>>());
}

#[test]
fn errors_stop_a_build_and_a_card_and_the_report_is_printed() {
    let content = small_pack();
    content.replace(CARD, "facts = [\"so\"]", "facts = [\"none-such\"]");
    let folder = content.path();
    let run = rights(["show", "counter", "--content", folder.to_str().unwrap()]);
    assert_eq!(run.code, Some(3));
    assert!(
        run.err.contains("error[unknown-fact] ") && run.err.contains("content/packs/xx/cards/counter.toml:"),
        "{}",
        run.err
    );
    let run = rights(["build", "--json", "--content", folder.to_str().unwrap()]);
    assert_eq!((run.code, &run.error()["code"]), (Some(3), &"content".into()));
}

#[test]
fn a_folder_without_a_pack_is_a_finding() {
    let content = small_pack();
    std::fs::remove_dir_all(content.path().join("packs")).unwrap();
    let run = content.check();
    assert_eq!((run.code, &run.json()["findings"][0]["rule"]), (Some(1), &"unreadable-file".into()));
}

#[test]
fn no_edit_makes_the_check_panic_or_print_a_control() {
    let content = small_pack();
    let files = [CARD, FACTS, EN, AR, HOTLINES, "packs/xx/pack.toml"];
    let good: Vec<String> = files.iter().map(|file| content.text(file)).collect();
    let nasty = ["{", "}", "\\u", "\"", "[", "]", "\u{202E}", "\u{0}", "=", "\n", "é", "ن", "-term", "{ $x ->", "."];
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig::with_cases(150));
    let edits = (0..files.len(), any::<proptest::sample::Index>(), 0..nasty.len(), 1..4_usize);
    runner
        .run(&edits, |(file, place, nasty_at, times)| {
            let text: Vec<char> = good[file].chars().collect();
            let at = place.index(text.len());
            let mut edited: String = text[..at].iter().collect();
            edited += &nasty[nasty_at].repeat(times);
            edited.extend(&text[at..]);
            content.write(files[file], edited);
            let report = check(&Content::read(&content.path()), Some(TODAY));
            let text = serde_json::to_string(&report).unwrap();
            prop_assert!(!text.contains('\u{202E}'), "{text}");
            content.write(files[file], &good[file]);
            Ok(())
        })
        .unwrap();
}
