//! Finding the card for the words a reader types.
//!
//! Owns: which lines match a query and in which order their cards come. Must not know: rows that are not read through a
//! pack. Start reading at [`search`]; `query.rs` reads what was typed, `rank.rs` weighs cards.

mod query;
mod rank;
mod snippet;
mod spelling;

use std::collections::BTreeSet;

use super::choice::{Choice, Pick, Stop};
use super::texts::single;
use crate::pack::rows::SearchEntryRow;
use crate::pack::{Pack, PackError};
use crate::view::{HitView, SearchRequest, SearchView};
use query::Query;

/// Most hits returned.
const MOST_HITS: u32 = 50;
/// If fewer cards than this have all the words of a query, cards with any of them are weighed too.
const FEW_CARDS: usize = 3;
/// Most lines that are weighed then.
const MOST_WEIGHED: usize = 150;
/// Most lines of a card in a list.
const LINES_OF_A_CARD: usize = 3;
/// The entry of the index that stands for a card as a whole: title, summary and keywords.
const ABOUT: &str = "card-summary";

pub(super) fn search(choice: &Choice<'_>, request: &SearchRequest) -> Result<SearchView, Stop> {
    let query = Query::read(choice, &request.query)?;
    let limit = usize::try_from(request.limit.min(MOST_HITS)).unwrap_or(0);
    let mut found = find(choice, &query, &query.all(), limit)?;
    let cards: BTreeSet<&str> = found.iter().map(|found| found.entry.card.as_str()).collect();
    let few = cards.len() < FEW_CARDS;
    if few && query.words.len() > 1 {
        for more in find(choice, &query, &query.any(), MOST_WEIGHED)? {
            if !found.iter().any(|known| known.is_same(&more)) {
                found.push(Found { has_all: false, ..more });
            }
        }
    }
    let mut found = rank::by_card(choice, &query, found, few)?;
    found.truncate(limit);
    let mut notices = choice.words.missing();
    notices.extend(choice.notices());
    // Also of packs in which nothing was found: that it is not there is what they say.
    choice.picks()?.iter().for_each(|pick| notices.extend(pick.notices()));
    let hits = found.iter().map(|found| found.pick.ask(|pack| found.view(pack, &query))).collect::<Result<_, _>>()?;
    Ok(SearchView { hits, notices: choice.words.notices(&notices)? })
}

/// An entry of the index that matches.
struct Found<'c, 's> {
    pick: &'c Pick<'s>,
    entry: SearchEntryRow,
    /// FTS5's rank, weighted: lower is better.
    weight: f64,
    /// Whether it has all the words, not only some.
    has_all: bool,
}

impl Found<'_, '_> {
    /// The line, or `None` for the card as a whole.
    fn line(&self) -> Option<&str> {
        (!self.entry.message.starts_with("card-")).then_some(self.entry.message.as_str())
    }

    /// Whether the other is the same line or card, perhaps in another language.
    fn is_same(&self, other: &Self) -> bool {
        self.entry.card == other.entry.card && self.line() == other.line()
    }

    fn view(&self, pack: &Pack, query: &Query) -> Result<HitView, PackError> {
        let title = single(pack, &self.entry.card, &self.pick.order, "card-title")?;
        let snippet = snippet::snippet(pack, &self.entry, &query.words)?;
        let (card, pack, line) = (self.entry.card.clone(), pack.info().id.clone(), self.line().map(str::to_owned));
        Ok(HitView { card, pack, line, title, snippet })
    }
}

/// The best matches in all packs, those in the query's language first, then in the reader's; the same line counts only
/// once.
fn find<'c, 's>(
    choice: &'c Choice<'s>,
    query: &Query,
    expression: &str,
    limit: usize,
) -> Result<Vec<Found<'c, 's>>, Stop> {
    let mut all: Vec<Found<'_, '_>> = Vec::new();
    for pick in choice.picks()? {
        let languages = format!("{} {}", query.language.as_deref().unwrap_or_default(), pick.order.tags());
        all.extend(pick.ask(|pack| {
            let mut found: Vec<Found<'_, '_>> = Vec::new();
            pack.find(expression, languages.trim_start(), |entry, weight| {
                let found_here = Found { pick, entry, weight, has_all: true };
                if found.len() < limit && !found.iter().any(|known| known.is_same(&found_here)) {
                    found.push(found_here);
                }
                Ok(found.len() < limit)
            })?;
            Ok(found)
        })?);
    }
    all.sort_by(|a, b| a.weight.total_cmp(&b.weight));
    Ok(all)
}
