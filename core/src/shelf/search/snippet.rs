//! The words around a match, for one line of a list.

use crate::locale::{fold, isolate, strip_controls};
use crate::pack::rows::SearchEntryRow;
use crate::pack::{Pack, PackError, PackRow as _};
use crate::view::{Direction, LocalText};

/// Length of a snippet, in characters.
const SNIPPET: usize = 120;

/// The words around the first match, cut from text whose hash was checked.
pub(super) fn snippet(pack: &Pack, entry: &SearchEntryRow, words: &[Vec<String>]) -> Result<LocalText, PackError> {
    let row = pack.message(&entry.card, &entry.lang, &entry.message)?.ok_or_else(SearchEntryRow::damaged)?;
    let rtl = pack.languages().iter().any(|language| language.tag == entry.lang && language.rtl);
    let direction = if rtl { Direction::Rtl } else { Direction::Ltr };
    let text = if row.text.chars().nth(SNIPPET).is_none() {
        row.text.clone()
    } else {
        let cut = cut(&strip_controls(&row.text), words);
        if rtl { isolate(&cut) } else { cut }
    };
    Ok(LocalText { text, lang: row.lang.clone(), direction })
}

/// At most [`SNIPPET`] characters, in whole words, including the first match.
fn cut(text: &str, words: &[Vec<String>]) -> String {
    let all: Vec<&str> = text.split(' ').collect();
    let matches = |word: &&str| {
        let folded = fold(word);
        words.iter().flatten().any(|wanted| folded.starts_with(wanted.as_str()))
    };
    let first = all.iter().position(matches).unwrap_or(0);
    let length = |at: usize| all.get(at).map(|word| word.chars().count() + 1);
    let (mut from, mut to, mut used) = (first, first + 1, length(first).unwrap_or(0));
    // Extend to the right as far as possible, then to the left.
    while let Some(more) = length(to).filter(|more| used + more <= SNIPPET) {
        (to, used) = (to + 1, used + more);
    }
    while let Some(more) = from.checked_sub(1).and_then(length).filter(|more| used + more <= SNIPPET) {
        (from, used) = (from - 1, used + more);
    }
    let kept = all.get(from..to).unwrap_or_default().join(" ");
    let (before, after) = (if from > 0 { "…" } else { "" }, if to < all.len() { "…" } else { "" });
    format!("{before}{kept}{after}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn snippets_hold_the_match_in_whole_words() {
        let text = "one ".repeat(60) + "needle " + &"two ".repeat(60);
        let snippet = cut(text.trim(), &[vec!["needl".to_owned()]]);
        assert!(snippet.contains("needle") && snippet.chars().count() <= SNIPPET + 2, "{snippet}");
        assert_eq!(cut("short text", &[vec!["absent".to_owned()]]), "short text");
        assert_eq!(cut("", &[vec!["absent".to_owned()]]), "");
    }
}
