//! The rows of a pack: one type per table, one field per column. The tables themselves are made from them (`schema.rs`).

use rusqlite::{Connection, Row};

use super::column::{Column as _, MessageState};
use super::error::PackError;
use super::row::{PackRow, Seal, check_hash, column, insert, row};
use crate::ids::{LineKind, RecordKind, Status, StatusSet, Strength, WhoAnswers};

row! {
    /// What the payload is. Exactly one row.
    PackInfoRow in "packs", "PRIMARY KEY (id)", "STRICT" {
        /// Pack id.
        id: String,
        /// Version; only goes up.
        version: i64,
        /// Format of the payload ([`FORMAT`](super::FORMAT)); the same number stands in the file's header, for readers that
        /// cannot read this row.
        format: i64,
        /// Whose law it tells of.
        jurisdiction: String,
        /// The day it was made.
        created: String,
        /// The first day on which one of its facts is to be checked again.
        review_by: String,
        /// Groups of the home view in their order.
        topic_groups: Vec<String>,
        /// Places it declares.
        places: Vec<String>,
        /// Its cards in their order.
        card_ids: Vec<String>,
        /// The card whose first essential line to say is one tap away, if the pack has such a card.
        first_card: Option<String>,
        /// How many languages it has.
        language_count: usize,
        /// How many phone lines it has.
        hotline_count: usize,
        /// How many entries its search index has.
        entry_count: usize,
        /// How many news lines it has.
        news_count: usize,
        /// How many corrections it has.
        correction_count: usize,
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
        /// Messages there are in the source language.
        messages: usize,
        /// Messages of it that are there and up to date.
        complete: usize,
        /// Messages of it that a person has signed off.
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
        /// Guide that it is a part of, if any.
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
        /// For how many statuses it has essentials.
        essential_count: usize,
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
        /// Whether it tells of the past.
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
        /// Statuses it holds for.
        statuses: StatusSet,
        /// The English for the officer.
        officer: Option<String>,
        /// Facts it rests on.
        facts: Vec<String>,
    }
}

row! {
    /// A message in one language.
    MessageRow in "messages", "PRIMARY KEY (card, lang, id)", "STRICT, WITHOUT ROWID" {
        /// Card id, or `hotlines`, or `ui`.
        card: String,
        /// Language tag.
        lang: String,
        /// Message id.
        id: String,
        /// Finished text, or Fluent source if it takes values at run time.
        text: String,
        /// Whether `text` is Fluent source for a message called `m`.
        fluent: bool,
        /// How it stands to its source.
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
        /// The day it is to be checked again.
        review_by: String,
        /// How many sources of it were read.
        source_count: usize,
    }
}

row! {
    /// A source of a fact that was read.
    SourceRow in "sources", "PRIMARY KEY (fact, position)", "STRICT, WITHOUT ROWID" {
        /// Fact id.
        fact: String,
        /// Place in the fact's list.
        position: i64,
        /// What a reader calls it.
        citation: String,
        /// Its official or own address.
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
        /// The day it is to be checked again.
        review_by: String,
    }
}

row! {
    /// From when on a zone has which offset.
    ZoneOffsetRow in "zone_offsets", "PRIMARY KEY (zone, from_utc)", "STRICT, WITHOUT ROWID" {
        /// IANA zone.
        zone: String,
        /// First second, UTC.
        from_utc: i64,
        /// Seconds east of UTC.
        seconds: i64,
    }
}

row! {
    /// A line of news; its words stand under its id.
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
    /// Something a card once said that was wrong; the words stand under `<id>-wrong` and `<id>-right`.
    CorrectionRow in "corrections", "PRIMARY KEY (position), UNIQUE (id)", "STRICT" {
        /// Place in the pack's order.
        position: i64,
        /// Correction id.
        id: String,
        /// The day it was put right.
        day: String,
        /// Card id.
        card: String,
        /// What says so.
        source: String,
    }
}

row! {
    /// The words of the search index, for spelling. Exactly one row.
    SearchWordsRow in "search_words", "PRIMARY KEY (position)", "STRICT" {
        /// Always 0.
        position: i64,
        /// Folded words of [`SHORTEST_SPELLED`](super::SHORTEST_SPELLED) or more letters, sorted, space-separated.
        words: String,
    }
}

row! {
    /// What an entry of the search index is about.
    SearchEntryRow in "search_entries", "PRIMARY KEY (entry)", "STRICT" {
        /// Row of the search index.
        entry: i64,
        /// Card id.
        card: String,
        /// Language tag.
        lang: String,
        /// Message id.
        message: String,
    }
}
