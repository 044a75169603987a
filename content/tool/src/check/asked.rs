//! What people type when they look for a card: enough of it, each phrase once.

use std::collections::BTreeSet;

use rights_core::locale::fold;

use super::structure::unknown_link;
use crate::finding::{Findings, Rule};
use crate::model::PackSource;
use crate::unread::Unread;

/// Fewest phrases of a card in each language (from here on, a phrase that nobody thought of is mostly near another).
const FEWEST: usize = 20;
/// Longest phrase, in characters.
const LONGEST: usize = 120;

pub(super) fn check(pack: &PackSource, unread: &Unread, findings: &mut Findings) {
    let cards: Vec<&str> = pack.cards.iter().map(|card| card.id.value.as_str()).collect();
    for asked in pack.asked.iter().filter(|asked| !pack.has_card(&asked.card.value, unread)) {
        unknown_link(&asked.card, "card of this pack", &cards, findings);
    }
    let mut seen = BTreeSet::new();
    for asked in &pack.asked {
        for phrase in &asked.phrases {
            let folded = fold(&phrase.value);
            if folded.is_empty() || phrase.value.chars().count() > LONGEST {
                let message = format!("this is not a phrase of 1 to {LONGEST} characters");
                findings.add(Rule::BadValue, phrase.at, message, "Write what a person would type.");
            } else if !seen.insert((&asked.lang, &asked.card.value, folded)) {
                let message = "this phrase is there already, in other letters or marks";
                findings.add(Rule::DuplicateId, phrase.at, message, "Delete it: search does not tell the two apart.");
            }
        }
    }
    // A pack may do without; one that has phrases has enough of them for each card and language.
    if pack.draft || pack.asked.is_empty() || unread.touches(&pack.path("pack.toml")) {
        return;
    }
    for card in pack.cards.iter().filter(|card| !unread.has(card.id.at)) {
        for lang in pack.languages.iter().map(|lang| lang.value.as_str()) {
            let path = pack.path(&format!("l10n/{lang}/asked-as.toml"));
            let phrases = pack.asked_as(&card.id.value, lang).count();
            if phrases < FEWEST && !unread.touches(&path) {
                let message =
                    format!("`{}` has {phrases} phrases in `{lang}` by which people look for it", card.id.value);
                let help = format!("Write at least {FEWEST} in {path}.");
                findings.add_text(Rule::FewPhrases, card.id.at, &card.id.value, message, help);
            }
        }
    }
}
