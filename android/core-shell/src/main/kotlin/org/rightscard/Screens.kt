// The other screens: home, search, phone lines, settings.
// The same as the records behind the library, field for field; a test compares them.

package org.rightscard

/** All cards for one reader, in groups by situation. */
public data class HomeView(
    /** News of today, in the packs' order. */
    public val latest: List<NewsView>,
    /** Cards the reader saved, in the order of the groups. */
    public val saved: List<CardLink>,
    /** Groups that have a card, in the order of urgency. */
    public val groups: List<GroupView>,
    /** What the reader should know about these texts and their settings. */
    public val notices: List<NoticeView>,
    /** What cards once said that was wrong, newest first. */
    public val corrections: List<CorrectionView>,
)

/** A line of news, shown from its first day to its last. */
public data class NewsView(
    /** Id in the pack. */
    public val id: String,
    /** Id of the pack it is from. */
    public val pack: String,
    /** The words. */
    public val text: LocalText,
    /** First day on which it is shown. */
    public val firstDay: String,
    /** Last day on which it is shown. */
    public val lastDay: String,
)

/** Something a card once said that was wrong. */
public data class CorrectionView(
    /** Id in the pack. */
    public val id: String,
    /** The card that said it. */
    public val card: String,
    /** The day it was put right. */
    public val day: String,
    /** What was wrong. */
    public val wrong: LocalText,
    /** What is right. */
    public val right: LocalText,
    /** What says so, as a citation. */
    public val source: String,
)

/** Cards for one situation. */
public data class GroupView(
    /** Id, such as `airport-now`. */
    public val id: String,
    /** Heading. */
    public val heading: LocalText,
    /** Its cards, in order; the cards of a guide stand together. */
    public val cards: List<CardLink>,
    /** Guides among them: cards to be shown as one thing. */
    public val guides: List<GuideView>,
)

/** Cards of a group that belong together, such as all on one kind of discrimination. */
public data class GuideView(
    /** Id, such as `anti-muslim-discrimination`. */
    public val id: String,
    /** Heading. */
    public val heading: LocalText,
    /** Ids of its cards, in the order of the group. */
    public val cards: List<String>,
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

/**
 * One place that matches.
 * Without a `line` the card as a whole matches: its title, summary or keywords. `snippet` is in the language it was found in.
 */
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
    /** Ordered by: of the reader's place, speaks the reader's language, open now, the pack's own order. */
    public val hotlines: List<HotlineView>,
)

/**
 * One phone line.
 * `display` is for people; only `number_e164`, a plus sign and digits, goes to a dialer. `opens_at` is RFC 3339 with the offset
 * of its own zone; days are ISO 8601.
 */
public data class HotlineView(
    /** Id in the pack. */
    public val id: String,
    /** Its name. */
    public val name: LocalText,
    /** The number to dial (E.164: a plus sign and digits), if it can be dialed from outside. */
    public val numberE164: String?,
    /** A number that works from abroad (E.164), where one is known. */
    public val abroadE164: String?,
    /** Its web address, for one that is reached there. */
    public val address: String?,
    /** Whether it takes a network to reach it: it has an address and no number. */
    public val needsNetwork: Boolean,
    /** The number or address as people write it. */
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

/**
 * What the shelf remembers of a reader. Never a status.
 * `languages` are tags (BCP 47), best first. `place` is one that a pack declares, such as `us-ma`.
 */
public data class Settings(
    /** The reader's languages, best first. */
    public val languages: List<String>,
    /** The reader's place, if chosen. */
    public val place: String?,
)

/**
 * The settings in force, and what the reader should know about where they are kept.
 * Which cards are saved is in the home view.
 */
public data class SettingsView(
    /** The reader's languages, best first. */
    public val languages: List<String>,
    /** The reader's place, if chosen. */
    public val place: String?,
    /** Whether they are kept in a data folder, and what became of a damaged file. */
    public val notices: List<NoticeView>,
)
