//! Links between cards, phone lines and groups, and officer lines.

use rights_core::ids::LineKind;

use crate::finding::{Findings, Rule, did_you_mean};
use crate::model::{Card, Content, Line, PackSource};
use crate::source::Located;

/// Most words of a line to say: it is said under stress.
const MOST_WORDS_TO_SAY: usize = 12;

pub(super) fn check(pack: &PackSource, content: &Content, findings: &mut Findings) {
    for named in pack.order.iter().filter(|named| !pack.has_card(&named.value, &content.unread)) {
        let message = format!("there is no card `{}`", named.value);
        findings.add(Rule::UnknownLink, named.at, message, "Write cards/<name>.toml, or delete the name.");
    }
    for (position, named) in pack.order.iter().enumerate() {
        if pack.order.iter().take(position).any(|earlier| earlier.value == named.value) {
            findings.add(
                Rule::DuplicateId,
                named.at,
                format!("`{}` is listed twice", named.value),
                "Delete one of them.",
            );
        }
    }
    let cards: Vec<&str> = content.cards().map(|card| card.id.value.as_str()).collect();
    for first in pack.first.iter().filter(|first| !content.has_card(&first.value)) {
        unknown_link(first, "card", &cards, findings);
    }
    for card in &pack.cards {
        check_links(card, pack, content, findings);
        for line in card.sections.iter().flat_map(|section| &section.lines) {
            check_officer(line, pack, card, content, findings);
            check_step(line, card, findings);
        }
    }
}

fn check_links(card: &Card, pack: &PackSource, content: &Content, findings: &mut Findings) {
    let cards: Vec<&str> = content.cards().map(|card| card.id.value.as_str()).collect();
    for link in card.see_also.iter().filter(|link| !content.has_card(&link.value)) {
        unknown_link(link, "card", &cards, findings);
    }
    for link in card.see_also.iter().filter(|link| link.value == card.id.value) {
        findings.add(Rule::UnknownLink, link.at, "the card links to itself", "Delete it.");
    }
    for list in [&card.see_also, &card.hotlines] {
        for (position, link) in list.iter().enumerate() {
            if list.iter().take(position).any(|earlier| earlier.value == link.value) {
                findings.add(
                    Rule::DuplicateId,
                    link.at,
                    format!("`{}` is listed twice", link.value),
                    "Delete one of them.",
                );
            }
        }
    }
    let hotlines = content.packs.iter().flat_map(|pack| &pack.hotlines).filter(|hotline| hotline.confirmed);
    let hotlines: Vec<&str> = hotlines.map(|hotline| hotline.id.value.as_str()).collect();
    let all_read = content.packs.iter().all(|pack| !content.unread.touches(&pack.path("hotlines.toml")));
    for link in card.hotlines.iter().filter(|link| all_read && !hotlines.contains(&link.value.as_str())) {
        unknown_link(link, "confirmed phone line", &hotlines, findings);
    }
    let groups: Vec<&str> = pack.groups.iter().map(|group| group.value.as_str()).collect();
    let known = groups.contains(&card.group.value.as_str()) || content.unread.touches(&pack.path("pack.toml"));
    if !known && !content.unread.has(card.group.at) {
        unknown_link(&card.group, "group", &groups, findings);
    }
}

pub(super) fn unknown_link(link: &Located<String>, what: &str, known: &[&str], findings: &mut Findings) {
    let near = rights_core::nearest(&link.value, known.iter().copied());
    let help = if near.is_empty() { "Delete it.".to_owned() } else { did_you_mean(&near) };
    findings.add(Rule::UnknownLink, link.at, format!("there is no {what} `{}`", link.value), help);
}

fn check_officer(line: &Line, pack: &PackSource, card: &Card, content: &Content, findings: &mut Findings) {
    let source = pack.languages.first().map_or("en", |lang| lang.value.as_str());
    match (&line.officer, line.kind == LineKind::Say) {
        (None, true) if !content.unread.has(line.id.at) => {
            let help = "Add `officer = \"…\"`: the frozen English for the officer.";
            findings.add(Rule::BadOfficerLine, line.id.at, "this line to say has no words for the officer", help);
        }
        (Some(officer), false) => {
            let message = "only a line of kind `say` may have words for the officer";
            findings.add(Rule::BadOfficerLine, officer.at, message, "Delete `officer`, or change the kind.");
        }
        (Some(officer), true) => {
            if officer.value.split_whitespace().count() > MOST_WORDS_TO_SAY {
                let message = format!("this is more than {MOST_WORDS_TO_SAY} words to say");
                findings.add(Rule::BadOfficerLine, officer.at, message, "Say less, or split the line.");
            }
            if !officer.value.chars().all(|letter| letter.is_ascii_graphic() || letter == ' ') {
                let message = "the words for the officer are not plain English letters";
                findings.add(Rule::BadOfficerLine, officer.at, message, "Use plain letters, digits and punctuation.");
            }
            let meaning = pack.messages.get(&card.id.value, source, &line.id.value);
            if let Some(meaning) = meaning.filter(|meaning| meaning.finished != officer.value) {
                let message = "the English meaning is not what is said to the officer";
                let help = "Make the message and `officer` the same sentence.";
                findings.add(Rule::BadOfficerLine, meaning.value_at, message, help);
            }
        }
        (None, _) => {}
    }
}

/// What a step types in and when to take it again belong to the steps of a card that leads to a private record.
fn check_step(line: &Line, card: &Card, findings: &mut Findings) {
    if (line.needs.is_empty() && line.after_hours.is_none()) || (line.is_step() && card.form.is_some()) {
        return;
    }
    let message = "only a step of a card with a `form` may have `needs` and `after_hours`";
    let help = "Begin the line's id with `step-` and name the card's `form`, or delete the keys.";
    findings.add(Rule::BadValue, line.id.at, message, help);
}
