//! The store, tested on a made-up file with two tables and two migrations: every kind of trouble a file or folder can
//! have.

mod damage;
mod kills;
mod others;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use rusqlite::Connection;

use super::{Fault, Plan, Reading, Store};
use crate::StorageProblem;

const FIRST: &str = "CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;
                     CREATE INDEX note_text ON note (text);";
const SECOND: &str = "ALTER TABLE note ADD COLUMN mark TEXT NOT NULL DEFAULT 'none';
                      CREATE TABLE tag (name TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;";
/// The file as an older app knew it, and as this one does.
const OLD: Plan = Plan { file: "made.db", application_id: Some(0x4D41_4445), migrations: &[FIRST], pragmas: "" };
const NOW: Plan = Plan { migrations: &[FIRST, SECOND], ..OLD };

/// A temporary folder, deleted when dropped.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let name = format!("rights-store-{}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        let path = std::env::temp_dir().join(name);
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn store(&self) -> Store {
        Store::at(&NOW, &self.0)
    }

    fn file(&self) -> PathBuf {
        self.0.join(NOW.file)
    }

    /// Names of everything in it.
    fn names(&self) -> Vec<String> {
        let mut names: Vec<_> =
            fs::read_dir(&self.0).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _already_gone = fs::remove_dir_all(&self.0);
    }
}

/// All notes, read the way a careful owner reads: a value that is never written is damage.
fn notes(file: &Connection) -> Result<Vec<String>, Fault> {
    let mut query = file.prepare("SELECT text || ' ' || mark FROM note ORDER BY id")?;
    let notes: Vec<String> = query.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    if notes.iter().any(|note| note.contains(char::is_control)) { Err(Fault::Damaged) } else { Ok(notes) }
}

fn add(file: &Connection, text: &str) -> Result<(), Fault> {
    file.execute("INSERT INTO note (text) VALUES (?1)", [text])?;
    Ok(())
}

/// Makes a store of the older version with these notes.
fn older(folder: &Path, texts: &[&str]) {
    let old = Store::at(&OLD, folder);
    old.write(|file| texts.iter().try_for_each(|text| add(file, text))).unwrap();
}

fn opened(notes: &[&str]) -> Reading<Vec<String>> {
    Reading::Opened(notes.iter().map(ToString::to_string).collect())
}

fn damaged(number: u32) -> Reading<Vec<String>> {
    Reading::SetAside(format!("made-damaged-{number}.db"))
}

#[test]
fn a_file_is_made_when_something_is_written_and_not_before() {
    let folder = Folder::new();
    let below = folder.0.join("made").join("when needed");
    let store = Store::at(&NOW, &below);
    assert_eq!(store.read(notes), Reading::Fresh { set_aside: None });
    assert!(folder.names().is_empty());
    store.write(|file| add(file, "one")).unwrap();
    assert_eq!(store.read(notes), opened(&["one none"]));
    let refused: Result<(), Fault> = store.write(|file| {
        add(file, "two")?;
        Err(Fault::Problem(StorageProblem::Failed))
    });
    assert_eq!(refused, Err(Fault::Problem(StorageProblem::Failed)));
    assert_eq!(
        store.read(|file| add(file, "two")),
        Reading::Unusable(StorageProblem::ReadOnly),
        "reading writes nothing"
    );
    assert_eq!(store.read(notes), opened(&["one none"]), "all of a change or nothing of it");
}

#[test]
fn an_older_file_is_read_without_a_write_and_migrated_by_one() {
    let folder = Folder::new();
    older(&folder.0, &["one"]);
    let before = fs::read(folder.file()).unwrap();
    let store = folder.store();
    assert_eq!(store.read(notes), opened(&["one none"]));
    assert_eq!(fs::read(folder.file()).unwrap(), before);
    store.write(|file| add(file, "two")).unwrap();
    assert_eq!(store.read(notes), opened(&["one none", "two none"]));
    let old = Store::at(&OLD, &folder.0);
    assert!(matches!(old.read(|_| Ok(())), Reading::Newer(())), "both migrations were counted");
}

#[test]
fn a_newer_file_is_read_and_never_changed() {
    let folder = Folder::new();
    let store = folder.store();
    store.write(|file| add(file, "one")).unwrap();
    let newer = Connection::open(folder.file()).unwrap();
    newer.execute_batch("CREATE TABLE later (x); PRAGMA user_version = 7").unwrap();
    drop(newer);
    let before = fs::read(folder.file()).unwrap();
    assert_eq!(store.read(notes), Reading::Newer(vec!["one none".to_owned()]));
    let refused = store.write(|file| add(file, "two"));
    assert_eq!(refused, Err(Fault::Problem(StorageProblem::NewerVersion)));
    let renamed = store.read(|file| Ok(file.execute_batch("SELECT gone FROM note")?));
    assert_eq!(renamed, Reading::Unusable(StorageProblem::NewerVersion), "what it does not understand is not damage");
    assert_eq!(fs::read(folder.file()).unwrap(), before);
    assert_eq!(folder.names(), [NOW.file]);
}

#[test]
fn a_folder_that_cannot_be_used_is_named_by_what_is_wrong_with_it() {
    let folder = Folder::new();
    let plain = folder.0.join("plain file");
    fs::write(&plain, "mine").unwrap();
    let long = folder.0.join("x".repeat(300));
    let deep = folder.0.join(["y".repeat(200).as_str(); 3].join("/"));
    for path in [Path::new(""), Path::new("a\0b"), &plain, &plain.join("below"), &long, &deep] {
        let store = Store::at(&NOW, path);
        let reading = store.read(notes);
        assert_eq!(reading, Reading::Unusable(StorageProblem::NoFolder), "{}", path.display());
        let writing = store.write(|file| add(file, "one"));
        assert_eq!(writing, Err(Fault::Problem(StorageProblem::NoFolder)), "{}", path.display());
    }
    assert_eq!(folder.names(), ["plain file"]);
    // No file can be created in it, not even by root.
    let closed = Store::at(&NOW, Path::new("/proc"));
    assert_eq!(closed.read(notes), Reading::Fresh { set_aside: None });
    assert_eq!(closed.write(|file| add(file, "one")), Err(Fault::Problem(StorageProblem::ReadOnly)));
}

#[test]
fn what_is_no_regular_file_is_left_alone_at_once() {
    let folder = Folder::new();
    let store = folder.store();
    let failed = StorageProblem::Failed;
    let refuses = |what: &str| {
        assert_eq!(store.read(notes), Reading::Unusable(failed), "{what}");
        assert_eq!(store.write(|file| add(file, "one")), Err(Fault::Problem(failed)), "{what}");
    };
    let pipe = |path: &Path| assert!(std::process::Command::new("mkfifo").arg(path).status().unwrap().success());
    pipe(&folder.file());
    refuses("a pipe");
    fs::remove_file(folder.file()).unwrap();
    fs::create_dir(folder.file()).unwrap();
    refuses("a folder");
    fs::remove_dir(folder.file()).unwrap();
    std::os::unix::fs::symlink("/dev/zero", folder.file()).unwrap();
    refuses("a link to a device");
    fs::remove_file(folder.file()).unwrap();
    store.write(|file| add(file, "one")).unwrap();
    let journal = folder.0.join("made.db-journal");
    pipe(&journal);
    refuses("a pipe for a journal");
    fs::remove_file(&journal).unwrap();
    // A link to a regular file is that file.
    let away = Folder::new();
    fs::rename(folder.file(), away.file()).unwrap();
    std::os::unix::fs::symlink(away.file(), folder.file()).unwrap();
    assert_eq!(store.read(notes), opened(&["one none"]));
    store.write(|file| add(file, "two")).unwrap();
    assert_eq!(away.store().read(notes), opened(&["one none", "two none"]));
}
