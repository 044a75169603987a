//! How hard a card is to read: Flesch-Kincaid grade and length of sentences, on the English.
//!
//! Grade = 0.39 × words per sentence + 11.8 × syllables per word − 15.59 (Kincaid and others, 1975). Counted over
//! the summary and the lines; syllables are vowel groups without a silent final e or ed.

use crate::finding::{Findings, Rule};
use crate::model::{Card, PackSource};
use crate::report::Reading;
use crate::unread::Unread;

/// Hardest allowed grade of a card.
const HARDEST_GRADE: f64 = 6.0;
/// Longest allowed median sentence, in words.
const LONGEST_MEDIAN: usize = 14;

pub(super) fn check(pack: &PackSource, unread: &Unread, findings: &mut Findings) -> Vec<Reading> {
    // The formula is for English.
    if pack.languages.first().is_none_or(|lang| lang.value != "en") {
        return Vec::new();
    }
    let mut readings = Vec::new();
    // A card of which a part is missing reads as another one does.
    let whole = |card: &&Card| {
        let words = pack.path(&format!("l10n/en/{}.ftl", card.id.value));
        !unread.has(card.id.at) && !unread.touches(&words)
    };
    for card in pack.cards.iter().filter(whole) {
        let Some(reading) = measure(pack, card) else {
            continue;
        };
        if reading.grade > HARDEST_GRADE || reading.median_sentence > LONGEST_MEDIAN {
            let message = format!("grade {:.1}, median sentence {} words", reading.grade, reading.median_sentence);
            let help =
                format!("At most grade {HARDEST_GRADE} and {LONGEST_MEDIAN} words: shorter sentences, everyday words.");
            findings.add_text(Rule::ReadingLevel, card.id.at, &card.id.value, message, help);
        }
        readings.push(reading);
    }
    readings
}

fn measure(pack: &PackSource, card: &Card) -> Option<Reading> {
    let lines = card.sections.iter().flat_map(|section| &section.lines);
    let ids = std::iter::once("card-summary").chain(lines.clone().map(|line| line.id.value.as_str()));
    let texts = ids.filter_map(|id| pack.messages.get(&card.id.value, "en", id));
    let sentences: Vec<Vec<String>> = texts.flat_map(|message| sentences(&message.finished)).collect();
    let mut lengths: Vec<usize> = sentences.iter().map(Vec::len).collect();
    lengths.sort_unstable();
    let words = lengths.iter().sum::<usize>();
    let syllables: usize = sentences.iter().flatten().map(|word| syllables(word)).sum();
    let ratio =
        |a: usize, b: usize| f64::from(u32::try_from(a).unwrap_or(u32::MAX)) / f64::from(u32::try_from(b).unwrap_or(1));
    Some(Reading {
        card: card.id.value.clone(),
        median_sentence: *lengths.get(lengths.len() / 2)?,
        longest_sentence: *lengths.last()?,
        grade: 0.39 * ratio(words, lengths.len()) + 11.8 * ratio(syllables, words) - 15.59,
        lines: lines.count(),
    })
}

/// Sentences as lists of words. A sentence ends at `.`, `?` or `!` before a space or the end.
fn sentences(text: &str) -> Vec<Vec<String>> {
    let mut sentences = Vec::new();
    let mut words = Vec::new();
    for token in text.split_whitespace() {
        let word = token.trim_matches(|letter: char| !letter.is_alphanumeric());
        if !word.is_empty() {
            words.push(word.to_owned());
        }
        if token.trim_end_matches(['"', ')', '\'']).ends_with(['.', '?', '!']) {
            sentences.push(std::mem::take(&mut words));
        }
    }
    sentences.push(words);
    sentences.retain(|words| !words.is_empty());
    sentences
}

fn syllables(word: &str) -> usize {
    let word = word.to_lowercase();
    let vowel = |letter: char| matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
    let groups = word.split(|letter| !vowel(letter)).filter(|group| !group.is_empty()).count();
    let consonant_le = word.strip_suffix("le").is_some_and(|rest| !rest.ends_with(vowel));
    let silent = (word.ends_with('e') && !consonant_le)
        || (word.ends_with("ed") && !word.ends_with("ted") && !word.ends_with("ded"));
    (if groups > 1 && silent { groups - 1 } else { groups }).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_are_counted_as_they_are_spoken() {
        for (word, count) in
            [("officer", 3), ("asked", 1), ("wanted", 2), ("table", 2), ("home", 1), ("2017", 1), ("I", 1)]
        {
            assert_eq!(syllables(word), count, "{word}");
        }
    }

    #[test]
    fn sentences_end_where_a_reader_stops() {
        let found = sentences("You may ask. Form I-407 (2017 text) is old! Why?");
        assert_eq!(found.iter().map(Vec::len).collect::<Vec<_>>(), [3, 6, 1]);
    }
}
