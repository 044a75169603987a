//! In which order the cards of a search come.
//!
//! Where few cards have all the words, a card is weighed by its words and by how near the query is to what people ask of
//! it; the sum of both orders the cards. Those found in the query's language come first. There is no list of stop words
//! for any language: a word that most cards have says next to nothing by itself.

use std::collections::BTreeMap;

use super::super::choice::{Choice, Stop};
use super::query::Query;
use super::{ABOUT, Found, LINES_OF_A_CARD};
use crate::pack::Pack;
use crate::pack::rows::SearchEntryRow;

/// How much more a word counts in a card's title, summary and keywords than in a line.
const ABOUT_WEIGHT: f64 = 2.0;
/// How much nearness to what people ask counts beside the words of the card that matches best.
const ASKED_WEIGHT: f64 = 2.0;
/// How much it counts that one line has all the words, where few do.
const ALL_WEIGHT: f64 = 0.5;
/// From this nearness on a card is found by what people ask of it alone.
const LIKE: f64 = 0.3;

/// What is known of a card.
#[derive(Default)]
struct Card<'c, 's> {
    words: f64,
    nearness: f64,
    in_language: bool,
    lines: Vec<Found<'c, 's>>,
}

impl Card<'_, '_> {
    fn total(&self) -> f64 {
        self.words + ASKED_WEIGHT * self.nearness
    }
}

/// Orders matches by card, best card first, and keeps the best lines of each. If `few` have all the words, cards are
/// weighed word by word.
pub(super) fn by_card<'c, 's>(
    choice: &'c Choice<'s>,
    query: &Query,
    found: Vec<Found<'c, 's>>,
    few: bool,
) -> Result<Vec<Found<'c, 's>>, Stop> {
    let mut cards: BTreeMap<String, Card<'_, '_>> = BTreeMap::new();
    let best = found.iter().map(|found| found.weight).fold(f64::INFINITY, f64::min);
    for found in found {
        let card = cards.entry(found.entry.card.clone()).or_default();
        card.in_language |= query.is_of(&found.entry.lang);
        if few {
            card.words = card.words.max(if found.has_all { ALL_WEIGHT } else { 0.0 });
        } else {
            card.words = card.words.max(found.weight / best);
        }
        card.lines.push(found);
    }
    if few {
        for (card, score) in scores(choice, query)? {
            if let Some(card) = cards.get_mut(&card) {
                card.words += score;
            }
        }
        ask(choice, query, &mut cards)?;
    }
    let mut cards: Vec<Card<'_, '_>> = cards.into_values().collect();
    cards.sort_by(|a, b| b.in_language.cmp(&a.in_language).then(b.total().total_cmp(&a.total())));
    Ok(cards.into_iter().flat_map(|card| card.lines.into_iter().take(LINES_OF_A_CARD)).collect())
}

/// Adds how near the query is to what people ask of each card, and the cards that are found by that alone.
fn ask<'c, 's>(choice: &'c Choice<'s>, query: &Query, cards: &mut BTreeMap<String, Card<'c, 's>>) -> Result<(), Stop> {
    for pick in choice.picks()? {
        let asked = pick.ask(Pack::asked)?;
        for like in asked.like(&query.folded) {
            let known = cards.contains_key(like.card);
            if !known && like.nearness < LIKE {
                continue;
            }
            let card = cards.entry(like.card.to_owned()).or_default();
            card.nearness = card.nearness.max(like.nearness);
            card.in_language |= query.is_of(like.lang) && like.nearness >= LIKE;
            if !known {
                let (card_id, lang, message) = (like.card.to_owned(), like.lang.to_owned(), ABOUT.to_owned());
                let entry = SearchEntryRow { entry: 0, card: card_id, lang, message };
                card.lines.push(Found { pick, entry, weight: 0.0, has_all: false });
            }
        }
    }
    Ok(())
}

/// How well each card matches the words one by one, from 0 to 1 for the one that matches best. A word that few cards
/// have says a lot about which card is meant; one that most cards have says next to nothing. A word counts more in a
/// title, a summary or the keywords than in a line.
fn scores(choice: &Choice<'_>, query: &Query) -> Result<BTreeMap<String, f64>, Stop> {
    let all: usize = choice.picks()?.iter().map(|pick| pick.pack().info().card_ids.len()).sum();
    let all = u32::try_from(all).unwrap_or(u32::MAX);
    let mut scores: BTreeMap<String, f64> = BTreeMap::new();
    for word in query.each() {
        let mut with: BTreeMap<String, f64> = BTreeMap::new();
        for pick in choice.picks()? {
            with.extend(pick.ask(|pack| {
                let mut cards: BTreeMap<String, f64> = BTreeMap::new();
                pack.find(&word, "", |entry, _| {
                    *cards.entry(entry.card).or_default() += if entry.message == ABOUT { ABOUT_WEIGHT } else { 1.0 };
                    Ok(true)
                })?;
                Ok(cards)
            })?);
        }
        let number = u32::try_from(with.len()).unwrap_or(u32::MAX);
        let rare = ((f64::from(all) + 1.0) / (f64::from(number) + 0.5)).ln().max(0.0);
        for (card, weight) in with {
            *scores.entry(card).or_default() += rare * weight.ln_1p();
        }
    }
    let best = scores.values().copied().fold(0.0, f64::max);
    if best > 0.0 {
        for score in scores.values_mut() {
            *score /= best;
        }
    }
    Ok(scores)
}
