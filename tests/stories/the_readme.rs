//! What the README shows is what the program prints today.

use std::fs;

use rights_tests::{TODAY, rights_in, root};

#[test]
fn the_sample_in_the_readme_is_todays_output() {
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    let sample = readme.split("```text\n").nth(1).and_then(|rest| rest.split("\n```").next()).unwrap();
    let args = ["show", "first-questions", "--lang", "es", "--status", "permanent-resident"];
    let command = format!("cargo run -- {}`", args.join(" "));
    assert!(readme.contains(&command), "the README says which command it is");
    let run = rights_in(&root(), &[("COLUMNS", "80")], args.into_iter().chain(["--now", TODAY]));
    // What `…` stands for is left out; each piece between is there, whole and in its order.
    let mut rest = run.out.as_str();
    for piece in sample.split("\n…\n") {
        let at = rest.find(piece).unwrap_or_else(|| panic!("not printed today:\n{piece}\nbut:\n{}", run.out));
        rest = &rest[at + piece.len()..];
    }
}

#[test]
fn pictures_that_the_readme_shows_are_there() {
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    let pictures: Vec<&str> = readme.split("<img src=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
    assert_eq!(pictures.len(), 2);
    for picture in pictures {
        let bytes = fs::read(root().join(picture)).unwrap_or_else(|error| panic!("{picture}: {error}"));
        assert!(bytes.starts_with(b"\x89PNG"), "{picture}");
    }
}

#[test]
fn the_same_sources_give_the_same_bytes() {
    let build = || {
        let built = rights_content::build(&rights_content::Content::read(&root().join("content"))).unwrap();
        built.packs.into_iter().chain([built.ui]).map(|pack| (pack.pack, pack.sha256)).collect::<Vec<_>>()
    };
    assert_eq!(build(), build());
}
