//! Pages beyond the plain one: packets, a choice of status, cards for a wallet, sizes of paper, and files that are in the way.

use std::fs;

use rights_tests::{Folder, fixture_content, rights_in, rights_on_fixture};

fn page<const N: usize>(args: [&str; N]) -> String {
    let run = rights_on_fixture(args.into_iter().chain(["--out", "-"]));
    assert_eq!(run.code, Some(0), "{}", run.err);
    run.out
}

#[test]
fn without_a_status_the_page_has_all_eight_and_tells_none_in_an_address() {
    let page = page(["page", "counter", "--lang", "es"]);
    assert_eq!(page.matches("<div class=\"edition ").count(), 8);
    assert!((0..8).all(|number| page.contains(&format!("<a href=\"#s{number}\">"))), "each can be chosen");
    // What stands behind `#` shows in an address bar; works may be called as they are.
    let own =
        page.split("=\"").skip(1).filter_map(|rest| rest.split('"').next()).filter(|value| !value.contains("://"));
    let own: Vec<&str> = own.collect();
    for word in ["permanent-resident", "asylum-seeker", "parolee"] {
        assert!(!own.iter().any(|value| value.contains(word)), "{word}");
    }
}

#[test]
fn a_packet_has_a_card_and_the_cards_to_read_next() {
    let page = page(["page", "counter", "--packet", "--lang", "en", "--status", "visa"]);
    assert_eq!(page.matches("<article").count(), 4);
    assert_eq!(page.matches("<nav class=\"packet\"").count(), 1);
}

#[test]
fn a_wallet_card_says_no_status_and_is_of_the_first_card_unless_another_is_named() {
    let named = page(["wallet", "counter", "--lang", "ar", "--status", "asylum-seeker"]);
    assert_eq!(named, page(["wallet", "--lang", "ar", "--status", "asylum-seeker"]));
    let status = "Fixture asylum wish";
    assert!(page(["page", "counter", "--lang", "en", "--status", "asylum-seeker"]).contains(status));
    assert!(!named.contains(status), "the status is nowhere");
    assert!(named.contains("Fixture: found?") && named.contains("lang=\"ar\""), "whoever finds it reads English");
}

#[test]
fn paper_is_a4_or_letter() {
    let page = page(["page", "held", "--paper", "letter"]);
    assert!(page.contains("@page { size: letter; }"));
    let run = rights_on_fixture(["page", "held", "--paper", "a5", "--json"]);
    assert_eq!((run.code, run.error()["code"].as_str()), (Some(2), Some("usage")));
    assert!(run.err.contains("letter"), "{}", run.err);
}

#[test]
fn nothing_is_written_for_a_card_that_is_not_there_nor_into_what_is_no_file() {
    let (folder, content) = (Folder::new(), fixture_content());
    let content = ["--content", content.to_str().unwrap()];
    for args in [["page", "counte"], ["wallet", "counte"]] {
        let run = rights_in(folder.path(), &[], args.into_iter().chain(content).chain(["--json"]));
        assert_eq!((run.code, run.error()["code"].as_str()), (Some(2), Some("unknown-card")));
        assert_eq!(run.error()["nearest"][0], "counter");
    }
    fs::create_dir(folder.path().join("counter-wallet-en.html")).unwrap();
    let run = rights_in(folder.path(), &[], ["wallet", "counter", "--lang", "en", "--json"].into_iter().chain(content));
    assert_eq!((run.code, run.error()["code"].as_str()), (Some(3), Some("file-exists")));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn a_file_that_has_our_mark_far_inside_is_not_ours() {
    let folder = Folder::new();
    let file = folder.path().join("notes.html");
    let notes = format!("{}{}", "a note ".repeat(1_000), rights_core::page::GENERATOR);
    fs::write(&file, &notes).unwrap();
    let run = rights_on_fixture(["wallet", "--out", file.to_str().unwrap(), "--json"]);
    assert_eq!(run.error()["code"], "file-exists");
    assert_eq!(fs::read_to_string(&file).unwrap(), notes);
}

#[test]
fn phone_lines_of_a_card_about_getting_help_come_first_on_a_terminal_and_on_a_page() {
    let html = page(["page", "held", "--lang", "en", "--status", "visa"]);
    assert!(html.find("tel:+12025550102").unwrap() < html.find("class=\"essentials\"").unwrap());
    let shown = rights_on_fixture(["show", "held", "--lang", "en", "--status", "visa"]).out;
    assert!(shown.find("202-555-0102").unwrap() < shown.find("THESE LINES FIRST").unwrap());
}

#[test]
fn a_wallet_card_from_a_pack_that_nobody_signed_says_so() {
    let folder = rights_tests::fixture_pack_folder("alpha");
    let dir = folder.path().to_str().unwrap();
    let run = rights_tests::rights_on_fixture(["wallet", "--lang", "en", "--pack-dir", dir, "--out", "-"]);
    assert_eq!(run.code, Some(0), "{}", run.err);
    assert!(run.out.contains("alpha-1.db"), "{}", run.out);
}
