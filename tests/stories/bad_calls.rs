//! Calls that are wrong get a clear error: what, where, what would be right. With `--json`, one record and nothing else.

use std::io::Read as _;
use std::process::{Command, Stdio};

use rights_tests::{program, rights, root};
use serde_json::Value;

fn error(args: &[&str]) -> (Option<i32>, Value) {
    let mut all = args.to_vec();
    all.push("--json");
    let run = rights(all);
    let error = run.error();
    let keys: Vec<&String> = error.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["code", "message", "field", "value", "nearest"], "{args:?}");
    let message = error["message"].as_str().unwrap();
    assert!(message.contains(' ') && message != error["code"], "a sentence for people: {message}");
    (run.code, error)
}

#[test]
fn a_word_that_is_not_known_comes_back_with_the_nearest_ones() {
    for (args, code, field, value, nearest) in [
        (&["show", "fist-questions"][..], "unknown-card", "card", "fist-questions", "first-questions"),
        (&["page", "secondroom", "--out", "-"], "unknown-card", "card", "secondroom", "second-room"),
        (&["save", "papers"], "unknown-card", "card", "papers", "papers-to-sign"),
        (&["show", "first-questions", "--status", "citizn"], "unknown-status", "status", "citizn", "citizen"),
        (&["cards", "--place", "us-m"], "unknown-place", "place", "us-m", "us-ma"),
        (&["hotlines", "--place", "us-ma/logn"], "unknown-place", "place", "us-ma/logn", "us-ma/logan"),
        (
            &["show", "first-questions", "--officer", "green-card"],
            "unknown-line",
            "line",
            "green-card",
            "green-card-say",
        ),
        (&["show", "first-questions", "--lang", "es_MX"], "malformed-language", "languages", "es_MX", "es"),
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
    let run = rights(["show", "a\u{202E}b\u{1B}[31m"]);
    assert!(!run.err.contains(['\u{202E}', '\u{1B}']), "{:?}", run.err);
    for tag in [&"y".repeat(100_000), "i-klingon", "en_US.UTF-8", "ar\u{202E}", "-", "a-b-c-d-e-f-g-h"] {
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
        let run = rights(["search", "--json", "--", query]);
        assert!(run.code == Some(0) || run.error()["code"] == "search-empty", "{query}: {}", run.err);
    }
}

#[test]
fn dates_that_cannot_be_read_say_how_to_write_them() {
    for now in ["yesterday", "2026-13-01", "2026-11-24T25:00:00Z", "", "99999999999999999999"] {
        let (exit, error) = error(&["show", "first-questions", &format!("--now={now}")]);
        assert_eq!((exit, &error["code"], &error["field"]), (Some(2), &"bad-date".into(), &"now".into()), "{now}");
    }
}

#[test]
fn arguments_that_cannot_be_understood_are_a_wrong_call() {
    for args in
        [&["show"][..], &["frobnicate"], &["show", "first-questions", "--colour"], &["search", "x", "--limit", "-1"]]
    {
        let (exit, error) = error(args);
        assert_eq!((exit, &error["code"]), (Some(2), &"usage".into()), "{args:?}");
        let plain = rights(args);
        assert_eq!((plain.code, plain.out.as_str()), (Some(2), ""));
        assert!(plain.err.contains("Usage"), "{}", plain.err);
    }
}

#[test]
fn what_could_not_be_done_is_another_exit_code() {
    let (exit, error) = error(&["save", "first-questions", "--data", "/dev/null/below"]);
    assert_eq!((exit, &error["code"]), (Some(3), &"storage-no-folder".into()));
    let run = rights(["page", "first-questions", "--out", "/dev/null/page.html"]);
    assert_eq!(run.code, Some(3));
    assert!(run.err.contains("/dev/null/page.html"), "{}", run.err);
    assert_eq!(rights(["build", "--out", "/dev/null/packs"]).code, Some(3));
}

#[test]
fn a_reader_that_goes_away_is_no_error() {
    for command in [&["show", "held-at-the-airport", "--sources"][..], &["cards", "--json"], &["--help"]] {
        let mut child = Command::new(program())
            .args(command)
            .current_dir(root())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        let mut complaints = String::new();
        child.stderr.take().unwrap().read_to_string(&mut complaints).unwrap();
        assert_eq!((child.wait().unwrap().code(), complaints.as_str()), (Some(0), ""), "{command:?}");
    }
}

#[test]
fn colours_are_only_for_terminals() {
    for environment in [&[][..], &[("NO_COLOR", "1")], &[("TERM", "dumb")]] {
        let run = rights_tests::rights_in(&root(), environment, ["show", "first-questions", "--lang", "es"]);
        assert!(!run.out.contains('\u{1B}'));
    }
}
