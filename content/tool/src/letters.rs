//! Letters that no text here may have: what cannot be seen, what turns the direction, what was lost.
//!
//! Owns: which letters those are, typed or as an escape. Must not know: files, or where a letter stands.
//! Start reading at [`unwanted`].

use rights_core::locale::{is_direction_control, is_invisible};

/// Why a letter is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unwanted {
    /// It changes the direction of what follows.
    TurnsDirection,
    /// It cannot be seen.
    Invisible,
    /// It stands where a letter was lost: U+FFFD, which half of a surrogate pair becomes too.
    Lost,
}

/// Why a letter is refused, or nothing if it is welcome.
pub(crate) fn unwanted(letter: char) -> Option<Unwanted> {
    match letter {
        _ if is_direction_control(letter) => Some(Unwanted::TurnsDirection),
        _ if is_invisible(letter) => Some(Unwanted::Invisible),
        char::REPLACEMENT_CHARACTER => Some(Unwanted::Lost),
        _ => None,
    }
}

/// Whether a letter begins or ends an isolate. In prose these are judged by their balance.
pub(crate) fn is_isolate(letter: char) -> bool {
    matches!(letter, '\u{2066}'..='\u{2069}')
}

/// The letters that a text writes as Fluent escapes (`\u202E`, `\U01F642`), each with its bytes. What names no letter,
/// such as half of a surrogate pair, is U+FFFD, as in Fluent.
pub(crate) fn escapes(text: &str) -> impl Iterator<Item = (std::ops::Range<usize>, char)> {
    text.match_indices('\\').filter_map(|(from, _)| {
        let length = match text.as_bytes().get(from + 1)? {
            b'u' => 4,
            b'U' => 6,
            _ => return None,
        };
        let range = from..from + 2 + length;
        let code = u32::from_str_radix(text.get(from + 2..range.end)?, 16).ok()?;
        Some((range, char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_are_read_as_fluent_reads_them() {
        let found: Vec<_> = escapes("a{\"\\u202E\"} \\U01F642 \\uD800 \\u20 \\n \\").collect();
        let letters: Vec<char> = found.iter().map(|(_, letter)| *letter).collect();
        assert_eq!(letters, ['\u{202E}', '\u{1F642}', '\u{FFFD}']);
        assert_eq!(found[0].0, 3..9);
    }

    #[test]
    fn letters_that_hide_are_refused_and_joiners_stay() {
        for letter in ['\u{FE0F}', '\u{E0100}', '\u{200B}', '\u{202E}', '\u{FFFD}'] {
            assert!(unwanted(letter).is_some(), "{letter:?}");
        }
        for letter in ['a', 'ی', '\u{200C}', '\u{200D}', '۔'] {
            assert_eq!(unwanted(letter), None, "{letter:?}");
        }
    }
}
