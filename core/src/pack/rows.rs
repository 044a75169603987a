//! The rows of a pack, one type a table, in the order of `schema.sql`.

use rusqlite::{Connection, Row, ToSql};

use super::PackError;
use super::row::{Hash, PackRow, Seal, column, row};

/// State of a message that says what its source says.
pub const CURRENT: i64 = 0;
/// State of a message that translates an older source.
pub const OUTDATED: i64 = 1;
/// State of a message that the language lacks; its text is empty.
pub const MISSING: i64 = 2;

row! {
    /// What the payload is. Exactly one row.
    PackInfoRow in "packs" {
        /// Pack id.
        id: String,
        /// Version; only goes up.
        version: i64,
        /// Whose law it tells of.
        jurisdiction: String,
        /// The day it was made.
        created: String,
        /// The first day on which one of its facts is to be checked again.
        review_by: String,
        /// Groups of the home view in their order, space-separated.
        topic_groups: String,
        /// Places it declares, space-separated.
        places: String,
        /// How many languages it has.
        language_count: i64,
        /// How many cards it has.
        card_count: i64,
        /// How many phone lines it has.
        hotline_count: i64,
        /// How many entries its search index has.
        entry_count: i64,
        /// How many news lines it has.
        news_count: i64,
        /// How many corrections it has.
        correction_count: i64,
    }
}

row! {
    /// A language of the pack.
    LanguageRow in "languages" {
        /// Place in the pack's order; the source language is first.
        position: i64,
        /// Language tag.
        tag: String,
        /// 1 if it runs right to left.
        rtl: i64,
        /// Messages there are in the source language.
        messages: i64,
        /// Messages of it that are there and up to date.
        complete: i64,
        /// Messages of it that a person has signed off.
        reviewed: i64,
    }
}

row! {
    /// A card.
    CardRow in "cards" {
        /// Place in the pack's order.
        position: i64,
        /// Card id.
        id: String,
        /// Group of the home view.
        topic_group: String,
        /// Guide that it is a part of, if any.
        guide: Option<String>,
        /// Statuses it is for, as bits.
        statuses: i64,
        /// Cards to read next, space-separated.
        see_also: String,
        /// Its phone lines, space-separated.
        hotlines: String,
        /// How many sections it has.
        section_count: i64,
        /// How many lines it has.
        line_count: i64,
    }
}

row! {
    /// A section of a card.
    SectionRow in "sections" {
        /// Card id.
        card: String,
        /// Place in the card.
        position: i64,
        /// Section id.
        id: String,
        /// 1 if it tells of the past.
        past: i64,
    }
}

row! {
    /// A line of a card.
    LineRow in "lines" {
        /// Card id.
        card: String,
        /// Place in the card.
        position: i64,
        /// Section id.
        section: String,
        /// Line id.
        id: String,
        /// Kind of line.
        kind: String,
        /// Statuses it holds for, as bits.
        statuses: i64,
        /// The English for the officer.
        officer: Option<String>,
        /// Facts it rests on, space-separated.
        facts: String,
    }
}

row! {
    /// A message in one language.
    MessageRow in "messages" {
        /// Card id, or `hotlines`, or `ui`.
        card: String,
        /// Language tag.
        lang: String,
        /// Message id.
        id: String,
        /// Finished text, or Fluent source if it takes values at run time.
        text: String,
        /// 1 if `text` is Fluent source for a message called `m`.
        fluent: i64,
        /// [`CURRENT`], [`OUTDATED`] or [`MISSING`].
        state: i64,
        /// 1 if a person has signed it off.
        reviewed: i64,
    }
}

row! {
    /// A legal fact.
    FactRow in "facts" {
        /// Fact id.
        id: String,
        /// The fact, in English.
        statement: String,
        /// Strength of its sources.
        strength: String,
        /// The oldest day on which one of its sources was read.
        checked_on: String,
        /// The day it is to be checked again.
        review_by: String,
        /// How many sources of it were read.
        source_count: i64,
    }
}

row! {
    /// A source of a fact that was read.
    SourceRow in "sources" {
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
    HotlineRow in "hotlines" {
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
        who_answers: String,
        /// Languages spoken there, space-separated.
        languages: String,
        /// IANA zone of its hours.
        zone: Option<String>,
        /// How many offset changes of its zone the pack has.
        offset_count: i64,
        /// Opening times in minutes of the week from Monday 00:00, as `from-to` pairs, space-separated.
        weekly: String,
        /// 1 if it has a note.
        has_note: i64,
        /// The day it was checked.
        checked_on: String,
        /// The day it is to be checked again.
        review_by: String,
    }
}

row! {
    /// From when on a zone has which offset.
    ZoneOffsetRow in "zone_offsets" {
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
    NewsRow in "news" {
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
    CorrectionRow in "corrections" {
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
    SearchWordsRow in "search_words" {
        /// Always 0.
        position: i64,
        /// Folded words of [`SHORTEST_SPELLED`](super::SHORTEST_SPELLED) or more letters, sorted, space-separated.
        words: String,
    }
}

row! {
    /// What an entry of the search index is about.
    SearchEntryRow in "search_entries" {
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
