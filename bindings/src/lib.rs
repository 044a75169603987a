//! The core for Kotlin, Swift and Python: one line a call, no decision.
//!
//! Owns: which calls and records cross the border, and that no panic does. Must not know: anything the core does not
//! decide; the only condition is in `guard`. Start reading at [`Shelf`]; records are in `records`,
//! `screens` and `requests`, errors in `errors`.

mod errors;
mod guard;
mod records;
mod requests;
mod screens;

use std::sync::Arc;

use rights_core::pack::UI;
use rights_core::view::{
    CardRequest, CardView, HomeRequest, HomeView, HotlinesRequest, HotlinesView, LanguagesView, OfficerRequest,
    OfficerView, SearchRequest, SearchView, Settings, SettingsView, UiStringsView,
};
use rights_core::{RightsError, ShelfConfig};

use guard::guard;

uniffi::setup_scaffolding!("rights");

/// The shelf of public cards: one object, one call a screen. Calls may come from any thread, and block.
#[derive(Debug, uniffi::Object)]
pub struct Shelf(rights_core::Shelf);

#[uniffi::export]
impl Shelf {
    /// Opens the shelf on the packs that this library brings. A full, damaged, foreign or forbidden data folder is no error:
    /// cards show, and a notice of settings and home says so. A missing one is made when something is saved.
    ///
    /// # Errors
    /// `PackDamaged` if the library's own packs cannot be read; `Internal`, as for every call.
    #[uniffi::constructor]
    pub fn open(config: ShelfConfig) -> Result<Arc<Self>, RightsError> {
        guard("open", || {
            let damaged = |_| RightsError::PackDamaged { pack: UI.to_owned() };
            let baseline = rights_baseline::baseline().map_err(damaged)?;
            rights_core::Shelf::open(&config, baseline).map(|shelf| Arc::new(Self(shelf)))
        })
    }

    /// The first screen: cards in groups by situation.
    ///
    /// # Errors
    /// `MalformedLanguage`, `UnknownPlace`, `PackDamaged`, `ShutDown`, `Internal`.
    pub fn home(&self, request: HomeRequest) -> Result<HomeView, RightsError> {
        guard("home", || self.0.home(&request))
    }

    /// One card for one reader.
    ///
    /// # Errors
    /// `UnknownCard`, `MalformedLanguage`, `PackDamaged`, `ShutDown`, `Internal`.
    pub fn open_card(&self, request: CardRequest) -> Result<CardView, RightsError> {
        guard("open_card", || self.0.open_card(&request))
    }

    /// One line to hold up to the officer, with its meaning.
    ///
    /// # Errors
    /// `UnknownCard`, `UnknownLine`, `MalformedLanguage`, `PackDamaged`, `ShutDown`, `Internal`.
    pub fn officer_view(&self, request: OfficerRequest) -> Result<OfficerView, RightsError> {
        guard("officer_view", || self.0.officer_view(&request))
    }

    /// Where some words stand, in all languages at once; the reader's come first.
    ///
    /// # Errors
    /// `InvalidSearch`, `MalformedLanguage`, `PackDamaged`, `ShutDown`, `Internal`.
    pub fn search(&self, request: SearchRequest) -> Result<SearchView, RightsError> {
        guard("search", || self.0.search(&request))
    }

    /// Phone lines for one reader.
    ///
    /// # Errors
    /// `MalformedLanguage`, `UnknownPlace`, `PackDamaged`, `ShutDown`, `Internal`.
    pub fn hotlines(&self, request: HotlinesRequest) -> Result<HotlinesView, RightsError> {
        guard("hotlines", || self.0.hotlines(&request))
    }

    /// The languages a reader can choose, and how finished and reviewed each is.
    ///
    /// # Errors
    /// `PackDamaged`, `ShutDown`, `Internal`.
    pub fn languages(&self) -> Result<LanguagesView, RightsError> {
        guard("languages", || self.0.languages())
    }

    /// The app's own labels and error texts, in the first of the languages that has each.
    ///
    /// # Errors
    /// `MalformedLanguage`, `PackDamaged`, `ShutDown`, `Internal`.
    pub fn ui_strings(&self, languages: Vec<String>) -> Result<UiStringsView, RightsError> {
        guard("ui_strings", || self.0.ui_strings(&languages))
    }

    /// The settings in force.
    ///
    /// # Errors
    /// `PackDamaged`, `ShutDown`, `Internal`.
    pub fn settings(&self) -> Result<SettingsView, RightsError> {
        guard("settings", || self.0.settings())
    }

    /// Keeps settings. Without a data folder they last as long as the object, and the view says so.
    ///
    /// # Errors
    /// `MalformedLanguage`, `UnknownPlace`, `StorageUnavailable` (then nothing changed), `PackDamaged`, `ShutDown`,
    /// `Internal`.
    pub fn save_settings(&self, settings: Settings) -> Result<SettingsView, RightsError> {
        guard("save_settings", || self.0.save_settings(&settings))
    }

    /// Saves a card, or removes it from the saved ones. Anyone who searches the phone can see a saved card: say so
    /// first.
    ///
    /// # Errors
    /// `UnknownCard`, `StorageUnavailable` (then nothing changed), `PackDamaged`, `ShutDown`, `Internal`.
    pub fn set_saved(&self, card: String, saved: bool) -> Result<SettingsView, RightsError> {
        guard("set_saved", || self.0.set_saved(&card, saved))
    }

    /// Closes packs and files. Every later call gives `ShutDown`.
    ///
    /// # Errors
    /// `ShutDown` if it was shut down before; `Internal`.
    pub fn shut_down(&self) -> Result<(), RightsError> {
        guard("shut_down", || self.0.shut_down())
    }
}
