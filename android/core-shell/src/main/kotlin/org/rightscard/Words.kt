// Words for people and what is said about them: paragraphs, notices, languages, the app's own strings.
// The same as the records behind the library, field for field; a test compares them.

package org.rightscard

/**
 * A paragraph for people, with the language it is in, so that a screen reader switches voice.
 * `text` may hold the isolates U+2066 and U+2069 around Latin words and numbers, and no other control character.
 */
public data class LocalText(
    /** The words. */
    public val text: String,
    /** Language tag of the words (BCP 47). */
    public val lang: String,
    /** Direction of the paragraph. */
    public val direction: Direction,
)

/** Which way a paragraph runs. */
public enum class Direction {
    /** Left to right. */
    LTR,
    /** Right to left. */
    RTL,
}

/**
 * One notice: a code for the shell, words for the reader, and what it is about.
 * Words of other notices and labels are in the app's strings (`ui_strings`).
 */
public data class NoticeView(
    /** The stable code. */
    public val code: NoticeCode,
    /** The words (`notice-<code>` of the app strings). */
    public val text: LocalText,
    /** The line, language, pack or file meant, if it is about one. */
    public val subject: String?,
)

/** Every notice there is. */
public enum class NoticeCode {
    /** The card is not for the asked status; it has no sections, only links on. */
    NOT_FOR_STATUS,
    /** No status was given: these are the safest lines. */
    CHOOSE_STATUS,
    /** A language asked for ahead of the one shown is not shipped (subject: its canonical tag). */
    LANGUAGE_NOT_AVAILABLE,
    /** A message is missing in the reader's language and stands in another (subject: its id). */
    FALLBACK,
    /** The translation of a message is older than its source, so the source stands (subject: its id). */
    OUTDATED,
    /** Some of the text was translated by machine and no person has checked it. */
    MACHINE_TRANSLATION,
    /** No lawyer has reviewed the English. */
    NO_LEGAL_REVIEW,
    /** Something on the screen is past the day it was to be checked again. */
    REVIEW_DUE,
    /** The clock is before the pack was made, or far after it (subject: the pack). */
    CLOCK_DOUBTFUL,
    /** The pack is not signed (subject: its file). */
    UNSIGNED_PACK,
    /** A pack was refused (subject: its file). */
    PACK_REFUSED,
    /** A row of a pack was damaged; an older copy of the pack is shown (subject: the pack). */
    PACK_DAMAGED,
    /** There is no data folder: what is saved lasts as long as the object. */
    NO_DATA_FOLDER,
    /** The data folder cannot be used; what was stored in it is not shown and not touched. */
    DATA_FOLDER_UNUSABLE,
    /** The settings file was damaged and was set aside (subject: its new name). */
    SETTINGS_DAMAGED,
}

/** The languages that packs and app strings come in. */
public data class LanguagesView(
    /** In the packs' own order. */
    public val languages: List<LanguageView>,
)

/** One language a reader can choose. */
public data class LanguageView(
    /** Language tag (BCP 47). */
    public val tag: String,
    /** Its name in itself. */
    public val name: LocalText,
    /** Its name in English. */
    public val englishName: String,
    /** Direction of its text. */
    public val direction: Direction,
    /** Share of all messages that are there and up to date, 0 to 100, rounded down. */
    public val completePercent: UInt,
    /** Share of all messages that a person has signed off, 0 to 100, rounded down. */
    public val reviewedPercent: UInt,
)

/**
 * The app's own labels and error texts.
 * Ids: `kind-<kind>`, `status-<status>`, `group-<group>`, `open-<state>`, `answers-<who>`, `label-…`, and `error-<code>`, where the code
 * of an error is its variant in kebab case (`unknown-card`); of a search `search-<problem>`, of storage `storage-<problem>`.
 */
public data class UiStringsView(
    /** Ordered by id. */
    public val strings: List<UiString>,
)

/** One label or error text. */
public data class UiString(
    /** Its key, such as `kind-say` or `error-unknown-card`. */
    public val id: String,
    /** Its words. */
    public val text: LocalText,
)
