// A failed call: what a screen can tell the reader, and what code can act on.

package org.rightscard

/**
 * A failed call. [text] is for the reader; everything else is for code.
 *
 * It is the shell's own form of the library's error, whose `message` prints its fields. Here [message] is the [code]
 * and nothing else, so that nothing private reaches a log.
 */
public class RightsFailure internal constructor(
    /** What failed, with the data to act on. Printing it shows that data, so log the [code] instead. */
    public val error: RightsError,
    /** What to tell the reader, in their language; null only if the app's own strings cannot be read. */
    public val text: LocalText?,
    /** Stable code, such as `unknown-card`. */
    public val code: String,
) : Exception(code)
