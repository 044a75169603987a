//! More sources with something wrong: the very letter a finding stands at, files that fell parsers, and what hides in
//! structure rather than in prose.

use rights_content::{Content, check};
use rights_tests::{ContentCopy, TODAY, rights, rights_in};
use serde_json::Value;

use crate::bad_sources::{AR, CARD, EN, FACTS, HOTLINES, broken, finds, small_pack};

/// Line and column of the first `mark` in a file, both from 1.
fn place_of(content: &ContentCopy, file: &str, mark: &str) -> (usize, usize) {
    let text = content.text(file);
    let before = &text[..text.find(mark).unwrap_or_else(|| panic!("{file} has no {mark:?}"))];
    (before.matches('\n').count() + 1, before.rsplit('\n').next().unwrap().chars().count() + 1)
}

fn has_raw_control(text: &str) -> bool {
    text.chars().any(|c| (c.is_control() && c != '\n') || rights_core::locale::is_direction_control(c))
}

#[test]
fn a_finding_stands_at_the_very_letter() {
    let wait = "id = \"wait\"\nkind = \"know\"";
    for (rule, file, from, to, mark) in [
        ("extra-variable", EN, "You wait", "You { $name } wait", "You { $name"),
        ("changed-number", AR, "5 أيام", "55 أيام", "تنتظرون"),
        ("joined-isolate", AR, "تنتظرون", "تنتظرون لدى ICE", "تنتظرون"),
        ("duplicate-id", EN, "why = ", "hello = Again.\nwhy = ", "hello = Again"),
        ("orphan-message", AR, "why = ", "who = ", "who"),
        ("control-character", EN, "You wait", "You wai\u{200B}t", "\u{200B}"),
        ("unbalanced-isolate", AR, "تنتظرون", "تنت\u{2069}ظرون", "\u{2069}"),
        ("mixed-script", EN, "You wait", "You w\u{430}it", "\u{430}it"),
        ("foreign-letter", AR, "أيام", "أیام", "یام"),
        ("bad-officer-line", EN, "Good day", "Hello", "Hello"),
        ("unknown-fact", CARD, "kind = \"gap\"", "kind = \"do\"\nfacts = [\"nope\"]", "nope"),
        ("unknown-status", CARD, "\"visa\"]\nhotlines", "\"viza\"]\nhotlines", "viza"),
        ("unknown-key", CARD, wait, &format!("{wait}\nloud = 1"), "loud"),
        ("unknown-link", CARD, "[\"line\"]", "[\"lime\"]", "lime"),
        ("bad-value", FACTS, "checked_on = \"2026-11-24\"", "checked_on = \"24 November\"", "24 November"),
        ("bad-hotline", HOTLINES, "202-555-0123\"", "202-555-0199\"", "202-555-0199"),
        ("syntax", HOTLINES, "status = \"confirmed\"", "status = confirmed", "confirmed"),
    ] {
        let content = small_pack();
        content.replace(file, from, to);
        let found = finds(&content.findings(), rule, file);
        let place = (found["line"].as_u64().unwrap(), found["column"].as_u64().unwrap());
        let (line, column) = place_of(&content, file, mark);
        assert_eq!(place, (line as u64, column as u64), "{rule} {to}: {found:#}");
    }
}

#[test]
fn what_would_fell_the_fluent_parser_is_a_finding() {
    for text in [
        format!("wait = {}", "{".repeat(700)),
        format!("wait = {}", "{ ".repeat(700) + &"}".repeat(700)),
        "wait = {\"\\u\u{e9}".to_owned(),
        "wait = {\"\\u".to_owned(),
        format!("wait = {}", "F(\n".repeat(700)),
        format!("wait = {}", "{\"\"}".repeat(200)),
        "wait = {".to_owned(),
        "#".repeat(65 << 10),
    ] {
        let content = small_pack();
        content.write(EN, &text);
        finds(&content.findings(), "syntax", EN);
        assert_eq!(content.check().code, Some(1), "{}", text.len());
    }
    let content = small_pack();
    content.write(EN, "#".repeat(2 << 20));
    let found = content.findings();
    let huge = found.iter().find(|finding| finding["rule"] == "unreadable-file").unwrap();
    assert_eq!(huge["file"], format!("content/{EN}"));
}

#[test]
fn a_notice_keeps_the_value_of_its_source() {
    let content = small_pack();
    let file = "ui/ar.ftl";
    let line = content.text(file).lines().find(|line| line.contains("{ $subject }")).unwrap().to_owned();
    content.replace(file, &line, &line.replace("{ $subject }", ""));
    finds(&content.findings(), "missing-variable", file);
    content.replace(file, &line.replace("{ $subject }", ""), &line.replace("$subject", "$object"));
    let found = content.findings();
    finds(&found, "missing-variable", file);
    finds(&found, "extra-variable", file);
}

#[test]
fn a_phone_number_in_prose_may_not_change_by_a_digit() {
    let with = |arabic: &str| {
        let content = small_pack();
        content.replace(EN, "You wait 5 days.", "Call 202-555-0123 in 5 days.");
        content.replace(AR, "تنتظرون 5 أيام.", arabic);
        content.findings()
    };
    for wrong in [
        "اتصلوا 202-555-0124 بعد 5 أيام.",
        "اتصلوا 202-555-012 بعد 5 أيام.",
        "اتصلوا ٢٠٢-٥٥٥-٠١٢٤ بعد ٥ أيام.",
        "اتصلوا بعد 5 أيام.",
    ] {
        finds(&with(wrong), "changed-number", AR);
    }
    for same in ["اتصلوا 202-555-0123 بعد 5 أيام.", "اتصلوا ٢٠٢-٥٥٥-٠١٢٣ بعد ٥ أيام."]
    {
        assert!(with(same).iter().all(|finding| finding["rule"] != "changed-number"), "{same}");
    }
}

#[test]
fn words_in_one_language_only_are_found() {
    let content = small_pack();
    content.write(AR, content.text(AR) + "alone = وحدها\n");
    finds(&content.findings(), "orphan-message", AR);
    let content = small_pack();
    std::fs::remove_file(content.path().join(EN)).unwrap();
    finds(&content.findings(), "missing-message", CARD);
    let content = small_pack();
    std::fs::remove_file(content.path().join(AR)).unwrap();
    let found = content.findings();
    assert_eq!(finds(&found, "missing-translation", EN)["severity"], "warning");
    assert!(found.iter().all(|finding| finding["severity"] == "warning"), "{found:#?}");
}

#[test]
fn warnings_do_not_stop_a_build_or_a_card() {
    let content = small_pack();
    content.replace(AR, "why = لماذا؟\n", "");
    let (folder, out) = (content.path(), rights_tests::Folder::new());
    let folder = folder.to_str().unwrap();
    let run = rights_in(&content.path(), &[], ["check", "--now", TODAY]);
    assert_eq!((run.code, run.err.as_str()), (Some(1), ""));
    assert!(run.out.contains(&format!("warning[missing-translation] {EN}:7:1\n")), "{}", run.out);
    let run = rights(["build", "--content", folder, "--out", out.arg()]);
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
    assert_eq!(rights(["show", "counter", "--content", folder, "--lang", "ar"]).code, Some(0));
}

#[test]
fn ids_and_types_that_cannot_be_are_found() {
    let all = |file: &str| small_pack().text(file);
    let twice = |file: &str, table: &str| {
        let text = all(file);
        let entry = text[text.find(table).unwrap()..].split("\n\n").next().unwrap().to_owned();
        format!("{text}\n{entry}\n")
    };
    for (rule, file, text) in [
        ("duplicate-id", FACTS, twice(FACTS, "[[fact]]")),
        ("duplicate-id", HOTLINES, twice(HOTLINES, "[[hotline]]")),
        ("bad-value", FACTS, all(FACTS).replace("schema = 1", "schema = \"one\"")),
        ("bad-value", FACTS, all(FACTS).replace("review_by = \"2027-11-24\"", "review_by = 2027-11-24")),
        ("bad-value", FACTS, all(FACTS).replace("[\"all\"]", "\"all\"")),
        ("bad-value", FACTS, all(FACTS).replace("status = \"confirmed\"", "status = \"perhaps\"")),
        ("bad-value", HOTLINES, all(HOTLINES).replace("\"2027-02-24\"", "\"2027-02-29\"")),
        ("bad-value", HOTLINES, all(HOTLINES).replace("[\"en\"]", "[\"en\", 5]")),
        ("bad-value", HOTLINES, all(HOTLINES).replace("[[hotline]]", "[hotline]")),
        ("bad-value", CARD, all(CARD).replace("id = \"first\"", "id = \"first\"\npast = \"yes\"")),
        ("bad-value", "packs/xx/pack.toml", all("packs/xx/pack.toml").replace("version = 1", "version = 1.5")),
        ("bad-value", "packs/xx/pack.toml", all("packs/xx/pack.toml").replace("\"ar\"", "\"AR\"")),
        ("syntax", CARD, all(CARD).replace("id = \"why\"", "id = \"why\"\nid = \"why\"")),
    ] {
        let content = small_pack();
        content.write(file, &text);
        finds(&content.findings(), rule, file);
    }
}

#[test]
fn everything_is_reported_at_once_and_the_plain_report_says_the_same() {
    let content = small_pack();
    content.replace(EN, "You wait", "You\u{202E} { $x } wait");
    content.replace(AR, "5", "\u{2066}6");
    content.replace(CARD, "[\"line\"]", "[\"li\\u202Ene\"]");
    content.replace(FACTS, "\"primary\"", "\"prim\u{1b}[31mary\u{202E}\"");
    content.replace(HOTLINES, "+12025550123", "+1");
    let run = content.check();
    let found = run.json()["findings"].as_array().unwrap().clone();
    let key = |finding: &Value| (finding["file"].as_str().unwrap().to_owned(), finding["line"].as_u64());
    let keys: Vec<_> = found.iter().map(key).collect();
    let is_cause = |finding: &&Value| ["bad-value", "syntax"].contains(&finding["rule"].as_str().unwrap());
    let (causes, others) = keys.split_at(found.iter().take_while(is_cause).count());
    assert!(causes.is_sorted() && others.is_sorted() && !causes.is_empty(), "{keys:#?}");
    for file in [EN, AR, CARD, FACTS, HOTLINES] {
        assert!(keys.iter().any(|(path, _)| *path == format!("content/{file}")), "{file}");
    }
    let folder = content.path();
    let plain = rights_in(folder.parent().unwrap(), &[], ["check", "--now", TODAY]);
    assert_eq!((plain.code, run.code), (Some(1), Some(1)));
    for finding in &found {
        let text = |key: &str| finding[key].as_str().unwrap();
        let place = format!("[{}] {}:{}:{}", text("rule"), text("file"), finding["line"], finding["column"]);
        assert!(plain.out.contains(&place) && plain.out.contains(text("message")), "{place}: {}", plain.out);
        assert!(plain.out.contains(text("help")), "{place}");
    }
    assert!(!has_raw_control(&run.out) && !has_raw_control(&plain.out));
}

#[test]
fn a_file_that_is_empty_or_not_text_is_found_whichever_it_is() {
    for file in [CARD, FACTS, EN, HOTLINES, "packs/xx/pack.toml", "ui/en.ftl"] {
        for bytes in [&b""[..], b"\xC3\x28", b"\xFF\xFE\x00"] {
            let content = small_pack();
            content.write(file, bytes);
            let found = content.findings();
            assert!(found.iter().any(|finding| finding["severity"] == "error"), "{file} {bytes:?}");
            let named = found.iter().any(|f| f["rule"] == "unreadable-file" && f["file"] == format!("content/{file}"));
            assert_eq!(named, !bytes.is_empty(), "{file} {bytes:?}: {found:#?}");
        }
    }
}

#[test]
fn a_control_in_a_file_name_cannot_act() {
    let content = small_pack();
    content.write("packs/xx/cards/a\u{202E}b\u{1b}[31m.toml", "x");
    let folder = content.path();
    let plain = rights(["check", "--now", TODAY, "--content", folder.to_str().unwrap()]);
    for text in [content.check().out, plain.out, serde_json::to_string(&content.findings()).unwrap()] {
        assert!(!has_raw_control(&text), "{text:?}");
    }
}

#[test]
fn structure_that_readers_see_hides_no_control() {
    for (file, from) in [(FACTS, "It is so."), (FACTS, "1 XX 1"), (HOTLINES, "202-555")] {
        for written in ["\u{202E}", "\\u202E", "\u{200B}"] {
            let content = small_pack();
            content.replace(file, from, &format!("{}{written}{}", &from[..3], &from[3..]));
            let found = content.findings();
            assert!(found.iter().any(|f| f["file"] == format!("content/{file}")), "{file} {from} {written:?}");
        }
    }
}

#[test]
fn a_variant_that_is_seldom_seen_hides_no_control() {
    let content = small_pack();
    let file = "ui/ar.ftl";
    let line = content.text(file).lines().find(|line| line.contains("{ $subject }")).unwrap().to_owned();
    let (id, text) = line.split_once(" = ").unwrap();
    let select = format!("{id} = {{ $subject ->\n    [us] \u{202E}{text}\n   *[other] {text}\n}}");
    content.replace(file, &line, &select);
    finds(&content.findings(), "bidi-control", file);
}

#[test]
fn digits_that_are_shown_are_those_that_are_dialed() {
    for shown in ["٩٩٩-202-555-0123", "９１１ 0123", "۹۹۹ 202-555-0123"] {
        finds(&broken(HOTLINES, "\"202-555-0123\"", &format!("\"{shown}\"")), "bad-hotline", HOTLINES);
    }
}

#[test]
fn hours_are_digits_without_a_sign() {
    finds(&broken(HOTLINES, "09:00-", "+9:00-"), "bad-hotline", HOTLINES);
}

#[test]
fn ids_of_cards_packs_and_places_are_words_with_hyphens() {
    for id in ["a b", "Counter", "card-x", "x\u{202E}y"] {
        let content = small_pack();
        let file = format!("packs/xx/cards/{id}.toml");
        content.write(&file, content.text(CARD).replace("id = \"counter\"", &format!("id = \"{id}\"")));
        for lang in ["en", "ar"] {
            let words = content.text(&format!("packs/xx/l10n/{lang}/counter.ftl"));
            content.write(&format!("packs/xx/l10n/{lang}/{id}.ftl"), words);
        }
        let found = content.findings();
        assert!(found.iter().any(|finding| finding["rule"] == "bad-value"), "{id:?}: {found:#?}");
    }
    for places in ["\"a b\"", "\"\\u202E\""] {
        finds(
            &broken("packs/xx/pack.toml", "places = [\"xx\"]", &format!("places = [{places}]")),
            "bad-value",
            "packs/xx/pack.toml",
        );
    }
    let content = small_pack();
    std::fs::rename(content.path().join("packs/xx"), content.path().join("packs/ui")).unwrap();
    content.replace("packs/ui/pack.toml", "id = \"xx\"", "id = \"ui\"");
    let found = content.findings();
    assert!(found.iter().any(|finding| finding["severity"] == "error"), "a pack called `ui` can never be read");
}

#[test]
fn what_a_build_refuses_the_check_has_named() {
    let content = small_pack();
    content.replace("packs/xx/pack.toml", "[\"en\", \"ar\"]", "[\"en\", \"ar\", \"ar\"]");
    let read = Content::read(&content.path());
    let errors = check(&read, Some(TODAY)).errors;
    assert_eq!(rights_content::build(&read).is_err(), errors > 0, "{errors} errors");
}
