//! Finding the card for the words a reader types.
//!
//! What was typed is folded like the text was, split into words, and every word is quoted: nothing a reader types is
//! ever part of the query language.

use super::OpenShelf;
use super::texts::{Order, single};
use crate::locale::{fold, is_direction_control, isolate, strip_controls};
use crate::pack::rows::SearchEntryRow;
use crate::pack::{Pack, PackError};
use crate::view::{Direction, HitView, LocalText, SearchRequest, SearchView};
use crate::{RightsError, SearchProblem};

/// Longest search text, in characters.
const LONGEST_QUERY: usize = 200;
/// Most hits given.
const MOST_HITS: u32 = 50;
/// Most words of a query that are looked for.
const MOST_WORDS: usize = 16;
/// Length of a snippet, in characters.
const SNIPPET: usize = 120;

pub(super) fn search(shelf: &OpenShelf, request: &SearchRequest) -> Result<SearchView, RightsError> {
    let stock = &shelf.stock;
    stock.check_languages(&request.languages)?;
    let words = words(&request.query)?;
    let limit = usize::try_from(request.limit.min(MOST_HITS)).unwrap_or(0);
    let mut hits: Vec<(Rank, HitView)> = Vec::new();
    for shelved in stock.packs() {
        hits.extend(shelved.answer(|pack| of_pack(pack, request, &words, limit))?.0);
    }
    hits.sort_by(|(a, _), (b, _)| a.partial_cmp(b).unwrap_or(std::cmp::Ordering::Equal));
    Ok(SearchView { hits: hits.into_iter().take(limit).map(|(_, hit)| hit).collect() })
}

/// Position of the language in the reader's order, then FTS5's rank (lower is better).
type Rank = (i64, f64);

fn words(query: &str) -> Result<Vec<String>, RightsError> {
    let refuse = |problem| Err(RightsError::InvalidSearch { problem });
    if query.chars().take(LONGEST_QUERY + 1).count() > LONGEST_QUERY {
        return refuse(SearchProblem::TooLong);
    }
    // A direction mark comes along when right-to-left text is pasted, and a tab or line end with any text.
    let typed = |letter: &char| !letter.is_whitespace() && !is_direction_control(*letter);
    if query.chars().filter(typed).any(char::is_control) {
        return refuse(SearchProblem::ControlCharacter);
    }
    let words: Vec<String> = fold(query).split_whitespace().take(MOST_WORDS).map(str::to_owned).collect();
    if words.is_empty() { refuse(SearchProblem::Empty) } else { Ok(words) }
}

fn of_pack(
    pack: &Pack,
    request: &SearchRequest,
    words: &[String],
    limit: usize,
) -> Result<Vec<(Rank, HitView)>, PackError> {
    let order = Order::new(pack, &request.languages);
    // All words first; if no line has them all, any of them.
    let hits = matching(pack, &order, &expression(words, " "), words, limit)?;
    if hits.is_empty() && words.len() > 1 {
        return matching(pack, &order, &expression(words, " OR "), words, limit);
    }
    Ok(hits)
}

fn matching(
    pack: &Pack,
    order: &Order,
    expression: &str,
    words: &[String],
    limit: usize,
) -> Result<Vec<(Rank, HitView)>, PackError> {
    let mut hits: Vec<(Rank, HitView)> = Vec::new();
    pack.find(expression, &order.tags(), |entry, place, rank| {
        let line = if entry.message.starts_with("card-") { None } else { Some(entry.message.clone()) };
        // The same line may match in every language; the best one counts.
        if hits.len() < limit && !hits.iter().any(|(_, hit)| hit.card == entry.card && hit.line == line) {
            let title = single(pack, &entry.card, order, "card-title")?;
            let snippet = snippet(pack, &entry, words)?;
            let hit = HitView { card: entry.card, pack: pack.info().id.clone(), line, title, snippet };
            hits.push(((place, rank), hit));
        }
        Ok(hits.len() < limit)
    })?;
    Ok(hits)
}

/// Every word quoted; the last one may be unfinished.
fn expression(words: &[String], between: &str) -> String {
    let quoted: Vec<String> = words.iter().map(|word| format!("\"{word}\"")).collect();
    quoted.join(between) + "*"
}

/// The words around the first match, cut from the text whose hash was checked.
fn snippet(pack: &Pack, entry: &SearchEntryRow, words: &[String]) -> Result<LocalText, PackError> {
    let damaged = PackError::Damaged { table: "search_entries", column: None };
    let row = pack.message(&entry.card, &entry.lang, &entry.message)?.ok_or(damaged)?;
    let rtl = pack.languages().iter().any(|language| language.tag == entry.lang && language.rtl == 1);
    let direction = if rtl { Direction::Rtl } else { Direction::Ltr };
    let text = if row.text.chars().nth(SNIPPET).is_none() {
        row.text.clone()
    } else {
        let cut = cut(&strip_controls(&row.text), words);
        if rtl { isolate(&cut) } else { cut }
    };
    Ok(LocalText { text, lang: row.lang.clone(), direction })
}

/// At most [`SNIPPET`] characters in whole words, with the first match in them.
fn cut(text: &str, words: &[String]) -> String {
    let all: Vec<&str> = text.split(' ').collect();
    let matches = |word: &&str| {
        let folded = fold(word);
        words.iter().any(|wanted| folded.starts_with(wanted.as_str()))
    };
    let first = all.iter().position(matches).unwrap_or(0);
    let length = |at: usize| all.get(at).map(|word| word.chars().count() + 1);
    let (mut from, mut to, mut used) = (first, first + 1, length(first).unwrap_or(0));
    // To the right as far as it goes, then to the left.
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
    fn what_is_typed_never_reaches_the_query_language() {
        for query in ["\"", "hidden:SECRET", "a* OR b", "NEAR(a b)", "^x", "-y", "a AND NOT b", "title:x"] {
            let Ok(words) = words(query) else { continue };
            assert!(words.iter().all(|word| word.chars().all(char::is_alphanumeric)), "{query}");
        }
        assert_eq!(expression(&["or".into(), "near".into()], " "), "\"or\" \"near\"*");
    }

    #[test]
    fn texts_that_cannot_be_searched_say_why() {
        let problem = |query: &str| match words(query) {
            Err(RightsError::InvalidSearch { problem }) => Some(problem),
            _ => None,
        };
        assert_eq!(problem(""), Some(SearchProblem::Empty));
        assert_eq!(problem(" !?\u{202E}"), Some(SearchProblem::Empty));
        assert_eq!(problem(&"a".repeat(201)), Some(SearchProblem::TooLong));
        assert_eq!(problem("a\u{0}b"), Some(SearchProblem::ControlCharacter));
        assert_eq!(problem("\u{200F}هاتف\t"), None);
    }

    #[test]
    fn snippets_hold_the_match_in_whole_words() {
        let text = "one ".repeat(60) + "needle " + &"two ".repeat(60);
        let snippet = cut(text.trim(), &["needl".to_owned()]);
        assert!(snippet.contains("needle") && snippet.chars().count() <= SNIPPET + 2, "{snippet}");
        assert_eq!(cut("short text", &["absent".to_owned()]), "short text");
        assert_eq!(cut("", &["absent".to_owned()]), "");
    }
}
