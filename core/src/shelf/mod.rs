//! The shelf of public cards: never locked, works with no data folder, a full disk, a damaged file, a wrong clock.
//!
//! Owns: which copy of a pack answers, which language a reader gets, and putting views together. Must not know:
//! private records, and any status beyond the request at hand (a status is never stored).
//! Start reading at [`Shelf::open`], then `card.rs`; `texts.rs` chooses languages line by line.

mod card;
mod home;
mod hotlines;
mod note;
mod notices;
mod opening;
mod search;
mod settings;
mod spelling;
mod stock;
mod texts;

use std::path::Path;
use std::sync::Mutex;

use crate::RightsError;
use crate::pack::Payload;
use crate::view::{
    CardRequest, CardView, HomeRequest, HomeView, HotlinesRequest, HotlinesView, LanguagesView, OfficerRequest,
    OfficerView, SearchRequest, SearchView, Settings, SettingsView, UiStringsView,
};
use settings::SettingsFile;
use stock::Stock;

/// The packs that are always there, handed over by the caller (a shell has them from `content/baseline`).
#[derive(Debug, Clone)]
pub struct Baseline {
    /// One payload a pack.
    pub packs: Vec<Payload>,
    /// The app's own strings, in the form of a pack.
    pub ui: Payload,
}

/// How to open a shelf.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ShelfConfig {
    /// Folder for settings and saved cards. Without one they last as long as the object.
    pub data_dir: Option<String>,
}

/// The shelf: one object, one call a screen. Calls may come from any thread.
pub struct Shelf {
    open: Mutex<Option<OpenShelf>>,
}

impl std::fmt::Debug for Shelf {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Shelf").finish_non_exhaustive()
    }
}

/// What a shelf has while it is open.
struct OpenShelf {
    stock: Stock,
    settings_file: SettingsFile,
}

impl Shelf {
    /// Opens the shelf. A full, damaged, foreign or forbidden data folder is no error: cards show, and a notice of settings and
    /// home says so. A missing one is made when something is saved.
    ///
    /// # Errors
    /// [`RightsError::PackDamaged`] if a baseline payload cannot be read at all.
    pub fn open(config: &ShelfConfig, baseline: Baseline) -> Result<Self, RightsError> {
        let stock = Stock::open(baseline)?;
        let settings_file = SettingsFile::open(config.data_dir.as_deref());
        Ok(Self { open: Mutex::new(Some(OpenShelf { stock, settings_file })) })
    }

    /// Puts unsigned payload files (`*.db`) of a folder in front of the baseline: for people who make packs.
    /// Files that are refused are named in notices; every view from such a pack says that it is unsigned.
    ///
    /// # Errors
    /// [`RightsError::ShutDown`]. A folder that cannot be read is a notice like a refused file.
    pub fn add_unsigned(&self, folder: &Path) -> Result<(), RightsError> {
        self.with(|shelf| {
            shelf.stock.add_unsigned(folder);
            Ok(())
        })
    }

    /// The first screen: cards in groups by situation.
    ///
    /// # Errors
    /// [`RightsError::MalformedLanguage`], [`RightsError::UnknownPlace`]; as for every call, also
    /// [`RightsError::PackDamaged`] if no copy of a pack can answer, and [`RightsError::ShutDown`].
    pub fn home(&self, request: &HomeRequest) -> Result<HomeView, RightsError> {
        self.with(|shelf| home::home(shelf, request))
    }

    /// One card for one reader.
    ///
    /// # Errors
    /// [`RightsError::UnknownCard`], [`RightsError::MalformedLanguage`]; and those of every call ([`Shelf::home`]).
    pub fn open_card(&self, request: &CardRequest) -> Result<CardView, RightsError> {
        self.with(|shelf| card::open_card(shelf, request))
    }

    /// One line to hold up to the officer, with its meaning.
    ///
    /// # Errors
    /// [`RightsError::UnknownCard`], [`RightsError::UnknownLine`], [`RightsError::MalformedLanguage`]; and those of
    /// every call.
    pub fn officer_view(&self, request: &OfficerRequest) -> Result<OfficerView, RightsError> {
        self.with(|shelf| card::officer_view(shelf, request))
    }

    /// Where some words stand, in all languages at once; the reader's come first.
    ///
    /// # Errors
    /// [`RightsError::InvalidSearch`], [`RightsError::MalformedLanguage`]; and those of every call.
    pub fn search(&self, request: &SearchRequest) -> Result<SearchView, RightsError> {
        self.with(|shelf| search::search(shelf, request))
    }

    /// Phone lines for one reader.
    ///
    /// # Errors
    /// [`RightsError::MalformedLanguage`], [`RightsError::UnknownPlace`]; and those of every call.
    pub fn hotlines(&self, request: &HotlinesRequest) -> Result<HotlinesView, RightsError> {
        self.with(|shelf| hotlines::hotlines(shelf, request))
    }

    /// The languages a reader can choose, and how finished and reviewed each is.
    ///
    /// # Errors
    /// Those of every call.
    pub fn languages(&self) -> Result<LanguagesView, RightsError> {
        self.with(|shelf| texts::languages(&shelf.stock))
    }

    /// The app's own labels and error texts, in the first of `languages` that has each.
    /// Texts that take values at run time are not among them: those come inside views.
    ///
    /// # Errors
    /// [`RightsError::MalformedLanguage`]; and those of every call.
    pub fn ui_strings(&self, languages: &[String]) -> Result<UiStringsView, RightsError> {
        self.with(|shelf| texts::ui_strings(&shelf.stock, languages))
    }

    /// The settings in force.
    ///
    /// # Errors
    /// Those of every call.
    pub fn settings(&self) -> Result<SettingsView, RightsError> {
        self.with(|shelf| shelf.settings())
    }

    /// Keeps settings. Without a data folder they last as long as the object, and the view says so.
    ///
    /// # Errors
    /// [`RightsError::MalformedLanguage`], [`RightsError::UnknownPlace`], [`RightsError::StorageUnavailable`] (then
    /// nothing changed); and those of every call.
    pub fn save_settings(&self, settings: &Settings) -> Result<SettingsView, RightsError> {
        self.with(|shelf| {
            shelf.stock.check_languages(&settings.languages)?;
            shelf.stock.check_place(settings.place.as_deref())?;
            shelf.settings_file.save_settings(settings)?;
            shelf.settings()
        })
    }

    /// Saves a card, or removes it from the saved ones. A saved card can be seen by anyone who searches the phone:
    /// a shell says so first.
    ///
    /// # Errors
    /// [`RightsError::UnknownCard`] when saving, [`RightsError::StorageUnavailable`] (then nothing changed); and those
    /// of every call.
    pub fn set_saved(&self, card: &str, saved: bool) -> Result<SettingsView, RightsError> {
        self.with(|shelf| {
            if saved {
                shelf.stock.shelved_with(card)?;
            }
            shelf.settings_file.set_saved(card, saved)?;
            shelf.settings()
        })
    }

    /// Closes packs and files. Every later call gives [`RightsError::ShutDown`].
    ///
    /// # Errors
    /// [`RightsError::ShutDown`] if it was shut down before.
    pub fn shut_down(&self) -> Result<(), RightsError> {
        self.lock().take().map(|_| ()).ok_or(RightsError::ShutDown)
    }

    fn with<T>(&self, call: impl FnOnce(&mut OpenShelf) -> Result<T, RightsError>) -> Result<T, RightsError> {
        let mut open = self.lock();
        let open_shelf = open.as_mut().ok_or(RightsError::ShutDown)?;
        open_shelf.settings_file.look_again();
        call(open_shelf)
    }

    /// A panic in an earlier call leaves nothing half-done (packs are read-only, settings are written in one
    /// transaction), so a poisoned lock is taken as it is.
    fn lock(&self) -> std::sync::MutexGuard<'_, Option<OpenShelf>> {
        self.open.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

impl OpenShelf {
    fn settings(&self) -> Result<SettingsView, RightsError> {
        let Settings { languages, place } = self.settings_file.settings().clone();
        let words = texts::Words::new(&self.stock, &languages)?;
        let notices = notices::notices(&words, &self.settings_file.notices())?;
        Ok(SettingsView { languages, place, notices })
    }
}
