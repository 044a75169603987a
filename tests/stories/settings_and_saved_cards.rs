//! Settings and saved cards: kept where there is a folder, said where there is none, never lost, never a status.

use std::fs;
use std::path::Path;

use rights_core::view::{NoticeCode, Settings, SettingsView};
use rights_core::{RightsError, Shelf, StorageProblem};
use rights_tests::{Folder, fixture_shelf, fixture_shelf_in, rights_on_fixture};

pub(crate) fn open(folder: &Path) -> Shelf {
    fixture_shelf_in(folder)
}

pub(crate) fn spanish() -> Settings {
    Settings { languages: vec!["es".into(), "en".into()], place: Some("beta/bay".into()) }
}

pub(crate) fn codes(view: &SettingsView) -> Vec<NoticeCode> {
    view.notices.iter().map(|notice| notice.code).collect()
}

pub(crate) fn problem(outcome: Result<SettingsView, RightsError>) -> Option<StorageProblem> {
    match outcome {
        Err(RightsError::StorageUnavailable { problem }) => Some(problem),
        _ => None,
    }
}

#[test]
fn what_is_saved_is_there_the_next_time() {
    let folder = Folder::new();
    let below = folder.path().join("made when needed");
    let view = open(&below).save_settings(&spanish()).unwrap();
    assert!(view.notices.is_empty(), "{view:?}");
    open(&below).set_saved("held", true).unwrap();
    let again = open(&below);
    let settings = again.settings().unwrap();
    assert_eq!((settings.languages, settings.place), (spanish().languages, spanish().place));
    let saved = |home: &serde_json::Value| home["saved"].as_array().unwrap().len();
    let data = below.to_str().unwrap();
    assert_eq!(saved(&rights_on_fixture(["cards", "--json", "--data", data]).json()), 1);
    assert_eq!(rights_on_fixture(["save", "held", "--remove", "--data", data]).code, Some(0));
    assert_eq!(saved(&rights_on_fixture(["cards", "--json", "--data", data]).json()), 0);
    assert_eq!(rights_on_fixture(["show", "held", "--json", "--data", data]).json()["languages"][0], "es");
}

#[test]
fn without_a_folder_it_lasts_as_long_as_the_object_and_says_so() {
    let shelf = fixture_shelf();
    let view = shelf.save_settings(&spanish()).unwrap();
    assert_eq!(codes(&view), [NoticeCode::NoDataFolder]);
    assert_eq!(shelf.settings().unwrap().languages, spanish().languages);
    assert_eq!(codes(&shelf.set_saved("held", true).unwrap()), [NoticeCode::NoDataFolder]);
    assert!(fixture_shelf().settings().unwrap().languages.is_empty());
}

#[test]
fn what_cannot_be_kept_is_refused_and_changes_nothing() {
    let shelf = fixture_shelf();
    shelf.save_settings(&spanish()).unwrap();
    let bad = |languages: &str, place: &str| {
        let settings = Settings { languages: vec![languages.into()], place: Some(place.into()) };
        shelf.save_settings(&settings).unwrap_err().code()
    };
    assert_eq!(bad("en_US", "beta"), "malformed-language");
    assert_eq!(bad("en", "betaa"), "unknown-place");
    assert_eq!(shelf.set_saved("no-such-card", true).unwrap_err().code(), "unknown-card");
    assert_eq!(shelf.settings().unwrap().place.as_deref(), Some("beta/bay"));
}

#[test]
fn a_folder_that_cannot_be_used_shows_cards_and_refuses_to_pretend() {
    let folder = Folder::new();
    let file = folder.path().join("a file");
    fs::write(&file, "mine").unwrap();
    for path in [file.clone(), file.join("below")] {
        let shelf = open(&path);
        assert!(!rights_tests::cards(&shelf).is_empty());
        assert_eq!(problem(shelf.save_settings(&spanish())), Some(StorageProblem::NoFolder), "{}", path.display());
        assert_eq!(problem(shelf.set_saved("held", true)), Some(StorageProblem::NoFolder));
        assert!(shelf.settings().unwrap().languages.is_empty(), "nothing half-changed");
    }
    assert_eq!(codes(&open(&file).settings().unwrap()), [NoticeCode::DataFolderUnusable]);
    assert_eq!(fs::read_to_string(&file).unwrap(), "mine");
}

#[test]
fn no_status_is_ever_stored() {
    let folder = Folder::new();
    let data = folder.arg();
    for status in rights_core::ids::Status::ALL {
        assert_eq!(rights_on_fixture(["show", "counter", "--status", status.word(), "--data", data]).code, Some(0));
        assert_eq!(rights_on_fixture(["cards", "--status", status.word(), "--data", data]).code, Some(0));
    }
    assert_eq!(fs::read_dir(data).unwrap().count(), 0, "reading writes nothing");
    rights_on_fixture(["save", "counter", "--data", data]);
    let bytes = fs::read(folder.path().join("shelf.db")).unwrap();
    let text = String::from_utf8_lossy(&bytes);
    for status in rights_core::ids::Status::ALL {
        assert!(!text.contains(status.word()), "{}", status.word());
    }
}

#[test]
fn after_it_is_shut_down_every_call_says_so() {
    let shelf = fixture_shelf();
    shelf.shut_down().unwrap();
    assert_eq!(shelf.settings(), Err(RightsError::ShutDown));
    assert_eq!(shelf.languages(), Err(RightsError::ShutDown));
    assert_eq!(shelf.ui_strings(&[]), Err(RightsError::ShutDown));
    assert_eq!(shelf.set_saved("held", true), Err(RightsError::ShutDown));
    assert_eq!(shelf.shut_down(), Err(RightsError::ShutDown));
}

#[test]
fn a_card_that_was_removed_cannot_be_read_in_the_file_any_more() {
    let folder = Folder::new();
    let shelf = open(folder.path());
    shelf.set_saved("citizens-only", true).unwrap();
    let stored = || String::from_utf8_lossy(&std::fs::read(folder.path().join("shelf.db")).unwrap()).into_owned();
    assert!(stored().contains("citizens-only"));
    shelf.set_saved("citizens-only", false).unwrap();
    assert!(!stored().contains("citizens-only"));
}
