//! Finding the card for the words a reader types.
//!
//! The query is folded the same way as the text and split into words, and every word is quoted: nothing a reader types
//! is ever interpreted as query language.

use std::collections::{BTreeMap, BTreeSet};

use super::choice::{Choice, Pick, Stop};
use super::spelling::Spelling;
use super::texts::single;
use crate::locale::{fold, is_direction_control, isolate, strip_controls};
use crate::pack::rows::SearchEntryRow;
use crate::pack::{Pack, PackError, PackRow as _};
use crate::view::{Direction, HitView, LocalText, SearchRequest, SearchView};
use crate::{RightsError, SearchProblem};

/// Longest search text, in characters.
const LONGEST_QUERY: usize = 200;
/// Most hits returned.
const MOST_HITS: u32 = 50;
/// Most words of a query that are searched for.
const MOST_WORDS: usize = 16;
/// If fewer cards than this have all the words of a query, cards with any of them follow.
const FEW_CARDS: usize = 3;
/// Most lines that are weighed when few cards have all the words.
const MOST_WEIGHED: usize = 150;
/// The entry of the index that stands for a card as a whole: title, summary and keywords.
const ABOUT: &str = "card-summary";
/// How much more a word counts there than in a line.
const ABOUT_WEIGHT: f64 = 2.0;
/// Most lines per card when few cards have all the words.
const LINES_OF_A_CARD: usize = 3;
/// Length of a snippet, in characters.
const SNIPPET: usize = 120;

pub(super) fn search(choice: &Choice<'_>, request: &SearchRequest) -> Result<SearchView, Stop> {
    let words = words(&request.query)?;
    let limit = usize::try_from(request.limit.min(MOST_HITS)).unwrap_or(0);
    let alternatives = spelled(choice, &words)?;
    let mut found = find(choice, &expression(&alternatives, " AND ", true), limit)?;
    // Hits with all the words come first; if few cards have them all, the cards that match best on some of them follow.
    let cards: BTreeSet<&str> = found.iter().map(|found| found.entry.card.as_str()).collect();
    if cards.len() < FEW_CARDS && words.len() > 1 {
        let wide = find(choice, &expression(&alternatives, " OR ", true), MOST_WEIGHED)?;
        for more in by_card(wide, &scores(choice, &alternatives)?) {
            if !found.iter().any(|known| known.entry.card == more.entry.card && known.line() == more.line()) {
                found.push(more);
            }
        }
    }
    found.truncate(limit);
    let (mut hits, mut notices) = (Vec::new(), choice.words.missing());
    notices.extend(choice.notices());
    // Also of packs in which nothing was found: that it is not there is what they say.
    choice.picks()?.iter().for_each(|pick| notices.extend(pick.notices()));
    for found in &found {
        hits.push(found.pick.ask(|pack| found.view(pack, &alternatives))?);
    }
    Ok(SearchView { hits, notices: choice.words.notices(&notices)? })
}

/// An entry of the index that matches.
struct Found<'c, 's> {
    pick: &'c Pick<'s>,
    entry: SearchEntryRow,
    /// Position of its language in the reader's order.
    place: i64,
    /// FTS5's rank, weighted: lower is better.
    weight: f64,
}

impl Found<'_, '_> {
    /// The line, or `None` for the card as a whole.
    fn line(&self) -> Option<&str> {
        (!self.entry.message.starts_with("card-")).then_some(self.entry.message.as_str())
    }

    fn view(&self, pack: &Pack, words: &[Vec<String>]) -> Result<HitView, PackError> {
        let title = single(pack, &self.entry.card, &self.pick.order, "card-title")?;
        let snippet = snippet(pack, &self.entry, words)?;
        let (card, pack, line) = (self.entry.card.clone(), pack.info().id.clone(), self.line().map(str::to_owned));
        Ok(HitView { card, pack, line, title, snippet })
    }
}

/// The best matches in all packs, those in the reader's languages first; the same line counts only once.
fn find<'c, 's>(choice: &'c Choice<'s>, expression: &str, limit: usize) -> Result<Vec<Found<'c, 's>>, Stop> {
    let mut all: Vec<Found<'_, '_>> = Vec::new();
    for pick in choice.picks()? {
        all.extend(pick.ask(|pack| {
            let mut found: Vec<Found<'_, '_>> = Vec::new();
            pack.find(expression, &pick.order.tags(), |entry, place, weight| {
                let found_here = Found { pick, entry, place, weight };
                let same = |known: &Found<'_, '_>| {
                    known.entry.card == found_here.entry.card && known.line() == found_here.line()
                };
                if found.len() < limit && !found.iter().any(same) {
                    found.push(found_here);
                }
                Ok(found.len() < limit)
            })?;
            Ok(found)
        })?);
    }
    all.sort_by(|a, b| a.place.cmp(&b.place).then(a.weight.total_cmp(&b.weight)));
    Ok(all)
}

/// Orders matches by card, best card first, and keeps the best lines of each.
fn by_card<'c, 's>(found: Vec<Found<'c, 's>>, scores: &[(String, f64)]) -> Vec<Found<'c, 's>> {
    let mut cards: Vec<(f64, Vec<Found<'_, '_>>)> = Vec::new();
    for found in found {
        let known = cards.iter_mut().find(|(_, lines)| lines.iter().any(|line| line.entry.card == found.entry.card));
        if let Some((_, lines)) = known {
            lines.push(found);
        } else {
            let score = scores.iter().find(|(card, _)| *card == found.entry.card).map_or(0.0, |(_, score)| *score);
            cards.push((score, vec![found]));
        }
    }
    cards.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    cards.into_iter().flat_map(|(_, lines)| lines.into_iter().take(LINES_OF_A_CARD)).collect()
}

/// How well each card matches some of the words. A word that few cards have says a lot about which card is meant; one
/// that most cards have says next to nothing. A word counts more in a title, a summary or the keywords than in a line.
fn scores(choice: &Choice<'_>, words: &[Vec<String>]) -> Result<Vec<(String, f64)>, Stop> {
    let all: usize = choice.picks()?.iter().map(|pick| pick.pack().info().card_ids.len()).sum();
    let all = u32::try_from(all).unwrap_or(u32::MAX);
    let mut scores: Vec<(String, f64)> = Vec::new();
    for position in 0..words.len() {
        let word = words.get(position..=position).unwrap_or_default();
        let mut with: BTreeMap<String, f64> = BTreeMap::new();
        for pick in choice.picks()? {
            with.extend(pick.ask(|pack| {
                let mut cards: BTreeMap<String, f64> = BTreeMap::new();
                pack.find(&expression(word, " OR ", position + 1 == words.len()), "", |entry, _, _| {
                    *cards.entry(entry.card).or_default() += if entry.message == ABOUT { ABOUT_WEIGHT } else { 1.0 };
                    Ok(true)
                })?;
                Ok(cards)
            })?);
        }
        let number = u32::try_from(with.len()).unwrap_or(u32::MAX);
        let rare = ((f64::from(all) + 1.0) / (f64::from(number) + 0.5)).ln().max(0.0);
        for (card, weight) in with {
            match scores.iter_mut().find(|(known, _)| *known == card) {
                Some((_, score)) => *score += rare * weight.ln_1p(),
                None => scores.push((card, rare * weight.ln_1p())),
            }
        }
    }
    Ok(scores)
}

fn words(query: &str) -> Result<Vec<String>, RightsError> {
    let refuse = |problem| Err(RightsError::InvalidSearch { problem });
    if query.chars().take(LONGEST_QUERY + 1).count() > LONGEST_QUERY {
        return refuse(SearchProblem::TooLong);
    }
    // Pasting right-to-left text can bring direction marks along, and pasting any text can bring tabs or line ends.
    let typed = |letter: &char| !letter.is_whitespace() && !is_direction_control(*letter);
    if query.chars().filter(typed).any(char::is_control) {
        return refuse(SearchProblem::ControlCharacter);
    }
    let words: Vec<String> = fold(query).split_whitespace().take(MOST_WORDS).map(str::to_owned).collect();
    if words.is_empty() { refuse(SearchProblem::Empty) } else { Ok(words) }
}

/// What to search for in place of each word, given the words that all packs have.
fn spelled(choice: &Choice<'_>, words: &[String]) -> Result<Vec<Vec<String>>, Stop> {
    let mut spelling = Spelling::new(words);
    for ask in [Spelling::look, Spelling::guess] {
        for pick in choice.picks()? {
            if !spelling.is_known() {
                ask(&mut spelling, &pick.ask(Pack::search_words)?.words);
            }
        }
    }
    Ok(spelling.alternatives())
}

/// The query expression: every word quoted, with its alternatives; the last word may be `unfinished`.
fn expression(words: &[Vec<String>], between: &str, unfinished: bool) -> String {
    let last = words.len().saturating_sub(1);
    let group = |(position, alternatives): (usize, &Vec<String>)| {
        let end = if unfinished && position == last { "*" } else { "" };
        let quoted: Vec<String> = alternatives.iter().map(|word| format!("\"{word}\"{end}")).collect();
        format!("({})", quoted.join(" OR "))
    };
    words.iter().enumerate().map(group).collect::<Vec<_>>().join(between)
}

/// The words around the first match, cut from text whose hash was checked.
fn snippet(pack: &Pack, entry: &SearchEntryRow, words: &[Vec<String>]) -> Result<LocalText, PackError> {
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
    fn what_is_typed_never_reaches_the_query_language() {
        for query in ["\"", "hidden:SECRET", "a* OR b", "NEAR(a b)", "^x", "-y", "a AND NOT b", "title:x"] {
            let Ok(words) = words(query) else { continue };
            assert!(words.iter().all(|word| word.chars().all(char::is_alphanumeric)), "{query}");
        }
        let words = [vec!["or".into()], vec!["near".into(), "not".into()]];
        assert_eq!(expression(&words, " AND ", true), "(\"or\") AND (\"near\"* OR \"not\"*)");
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
        let snippet = cut(text.trim(), &[vec!["needl".to_owned()]]);
        assert!(snippet.contains("needle") && snippet.chars().count() <= SNIPPET + 2, "{snippet}");
        assert_eq!(cut("short text", &[vec!["absent".to_owned()]]), "short text");
        assert_eq!(cut("", &[vec!["absent".to_owned()]]), "");
    }
}
