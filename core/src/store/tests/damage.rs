//! Damage: what is set aside, how, and what never counts as damage.

use super::*;

/// Enough notes for several pages of the table and of its index.
fn many() -> Vec<String> {
    (0..150).map(|number| format!("{number:05} a note that is as long as a note may well be")).collect()
}

/// The bytes of a file with many notes and no free pages at its end.
fn sound_file() -> (Vec<u8>, Vec<String>) {
    let folder = Folder::new();
    folder.store().write(|file| many().iter().try_for_each(|text| add(file, text))).unwrap();
    folder.store().write(|file| Ok(file.execute_batch("INSERT INTO tag VALUES ('a'), ('b')")?)).unwrap();
    let Reading::Opened(notes) = folder.store().read(notes) else { panic!("it is sound") };
    (fs::read(folder.file()).unwrap(), notes)
}

/// Opens bytes as a file: the result is the notes as they were written, or the same bytes under another name.
fn intact_or_set_aside(bytes: &[u8], whole: &[String], what: &str) -> bool {
    let folder = Folder::new();
    fs::write(folder.file(), bytes).unwrap();
    match folder.store().read(notes) {
        Reading::Opened(found) => {
            assert_eq!(found, whole, "{what}");
            false
        }
        Reading::SetAside(name) => {
            assert_eq!(folder.names(), [name.as_str()], "{what}");
            assert!(fs::read(folder.0.join(name)).unwrap() == bytes, "{what}: other bytes were kept");
            true
        }
        other => panic!("{what}: {other:?}"),
    }
}

#[test]
fn a_hole_anywhere_gives_what_was_written_or_sets_the_file_aside() {
    let (bytes, whole) = sound_file();
    assert!(bytes.len() > 30_000 && bytes.len() % 512 == 0, "{}", bytes.len());
    let mut found = 0;
    for start in (0..bytes.len()).step_by(512) {
        let mut zeroed = bytes.clone();
        zeroed[start..start + 512].fill(0);
        found += u32::from(intact_or_set_aside(&zeroed, &whole, &format!("zeroed at {start}")));
        if start > 0 {
            let cut = intact_or_set_aside(&bytes[..start], &whole, &format!("cut at {start}"));
            assert!(cut, "cut at {start} was not noticed");
        }
    }
    // The other holes are in unused parts of pages.
    assert!(found as usize > bytes.len() / 512 / 2, "{found} holes were noticed");
}

#[test]
fn a_hole_in_an_older_file_is_noticed_too() {
    let folder = Folder::new();
    let texts = many();
    older(&folder.0, &texts.iter().map(String::as_str).collect::<Vec<_>>());
    let Reading::Opened(whole) = folder.store().read(notes) else { panic!("it is sound") };
    let bytes = fs::read(folder.file()).unwrap();
    for start in (0..bytes.len()).step_by(512) {
        let mut zeroed = bytes.clone();
        zeroed[start..start + 512].fill(0);
        intact_or_set_aside(&zeroed, &whole, &format!("zeroed at {start}"));
    }
}

#[test]
fn a_schema_from_outside_is_damage_and_nothing_of_it_runs() {
    let foreign = [
        "CREATE TRIGGER mine AFTER INSERT ON note BEGIN DELETE FROM note; END",
        "CREATE VIEW mine AS SELECT * FROM note",
        "CREATE TABLE mine (x)",
        "CREATE VIRTUAL TABLE mine USING fts5(x)",
        "CREATE INDEX mine ON note (mark)",
        "CREATE UNIQUE INDEX mine ON tag (name) WHERE name > 'a'",
        "DROP INDEX note_text",
        "DROP INDEX note_text; CREATE INDEX note_text ON note (mark)",
        "DROP TABLE tag",
        "DROP TABLE tag; CREATE VIEW tag AS SELECT text AS name FROM note",
        "DROP TABLE tag; CREATE TABLE tag (name TEXT NOT NULL PRIMARY KEY) WITHOUT ROWID",
        "DROP TABLE tag; CREATE TABLE tag (name ANY NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID",
        "DROP TABLE tag; CREATE TABLE tag (name TEXT NOT NULL PRIMARY KEY, more TEXT) STRICT, WITHOUT ROWID",
        "DROP TABLE tag; CREATE TABLE tag (name TEXT NOT NULL PRIMARY KEY CHECK (name > '')) STRICT, WITHOUT ROWID",
        "DROP TABLE tag; CREATE TABLE tag (name TEXT NOT NULL PRIMARY KEY REFERENCES note (text)) STRICT, WITHOUT ROWID",
        "ALTER TABLE note ADD COLUMN twice TEXT AS (text || text)",
        "PRAGMA application_id = 1",
        "PRAGMA user_version = 1",
        "PRAGMA user_version = 0",
        "PRAGMA user_version = -1",
    ];
    for change in foreign {
        let folder = Folder::new();
        let store = folder.store();
        store.write(|file| add(file, "one")).unwrap();
        let other = Connection::open(folder.file()).unwrap();
        other.execute_batch(change).unwrap();
        drop(other);
        let before = fs::read(folder.file()).unwrap();
        assert_eq!(store.write(|file| add(file, "two")), Err(Fault::Damaged), "{change}");
        assert_eq!(store.read(notes), damaged(1), "{change}");
        assert!(fs::read(folder.0.join("made-damaged-1.db")).unwrap() == before, "{change}");
    }
}

#[test]
fn the_same_schema_in_other_words_is_no_damage() {
    let folder = Folder::new();
    folder.store().write(|file| add(file, "one")).unwrap();
    let other = Connection::open(folder.file()).unwrap();
    other
        .execute_batch("DROP TABLE tag; create table TAG2 (name TEXT primary key not null) without rowid, strict")
        .unwrap();
    other.execute_batch("ALTER TABLE TAG2 RENAME TO tag").unwrap();
    drop(other);
    assert_eq!(folder.store().read(notes), opened(&["one none"]));
}

#[test]
fn what_is_set_aside_is_never_overwritten_and_is_remembered() {
    let folder = Folder::new();
    let store = folder.store();
    fs::write(folder.0.join("made-damaged-1.db"), "an older one").unwrap();
    // A journal left over from another file must not become this one's.
    fs::write(folder.0.join("made-damaged-2.db-journal"), "left over").unwrap();
    fs::write(folder.file(), "no database").unwrap();
    // A journal that begins with a zero was never synced, so SQLite leaves it alone; it plays back or removes any
    // other.
    fs::write(folder.0.join("made.db-journal"), "\0its journal").unwrap();
    assert_eq!(store.read(notes), damaged(3));
    let text = |name: &str| fs::read_to_string(folder.0.join(name)).unwrap();
    assert_eq!(text("made-damaged-1.db"), "an older one");
    assert_eq!(text("made-damaged-2.db-journal"), "left over");
    assert_eq!(text("made-damaged-3.db"), "no database");
    assert_eq!(text("made-damaged-3.db-journal"), "\0its journal");
    let set_aside = Some("made-damaged-3.db".to_owned());
    assert_eq!(store.read(notes), Reading::Fresh { set_aside });
    store.write(|file| add(file, "one")).unwrap();
    assert_eq!(store.read(notes), opened(&["one none"]));
}

#[test]
fn a_thousandth_file_is_not_set_aside() {
    let folder = Folder::new();
    for number in 1..=999 {
        fs::write(folder.0.join(format!("made-damaged-{number}.db")), "").unwrap();
    }
    fs::write(folder.file(), "no database").unwrap();
    assert_eq!(folder.store().read(notes), Reading::Unusable(StorageProblem::Failed));
    assert_eq!(fs::read_to_string(folder.file()).unwrap(), "no database");
    fs::remove_file(folder.0.join("made-damaged-500.db")).unwrap();
    assert_eq!(folder.store().read(notes), damaged(500));
}

#[test]
fn only_what_the_file_itself_shows_is_damage() {
    let fault = |code| Fault::from(rusqlite::Error::SqliteFailure(rusqlite::ffi::Error::new(code), None));
    let problem = Fault::Problem;
    for (code, expected) in [
        (rusqlite::ffi::SQLITE_NOTADB, Fault::Damaged),
        (rusqlite::ffi::SQLITE_CORRUPT, Fault::Damaged),
        (rusqlite::ffi::SQLITE_IOERR_READ, problem(StorageProblem::Failed)),
        (rusqlite::ffi::SQLITE_IOERR_CORRUPTFS, problem(StorageProblem::Failed)),
        (rusqlite::ffi::SQLITE_NOMEM, problem(StorageProblem::Failed)),
        (rusqlite::ffi::SQLITE_CONSTRAINT, problem(StorageProblem::Failed)),
        (rusqlite::ffi::SQLITE_FULL, problem(StorageProblem::Full)),
        (rusqlite::ffi::SQLITE_READONLY_DBMOVED, problem(StorageProblem::ReadOnly)),
        (rusqlite::ffi::SQLITE_BUSY, problem(StorageProblem::Busy)),
        (rusqlite::ffi::SQLITE_LOCKED, problem(StorageProblem::Busy)),
    ] {
        assert_eq!(fault(code), expected, "{code}");
    }
    let of_type = Connection::open_in_memory().unwrap().query_row("SELECT 1", [], |row| row.get::<_, String>(0));
    assert_eq!(Fault::from(of_type.unwrap_err()), Fault::Damaged);
}
