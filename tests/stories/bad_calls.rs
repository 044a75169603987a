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

/// No control or direction character of the caller's comes back raw.
fn harmless(text: &str) -> bool {
    !text.chars().any(|c| (c.is_control() && c != '\n') || rights_core::locale::is_direction_control(c))
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
        let run = rights(args.iter().copied().chain(["--json"]));
        let record = run.error();
        assert!(harmless(record["message"].as_str().unwrap()), "{record:?}");
        let plain = rights(args);
        assert!(plain.code == Some(2) && harmless(&plain.err), "{:?}", plain.err);
    }
}

#[test]
fn a_path_in_an_error_is_cut_and_without_its_controls() {
    let folder = rights_tests::Folder::new();
    for name in ["a\u{202E}b\u{1B}[31m.html".to_owned(), "n".repeat(200)] {
        let file = folder.path().join(&name);
        std::fs::write(&file, "mine").unwrap();
        let (exit, record) = error(&["page", "first-questions", "--out", file.to_str().unwrap()]);
        assert_eq!((exit, &record["code"]), (Some(3), &"file-exists".into()));
        let value = record["value"].as_str().unwrap();
        assert!(harmless(value) && value.chars().count() <= 64 + 2 * 7, "{value:?}");
        assert_eq!(std::fs::read_to_string(&file).unwrap(), "mine");
    }
}

#[test]
fn a_page_or_a_pack_leaves_the_files_beside_it_alone() {
    let folder = rights_tests::Folder::new();
    for (beside, args) in [
        ("letter.part", vec!["page", "first-questions", "--out", "letter.html"]),
        ("first-questions-en.part", vec!["page", "first-questions", "--lang", "en"]),
        ("us-1.part", vec!["build", "--out", "."]),
    ] {
        let mine = folder.path().join(beside);
        std::fs::write(&mine, "mine").unwrap();
        let content = root().join("content");
        let mut args = args;
        if args[0] == "build" {
            args.extend(["--content", content.to_str().unwrap()]);
        }
        let run = rights_tests::rights_in(folder.path(), &[], &args);
        assert!(matches!(run.code, Some(0 | 3)), "{run:?}");
        assert_eq!(std::fs::read_to_string(&mine).ok().as_deref(), Some("mine"), "{args:?} took {beside}");
    }
}

#[test]
fn nothing_in_the_environment_is_an_error() {
    use std::os::unix::ffi::OsStrExt as _;
    let long = "x".repeat(100_000);
    let used_with = |environment: &[(&str, &str)]| {
        let run = rights_tests::rights_in(&root(), environment, ["show", "first-questions", "--json"]);
        assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "{environment:?}");
        run.json()["languages"][0].as_str().unwrap().to_owned()
    };
    for (environment, used) in [
        (&[("LANG", "C")][..], "en"),
        (&[("LANG", "POSIX")], "en"),
        (&[("LANG", "C.UTF-8")], "en"),
        (&[("LANG", "en_US.UTF-8")], "en"),
        (&[("LANG", "ur_PK.UTF-8"), ("LC_ALL", "")], "ur"),
        (&[("LANG", "ur_PK"), ("LC_MESSAGES", "es_MX"), ("LC_ALL", "ar_EG")], "ar"),
        (&[("LANGUAGE", "xx:ar:en"), ("LANG", "es_ES")], "ar"),
        (&[("LANGUAGE", ":::"), ("LANG", "C")], "en"),
        (&[("LANG", "\u{202E}\u{1B}[31m")], "en"),
        (&[("LANG", &long), ("LANGUAGE", &long)], "en"),
        (&[("TZ", "nowhere/at-all"), ("COLUMNS", "-1"), ("TERM", "")], "en"),
    ] {
        assert_eq!(used_with(environment), used, "{environment:.80?}");
    }
    let raw = std::ffi::OsStr::from_bytes(b"\xFF\xFE");
    let run = Command::new(program())
        .args(["cards", "--json"])
        .env_clear()
        .envs(["LANG", "LC_ALL", "LANGUAGE", "TERM", "HOME"].map(|name| (name, raw)))
        .output()
        .unwrap();
    assert_eq!((run.status.code(), run.stderr.len()), (Some(0), 0));
}

#[test]
fn a_tag_of_a_megabyte_is_refused_like_any_other() {
    let shelf = rights_tests::shelf();
    for tag in ["x".repeat(1 << 20), "en-".repeat(1 << 18), "\u{202E}".repeat(1 << 18)] {
        let error = shelf.ui_strings(std::slice::from_ref(&tag)).unwrap_err();
        assert_eq!((error.code(), error.field()), ("malformed-language", Some("languages")));
        assert!(error.value().unwrap().len() <= 64 * 8 && harmless(error.value().unwrap()));
    }
}

#[test]
fn a_data_folder_that_cannot_be_one_shows_cards_and_saves_nothing() {
    let folder = rights_tests::Folder::new();
    let file = folder.path().join("file");
    std::fs::write(&file, "mine").unwrap();
    for data in [file.clone(), file.join("below"), "/proc/nowhere".into()] {
        let data = data.to_str().unwrap();
        let run = rights(["show", "first-questions", "--json", "--data", data]);
        assert_eq!(run.code, Some(0), "{data}: {}", run.err);
        let (exit, record) = error(&["save", "first-questions", "--data", data]);
        assert_eq!(exit, Some(3), "{data}");
        assert!(record["code"].as_str().unwrap().starts_with("storage-"), "{record}");
    }
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "mine");
    let missing = folder.path().join("missing");
    assert_eq!(rights(["cards", "--data", missing.to_str().unwrap()]).code, Some(0));
    assert!(!missing.exists(), "reading makes no folder");
}

#[test]
fn content_that_is_not_there_is_said_by_every_tool() {
    let folder = rights_tests::Folder::new();
    let gone = folder.path().join("gone");
    let gone = gone.to_str().unwrap();
    assert_eq!(rights(["check", "--content", gone]).code, Some(1));
    for args in [&["show", "first-questions"][..], &["cards"], &["build", "--out", folder.arg()]] {
        let (exit, record) = error(&[args, &["--content", gone]].concat());
        assert_eq!((exit, &record["code"]), (Some(3), &"content".into()), "{args:?}");
    }
    for tool in ["check", "build"] {
        let run = rights_tests::rights_in(folder.path(), &[], [tool, "--json"]);
        assert_eq!((run.code, &run.error()["code"]), (Some(3), &"no-content-folder".into()), "{tool}");
    }
    for tool in [&["check"][..], &["stamp", "--lang", "ar"]] {
        let (exit, record) = error(&[tool, &["--now", "24.11.2026"]].concat());
        assert_eq!((exit, &record["code"]), (Some(2), &"bad-date".into()), "{tool:?}");
    }
}

#[test]
fn errors_are_sentences_in_the_readers_language() {
    for args in [
        &["show", "no-such"][..],
        &["show", "first-questions", "--officer", "no-such"],
        &["show", "first-questions", "--status", "no-such"],
        &["cards", "--place", "no-such"],
        &["search", "!"],
        &["save", "first-questions", "--data", "/dev/null/below"],
    ] {
        let mut told = std::collections::BTreeSet::new();
        for lang in rights_tests::LANGUAGES {
            let (_, record) = error(&[args, &["--lang", lang]].concat());
            let message = record["message"].as_str().unwrap();
            assert!(message.ends_with(['.', '۔', '؟', '?']), "{lang}: {message}");
            told.insert(message.to_owned());
            let plain = rights([args, &["--lang", lang]].concat());
            assert!(plain.out.is_empty() && plain.err.contains(message), "{lang}: {}", plain.err);
        }
        assert_eq!(told.len(), rights_tests::LANGUAGES.len(), "{args:?}");
    }
}
