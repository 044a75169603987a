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
import kotlin.test.assertIs
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
        val core = open(listOf("en"))
        val failure = assertFailsWith<RightsFailure> { core.openCard(CardRequest("private-name", listOf("ar"), null, 0)) }
        assertEquals("private-name", assertIs<RightsError.UnknownCard>(failure.error).value)
        assertEquals("unknown-card" to "ar", failure.message to failure.text?.lang)
        val again = assertFailsWith<RightsFailure> { core.uiStrings(listOf("private name")) }
        assertEquals("malformed-language", again.code)
        for (printed in listOf(failure, again).flatMap { listOf(it.toString(), it.localizedMessage, it.stackTraceToString()) }) {
            assertTrue("private" !in printed, printed)
        }
    }

    @Test
    fun workRunsOnTheGivenDispatcherAndNotOnTheCallersThread() = runBlocking<Unit> {
        val tasks = AtomicInteger()
        val worker = Executors.newSingleThreadExecutor()
        val counting = Executor { task -> worker.execute { tasks.incrementAndGet().also { task.run() } } }
        val core = RightsCore.open(ShelfConfig(null, emptyList()), counting.asCoroutineDispatcher())
        val before = tasks.get()
        core.languages()
        core.home(HomeRequest(emptyList(), null, null, 0))
        assertEquals(2, tasks.get() - before)
        // With the worker gone no call can run: none has another thread to run on.
        worker.shutdown()
        assertFailsWith<CancellationException> { core.languages() }
    }

    @Test
    fun wordsOfErrorsFollowTheReaderAndAreNotLostToABadTag() = runBlocking<Unit> {
        val core = open(listOf("ar"))
        suspend fun langOfWords() = assertFailsWith<RightsFailure> { core.setSaved("none", true) }.text?.lang
        assertEquals("malformed-language", assertFailsWith<RightsFailure> { core.uiStrings(listOf("e n")) }.code)
        assertEquals("ar", langOfWords())
        core.saveSettings(Settings(listOf("en"), null))
        assertEquals("en", langOfWords())
    }

    @Test
    fun shutDownIsDoneAlsoWhereTheCallerWasCancelled() = runBlocking<Unit> {
        val core = open(listOf("en"))
        val closing = launch(start = CoroutineStart.UNDISPATCHED) {
            try {
                awaitCancellation()
            } finally {
                core.shutDown()
            }
        }
        closing.cancelAndJoin()
        assertEquals(RightsError.ShutDown, assertFailsWith<RightsFailure> { core.languages() }.error)
    }

    @Test
    fun nothingOfTheBindingsOrOfJnaIsVisible() {
        // Internal to Kotlin, and public only to the JVM: the function of Guard.kt.
        val visible = classes.filter { Modifier.isPublic(it.modifiers) && it.simpleName != "GuardKt" }
        assertTrue(visible.containsAll(listOf(RightsCore::class.java, RightsFailure::class.java)), "found the classes")
        val signatures = visible.flatMap { type ->
            val members = type.methods.filter { it.declaringClass == type && '$' !in it.name } +
                type.constructors.filterNot { it.isSynthetic }
            members.map { it.toGenericString() } + "${type.genericSuperclass} ${type.genericInterfaces.toList()}"
        }
        // Of the records' package: what prints its fields when thrown, and the generator's own.
        val ours = Regex("""rightscard\.ffi|sun\.jna|rightscard\.(Failure|RustBuffer|FfiConverter|Disposable|InternalException)""")
        assertEquals(emptyList(), signatures.filter { ours in it })
    }

    private suspend fun open(languages: List<String>) = RightsCore.open(ShelfConfig(null, languages), Dispatchers.IO)

    private fun classesOf(one: Class<*>): List<Class<*>> {
        val folder = File(one.protectionDomain.codeSource.location.toURI())
        val files = folder.walk().filter { it.extension == "class" }
        return files.map { Class.forName(it.relativeTo(folder).path.removeSuffix(".class").replace('/', '.')) }.toList()
    }
}
