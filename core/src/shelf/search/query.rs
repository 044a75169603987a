//! What was typed, as words to look for: folded, in which language, and what a mistyped word may have been meant to be.
//!
//! Every word is quoted: nothing a reader types is ever interpreted as query language.

use std::collections::BTreeMap;

use super::super::choice::{Choice, Stop};
use super::spelling::{Spelling, has};
use crate::locale::{fold, is_direction_control};
use crate::pack::Pack;
use crate::{RightsError, SearchProblem};

/// Longest search text, in characters.
const LONGEST_QUERY: usize = 200;
/// Most words of a query that are searched for.
const MOST_WORDS: usize = 16;

/// A query that can be searched for.
pub(super) struct Query {
    /// The words as folded, with single spaces.
    pub(super) folded: String,
    /// For each word, what to look for: the word itself, or what it may have been meant to be.
    pub(super) words: Vec<Vec<String>>,
    /// The language that most of the words are from, if there is one.
    pub(super) language: Option<String>,
}

impl Query {
    pub(super) fn read(choice: &Choice<'_>, typed: &str) -> Result<Self, Stop> {
        let typed = words(typed)?;
        let (mut spelling, mut known) = (Spelling::new(&typed), BTreeMap::new());
        for pick in choice.picks()? {
            for list in pick.ask(Pack::search_words)?.iter() {
                spelling.look(&list.words);
                let count = typed.iter().filter(|word| votes(word) && has(&list.words, word)).count();
                let most = known.entry(list.lang.clone()).or_insert(0);
                *most = count.max(*most);
            }
        }
        for pick in choice.picks()? {
            if !spelling.is_known() {
                pick.ask(Pack::search_words)?.iter().for_each(|list| spelling.guess(&list.words));
            }
        }
        let own = choice.picks()?.first().map_or("", |pick| pick.order.first());
        let voters = typed.iter().filter(|word| votes(word)).count();
        let language = language(known, voters, own);
        Ok(Self { folded: typed.join(" "), words: spelling.alternatives(), language })
    }

    /// Whether a language is the query's, or the query has none.
    pub(super) fn is_of(&self, lang: &str) -> bool {
        self.language.as_deref().is_none_or(|language| language == lang)
    }

    /// The expression for entries with all the words.
    pub(super) fn all(&self) -> String {
        expression(&self.words, " AND ", true)
    }

    /// The expression for entries with any of the words.
    pub(super) fn any(&self) -> String {
        expression(&self.words, " OR ", true)
    }

    /// One expression for each word.
    pub(super) fn each(&self) -> impl Iterator<Item = String> {
        let last = self.words.len().saturating_sub(1);
        let word = |position| self.words.get(position..=position).unwrap_or_default();
        (0..self.words.len()).map(move |position| expression(word(position), " OR ", position == last))
    }
}

/// The language that has most of the words, and more than half of them: words such as `el` are in many. The reader's own
/// wins ties, then the first by name.
fn language(known: BTreeMap<String, usize>, words: usize, own: &str) -> Option<String> {
    let known = known.into_iter().filter(|(_, count)| count * 2 > words);
    known.rev().max_by_key(|(lang, count)| (*count, lang == own)).map(|(lang, _)| lang)
}

/// Whether a word says something of the language it is in: a single letter or a number does not.
fn votes(word: &str) -> bool {
    word.chars().nth(1).is_some() && !word.chars().any(char::is_numeric)
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
    let mut words: Vec<String> = Vec::new();
    for folded in query.split_whitespace().map(fold) {
        // What is written as one, such as `I-407` or `G28`, is looked for as one.
        let one = folded.contains(char::is_numeric) && folded.contains(char::is_alphabetic);
        let parts: Vec<&str> = if one { vec![folded.as_str()] } else { folded.split(' ').collect() };
        for part in parts {
            if !part.is_empty() && !words.iter().any(|known| known == part) {
                words.push(part.to_owned());
            }
        }
    }
    words.truncate(MOST_WORDS);
    if words.is_empty() { refuse(SearchProblem::Empty) } else { Ok(words) }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_never_reaches_the_query_language() {
        for query in ["\"", "hidden:SECRET", "a* OR b", "NEAR(a b)", "^x", "-y", "a AND NOT b", "title:x"] {
            let Ok(words) = words(query) else { continue };
            assert!(words.iter().all(|word| word.chars().all(|c| c.is_alphanumeric() || c == ' ')), "{query}");
        }
        let words = [vec!["or".into()], vec!["near".into(), "not".into()]];
        assert_eq!(expression(&words, " AND ", true), "(\"or\") AND (\"near\"* OR \"not\"*)");
    }

    #[test]
    fn what_is_written_as_one_is_looked_for_as_one_and_what_is_typed_twice_once() {
        assert_eq!(words("form I-407 i407 form").unwrap(), ["form", "i 407"]);
        assert_eq!(words("CAIR-Ohio 2017").unwrap(), ["cair", "ohio", "2017"]);
        assert_eq!(expression(&[vec!["i 407".into()]], " AND ", true), "(\"i 407\"*)");
        assert!(votes("green") && !votes("i") && !votes("407") && !votes("i 407"));
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
    fn the_language_is_that_of_most_words_and_the_readers_own_wins_ties() {
        let known = |counts: [usize; 3]| ["ar", "en", "ur"].map(str::to_owned).into_iter().zip(counts).collect();
        assert_eq!(language(known([1, 2, 3]), 3, "ar").as_deref(), Some("ur"));
        assert_eq!(language(known([2, 2, 1]), 3, "en").as_deref(), Some("en"));
        assert_eq!(language(known([2, 2, 1]), 3, "ur").as_deref(), Some("ar"));
        assert_eq!(language(known([1, 2, 0]), 4, "ur"), None, "half is not most");
        assert_eq!(language(known([0, 0, 0]), 1, "ur"), None);
    }
}
