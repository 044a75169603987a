// What the shell promises of itself: words for errors, work off the caller's thread, nothing of the bindings to be seen.

package org.rightscard

import java.io.File
import java.lang.reflect.Modifier
import java.util.concurrent.Executor
import java.util.concurrent.Executors
import java.util.concurrent.atomic.AtomicInteger
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertTrue
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.CoroutineStart
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.asCoroutineDispatcher
import kotlinx.coroutines.awaitCancellation
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking

internal class ShellTest {
    private val classes = classesOf(RightsCore::class.java)

    @Test
    fun anErrorHasTheReadersWordsAndOnlyItsCodeAsMessage() = runBlocking<Unit> {
        val core = RightsCore.open(null, listOf("es"), Dispatchers.IO)
        val error = assertFailsWith<RightsError.UnknownCard> { core.openCard("private-name", listOf("ar"), null, 0) }
        assertEquals("unknown-card" to "ar", error.message to error.text?.lang)
        val again = assertFailsWith<RightsError.MalformedLanguage> { core.openCard("second-room", listOf("e n"), null, 0) }
        assertEquals("ar", again.text?.lang, "the words kept where the languages cannot be used")
        assertTrue("private-name" !in error.toString() && "e n" !in again.toString())
    }

    @Test
    fun workRunsOnTheGivenDispatcherAndNotOnTheCallersThread() = runBlocking<Unit> {
        val tasks = AtomicInteger()
        val worker = Executors.newSingleThreadExecutor()
        val counting = Executor { task -> worker.execute { tasks.incrementAndGet().also { task.run() } } }
        val core = RightsCore.open(null, emptyList(), counting.asCoroutineDispatcher())
        val before = tasks.get()
        core.languages()
        core.home(emptyList(), null, null, 0)
        assertEquals(2, tasks.get() - before)
        // With the worker gone no call can run: none has another thread to run on.
        worker.shutdown()
        assertFailsWith<CancellationException> { core.languages() }
    }

    @Test
    fun wordsOfErrorsFollowTheReaderAndAreNotLostToABadTag() = runBlocking<Unit> {
        val core = RightsCore.open(null, listOf("es"), Dispatchers.IO)
        assertFailsWith<RightsError.MalformedLanguage> { core.uiStrings(listOf("e n")) }
        assertEquals("es", assertFailsWith<RightsError.UnknownCard> { core.setSaved("none", true) }.text?.lang)
        core.saveSettings(Settings(listOf("ur"), null))
        assertEquals("ur", assertFailsWith<RightsError.UnknownCard> { core.setSaved("none", true) }.text?.lang)
    }

    @Test
    fun shutDownIsDoneAlsoWhereTheCallerWasCancelled() = runBlocking<Unit> {
        val core = RightsCore.open(null, listOf("en"), Dispatchers.IO)
        val closing = launch(start = CoroutineStart.UNDISPATCHED) {
            try {
                awaitCancellation()
            } finally {
                core.shutDown()
            }
        }
        closing.cancelAndJoin()
        assertFailsWith<RightsError.ShutDown> { core.languages() }
    }

    @Test
    fun nothingOfTheBindingsOrOfJnaIsVisible() {
        assertTrue(classes.size > 10, "found the classes")
        // Internal to Kotlin, and public only to the JVM: the functions of Records.kt, and ErrorTexts.
        val visible = classes.filter { Modifier.isPublic(it.modifiers) && it.simpleName !in setOf("RecordsKt", "ErrorTexts") }
        val signatures = visible.flatMap { type ->
            val members = type.methods.filter { it.declaringClass == type && '$' !in it.name } +
                type.constructors.filterNot { it.isSynthetic }
            members.map { it.toGenericString() } + "${type.genericSuperclass} ${type.genericInterfaces.toList()}"
        }
        assertEquals(emptyList(), signatures.filter { "rightscard.ffi" in it || "sun.jna" in it })
    }

    private fun classesOf(one: Class<*>): List<Class<*>> {
        val folder = File(one.protectionDomain.codeSource.location.toURI())
        val files = folder.walk().filter { it.extension == "class" }
        return files.map { Class.forName(it.relativeTo(folder).path.removeSuffix(".class").replace('/', '.')) }.toList()
    }
}
