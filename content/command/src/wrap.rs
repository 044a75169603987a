//! Wrapping lines so that right-to-left text holds together.
//!
//! Owns: where a line may break. An isolate (LRI…PDI) counts as one word, so that a number or a name is never broken
//! up; one that is wider than the line is closed at the end of the line and opened again on the next, because a
//! terminal treats each line separately.

use textwrap::{Options, WordSplitter};

const LRI: char = '\u{2066}';
const PDI: char = '\u{2069}';
/// Stands for a space inside an isolate while lines are being broken; text from a pack never contains it
/// (`rights_core::locale::clean` removes it).
const HELD_SPACE: char = '\u{1F}';

/// The lines of a text, wrapped to a width in columns; always at least one.
pub(crate) fn wrapped(text: &str, width: usize) -> Vec<String> {
    let options = Options::new(width).break_words(false).word_splitter(WordSplitter::NoHyphenation);
    let held = held(text, width);
    let mut open = false;
    let lines = textwrap::wrap(&held, options).into_iter().map(|line| {
        let mut whole = String::with_capacity(line.len() + 6);
        if open {
            whole.push(LRI);
        }
        for letter in line.chars() {
            open = if letter == LRI { true } else { open && letter != PDI };
            whole.push(if letter == HELD_SPACE { ' ' } else { letter });
        }
        if open {
            whole.push(PDI);
        }
        whole
    });
    lines.collect()
}

/// The text with the spaces protected in each isolate that fits on a line.
fn held(text: &str, width: usize) -> String {
    let mut held = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once(LRI) {
        held.push_str(before);
        let (inside, after) = behind.split_once(PDI).unwrap_or((behind, ""));
        held.push(LRI);
        if textwrap::core::display_width(inside) <= width {
            held.extend(inside.chars().map(|letter| if letter == ' ' { HELD_SPACE } else { letter }));
        } else {
            held.push_str(inside);
        }
        held.push(PDI);
        rest = after;
    }
    held + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_isolate_is_never_torn_and_one_that_is_too_wide_is_closed_on_each_line() {
        let lines = wrapped("رقم \u{2066}+1 (617) 555-0100\u{2069} هنا", 18);
        assert_eq!(lines, ["رقم", "\u{2066}+1 (617) 555-0100\u{2069}", "هنا"]);
        let lines = wrapped("\u{2066}one two three four five six\u{2069}", 12);
        assert!(lines.len() > 1, "{lines:?}");
        for line in &lines {
            assert_eq!(line.matches(LRI).count(), line.matches(PDI).count(), "{line:?}");
        }
    }

    #[test]
    fn no_word_is_lost_and_an_empty_text_is_a_line() {
        assert_eq!(wrapped("", 10), [""]);
        let text = "a \u{2066}b c\u{2069} d \u{2066}e";
        let joined = wrapped(text, 4).join(" ").replace([LRI, PDI], "");
        assert_eq!(joined.split_whitespace().collect::<Vec<_>>(), ["a", "b", "c", "d", "e"]);
    }
}
