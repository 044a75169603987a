//! Pipes, devices and folders where a file is expected: nothing hangs, nothing is read without end, nothing is written over.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::Command;

use rights_content::{Content, Rule, check};
use rights_tests::{Folder, TODAY, rights};

use crate::bad_sources::{AR, CARD, EN, FACTS, HOTLINES, small_pack};

fn make_pipe(path: &Path) {
    assert!(Command::new("mkfifo").arg(path).status().unwrap().success());
}

#[test]
fn a_source_that_is_no_file_is_one_finding_that_says_what_it_is() {
    for file in [CARD, FACTS, EN, AR, HOTLINES, "packs/xx/pack.toml", "ui/en.ftl", "ui/glossary.toml"] {
        for what in ["a named pipe", "a device", "a folder"] {
            let content = small_pack();
            let path = content.path().join(file);
            fs::remove_file(&path).unwrap();
            match what {
                "a named pipe" => make_pipe(&path),
                "a device" => symlink("/dev/zero", &path).unwrap(),
                _ => fs::create_dir(&path).unwrap(),
            }
            let found = check(&Content::read(&content.path()), Some(TODAY)).findings;
            assert_eq!(found.len(), 1, "{file} {what}: {found:#?}");
            assert_eq!((found[0].rule, found[0].file.as_str()), (Rule::UnreadableFile, &*format!("content/{file}")));
            assert!(found[0].message.contains(what), "{}", found[0].message);
        }
    }
}

#[test]
fn a_file_where_a_folder_is_expected_is_one_finding() {
    for folder in ["packs/xx/facts", "packs/xx/l10n/ar", "packs/xx/l10n"] {
        let content = small_pack();
        fs::remove_dir_all(content.path().join(folder)).unwrap();
        content.write(folder, "x");
        let found = check(&Content::read(&content.path()), Some(TODAY)).findings;
        assert_eq!(found.len(), 1, "{folder}: {found:#?}");
        assert_eq!(found[0].file, format!("content/{folder}"));
    }
}

#[test]
fn more_files_than_content_has_are_one_finding() {
    let content = small_pack();
    for number in 0..10_001 {
        fs::File::create(content.path().join(format!("packs/xx/facts/{number}.toml"))).unwrap();
    }
    let found = check(&Content::read(&content.path()), Some(TODAY)).findings;
    assert_eq!(found.len(), 1, "{found:#?}");
    assert_eq!((found[0].rule, found[0].file.as_str()), (Rule::UnreadableFile, "content"));
}

#[test]
fn a_page_or_a_pack_is_not_written_over_what_is_no_file() {
    let (folder, content) = (Folder::new(), small_pack());
    let pipe = folder.path().join("page.html");
    make_pipe(&pipe);
    for place in [pipe.as_path(), folder.path(), Path::new("/dev/null")] {
        let run = rights(["page", "papers-to-sign", "--json", "--out", place.to_str().unwrap()]);
        assert_eq!((run.code, run.error()["code"].as_str()), (Some(3), Some("file-exists")), "{place:?}");
    }
    let huge = folder.path().join("huge.html");
    fs::File::create(&huge).unwrap().set_len(1 << 40).unwrap();
    let run = rights(["page", "papers-to-sign", "--json", "--out", huge.to_str().unwrap()]);
    assert_eq!(run.error()["code"], "file-exists", "a file without end is not a page of ours");
    make_pipe(&folder.path().join("xx-1.db"));
    let content = content.path();
    let build = ["build", "--json", "--content", content.to_str().unwrap(), "--out", folder.arg()];
    let error = rights(build).error();
    assert_eq!(error["code"], "file");
    assert!(error["message"].as_str().unwrap().starts_with("A named pipe is there"), "{error}");
}
