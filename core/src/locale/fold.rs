//! The search fold: one form for all the ways people write the same word.
//!
//! The builder uses it on the text and the core on the query, so that the two cannot drift apart. What it does, in
//! order: NFKD; drop marks of the Latin and Arabic scripts, tatweel, zero-width and direction characters; unify Arabic
//! and Urdu letter variants and digits; convert to lower case; turn everything that is not a letter or digit into a
//! space, and put one between letters and digits; cut a leading `ال` from longer words.

use icu_normalizer::DecomposingNormalizerBorrowed;

/// Words with this many letters or fewer keep a leading `ال`, which may be part of the word.
const SHORT_WORD: usize = 4;

/// Folds text for searching: lowercase words of letters and digits, with one space between them.
///
/// ```
/// use rights_core::locale::fold;
/// assert_eq!(fold("Los Teléfonos"), "los telefonos");
/// assert_eq!(fold("الهَاتِف"), fold("هاتف"));
/// assert_eq!(fold("گرین کارڈ ۲۰۱۷"), fold("گرين كارڈ 2017"));
/// ```
#[must_use]
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in DecomposingNormalizerBorrowed::new_nfkd().normalize_iter(text.chars()) {
        if is_dropped(letter) {
            continue;
        }
        let letter = unify(letter);
        if letter.is_alphanumeric() || is_kept_mark(letter) {
            // `I407` and `I-407` are the same words.
            let turns = |last: char| last != ' ' && last.is_numeric() != letter.is_numeric();
            if folded.chars().next_back().is_some_and(turns) {
                folded.push(' ');
            }
            folded.extend(letter.to_lowercase().filter(|lower| !is_dropped(*lower)));
        } else if !folded.ends_with(' ') {
            folded.push(' ');
        }
    }
    let words: Vec<&str> = folded.split(' ').map(without_article).filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

/// Marks, joiners and apostrophes that people leave out.
fn is_dropped(letter: char) -> bool {
    matches!(letter,
        '\u{0300}'..='\u{036F}' | '\u{0610}'..='\u{061A}' | '\u{0640}' | '\u{064B}'..='\u{065F}' | '\u{0670}'
        | '\u{06D6}'..='\u{06DC}' | '\u{06DF}'..='\u{06E8}' | '\u{06EA}'..='\u{06ED}' | '\u{08D3}'..='\u{08FF}'
        | '\u{00AD}' | '\u{FE00}'..='\u{FE0F}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}' | '\u{061C}'
        | '\'' | '’')
}

/// Vowel signs of other scripts, where they are part of the word.
fn is_kept_mark(letter: char) -> bool {
    matches!(letter, '\u{0900}'..='\u{0DFF}' | '\u{0E30}'..='\u{0E4E}' | '\u{1780}'..='\u{17D3}')
}

fn unify(letter: char) -> char {
    match letter {
        'ٱ' => 'ا',
        'ى' | 'ی' | 'ې' => 'ي',
        'ک' | 'ڪ' => 'ك',
        'ة' | 'ہ' | 'ھ' | 'ە' => 'ه',
        'ں' => 'ن',
        '٠'..='٩' => digit(letter, '٠'),
        '۰'..='۹' => digit(letter, '۰'),
        _ => letter,
    }
}

fn digit(letter: char, zero: char) -> char {
    char::from_digit((letter as u32).saturating_sub(zero as u32), 10).unwrap_or(letter)
}

fn without_article(mut word: &str) -> &str {
    while word.chars().count() > SHORT_WORD {
        let Some(rest) = word.strip_prefix("ال") else {
            break;
        };
        word = rest;
    }
    word
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_who_write_a_word_differently_find_the_same_line() {
        for (written, typed) in [
            ("أسئلة", "اسئله"),
            ("مُحامٍ", "محام"),
            ("اللجوء", "لجوء"),
            ("فون", "فوں"),
            ("ہاتھ", "هاته"),
            ("¿Dónde está?", "donde esta"),
            ("they’re", "theyre"),
            ("İstanbul", "istanbul"),
            ("١٢٣", "123"),
            ("CAIR-Ohio", "cair ohio"),
            ("ph\u{AD}one", "phone"),
            ("Form I-407", "form i407"),
            ("287(g)", "287g"),
        ] {
            assert_eq!(fold(written), fold(typed), "{written}");
        }
        assert_eq!(fold("\u{202E}!?\u{0}"), "");
        assert_eq!(fold("हिन्दी"), "हिन्दी");
    }

    proptest::proptest! {
        #[test]
        fn folding_twice_changes_nothing(text in ".*") {
            let once = fold(&text);
            proptest::prop_assert_eq!(fold(&once), once);
        }

        #[test]
        fn folded_text_is_words_and_single_spaces(text in ".*") {
            let folded = fold(&text);
            proptest::prop_assert!(!folded.contains("  ") && !folded.starts_with(' ') && !folded.ends_with(' '));
            proptest::prop_assert!(!folded.contains(['"', '*', '(', ':', '-']));
        }
    }
}
