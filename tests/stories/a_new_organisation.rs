//! An organisation makes a pack of its own, following `content/README.md` to the letter.

use std::fs;

use rights_tests::{ContentCopy, Folder, rights, root};

/// What the section takes for granted: a pack `us` with the card that the new one follows on to.
const US: [(&str, &str); 3] = [
    (
        "pack.toml",
        "id = \"us\"\nversion = 1\njurisdiction = \"US\"\ncreated = \"2026-11-24\"\nlanguages = [\"en\"]\n\
         places = []\ngroups = [\"airport-now\", \"someone-taken\", \"happened-to-me\", \"learn-and-act\"]\n\
         draft = true\n",
    ),
    (
        "cards/find-someone.toml",
        "id = \"find-someone\"\ngroup = \"someone-taken\"\nguide = \"anti-muslim-discrimination\"\n\n\
         [[section]]\nid = \"first\"\n\n[[section.line]]\n\
         id = \"where\"\nkind = \"gap\"\n",
    ),
    (
        "l10n/en/find-someone.ftl",
        "card-title = Find someone\ncard-summary = Someone is held.\ncard-keywords = find\nfirst = First\nwhere = Where?\n",
    ),
];

/// What stands under a heading of the README.
fn section(heading: &str) -> String {
    let readme = fs::read_to_string(root().join("content/README.md")).unwrap();
    let after = readme.split_once(&format!("## {heading}\n")).unwrap().1;
    after.split("\n## ").next().unwrap().to_owned()
}

/// The fenced blocks: what stands behind the language, and the text.
fn blocks(text: &str) -> Vec<(String, String)> {
    let mut blocks = Vec::new();
    let mut parts = text.split("```");
    parts.next();
    while let (Some(block), Some(_)) = (parts.next(), parts.next()) {
        let (head, body) = block.split_once('\n').unwrap();
        blocks.push((head.to_owned(), body.to_owned()));
    }
    blocks
}

#[test]
fn the_readme_leads_to_a_pack_that_shows() {
    let (content, out) = (ContentCopy::without_packs(), Folder::new());
    for (file, text) in US {
        content.write(&format!("packs/us/{file}"), text);
    }
    let (mut files, mut commands) = (0, 0);
    for (head, body) in blocks(&section("A pack of your own")) {
        if let Some(file) = head.split_once(' ').map(|(_, file)| file.strip_prefix("content/").unwrap()) {
            content.write(file, body);
            files += 1;
            continue;
        }
        for command in body.lines().filter_map(|line| line.strip_prefix("cargo run -- ")) {
            let command = command.split(" #").next().unwrap();
            let arguments: Vec<String> = command
                .split_whitespace()
                .map(|word| match word {
                    "content" => content.path().to_str().unwrap().to_owned(),
                    "my-packs" => out.arg().to_owned(),
                    word => word.to_owned(),
                })
                .collect();
            let run = rights(&arguments);
            assert_eq!(run.code, Some(0), "{command}\n{}{}", run.out, run.err);
            if arguments[0] == "show" {
                assert!(run.out.contains("Call us"), "{}", run.out);
            }
            commands += 1;
        }
    }
    assert!(files >= 5 && commands >= 5, "{files} files, {commands} commands");
}
