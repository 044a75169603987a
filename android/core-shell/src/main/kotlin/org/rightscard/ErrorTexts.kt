// From any failure below to a `RightsError` with words.

package org.rightscard

import org.rightscard.ffi.RightsException
import org.rightscard.ffi.Shelf

/** The words for errors, kept from the last time they could be read: a shelf that was shut down has none. */
internal class ErrorTexts {
    @Volatile private var kept: Map<String, LocalText> = emptyMap()

    /** Keeps the words in the reader's [languages]; in English only if there were none before. */
    fun keep(shelf: Shelf, languages: List<String>) {
        (read(shelf, languages) ?: if (kept.isEmpty()) read(shelf, emptyList()) else null)?.let { kept = it }
    }

    /**
     * Runs [body] and turns whatever it throws into a [RightsError] with words in [languages], or in those kept.
     *
     * Besides the library's typed errors there are UniFFI's and JNA's own: an argument that is no text (half of a
     * surrogate pair), a shelf that was closed, a library that cannot be loaded. A screen must survive all of them.
     */
    fun <T> guarded(call: String, languages: List<String>, shelf: Shelf?, body: () -> T): T =
        try {
            body()
        } catch (error: VirtualMachineError) {
            throw error
        } catch (error: Throwable) {
            if (shelf != null && languages.isNotEmpty()) keep(shelf, languages)
            val words = kept
            throw when {
                error is RightsException -> error.toShell { words[PREFIX + it] }
                shelf?.uniffiIsDestroyed == true -> RightsError.ShutDown(words[PREFIX + "shut-down"])
                else -> RightsError.Internal(call, words[PREFIX + "internal"])
            }
        }

    private fun read(shelf: Shelf, languages: List<String>): Map<String, LocalText>? =
        runCatching { shelf.uiStrings(languages).strings }.getOrNull()
            ?.filter { it.id.startsWith(PREFIX) }
            ?.associate { it.id to it.text.toShell() }

    private companion object {
        const val PREFIX = "error-"
    }
}

private fun RightsException.toShell(words: (String) -> LocalText?): RightsError =
    when (this) {
        is RightsException.UnknownCard -> RightsError.UnknownCard(value, nearest, words("unknown-card"))
        is RightsException.UnknownLine -> RightsError.UnknownLine(value, nearest, words("unknown-line"))
        is RightsException.UnknownPlace -> RightsError.UnknownPlace(value, nearest, words("unknown-place"))
        is RightsException.MalformedLanguage ->
            RightsError.MalformedLanguage(value, nearest, words("malformed-language"))
        is RightsException.InvalidSearch -> problem.toShell().let { RightsError.InvalidSearch(it, words(it.code)) }
        is RightsException.StorageUnavailable ->
            problem.toShell().let { RightsError.StorageUnavailable(it, words(it.code)) }
        is RightsException.PackDamaged -> RightsError.PackDamaged(pack, words("pack-damaged"))
        is RightsException.ShutDown -> RightsError.ShutDown(words("shut-down"))
        is RightsException.Internal -> RightsError.Internal(call, words("internal"))
    }
