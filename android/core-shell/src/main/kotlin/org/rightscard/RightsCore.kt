// The way into the core for an Android app: one suspending call a screen, our own types out, typed errors with words.
//
// Owns: where calls run, and what becomes of a failure. Must not know: what a screen looks like, and no rule of the core.
// Nothing of the generated bindings or of JNA is visible to callers; a test reads the public signatures.

package org.rightscard

import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.CoroutineDispatcher
import kotlinx.coroutines.NonCancellable
import kotlinx.coroutines.withContext
import org.rightscard.ffi.CardRequest
import org.rightscard.ffi.HomeRequest
import org.rightscard.ffi.HotlinesRequest
import org.rightscard.ffi.OfficerRequest
import org.rightscard.ffi.SearchRequest
import org.rightscard.ffi.Shelf
import org.rightscard.ffi.ShelfConfig
import org.rightscard.ffi.Settings as FfiSettings

/**
 * The shelf of public cards. Calls may come from any thread and at once; the blocking work runs on the given dispatcher.
 *
 * `languages` are tags (BCP 47), best first; `now` is whole seconds UTC, from the caller's clock. Every call throws
 * [RightsError] and nothing else, but for the cancellation of its coroutine.
 */
public class RightsCore private constructor(
    private val shelf: Shelf,
    private val dispatcher: CoroutineDispatcher,
    private val texts: ErrorTexts,
) {
    /** The first screen: cards in groups by situation, for one [status] or for all, those of the [place] first. */
    public suspend fun home(languages: List<String>, status: Status?, place: String?, now: Long): HomeView =
        call("home", languages) { home(HomeRequest(languages, status?.toFfi(), place, now)).toShell() }

    /** One card for one reader; without a [status] the lines that are safe for anyone, and a notice. */
    public suspend fun openCard(card: String, languages: List<String>, status: Status?, now: Long): CardView =
        call("open_card", languages) { openCard(CardRequest(card, languages, status?.toFfi(), now)).toShell() }

    /** One [line] of a card to hold up to the officer, with its meaning. */
    public suspend fun officerView(card: String, line: String, languages: List<String>): OfficerView =
        call("officer_view", languages) { officerView(OfficerRequest(card, line, languages)).toShell() }

    /** Where some words stand, in all languages at once, at most [limit] places; the reader's languages come first. */
    public suspend fun search(query: String, languages: List<String>, limit: Int): SearchView =
        call("search", languages) { search(SearchRequest(query, languages, limit.coerceAtLeast(0).toUInt())).toShell() }

    /** Phone lines for one reader, best first. */
    public suspend fun hotlines(languages: List<String>, place: String?, now: Long): HotlinesView =
        call("hotlines", languages) { hotlines(HotlinesRequest(languages, place, now)).toShell() }

    /** The languages a reader can choose, and how finished and reviewed each is. */
    public suspend fun languages(): LanguagesView = call("languages") { languages().toShell() }

    /** The app's own labels and error texts, each in the first of the [languages] that has it. */
    public suspend fun uiStrings(languages: List<String>): UiStringsView =
        call("ui_strings", languages) { uiStrings(languages).toShell() }

    /** The settings in force. */
    public suspend fun settings(): SettingsView = call("settings") { settings().toShell() }

    /** Keeps settings; without a data folder they last as long as this object, and the view says so. */
    public suspend fun saveSettings(settings: Settings): SettingsView =
        call("save_settings", settings.languages) {
            saveSettings(FfiSettings(settings.languages, settings.place)).toShell().also { texts.keep(this, it.languages) }
        }

    /** Saves a card or removes it. Anyone who searches the phone can see a saved card: say so first. */
    public suspend fun setSaved(card: String, saved: Boolean): SettingsView =
        call("set_saved") { setSaved(card, saved).toShell() }

    /**
     * Closes packs and files and frees the library's memory; every later call throws [RightsError.ShutDown].
     *
     * It is done also where the calling coroutine was cancelled: that is when apps close things.
     */
    public suspend fun shutDown() {
        withContext(NonCancellable) {
            call("shut_down") {
                shutDown()
                close()
            }
        }
    }

    private suspend fun <T> call(name: String, languages: List<String> = emptyList(), body: Shelf.() -> T): T =
        withContext(dispatcher) {
            texts.guarded(name, languages, shelf) { shelf.body() }
        }

    public companion object {
        /**
         * Loads the library and opens the shelf on the packs it brings. A missing, full or damaged [dataDir] is no
         * error: cards show, and a notice of the settings says so. Without one, settings last as long as the object.
         *
         * [languages] are those of the reader, for the words of errors. [dispatcher] is where all blocking work runs,
         * never the main thread: `Dispatchers.IO` in an app.
         */
        public suspend fun open(dataDir: String?, languages: List<String>, dispatcher: CoroutineDispatcher): RightsCore {
            val texts = ErrorTexts()
            var opened: Shelf? = null
            try {
                return withContext(dispatcher) {
                    val shelf = texts.guarded("open", languages, null) { Shelf.open(ShelfConfig(dataDir)) }
                    opened = shelf
                    texts.keep(shelf, languages)
                    RightsCore(shelf, dispatcher, texts)
                }
            } catch (cancelled: CancellationException) {
                // Nobody gets the object any more.
                opened?.close()
                throw cancelled
            }
        }
    }
}
