//! The file that settings are in: damaged, foreign, newer, locked, or no file at all. Cards show, nothing is lost, and what
//! is wrong is said.

use std::fs;
use std::time::{Duration, Instant};

use rights_core::view::{HomeRequest, NoticeCode};
use rights_core::{Shelf, ShelfConfig, StorageProblem};
use rights_tests::{Folder, fixture_baseline, rights_on_fixture};

use crate::settings_and_saved_cards::{codes, open, problem, spanish};

#[test]
fn a_file_that_takes_no_writes_is_refused_and_changes_nothing() {
    // /dev/full refuses every write; SQLite may name that in more than one way.
    let folder = Folder::new();
    let shelf = open(folder.path());
    std::os::unix::fs::symlink("/dev/full", folder.path().join("shelf.db")).unwrap();
    let refused = problem(shelf.save_settings(&spanish()));
    assert!(
        matches!(refused, Some(StorageProblem::Full | StorageProblem::ReadOnly | StorageProblem::Failed)),
        "{refused:?}"
    );
    assert!(shelf.settings().unwrap().languages.is_empty());
}

#[test]
fn a_damaged_file_is_set_aside_and_not_written_over() {
    let folder = Folder::new();
    let file = folder.path().join("shelf.db");
    open(folder.path()).save_settings(&spanish()).unwrap();
    let sound = fs::read(&file).unwrap();
    let mut torn = sound.clone();
    torn[100..1200].fill(0x55);
    for (number, damaged) in
        [b"not a database, but mine".to_vec(), sound[..sound.len() / 2].to_vec(), torn].iter().enumerate()
    {
        fs::write(&file, damaged).unwrap();
        let shelf = open(folder.path());
        let view = shelf.settings().unwrap();
        let name = format!("shelf-damaged-{}.db", number + 1);
        assert_eq!(codes(&view), [NoticeCode::SettingsDamaged]);
        assert_eq!(view.notices[0].subject.as_ref(), Some(&name));
        assert_eq!(&fs::read(folder.path().join(&name)).unwrap(), damaged);
        assert!(view.languages.is_empty());
        shelf.save_settings(&spanish()).unwrap();
        assert_eq!(open(folder.path()).settings().unwrap().languages, spanish().languages);
    }
}

#[test]
fn a_file_of_a_newer_version_is_left_as_it_is() {
    let folder = Folder::new();
    let file = folder.path().join("shelf.db");
    open(folder.path()).save_settings(&spanish()).unwrap();
    rusqlite::Connection::open(&file).unwrap().pragma_update(None, "user_version", 99).unwrap();
    let before = fs::read(&file).unwrap();
    let shelf = open(folder.path());
    assert_eq!(codes(&shelf.settings().unwrap()), [NoticeCode::DataFolderUnusable]);
    assert_eq!(problem(shelf.save_settings(&spanish())), Some(StorageProblem::NewerVersion));
    assert_eq!(fs::read(&file).unwrap(), before);
}

#[test]
fn several_objects_may_write_to_one_folder_at_once() {
    let folder = Folder::new();
    std::thread::scope(|scope| {
        for _ in 0..6 {
            let shelf = open(folder.path());
            scope.spawn(move || {
                for turn in 0..10 {
                    shelf.set_saved("held", turn % 2 == 0).unwrap();
                }
            });
        }
    });
}

#[test]
fn a_folder_below_a_file_is_told_at_once() {
    let folder = Folder::new();
    std::fs::write(folder.path().join("file"), "mine").unwrap();
    let notices = open(&folder.path().join("file").join("data")).settings().unwrap().notices;
    assert_eq!(notices[0].code, NoticeCode::DataFolderUnusable);
}

#[test]
fn who_finds_damage_says_so_and_so_does_the_next_until_a_new_file_is_written() {
    let folder = Folder::new();
    fs::write(folder.path().join("shelf.db"), "not a database, but mine").unwrap();
    let damaged = |shelf: &Shelf| {
        let notices = shelf.settings().unwrap().notices;
        notices.iter().any(|notice| {
            notice.code == NoticeCode::SettingsDamaged && notice.subject.as_deref() == Some("shelf-damaged-1.db")
        })
    };
    // A card was all that was asked for, and the file is no longer where it was.
    assert_eq!(rights_on_fixture(["show", "held", "--data", folder.arg()]).code, Some(0));
    assert!(!folder.path().join("shelf.db").exists());
    let home = rights_on_fixture(["cards", "--json", "--data", folder.arg()]).json();
    assert!(home["notices"].to_string().contains("shelf-damaged-1.db"));
    let later = open(folder.path());
    assert!(damaged(&later));
    later.save_settings(&spanish()).unwrap();
    assert!(!damaged(&later) && !damaged(&open(folder.path())), "a new file was begun");
}

#[test]
fn damage_that_comes_while_the_app_is_open_is_set_aside_by_the_next_save() {
    let folder = Folder::new();
    let shelf = open(folder.path());
    shelf.save_settings(&spanish()).unwrap();
    fs::write(folder.path().join("shelf.db"), "not a database, but mine").unwrap();
    let view = shelf.set_saved("held", true).unwrap();
    assert_eq!(codes(&view), [NoticeCode::SettingsDamaged]);
    assert_eq!(fs::read_to_string(folder.path().join("shelf-damaged-1.db")).unwrap(), "not a database, but mine");
    assert_eq!(view.languages, open(folder.path()).settings().unwrap().languages, "memory is what is on disk");
}

#[test]
fn a_trigger_in_the_file_never_runs() {
    let folder = Folder::new();
    let file = folder.path().join("shelf.db");
    open(folder.path()).save_settings(&spanish()).unwrap();
    let trigger = "CREATE TRIGGER t AFTER INSERT ON settings BEGIN INSERT INTO saved_cards VALUES ('theirs'); END";
    rusqlite::Connection::open(&file).unwrap().execute_batch(trigger).unwrap();
    let before = fs::read(&file).unwrap();
    let view = open(folder.path()).save_settings(&spanish()).unwrap();
    assert_eq!(codes(&view), [NoticeCode::SettingsDamaged]);
    assert!(fs::read(folder.path().join("shelf-damaged-1.db")).unwrap() == before);
    let theirs =
        rusqlite::Connection::open(&file).unwrap().query_row("SELECT count(*) FROM saved_cards", [], |row| row.get(0));
    assert_eq!(theirs, Ok(0));
}

#[test]
fn a_hole_in_the_file_shows_the_settings_or_none() {
    let folder = Folder::new();
    let file = folder.path().join("shelf.db");
    let shelf = open(folder.path());
    shelf.save_settings(&spanish()).unwrap();
    for card in rights_tests::cards(&shelf) {
        shelf.set_saved(&card, true).unwrap();
    }
    let sound = fs::read(&file).unwrap();
    let cards = |shelf: &Shelf| {
        let request = HomeRequest { languages: Vec::new(), status: None, place: None, now: rights_tests::NOW };
        shelf.home(&request).unwrap().saved.len()
    };
    let all = cards(&shelf);
    let mut set_aside = 0;
    for start in (0..sound.len()).step_by(512) {
        let mut zeroed = sound.clone();
        zeroed[start..start + 512].fill(0);
        fs::write(&file, &zeroed).unwrap();
        let shelf = open(folder.path());
        let view = shelf.settings().unwrap();
        if view.notices.is_empty() {
            assert_eq!((view.languages, view.place, cards(&shelf)), (spanish().languages, spanish().place, all));
        } else {
            set_aside += 1;
            assert_eq!((codes(&view), view.languages.len(), cards(&shelf)), (vec![NoticeCode::SettingsDamaged], 0, 0));
            let name = view.notices[0].subject.as_deref().unwrap();
            assert!(fs::read(folder.path().join(name)).unwrap() == zeroed, "{name}");
        }
    }
    assert!(set_aside > 3, "{set_aside}");
}

#[test]
fn settings_that_another_program_holds_are_not_waited_for_and_not_lost() {
    let folder = Folder::new();
    open(folder.path()).save_settings(&spanish()).unwrap();
    let lock = || {
        let other = rusqlite::Connection::open(folder.path().join("shelf.db")).unwrap();
        other.execute_batch("BEGIN EXCLUSIVE").unwrap();
        other
    };
    let other = lock();
    let config = ShelfConfig { data_dir: Some(folder.arg().to_owned()), languages: Vec::new() };
    let baseline = fixture_baseline();
    let start = Instant::now();
    let shelf = Shelf::open(&config, baseline).unwrap();
    let (view, held) = (shelf.settings().unwrap(), start.elapsed());
    assert_eq!((codes(&view), view.languages.len()), (vec![NoticeCode::SettingsBusy], 0));
    assert!(held < Duration::from_millis(800), "{held:?}");
    assert_eq!(problem(shelf.set_saved("held", true)), Some(StorageProblem::Busy));
    drop(other);
    let view = shelf.settings().unwrap();
    assert_eq!((codes(&view), view.languages), (vec![], spanish().languages), "the next call reads again");

    // A save that comes before anything could be read changes only what it is about.
    let other = lock();
    let unread = open(folder.path());
    drop(other);
    let view = unread.set_saved("held", true).unwrap();
    assert_eq!((codes(&view), view.languages, view.place), (vec![], spanish().languages, spanish().place));
}

#[test]
fn what_is_no_regular_file_or_too_long_a_path_is_told_at_once() {
    let folder = Folder::new();
    let pipe = std::process::Command::new("mkfifo").arg(folder.path().join("shelf.db")).status().unwrap();
    assert!(pipe.success());
    let shelf = open(folder.path());
    assert_eq!(codes(&shelf.settings().unwrap()), [NoticeCode::DataFolderUnusable]);
    assert_eq!(problem(shelf.save_settings(&spanish())), Some(StorageProblem::Failed));
    assert_eq!(rights_on_fixture(["show", "held", "--data", folder.arg()]).code, Some(0));
    for path in ["x".repeat(300), ["y"; 300].join("/")] {
        let shelf = open(&folder.path().join(path));
        assert_eq!(codes(&shelf.settings().unwrap()), [NoticeCode::DataFolderUnusable]);
        assert_eq!(problem(shelf.save_settings(&spanish())), Some(StorageProblem::NoFolder));
    }
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn a_value_that_is_never_written_is_damage() {
    for change in [
        "INSERT INTO saved_cards VALUES ('second' || char(0) || 'room')",
        "INSERT INTO saved_cards VALUES ('')",
        "UPDATE settings SET place = 'us-ma' || char(0)",
        "UPDATE settings SET languages = 'not_a_tag'",
    ] {
        let folder = Folder::new();
        open(folder.path()).save_settings(&spanish()).unwrap();
        rusqlite::Connection::open(folder.path().join("shelf.db")).unwrap().execute_batch(change).unwrap();
        let view = open(folder.path()).settings().unwrap();
        assert_eq!((codes(&view), view.languages.len()), (vec![NoticeCode::SettingsDamaged], 0), "{change}");
    }
}
