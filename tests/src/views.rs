//! What every call of a shelf gives, to compare two shelves.

use std::collections::BTreeMap;

use rights_core::ids::Status;
use rights_core::view::{CardRequest, HomeRequest, HotlinesRequest, OfficerRequest, SearchRequest};
use rights_core::{RightsError, Shelf};
use serde::Serialize;
use serde_json::Value;

use crate::NOW;

/// The cards of the fixture, by pack.
pub const FIXTURE_CARDS: [(&str, &[&str]); 2] =
    [("alpha", &["counter", "citizens-only", "held", "shop", "bus", "old-times"]), ("beta", &["bay-office", "tram"])];

/// Lines to say of the fixture; only its pack `alpha` has some.
const SAYS: [(&str, &str); 9] = [
    ("counter", "citizen-say"),
    ("counter", "resident-say"),
    ("counter", "visit-say"),
    ("counter", "fear-say"),
    ("counter", "refuge-say"),
    ("counter", "unsure-say"),
    ("counter", "slow-say"),
    ("held", "call-say"),
    ("bus", "bus-say"),
];

/// What a call gave.
pub type Outcome = Result<Value, RightsError>;

/// What home, phone lines, searches, languages, each card of the fixture for some statuses and each of its lines to say give,
/// by what was asked.
#[must_use]
pub fn every_view(shelf: &Shelf, lang: &str) -> BTreeMap<String, Outcome> {
    fn record<V: Serialize>(view: Result<V, RightsError>) -> Outcome {
        view.map(|view| serde_json::to_value(view).unwrap())
    }
    let languages = || vec![lang.to_owned()];
    let mut views = BTreeMap::new();
    for place in [None, Some("beta/bay")] {
        let place = place.map(str::to_owned);
        let request = HomeRequest { languages: languages(), status: None, place: place.clone(), now: NOW };
        views.insert(format!("home {place:?}"), record(shelf.home(&request)));
        let request = HotlinesRequest { languages: languages(), place: place.clone(), now: NOW };
        views.insert(format!("hotlines {place:?}"), record(shelf.hotlines(&request)));
    }
    for query in ["list", "the bay tram", "passprot", "شباك"] {
        let request = SearchRequest { query: query.to_owned(), languages: languages(), limit: 20 };
        views.insert(format!("search {query}"), record(shelf.search(&request)));
    }
    views.insert("languages".to_owned(), record(shelf.languages()));
    for card in FIXTURE_CARDS.iter().flat_map(|(_, cards)| *cards) {
        for status in [None, Some(Status::Citizen), Some(Status::AsylumSeeker)] {
            let request = CardRequest { card: (*card).to_owned(), languages: languages(), status, now: NOW };
            let word = status.map_or("no status", Status::word);
            views.insert(format!("card {card} {word}"), record(shelf.open_card(&request)));
        }
    }
    for (card, line) in SAYS {
        let (card, line) = (card.to_owned(), line.to_owned());
        let asked = format!("officer {card} {line}");
        let request = OfficerRequest { card, line, languages: languages(), now: NOW };
        views.insert(asked, record(shelf.officer_view(&request)));
    }
    views
}

/// The card that was asked for, if it was a card or a line of one.
#[must_use]
pub fn card_of(asked: &str) -> Option<&str> {
    asked.strip_prefix("card ").or_else(|| asked.strip_prefix("officer "))?.split(' ').next()
}

/// A view without its notices, and those: code and subject.
#[must_use]
pub fn apart(mut view: Value) -> (Value, Vec<(String, Option<String>)>) {
    let notices = view.as_object_mut().and_then(|view| view.remove("notices")).unwrap_or_default();
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let notices = notices.as_array().cloned().unwrap_or_default().into_iter();
    (view, notices.map(|notice| (text(&notice["code"]).unwrap(), text(&notice["subject"]))).collect())
}
