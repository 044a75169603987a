//! Which room of the core may know which: arrows run one way.
//!
//! The table is the design's paragraph on the house. A new arrow is a decision: it is written here first.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use rights_tests::root;

/// Each room of `core/src`, and the rooms that it may know. Rooms below stand above.
const MAY_KNOW: &[(&str, &[&str])] = &[
    ("date", &[]),
    ("file", &[]),
    ("ids", &[]),
    ("link", &[]),
    ("locale", &[]),
    ("nearest", &["locale"]),
    ("view", &["ids"]),
    ("error", &["locale", "view"]),
    ("label", &["error", "ids", "view"]),
    ("pack", &["date", "ids", "locale"]),
    ("page", &["ids", "label", "locale", "view"]),
    ("store", &["error"]),
    ("shelf", &["date", "error", "file", "ids", "label", "link", "locale", "nearest", "pack", "page", "store", "view"]),
];

/// Names that the crate's root hands on, and the room that each is from.
const AT_THE_ROOT: &[(&str, &str)] =
    &[("Failure", "error"), ("RightsError", "error"), ("SearchProblem", "error"), ("StorageProblem", "error")];

#[test]
fn no_room_of_the_core_knows_more_than_it_may() {
    let rooms = rooms(&root().join("core/src"));
    let named: BTreeSet<&str> = MAY_KNOW.iter().map(|(room, _)| *room).collect();
    assert_eq!(rooms.keys().map(String::as_str).collect::<BTreeSet<_>>(), named, "the table names every room");
    let mut above: BTreeSet<&str> = BTreeSet::new();
    for (room, may) in MAY_KNOW {
        assert!(may.iter().all(|known| above.contains(known)), "{room}: the table runs one way");
        above.insert(room);
        let knows = &rooms[*room];
        let more: Vec<&String> =
            knows.iter().filter(|known| *known != room && !may.contains(&known.as_str())).collect();
        assert!(more.is_empty(), "core/src/{room} knows {more:?}, which it may not");
    }
}

#[test]
fn no_file_of_a_room_knows_one_that_knows_it() {
    for room in ["shelf", "pack", "page", "view", "store", "locale"] {
        let folder = root().join("core/src").join(room);
        let known: BTreeMap<String, BTreeSet<String>> = files(&folder)
            .iter()
            .filter(|file| !file.to_str().unwrap().contains("tests"))
            .map(|file| (file.file_stem().unwrap().to_str().unwrap().to_owned(), neighbors(&code(file))))
            .filter(|(file, _)| file != "mod")
            .collect();
        for file in known.keys() {
            let (mut seen, mut next) = (BTreeSet::new(), vec![file]);
            while let Some(here) = next.pop() {
                for there in known.get(here).into_iter().flatten() {
                    assert!(there != file, "core/src/{room}: a circle leads from `{file}` back to it by `{here}`");
                    if seen.insert(there) {
                        next.push(there);
                    }
                }
            }
        }
    }
}

/// The rooms that each room's code names after `crate::`.
fn rooms(source: &Path) -> BTreeMap<String, BTreeSet<String>> {
    let mut rooms: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for file in files(source) {
        let inside = file.strip_prefix(source).unwrap();
        let room = inside.iter().next().unwrap().to_str().unwrap().trim_end_matches(".rs").to_owned();
        if room == "lib" {
            continue;
        }
        let named = paths(&code(&file), "crate::").into_iter().map(|name| {
            let from = AT_THE_ROOT.iter().find(|(known, _)| *known == name);
            from.map_or(name.clone(), |(_, room)| (*room).to_owned())
        });
        rooms.entry(room).or_default().extend(named);
    }
    rooms
}

/// The files beside it that a file's code names after `super::`.
fn neighbors(code: &str) -> BTreeSet<String> {
    paths(code, "super::").into_iter().filter(|name| name.starts_with(char::is_lowercase)).collect()
}

/// The first names of the paths that begin with `start`; of `crate::{a, b::c}` both.
fn paths(code: &str, start: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for (at, _) in code.match_indices(start) {
        let rest = &code[at + start.len()..];
        let mut depth = 0;
        let mut word = String::new();
        for letter in rest.chars() {
            match letter {
                'a'..='z' | 'A'..='Z' | '_' | '0'..='9' => word.push(letter),
                '{' => depth += 1,
                _ => {
                    if depth < 2 && !word.is_empty() {
                        names.insert(word.clone());
                    }
                    // What stands behind `::` is inside that name.
                    word = if letter == ':' { "-".to_owned() } else { String::new() };
                    depth -= i32::from(letter == '}');
                    if depth <= 0 {
                        break;
                    }
                }
            }
        }
    }
    names.retain(|name| !name.starts_with('-'));
    names
}

/// The code of a file, without comments and without its unit tests.
fn code(file: &Path) -> String {
    let text = fs::read_to_string(file).unwrap();
    let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap();
    text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(self::files(&path));
        } else if path.extension().is_some_and(|end| end == "rs") {
            files.push(path);
        }
    }
    files
}
