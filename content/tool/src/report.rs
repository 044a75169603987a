//! What a check found, as a record.
//!
//! Owns: the shape of a report. Must not know: how it is made or printed.

use serde::{Deserialize, Serialize};

use crate::finding::Finding;

/// What a check found.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Report {
    /// Causes first; then in the order of files and lines.
    pub findings: Vec<Finding>,
    /// How many stop a build.
    pub errors: usize,
    /// How many do not.
    pub warnings: usize,
    /// Gap lines: questions that no checked source answers.
    pub gaps: usize,
    /// Files read.
    pub files: usize,
    /// Messages read, in all languages.
    pub messages: usize,
    /// How hard each card is to read; for people, not in the JSON.
    #[serde(skip)]
    pub reading: Vec<Reading>,
}

/// How hard one card is to read.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// Card id.
    pub card: String,
    /// Flesch-Kincaid grade.
    pub grade: f64,
    /// Words of the sentence in the middle.
    pub median_sentence: usize,
    /// Words of the longest sentence.
    pub longest_sentence: usize,
    /// Lines of the card.
    pub lines: usize,
}
