//! Ids, links, facts and officer lines.

use std::collections::BTreeMap;

use rights_core::ids::LineKind;
use rights_core::pack::{OTHER_MESSAGES, UI};

use crate::finding::{Findings, Rule};
use crate::model::{Card, Content, Fact, FactStatus, Line, PackSource, Section};
use crate::source::{At, Located};

/// Most words of a line to say: it is said under stress.
const MOST_WORDS_TO_SAY: usize = 12;

pub(super) fn check(pack: &PackSource, content: &Content, today: Option<&str>, findings: &mut Findings) {
    let mut ids = Ids::new("in this pack");
    pack.facts.iter().for_each(|fact| ids.add(&fact.id, findings));
    let mut ids = Ids::new("in this pack");
    pack.hotlines.iter().for_each(|hotline| ids.add(&hotline.id, findings));
    let facts: BTreeMap<&str, &Fact> = content.facts_for(pack).map(|fact| (fact.id.value.as_str(), fact)).collect();
    for card in &pack.cards {
        check_links(card, pack, content, findings);
        let mut ids = Ids::new("in this card");
        for section in &card.sections {
            ids.add(&section.id, findings);
            for line in &section.lines {
                ids.add(&line.id, findings);
                check_officer(line, pack, card, findings);
                check_facts(line, section, &facts, pack, card, findings);
            }
        }
    }
    check_notes(pack, content, &facts, findings);
    check_pack_ids(pack, content, findings);
    if let Some(today) = today {
        check_expired(pack, &facts, today, findings);
    }
}

/// Finds ids used twice, and ids that are not lower-case words with hyphens.
struct Ids<'a> {
    seen: BTreeMap<&'a str, At>,
    scope: &'static str,
}

impl<'a> Ids<'a> {
    fn new(scope: &'static str) -> Self {
        Self { seen: BTreeMap::new(), scope }
    }

    fn add(&mut self, id: &'a Located<String>, findings: &mut Findings) {
        check_id(id, &id.value, findings);
        if self.seen.insert(&id.value, id.at).is_some() {
            let message = format!("the id `{}` is used twice {}", id.value, self.scope);
            findings.add(Rule::DuplicateId, id.at, message, "Give one of them another id.");
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
        findings.add(Rule::BadValue, at.at, format!("`{id}` is no id"), help);
    }
}

/// Card ids are unique over all packs, pack ids too.
fn check_pack_ids(pack: &PackSource, content: &Content, findings: &mut Findings) {
    check_id(&pack.id, &pack.id.value, findings);
    pack.cards.iter().for_each(|card| check_id(&card.id, &card.id.value, findings));
    let guides = pack.cards.iter().filter_map(|card| card.guide.as_ref());
    pack.groups.iter().chain(guides).for_each(|id| check_id(id, &id.value, findings));
    let cards: Vec<&str> = content.cards().map(|card| card.id.value.as_str()).collect();
    for first in pack.first.iter().filter(|first| !cards.contains(&first.value.as_str())) {
        unknown_link(first, "card", &cards, findings);
    }
    for place in &pack.places {
        place.value.split('/').for_each(|part| check_id(place, part, findings));
    }
    if pack.version < 0 {
        let help = "Write a whole number; it only goes up.";
        findings.add(Rule::BadValue, pack.id.at, format!("{} is no version", pack.version), help);
    }
    for other in &content.packs {
        let same = std::ptr::eq(other, pack);
        for hotline in pack.hotlines.iter().filter(|_| !same) {
            if other.hotlines.iter().any(|twin| twin.id.value == hotline.id.value) {
                let message = format!("another pack has a phone line `{}`", hotline.id.value);
                let help = "Cards name lines of any pack: give it an id of its own.";
                findings.add(Rule::DuplicateId, hotline.id.at, message, help);
            }
        }
        if !same && other.id.value == pack.id.value {
            findings.add(Rule::DuplicateId, pack.id.at, "two packs have this id", "Give one of them another id.");
        }
        for card in &pack.cards {
            let twins = other.cards.iter().filter(|twin| twin.id.value == card.id.value && twin.at != card.at).count();
            if twins > 0 {
                let message = format!("another card is called `{}`", card.id.value);
                findings.add(
                    Rule::DuplicateId,
                    card.id.at,
                    message,
                    "A card's id is unique over all packs: rename one.",
                );
            }
        }
    }
}

fn check_links(card: &Card, pack: &PackSource, content: &Content, findings: &mut Findings) {
    let cards: Vec<&str> = content.cards().map(|card| card.id.value.as_str()).collect();
    for link in card.see_also.iter().filter(|link| !cards.contains(&link.value.as_str())) {
        unknown_link(link, "card", &cards, findings);
    }
    for link in card.see_also.iter().filter(|link| link.value == card.id.value) {
        findings.add(Rule::UnknownLink, link.at, "the card leads to itself", "Take it out.");
    }
    for list in [&card.see_also, &card.hotlines] {
        for (position, link) in list.iter().enumerate() {
            if list.iter().take(position).any(|earlier| earlier.value == link.value) {
                findings.add(Rule::DuplicateId, link.at, format!("`{}` is named twice", link.value), "Keep one.");
            }
        }
    }
    let hotlines = content.packs.iter().flat_map(|pack| &pack.hotlines).filter(|hotline| hotline.confirmed);
    let hotlines: Vec<&str> = hotlines.map(|hotline| hotline.id.value.as_str()).collect();
    for link in card.hotlines.iter().filter(|link| !hotlines.contains(&link.value.as_str())) {
        unknown_link(link, "confirmed phone line", &hotlines, findings);
    }
    let groups: Vec<&str> = pack.groups.iter().map(|group| group.value.as_str()).collect();
    if !groups.contains(&card.group.value.as_str()) {
        unknown_link(&card.group, "group", &groups, findings);
    }
}

/// News has days in their order and rests on facts; a correction is about a card.
fn check_notes(pack: &PackSource, content: &Content, facts: &BTreeMap<&str, &Fact>, findings: &mut Findings) {
    let mut ids = Ids::new("in this pack");
    for news in &pack.news {
        ids.add(&news.id, findings);
        if news.last_day.value < news.first_day.value {
            let help = "News ends on or after the day it begins.";
            findings.add(Rule::BadValue, news.last_day.at, "the last day is before the first", help);
        }
        if news.facts.is_empty() {
            findings.add(Rule::NoFact, news.id.at, "this news rests on no fact", "Cite the facts it rests on.");
        }
        for cited in &news.facts {
            let known = facts.get(cited.value.as_str());
            if known.is_none_or(|fact| fact.status != FactStatus::Confirmed) {
                let message = format!("there is no confirmed fact `{}`", cited.value);
                findings.add(Rule::UnknownFact, cited.at, message, "Cite a confirmed fact of the `facts` folders.");
            }
        }
    }
    let mut ids = Ids::new("in this pack");
    let cards: Vec<&str> = content.cards().map(|card| card.id.value.as_str()).collect();
    for correction in &pack.corrections {
        ids.add(&correction.id, findings);
        if correction.source.value.trim().is_empty() {
            findings.add(Rule::BadValue, correction.source.at, "a correction without a source", "Cite what says so.");
        }
        if !cards.contains(&correction.card.value.as_str()) {
            unknown_link(&correction.card, "card", &cards, findings);
        }
    }
}

fn unknown_link(link: &Located<String>, what: &str, known: &[&str], findings: &mut Findings) {
    let near = rights_core::nearest(&link.value, known.iter().copied());
    let help =
        if near.is_empty() { "Take it out.".to_owned() } else { format!("Did you mean `{}`?", near.join("`, `")) };
    findings.add(Rule::UnknownLink, link.at, format!("there is no {what} `{}`", link.value), help);
}

fn check_officer(line: &Line, pack: &PackSource, card: &Card, findings: &mut Findings) {
    let source = pack.languages.first().map_or("en", |lang| lang.value.as_str());
    match (&line.officer, line.kind == LineKind::Say) {
        (None, true) => {
            let help = "Add `officer = \"…\"`: the frozen English for the officer.";
            findings.add(Rule::BadOfficerLine, line.id.at, "a line to say has no words for the officer", help);
        }
        (Some(officer), false) => {
            let message = "only a line of kind `say` has words for the officer";
            findings.add(Rule::BadOfficerLine, officer.at, message, "Take `officer` out, or change the kind.");
        }
        (Some(officer), true) => {
            if officer.value.split_whitespace().count() > MOST_WORDS_TO_SAY {
                let message = format!("more than {MOST_WORDS_TO_SAY} words to say");
                findings.add(Rule::BadOfficerLine, officer.at, message, "Say less, or split the line.");
            }
            if !officer.value.chars().all(|letter| letter.is_ascii_graphic() || letter == ' ') {
                let message = "words for the officer that are not plain English letters";
                findings.add(Rule::BadOfficerLine, officer.at, message, "Use plain letters, digits and punctuation.");
            }
            let meaning = pack.messages.get(&card.id.value, source, &line.id.value);
            if let Some(meaning) = meaning.filter(|meaning| meaning.finished != officer.value) {
                let message = "the English meaning is not what the officer is told";
                let help = "Make the message and `officer` the same sentence.";
                findings.add(Rule::BadOfficerLine, meaning.value_at, message, help);
            }
        }
        (None, false) => {}
    }
}

fn check_facts(
    line: &Line,
    section: &Section,
    facts: &BTreeMap<&str, &Fact>,
    pack: &PackSource,
    card: &Card,
    findings: &mut Findings,
) {
    match (line.is_gap(), line.facts.first()) {
        (false, None) => {
            let help = "Cite the facts it rests on, or make it a `gap` line.";
            findings.add(Rule::NoFact, line.id.at, "this line rests on no fact", help);
        }
        (true, Some(fact)) => {
            let help = "Take the facts out, or say what they say in a line of another kind.";
            findings.add(Rule::GapWithFact, fact.at, "a gap line cites a fact", help);
        }
        _ => {}
    }
    for cited in &line.facts {
        let Some(fact) = facts.get(cited.value.as_str()) else {
            let near = rights_core::nearest(&cited.value, facts.keys().copied());
            let help = format!("Did you mean `{}`? Facts are in the `facts` folders.", near.join("`, `"));
            findings.add(Rule::UnknownFact, cited.at, format!("there is no fact `{}`", cited.value), help);
            continue;
        };
        check_fact_status(line, cited, fact, section, pack, card, findings);
        let outside = line.statuses.without(fact.applies_to);
        if !outside.is_empty() {
            let words: Vec<&str> = outside.statuses().iter().map(|status| status.word()).collect();
            let message = format!("`{}` does not hold for {}", cited.value, words.join(", "));
            let help = "Split the line, so that each reader sees only what holds for them.";
            findings.add(Rule::FactNotForStatus, cited.at, message, help);
        }
        if fact.sources.iter().all(|source| source.seen.is_none()) {
            let message = format!("no source of `{}` was read", cited.value);
            findings.add(
                Rule::UnconfirmedFact,
                cited.at,
                message,
                "Read one and write down the day, or cite another fact.",
            );
        }
    }
}

fn check_fact_status(
    line: &Line,
    cited: &Located<String>,
    fact: &Fact,
    section: &Section,
    pack: &PackSource,
    card: &Card,
    findings: &mut Findings,
) {
    match fact.status {
        FactStatus::Confirmed => {}
        FactStatus::Unconfirmed => {
            let message = format!("`{}` is not confirmed: no checked source supports it", cited.value);
            findings.add(
                Rule::UnconfirmedFact,
                cited.at,
                message,
                "Never ship it. Take the line out, or make it a gap.",
            );
        }
        FactStatus::History if !section.past => {
            let message = format!("`{}` was true in the past", cited.value);
            let help = "Put the line into a section with `past = true`, with its year.";
            findings.add(Rule::HistoryNotPast, cited.at, message, help);
        }
        FactStatus::History => {
            let source = pack.languages.first().map_or("en", |lang| lang.value.as_str());
            let message = pack.messages.get(&card.id.value, source, &line.id.value);
            let year = |text: &str| {
                let digits = |word: &&str| word.len() == 4 && word.starts_with(['1', '2']);
                text.split(|letter: char| !letter.is_ascii_digit()).any(|word| digits(&word))
            };
            if let Some(message) = message.filter(|message| !year(&message.finished)) {
                let help = "Say in which year it was so.";
                findings.add(Rule::HistoryWithoutYear, message.value_at, "a line about the past names no year", help);
            }
        }
    }
}

fn check_expired(pack: &PackSource, facts: &BTreeMap<&str, &Fact>, today: &str, findings: &mut Findings) {
    let lines = pack.cards.iter().flat_map(|card| &card.sections).flat_map(|section| &section.lines);
    let mut cited: Vec<&str> = lines.flat_map(|line| &line.facts).map(|fact| fact.value.as_str()).collect();
    cited.sort_unstable();
    cited.dedup();
    for fact in cited.iter().filter_map(|id| facts.get(id)).filter(|fact| fact.review_by.value.as_str() < today) {
        let message = format!("`{}` was to be checked again by {}", fact.id.value, fact.review_by.value);
        let help = "Read its sources again, then move `review_by` and `seen`; the card says so until then.";
        findings.add(Rule::ExpiredFact, fact.review_by.at, message, help);
    }
}

impl Line {
    pub(crate) fn is_gap(&self) -> bool {
        self.kind == LineKind::Gap
    }
}
