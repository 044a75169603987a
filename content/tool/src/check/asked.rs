//! What people type when they look for a card: enough of it, each phrase once.

use std::collections::BTreeMap;

use rights_core::locale::fold;

use super::structure::unknown_link;
use crate::finding::{Findings, Rule};
use crate::model::PackSource;
use crate::unread::Unread;

/// Fewest phrases of a card in each language (from here on, a phrase that nobody thought of is mostly near another).
const FEWEST: usize = 20;
/// Most phrases of a list: a bound, not a goal.
const MOST: usize = 200;
/// Longest phrase, in characters.
const LONGEST: usize = 120;

pub(super) fn check(pack: &PackSource, unread: &Unread, findings: &mut Findings) {
    let cards: Vec<&str> = pack.cards.iter().map(|card| card.id.value.as_str()).collect();
    for asked in pack.asked.iter().filter(|asked| !pack.has_card(&asked.card.value, unread)) {
        unknown_link(&asked.card, "card of this pack", &cards, findings);
    }
    for asked in &pack.asked {
        if !pack.languages.is_empty() && !pack.languages.iter().any(|lang| lang.value == asked.lang) {
            let message = format!("the pack does not name the language `{}`", asked.lang);
            findings.add(
                Rule::UnknownLink,
                asked.card.at,
                message,
                "Add it to `languages` in pack.toml, or delete the file.",
            );
        }
    }
    let mut seen = BTreeMap::new();
    for asked in &pack.asked {
        if asked.phrases.len() > MOST {
            let message = format!("`{}` has {} phrases here", asked.card.value, asked.phrases.len());
            findings.add(Rule::BadValue, asked.card.at, message, format!("Keep the best, at most {MOST}."));
            continue;
        }
        for phrase in &asked.phrases {
            let folded = fold(&phrase.value);
            if folded.is_empty() || phrase.value.chars().count() > LONGEST {
                let message = format!("this is not a phrase of 1 to {LONGEST} characters");
                findings.add(Rule::BadValue, phrase.at, message, "Write what a person would type.");
            } else if let Some(card) = seen.insert((&asked.lang, folded), &asked.card.value) {
                let message = format!("`{card}` has this phrase already, perhaps in other letters or marks");
                findings.add(Rule::DuplicateId, phrase.at, message, "Delete one: search does not tell the two apart.");
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
