//! What lines rest on: each cites confirmed facts that hold for all of its readers.

use std::collections::BTreeMap;

use crate::finding::{Findings, Rule, did_you_mean};
use crate::model::{Card, Content, Fact, FactStatus, Line, PackSource, Section};
use crate::source::Located;

pub(super) fn check(pack: &PackSource, content: &Content, today: Option<&str>, findings: &mut Findings) {
    let facts: BTreeMap<&str, &Fact> = content.facts_for(pack).map(|fact| (fact.id.value.as_str(), fact)).collect();
    for card in &pack.cards {
        for section in &card.sections {
            for line in &section.lines {
                check_facts(line, section, &facts, (pack, card), content, findings);
            }
        }
    }
    if let Some(today) = today {
        check_expired(pack, &facts, today, findings);
    }
}

fn check_facts(
    line: &Line,
    section: &Section,
    facts: &BTreeMap<&str, &Fact>,
    (pack, card): (&PackSource, &Card),
    content: &Content,
    findings: &mut Findings,
) {
    let card_is_whole = !content.unread.has(card.id.at);
    match (line.is_gap(), line.facts.first()) {
        (false, None) if card_is_whole => {
            let help = "Cite the facts it rests on, or make it a `gap` line.";
            findings.add(Rule::NoFact, line.id.at, "this line rests on no fact", help);
        }
        (true, Some(fact)) => {
            let help = "Delete the facts, or say what they say in a line of another kind.";
            findings.add(Rule::GapWithFact, fact.at, "a gap line cites a fact", help);
        }
        _ => {}
    }
    for cited in &line.facts {
        let Some(fact) = facts.get(cited.value.as_str()) else {
            if content.may_have_more_facts() {
                continue;
            }
            let near = rights_core::nearest(&cited.value, facts.keys().copied());
            let help = format!("{} Facts are in the `facts` folders.", did_you_mean(&near));
            findings.add(Rule::UnknownFact, cited.at, format!("there is no fact `{}`", cited.value), help.trim_start());
            continue;
        };
        if let Some(day) = &fact.withdrawn {
            let message = format!("`{}` was withdrawn on {}", cited.value, day.value);
            let help = "Rest the line on another fact, or delete it and say in corrections.toml what was wrong.";
            findings.add(Rule::WithdrawnFact, cited.at, message, help);
        }
        check_fact_status(line, cited, fact, section, pack, card, findings);
        let outside = line.statuses.without(fact.applies_to);
        if !outside.is_empty() && card_is_whole {
            let words: Vec<&str> = outside.statuses().iter().map(|status| status.word()).collect();
            let message = format!("`{}` does not apply to {}", cited.value, words.join(", "));
            let help = "Split the line, so that each reader sees only what applies to them.";
            findings.add(Rule::FactNotForStatus, cited.at, message, help);
        }
        if fact.sources.iter().all(|source| source.seen.is_none()) && !content.unread.has(fact.id.at) {
            let message = format!("no source for `{}` has been read", cited.value);
            findings.add(
                Rule::UnconfirmedFact,
                cited.at,
                message,
                "Read one and write the day as `seen`, or cite another fact.",
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
                "It must not ship. Delete the line, or make it a gap.",
            );
        }
        FactStatus::History if !section.past => {
            let message = format!("`{}` was true only in the past", cited.value);
            let help = "Move the line to a section with `past = true`, and say in which year it was so.";
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
                findings.add(
                    Rule::HistoryWithoutYear,
                    message.value_at,
                    "this line is about the past and names no year",
                    help,
                );
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
        let message = format!("`{}` should have been checked again by {}", fact.id.value, fact.review_by.value);
        let help = "Read its sources again, then change `seen` and `review_by`. Until then the card tells its readers.";
        findings.add(Rule::ExpiredFact, fact.review_by.at, message, help);
    }
}
