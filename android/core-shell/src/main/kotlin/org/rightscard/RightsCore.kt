// The way into the core for an Android app: one suspending call per screen, records out, typed failures with a text for
// the reader.
//
// Owns: where calls run, and what happens to a failure. Must not know: what a screen looks like, or any rule of the
// core. Records, requests and errors are the library's own, in this package. Nothing else from the generated bindings,
// and nothing from JNA, appears in a public signature; a test checks this.

package org.rightscard

import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.CoroutineDispatcher
import kotlinx.coroutines.NonCancellable
import kotlinx.coroutines.withContext
import org.rightscard.ffi.Shelf

/**
 * The shelf of public cards. Calls may come from any thread, also concurrently; the blocking work runs on the given
 * dispatcher.
 *
 * Every call throws [RightsFailure] and nothing else, apart from cancellation of its coroutine and errors of the
 * virtual machine.
 */
public class RightsCore private constructor(private val shelf: Shelf, private val dispatcher: CoroutineDispatcher) {
    /** The first screen: cards in groups by situation. */
    public suspend fun home(request: HomeRequest): HomeView = call("home") { home(request) }

    /** One card for one reader; without a status, the lines that are safe for anyone, and a notice. */
    public suspend fun openCard(request: CardRequest): CardView = call("open_card") { openCard(request) }

    /** One line of a card to hold up to the officer, with its meaning. */
    public suspend fun officerView(request: OfficerRequest): OfficerView =
        call("officer_view") { officerView(request) }

    /** A card, a packet of cards or a wallet card as one file of HTML, to print or to send. */
    public suspend fun page(request: PageRequest): PageView = call("page") { page(request) }

    /** Searches for some words in all languages at once; hits in the reader's languages come first. */
    public suspend fun search(request: SearchRequest): SearchView = call("search") { search(request) }

    /** Phone lines for one reader, best first. */
    public suspend fun hotlines(request: HotlinesRequest): HotlinesView = call("hotlines") { hotlines(request) }

    /** The languages a reader can choose, and how complete and how reviewed each one is. */
    public suspend fun languages(): LanguagesView = call("languages") { languages() }

    /** The app's own labels and error texts, each in the first of the [languages] that has it. */
    public suspend fun uiStrings(languages: List<String>): UiStringsView = call("ui_strings") { uiStrings(languages) }

    /** The settings in force. */
    public suspend fun settings(): SettingsView = call("settings") { settings() }

    /** Saves settings; without a data folder, they last only as long as this object, and the view says so. */
    public suspend fun saveSettings(settings: Settings): SettingsView = call("save_settings") { saveSettings(settings) }

    /** Saves a card or removes it. Anyone who searches the phone can see a saved card; say so first. */
    public suspend fun setSaved(card: String, saved: Boolean): SettingsView = call("set_saved") { setSaved(card, saved) }

    /**
     * Closes packs and files and frees their memory; every later call throws [RightsError.ShutDown].
     *
     * This happens even if the calling coroutine was canceled, because that is when apps close things.
     */
    public suspend fun shutDown() {
        withContext(NonCancellable) { call("shut_down") { shutDown() } }
    }

    private suspend fun <T> call(name: String, body: Shelf.() -> T): T =
        withContext(dispatcher) { guarded(name, shelf) { shelf.body() } }

    public companion object {
        /**
         * Loads the library and opens the shelf on the packs that it contains. A missing, full or damaged data folder
         * is not an error: cards are still shown, and for a full or damaged one a notice in the settings says so.
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
                // Nobody will receive the object.
                opened?.close()
                throw cancelled
            }
        }
    }
}
