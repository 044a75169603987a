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
import kotlin.test.assertTrue
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.asCoroutineDispatcher
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.runBlocking

internal class BorderTest {
    private fun withCore(body: suspend (RightsCore) -> Unit) = runBlocking<Unit> {
        body(RightsCore.open(null, listOf("ur"), Dispatchers.IO))
    }

    @Test
    fun eightThreadsAtOnceGetTheSameCard() = withCore { core ->
        val first = core.openCard("second-room", listOf("ur"), Status.VISA, 0)
        Executors.newFixedThreadPool(8).asCoroutineDispatcher().use { eight ->
            val reads = List(8) {
                CoroutineScope(eight).async { List(50) { core.openCard("second-room", listOf("ur"), Status.VISA, 0) } }
            }
            assertTrue(reads.awaitAll().flatten().all { it == first })
        }
    }

    @Test
    fun aCallAfterShutDownIsATypedErrorInTheReadersLanguage() = withCore { core ->
        core.shutDown()
        repeat(2) {
            val error = assertFailsWith<RightsError.ShutDown> { core.languages() }
            assertEquals("ur", error.text?.lang)
        }
        assertFailsWith<RightsError.ShutDown> { core.shutDown() }
    }

    @Test
    fun halfASurrogatePairIsATypedErrorAndTheNextCallWorks() = withCore { core ->
        for (half in listOf("\uD83D", "a\uDE00b")) {
            assertFailsWith<RightsError.Internal> { core.search(half, listOf("ur"), 5) }
            assertFailsWith<RightsError.Internal> { core.openCard(half, listOf(half), null, 0) }
            assertFailsWith<RightsError.Internal> { core.setSaved(half, true) }
            assertFailsWith<RightsError.Internal> { RightsCore.open(half, emptyList(), Dispatchers.IO) }
            assertEquals("ur", core.openCard("second-room", listOf("ur"), null, 0).title.lang)
        }
    }

    @Test
    fun aMegabyteOfTextIsRefusedAndCutInTheError() = withCore { core ->
        val long = "x".repeat(1_000_000)
        val unknown = assertFailsWith<RightsError.UnknownCard> { core.openCard(long, emptyList(), null, 0) }
        assertTrue(unknown.value.length <= 65, "cut to 64 and an ellipsis")
        assertFailsWith<RightsError.InvalidSearch> { core.search(long, emptyList(), 5) }
        assertFailsWith<RightsError.MalformedLanguage> { core.uiStrings(listOf(long)) }
        assertFailsWith<RightsError.UnknownPlace> { core.saveSettings(Settings(emptyList(), long)) }
    }

    @Test
    fun emptyListsAndTheEndsOfTimeGiveViews() = withCore { core ->
        for (now in listOf(Long.MIN_VALUE, -1, 0, Long.MAX_VALUE)) {
            assertEquals("en", core.openCard("second-room", emptyList(), null, now).title.lang)
            assertTrue(core.home(emptyList(), null, null, now).groups.isNotEmpty())
            assertTrue(core.hotlines(emptyList(), null, now).hotlines.isNotEmpty())
        }
        assertTrue(core.search("lawyer", emptyList(), -1).hits.isEmpty())
        assertEquals(emptyList(), core.saveSettings(Settings(emptyList(), null)).languages)
    }

    @Test
    fun aThousandRoundsOfOpenAndCloseLeaveNothingBehind() = runBlocking<Unit> {
        val folder = Files.createTempDirectory("rights").toFile()
        suspend fun rounds(count: Int) = repeat(count) {
            val core = RightsCore.open(folder.path, listOf("ar"), Dispatchers.IO)
            core.openCard("second-room", listOf("ar"), Status.VISA, 0)
            core.setSaved("second-room", it % 2 == 0)
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
