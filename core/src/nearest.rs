//! The valid words most like a mistyped one. Owns: the measure. Must not know: what the words mean.

use crate::locale::fold;

/// How many suggestions an error carries: enough to choose from, few enough to read.
const SUGGESTIONS: usize = 3;

/// Returns the three words of `valid` most like `value`, or fewer if there are fewer, best first; ties keep the order
/// of `valid`.
///
/// ```
/// let valid = ["first-questions", "second-room", "papers-to-sign"];
/// assert_eq!(rights_core::nearest("fist-question", valid)[0], "first-questions");
/// ```
#[must_use]
pub fn nearest<'a>(value: &str, valid: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    // Only the start of a value can resemble one of our names; the rest of a huge value is not read.
    let value: String = value.chars().take(80).collect();
    let wanted = fold(&value);
    let mut ranked: Vec<(i64, &str)> = valid.into_iter().map(|word| (distance(&wanted, &fold(word)), word)).collect();
    ranked.sort_by_key(|(cost, _)| *cost);
    ranked.dedup_by(|a, b| a.1 == b.1);
    ranked.into_iter().take(SUGGESTIONS).map(|(_, word)| word.to_owned()).collect()
}

/// Levenshtein distance in characters, doubled, minus a credit for a shared start, so that `papers` finds
/// `papers-to-sign`.
fn distance(wanted: &str, word: &str) -> i64 {
    let word: Vec<char> = word.chars().collect();
    let mut row: Vec<usize> = (0..=word.len()).collect();
    for (line, letter) in wanted.chars().enumerate() {
        let mut diagonal = line;
        let mut left = line + 1;
        let mut next = vec![left];
        for (other, above) in word.iter().zip(row.iter().skip(1)) {
            let cost = diagonal + usize::from(*other != letter);
            diagonal = *above;
            left = cost.min(left + 1).min(above + 1);
            next.push(left);
        }
        row = next;
    }
    let shared = wanted.chars().zip(&word).take_while(|(a, b)| a == *b).count();
    let whole = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    whole(row.last().copied().unwrap_or(0)) * 2 - whole(shared)
}
