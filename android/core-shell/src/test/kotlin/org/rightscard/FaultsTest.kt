// A panic in each call in turn, in a library built with the feature `faults`: a typed error, and the next call works.

package org.rightscard

import com.sun.jna.Function
import kotlin.test.AfterTest
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertIs
import kotlin.test.assertTrue
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.runBlocking
import org.rightscard.ffi.ShelfInterface

internal class FaultsTest {
    /** A JVM cannot change its environment; the C library can. */
    private fun fault(call: String) {
        Function.getFunction("c", "setenv").invokeInt(arrayOf<Any>("RIGHTS_FAULT", call, 1))
    }

    @AfterTest fun noMoreFaults() = fault("")

    @Test
    fun aPanicInEachCallIsATypedErrorAndTheNextCallWorks() = runBlocking<Unit> {
        val config = ShelfConfig(null, listOf("en"))
        val core = RightsCore.open(config, Dispatchers.IO)
        val card = CardRequest("counter", emptyList(), null, 0)
        val calls = mapOf<String, suspend () -> Any>(
            "open" to { RightsCore.open(config, Dispatchers.IO) },
            "home" to { core.home(HomeRequest(emptyList(), null, null, 0)) },
            "open_card" to { core.openCard(card) },
            "officer_view" to { core.officerView(OfficerRequest("counter", "citizen-say", emptyList(), 0)) },
            "search" to { core.search(SearchRequest("officer", emptyList(), 1u)) },
            "hotlines" to { core.hotlines(HotlinesRequest(emptyList(), null, 0)) },
            "page" to { core.page(PageRequest(PageKind.CARD, "counter", emptyList(), null, Paper.A4, 0)) },
            "languages" to { core.languages() },
            "ui_strings" to { core.uiStrings(emptyList()) },
            "settings" to { core.settings() },
            "save_settings" to { core.saveSettings(Settings(emptyList(), null)) },
            "set_saved" to { core.setSaved("counter", true) },
            "shut_down" to { core.shutDown() },
        )
        // Words for errors that the shell makes itself: the shell alone calls that one.
        val methods = ShelfInterface::class.java.methods.map { it.name }.filter { it != "errorText" }
        assertEquals(methods.size + 1, calls.size, "each method of the facade, and its constructor")
        for ((name, call) in calls) {
            fault(name)
            val failure = assertFailsWith<RightsFailure>(name) { call() }
            val error = assertIs<RightsError.Internal>(failure.error, name)
            assertEquals(name, error.call)
            assertTrue(Regex("""bindings/src/guard\.rs:\d+""").matches(error.place), error.place)
            assertEquals(name == "open", failure.text == null, "without a shelf there are no words")
            fault("")
            call()
            if (name != "shut_down") core.openCard(card)
        }
    }
}
