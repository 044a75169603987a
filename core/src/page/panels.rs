//! A cautious estimate of how much text a panel of a wallet card holds: a panel that is not full is better
//! than words cut off.
//!
//! Lengths are hundredths of a millimeter. Fonts differ from device to device; letters count as wider, and lines taller,
//! than in the fonts that `look/wallet.css` names, and a test in a browser holds every panel to it.

use crate::view::{Direction, LocalText};

/// Height of a panel inside its margins.
pub(super) const HEIGHT: usize = 4600;
/// Width inside its margins, somewhat less than there is.
const WIDTH: usize = 7200;
/// Between two pieces.
const GAP: usize = 130;

/// How a piece is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Set {
    /// Plain text.
    Text,
    /// English for the officer.
    Officer,
    /// The title of the card.
    Title,
}

/// A text as set on a panel: width of a letter, height of a line.
fn measures(text: &LocalText, set: Set) -> (usize, usize) {
    let nastaliq = text.lang.split('-').next() == Some("ur");
    let (letter, line) = match text.direction {
        Direction::Rtl if nastaliq => (160, 770),
        Direction::Rtl => (148, 540),
        Direction::Ltr => (150, 405),
    };
    match set {
        Set::Text => (letter, line),
        Set::Officer | Set::Title => (letter * 6 / 5, line * 6 / 5),
    }
}

/// Height of a text on a panel, behind `lead` letters on its first line.
pub(super) fn height(text: &LocalText, set: Set, lead: usize) -> usize {
    let (_, line) = measures(text, set);
    lines(&text.text, letters(text, set), lead) * line + GAP
}

/// Letters that fit into a line.
fn letters(text: &LocalText, set: Set) -> usize {
    WIDTH / measures(text, set).0
}

/// Lines that a text takes, its words set line by line; a word that is longer than a line is broken.
fn lines(text: &str, letters: usize, lead: usize) -> usize {
    let (mut lines, mut used) = (1, lead.min(letters));
    for word in text.split_whitespace() {
        let length = word.chars().map(width).sum::<usize>();
        if used > 0 && used + 1 + length > letters {
            lines += 1;
            used = 0;
        }
        used += length + usize::from(used > 0);
        lines += used.saturating_sub(1) / letters;
        used = if used > letters { (used - 1) % letters + 1 } else { used };
    }
    lines
}

/// Letters of East Asian scripts are about twice as wide.
fn width(letter: char) -> usize {
    if matches!(letter, '\u{1100}'..='\u{11FF}' | '\u{2E80}'..='\u{D7FF}' | '\u{F900}'..='\u{FAFF}' | '\u{FF00}'..='\u{FF60}')
    {
        2
    } else {
        1
    }
}

/// Cuts a text so that its first part is no higher than `room`: behind a sentence, else between words, else anywhere. Nothing
/// if not even one line fits, or if a sentence would be cut that fits on a panel of its own.
pub(super) fn cut(text: &LocalText, set: Set, lead: usize, room: usize) -> Option<(LocalText, LocalText)> {
    let (_, line) = measures(text, set);
    let (most, letters) = (room.saturating_sub(GAP) / line, letters(text, set));
    if most == 0 {
        return None;
    }
    let fits = |end: &usize| text.text.get(..*end).is_some_and(|part| lines(part, letters, lead) <= most);
    let split = |end: usize| {
        let (head, rest) = text.text.split_at_checked(end)?;
        let part = |words: &str| LocalText { text: words.trim().to_owned(), ..text.clone() };
        Some((part(head), part(rest)))
    };
    let ends = sentence_ends(&text.text);
    if let Some(end) = ends.iter().copied().filter(fits).max() {
        return split(end);
    }
    let first = ends.first().and_then(|end| text.text.get(..*end)).unwrap_or(&text.text);
    if lines(first, letters, lead) * line + GAP <= HEIGHT {
        return None;
    }
    let words = text.text.match_indices(' ').map(|(at, _)| at).filter(|at| *at > 0).filter(fits).max();
    let anywhere =
        || text.text.char_indices().map(|(at, _)| at).filter(|at| *at > 0).take(most * letters).filter(fits).max();
    words.or_else(anywhere).and_then(split)
}

/// The bytes behind the spaces that follow a sentence; not behind a short form ("U.S. law"), nor inside an isolate.
fn sentence_ends(text: &str) -> Vec<usize> {
    let (mut ends, mut from, mut isolated) = (Vec::new(), 0, false);
    for (at, letter) in text.char_indices() {
        match letter {
            '\u{2066}' => isolated = true,
            '\u{2069}' => isolated = false,
            ' ' => {
                let word = text.get(from..at).unwrap_or_default();
                let letters = || word.chars().filter(|letter| letter.is_alphabetic());
                let short =
                    letters().count() < 3 && letters().all(char::is_uppercase) && !word.contains(char::is_numeric);
                if !isolated && !short && word.ends_with(['.', '?', '!', '۔', '؟']) {
                    ends.push(at + 1);
                }
                from = at + 1;
            }
            _ => {}
        }
    }
    ends
}

#[cfg(test)]
mod tests {
    use super::*;

    fn english(text: &str) -> LocalText {
        LocalText { text: text.to_owned(), lang: "en".to_owned(), direction: Direction::Ltr }
    }

    #[test]
    fn a_text_is_cut_behind_a_sentence_where_that_is_possible() {
        let text = english("Ask for a lawyer. The U.S. officer may say no. Then write it down.");
        let (head, rest) = cut(&text, Set::Text, 0, 2 * 405 + GAP).unwrap();
        assert_eq!(
            (head.text.as_str(), rest.text.as_str()),
            ("Ask for a lawyer. The U.S. officer may say no.", "Then write it down.")
        );
        assert_eq!(cut(&text, Set::Text, 0, GAP), None, "no line fits");
        assert_eq!(cut(&english(&"one two ".repeat(12)), Set::Text, 0, 405 + GAP), None, "it waits for the next panel");
    }

    #[test]
    fn what_has_no_sentence_is_cut_all_the_same_and_nothing_is_lost() {
        for text in ["word ".repeat(2_000), "w".repeat(10_000), "字".repeat(10_000)] {
            let (mut rest, mut whole) = (english(&text), String::new());
            while height(&rest, Set::Text, 5) > HEIGHT {
                let (head, more) = cut(&rest, Set::Text, 5, HEIGHT).unwrap();
                assert!(height(&head, Set::Text, 5) <= HEIGHT);
                whole += &head.text;
                rest = more;
            }
            whole += &rest.text;
            assert_eq!(whole.replace(' ', ""), text.replace(' ', ""));
        }
    }
}
