//! The shelf of public cards: never locked, and still working with no data folder, a full disk, a damaged file or a
//! wrong clock.
//!
//! Owns: which copy of a pack answers, which language a reader gets, and putting views together. Must not know: private
//! records, or any status beyond the request at hand (a status is never stored). Start reading at [`Shelf::open_card`],
//! then `choice.rs` (the copies that one view is made from) and `card.rs`; `texts.rs` chooses languages line by line.

mod baseline;
mod card;
mod choice;
mod failed;
mod home;
mod hotlines;
mod languages;
mod lines;
mod links;
mod news;
mod notice;
mod opening;
mod pages;
mod search;
mod settings;
mod stock;
mod texts;
mod words;

use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::locale::Asked;
use crate::pack::{Pack, UI};
use crate::view::{
    CardRequest, CardView, HomeRequest, HomeView, HotlinesRequest, HotlinesView, LanguagesView, LocalText,
    OfficerRequest, OfficerView, PageRequest, PageView, SearchRequest, SearchView, Settings, SettingsView,
    UiStringsView,
};
use crate::{Failure, RightsError, label};
pub use baseline::{Baseline, BaselinePack, ShelfConfig};
use choice::{Choice, Stop};
use failed::failed;
use settings::SettingsFile;
use stock::Stock;
use words::Words;

/// The shelf: one object, one call per screen. Calls may come from any thread.
pub struct Shelf {
    state: Mutex<State>,
}

impl std::fmt::Debug for Shelf {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Shelf").finish_non_exhaustive()
    }
}

enum State {
    Open(Box<OpenShelf>),
    /// With the text for anyone who calls again.
    ShutDown(Option<LocalText>),
}

/// What a shelf has while it is open.
struct OpenShelf {
    stock: Stock,
    settings: SettingsFile,
    /// The languages of the last call that named some.
    languages: Vec<String>,
}

impl Shelf {
    /// Opens the shelf. A full, damaged, foreign or inaccessible data folder is not an error: cards are still shown,
    /// and a notice in the settings and home views says so. A missing folder is created when something is saved. A
    /// damaged pack does not affect the others.
    ///
    /// # Errors
    /// [`RightsError::PackDamaged`] or [`RightsError::PackUnreadable`] if no pack at all can be opened, or the app's
    /// own strings cannot; [`RightsError::MalformedLanguage`]. Each comes with the text for the reader, if the app's
    /// strings can be read.
    #[expect(clippy::result_large_err, reason = "it crosses the border, where a box cannot; one call, once")]
    pub fn open(config: &ShelfConfig, baseline: Baseline) -> Result<Self, Failure> {
        let unreadable = |error| Failure::Failed { error: failed(UI, &error), text: None };
        let with_words = |error: RightsError, ui: &Pack| {
            let asked = Asked::parse(&config.languages).unwrap_or_default();
            let text = Words::new(ui, &asked).get(&label::error(error.code())).ok();
            Failure::Failed { error, text }
        };
        let ui = Pack::open(baseline.ui).map_err(unreadable)?;
        let stock = Stock::open(ui, baseline.packs).map_err(|ended| with_words(ended.0, &ended.1))?;
        stock.asked(&config.languages).map_err(|error| with_words(error, &stock.ui))?;
        let settings = SettingsFile::open(config.data_dir.as_deref());
        let open = OpenShelf { stock, settings, languages: config.languages.clone() };
        Ok(Self { state: Mutex::new(State::Open(Box::new(open))) })
    }

    /// Puts the unsigned payload files (`*.db`) in a folder ahead of the baseline, for people who make packs. Refused
    /// files are named in notices; every view from such a pack says that it is unsigned.
    ///
    /// # Errors
    /// [`RightsError::ShutDown`]. A folder that cannot be read leads to a notice, like a refused file.
    pub fn add_unsigned(&self, folder: &Path) -> Result<(), RightsError> {
        self.with(|shelf| {
            shelf.stock.add_unsigned(folder);
            Ok(())
        })
    }

    /// The first screen: cards in groups by situation.
    ///
    /// # Errors
    /// [`RightsError::MalformedLanguage`], [`RightsError::UnknownPlace`]; and, as for every call,
    /// [`RightsError::PackDamaged`] or [`RightsError::PackUnreadable`] if no copy of a pack can answer, and
    /// [`RightsError::ShutDown`].
    pub fn home(&self, request: &HomeRequest) -> Result<HomeView, RightsError> {
        self.with(|shelf| {
            shelf.stock.check_place(request.place.as_deref())?;
            shelf.view(&request.languages, |settings, choice| home::home(settings, choice, request))
        })
    }

    /// One card for one reader.
    ///
    /// # Errors
    /// [`RightsError::UnknownCard`], [`RightsError::MalformedLanguage`]; and those of every call ([`Shelf::home`]).
    pub fn open_card(&self, request: &CardRequest) -> Result<CardView, RightsError> {
        self.view(&request.languages, |settings, choice| card::open_card(settings, choice, request))
    }

    /// One line to hold up to the officer, with its meaning.
    ///
    /// # Errors
    /// [`RightsError::UnknownCard`], [`RightsError::UnknownLine`], [`RightsError::MalformedLanguage`]; and those of
    /// every call.
    pub fn officer_view(&self, request: &OfficerRequest) -> Result<OfficerView, RightsError> {
        self.view(&request.languages, |settings, choice| card::officer_view(settings, choice, request))
    }

    /// A card, a packet of cards or a wallet card as one file of HTML, to send or to print.
    ///
    /// # Errors
    /// [`RightsError::UnknownCard`], [`RightsError::MalformedLanguage`]; and those of every call.
    pub fn page(&self, request: &PageRequest) -> Result<PageView, RightsError> {
        self.view(&request.languages, |settings, choice| pages::page(settings, choice, request))
    }

    /// Searches for some words in all languages at once; hits in the reader's languages come first.
    ///
    /// # Errors
    /// [`RightsError::InvalidSearch`], [`RightsError::MalformedLanguage`]; and those of every call.
    pub fn search(&self, request: &SearchRequest) -> Result<SearchView, RightsError> {
        self.view(&request.languages, |_, choice| search::search(choice, request))
    }

    /// Phone lines for one reader.
    ///
    /// # Errors
    /// [`RightsError::MalformedLanguage`], [`RightsError::UnknownPlace`]; and those of every call.
    pub fn hotlines(&self, request: &HotlinesRequest) -> Result<HotlinesView, RightsError> {
        self.with(|shelf| {
            shelf.stock.check_place(request.place.as_deref())?;
            shelf.view(&request.languages, |_, choice| hotlines::hotlines(choice, request))
        })
    }

    /// The languages a reader can choose, and how complete and how reviewed each one is.
    ///
    /// # Errors
    /// Those of every call.
    pub fn languages(&self) -> Result<LanguagesView, RightsError> {
        self.view(&[], |_, choice| languages::languages(choice))
    }

    /// The app's own labels and error texts, each in the first of `languages` that has it. Texts that take values at
    /// run time are not included: they come as part of views.
    ///
    /// # Errors
    /// [`RightsError::MalformedLanguage`]; and those of every call.
    pub fn ui_strings(&self, languages: &[String]) -> Result<UiStringsView, RightsError> {
        self.with(|shelf| {
            let asked = shelf.asked(languages)?;
            Words::new(&shelf.stock.ui, &asked).all()
        })
    }

    /// The settings in force.
    ///
    /// # Errors
    /// Those of every call.
    pub fn settings(&self) -> Result<SettingsView, RightsError> {
        self.with(|shelf| shelf.settings_view())
    }

    /// Saves settings. Without a data folder, they last only as long as the object, and the view says so.
    ///
    /// # Errors
    /// [`RightsError::MalformedLanguage`], [`RightsError::UnknownPlace`], [`RightsError::StorageUnavailable`] (then
    /// nothing changed); and those of every call.
    pub fn save_settings(&self, settings: &Settings) -> Result<SettingsView, RightsError> {
        self.with(|shelf| {
            shelf.asked(&settings.languages)?;
            shelf.stock.check_place(settings.place.as_deref())?;
            shelf.settings.save_settings(settings)?;
            shelf.settings_view()
        })
    }

    /// Saves a card, or removes it from the saved cards. Anyone who searches the phone can see a saved card; a shell
    /// must say so first.
    ///
    /// # Errors
    /// [`RightsError::UnknownCard`] when saving, [`RightsError::StorageUnavailable`] (then nothing changed); and those
    /// of every call.
    pub fn set_saved(&self, card: &str, saved: bool) -> Result<SettingsView, RightsError> {
        self.with(|shelf| {
            if saved {
                shelf.view(&[], |_, choice| choice.with_card(card).map(|_| ()))?;
            }
            shelf.settings.set_saved(card, saved)?;
            shelf.settings_view()
        })
    }

    /// Closes packs and files. Every later call returns [`RightsError::ShutDown`].
    ///
    /// # Errors
    /// [`RightsError::ShutDown`] if it was already shut down.
    pub fn shut_down(&self) -> Result<(), RightsError> {
        let mut state = self.lock();
        let State::Open(open) = &*state else { return Err(RightsError::ShutDown) };
        let text = open.error_text(&RightsError::ShutDown);
        *state = State::ShutDown(text);
        Ok(())
    }

    /// What to tell the reader about a failed call, in the languages of that call if it named any, otherwise of the
    /// last call that did, otherwise of [`ShelfConfig`]. `None` if the app's own strings cannot be read.
    #[must_use]
    pub fn error_text(&self, error: &RightsError) -> Option<LocalText> {
        match &*self.lock() {
            State::Open(open) => open.error_text(error),
            State::ShutDown(text) => text.clone(),
        }
    }

    fn view<T>(
        &self,
        languages: &[String],
        make: impl Fn(&SettingsFile, &Choice<'_>) -> Result<T, Stop>,
    ) -> Result<T, RightsError> {
        self.with(|shelf| shelf.view(languages, make))
    }

    fn with<T>(&self, call: impl FnOnce(&mut OpenShelf) -> Result<T, RightsError>) -> Result<T, RightsError> {
        match &mut *self.lock() {
            State::Open(open) => {
                open.settings.look_again();
                call(open)
            }
            State::ShutDown(_) => Err(RightsError::ShutDown),
        }
    }

    /// A panic in an earlier call leaves nothing half-done (packs are read-only, and settings are written in one
    /// transaction), so a poisoned lock is used as it is.
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl OpenShelf {
    /// Parses the languages of a call and remembers them for error messages.
    fn asked(&mut self, languages: &[String]) -> Result<Asked, RightsError> {
        let asked = self.stock.asked(languages)?;
        if !languages.is_empty() {
            self.languages = languages.to_vec();
        }
        Ok(asked)
    }

    fn view<T>(
        &mut self,
        languages: &[String],
        make: impl Fn(&SettingsFile, &Choice<'_>) -> Result<T, Stop>,
    ) -> Result<T, RightsError> {
        let asked = self.asked(languages)?;
        choice::view(&self.stock, &asked, |choice| make(&self.settings, choice))
    }

    fn settings_view(&self) -> Result<SettingsView, RightsError> {
        let Settings { languages, place } = self.settings.settings().clone();
        let asked = self.stock.asked(if languages.is_empty() { &self.languages } else { &languages })?;
        let notices = Words::new(&self.stock.ui, &asked).notices(&self.settings.notices())?;
        Ok(SettingsView { languages, place, notices })
    }

    fn error_text(&self, error: &RightsError) -> Option<LocalText> {
        let asked = self.stock.asked(&self.languages).unwrap_or_default();
        Words::new(&self.stock.ui, &asked).get(&label::error(error.code())).ok()
    }
}
