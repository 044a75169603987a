//! The rows that search reads; `rows.rs` hands them on.

use rusqlite::{Connection, Row};

use super::column::Column as _;
use super::error::PackError;
use super::row::{PackRow, Seal, check_hash, column, insert, row};

row! {
    /// The words of one language in the search index: to tell a query's language, and for spelling correction.
    SearchWordsRow in "search_words", "PRIMARY KEY (position)", "STRICT" {
        /// Place of the language in the pack's order.
        position: i64,
        /// Language tag.
        lang: String,
        /// Folded words, sorted, space-separated.
        words: String,
    }
}

row! {
    /// What people type in one language when they look for a card.
    AskedRow in "asked", "PRIMARY KEY (card, lang)", "STRICT, WITHOUT ROWID" {
        /// Card id.
        card: String,
        /// Language tag.
        lang: String,
        /// Folded phrases, separated by [`BETWEEN_PHRASES`](super::BETWEEN_PHRASES).
        phrases: String,
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
