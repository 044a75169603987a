//! Which rows a pack's sources become.

use rights_core::locale::{fold, is_right_to_left, isolate};
use rights_core::pack::rows::{AskedRow, FactRow, HotlineRow, LanguageRow, MessageRow, SourceRow};
use rights_core::pack::{BETWEEN_PHRASES, MessageState, OTHER_MESSAGES};

use crate::hash::value_hash;
use crate::hours;
use crate::model::{Fact, Hotline, Message, MessageFile, Messages, PackSource};
use crate::source::{Located, values};

pub(super) fn number(position: usize) -> i64 {
    i64::try_from(position).unwrap_or(i64::MAX)
}

/// One message in one language, ready to show.
pub(super) fn message(
    card: &str,
    lang: &str,
    id: &str,
    (file, message): (&MessageFile, &Message),
    source: &Message,
) -> MessageRow {
    let entry = file.reviews.get(id);
    let stamped_source = entry.map(|entry| entry.source.as_str());
    // The source cannot be older than itself; a lawyer's stamp on it is about its own words.
    let is_source = std::ptr::eq(message, source);
    let outdated = !is_source && stamped_source.is_some_and(|stamp| stamp != value_hash(&source.value));
    let reviewed = entry.is_some_and(|entry| entry.by.is_some() && entry.text == value_hash(&message.value));
    let rtl = is_right_to_left(lang).unwrap_or(false);
    let fluent = !message.variables.is_empty();
    let text = match (fluent, rtl) {
        // The values are not there yet: isolated when they are.
        (true, _) => format!("m = {}", message.value),
        (false, true) => isolate(&message.finished),
        (false, false) => rights_core::locale::strip_controls(&message.finished),
    };
    MessageRow {
        card: card.to_owned(),
        lang: lang.to_owned(),
        id: id.to_owned(),
        text,
        fluent,
        state: if outdated { MessageState::Outdated } else { MessageState::Current },
        reviewed: reviewed && !outdated,
    }
}

/// A message that the language lacks: its row says so, since a row that is not there at all is damage.
fn missing(card: &str, lang: &str, id: &str) -> MessageRow {
    MessageRow {
        card: card.to_owned(),
        lang: lang.to_owned(),
        id: id.to_owned(),
        text: String::new(),
        fluent: false,
        state: MessageState::Missing,
        reviewed: false,
    }
}

/// All rows of one language, in the order of card and id.
pub(super) fn messages(messages: &Messages, names: &[&str], lang: &str, source: &str) -> Vec<MessageRow> {
    let mut rows = Vec::new();
    for name in names {
        let Some(originals) = messages.file(name, source) else {
            continue;
        };
        for (id, original) in &originals.messages {
            let written = messages.file(name, lang).and_then(|file| Some((file, file.messages.get(id)?)));
            rows.push(match written {
                Some(written) => message(name, lang, id, written, original),
                None => missing(name, lang, id),
            });
        }
    }
    rows
}

pub(super) fn language(position: usize, tag: &str, rows: &[MessageRow], messages: usize) -> LanguageRow {
    let count = |wanted: &dyn Fn(&&MessageRow) -> bool| rows.iter().filter(wanted).count();
    LanguageRow {
        position: number(position),
        tag: tag.to_owned(),
        rtl: is_right_to_left(tag).unwrap_or(false),
        messages,
        complete: count(&|row| row.state == MessageState::Current),
        reviewed: count(&|row| row.reviewed),
    }
}

pub(super) fn fact(fact: &Fact) -> (FactRow, Vec<SourceRow>) {
    // A source that was not read supports nothing and is not shown.
    let read = fact.sources.iter().filter(|source| source.seen.is_some());
    let sources: Vec<SourceRow> = read
        .clone()
        .enumerate()
        .map(|(position, source)| SourceRow {
            fact: fact.id.value.clone(),
            position: number(position),
            citation: source.citation.clone(),
            address: source.address.clone(),
            dated: source.dated.clone(),
        })
        .collect();
    let row = FactRow {
        id: fact.id.value.clone(),
        statement: fact.statement.clone(),
        strength: fact.strength,
        checked_on: read.filter_map(|source| source.seen.clone()).min().unwrap_or_default(),
        review_by: fact.review_by.value.clone(),
        source_count: sources.len(),
    };
    (row, sources)
}

pub(super) fn hotline(position: usize, hotline: &Hotline, created: &str) -> HotlineRow {
    let spans = hours::spans(&hotline.hours).unwrap_or_default();
    HotlineRow {
        position: number(position),
        id: hotline.id.value.clone(),
        number: value(hotline.number.as_ref()),
        abroad: value(hotline.abroad.as_ref()),
        address: value(hotline.address.as_ref()),
        display: hotline.display.value.clone(),
        who_answers: hotline.who_answers,
        languages: values(&hotline.languages),
        zone: value(hotline.zone.as_ref()),
        offset_count: hotline.zone.as_ref().map_or(0, |zone| hours::offsets(&zone.value, created).len()),
        weekly: spans.iter().map(|(from, to)| format!("{from}-{to}")).collect::<Vec<_>>().join(" "),
        has_note: hotline.note,
        checked_on: hotline.checked_on.clone(),
        review_by: hotline.review_by.clone(),
    }
}

pub(super) fn value(of: Option<&Located<String>>) -> Option<String> {
    of.map(|located| located.value.clone())
}

/// The names under which a pack has messages: its cards, its phone lines, news and corrections.
pub(super) fn names(cards: &[crate::model::Card]) -> Vec<&str> {
    let mut names: Vec<&str> = cards.iter().map(|card| card.id.value.as_str()).collect();
    names.extend(OTHER_MESSAGES);
    names
}

/// What people type when they look for the cards of a pack, folded as queries are; the title and each keyword of a card
/// are such phrases too.
pub(super) fn asked(pack: &PackSource, languages: &[&str]) -> Vec<AskedRow> {
    let mut rows = Vec::new();
    for card in pack.cards.iter().map(|card| card.id.value.as_str()) {
        for lang in languages {
            let text = |id| pack.messages.get(card, lang, id).map_or("", |message| message.finished.as_str());
            let keywords = text("card-keywords").split([',', '،']);
            let typed = pack.asked_as(card, lang).map(|phrase| phrase.value.as_str());
            let phrases = typed.chain([text("card-title")]).chain(keywords).map(fold);
            let phrases: Vec<String> = phrases.filter(|phrase| !phrase.is_empty()).collect();
            if !phrases.is_empty() {
                let (card, lang) = (card.to_owned(), (*lang).to_owned());
                rows.push(AskedRow { card, lang, phrases: phrases.join(&BETWEEN_PHRASES.to_string()) });
            }
        }
    }
    rows
}
