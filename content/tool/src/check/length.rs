//! How long a line may be, and a card for one reader: what can be taken in while somebody waits for an answer.

use rights_core::ids::Status;

use crate::finding::{Findings, Rule};
use crate::model::{Card, PackSource};
use crate::unread::Unread;

/// Most words of a line in the source language.
const MOST_WORDS: usize = 40;
/// Most words of a translated line: other languages take more words to say the same.
const MOST_WORDS_TRANSLATED: usize = 55;
/// Most lines of a card for one reader, besides its open questions.
const MOST_LINES: usize = 20;

pub(super) fn check(pack: &PackSource, unread: &Unread, findings: &mut Findings) {
    if pack.draft || unread.touches(&pack.path("pack.toml")) {
        return;
    }
    for card in &pack.cards {
        check_lines(pack, card, findings);
        check_card(card, findings);
    }
}

fn check_lines(pack: &PackSource, card: &Card, findings: &mut Findings) {
    for line in card.sections.iter().flat_map(|section| &section.lines) {
        for (position, lang) in pack.languages.iter().enumerate() {
            let most = if position == 0 { MOST_WORDS } else { MOST_WORDS_TRANSLATED };
            let Some(message) = pack.messages.get(&card.id.value, &lang.value, &line.id.value) else { continue };
            let words = message.finished.split_whitespace().count();
            if words > most {
                let help = format!("At most {most}: say one thing, or split the line.");
                findings.add(Rule::LongLine, message.value_at, format!("this line has {words} words"), help);
            }
        }
    }
}

fn check_card(card: &Card, findings: &mut Findings) {
    for status in Status::ALL.iter().filter(|status| card.statuses.contains(**status)) {
        let lines = card.sections.iter().flat_map(|section| &section.lines);
        let shown = lines.filter(|line| !line.is_gap() && line.statuses.contains(*status)).count();
        if shown > MOST_LINES {
            let message = format!("{shown} lines for `{}`", status.word());
            let help =
                format!("At most {MOST_LINES} besides the open questions: merge some, or move them to another card.");
            findings.add(Rule::LongCard, card.id.at, message, help);
        }
    }
}
