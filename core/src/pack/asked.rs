//! What people type when they look for a card, compared with a query by groups of three letters.
//!
//! Two people who mean the same seldom type the same words, but many of the same groups of letters: other endings, other
//! spellings, a letter missed. Each group counts by how few phrases have it, and a phrase is as like the query as the
//! cosine of the two. Nothing here depends on a language.

use super::BETWEEN_PHRASES;
use super::rows::AskedRow;

/// Letters in a group.
const GROUP: usize = 3;
/// Bits of a letter in a group: a character has at most 21.
const LETTER_BITS: u32 = 21;

/// The phrases of a pack, by the groups of letters in them.
#[derive(Debug)]
pub(crate) struct Asked {
    rows: Vec<AskedRow>,
    phrases: Vec<Phrase>,
    /// Each group with each phrase that has it, sorted.
    with: Vec<(u64, u32)>,
}

#[derive(Debug)]
struct Phrase {
    row: usize,
    /// Length of its vector of weights.
    length: f64,
}

/// How like a query what people ask of a card is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Likeness<'a> {
    /// Card id.
    pub(crate) card: &'a str,
    /// Language of the phrase.
    pub(crate) lang: &'a str,
    /// From 0 (no group of letters in common) to 1 (the same).
    pub(crate) nearness: f64,
}

impl Asked {
    pub(super) fn new(rows: Vec<AskedRow>) -> Self {
        let (mut phrases, mut with) = (Vec::new(), Vec::new());
        for (row, asked) in rows.iter().enumerate() {
            for phrase in asked.phrases.split(BETWEEN_PHRASES).filter(|phrase| !phrase.is_empty()) {
                let number = u32::try_from(phrases.len()).unwrap_or(u32::MAX);
                with.extend(groups(phrase).into_iter().map(|group| (group, number)));
                phrases.push(Phrase { row, length: 0.0 });
            }
        }
        with.sort_unstable();
        let mut asked = Self { rows, phrases, with };
        let mut squares = vec![0.0; asked.phrases.len()];
        for same in asked.with.chunk_by(|(a, _), (b, _)| a == b) {
            let weight = asked.weight(same.len());
            for (_, phrase) in same {
                if let Some(sum) = squares.get_mut(*phrase as usize) {
                    *sum += weight * weight;
                }
            }
        }
        for (phrase, square) in asked.phrases.iter_mut().zip(squares) {
            phrase.length = f64::sqrt(square);
        }
        asked
    }

    /// For each card and language of which a phrase has something in common with a folded query, how like it its nearest
    /// phrase is; in the order of cards and languages.
    pub(crate) fn like(&self, query: &str) -> Vec<Likeness<'_>> {
        let (mut common, mut square) = (vec![0.0; self.phrases.len()], 0.0);
        for group in groups(query) {
            let same = self.with(group);
            let weight = self.weight(same.len());
            square += weight * weight;
            for (_, phrase) in same {
                if let Some(sum) = common.get_mut(*phrase as usize) {
                    *sum += weight * weight;
                }
            }
        }
        let mut nearest = vec![0.0_f64; self.rows.len()];
        for (phrase, common) in self.phrases.iter().zip(common) {
            if let Some(best) = nearest.get_mut(phrase.row) {
                *best = best.max(common / (f64::sqrt(square) * phrase.length).max(f64::MIN_POSITIVE));
            }
        }
        let found = self.rows.iter().zip(nearest).filter(|(_, nearness)| *nearness > 0.0);
        found.map(|(row, nearness)| Likeness { card: &row.card, lang: &row.lang, nearness }).collect()
    }

    /// The phrases with a group.
    fn with(&self, group: u64) -> &[(u64, u32)] {
        let from = self.with.partition_point(|(other, _)| *other < group);
        let rest = self.with.get(from..).unwrap_or_default();
        rest.get(..rest.partition_point(|(other, _)| *other == group)).unwrap_or_default()
    }

    /// How much a group counts: the more, the fewer phrases have it.
    fn weight(&self, with: usize) -> f64 {
        let number = |count: usize| f64::from(u32::try_from(count).unwrap_or(u32::MAX));
        (1.0 + number(self.phrases.len()) / (1.0 + number(with))).ln()
    }
}

/// The groups of a folded text, with a space before and after it; each once, in order.
fn groups(text: &str) -> Vec<u64> {
    let letters: Vec<char> = [' '].into_iter().chain(text.chars()).chain([' ']).collect();
    let group = |letters: &[char]| letters.iter().fold(0, |group, letter| group << LETTER_BITS | u64::from(*letter));
    let mut groups: Vec<u64> = letters.windows(GROUP).map(group).collect();
    groups.sort_unstable();
    groups.dedup();
    groups
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked() -> Asked {
        let row = |card: &str, lang: &str, phrases: &str| AskedRow {
            card: card.to_owned(),
            lang: lang.to_owned(),
            phrases: phrases.to_owned(),
        };
        Asked::new(vec![
            row("phone", "en", "they took my phone|can they open my phone"),
            row("phone", "ur", "mera phone le liya|فون لے لیا"),
            row("room", "en", "they took me to a room"),
            row("empty", "en", ""),
        ])
    }

    fn first(query: &str) -> (String, String) {
        let asked = asked();
        let best = asked.like(query).into_iter().max_by(|a, b| a.nearness.total_cmp(&b.nearness)).unwrap();
        (best.card.to_owned(), best.lang.to_owned())
    }

    #[test]
    fn other_spellings_and_endings_are_near() {
        let is = |card: &str, lang: &str| (card.to_owned(), lang.to_owned());
        assert_eq!(first("merra fone le lia"), is("phone", "ur"));
        assert_eq!(first("took my phones"), is("phone", "en"));
        assert_eq!(first("took us to some rooms"), is("room", "en"));
    }

    #[test]
    fn the_same_is_one_and_nothing_in_common_is_left_out() {
        let asked = asked();
        let same = asked.like("mera phone le liya");
        let ur = same.iter().find(|found| found.lang == "ur").unwrap();
        assert!((ur.nearness - 1.0).abs() < 1e-9, "{ur:?}");
        assert!(same.iter().all(|found| found.card != "empty" && (0.0..=1.0 + 1e-9).contains(&found.nearness)));
        assert_eq!(asked.like("xyzzy"), []);
        assert_eq!(asked.like(""), []);
    }
}
