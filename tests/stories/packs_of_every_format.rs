//! One pack of each format ever released: whatever comes later, it opens and shows its cards.
//!
//! `tests/packs/format-1/alpha-1.db` is the fixture's pack `alpha` as the first format has it. Until that format is released, it is
//! written anew when the fixture or the tables change: `RIGHTS_RECORD=1 cargo test -p rights-tests every_format`. From the
//! release on it stays as it is, and `it_is_what_the_builder_makes_today` is taken out.

use std::path::PathBuf;
use std::{env, fs};

use rights_core::ids::Status;
use rights_core::pack::{Pack, Payload};
use rights_core::{Baseline, BaselinePack, Shelf, ShelfConfig};
use rights_tests::{Folder, card, fixture_baseline, fixture_payload, fixture_shelf, lines, root};

fn file() -> PathBuf {
    root().join("tests/packs/format-1/alpha-1.db")
}

fn recorded() -> Vec<u8> {
    let today = fixture_payload("alpha");
    // Only where it differs, and whole at once: other tests read it meanwhile.
    if env::var_os("RIGHTS_RECORD").is_some() && fs::read(file()).ok().as_deref() != Some(today.as_slice()) {
        let part = file().with_extension(format!("part-{:?}", std::thread::current().id()));
        fs::create_dir_all(file().parent().unwrap()).unwrap();
        fs::write(&part, today).unwrap();
        fs::rename(part, file()).unwrap();
    }
    fs::read(file()).unwrap()
}

#[test]
fn it_is_what_the_builder_makes_today() {
    assert!(recorded() == fixture_payload("alpha"), "see the head of this file");
}

#[test]
fn it_opens_with_every_row_checked() {
    let pack = Pack::open_checked(recorded()).unwrap();
    assert_eq!((pack.info().id.as_str(), pack.info().version, pack.info().format), ("alpha", 1, 1));
    assert_eq!(pack.cards().unwrap().len(), 6);
}

#[test]
fn it_shows_its_cards_as_a_baseline_and_as_a_file() {
    let packs = vec![BaselinePack { pack: "alpha".to_owned(), payload: Payload::Owned(recorded()) }];
    let baseline = Shelf::open(&ShelfConfig::default(), Baseline { packs, ui: fixture_baseline().ui }).unwrap();
    let (folder, in_front) = (Folder::new(), fixture_shelf());
    fs::write(folder.path().join("alpha-1.db"), recorded()).unwrap();
    in_front.add_unsigned(folder.path()).unwrap();
    for shelf in [baseline, in_front] {
        let view = card(&shelf, "counter", "es", Some(Status::PermanentResident));
        let first: Vec<&str> = view.essentials.iter().map(|line| line.text.text.as_str()).collect();
        assert_eq!(first[0], "Aquí está mi tarjeta verde.");
        assert_eq!((first.len(), view.pack_version, view.sources.is_empty()), (4, 1, false));
        assert!(lines(&view).len() > 8);
    }
}
