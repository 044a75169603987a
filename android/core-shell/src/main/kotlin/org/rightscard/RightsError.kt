// A failed call: what a screen can tell the reader, and what code can act on.

package org.rightscard

import java.util.Locale

/**
 * A failed call. [text] is for the reader; everything else is for code.
 *
 * [code] is stable and is all that [message] says, so that nothing private reaches a log.
 */
public sealed class RightsError(
    /** Stable code, such as `unknown-card`. */
    public val code: String,
    /** What to tell the reader, in their language; nothing only if the app's own words cannot be read. */
    public val text: LocalText?,
) : Exception(code) {
    /** No pack has this card. */
    public class UnknownCard(
        /** The id asked for, cut to 64 characters. */
        public val value: String,
        /** Ids most like it, best first. */
        public val nearest: List<String>,
        text: LocalText?,
    ) : RightsError("unknown-card", text)

    /** The card has no such line, or the line has no words for the officer. */
    public class UnknownLine(
        /** The id asked for, cut to 64 characters. */
        public val value: String,
        /** Lines of the card with words for the officer, most like it first. */
        public val nearest: List<String>,
        text: LocalText?,
    ) : RightsError("unknown-line", text)

    /** No pack declares this place. */
    public class UnknownPlace(
        /** The place asked for, cut to 64 characters. */
        public val value: String,
        /** Places most like it, best first. */
        public val nearest: List<String>,
        text: LocalText?,
    ) : RightsError("unknown-place", text)

    /** This is not a language tag (BCP 47). */
    public class MalformedLanguage(
        /** The tag given, cut to 64 characters. */
        public val value: String,
        /** Tags of shipped languages most like it, best first. */
        public val nearest: List<String>,
        text: LocalText?,
    ) : RightsError("malformed-language", text)

    /** The search text cannot be searched for. */
    public class InvalidSearch(
        /** Why not. */
        public val problem: SearchProblem,
        text: LocalText?,
    ) : RightsError(problem.code, text)

    /** Settings could not be stored; what was stored before is untouched. */
    public class StorageUnavailable(
        /** Why not. */
        public val problem: StorageProblem,
        text: LocalText?,
    ) : RightsError(problem.code, text)

    /** Every copy of a pack that could have answered is damaged. */
    public class PackDamaged(
        /** The pack's id, or `baseline` when there is no pack at all. */
        public val pack: String,
        text: LocalText?,
    ) : RightsError("pack-damaged", text)

    /** [RightsCore.shutDown] was called before. */
    public class ShutDown(text: LocalText?) : RightsError("shut-down", text)

    /** A call broke off in a way that is a bug of ours. The object still works. */
    public class Internal(
        /** Name of the call, such as `open_card`. */
        public val call: String,
        text: LocalText?,
    ) : RightsError("internal", text)
}

/** Why a search text was refused. */
public enum class SearchProblem {
    /** No letter or digit in it. */
    EMPTY,
    /** More than 200 characters. */
    TOO_LONG,
    /** A control character in it. */
    CONTROL_CHARACTER,
}

/** Why settings or saved cards could not be stored. */
public enum class StorageProblem {
    /** The folder is missing and cannot be made, is a file, or cannot be read. */
    NO_FOLDER,
    /** The folder or its file may not be written. */
    READ_ONLY,
    /** The disk is full. */
    FULL,
    /** The file was written by a newer version of the app. */
    NEWER_VERSION,
    /** Reading or writing failed in another way. */
    FAILED,
}

/** Such as `search-too-long`, as the core names it. */
internal val SearchProblem.code: String get() = "search-" + kebab(name)

/** Such as `storage-read-only`, as the core names it. */
internal val StorageProblem.code: String get() = "storage-" + kebab(name)

private fun kebab(name: String) = name.lowercase(Locale.ROOT).replace('_', '-')
