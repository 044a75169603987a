//! What a letter can hide: direction controls, invisible characters, look-alikes.

use crate::finding::{Findings, Rule};
use crate::letters::{escapes, is_isolate, unwanted};
use crate::model::{Message, Messages};
use crate::source::At;

pub(super) fn check(messages: &Messages, findings: &mut Findings) {
    for ((_, lang), file) in &messages.files {
        for message in file.messages.values() {
            check_controls(message, findings);
            check_words(message, lang, findings);
        }
    }
}

/// Looks at the value as written, with its escapes, and at the finished text: words from a term are only in the second.
fn check_controls(message: &Message, findings: &mut Findings) {
    let typed = message.value.char_indices().map(|(from, letter)| (from..from + letter.len_utf8(), letter));
    let mut hidden = false;
    for (range, letter) in typed.chain(escapes(&message.value)).filter(|(_, letter)| acts_or_hides(*letter)) {
        let from = message.value_at.from;
        findings.add_letter(At { from: from + range.start, to: from + range.end, ..message.value_at }, letter);
        hidden = true;
    }
    let mut depth = 0_usize;
    for (at, letter) in letters(message) {
        if matches!(letter, '\u{2066}'..='\u{2068}') {
            depth += 1;
        } else if letter == '\u{2069}' {
            if depth == 0 {
                unbalanced(findings, at, letter, "this ends an isolate that was never begun");
            }
            depth = depth.saturating_sub(1);
        } else if acts_or_hides(letter) && !hidden {
            findings.add_letter(at, letter);
        }
    }
    if depth > 0 {
        unbalanced(findings, message.value_at, '\u{2066}', "an isolate is begun and never ended");
    }
}

/// Whether a letter changes directions, cannot be seen or was lost. Isolates are judged by their balance instead.
fn acts_or_hides(letter: char) -> bool {
    !is_isolate(letter) && unwanted(letter).is_some()
}

fn unbalanced(findings: &mut Findings, at: At, letter: char, message: &str) {
    let help = "Delete it. The builder isolates Latin words and numbers by itself.";
    findings.add_text(Rule::UnbalancedIsolate, at, letter, message, help);
}

/// Every letter of a message with its place. Where the finished text is not what is written, its letters stand at
/// the place of the whole value.
fn letters(message: &Message) -> impl Iterator<Item = (At, char)> {
    let start = message.value_at.from;
    let written = message.finished == message.value;
    let text = if written { &message.value } else { &message.finished };
    text.char_indices().map(move |(offset, letter)| {
        let from = start + offset;
        let own = At { from, to: from + letter.len_utf8(), ..message.value_at };
        (if written { own } else { message.value_at }, letter)
    })
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Script {
    Latin,
    Greek,
    Cyrillic,
    Hebrew,
    Arabic,
    Other,
}

/// The script of a letter, for those that look alike; digits and marks have none.
fn script(letter: char) -> Option<Script> {
    match letter {
        'a'..='z' | 'A'..='Z' | '\u{C0}'..='\u{24F}' | '\u{FF21}'..='\u{FF5A}' => Some(Script::Latin),
        '\u{370}'..='\u{3FF}' => Some(Script::Greek),
        '\u{400}'..='\u{52F}' => Some(Script::Cyrillic),
        '\u{5D0}'..='\u{5EA}' => Some(Script::Hebrew),
        '\u{610}'..='\u{61A}'
        | '\u{620}'..='\u{65F}'
        | '\u{66E}'..='\u{6D3}'
        | '\u{6D5}'..='\u{6FF}'
        | '\u{750}'..='\u{77F}'
        | '\u{8A0}'..='\u{8FF}'
        | '\u{FB50}'..='\u{FDFF}'
        | '\u{FE70}'..='\u{FEFC}' => Some(Script::Arabic),
        // Marks that go with the letters of any script.
        '\u{300}'..='\u{36F}' | '\u{200C}' | '\u{200D}' => None,
        _ if letter.is_alphabetic() => Some(Script::Other),
        _ => None,
    }
}

fn check_words(message: &Message, lang: &str, findings: &mut Findings) {
    let mut word: Vec<(At, char)> = Vec::new();
    let mut all: Vec<(At, char)> = letters(message).collect();
    all.push((message.value_at, ' '));
    for (at, letter) in all {
        if letter.is_alphabetic() || matches!(letter, '\u{200C}' | '\u{200D}' | '\u{640}') {
            word.push((at, letter));
            continue;
        }
        check_word(&word, lang, findings);
        word.clear();
    }
}

fn check_word(word: &[(At, char)], lang: &str, findings: &mut Findings) {
    let mut scripts = word.iter().filter_map(|(at, letter)| Some((*at, script(*letter)?)));
    let Some((_, first)) = scripts.next() else {
        return;
    };
    let text: String = word.iter().map(|(_, letter)| letter).collect();
    if let Some((at, _)) = scripts.find(|(_, script)| *script != first) {
        let message = "this word has letters of two scripts";
        let help = "Type the word again in one script, or put a space between the two.";
        findings.add_text(Rule::MixedScript, at, text, message, help);
        return;
    }
    let foreign = |letter: char| match lang {
        "ar" => matches!(letter, 'ی' | 'ک' | 'ہ' | 'ھ' | 'ے'),
        "ur" => matches!(letter, 'ي' | 'ك' | 'ى' | 'ه'),
        _ => false,
    };
    if let Some((at, letter)) = word.iter().find(|(_, letter)| foreign(*letter)) {
        let message = format!("`{letter}` (U+{:04X}) is a look-alike letter from another language", *letter as u32);
        findings.add_text(Rule::ForeignLetter, *at, text, message, "Type the word again on this language's keyboard.");
    }
}
