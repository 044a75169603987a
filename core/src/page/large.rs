//! How large a line may be that stands alone on a screen.
//!
//! The size is in `vmin`, a share of the screen's shorter side, so one number fits phones of any size. It is found for the
//! smallest screen there is; letters are taken to be as wide as those of a wide bold font.

/// The smallest screen: 320 by 568 points, without its margins and the button below.
const WIDTH: usize = 286;
const HEIGHT: usize = 460;
/// The shorter side of that screen.
const SHORT: usize = 320;
/// Sizes to try, in points.
const LARGEST: usize = 88;
const SMALLEST: usize = 18;
/// Width of a letter and height of a line in hundredths of the size.
const LETTER: usize = 60;
const LINE: usize = 120;

/// The size in hundredths of a `vmin`.
pub(super) fn size(text: &str) -> usize {
    let points = (SMALLEST..=LARGEST).rev().find(|points| fits(text, *points)).unwrap_or(SMALLEST);
    points * 100 * 100 / SHORT
}

/// Whether a text of this size fits, its words set line by line.
fn fits(text: &str, points: usize) -> bool {
    let letters = WIDTH * 100 / (points * LETTER);
    let (mut lines, mut used) = (1, 0);
    for word in text.split_whitespace() {
        let length = word.chars().count();
        if length > letters {
            return false;
        }
        if used > 0 && used + 1 + length > letters {
            lines += 1;
            used = length;
        } else {
            used += length + usize::from(used > 0);
        }
    }
    lines * points * LINE <= HEIGHT * 100
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
