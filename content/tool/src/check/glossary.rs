//! One word per term: words that the glossary says to avoid.

use crate::finding::{Findings, Rule};
use crate::model::{Messages, Term, is_typed_by_readers};

pub(super) fn check(messages: &Messages, glossary: &[Term], findings: &mut Findings) {
    for ((_, lang), file) in &messages.files {
        let terms = glossary.iter().flat_map(|term| term.words.iter().map(move |(of, words)| (term, of, words)));
        for (term, _, words) in terms.filter(|(_, of, _)| *of == lang) {
            // What people type to find a card is theirs, not ours.
            for (_, message) in file.messages.iter().filter(|(id, _)| !is_typed_by_readers(id)) {
                for avoided in words.avoid.iter().filter(|word| has_word(&message.finished, word)) {
                    let text = format!("`{avoided}` is not our word for \"{}\"", term.english);
                    let help = format!("Write: {}. See ui/glossary.toml.", words.wanted);
                    findings.add_text(Rule::OffGlossary, message.value_at, avoided, text, help);
                }
            }
        }
    }
}

/// Whether a word stands in a text: its start at the start of a word (prefixes such as the Arabic article and
/// "and" count as part of it), its end anywhere, since endings change.
fn has_word(text: &str, word: &str) -> bool {
    let (text, word) = (text.to_lowercase(), word.to_lowercase());
    text.match_indices(&word).any(|(at, _)| {
        let before = text.get(..at).unwrap_or_default();
        let start = before.rsplit(|letter: char| !letter.is_alphabetic()).next().unwrap_or_default();
        matches!(start, "" | "ال" | "و" | "وال" | "ب" | "بال" | "ل" | "لل" | "ف" | "ك")
    })
}

#[cfg(test)]
mod tests {
    use super::has_word;

    #[test]
    fn endings_and_arabic_prefixes_do_not_hide_a_word() {
        assert!(has_word("قال الضابط ذلك", "ضابط"));
        assert!(has_word("Los Agentes dicen", "agente"));
        assert!(!has_word("reagente", "agente"));
    }
}
