//! Killed while migrating: afterward the file is one version or the other, and complete.

use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

use super::*;

/// Notes in the file that is migrated.
const TEXTS: [&str; 3] = ["one", "two", "three"];

/// What the child process of the next test does: it migrates copies of an older file until it is killed.
#[test]
#[ignore = "the next test runs and kills it"]
fn child_migrates_until_killed() {
    let folder = PathBuf::from(std::env::var("RIGHTS_STORE_TEST").unwrap());
    for number in 0.. {
        let below = folder.join(number.to_string());
        fs::create_dir(&below).unwrap();
        fs::copy(folder.join(NOW.file), below.join("copy")).unwrap();
        fs::rename(below.join("copy"), below.join(NOW.file)).unwrap();
        Store::at(&NOW, &below).write(|file| add(file, "four")).unwrap();
    }
}

#[test]
fn a_kill_at_any_moment_leaves_one_version_or_the_other() {
    let (mut old, mut new, mut journals) = (0, 0, 0);
    for round in 0_u32..40 {
        let folder = Folder::new();
        older(&folder.0, &TEXTS);
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "store::tests::kills::child_migrates_until_killed", "--ignored"])
            .env("RIGHTS_STORE_TEST", &folder.0)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        while !folder.0.join("0").exists() {
            assert_eq!(child.try_wait().unwrap(), None, "it ended before it was killed");
            thread::yield_now();
        }
        thread::sleep(Duration::from_micros(u64::from(round * 7919 % 12_000)));
        child.kill().unwrap();
        child.wait().unwrap();
        for name in folder.names().iter().filter(|name| *name != NOW.file) {
            let below = folder.0.join(name);
            if !below.join(NOW.file).exists() {
                continue;
            }
            journals += u32::from(below.join("made.db-journal").exists());
            let is_old = matches!(Store::at(&OLD, &below).read(|_| Ok(())), Reading::Opened(()));
            let before = ["one none", "two none", "three none"];
            let after = ["one none", "two none", "three none", "four none"];
            assert_eq!(Store::at(&NOW, &below).read(notes), opened(if is_old { &before } else { &after }));
            if is_old { old += 1 } else { new += 1 }
        }
    }
    // If not, no kill happened while a file was being migrated.
    assert!(old > 0 && new > 0, "{old} of the older version, {new} of the newer, {journals} journals left behind");
}

#[test]
fn a_journal_that_is_left_behind_is_played_back() {
    let folder = Folder::new();
    older(&folder.0, &TEXTS);
    let writer = Connection::open(folder.file()).unwrap();
    // Pages are written to the file long before the commit.
    writer.execute_batch("PRAGMA cache_size = 2; PRAGMA cache_spill = 1; BEGIN IMMEDIATE").unwrap();
    writer.execute_batch(SECOND).unwrap();
    for _ in 0..2_000 {
        add(&writer, "a note that is never committed").unwrap();
    }
    let crashed = Folder::new();
    for name in folder.names() {
        fs::copy(folder.0.join(&name), crashed.0.join(&name)).unwrap();
    }
    drop(writer);
    assert_eq!(crashed.names(), [NOW.file, "made.db-journal"]);
    assert!(fs::metadata(crashed.file()).unwrap().len() > fs::metadata(folder.file()).unwrap().len());
    assert_eq!(crashed.store().read(notes), opened(&["one none", "two none", "three none"]));
    crashed.store().write(|file| add(file, "four")).unwrap();
    assert_eq!(crashed.names(), [NOW.file]);
}
