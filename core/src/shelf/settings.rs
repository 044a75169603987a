//! Settings and saved cards: `shelf.db` in the data folder.
//!
//! Owns: what stands in that file, and what is said about it. Must not know: how a file is opened, checked or set aside
//! (`store`). Never stores an immigration status. Start reading at [`SettingsFile::open`].
//!
//! Memory is what a call reads, and it is what was on disk when last looked at: a change is taken over only from the
//! transaction that wrote it. Without a folder, or with one that cannot be used, everything lasts as long as the
//! object, and a notice says so.

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
    /// The file that this object set aside: whoever uses it may not have read that yet, so it goes on saying so.
    set_aside: Option<String>,
    /// A file that was set aside before, for as long as no new one is written.
    set_aside_before: Option<String>,
}

/// What stands in the file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Known {
    settings: Settings,
    saved: BTreeSet<String>,
}

/// How the last look at the file went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    /// No folder was given.
    Memory,
    /// Memory is what is on disk.
    Read,
    /// Another program was writing: memory is what was read before, if anything was.
    Busy,
    /// It cannot be used; saving says why.
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

    /// Looks at the file once more if the last look did not get at it, without waiting again. Every call begins with this.
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

    /// What is to be said about settings.
    pub(super) fn notices(&self) -> Vec<Notice> {
        let memory = (self.state == State::Memory).then(|| Notice::plain(NoticeCode::NoDataFolder));
        memory.into_iter().chain(self.problems()).collect()
    }

    /// Of that, what is wrong: also for screens that are not about settings.
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

    /// Makes one change, on disk where there is a folder, then in memory.
    fn change(
        &mut self,
        in_memory: impl Fn(&mut Known),
        on_disk: impl Fn(&Connection) -> rusqlite::Result<usize>,
    ) -> Result<(), RightsError> {
        let mut outcome = self.write(&in_memory, &on_disk);
        if outcome == Err(Fault::Damaged) {
            // Damaged since it was last read: looking sets it aside, and the change begins a new file.
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

    /// What is known once the change is made.
    fn write(
        &self,
        in_memory: impl Fn(&mut Known),
        on_disk: impl Fn(&Connection) -> rusqlite::Result<usize>,
    ) -> Result<Known, Fault> {
        let Some(store) = &self.store else {
            return Ok(changed(&self.known, in_memory));
        };
        store.write(|file| {
            // What cannot be read is not written over.
            contents(file)?;
            on_disk(file)?;
            contents(file)
        })
    }

    /// After an error nobody knows which state is on disk (a commit may fail when it has already taken effect), so it
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
            // What a newer app meant by its settings is its own business.
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

/// Everything in the file. A value that is never written is damage, too: zeroed pages can look sound to SQLite.
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

    /// No disk can be made to fail between a commit and its answer, so the answer is made up here, and the commit is another
    /// object's.
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
