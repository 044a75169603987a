// The way into the core for an Android app: one suspending call per screen, records out, typed failures with words.
//
// Owns: where calls run, and what becomes of a failure. Must not know: what a screen looks like, and no rule of the core.
// Records, requests and errors are the library's own, in this package. Nothing else of the generated bindings, and nothing of
// JNA, stands in a public signature; a test reads them.

package org.rightscard

import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.CoroutineDispatcher
import kotlinx.coroutines.NonCancellable
import kotlinx.coroutines.withContext
import org.rightscard.ffi.Shelf

/**
 * The shelf of public cards. Calls may come from any thread and at once; the blocking work runs on the given dispatcher.
 *
 * Every call throws [RightsFailure] and nothing else, but for the cancellation of its coroutine.
 */
public class RightsCore private constructor(private val shelf: Shelf, private val dispatcher: CoroutineDispatcher) {
    /** The first screen: cards in groups by situation. */
    public suspend fun home(request: HomeRequest): HomeView = call("home") { home(request) }

    /** One card for one reader; without a status the lines that are safe for anyone, and a notice. */
    public suspend fun openCard(request: CardRequest): CardView = call("open_card") { openCard(request) }

    /** One line of a card to hold up to the officer, with its meaning. */
    public suspend fun officerView(request: OfficerRequest): OfficerView =
        call("officer_view") { officerView(request) }

    /** Where some words stand, in all languages at once; the reader's languages come first. */
    public suspend fun search(request: SearchRequest): SearchView = call("search") { search(request) }

    /** Phone lines for one reader, best first. */
    public suspend fun hotlines(request: HotlinesRequest): HotlinesView = call("hotlines") { hotlines(request) }

    /** The languages a reader can choose, and how finished and reviewed each is. */
    public suspend fun languages(): LanguagesView = call("languages") { languages() }

    /** The app's own labels, each in the first of the [languages] that has it. */
    public suspend fun uiStrings(languages: List<String>): UiStringsView = call("ui_strings") { uiStrings(languages) }

    /** The settings in force. */
    public suspend fun settings(): SettingsView = call("settings") { settings() }

    /** Keeps settings; without a data folder they last as long as this object, and the view says so. */
    public suspend fun saveSettings(settings: Settings): SettingsView = call("save_settings") { saveSettings(settings) }

    /** Saves a card or removes it. Anyone who searches the phone can see a saved card: say so first. */
    public suspend fun setSaved(card: String, saved: Boolean): SettingsView = call("set_saved") { setSaved(card, saved) }

    /**
     * Closes packs and files and frees their memory; every later call throws [RightsError.ShutDown].
     *
     * It is done also where the calling coroutine was cancelled: that is when apps close things.
     */
    public suspend fun shutDown() {
        withContext(NonCancellable) { call("shut_down") { shutDown() } }
    }

    private suspend fun <T> call(name: String, body: Shelf.() -> T): T =
        withContext(dispatcher) { guarded(name, shelf) { shelf.body() } }

    public companion object {
        /**
         * Loads the library and opens the shelf on the packs it brings. A missing, full or damaged data folder is no
         * error: cards show, and a notice of the settings says so.
         *
         * [dispatcher] is where all blocking work runs, never the main thread: `Dispatchers.IO` in an app.
         */
        public suspend fun open(config: ShelfConfig, dispatcher: CoroutineDispatcher): RightsCore {
            var opened: Shelf? = null
            try {
                return withContext(dispatcher) {
                    val shelf = guarded("open", null) { Shelf.open(config) }
                    opened = shelf
                    RightsCore(shelf, dispatcher)
                }
            } catch (cancelled: CancellationException) {
                // Nobody gets the object any more.
                opened?.close()
                throw cancelled
            }
        }
    }
}
