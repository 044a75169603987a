//! The command in odd surroundings: a reader that goes away, a strange environment, folders that are not there.

use std::fs;
use std::io::Read as _;
use std::process::{Command, Stdio};

use rights_tests::{Folder, fixture_content, program, rights_in, rights_on_fixture, root};

use crate::bad_calls::error;

#[test]
fn a_reader_that_goes_away_is_no_error() {
    let content = fixture_content();
    for command in [&["show", "held", "--sources"][..], &["cards", "--json"], &["--help"]] {
        let content: &[&str] = if command[0] == "--help" { &[] } else { &["--content", content.to_str().unwrap()] };
        let mut child = Command::new(program())
            .args(command)
            .args(content)
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
    let content = fixture_content();
    for environment in [&[][..], &[("NO_COLOR", "1")], &[("TERM", "dumb")]] {
        let args = ["show", "counter", "--lang", "es", "--content", content.to_str().unwrap()];
        let run = rights_in(&root(), environment, args);
        assert!(!run.out.contains('\u{1B}'));
    }
}

#[test]
fn a_page_or_a_pack_leaves_the_files_beside_it_alone() {
    let folder = Folder::new();
    for (beside, args) in [
        ("letter.part", ["page", "counter", "--out", "letter.html"]),
        ("counter-en.part", ["page", "counter", "--lang", "en"]),
        ("alpha-1.part", ["build", "--json", "--out", "."]),
    ] {
        let mine = folder.path().join(beside);
        fs::write(&mine, "mine").unwrap();
        let content = fixture_content();
        let args = args.into_iter().chain(["--content", content.to_str().unwrap()]);
        let run = rights_in(folder.path(), &[], args);
        assert!(matches!(run.code, Some(0 | 3)), "{run:?}");
        assert_eq!(fs::read_to_string(&mine).ok().as_deref(), Some("mine"), "took {beside}");
    }
}

#[test]
fn nothing_in_the_environment_is_an_error() {
    use std::os::unix::ffi::OsStrExt as _;
    let (long, content) = ("x".repeat(100_000), fixture_content());
    let used_with = |environment: &[(&str, &str)]| {
        let args = ["show", "counter", "--json", "--content", content.to_str().unwrap()];
        let run = rights_in(&root(), environment, args);
        assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "{environment:?}");
        run.json()["languages"][0].as_str().unwrap().to_owned()
    };
    for (environment, used) in [
        (&[("LANG", "C")][..], "en"),
        (&[("LANG", "POSIX")], "en"),
        (&[("LANG", "C.UTF-8")], "en"),
        (&[("LANG", "en_US.UTF-8")], "en"),
        (&[("LANG", "es_MX.UTF-8"), ("LC_ALL", "")], "es"),
        (&[("LANG", "fr_FR"), ("LC_MESSAGES", "es_MX"), ("LC_ALL", "ar_EG")], "ar"),
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
        .args(["cards", "--json", "--content", content.to_str().unwrap()])
        .env_clear()
        .envs(["LANG", "LC_ALL", "LANGUAGE", "TERM", "HOME"].map(|name| (name, raw)))
        .output()
        .unwrap();
    assert_eq!((run.status.code(), run.stderr.len()), (Some(0), 0));
}

#[test]
fn a_data_folder_that_cannot_be_one_shows_cards_and_saves_nothing() {
    let folder = Folder::new();
    let file = folder.path().join("file");
    fs::write(&file, "mine").unwrap();
    for data in [file.clone(), file.join("below"), "/proc/nowhere".into()] {
        let data = data.to_str().unwrap();
        let run = rights_on_fixture(["show", "counter", "--json", "--data", data]);
        assert_eq!(run.code, Some(0), "{data}: {}", run.err);
        let (exit, record) = error(&["save", "counter", "--data", data]);
        assert_eq!(exit, Some(3), "{data}");
        assert!(record["code"].as_str().unwrap().starts_with("storage-"), "{record}");
    }
    assert_eq!(fs::read_to_string(&file).unwrap(), "mine");
    let missing = folder.path().join("missing");
    assert_eq!(rights_on_fixture(["cards", "--data", missing.to_str().unwrap()]).code, Some(0));
    assert!(!missing.exists(), "reading makes no folder");
}

#[test]
fn content_that_is_not_there_is_said_by_every_tool() {
    let folder = Folder::new();
    let gone = folder.path().join("gone");
    let gone = gone.to_str().unwrap();
    assert_eq!(rights_on_fixture(["check", "--content", gone]).code, Some(1));
    for args in [&["show", "counter"][..], &["cards"], &["build", "--out", folder.arg()]] {
        let (exit, record) = error(&[args, &["--content", gone]].concat());
        assert_eq!((exit, &record["code"]), (Some(3), &"content".into()), "{args:?}");
    }
    for tool in ["check", "build"] {
        let run = rights_in(folder.path(), &[], [tool, "--json"]);
        assert_eq!((run.code, &run.error()["code"]), (Some(3), &"no-content-folder".into()), "{tool}");
    }
    for tool in [&["check"][..], &["stamp", "--lang", "ar"]] {
        let (exit, record) = error(&[tool, &["--now", "24.11.2026"]].concat());
        assert_eq!((exit, &record["code"]), (Some(2), &"bad-date".into()), "{tool:?}");
    }
}
