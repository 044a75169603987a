//! Direction controls: which characters they are, and isolating Latin letters and numbers in right-to-left text.
//!
//! Displayed text keeps the isolates U+2066 (LRI) and U+2069 (PDI) and no other direction control. Text that is
//! searched or shared has none. Translators type none: [`isolate`] adds them at build time.

pub(super) const LRI: char = '\u{2066}';
pub(super) const PDI: char = '\u{2069}';

/// Whether this is a Unicode direction control: mark, embedding, override or isolate (UAX #9, section 2).
#[must_use]
pub fn is_direction_control(letter: char) -> bool {
    matches!(letter, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// The text without any direction control.
#[must_use]
pub fn strip_controls(text: &str) -> String {
    text.chars().filter(|letter| !is_direction_control(*letter)).collect()
}

/// Wraps each run of Latin letters, digits and the punctuation and spaces between them in LRI…PDI.
///
/// For right-to-left paragraphs only. Existing direction controls are dropped first, so isolating twice changes
/// nothing.
///
/// ```
/// use rights_core::locale::isolate;
/// assert_eq!(isolate("في النموذج I-407 أنكم"), "في النموذج \u{2066}I-407\u{2069} أنكم");
/// assert_eq!(isolate("كلمة"), "كلمة");
/// ```
#[must_use]
pub fn isolate(text: &str) -> String {
    let mut isolated = String::with_capacity(text.len() + 16);
    let mut run = Run::default();
    for letter in text.chars().filter(|letter| !is_direction_control(*letter)) {
        run.push(letter, &mut isolated);
    }
    run.finish(&mut isolated);
    isolated
}

/// A left-to-right run being collected: `core` ends in a letter or digit; `pending` may or may not belong to it.
#[derive(Default)]
struct Run {
    core: String,
    pending: String,
}

impl Run {
    fn push(&mut self, letter: char, out: &mut String) {
        if is_left_to_right(letter) {
            self.core.push_str(&std::mem::take(&mut self.pending));
            self.core.push(letter);
        } else if self.core.is_empty() {
            // A sign before a number or name belongs to it: +1, $500, #12, (617), --sources.
            if is_sign(letter) && self.pending.chars().all(|sign| sign == '-') {
                self.pending.push(letter);
            } else {
                self.finish(out);
                self.take_sign(letter, out);
            }
        } else if letter == ')' && self.pending.is_empty() && self.open_brackets() > 0 || letter == '%' {
            self.core.push_str(&std::mem::take(&mut self.pending));
            self.core.push(letter);
        } else if letter.is_ascii_punctuation() || letter == ' ' || matches!(letter, '’' | '–' | '§') {
            self.pending.push(letter);
        } else {
            self.finish(out);
            out.push(letter);
        }
    }

    fn take_sign(&mut self, letter: char, out: &mut String) {
        if is_sign(letter) {
            self.pending.push(letter);
        } else {
            out.push(letter);
        }
    }

    fn open_brackets(&self) -> usize {
        let count = |bracket| self.core.chars().filter(|letter| *letter == bracket).count();
        count('(').saturating_sub(count(')'))
    }

    fn finish(&mut self, out: &mut String) {
        if !self.core.is_empty() {
            // A bracket that opens in the run and closes after it would be mirrored differently from its partner: leave
            // it outside.
            let outside = self.core.starts_with('(') && self.open_brackets() > 0;
            let core = self.core.strip_prefix('(').filter(|_| outside).unwrap_or(&self.core);
            if outside {
                out.push('(');
            }
            out.push(LRI);
            out.push_str(core);
            out.push(PDI);
            self.core.clear();
        }
        out.push_str(&std::mem::take(&mut self.pending));
    }
}

fn is_sign(letter: char) -> bool {
    matches!(letter, '+' | '-' | '$' | '#' | '(')
}

/// Latin letters, with or without accents, and ASCII digits.
fn is_left_to_right(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || matches!(letter, '\u{00C0}'..='\u{024F}' if letter.is_alphabetic())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(text: &str) -> String {
        isolate(text).replace(LRI, "<").replace(PDI, ">")
    }

    #[test]
    fn runs_keep_their_inner_punctuation_and_lose_the_outer() {
        assert_eq!(marked("منظمة CAIR-Ohio، و ACLU."), "منظمة <CAIR-Ohio>، و <ACLU>.");
        assert_eq!(marked("الرقم 1-888-351-4024."), "الرقم <1-888-351-4024>.");
        assert_eq!(marked("اتصلوا +1 (617) 994 الآن"), "اتصلوا <+1 (617) 994> الآن");
        assert_eq!(marked("قانون (ACLU) هنا"), "قانون <(ACLU)> هنا");
        assert_eq!(marked("قانون (ACLU قديم)"), "قانون (<ACLU> قديم)");
        assert_eq!(marked("نحو 50% منهم"), "نحو <50%> منهم");
        assert_eq!(marked("أضيفوا --sources."), "أضيفوا <--sources>.");
        assert_eq!(marked("نعم - لا"), "نعم - لا");
        assert_eq!(marked("في 2017؟ نعم"), "في <2017>؟ نعم");
    }

    proptest::proptest! {
        #[test]
        fn isolating_only_adds_balanced_isolates(text in "[ء-ي a-zA-Z0-9+$()%.،-]{0,40}") {
            let once = isolate(&text);
            proptest::prop_assert_eq!(strip_controls(&once), text);
            proptest::prop_assert_eq!(isolate(&once), once.clone());
            let mut depth = 0_i32;
            for letter in once.chars() {
                depth += i32::from(letter == LRI) - i32::from(letter == PDI);
                proptest::prop_assert!((0..=1).contains(&depth));
            }
        }
    }
}
