//! Other programs and full disks: who waits for how long, and what a failed write leaves behind.

use std::process::Command;
use std::time::{Duration, Instant};

use super::*;

/// A connection of another program that keeps everyone else out until it is dropped.
fn locked(file: &Path) -> Connection {
    let other = Connection::open(file).unwrap();
    other.execute_batch("BEGIN EXCLUSIVE").unwrap();
    other
}

#[test]
fn a_reader_does_not_wait_for_another_program() {
    let folder = Folder::new();
    let store = folder.store();
    store.write(|file| add(file, "one")).unwrap();
    let other = locked(&folder.file());
    let start = Instant::now();
    assert_eq!(store.read(notes), Reading::Busy);
    assert!(start.elapsed() < Duration::from_millis(300), "{:?}", start.elapsed());
    let start = Instant::now();
    assert_eq!(store.write(|file| add(file, "two")), Err(Fault::Problem(StorageProblem::Busy)));
    let waited = start.elapsed();
    assert!(waited > Duration::from_millis(1500) && waited < Duration::from_secs(5), "{waited:?}");
    drop(other);
    assert_eq!(store.read(notes), opened(&["one none"]));
    store.write(|file| add(file, "two")).unwrap();
    assert_eq!(store.read(notes), opened(&["one none", "two none"]));
}

#[test]
fn writers_wait_for_one_another_and_lose_nothing() {
    let folder = Folder::new();
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| (0..10).for_each(|_| folder.store().write(|file| add(file, "one")).unwrap()));
        }
    });
    assert_eq!(folder.store().read(notes), opened(&["one none"; 40]));
}

#[test]
fn of_several_that_find_damage_one_sets_it_aside() {
    for _ in 0..20 {
        let folder = Folder::new();
        fs::write(folder.file(), "no database").unwrap();
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    while matches!(folder.store().read(notes), Reading::Busy) {}
                    folder.store().write(|file| add(file, "one")).unwrap();
                });
            }
        });
        assert_eq!(folder.names(), ["made-damaged-1.db", NOW.file]);
        assert_eq!(folder.store().read(notes), opened(&["one none"; 4]));
    }
}

#[test]
fn a_file_that_may_not_grow_keeps_what_it_has() {
    const SMALL: Plan = Plan { pragmas: "PRAGMA max_page_count = 12;", ..NOW };
    let folder = Folder::new();
    let store = Store::at(&SMALL, &folder.0);
    store.write(|file| add(file, "one")).unwrap();
    let full = store.write(|file| (0..5_000).try_for_each(|_| add(file, "a note that takes some room")));
    assert_eq!(full, Err(Fault::Problem(StorageProblem::Full)));
    assert_eq!(store.read(notes), opened(&["one none"]));
    store.write(|file| add(file, "two")).unwrap();
}

/// What the child process of the next test does: under a limit on file size, it writes more than fits.
#[test]
#[ignore = "the next test runs it"]
fn child_writes_more_than_fits() {
    let store = Store::at(&NOW, Path::new(&std::env::var("RIGHTS_STORE_TEST").unwrap()));
    let cut = store.write(|file| (0..20_000).try_for_each(|_| add(file, "a note that takes some room")));
    assert_eq!(cut, Err(Fault::Problem(StorageProblem::Failed)));
    assert_eq!(store.read(notes), opened(&["one none"]));
}

#[test]
fn a_write_that_the_system_cuts_off_leaves_the_file_as_it_was() {
    // A test cannot fill the disk wherever it runs. A limit on file size makes the same writes fail, with a different
    // error.
    for blocks in [8, 30, 60, 200, 700] {
        let folder = Folder::new();
        folder.store().write(|file| add(file, "one")).unwrap();
        let child = Command::new("sh")
            .args(["-c", &format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$0\" \"$@\"")])
            .arg(std::env::current_exe().unwrap())
            .args(["--exact", "store::tests::others::child_writes_more_than_fits", "--ignored", "--nocapture"])
            .env("RIGHTS_STORE_TEST", &folder.0)
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&child.stdout);
        assert!(child.status.success() && said.contains("1 passed"), "{blocks}: {child:?}");
        assert_eq!(folder.store().read(notes), opened(&["one none"]), "{blocks}");
        assert_eq!(folder.names(), [NOW.file], "{blocks}");
    }
}

#[test]
fn a_file_is_not_renamed_under_whoever_has_it_open() {
    let folder = Folder::new();
    let store = folder.store();
    store.write(|file| add(file, "one")).unwrap();
    let other = fs::File::open(&folder.0).unwrap();
    other.lock().unwrap();
    assert_eq!(store.read(notes), Reading::Busy, "another is renaming it");
    assert_eq!(store.write(|file| add(file, "two")), Err(Fault::Problem(StorageProblem::Busy)));
    other.unlock().unwrap();
    other.lock_shared().unwrap();
    assert_eq!(store.read(notes), opened(&["one none"]), "readers do not keep each other out");
    fs::write(folder.file(), "no database").unwrap();
    assert_eq!(store.read(notes), Reading::Busy, "another has it open");
    assert_eq!(folder.names(), [NOW.file]);
    drop(other);
    assert_eq!(store.read(notes), damaged(1));
}
