//! Settings and saved cards: `shelf.db` in the data folder.
//!
//! Owns: the contents of that file, and the notices about it. Must not know: how a file is opened, checked or set aside
//! (`store`). Never stores an immigration status. Start reading at [`SettingsFile::open`].
//!
//! Calls read from memory, which holds what was on disk when it was last read: a change reaches memory only from the
//! transaction that wrote it. Without a folder, everything lasts only as long as the object; a folder that cannot be
//! used makes saving fail. A notice says so in either case.

use std::collections::BTreeSet;
use std::path::Path;

use rusqlite::{Connection, OptionalExtension as _};

use super::notice::Notice;
use crate::RightsError;
use crate::store::{Fault, Plan, Reading, Store};
use crate::view::{NoticeCode, Settings};

/// The file in the data folder.
const FILE: Plan =
    Plan { file: "shelf.db", application_id: None, migrations: &[include_str!("settings_1.sql")], pragmas: "" };

/// What is remembered, and where.
pub(super) struct SettingsFile {
    store: Option<Store>,
    known: Known,
    state: State,
    /// The file that this object set aside. Callers may not have seen the notice yet, so it is repeated.
    set_aside: Option<String>,
    /// A file that was set aside earlier, until a new one is written.
    set_aside_before: Option<String>,
}

/// The contents of the file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Known {
    settings: Settings,
    saved: BTreeSet<String>,
}

/// How the last attempt to read the file went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    /// No folder was given.
    Memory,
    /// Memory matches the disk.
    Read,
    /// Another program was writing: memory holds what was read before, if anything was.
    Busy,
    /// The file cannot be used; saving says why.
    Unusable,
}

impl SettingsFile {
    pub(super) fn open(data_dir: Option<&str>) -> Self {
        let mut file = Self {
            store: data_dir.map(|folder| Store::at(&FILE, Path::new(folder))),
            known: Known::default(),
            state: State::Memory,
            set_aside: None,
            set_aside_before: None,
        };
        file.look();
        file
    }

    /// Tries to read the file again if the last attempt failed, without waiting again. Every call begins with this.
    pub(super) fn look_again(&mut self) {
        if matches!(self.state, State::Busy | State::Unusable) {
            let Some(store) = &self.store else { return };
            let found = store.read_at_once(contents);
            self.take(found);
        }
    }

    pub(super) fn settings(&self) -> &Settings {
        &self.known.settings
    }

    pub(super) fn is_saved(&self, card: &str) -> bool {
        self.known.saved.contains(card)
    }

    /// The notices about settings.
    pub(super) fn notices(&self) -> Vec<Notice> {
        let memory = (self.state == State::Memory).then(|| Notice::plain(NoticeCode::NoDataFolder));
        memory.into_iter().chain(self.problems()).collect()
    }

    /// Only the notices about problems; these also go to screens that are not about settings.
    pub(super) fn problems(&self) -> Vec<Notice> {
        let mut notices = match self.state {
            State::Memory | State::Read => Vec::new(),
            State::Busy => vec![Notice::plain(NoticeCode::SettingsBusy)],
            State::Unusable => vec![Notice::plain(NoticeCode::DataFolderUnusable)],
        };
        let set_aside = self.set_aside.as_ref().or(self.set_aside_before.as_ref());
        notices.extend(set_aside.map(|name| Notice::about(NoticeCode::SettingsDamaged, name)));
        notices
    }

    pub(super) fn save_settings(&mut self, settings: &Settings) -> Result<(), RightsError> {
        self.change(
            |known| known.settings = settings.clone(),
            |file| {
                file.execute("DELETE FROM settings", [])?;
                file.execute(
                    "INSERT INTO settings (languages, place) VALUES (?1, ?2)",
                    (settings.languages.join(" "), &settings.place),
                )
            },
        )
    }

    pub(super) fn set_saved(&mut self, card: &str, saved: bool) -> Result<(), RightsError> {
        if saved {
            self.change(
                |known| _ = known.saved.insert(card.to_owned()),
                |file| file.execute("INSERT OR IGNORE INTO saved_cards (card) VALUES (?1)", [card]),
            )
        } else {
            self.change(
                |known| _ = known.saved.remove(card),
                |file| file.execute("DELETE FROM saved_cards WHERE card = ?1", [card]),
            )
        }
    }

    /// Makes one change, on disk if there is a folder, then in memory.
    fn change(
        &mut self,
        in_memory: impl Fn(&mut Known),
        on_disk: impl Fn(&Connection) -> rusqlite::Result<usize>,
    ) -> Result<(), RightsError> {
        let mut outcome = self.write(&in_memory, &on_disk);
        if outcome == Err(Fault::Damaged) {
            // It was damaged since it was last read: reading it again sets it aside, and the change starts a new file.
            self.look();
            outcome = self.write(&in_memory, &on_disk);
        }
        match outcome {
            Ok(known) => {
                self.known = known;
                if self.store.is_some() {
                    (self.state, self.set_aside_before) = (State::Read, None);
                }
                Ok(())
            }
            Err(fault) => self.after(fault, in_memory),
        }
    }

    /// Makes the change and returns the resulting contents.
    fn write(
        &self,
        in_memory: impl Fn(&mut Known),
        on_disk: impl Fn(&Connection) -> rusqlite::Result<usize>,
    ) -> Result<Known, Fault> {
        let Some(store) = &self.store else {
            return Ok(changed(&self.known, in_memory));
        };
        store.write(|file| {
            // Never overwrite what cannot be read.
            contents(file)?;
            on_disk(file)?;
            contents(file)
        })
    }

    /// After an error, it is unknown which state is on disk (a commit may fail after it has taken effect), so the file
    /// is read again; if the change is there, it was made.
    fn after(&mut self, fault: Fault, in_memory: impl Fn(&mut Known)) -> Result<(), RightsError> {
        let before = self.known.clone();
        self.look();
        let made = self.state == State::Read && self.known != before && changed(&self.known, in_memory) == self.known;
        if made { Ok(()) } else { Err(RightsError::StorageUnavailable { problem: fault.problem() }) }
    }

    fn look(&mut self) {
        let Some(store) = &self.store else { return };
        let found = store.read(contents);
        self.take(found);
    }

    fn take(&mut self, found: Reading<Known>) {
        let (state, known) = match found {
            Reading::Opened(known) => (State::Read, known),
            Reading::Fresh { set_aside } => {
                self.set_aside_before = set_aside;
                (State::Read, Known::default())
            }
            Reading::SetAside(name) => {
                self.set_aside = Some(name);
                (State::Read, Known::default())
            }
            Reading::Busy => {
                self.state = State::Busy;
                return;
            }
            // This version does not try to interpret a newer app's settings.
            Reading::Newer(_) | Reading::Unusable(_) => (State::Unusable, Known::default()),
        };
        (self.state, self.known) = (state, known);
    }
}

fn changed(known: &Known, change: impl Fn(&mut Known)) -> Known {
    let mut known = known.clone();
    change(&mut known);
    known
}

/// Everything in the file. A value that this code never writes counts as damage, too: zeroed pages can look sound to
/// SQLite.
fn contents(file: &Connection) -> Result<Known, Fault> {
    let row = |row: &rusqlite::Row<'_>| Ok((row.get::<_, String>(0)?, row.get::<_, Option<String>>(1)?));
    let row = file.query_row("SELECT languages, place FROM settings", [], row).optional()?;
    let settings = row.map_or_else(Settings::default, |(languages, place)| Settings {
        languages: languages.split_whitespace().map(str::to_owned).collect(),
        place,
    });
    let mut query = file.prepare("SELECT card FROM saved_cards")?;
    let saved: BTreeSet<String> = query.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    let is_id = |id: &String| !id.is_empty() && !id.contains(char::is_control);
    let languages = crate::locale::Asked::parse(&settings.languages);
    if languages.is_err() || !settings.place.iter().chain(&saved).all(is_id) {
        return Err(Fault::Damaged);
    }
    Ok(Known { settings, saved })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::StorageProblem;

    /// No disk can be made to fail between a commit and its result, so the error is made up here, and the commit is
    /// done by another object.
    #[test]
    fn after_an_error_memory_is_what_is_on_disk() {
        let folder = std::env::temp_dir().join(format!("rights-settings-{}", std::process::id()));
        let mut file = SettingsFile::open(folder.to_str());
        let failed = Fault::Problem(StorageProblem::Failed);
        let refused = Err(RightsError::StorageUnavailable { problem: StorageProblem::Failed });
        let save = |card: &str| SettingsFile::open(folder.to_str()).set_saved(card, true);

        save("one").unwrap();
        assert_eq!(file.after(failed, |known| _ = known.saved.insert("one".to_owned())), Ok(()), "it took effect");
        assert!(file.is_saved("one"));
        save("two").unwrap();
        assert_eq!(file.after(failed, |known| _ = known.saved.insert("three".to_owned())), refused);
        assert!(file.is_saved("two") && !file.is_saved("three"));
        assert_eq!(file.after(failed, |known| _ = known.saved.remove("three")), refused, "nothing happened");
        std::fs::remove_dir_all(folder).unwrap();
    }
}
