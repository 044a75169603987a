//! A page to send or print: one file, no script, no network, language and direction on every paragraph.
//!
//! How it looks, and what accessibility rules say, is tested in a browser: `tests/browser`.

use std::fs;

use rights_tests::{Folder, rights, rights_in};

fn page(card: &str, lang: &str, status: &str) -> String {
    let run = rights(["page", card, "--lang", lang, "--status", status, "--out", "-"]);
    assert_eq!(run.code, Some(0), "{}", run.err);
    run.out
}

#[test]
fn a_page_needs_nothing_but_itself() {
    for lang in rights_tests::LANGUAGES {
        let page = page("held-at-the-airport", lang, "visa");
        for outside in ["<script", "<link", "<img", "<iframe", "src=", "@import", "url(", "javascript:", "onload"] {
            assert!(!page.contains(outside), "{outside}");
        }
        assert!(page.contains(&format!("<html lang=\"{lang}\"")));
    }
}

#[test]
fn every_paragraph_says_its_language_and_direction() {
    let page = page("first-questions", "ur", "permanent-resident");
    for tag in ["<p", "<h1", "<h2", "<h3", "<span"] {
        for element in page.split(tag).skip(1).filter(|rest| rest.starts_with([' ', '>'])) {
            let open = element.split('>').next().unwrap();
            assert!(open.contains("lang=\"") && open.contains("dir=\""), "{tag}{open}");
        }
    }
    assert!(page.contains("<p class=\"officer\" lang=\"en\" dir=\"ltr\"><a href=\"#s0c0-o"));
}

#[test]
fn only_digits_and_a_plus_sign_reach_a_dialer() {
    let page = page("held-at-the-airport", "en", "visa");
    let dialed: Vec<&str> = page.split("href=\"tel:").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
    assert_eq!(dialed, ["+18008987180", "+18883514024"]);
}

#[test]
fn the_file_is_named_by_card_and_language_and_never_by_status() {
    let folder = Folder::new();
    let write = || rights_in(folder.path(), &[], ["page", "papers-to-sign", "--lang", "es", "--status", "parolee"]);
    assert_eq!(write().out.trim(), "papers-to-sign-es.html");
    assert_eq!(write().code, Some(0), "a page of ours is written anew");
    let names: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names, ["papers-to-sign-es.html"]);
}

#[test]
fn a_file_that_is_something_else_is_not_written_over() {
    let folder = Folder::new();
    let file = folder.path().join("letter.html");
    fs::write(&file, "a letter").unwrap();
    let run = rights(["page", "papers-to-sign", "--json", "--out", file.to_str().unwrap()]);
    assert_eq!((run.code, run.error()["code"].as_str()), (Some(3), Some("file-exists")));
    assert_eq!(fs::read_to_string(&file).unwrap(), "a letter");
}
