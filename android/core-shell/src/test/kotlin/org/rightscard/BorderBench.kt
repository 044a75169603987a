// What the border costs on a JVM; `tests/run bench` runs it and prints the lines. Not a test: nothing here can fail.

package org.rightscard

import kotlin.test.Test
import org.rightscard.ffi.Shelf

internal class BorderBench {
    @Test
    fun oneCardAcrossTheBorderAgainstAnEmptyCall() {
        val start = System.nanoTime()
        val shelf = Shelf.open(ShelfConfig(null, emptyList()))
        val request = CardRequest("second-room", listOf("ar"), Status.VISA, 0)
        shelf.openCard(request)
        println("bench: Kotlin, library loaded, shelf opened and first card: ${(System.nanoTime() - start) / 1_000_000} ms")
        // Cloning the handle is a whole call that does nothing on the other side.
        val empty = { shelf.uniffiCloneHandle(); Unit }
        val card = { shelf.openCard(request); Unit }
        repeat(3) { median(card); median(empty) }
        val (cards, empties) = List(5) { median(card) to median(empty) }.sortedBy { it.first / it.second }[2]
        println("bench: Kotlin, one card ${"%.1f".format(cards)} µs, empty call ${"%.2f".format(empties)} µs")
    }

    /** Microseconds a call: the median of 50 batches of 100. */
    private fun median(call: () -> Unit): Double =
        List(50) {
            val start = System.nanoTime()
            repeat(100) { call() }
            (System.nanoTime() - start) / 100_000.0
        }.sorted()[25]
}
