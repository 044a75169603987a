//! Calls that are wrong get a clear error: what, where, what would be right. With `--json`, one record and nothing else.

use rights_tests::{fixture_shelf, rights, rights_on_fixture};
use serde_json::Value;

/// The exit code and the error of a call on the fixture.
pub(crate) fn error(args: &[&str]) -> (Option<i32>, Value) {
    let mut all = args.to_vec();
    all.push("--json");
    let run = rights_on_fixture(all);
    let error = run.error();
    let keys: Vec<&String> = error.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["code", "message", "field", "value", "nearest"], "{args:?}");
    let message = error["message"].as_str().unwrap();
    assert!(message.contains(' ') && message != error["code"], "a sentence for people: {message}");
    (run.code, error)
}

/// No control or direction character of the caller's comes back raw.
pub(crate) fn harmless(text: &str) -> bool {
    !text.chars().any(|c| (c.is_control() && c != '\n') || rights_core::locale::is_direction_control(c))
}

#[test]
fn a_word_that_is_not_known_comes_back_with_the_nearest_ones() {
    for (args, code, field, value, nearest) in [
        (&["show", "conter"][..], "unknown-card", "card", "conter", "counter"),
        (&["page", "citizenonly", "--out", "-"], "unknown-card", "card", "citizenonly", "citizens-only"),
        (&["save", "old-time"], "unknown-card", "card", "old-time", "old-times"),
        (&["show", "counter", "--status", "citizn"], "unknown-status", "status", "citizn", "citizen"),
        (&["cards", "--place", "bet"], "unknown-place", "place", "bet", "beta"),
        (&["hotlines", "--place", "beta/by"], "unknown-place", "place", "beta/by", "beta/bay"),
        (&["show", "counter", "--officer", "residnt-say"], "unknown-line", "line", "residnt-say", "resident-say"),
        (&["show", "counter", "--lang", "es--mx"], "malformed-language", "languages", "es--mx", "es"),
        (&["search", "phone", "--lang", ""], "malformed-language", "languages", "", "en"),
    ] {
        let (exit, error) = error(args);
        assert_eq!((exit, &error["code"], &error["field"]), (Some(2), &code.into(), &field.into()), "{args:?}");
        assert_eq!(error["value"], value);
        assert_eq!(error["nearest"][0], nearest, "{error}");
    }
}

#[test]
fn values_are_cut_and_their_controls_cannot_act() {
    let long = "x".repeat(100_000);
    let (_, record) = error(&["show", &long]);
    assert_eq!(record["value"].as_str().unwrap().len(), 64);
    let (_, record) = error(&["show", "a\u{202E}b\u{1B}[31m"]);
    assert_eq!(record["value"], "a\\u{202e}b\\u{1b}[31m");
    let run = rights_on_fixture(["show", "a\u{202E}b\u{1B}[31m"]);
    assert!(!run.err.contains(['\u{202E}', '\u{1B}']), "{:?}", run.err);
    for tag in [&"y".repeat(100_000), "i-klingon", "english_of_the_us", "ar\u{202E}", "-", "a-b-c-d-e-f-g-h"] {
        let (exit, error) = error(&["cards", &format!("--lang={tag}")]);
        assert_eq!((exit, &error["code"]), (Some(2), &"malformed-language".into()), "{}", error["value"]);
    }
}

#[test]
fn search_text_that_cannot_be_searched_says_why() {
    for (query, code) in [
        (String::new(), "search-empty"),
        ("?!…".into(), "search-empty"),
        ("word ".repeat(20_000), "search-too-long"),
        ("a\u{7}b".into(), "search-control-character"),
    ] {
        let (exit, error) = error(&["search", &query]);
        assert_eq!((exit, &error["code"], &error["field"]), (Some(2), &code.into(), &"query".into()));
    }
    for query in
        ["\"", "hidden:SECRET", "NEAR(a", "a* OR", "^x AND", "(((", "-y", "title : x", "'; DROP TABLE cards; --"]
    {
        let run = rights_on_fixture(["search", "--json", "--", query]);
        assert!(run.code == Some(0) || run.error()["code"] == "search-empty", "{query}: {}", run.err);
    }
}

#[test]
fn dates_that_cannot_be_read_say_how_to_write_them() {
    for now in ["yesterday", "2026-13-01", "2026-11-24T25:00:00Z", "", "99999999999999999999"] {
        let (exit, error) = error(&["show", "counter", &format!("--now={now}")]);
        assert_eq!((exit, &error["code"], &error["field"]), (Some(2), &"bad-date".into(), &"now".into()), "{now}");
    }
}

#[test]
fn arguments_that_cannot_be_understood_are_a_wrong_call() {
    for args in [&["show"][..], &["frobnicate"], &["show", "counter", "--colour"], &["search", "x", "--limit", "-1"]] {
        let (exit, error) = error(args);
        assert_eq!((exit, &error["code"]), (Some(2), &"usage".into()), "{args:?}");
        let plain = rights_on_fixture(args);
        assert_eq!((plain.code, plain.out.as_str()), (Some(2), ""));
        assert!(plain.err.contains("Usage"), "{}", plain.err);
    }
}

#[test]
fn what_could_not_be_done_is_another_exit_code() {
    let (exit, error) = error(&["save", "counter", "--data", "/dev/null/below"]);
    assert_eq!((exit, &error["code"]), (Some(3), &"storage-no-folder".into()));
    let run = rights_on_fixture(["page", "counter", "--out", "/dev/null/page.html"]);
    assert_eq!(run.code, Some(3));
    assert!(run.err.contains("/dev/null/page.html"), "{}", run.err);
    assert_eq!(rights_on_fixture(["build", "--out", "/dev/null/packs"]).code, Some(3));
}

#[test]
fn words_that_are_no_text_are_a_wrong_call() {
    use std::os::unix::ffi::OsStrExt as _;
    let bytes = std::ffi::OsStr::from_bytes;
    for args in
        [&[&b"show"[..], b"\xFF\xFE"][..], &[b"search", b"\xFF"], &[b"\xFF"], &[b"cards", b"--lang", b"\xC3\x28"]]
    {
        let run = rights(args.iter().copied().map(bytes).chain([bytes(b"--json")]));
        assert_eq!((run.code, &run.error()["code"]), (Some(2), &"usage".into()), "{args:?}");
    }
}

#[test]
fn a_usage_error_in_any_command_is_one_short_record() {
    for command in
        ["show", "page", "cards", "search", "languages", "hotlines", "save", "check", "stamp", "build", "", "--json"]
    {
        let (exit, record) = error(&[command, "--no-such-flag"]);
        assert_eq!((exit, &record["code"]), (Some(2), &"usage".into()), "{command}");
    }
    let (_, record) = error(&[&"z".repeat(100_000)]);
    assert!(record["message"].as_str().unwrap().chars().count() <= 200, "{record}");
}

#[test]
fn what_is_wrong_in_the_arguments_is_repeated_without_its_controls() {
    let nasty = "frob\u{202E}ni\u{2066}ca\u{1B}[31mte";
    for args in [&[nasty][..], &["show", "x", "--status", nasty], &["search", "x", "--limit", nasty]] {
        let run = rights_on_fixture(args.iter().copied().chain(["--json"]));
        let record = run.error();
        assert!(harmless(record["message"].as_str().unwrap()), "{record:?}");
        let plain = rights_on_fixture(args);
        assert!(plain.code == Some(2) && harmless(&plain.err), "{:?}", plain.err);
    }
}

#[test]
fn a_path_in_an_error_is_cut_and_without_its_controls() {
    let folder = rights_tests::Folder::new();
    for name in ["a\u{202E}b\u{1B}[31m.html".to_owned(), "n".repeat(200)] {
        let file = folder.path().join(&name);
        std::fs::write(&file, "mine").unwrap();
        let (exit, record) = error(&["page", "counter", "--out", file.to_str().unwrap()]);
        assert_eq!((exit, &record["code"]), (Some(3), &"file-exists".into()));
        let value = record["value"].as_str().unwrap();
        assert!(harmless(value) && value.chars().count() <= 64 + 2 * 7, "{value:?}");
        assert_eq!(std::fs::read_to_string(&file).unwrap(), "mine");
    }
}

#[test]
fn a_tag_of_a_megabyte_is_refused_like_any_other() {
    let shelf = fixture_shelf();
    for tag in ["x".repeat(1 << 20), "en-".repeat(1 << 18), "\u{202E}".repeat(1 << 18)] {
        let error = shelf.ui_strings(std::slice::from_ref(&tag)).unwrap_err();
        assert_eq!((error.code(), error.field()), ("malformed-language", Some("languages")));
        assert!(error.value().unwrap().len() <= 64 * 8 && harmless(error.value().unwrap()));
    }
}

#[test]
fn an_error_is_a_sentence_in_the_readers_language_or_else_in_english() {
    for (lang, said) in [
        ("ar", "لا بطاقة كهذه. خذوا واحدة من القائمة."),
        ("es", "No such card. Take one from the list."),
        ("en", "No such card. Take one from the list."),
    ] {
        let (_, record) = error(&["show", "no-such", "--lang", lang]);
        assert_eq!(record["message"], said, "{lang}");
        let plain = rights_on_fixture(["show", "no-such", "--lang", lang]);
        assert!(plain.out.is_empty() && plain.err.contains(said), "{lang}: {}", plain.err);
    }
}
