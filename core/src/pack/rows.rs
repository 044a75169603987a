//! The rows of a pack: one type per table, one field per column. The tables themselves are generated from these types
//! (`schema.rs`).

use rusqlite::{Connection, Row};

use super::column::{Column as _, MessageState};
use super::error::PackError;
use super::row::{PackRow, Seal, check_hash, column, insert, row};
pub use super::search_rows::{AskedRow, SearchEntryRow, SearchWordsRow};
use crate::ids::{LineKind, RecordKind, Status, StatusSet, Strength, WhoAnswers};

row! {
    /// What the payload is. Exactly one row.
    PackInfoRow in "packs", "PRIMARY KEY (id)", "STRICT" {
        /// Pack id.
        id: String,
        /// Version; it only goes up.
        version: i64,
        /// Format of the payload ([`FORMAT`](super::FORMAT)); the same number is in the file's header, for readers that
        /// cannot read this row.
        format: i64,
        /// Whose law it covers.
        jurisdiction: String,
        /// The day it was created.
        created: String,
        /// The first day on which one of its facts is due to be checked again.
        review_by: String,
        /// Groups of the home view, in order.
        topic_groups: Vec<String>,
        /// Places it declares.
        places: Vec<String>,
        /// Its cards, in order.
        card_ids: Vec<String>,
        /// The card whose first essential line to say is one tap away, if the pack names one.
        first_card: Option<String>,
        /// How many languages it has.
        language_count: usize,
        /// How many phone lines it has.
        hotline_count: usize,
        /// How many entries its search index has.
        entry_count: usize,
        /// How many news items it has.
        news_count: usize,
        /// How many corrections it has.
        correction_count: usize,
        /// How many lists of phrases it has by which people look for its cards.
        asked_count: usize,
    }
}

row! {
    /// A language of the pack.
    LanguageRow in "languages", "PRIMARY KEY (position)", "STRICT" {
        /// Place in the pack's order; the source language is first.
        position: i64,
        /// Language tag.
        tag: String,
        /// Whether it runs right to left.
        rtl: bool,
        /// How many messages the source language has.
        messages: usize,
        /// How many of its messages are present and up to date.
        complete: usize,
        /// How many of its messages a person has signed off.
        reviewed: usize,
    }
}

row! {
    /// A card.
    CardRow in "cards", "PRIMARY KEY (position), UNIQUE (id)", "STRICT" {
        /// Place in the pack's order.
        position: i64,
        /// Card id.
        id: String,
        /// Group of the home view.
        topic_group: String,
        /// Guide that it is part of, if any.
        guide: Option<String>,
        /// Kind of private record that it leads to, if any.
        form: Option<RecordKind>,
        /// Statuses it is for.
        statuses: StatusSet,
        /// Cards to read next.
        see_also: Vec<String>,
        /// Its phone lines.
        hotlines: Vec<String>,
        /// How many sections it has.
        section_count: usize,
        /// How many lines it has.
        line_count: usize,
        /// How many statuses it has essentials for.
        essential_count: usize,
        /// How many corrections of it the pack has.
        correction_count: usize,
    }
}

row! {
    /// The lines of a card to read first, for one status.
    EssentialsRow in "essentials", "PRIMARY KEY (card, status)", "STRICT, WITHOUT ROWID" {
        /// Card id.
        card: String,
        /// Status.
        status: Status,
        /// Line ids in order.
        lines: Vec<String>,
    }
}

row! {
    /// A section of a card.
    SectionRow in "sections", "PRIMARY KEY (card, position)", "STRICT, WITHOUT ROWID" {
        /// Card id.
        card: String,
        /// Place in the card.
        position: i64,
        /// Section id.
        id: String,
        /// Whether it is about the past.
        past: bool,
    }
}

row! {
    /// A line of a card.
    LineRow in "lines", "PRIMARY KEY (card, position)", "STRICT, WITHOUT ROWID" {
        /// Card id.
        card: String,
        /// Place in the card.
        position: i64,
        /// Section id.
        section: String,
        /// Line id.
        id: String,
        /// Kind of line.
        kind: LineKind,
        /// Statuses it applies to.
        statuses: StatusSet,
        /// The English for the officer.
        officer: Option<String>,
        /// Facts it rests on.
        facts: Vec<String>,
        /// Fields of the private record that the step types in; empty for most lines.
        needs: Vec<String>,
        /// Hours after which the step is worth taking again.
        after_hours: Option<i64>,
    }
}

row! {
    /// A message in one language.
    MessageRow in "messages", "PRIMARY KEY (card, lang, id)", "STRICT, WITHOUT ROWID" {
        /// Card id, or `hotlines`, `news`, `corrections` or `ui`.
        card: String,
        /// Language tag.
        lang: String,
        /// Message id.
        id: String,
        /// Finished text, or Fluent source if it takes values at run time.
        text: String,
        /// Whether `text` is Fluent source for a message called `m`.
        fluent: bool,
        /// How it relates to its source.
        state: MessageState,
        /// Whether a person has signed it off.
        reviewed: bool,
    }
}

row! {
    /// A legal fact.
    FactRow in "facts", "PRIMARY KEY (id)", "STRICT, WITHOUT ROWID" {
        /// Fact id.
        id: String,
        /// The fact, in English.
        statement: String,
        /// Strength of its sources.
        strength: Strength,
        /// The oldest day on which one of its sources was read.
        checked_on: String,
        /// The day it is due to be checked again.
        review_by: String,
        /// How many of its sources were read.
        source_count: usize,
    }
}

row! {
    /// A source of a fact, which was read.
    SourceRow in "sources", "PRIMARY KEY (fact, position)", "STRICT, WITHOUT ROWID" {
        /// Fact id.
        fact: String,
        /// Place in the fact's list.
        position: i64,
        /// What a reader calls it.
        citation: String,
        /// Its official address, or else its own.
        address: Option<String>,
        /// The page's own date.
        dated: Option<String>,
    }
}

row! {
    /// A phone line.
    HotlineRow in "hotlines", "PRIMARY KEY (position), UNIQUE (id)", "STRICT" {
        /// Place in the pack's order.
        position: i64,
        /// Hotline id.
        id: String,
        /// E.164 number.
        number: Option<String>,
        /// E.164 number that works from abroad.
        abroad: Option<String>,
        /// Web address, which needs a network.
        address: Option<String>,
        /// The number as people write it.
        display: String,
        /// Who answers.
        who_answers: WhoAnswers,
        /// Languages spoken there.
        languages: Vec<String>,
        /// IANA zone of its hours.
        zone: Option<String>,
        /// How many offset changes of its zone the pack has.
        offset_count: usize,
        /// Opening times in minutes of the week from Monday 00:00, as `from-to` pairs, space-separated.
        weekly: String,
        /// Whether it has a note.
        has_note: bool,
        /// The day it was checked.
        checked_on: String,
        /// The day it is due to be checked again.
        review_by: String,
    }
}

row! {
    /// The offset of a zone from a given time on.
    ZoneOffsetRow in "zone_offsets", "PRIMARY KEY (zone, from_utc)", "STRICT, WITHOUT ROWID" {
        /// IANA zone.
        zone: String,
        /// First second of this offset, UTC.
        from_utc: i64,
        /// Seconds east of UTC.
        seconds: i64,
    }
}

row! {
    /// A news item; its text is the message with the same id.
    NewsRow in "news", "PRIMARY KEY (position), UNIQUE (id)", "STRICT" {
        /// Place in the pack's order.
        position: i64,
        /// News id.
        id: String,
        /// First day on which it is shown.
        first_day: String,
        /// Last day on which it is shown.
        last_day: String,
    }
}

row! {
    /// Something wrong that a card once said; the texts are the messages `<id>-wrong` and `<id>-right`.
    CorrectionRow in "corrections", "PRIMARY KEY (position), UNIQUE (id)", "STRICT" {
        /// Place in the pack's order.
        position: i64,
        /// Correction id.
        id: String,
        /// The day it was corrected.
        day: String,
        /// Card id.
        card: String,
        /// What says so.
        source: String,
    }
}
