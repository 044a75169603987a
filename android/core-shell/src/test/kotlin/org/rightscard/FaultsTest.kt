// A panic in each call in turn, in a library built with the feature `faults`: a typed error, and the next call works.

package org.rightscard

import com.sun.jna.Function
import kotlin.test.AfterTest
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.runBlocking

internal class FaultsTest {
    /** A JVM cannot change its environment; the C library can. */
    private fun fault(call: String) {
        Function.getFunction("c", "setenv").invokeInt(arrayOf<Any>("RIGHTS_FAULT", call, 1))
    }

    @AfterTest fun noMoreFaults() = fault("")

    @Test
    fun aPanicInEachCallIsATypedErrorAndTheNextCallWorks() = runBlocking<Unit> {
        val core = RightsCore.open(null, listOf("en"), Dispatchers.IO)
        val calls = mapOf<String, suspend () -> Any>(
            "open" to { RightsCore.open(null, listOf("en"), Dispatchers.IO) },
            "home" to { core.home(emptyList(), null, null, 0) },
            "open_card" to { core.openCard("second-room", emptyList(), null, 0) },
            "officer_view" to { core.officerView("first-questions", "citizen-say", emptyList()) },
            "search" to { core.search("lawyer", emptyList(), 1) },
            "hotlines" to { core.hotlines(emptyList(), null, 0) },
            "languages" to { core.languages() },
            "ui_strings" to { core.uiStrings(emptyList()) },
            "settings" to { core.settings() },
            "save_settings" to { core.saveSettings(Settings(emptyList(), null)) },
            "set_saved" to { core.setSaved("second-room", true) },
            "shut_down" to { core.shutDown() },
        )
        val methods = org.rightscard.ffi.ShelfInterface::class.java.methods.size
        assertEquals(methods + 1, calls.size, "each method of the facade, and its constructor")
        for ((name, call) in calls) {
            fault(name)
            val error = assertFailsWith<RightsError.Internal>(name) { call() }
            assertEquals(name, error.call)
            fault("")
            call()
            if (name != "shut_down") core.openCard("second-room", emptyList(), null, 0)
        }
    }
}
