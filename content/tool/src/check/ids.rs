//! Ids: their form, and that none is used twice.

use std::collections::BTreeMap;

use rights_core::pack::{OTHER_MESSAGES, UI};

use crate::finding::{Findings, Rule};
use crate::model::{Content, PackSource};
use crate::source::{At, Located};

/// Ids of a pack, its cards and phone lines are unique over all packs. Packs and cards are called as their files are.
pub(super) fn check(pack: &PackSource, content: &Content, findings: &mut Findings) {
    let mut ids = Ids::new("in this pack");
    pack.facts.iter().for_each(|fact| ids.add(&fact.id, findings));
    let mut ids = Ids::new("in this pack");
    pack.hotlines.iter().for_each(|hotline| ids.add(&hotline.id, findings));
    for card in &pack.cards {
        let mut ids = Ids::new("in this card");
        for section in &card.sections {
            ids.add(&section.id, findings);
            section.lines.iter().for_each(|line| ids.add(&line.id, findings));
        }
    }
    check_id(&pack.id, &pack.id.value, findings);
    pack.cards.iter().for_each(|card| check_id(&card.id, &card.id.value, findings));
    let guides = pack.cards.iter().filter_map(|card| card.guide.as_ref());
    pack.groups.iter().chain(guides).for_each(|id| check_id(id, &id.value, findings));
    for place in &pack.places {
        place.value.split('/').for_each(|part| check_id(place, part, findings));
    }
    for other in content.packs.iter().filter(|other| !std::ptr::eq(*other, pack)) {
        for hotline in &pack.hotlines {
            if other.hotlines.iter().any(|twin| twin.id.value == hotline.id.value) {
                let message = format!("another pack has a phone line `{}`", hotline.id.value);
                let help = "Cards name lines of any pack: give it an id of its own.";
                findings.add(Rule::DuplicateId, hotline.id.at, message, help);
            }
        }
        for card in &pack.cards {
            if other.cards.iter().any(|twin| twin.id.value == card.id.value) {
                let message = format!("another card is called `{}`", card.id.value);
                let help = "A card's id is unique over all packs: rename one.";
                findings.add(Rule::DuplicateId, card.id.at, message, help);
            }
        }
    }
}

/// Finds ids used twice, and ids that are not lower-case words with hyphens.
pub(super) struct Ids<'a> {
    seen: BTreeMap<&'a str, At>,
    scope: &'static str,
}

impl<'a> Ids<'a> {
    pub(super) fn new(scope: &'static str) -> Self {
        Self { seen: BTreeMap::new(), scope }
    }

    pub(super) fn add(&mut self, id: &'a Located<String>, findings: &mut Findings) {
        check_id(id, &id.value, findings);
        if self.seen.insert(&id.value, id.at).is_some() {
            let message = format!("the id `{}` is used twice {}", id.value, self.scope);
            findings.add(Rule::DuplicateId, id.at, message, "Rename one of them.");
        }
    }
}

/// An id is lower-case words with hyphens: it stands in file names, lists and messages.
fn check_id(at: &Located<String>, id: &str, findings: &mut Findings) {
    let word =
        |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    // Names under which the app's own strings and the words of phone lines stand.
    let taken = id == UI || OTHER_MESSAGES.contains(&id) || id.starts_with("card-");
    if taken || !id.split('-').all(word) {
        let help = "Use lower-case letters, digits and single hyphens; not `ui`, `hotlines`, `news`, `corrections` or `card-…`.";
        findings.add(Rule::BadValue, at.at, format!("`{id}` is not a valid id"), help);
    }
}
