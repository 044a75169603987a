// The way into the core for an iOS app: one call per screen, values out, typed errors with a text for the reader.
//
// Owns: running calls one at a time off the main thread, and what happens to a failure. Must not know: what a screen
// looks like, or any rule of the core.

import RightsBindings

/// The shelf of public cards.
///
/// Calls may come from any task; they run one after another, off the main actor, and take well under a millisecond for
/// a card. `languages` are tags (BCP 47), best first; `now` is whole seconds UTC, from the caller's clock. Every call
/// throws ``RightsFailure`` and nothing else.
public actor RightsCore {
    private let shelf: Shelf

    /// Opens the shelf on the packs that the library contains.
    ///
    /// A missing, full or damaged data folder is not an error: cards are still shown, and for a full or damaged one a
    /// notice in the settings says so. If no folder is given, settings last only as long as the object.
    public init(config: ShelfConfig) async throws(RightsFailure) {
        shelf = try guarded("open", config, nil) { config in try Shelf.open(config: config) }
    }

    /// The first screen: cards in groups by situation.
    public func home(_ request: HomeRequest) throws(RightsFailure) -> HomeView {
        try call("home") { shelf in try shelf.home(request: request) }
    }

    /// One card for one reader; without a status, the lines that are safe for anyone, and a notice.
    public func openCard(_ request: CardRequest) throws(RightsFailure) -> CardView {
        try call("open_card") { shelf in try shelf.openCard(request: request) }
    }

    /// One line to hold up to the officer, with its meaning.
    public func officerView(_ request: OfficerRequest) throws(RightsFailure) -> OfficerView {
        try call("officer_view") { shelf in try shelf.officerView(request: request) }
    }

    /// A card, a packet of cards or a wallet card as one file of HTML, to print or to send.
    public func page(_ request: PageRequest) throws(RightsFailure) -> PageView {
        try call("page") { shelf in try shelf.page(request: request) }
    }

    /// Searches for some words in all languages at once; hits in the reader's languages come first.
    public func search(_ request: SearchRequest) throws(RightsFailure) -> SearchView {
        try call("search") { shelf in try shelf.search(request: request) }
    }

    /// Phone lines for one reader, best first.
    public func hotlines(_ request: HotlinesRequest) throws(RightsFailure) -> HotlinesView {
        try call("hotlines") { shelf in try shelf.hotlines(request: request) }
    }

    /// The languages a reader can choose, and how complete and how reviewed each one is.
    public func languages() throws(RightsFailure) -> LanguagesView {
        try call("languages") { shelf in try shelf.languages() }
    }

    /// The app's own labels and error texts, each in the first of the languages that has it.
    public func uiStrings(languages: [String]) throws(RightsFailure) -> UiStringsView {
        try call("ui_strings") { shelf in try shelf.uiStrings(languages: languages) }
    }

    /// The settings in force.
    public func settings() throws(RightsFailure) -> SettingsView {
        try call("settings") { shelf in try shelf.settings() }
    }

    /// Saves settings; without a data folder, they last only as long as this object, and the view says so.
    public func saveSettings(_ settings: Settings) throws(RightsFailure) -> SettingsView {
        try call("save_settings") { shelf in try shelf.saveSettings(settings: settings) }
    }

    /// Saves a card or removes it. Anyone who searches the phone can see a saved card; say so first.
    public func setSaved(card: String, saved: Bool) throws(RightsFailure) -> SettingsView {
        try call("set_saved") { shelf in try shelf.setSaved(card: card, saved: saved) }
    }

    /// Closes packs and files; every later call throws ``RightsError/shutDown``.
    public func shutDown() throws(RightsFailure) {
        try call("shut_down") { shelf in try shelf.shutDown() }
    }

    private func call<T>(_ name: String, _ body: (Shelf) throws -> T) throws(RightsFailure) -> T {
        try guarded(name, shelf, shelf, body)
    }
}
