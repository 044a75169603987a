// A card as a screen draws it, and the line that is held up to an officer.
// The same as the records behind the library, field for field; a test compares them.

package org.rightscard

/** One card for one reader: everything a screen needs, in order. */
public data class CardView(
    /** Id of the card. */
    public val card: String,
    /** Id of the pack it is from. */
    public val pack: String,
    /** Version of that pack. */
    public val packVersion: Long,
    /** Title. */
    public val title: LocalText,
    /** One or two sentences on what the card is for. */
    public val summary: LocalText,
    /** Direction of the screen (that of the reader's language). */
    public val direction: Direction,
    /** Languages used, the reader's first. */
    public val languages: List<String>,
    /** The status the lines were chosen for. */
    public val status: Status,
    /** Sections that have a line for this status; none if the card is not for it. */
    public val sections: List<SectionView>,
    /** Phone lines of the card. */
    public val hotlines: List<HotlineView>,
    /** The oldest check and the earliest review day of the lines shown. */
    public val freshness: FreshnessView,
    /** What this card once said that was wrong, newest first. */
    public val corrections: List<CorrectionView>,
    /** Cards to read next, in this language. */
    public val seeAlso: List<CardLink>,
    /** What the reader should know about this text. */
    public val notices: List<NoticeView>,
)

/**
 * A headed group of lines.
 * Where `past` is set, the lines tell of what was so in years they name, and of no right that holds today.
 */
public data class SectionView(
    /** Id within the card. */
    public val id: String,
    /** Heading. */
    public val heading: LocalText,
    /** Whether it tells of the past and not of rights that hold now. */
    public val past: Boolean,
    /** Its lines for this status, in order; never empty. */
    public val lines: List<LineView>,
)

/**
 * One thought: what to say, do, leave, know, ask for, or where to stop.
 * An empty `statuses` means that it holds for all. A line to say has the English for the officer in `officer`, and `text` is
 * its meaning for the reader.
 */
public data class LineView(
    /** Id within the card; stable over versions. */
    public val id: String,
    /** What the line is for. */
    public val kind: LineKind,
    /** Statuses it holds for; empty means all. */
    public val statuses: List<Status>,
    /** The words; for a line to say, their meaning. */
    public val text: LocalText,
    /** The English for the officer; only a line to say has it. */
    public val officer: LocalText?,
    /** How the words relate to their source. */
    public val translation: Translation,
    /** Whether a person has signed the words off. */
    public val review: Review,
    /** Whether a fact behind it is past its review day. */
    public val freshness: Freshness,
    /** The facts it rests on; only a gap line has none. */
    public val facts: List<FactView>,
)

/** Immigration status of the reader, as far as the cards tell readers apart. */
public enum class Status {
    /** US citizen. */
    CITIZEN,
    /** Green card holder. */
    PERMANENT_RESIDENT,
    /** Comes on a visa (visitor, student, worker). */
    VISA,
    /** Comes under the Visa Waiver Program with an ESTA. */
    VISA_WAIVER,
    /** Asks for asylum, or has asked. */
    ASYLUM_SEEKER,
    /** Was granted refugee status or asylum. */
    REFUGEE_ASYLEE,
    /** Was let in on parole. */
    PAROLEE,
    /** Does not know, or has not said. */
    UNSURE,
}

/** What a line is for. */
public enum class LineKind {
    /** Words for the officer. */
    SAY,
    /** An act. */
    DO,
    /** An act to leave. */
    DONT,
    /** A plain fact. */
    KNOW,
    /** Something to ask for. */
    ASK,
    /** Where one may stop talking. */
    STOP,
    /** A question that no checked source answers. */
    GAP,
}

/** How shown words relate to the source text. */
public enum class Translation {
    /** The source itself, and it is what the reader asked for. */
    SOURCE,
    /** A translation of the source as it is now. */
    CURRENT,
    /** The reader's language has only a translation of an older source; other words stand here. */
    OUTDATED,
    /** The reader's language does not have it; other words stand here. */
    FALLBACK,
}

/** Who has checked the words. */
public enum class Review {
    /** No person has signed them off yet. */
    MACHINE,
    /** A person who reads the language has (for the English: a lawyer). */
    REVIEWED,
}

/** How fresh a card is. */
public data class FreshnessView(
    /** Due if any line shown is. */
    public val state: Freshness,
    /** The oldest day on which a source behind the card was read. */
    public val checkedOn: String,
    /** The first day on which a fact behind the card is to be checked again. */
    public val reviewBy: String,
)

/** Whether something is past the day it was to be checked again. */
public enum class Freshness {
    /** Not yet due. */
    CURRENT,
    /** Past its review day: possibly out of date, still shown. */
    REVIEW_DUE,
}

/** A legal fact behind a line. */
public data class FactView(
    /** Id in the pack's facts. */
    public val id: String,
    /** The fact in the words of the people who checked it (English). */
    public val statement: LocalText?,
    /** Where it is from. */
    public val sources: List<SourceView>,
    /** The oldest day on which one of its sources was read. */
    public val checkedOn: String,
    /** The day on which it is to be checked again. */
    public val reviewBy: String,
)

/** A source as a reader sees it. */
public data class SourceView(
    /** What to call it, such as `8 USC 1225`. */
    public val citation: String,
    /** Its official or own address, where one is known. */
    public val address: String?,
    /** The page's own date, where it shows one. */
    public val dated: String?,
    /** What kind of source the fact rests on. */
    public val strength: Strength,
)

/** What kind of source stands behind a fact. */
public enum class Strength {
    /** Law, court or agency text. */
    PRIMARY,
    /** An advocacy group's reading. */
    ORGANISATION,
    /** A law firm, the press or a data project. */
    SECONDARY,
}

/** One line to hold up to the officer. */
public data class OfficerView(
    /** Id of the card. */
    public val card: String,
    /** Id of the line. */
    public val line: String,
    /** The frozen English. */
    public val officer: LocalText,
    /** What it means, in the reader's language. */
    public val meaning: LocalText,
)
