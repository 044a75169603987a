// From any failure below to a `RightsError` with words.

package org.rightscard

import java.util.Locale
import kotlinx.coroutines.CancellationException
import org.rightscard.ffi.RightsException
import org.rightscard.ffi.Shelf

/** The words for errors, kept from the last time they could be read: a shelf that was shut down has none. */
internal class ErrorTexts {
    @Volatile private var texts: Map<String, LocalText> = emptyMap()

    /** Reads the words in the reader's [languages], in English where those cannot be used; keeps the old ones if nothing can. */
    fun load(shelf: Shelf, languages: List<String>) {
        for (tags in listOf(languages, emptyList())) {
            val strings = runCatching { shelf.uiStrings(tags).strings }.getOrNull() ?: continue
            texts = strings.filter { it.id.startsWith(PREFIX) }.associate { it.id to it.text.toShell() }
            return
        }
    }

    /**
     * Runs [body] and turns whatever it throws into a [RightsError].
     *
     * Besides the library's typed errors there are UniFFI's own: an argument that is no text (half of a surrogate
     * pair), a shelf that was closed, a library that cannot be loaded. A screen must survive all of them.
     */
    fun <T> guarded(call: String, languages: List<String>, shelf: Shelf?, body: () -> T): T =
        try {
            body()
        } catch (error: CancellationException) {
            throw error
        } catch (error: RightsException) {
            if (shelf != null && languages.isNotEmpty()) load(shelf, languages)
            throw error.toShell()
        } catch (_: Exception) {
            throw if (shelf?.uniffiIsDestroyed == true) shutDown() else internal(call)
        } catch (_: LinkageError) {
            throw internal(call)
        }

    private fun RightsException.toShell(): RightsError =
        when (this) {
            is RightsException.UnknownCard -> RightsError.UnknownCard(value, nearest, words("unknown-card"))
            is RightsException.UnknownLine -> RightsError.UnknownLine(value, nearest, words("unknown-line"))
            is RightsException.UnknownPlace -> RightsError.UnknownPlace(value, nearest, words("unknown-place"))
            is RightsException.MalformedLanguage ->
                RightsError.MalformedLanguage(value, nearest, words("malformed-language"))
            is RightsException.InvalidSearch -> kebab("search", problem).let { RightsError.InvalidSearch(it, words(it)) }
            is RightsException.StorageUnavailable ->
                kebab("storage", problem).let { RightsError.StorageUnavailable(it, words(it)) }
            is RightsException.PackDamaged -> RightsError.PackDamaged(pack, words("pack-damaged"))
            is RightsException.ShutDown -> shutDown()
            is RightsException.Internal -> internal(call)
        }

    private fun shutDown() = RightsError.ShutDown(words("shut-down"))

    private fun internal(call: String) = RightsError.Internal(call, words("internal"))

    private fun words(code: String): LocalText? = texts[PREFIX + code]

    /** `search` and `TOO_LONG` as `search-too-long`, as the core's codes are. */
    private fun kebab(field: String, problem: Enum<*>) =
        "$field-" + problem.name.lowercase(Locale.ROOT).replace('_', '-')

    private companion object {
        const val PREFIX = "error-"
    }
}
