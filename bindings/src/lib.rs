//! The core for Kotlin, Swift and Python: one line per call, and no decisions.
//!
//! Owns: which calls and records cross the language border, and that no panic does. Must not know: anything the core
//! does not decide; the only logic is in `guard`. Records, requests and errors are the core's own types, which can
//! cross the border when the core's feature `ffi` is on. Start reading at [`Shelf`].

mod guard;

use std::sync::Arc;

use rights_core::view::{
    CardRequest, CardView, HomeRequest, HomeView, HotlinesRequest, HotlinesView, LanguagesView, LocalText,
    OfficerRequest, OfficerView, PageRequest, PageView, SearchRequest, SearchView, Settings, SettingsView,
    UiStringsView,
};
use rights_core::{Failure, RightsError, ShelfConfig};

use guard::{guard, guard_open};

uniffi::setup_scaffolding!("rights");

const _: () = assert!(
    rights_baseline::HAS_PACKS,
    "the content has errors, so no pack is embedded: `cargo run -- check` lists them"
);

/// The shelf of public cards: one object, one call per screen. Calls may come from any thread, and they block. Any call
/// can also fail with `PackUnreadable`.
#[derive(Debug, uniffi::Object)]
pub struct Shelf(rights_core::Shelf);

#[uniffi::export]
impl Shelf {
    /// Opens the shelf on the packs that this library contains. A full, damaged, foreign or inaccessible data folder is
    /// not an error: cards are still shown, and a notice in the settings and home views says so. A missing folder is
    /// created when something is saved.
    ///
    /// # Errors
    /// `PackDamaged` if the library's own packs cannot be read; `MalformedLanguage`; `Internal`, as for every call.
    #[uniffi::constructor]
    pub fn open(config: ShelfConfig) -> Result<Arc<Self>, Failure> {
        guard_open(|| rights_core::Shelf::open(&config, rights_baseline::baseline()).map(|shelf| Arc::new(Self(shelf))))
    }

    /// The first screen: cards in groups by situation.
    ///
    /// # Errors
    /// `MalformedLanguage`, `UnknownPlace`, `PackDamaged`, `ShutDown`, `Internal`.
    pub fn home(&self, request: HomeRequest) -> Result<HomeView, Failure> {
        guard("home", &self.0, || self.0.home(&request))
    }

    /// One card for one reader.
    ///
    /// # Errors
    /// `UnknownCard`, `MalformedLanguage`, `PackDamaged`, `ShutDown`, `Internal`.
    pub fn open_card(&self, request: CardRequest) -> Result<CardView, Failure> {
        guard("open_card", &self.0, || self.0.open_card(&request))
    }

    /// One line to hold up to the officer, with its meaning.
    ///
    /// # Errors
    /// `UnknownCard`, `UnknownLine`, `MalformedLanguage`, `PackDamaged`, `ShutDown`, `Internal`.
    pub fn officer_view(&self, request: OfficerRequest) -> Result<OfficerView, Failure> {
        guard("officer_view", &self.0, || self.0.officer_view(&request))
    }

    /// A card, a packet of cards or a wallet card as one file of HTML, to send or to print.
    ///
    /// # Errors
    /// `UnknownCard`, `MalformedLanguage`, `PackDamaged`, `ShutDown`, `Internal`.
    pub fn page(&self, request: PageRequest) -> Result<PageView, Failure> {
        guard("page", &self.0, || self.0.page(&request))
    }

    /// Searches for some words in all languages at once; hits in the reader's languages come first.
    ///
    /// # Errors
    /// `InvalidSearch`, `MalformedLanguage`, `PackDamaged`, `ShutDown`, `Internal`.
    pub fn search(&self, request: SearchRequest) -> Result<SearchView, Failure> {
        guard("search", &self.0, || self.0.search(&request))
    }

    /// Phone lines for one reader.
    ///
    /// # Errors
    /// `MalformedLanguage`, `UnknownPlace`, `PackDamaged`, `ShutDown`, `Internal`.
    pub fn hotlines(&self, request: HotlinesRequest) -> Result<HotlinesView, Failure> {
        guard("hotlines", &self.0, || self.0.hotlines(&request))
    }

    /// The languages a reader can choose, and how complete and how reviewed each one is.
    ///
    /// # Errors
    /// `PackDamaged`, `ShutDown`, `Internal`.
    pub fn languages(&self) -> Result<LanguagesView, Failure> {
        guard("languages", &self.0, || self.0.languages())
    }

    /// The app's own labels and error texts, each in the first of the languages that has it.
    ///
    /// # Errors
    /// `MalformedLanguage`, `PackDamaged`, `ShutDown`, `Internal`.
    pub fn ui_strings(&self, languages: Vec<String>) -> Result<UiStringsView, Failure> {
        guard("ui_strings", &self.0, || self.0.ui_strings(&languages))
    }

    /// What to tell the reader about an error that a shell created itself, in the languages of the last call that named
    /// any.
    ///
    /// # Errors
    /// `Internal`.
    pub fn error_text(&self, error: RightsError) -> Result<Option<LocalText>, Failure> {
        guard("error_text", &self.0, || Ok(self.0.error_text(&error)))
    }

    /// The settings in force.
    ///
    /// # Errors
    /// `PackDamaged`, `ShutDown`, `Internal`.
    pub fn settings(&self) -> Result<SettingsView, Failure> {
        guard("settings", &self.0, || self.0.settings())
    }

    /// Saves settings. Without a data folder, they last only as long as the object, and the view says so.
    ///
    /// # Errors
    /// `MalformedLanguage`, `UnknownPlace`, `StorageUnavailable` (then nothing changed), `PackDamaged`, `ShutDown`,
    /// `Internal`.
    pub fn save_settings(&self, settings: Settings) -> Result<SettingsView, Failure> {
        guard("save_settings", &self.0, || self.0.save_settings(&settings))
    }

    /// Saves a card, or removes it from the saved cards. Anyone who searches the phone can see a saved card; say so
    /// first.
    ///
    /// # Errors
    /// `UnknownCard`, `StorageUnavailable` (then nothing changed), `PackDamaged`, `ShutDown`, `Internal`.
    pub fn set_saved(&self, card: String, saved: bool) -> Result<SettingsView, Failure> {
        guard("set_saved", &self.0, || self.0.set_saved(&card, saved))
    }

    /// Closes packs and files. Every later call returns `ShutDown`.
    ///
    /// # Errors
    /// `ShutDown` if it was already shut down; `Internal`.
    pub fn shut_down(&self) -> Result<(), Failure> {
        guard("shut_down", &self.0, || self.0.shut_down())
    }
}
