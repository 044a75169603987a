//! Values that cannot be: addresses that must not become links, days that were not or are still to come, letters that were
//! lost. The small pack is that of `bad_sources.rs`.

use rights_content::{Content, build, check};
use rights_tests::{ContentCopy, TODAY, rights};
use serde_json::Value;

use crate::bad_sources::{AR, CARD, EN, FACTS, HOTLINES, broken, finds, small_pack};

const SEEN: &str = "seen = \"2026-11-24\"";

fn findings(content: &ContentCopy, today: &str) -> Vec<Value> {
    let report = check(&Content::read(&content.path()), Some(today));
    serde_json::to_value(&report.findings).unwrap().as_array().unwrap().clone()
}

#[test]
fn addresses_that_must_not_become_links_are_refused() {
    for address in [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "data:text/html,x",
        "https://bank.example@evil.example/",
        "http://bank.example@evil.example/",
        "https://r\u{456}ghts.example/",
        "https://127.0.0.1/",
        "http://javascript:alert(1)",
        "https://example.org/a b",
        "example.org",
    ] {
        let fact = broken(FACTS, SEEN, &format!("{SEEN}, address = \"{address}\""));
        assert_eq!(fact.len(), 1, "{address}: {fact:#?}");
        finds(&fact, "bad-address", FACTS);
        let line = broken(HOTLINES, "number_e164", &format!("address = \"{address}\"\nnumber_e164"));
        assert_eq!(line.len(), 1, "{address}: {line:#?}");
        finds(&line, "bad-address", HOTLINES);
    }
    finds(&broken(HOTLINES, "number_e164", "address = \"http://example.org\"\nnumber_e164"), "bad-address", HOTLINES);
    for address in ["https://example.org/a?b#c", "http://example.org/a", "mailto:help@example.org", ""] {
        let content = small_pack();
        content.replace(FACTS, SEEN, &format!("{SEEN}, address = \"{address}\""));
        assert_eq!(findings(&content, TODAY), [] as [Value; 0], "{address}");
    }
}

#[test]
fn an_address_for_mail_is_shown_as_it_is_opened() {
    let content = small_pack();
    let mail = "address = \"mailto:help@example.org\"\ndisplay = \"help@example.org\"";
    content.replace(HOTLINES, "number_e164 = \"+12025550123\"\ndisplay = \"202-555-0123\"", mail);
    assert_eq!(findings(&content, TODAY), [] as [Value; 0]);
    content.replace(HOTLINES, "display = \"help@", "display = \"kelp@");
    finds(&findings(&content, TODAY), "bad-hotline", HOTLINES);
}

#[test]
fn letters_that_were_lost_or_only_dress_others_are_refused() {
    for (rule, letter) in
        [("lost-letter", '\u{FFFD}'), ("control-character", '\u{FE0F}'), ("control-character", '\u{E0101}')]
    {
        finds(&broken(FACTS, "It is so.", &format!("It{letter} is so.")), rule, FACTS);
        finds(&broken(CARD, "Good day", &format!("Good{letter} day")), rule, CARD);
        finds(&broken(EN, "You wait", &format!("You{letter} wait")), rule, EN);
        finds(&broken(AR, "أيام", &format!("أيام{letter}")), rule, AR);
    }
    // Half of a surrogate pair, shown and in a variant that is not.
    for half in ["You {\"\\uD800\"} wait", "You { 1 ->\n    [2] {\"\\uDFFF\"}\n   *[other] x\n } wait"] {
        let found = broken(EN, "You wait", half);
        assert_eq!(found.iter().filter(|finding| finding["rule"] == "lost-letter").count(), 1, "{half}: {found:#?}");
        finds(&found, "lost-letter", EN);
    }
    finds(&broken(EN, "You wait", "You {\"\\U0E0041\"} wait"), "control-character", EN);
}

#[test]
fn days_on_which_something_was_done_are_not_still_to_come() {
    let corrections = "packs/xx/corrections.toml";
    let content = small_pack();
    content.write(
        corrections,
        "[[correction]]\nid = \"wait\"\nday = \"2026-11-24\"\ncard = \"counter\"\nsource = \"1 XX 1\"\n",
    );
    content.write("packs/xx/l10n/en/corrections.ftl", "wait-wrong = So.\nwait-right = Not so.\n");
    content.write("packs/xx/l10n/ar/corrections.ftl", "wait-wrong = كذا.\nwait-right = ليس كذا.\n");
    rights(["stamp", "--lang", "ar", "--now", TODAY, "--content", content.path().to_str().unwrap()]);
    assert_eq!(findings(&content, TODAY), [] as [Value; 0]);
    for (file, day) in [
        (FACTS, "checked_on"),
        (FACTS, "seen"),
        (HOTLINES, "checked_on"),
        ("packs/xx/pack.toml", "created"),
        ("packs/xx/l10n/ar/counter.review.toml", "on"),
        (corrections, "day"),
    ] {
        let good = content.text(file);
        content.replace(file, &format!("{day} = \"{TODAY}\""), &format!("{day} = \"2026-11-25\""));
        let found = findings(&content, TODAY);
        assert_eq!((found.len(), &found[0]["severity"]), (1, &"error".into()), "{day}: {found:#?}");
        finds(&found, "bad-value", file);
        assert_eq!(findings(&content, "2026-11-25"), [] as [Value; 0], "{day}");
        let read = Content::read(&content.path());
        assert!(check(&read, None).findings.is_empty() && build(&read).is_ok(), "a build knows no today: {day}");
        content.write(file, good);
    }
}

#[test]
fn days_long_past_or_far_ahead_are_refused() {
    for day in ["1899-12-31", "2201-01-01", "0001-01-01", "9999-12-31"] {
        for (file, from) in [(FACTS, "review_by = \"2027-11-24\""), (HOTLINES, "review_by = \"2027-02-24\"")] {
            finds(&broken(file, from, &format!("review_by = \"{day}\"")), "bad-value", file);
        }
        finds(&broken(FACTS, SEEN, &format!("seen = \"{day}\"")), "bad-value", FACTS);
    }
    let content = small_pack();
    content.replace(FACTS, "review_by = \"2027-11-24\"", "review_by = \"2200-12-31\"");
    assert_eq!(findings(&content, TODAY), [] as [Value; 0]);
}
