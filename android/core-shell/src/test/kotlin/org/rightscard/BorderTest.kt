// What a phone can do to the border: threads, closed objects, text that is no text, numbers at the ends of time.

package org.rightscard

import com.sun.jna.Function
import com.sun.jna.Structure
import java.io.File
import java.nio.file.Files
import java.util.concurrent.Executors
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertIs
import kotlin.test.assertNotNull
import kotlin.test.assertTrue
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.asCoroutineDispatcher
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.runBlocking

internal class BorderTest {
    private fun withCore(body: suspend (RightsCore) -> Unit) = runBlocking<Unit> {
        body(RightsCore.open(ShelfConfig(null, listOf("ar")), Dispatchers.IO))
    }

    private fun request(card: String, languages: List<String> = listOf("ar"), now: Long = 0) =
        CardRequest(card, languages, Status.VISA, now)

    @Test
    fun eightThreadsAtOnceGetTheSameCard() = withCore { core ->
        val first = core.openCard(request("counter"))
        Executors.newFixedThreadPool(8).asCoroutineDispatcher().use { eight ->
            val reads = List(8) { CoroutineScope(eight).async { List(50) { core.openCard(request("counter")) } } }
            assertTrue(reads.awaitAll().flatten().all { it == first })
        }
    }

    @Test
    fun aCallAfterShutDownIsATypedErrorWithWords() = withCore { core ->
        core.shutDown()
        for (call in listOf<suspend () -> Any>({ core.languages() }, { core.openCard(request("counter")) }, { core.shutDown() })) {
            val failure = assertFailsWith<RightsFailure> { call() }
            assertEquals(RightsError.ShutDown to "shut-down", failure.error to failure.code)
            assertNotNull(failure.text)
        }
    }

    @Test
    fun halfASurrogatePairIsATypedErrorAndTheNextCallWorks() = withCore { core ->
        for (half in listOf("\uD83D", "a\uDE00b")) {
            val calls = mapOf<String, suspend () -> Any>(
                "search" to { core.search(SearchRequest(half, listOf("ar"), 5u)) },
                "open_card" to { core.openCard(request(half, listOf(half))) },
                "set_saved" to { core.setSaved(half, true) },
                "open" to { RightsCore.open(ShelfConfig(half, emptyList()), Dispatchers.IO) },
            )
            for ((name, call) in calls) {
                val failure = assertFailsWith<RightsFailure>(name) { call() }
                assertEquals(name, assertIs<RightsError.Internal>(failure.error).call)
                assertEquals("internal", failure.code)
                assertEquals(name == "open", failure.text == null, "without a shelf there are no words")
            }
            assertEquals("ar", core.openCard(request("counter")).title.lang)
        }
    }

    @Test
    fun aMegabyteOfTextIsRefusedAndCutInTheError() = withCore { core ->
        val long = "x".repeat(1_000_000)
        val unknown = assertFailsWith<RightsFailure> { core.openCard(request(long)) }
        assertEquals(64, assertIs<RightsError.UnknownCard>(unknown.error).value.length)
        val calls = mapOf<String, suspend () -> Any>(
            "search-too-long" to { core.search(SearchRequest(long, emptyList(), 5u)) },
            "malformed-language" to { core.uiStrings(listOf(long)) },
            "unknown-place" to { core.saveSettings(Settings(emptyList(), long)) },
        )
        for ((code, call) in calls) assertEquals(code, assertFailsWith<RightsFailure> { call() }.code)
    }

    @Test
    fun emptyListsAndTheEndsOfTimeGiveViews() = withCore { core ->
        for (now in listOf(Long.MIN_VALUE, -1, 0, Long.MAX_VALUE)) {
            assertEquals("en", core.openCard(request("counter", emptyList(), now)).title.lang)
            assertTrue(core.home(HomeRequest(emptyList(), null, null, now)).groups.isNotEmpty())
            assertTrue(core.hotlines(HotlinesRequest(emptyList(), null, now)).hotlines.isNotEmpty())
        }
        assertTrue(core.search(SearchRequest("officer", emptyList(), 0u)).hits.isEmpty())
        assertTrue(core.search(SearchRequest("officer", emptyList(), UInt.MAX_VALUE)).hits.isNotEmpty())
        assertEquals(emptyList(), core.saveSettings(Settings(emptyList(), null)).languages)
    }

    @Test
    fun aThousandRoundsOfOpenAndCloseLeaveNothingBehind() = runBlocking<Unit> {
        val folder = Files.createTempDirectory("rights").toFile()
        suspend fun rounds(count: Int) = repeat(count) {
            val core = RightsCore.open(ShelfConfig(folder.path, listOf("ar")), Dispatchers.IO)
            core.openCard(request("counter"))
            core.setSaved("counter", it % 2 == 0)
            core.shutDown()
        }
        rounds(100)
        val (memory, files) = allocatedKilobytes() to openFiles()
        rounds(1_000)
        assertEquals(files, openFiles(), "open files")
        val grown = allocatedKilobytes() - memory
        println("1,000 rounds of open and close: allocated native memory grew by $grown KB")
        // 2 KB a round; an object that stays behind is far larger. The JVM's own native memory comes and goes too.
        assertTrue(grown < 2_000, "grew by $grown KB")
        folder.deleteRecursively()
    }

    /** What the C library has handed out: the heap of the JVM, which comes and goes, is not in it. */
    private fun allocatedKilobytes(): Long {
        System.gc()
        val info = Function.getFunction("c", "mallinfo2").invoke(AllocatorInfo::class.java, arrayOf()) as AllocatorInfo
        return (info.sizes[MAPPED] + info.sizes[USED]) / 1024
    }

    /** `struct mallinfo2` of glibc: ten sizes, among them bytes of mapped blocks and bytes of others in use. */
    @Structure.FieldOrder("sizes")
    internal class AllocatorInfo : Structure(), Structure.ByValue {
        @JvmField var sizes = LongArray(10)
    }

    private companion object {
        const val MAPPED = 4
        const val USED = 7
    }

    private fun openFiles() = File("/proc/self/fd").list().orEmpty().size
}
