//! News and corrections.

use std::collections::BTreeSet;

use super::ids::Ids;
use super::structure::unknown_link;
use crate::finding::{Findings, Rule};
use crate::model::{Content, FactStatus, PackSource};

/// News has days in their order and rests on facts; a correction is about a card.
pub(super) fn check(pack: &PackSource, content: &Content, findings: &mut Findings) {
    let mut ids = Ids::new("in this pack");
    let confirmed =
        content.facts_for(pack).filter(|fact| fact.status == FactStatus::Confirmed && fact.withdrawn.is_none());
    let confirmed: BTreeSet<&str> = confirmed.map(|fact| fact.id.value.as_str()).collect();
    for news in &pack.news {
        ids.add(&news.id, findings);
        // A first day may be in the future: news is written before it begins.
        if news.last_day.value < news.first_day.value {
            let help = "Write a `last_day` that is not before `first_day`.";
            findings.add(Rule::BadValue, news.last_day.at, "the last day is before the first", help);
        }
        if news.facts.is_empty() && !content.unread.has(news.id.at) {
            findings.add(Rule::NoFact, news.id.at, "this news rests on no fact", "Cite the facts it rests on.");
        }
        for cited in &news.facts {
            if !confirmed.contains(cited.value.as_str()) && !content.may_have_more_facts() {
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
            findings.add(Rule::BadValue, correction.source.at, "this correction has no source", "Cite what says so.");
        }
        if !content.has_card(&correction.card.value) {
            unknown_link(&correction.card, "card", &cards, findings);
        }
    }
}
