//! Cleaning outside text, so that nothing in it affects a terminal, a page or the order of the text next to it.

use std::borrow::Cow;

use super::bidi::{LRI, PDI, is_direction_control};

/// The text without anything that acts or hides: control characters other than a line end, direction controls other
/// than balanced isolates (LRI…PDI, one deep), and invisible characters.
///
/// A text that is already clean is not copied.
///
/// ```
/// use rights_core::locale::clean;
/// assert_eq!(clean("say \u{1B}[2Jthis\u{202E}"), "say [2Jthis");
/// assert_eq!(clean("رقم \u{2066}I-407\u{2069}"), "رقم \u{2066}I-407\u{2069}");
/// ```
#[must_use]
pub fn clean(text: &str) -> Cow<'_, str> {
    if is_clean(text) {
        return Cow::Borrowed(text);
    }
    let balanced = has_balanced_isolates(text);
    let stays = |letter: char| match letter {
        LRI | PDI => balanced,
        _ => is_plain(letter),
    };
    Cow::Owned(text.chars().filter(|letter| stays(*letter)).collect())
}

/// Whether a text is already clean. Every text of every row goes through this, so it makes one pass, and the most
/// common letters need only one comparison.
fn is_clean(text: &str) -> bool {
    let mut open = false;
    for letter in text.chars() {
        match letter {
            ' '..='~' | '\u{620}'..='\u{6FF}' => {}
            LRI | PDI if open == (letter == PDI) => open = !open,
            LRI | PDI => return false,
            _ if is_plain(letter) => {}
            _ => return false,
        }
    }
    !open
}

/// Whether a character is allowed in a text: it neither acts nor hides.
fn is_plain(letter: char) -> bool {
    letter == '\n' || !letter.is_control() && !is_direction_control(letter) && !is_invisible(letter)
}

/// Whether a character is invisible although it is neither a control nor a direction control: soft hyphen, zero-width
/// space, word joiner, line and paragraph separators, fillers, variation selectors, tags.
///
/// The zero-width non-joiner (U+200C) and joiner (U+200D) are part of how some scripts are written: they stay.
#[must_use]
pub fn is_invisible(letter: char) -> bool {
    matches!(letter,
        '\u{AD}' | '\u{34F}' | '\u{115F}' | '\u{1160}' | '\u{180E}' | '\u{200B}' | '\u{2028}' | '\u{2029}'
        | '\u{2060}'..='\u{2065}' | '\u{206A}'..='\u{206F}' | '\u{3164}' | '\u{FEFF}' | '\u{FFA0}'
        | '\u{FE00}'..='\u{FE0F}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}' | '\u{E0100}'..='\u{E01EF}')
}

fn has_balanced_isolates(text: &str) -> bool {
    let mut open = false;
    for letter in text.chars().filter(|letter| matches!(*letter, LRI | PDI)) {
        if open == (letter == LRI) {
            return false;
        }
        open = !open;
    }
    !open
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn isolates_stay_only_where_each_is_closed() {
        for broken in ["a\u{2066}b", "a\u{2069}b", "\u{2066}\u{2066}a\u{2069}\u{2069}", "\u{2069}a\u{2066}"] {
            assert!(!clean(broken).contains([LRI, PDI]), "{broken:?}");
        }
        assert!(matches!(clean("ہے \u{2066}CBP\u{2069} کا\u{200C}"), Cow::Borrowed(_)));
    }

    proptest::proptest! {
        #[test]
        fn what_is_clean_stays_clean(text in "\\PC*|[\u{0}-\u{9F}\u{2000}-\u{206F}a]{0,40}") {
            let once = clean(&text).into_owned();
            proptest::prop_assert!(matches!(clean(&once), Cow::Borrowed(_)));
            proptest::prop_assert!(once.chars().all(|letter| letter == '\n' || !letter.is_control()));
        }
    }
}
