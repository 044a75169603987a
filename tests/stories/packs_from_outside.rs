//! A pack from outside, with all its hashes true, as whoever makes packs can: nothing in it acts on a terminal, a dialer or a
//! page, and what is no pack is refused at once.

use std::fs;
use std::time::{Duration, Instant};

use rights_core::pack::rows::{FactRow, HotlineRow, LineRow, MessageRow, SourceRow};
use rights_core::view::HomeRequest;
use rights_core::{Shelf, locale};
use rights_tests::packs::rewritten;
use rights_tests::{Folder, NOW, Run, fixture_payload, fixture_shelf, notices, rights_on_fixture};
use serde_json::Value;

/// What clears a screen, turns the order of letters around, and hides.
const NASTY: &str = "\u{1B}[2J\u{202E}\u{200B}";

/// A folder with one file.
pub(crate) fn folder(name: &str, bytes: &[u8]) -> Folder {
    let folder = Folder::new();
    fs::write(folder.path().join(name), bytes).unwrap();
    folder
}

/// The fixture with a folder in front of it.
pub(crate) fn shelf(folder: &Folder) -> Shelf {
    let shelf = fixture_shelf();
    shelf.add_unsigned(folder.path()).unwrap();
    shelf
}

pub(crate) fn home(shelf: &Shelf) -> Value {
    let request = HomeRequest { languages: Vec::new(), status: None, place: None, now: NOW };
    serde_json::to_value(shelf.home(&request).unwrap()).unwrap()
}

/// Every screen of the command with words of a pack.
const SCREENS: [&str; 9] = [
    "show counter --status citizen --sources",
    "show held --status citizen --sources",
    "show counter --officer citizen-say",
    "cards",
    "hotlines",
    "languages",
    "search passport",
    "page held --out -",
    "page counter --status citizen --out -",
];
/// Those with phone lines and works.
const WITH_LINKS: [&str; 3] = ["hotlines", "show held --sources", "page held --out -"];

/// Screens of the command with a folder of packs, in text and in JSON; a page is the same in both.
fn screens(folder: &Folder, wanted: &[&str]) -> Vec<(String, Run)> {
    let mut screens = Vec::new();
    for args in wanted {
        for more in [&[][..], &["--json"]].into_iter().take(if args.starts_with("page") { 1 } else { 2 }) {
            let all = args.split(' ').chain(["--lang", "en", "--pack-dir", folder.arg()]).chain(more.iter().copied());
            screens.push((format!("{args} {more:?}"), rights_on_fixture(all)));
        }
    }
    screens
}

fn acts(text: &str) -> bool {
    text.chars().any(|letter| {
        letter != '\n' && letter.is_control()
            || locale::is_direction_control(letter) && !matches!(letter, '\u{2066}' | '\u{2069}')
            || locale::is_invisible(letter)
    })
}

/// All strings of a JSON value.
fn strings(value: &Value) -> Vec<&str> {
    match value {
        Value::String(text) => vec![text],
        Value::Array(items) => items.iter().flat_map(strings).collect(),
        Value::Object(fields) => fields.values().flat_map(strings).collect(),
        _ => Vec::new(),
    }
}

#[test]
fn text_that_acts_reaches_neither_terminal_nor_json_nor_page() {
    let with = |text: &mut String| text.insert_str(text.len() / 2, NASTY);
    let mut bytes = fixture_payload("alpha");
    bytes = rewritten::<MessageRow>(&bytes, |rows| {
        // Only whole letters can be cut: the English is.
        rows.iter_mut().filter(|row| row.lang == "en").for_each(|row| with(&mut row.text));
    });
    bytes = rewritten::<HotlineRow>(&bytes, |rows| {
        for row in rows {
            with(&mut row.display);
            row.languages.push(format!("e{NASTY}n"));
            row.address.iter_mut().for_each(with);
        }
    });
    bytes = rewritten::<LineRow>(&bytes, |rows| rows.iter_mut().filter_map(|row| row.officer.as_mut()).for_each(with));
    bytes = rewritten::<FactRow>(&bytes, |rows| rows.iter_mut().for_each(|row| with(&mut row.statement)));
    bytes = rewritten::<SourceRow>(&bytes, |rows| {
        for row in rows {
            with(&mut row.citation);
            row.dated.iter_mut().for_each(with);
        }
    });
    assert!(String::from_utf8_lossy(&bytes).contains(NASTY), "it is in the file");
    for (asked, run) in screens(&folder("alpha-1.db", &bytes), &SCREENS) {
        assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "{asked}");
        assert!(run.out.contains("alpha-1.db"), "{asked}: the file is used");
        assert!(!acts(&run.out), "{asked}: {:?}", run.out);
        if asked.ends_with("[\"--json\"]") {
            assert!(strings(&run.json()).into_iter().all(|text| !acts(text)), "{asked}");
        }
    }
}

#[test]
fn a_number_with_more_than_digits_is_shown_and_never_dialed() {
    for number in
        ["+12025550123,,,9#", "*#06#", "+1202555*123", "tel:+12025550123", "+12025550123\u{200B}1\u{202E},,9#"]
    {
        let bytes = rewritten::<HotlineRow>(&fixture_payload("alpha"), |rows| {
            for row in rows {
                (row.number, row.abroad, row.address) = (Some(number.to_owned()), Some(number.to_owned()), None);
                row.display = "call 123,,,9#".to_owned();
            }
        });
        for (asked, run) in screens(&folder("alpha-1.db", &bytes), &WITH_LINKS) {
            assert_eq!(run.code, Some(0), "{asked}");
            assert!(!run.out.contains("href=\"tel:+12025550123,") && !run.out.contains("tel:*"), "{number} {asked}");
            let dialed = run.out.split("href=\"tel:").skip(1).map(|rest| rest.split('"').next().unwrap());
            assert!(dialed.into_iter().all(|number| number == "+12025550105"), "only that of `beta`: {asked}");
            if asked == "hotlines [\"--json\"]" {
                for line in
                    run.json()["hotlines"].as_array().unwrap().iter().filter(|line| line["display"] == "call 123,,,9#")
                {
                    assert_eq!((&line["number_e164"], &line["abroad_e164"]), (&Value::Null, &Value::Null), "{number}");
                }
            }
            if asked.starts_with("hotlines") || asked.starts_with("page held") {
                assert!(run.out.contains("call 123,,,9#"), "{asked}: it is shown");
            }
        }
    }
}

#[test]
fn an_address_that_is_no_plain_site_is_never_a_link() {
    for address in
        ["javascript:alert(1)", "data:text/html,x", "https://bank.example@evil.example/", "https://127.0.0.1/"]
    {
        let bytes = rewritten::<HotlineRow>(&fixture_payload("alpha"), |rows| {
            for row in rows {
                (row.number, row.address) = (None, Some(address.to_owned()));
            }
        });
        let bytes = rewritten::<SourceRow>(&bytes, |rows| {
            for row in rows {
                row.address = Some(address.to_owned());
            }
        });
        for (asked, run) in screens(&folder("alpha-1.db", &bytes), &WITH_LINKS) {
            assert!(run.code == Some(0) && !run.out.contains(address), "{asked}: {address}");
        }
    }
}

#[test]
fn every_screen_with_words_of_an_unsigned_pack_says_so() {
    let folder = folder("alpha-1.db", &fixture_payload("alpha"));
    for (asked, run) in screens(&folder, &SCREENS) {
        assert!(run.out.contains("From the file alpha-1.db, which nobody signed.") || asked.ends_with("[\"--json\"]"));
        if asked.ends_with("[\"--json\"]") {
            let view = run.json();
            assert!(notices(&view).contains(&("unsigned-pack", Some("alpha-1.db"))), "{asked}: {:?}", notices(&view));
        }
    }
}

#[test]
fn thousands_of_bad_files_are_one_notice_with_their_number() {
    let folder = Folder::new();
    for number in 0..2_000 {
        fs::write(folder.path().join(format!("bad-{number}.db")), "x").unwrap();
    }
    let view = home(&shelf(&folder));
    let told: Vec<_> = notices(&view).into_iter().filter(|(code, _)| code.starts_with("pack")).collect();
    assert_eq!(told, [("packs-refused", Some("2000"))]);
    assert!(view["notices"].to_string().contains("Not taken: 2000 files."));
    fs::write(folder.path().join("alpha-1.db"), fixture_payload("alpha")).unwrap();
    let view = home(&shelf(&folder));
    assert!(notices(&view).contains(&("unsigned-pack", Some("alpha-1.db"))), "a good one among them is used");
}

#[test]
fn a_file_is_a_pack_however_its_ending_is_written() {
    for name in ["alpha-1.DB", "Alpha.Db", "a.b.db"] {
        let view = home(&shelf(&folder(name, &fixture_payload("alpha"))));
        assert!(notices(&view).contains(&("unsigned-pack", Some(name))), "{:?}", notices(&view));
    }
    let view = home(&shelf(&folder("alpha-1.db.txt", &fixture_payload("alpha"))));
    assert!(!notices(&view).iter().any(|(code, _)| *code == "unsigned-pack"));
}

#[test]
fn what_is_no_file_is_refused_at_once() {
    let folder = Folder::new();
    let to = |name: &str| folder.path().join(name);
    assert!(std::process::Command::new("mkfifo").arg(to("pipe.db")).status().unwrap().success());
    std::os::unix::fs::symlink("/dev/zero", to("device.db")).unwrap();
    std::os::unix::fs::symlink("/nowhere", to("link.db")).unwrap();
    fs::create_dir(to("folder.db")).unwrap();
    fs::File::create(to("sparse.db")).unwrap().set_len(10 << 30).unwrap();
    let start = Instant::now();
    let run = rights_on_fixture(["cards", "--json", "--pack-dir", folder.arg()]);
    assert!(start.elapsed() < Duration::from_secs(2), "{:?}", start.elapsed());
    let view = run.json();
    let told: Vec<_> = notices(&view).into_iter().filter(|(code, _)| code.starts_with("pack")).collect();
    let names = ["device.db", "folder.db", "link.db", "pipe.db", "sparse.db"];
    assert_eq!(told, names.map(|name| ("pack-refused", Some(name))));
}

#[test]
fn a_folder_that_is_none_is_named_and_a_name_cannot_act() {
    let here = Folder::new();
    let file = here.path().join("file.txt");
    fs::write(&file, "x").unwrap();
    for place in [here.path().join("nowhere"), file] {
        let view = rights_on_fixture(["cards", "--json", "--pack-dir", place.to_str().unwrap()]).json();
        let shown = rights_core::RightsError::shown(place.to_str().unwrap());
        assert!(notices(&view).contains(&("pack-refused", Some(shown.as_str()))), "{:?}", notices(&view));
    }
    let nasty = folder(&format!("a{NASTY}b.db"), b"x");
    let plain = rights_on_fixture(["cards", "--pack-dir", nasty.arg()]);
    assert!(plain.code == Some(0) && !acts(&plain.out) && plain.out.contains("\\u{1b}[2J\\u{202e}"), "{:?}", plain.out);
}

#[test]
fn a_pack_under_another_name_is_one_more_pack_only_if_its_cards_are_new() {
    let content = rights_tests::ContentCopy::fixture();
    let pack = "id = \"zz\"\nversion = 1\njurisdiction = \"ZZ\"\ncreated = \"2026-11-24\"\nlanguages = [\"en\"]\n\
                groups = [\"airport-now\"]\ndraft = true\n";
    content.write("packs/zz/pack.toml", pack);
    let line = "[[section]]\nid = \"first\"\n[[section.line]]\nid = \"why\"\nkind = \"gap\"\n";
    content.write("packs/zz/cards/zebra.toml", format!("id = \"zebra\"\ngroup = \"airport-now\"\n{line}"));
    let words = "card-title = Zebra\ncard-summary = Zebra\ncard-keywords = zebra\nfirst = Zebra\nwhy = Why so?\n";
    content.write("packs/zz/l10n/en/zebra.ftl", words);
    let built = |content: &rights_tests::ContentCopy| {
        content.built().packs.into_iter().find(|built| built.pack == "zz").unwrap().bytes
    };
    let new = home(&shelf(&folder("zz-1.db", &built(&content))));
    assert!(new.to_string().contains("Zebra") && notices(&new).contains(&("unsigned-pack", Some("zz-1.db"))));
    let content = rights_tests::ContentCopy::fixture();
    fs::rename(content.path().join("packs/alpha"), content.path().join("packs/zz")).unwrap();
    content.replace("packs/zz/pack.toml", "id = \"alpha\"", "id = \"zz\"");
    let thief = home(&shelf(&folder("zz-1.db", &built(&content))));
    assert!(notices(&thief).contains(&("pack-refused", Some("zz-1.db"))), "{:?}", notices(&thief));
    assert!(!thief["groups"].to_string().contains("\"zz\""));
}
