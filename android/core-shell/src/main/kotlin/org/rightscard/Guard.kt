// Turns any failure below into a `RightsFailure`.

package org.rightscard

import org.rightscard.ffi.Shelf

/**
 * Runs [body] and turns whatever it throws into a [RightsFailure].
 *
 * Besides the library's typed failure, which comes with its text, there are UniFFI's and JNA's own: an argument that is
 * not valid text (half of a surrogate pair), a library that cannot be loaded. A screen must survive all of them; the
 * text for these comes from the [shelf], if there is one.
 */
internal fun <T> guarded(call: String, shelf: Shelf?, body: () -> T): T =
    try {
        body()
    } catch (error: VirtualMachineError) {
        throw error
    } catch (failure: Failure.Failed) {
        throw RightsFailure(failure.error, failure.text, failure.error.stableCode())
    } catch (unexpected: Throwable) {
        val error = RightsError.Internal(call, unexpected.javaClass.name)
        throw RightsFailure(error, runCatching { shelf?.errorText(error) }.getOrNull(), "internal")
    }
