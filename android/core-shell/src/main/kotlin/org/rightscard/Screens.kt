// The other screens: home, search, phone lines, settings.
// The same as the records behind the library, field for field; a test compares them.

package org.rightscard

/** All cards for one reader, in groups by situation. */
public data class HomeView(
    /** Groups that have a card, in the order of urgency. */
    public val groups: List<GroupView>,
    /** What the reader should know about these texts and their settings. */
    public val notices: List<NoticeView>,
)

/** Cards for one situation. */
public data class GroupView(
    /** Id, such as `airport-now`. */
    public val id: String,
    /** Heading. */
    public val heading: LocalText,
    /** Its cards, in order. */
    public val cards: List<CardLink>,
)

/** A way to a card. */
public data class CardLink(
    /** Id of the card. */
    public val card: String,
    /** Id of the pack it is from. */
    public val pack: String,
    /** Title. */
    public val title: LocalText,
    /** What it is for. */
    public val summary: LocalText,
    /** Whether the reader saved it. */
    public val saved: Boolean,
)

/** Search results, best first. */
public data class SearchView(
    /** At most as many as asked for; none is not an error. */
    public val hits: List<HitView>,
)

/** One place that matches. */
public data class HitView(
    /** Id of the card. */
    public val card: String,
    /** Id of its pack. */
    public val pack: String,
    /** Id of the line, or nothing where the card as a whole matches. */
    public val line: String?,
    /** Title of the card, in the reader's language. */
    public val title: LocalText,
    /** The words that match, in the language they were found in. */
    public val snippet: LocalText,
)

/** Phone lines for one reader, best first. */
public data class HotlinesView(
    /** Ordered by: speaks the reader's language, open now, the pack's own order. */
    public val hotlines: List<HotlineView>,
)

/** One phone line. */
public data class HotlineView(
    /** Id in the pack. */
    public val id: String,
    /** Its name. */
    public val name: LocalText,
    /** The number to dial (E.164: a plus sign and digits), if it can be dialed from outside. */
    public val numberE164: String?,
    /** The number as people write it. */
    public val display: String,
    /** Who picks up. */
    public val whoAnswers: WhoAnswers,
    /** Languages spoken there, as far as a source states them. */
    public val languages: List<String>,
    /** Opening hours in words. */
    public val hours: LocalText,
    /** Whether it is open at the asked instant; `unknown` where hours are not known or no time of day was given. */
    public val open: Open,
    /** When it opens next (RFC 3339 in its own zone), if it is closed and that is known. */
    public val opensAt: String?,
    /** What the caller should know first. */
    public val note: LocalText?,
    /** The day the number was last checked. */
    public val checkedOn: String,
    /** The day it is to be checked again. */
    public val reviewBy: String,
)

/** Who picks up when a number is called. */
public enum class WhoAnswers {
    /** A government office. */
    GOVERNMENT,
    /** A nonprofit organisation. */
    NONPROFIT,
    /** Volunteers. */
    VOLUNTEER,
    /** A machine. */
    AUTOMATED,
}

/** Whether a phone line is open. */
public enum class Open {
    /** Someone answers now (holidays are in the note). */
    OPEN,
    /** Nobody answers now. */
    CLOSED,
    /** Not known. */
    UNKNOWN,
}

/** What the shelf remembers of a reader. Never a status. */
public data class Settings(
    /** The reader's languages, best first. */
    public val languages: List<String>,
    /** The reader's place, if chosen. */
    public val place: String?,
)

/** The settings in force, and what the reader should know about where they are kept. */
public data class SettingsView(
    /** The reader's languages, best first. */
    public val languages: List<String>,
    /** The reader's place, if chosen. */
    public val place: String?,
    /** Whether they are kept in a data folder, and what became of a damaged file. */
    public val notices: List<NoticeView>,
)
