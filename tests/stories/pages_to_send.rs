//! A page to send or print: one file, no script, no network, language and direction on every paragraph.
//!
//! How it looks, and what accessibility rules say, is tested in a browser: `tests/browser`.

use std::fs;

use rights_tests::{FIXTURE_LANGUAGES, Folder, fixture_content, rights_in, rights_on_fixture};

fn page(card: &str, lang: &str, status: &str) -> String {
    let run = rights_on_fixture(["page", card, "--lang", lang, "--status", status, "--out", "-"]);
    assert_eq!(run.code, Some(0), "{}", run.err);
    run.out
}

#[test]
fn a_page_needs_nothing_but_itself() {
    for lang in FIXTURE_LANGUAGES {
        let page = page("held", lang, "visa");
        for outside in ["<script", "<link", "<img", "<iframe", "src=", "@import", "url(", "javascript:", "onload"] {
            assert!(!page.contains(outside), "{outside}");
        }
        assert!(page.contains(&format!("<html lang=\"{lang}\"")));
    }
}

#[test]
fn every_paragraph_says_its_language_and_direction() {
    let page = page("counter", "ar", "permanent-resident");
    for tag in ["<p", "<h1", "<h2", "<h3", "<span"] {
        for element in page.split(tag).skip(1).filter(|rest| rest.starts_with([' ', '>'])) {
            let open = element.split('>').next().unwrap();
            assert!(open.contains("lang=\"") && open.contains("dir=\""), "{tag}{open}");
        }
    }
    assert!(page.contains("<p class=\"officer\" lang=\"en\" dir=\"ltr\"><a href=\"#s0c0-o"));
}

#[test]
fn what_comes_first_on_the_card_comes_first_on_paper_and_a_gap_is_behind_the_lines() {
    let page = page("counter", "en", "visa");
    let at = |words: &str| page.find(words).unwrap_or_else(|| panic!("no {words:?}"));
    assert!(
        at("These lines first") < at("I am here for a visit.") && at("I am here for a visit.") < at("For everyone")
    );
    assert!(at("Put your name on the list") < at("Nothing we read answers these."));
    assert!(at("Nothing we read answers these.") < at("How long may a visit be?"));
}

#[test]
fn each_number_behind_a_line_leads_to_its_work() {
    let page = page("counter", "ar", "asylum-seeker");
    let led: Vec<&str> = page.split("href=\"#").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
    assert!(led.len() > 10, "{led:?}");
    for id in led {
        assert_eq!(page.matches(&format!("id=\"{id}\"")).count(), 1, "{id}");
    }
    assert!(!page.contains("http://old.example"), "an address that is not https is no link");
    assert!(page.contains("href=\"https://law.example/statute-1\""));
}

#[test]
fn only_digits_and_a_plus_sign_reach_a_dialer() {
    let page = page("held", "en", "visa");
    let dialed: Vec<&str> = page.split("href=\"tel:").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
    assert_eq!(dialed, ["+12025550102", "+12025550101", "+12025550105"]);
    assert!(page.contains("<a href=\"https://www.help.example/ask\">help.example/ask</a>"));
}

#[test]
fn the_file_is_named_by_card_and_language_and_never_by_status() {
    let (folder, content) = (Folder::new(), fixture_content());
    let args = ["page", "held", "--lang", "es", "--status", "parolee", "--content", content.to_str().unwrap()];
    let write = || rights_in(folder.path(), &[], args);
    assert_eq!(write().out.trim(), "held-es.html");
    assert_eq!(write().code, Some(0), "a page of ours is written anew");
    let names: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names, ["held-es.html"]);
}

#[test]
fn a_file_that_is_something_else_is_not_written_over() {
    let folder = Folder::new();
    let file = folder.path().join("letter.html");
    fs::write(&file, "a letter").unwrap();
    let run = rights_on_fixture(["page", "held", "--json", "--out", file.to_str().unwrap()]);
    assert_eq!((run.code, run.error()["code"].as_str()), (Some(3), Some("file-exists")));
    assert_eq!(fs::read_to_string(&file).unwrap(), "a letter");
}
