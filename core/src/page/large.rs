//! How large a line can be when it stands alone on a screen.
//!
//! The size is in `vmin`, a share of the screen's shorter side, so one number fits phones of any size. It is found for the
//! smallest screen there is, with letters as wide as those of a wide bold font.

/// The smallest screen: 320 by 568 points, without its margins and the button below.
const WIDTH: usize = 286;
const HEIGHT: usize = 460;
/// The shorter side of that screen.
const SHORT: usize = 320;
/// Sizes to try, in points.
const LARGEST: usize = 88;
const SMALLEST: usize = 18;
/// Height of a line and width of a space in hundredths of the size.
const LINE: usize = 120;
const SPACE: usize = 30;

/// The size in hundredths of a `vmin`.
pub(super) fn size(text: &str) -> usize {
    let points = (SMALLEST..=LARGEST).rev().find(|points| fits(text, *points)).unwrap_or(SMALLEST);
    points * 100 * 100 / SHORT
}

/// Whether a text of this size fits, its words set line by line.
fn fits(text: &str, points: usize) -> bool {
    let room = WIDTH * 100 / points;
    let (mut lines, mut used) = (1, 0);
    for word in text.split_whitespace() {
        let length = word.chars().map(width).sum::<usize>();
        if length > room {
            return false;
        }
        if used > 0 && used + SPACE + length > room {
            lines += 1;
            used = length;
        } else {
            used += length + if used > 0 { SPACE } else { 0 };
        }
    }
    lines * points * LINE <= HEIGHT * 100
}

/// Width of a letter in hundredths of the size.
fn width(letter: char) -> usize {
    match letter {
        'm' | 'w' | 'M' | 'W' => 102,
        'i' | 'j' | 'l' | 't' | 'f' | 'r' | 'I' | '.' | ',' | '\'' | '’' | ':' | '-' => 46,
        _ if letter.is_uppercase() => 78,
        _ => 67,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_longer_text_is_smaller_and_none_is_too_small() {
        let sizes =
            ["No.", "I am a US citizen. Here is my passport.", &"word ".repeat(20), &"w".repeat(10_000)].map(size);
        assert!(sizes.windows(2).all(|pair| pair[0] > pair[1]), "{sizes:?}");
        assert_eq!(sizes[0], LARGEST * 10_000 / SHORT);
        assert_eq!(sizes[3], SMALLEST * 10_000 / SHORT);
    }
}
