//! Words that a reader typed with one wrong letter.
//!
//! A word that no pack has is looked up in the packs' own word lists, allowing a difference of one letter: one missing,
//! one extra, one wrong, or two neighbors in the wrong order. The builder makes the lists; nothing here depends on a
//! language.

/// Shortest word, in letters, that is taken as mistyped: shorter ones have too many neighbors.
const SHORTEST_MISTYPED: usize = 5;
/// Most words used in place of a mistyped one.
const MOST_INSTEAD: usize = 6;

/// What is known about the words of a query.
pub(super) struct Spelling {
    words: Vec<Word>,
}

struct Word {
    letters: Vec<char>,
    typed: String,
    /// Whether a list has it as typed (or, for the last word, has a word that begins with it), or it is too short to
    /// tell.
    known: bool,
    instead: Vec<String>,
}

impl Spelling {
    pub(super) fn new(words: &[String]) -> Self {
        let word = |typed: &String| {
            let letters: Vec<char> = typed.chars().collect();
            Word { known: letters.len() < SHORTEST_MISTYPED, letters, typed: typed.clone(), instead: Vec::new() }
        };
        Self { words: words.iter().map(word).collect() }
    }

    /// Whether no more lists need to be searched.
    pub(super) fn is_known(&self) -> bool {
        self.words.iter().all(|word| word.known)
    }

    /// Marks the words that are in the list of one pack.
    pub(super) fn look(&mut self, list: &str) {
        let end = self.words.len().saturating_sub(1);
        for (position, word) in self.words.iter_mut().enumerate().filter(|(_, word)| !word.known) {
            let next = first_from(list, &word.typed);
            word.known = if position == end { next.starts_with(&word.typed) } else { next == word.typed };
        }
    }

    /// Collects from the list of one pack what the unknown words may have been meant to be.
    pub(super) fn guess(&mut self, list: &str) {
        for word in self.words.iter_mut().filter(|word| !word.known) {
            for listed in list.split(' ') {
                let new = word.instead.len() < MOST_INSTEAD && !word.instead.iter().any(|known| known == listed);
                if new && one_letter_apart(&word.letters, listed) {
                    word.instead.push(listed.to_owned());
                }
            }
        }
    }

    /// The words to search for in place of each typed word: the word itself, or what it may have been meant to be.
    pub(super) fn alternatives(self) -> Vec<Vec<String>> {
        let alternatives = |word: Word| {
            if word.known || word.instead.is_empty() { vec![word.typed] } else { word.instead }
        };
        self.words.into_iter().map(alternatives).collect()
    }
}

/// Whether a sorted list has a word.
pub(super) fn has(list: &str, word: &str) -> bool {
    first_from(list, word) == word
}

/// The first word of a sorted list that does not come before `word`, or an empty string if there is none; by binary
/// search, without decoding.
fn first_from<'l>(list: &'l str, word: &str) -> &'l str {
    let word_at = |start: usize| list.get(start..).and_then(|rest| rest.split(' ').next()).unwrap_or_default();
    let (mut low, mut high) = (0, list.len());
    while low < high {
        let middle = list.as_bytes().get(..low.midpoint(high)).unwrap_or_default();
        let start = middle.iter().rposition(|byte| *byte == b' ').map_or(0, |space| space + 1).max(low);
        let found = word_at(start);
        if found < word {
            low = start + found.len() + 1;
        } else {
            high = start;
        }
    }
    word_at(low)
}

/// Whether two words differ by one letter: missing, extra, wrong, or two neighbors in the wrong order.
fn one_letter_apart(typed: &[char], listed: &str) -> bool {
    // Compare byte lengths first, which needs no decoding: a letter is at most four bytes.
    let bytes: usize = typed.iter().map(|letter| letter.len_utf8()).sum();
    if listed.len().abs_diff(bytes) > 4 {
        return false;
    }
    let same = typed.iter().zip(listed.chars()).take_while(|(a, b)| **a == *b).count();
    let (a, b): (&[char], Vec<char>) = (typed.get(same..).unwrap_or_default(), listed.chars().skip(same).collect());
    let rest = |letters: &[char], from: usize| letters.get(from..).unwrap_or_default().to_vec();
    match (a, b.as_slice()) {
        ([], [_]) | ([_], []) => true,
        ([], _) | (_, []) => false,
        _ => {
            rest(a, 1) == rest(&b, 1)
                || rest(a, 1) == b
                || rest(&b, 1) == a
                || a.first() == b.get(1) && a.get(1) == b.first() && rest(a, 2) == rest(&b, 2)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn apart(a: &str, b: &str) -> bool {
        one_letter_apart(&a.chars().collect::<Vec<_>>(), b)
    }

    #[test]
    fn one_letter_is_one_letter() {
        for (typed, meant) in [
            ("lawer", "lawyer"),
            ("laywer", "lawyer"),
            ("lawyerr", "lawyer"),
            ("lawyar", "lawyer"),
            ("awyer", "lawyer"),
            ("lawye", "lawyer"),
            ("محامت", "محامي"),
        ] {
            assert!(apart(typed, meant), "{typed}");
        }
        for (typed, other) in [("lawyer", "lawyer"), ("lawer", "lower s"), ("lwayre", "lawyer"), ("law", "lawyer")] {
            assert!(!apart(typed, other), "{typed}");
        }
    }

    #[test]
    fn a_sorted_list_is_searched_by_halving() {
        let list = "asilo green lawyer tarjeta محامي هاتف";
        for word in list.split(' ') {
            assert_eq!(first_from(list, word), word);
        }
        assert_eq!(first_from(list, "law"), "lawyer");
        assert_eq!(first_from(list, "zz"), "محامي");
        assert_eq!((first_from(list, "ي"), first_from("", "a"), first_from(list, "")), ("", "", "asilo"));
    }

    proptest::proptest! {
        #[test]
        fn the_order_does_not_matter(a in "[ab]{4,7}", b in "[ab]{4,7}") {
            proptest::prop_assert_eq!(apart(&a, &b), apart(&b, &a));
        }
    }
}
