//! Which words a reader gets: language by language, message by message.
//!
//! The order is the reader's languages as far as the pack has them, then the pack's source language. A message that
//! is missing in one, or translates an older source, is taken from the next, and the reader is told.

use std::collections::HashMap;
use std::sync::Arc;

use super::note::Note;
use super::stock::Stock;
use crate::RightsError;
use crate::locale::{format_message, isolate, match_languages, strip_controls};
use crate::pack::rows::{CURRENT, MessageRow, OUTDATED};
use crate::pack::{CardMessages, Pack, PackError, UI};
use crate::view::{
    Direction, LanguageView, LanguagesView, LocalText, NoticeCode, Review, Translation, UiString, UiStringsView,
};

/// The languages to look in, best first; the last is always the source language. Never empty.
#[derive(Debug, Clone)]
pub(super) struct Order {
    languages: Vec<Spoken>,
    /// Asked tags that the pack does not have.
    pub(super) missing: Vec<String>,
}

#[derive(Debug, Clone)]
struct Spoken {
    tag: String,
    direction: Direction,
}

impl Order {
    /// The caller has checked the tags; a malformed one counts as missing here.
    pub(super) fn new(pack: &Pack, asked: &[String]) -> Self {
        let rows = pack.languages();
        let tags: Vec<&str> = rows.iter().map(|row| row.tag.as_str()).collect();
        let matched = match_languages(asked, &tags).unwrap_or_default();
        let spoken = |tag: &str| {
            let rtl = rows.iter().any(|row| row.tag == tag && row.rtl == 1);
            Spoken { tag: tag.to_owned(), direction: if rtl { Direction::Rtl } else { Direction::Ltr } }
        };
        let mut languages: Vec<Spoken> = matched.available.iter().map(|tag| spoken(tag)).collect();
        let source = tags.first().copied().unwrap_or("en");
        if !matched.available.iter().any(|tag| tag == source) {
            languages.push(spoken(source));
        }
        // What stands behind the source in the reader's list is never needed: the source has everything.
        let end = languages.iter().position(|spoken| spoken.tag == source).map_or(languages.len(), |at| at + 1);
        languages.truncate(end);
        Self { languages, missing: matched.missing }
    }

    fn source(&self) -> &str {
        self.languages.last().map_or("en", |spoken| &spoken.tag)
    }

    /// Direction of a screen for this reader.
    pub(super) fn direction(&self) -> Direction {
        self.languages.first().map_or(Direction::Ltr, |spoken| spoken.direction)
    }

    /// The tags, best first, space-separated.
    pub(super) fn tags(&self) -> String {
        self.languages.iter().map(|spoken| spoken.tag.as_str()).collect::<Vec<_>>().join(" ")
    }

    /// Notices on asked languages that are not there.
    pub(super) fn notes(&self) -> Vec<Note> {
        self.missing.iter().map(|tag| Note::about(NoticeCode::LanguageNotAvailable, tag)).collect()
    }

    fn choose(
        &self,
        mut look: impl FnMut(&str) -> Result<Option<Arc<MessageRow>>, PackError>,
    ) -> Result<Option<Chosen>, PackError> {
        let mut lost = None;
        for (rank, spoken) in self.languages.iter().enumerate() {
            // The builder writes a row for every message in every language, also for one that is missing.
            let row = look(&spoken.tag)?.ok_or(PackError::Damaged { table: "messages", column: None })?;
            let reason = match row.state {
                CURRENT => {
                    let source = spoken.tag == self.source();
                    let whole = if source { Translation::Source } else { Translation::Current };
                    let translation = if rank == 0 { whole } else { lost.unwrap_or(Translation::Fallback) };
                    return Ok(Some(Chosen { row, direction: spoken.direction, translation }));
                }
                OUTDATED => Translation::Outdated,
                _ => Translation::Fallback,
            };
            lost.get_or_insert(reason);
        }
        Ok(None)
    }
}

/// A message and how it relates to what the reader asked for.
pub(super) struct Chosen {
    row: Arc<MessageRow>,
    direction: Direction,
    pub(super) translation: Translation,
}

impl Chosen {
    pub(super) fn review(&self) -> Review {
        if self.row.reviewed == 1 { Review::Reviewed } else { Review::Machine }
    }

    pub(super) fn text(self, values: &[(&str, &str)]) -> Result<LocalText, PackError> {
        let Self { row, direction, .. } = self;
        let text = if row.fluent == 1 {
            let damaged = |_| PackError::Damaged { table: "messages", column: Some("text") };
            let text = format_message(&row.lang, &row.text, "m", values).map_err(damaged)?;
            if direction == Direction::Rtl { isolate(&text) } else { text }
        } else {
            row.text.clone()
        };
        Ok(LocalText { text, lang: row.lang.clone(), direction })
    }
}

/// All messages of one card for one reader, and what was noticed while choosing them.
pub(super) struct CardTexts<'p> {
    pack: &'p Pack,
    card: String,
    order: Order,
    loaded: HashMap<String, Arc<CardMessages>>,
    notes: Vec<Note>,
    used: Vec<String>,
    machine: bool,
    no_legal_review: bool,
}

impl<'p> CardTexts<'p> {
    pub(super) fn new(pack: &'p Pack, card: &str, order: Order) -> Self {
        Self {
            pack,
            card: card.to_owned(),
            order,
            loaded: HashMap::new(),
            notes: Vec::new(),
            used: Vec::new(),
            machine: false,
            no_legal_review: false,
        }
    }

    /// The languages it looks in.
    pub(super) fn order(&self) -> &Order {
        &self.order
    }

    /// Chooses a message of the card. Its absence in every language is damage: the builder writes all of them.
    pub(super) fn choose(&mut self, id: &str) -> Result<Chosen, PackError> {
        let (pack, card, loaded) = (self.pack, &self.card, &mut self.loaded);
        let chosen = self.order.choose(|lang| {
            let messages = match loaded.get(lang) {
                Some(messages) => messages,
                None => loaded.entry(lang.to_owned()).or_insert(pack.messages(card, lang)?),
            };
            Ok(messages.get(id).cloned())
        })?;
        let chosen = chosen.ok_or(PackError::Damaged { table: "messages", column: None })?;
        self.note(id, &chosen);
        Ok(chosen)
    }

    /// The words of a message.
    pub(super) fn text(&mut self, id: &str) -> Result<LocalText, PackError> {
        self.choose(id)?.text(&[])
    }

    fn note(&mut self, id: &str, chosen: &Chosen) {
        match chosen.translation {
            Translation::Outdated => self.notes.push(Note::about(NoticeCode::Outdated, id)),
            Translation::Fallback => self.notes.push(Note::about(NoticeCode::Fallback, id)),
            Translation::Source | Translation::Current => {}
        }
        let unsigned = chosen.row.reviewed == 0;
        if chosen.row.lang == self.order.source() {
            self.no_legal_review |= unsigned;
        } else {
            self.machine |= unsigned;
            // A translation is no better reviewed than what it translates.
            self.no_legal_review = true;
        }
        if !self.used.contains(&chosen.row.lang) {
            self.used.push(chosen.row.lang.clone());
        }
    }

    /// Languages used so far, in the reader's order, and the notices that go with them.
    pub(super) fn finish(self) -> (Vec<String>, Vec<Note>) {
        let Self { order, mut notes, used, machine, no_legal_review, .. } = self;
        notes.splice(0..0, order.notes());
        if machine {
            notes.push(Note::plain(NoticeCode::MachineTranslation));
        }
        if no_legal_review {
            notes.push(Note::plain(NoticeCode::NoLegalReview));
        }
        let languages = order.languages.into_iter().map(|spoken| spoken.tag).filter(|tag| used.contains(tag));
        (languages.collect(), notes)
    }
}

/// Single messages: titles for links, names of phone lines.
pub(super) fn single(pack: &Pack, card: &str, order: &Order, id: &str) -> Result<LocalText, PackError> {
    let chosen = order.choose(|lang| pack.message(card, lang, id))?;
    chosen.ok_or(PackError::Damaged { table: "messages", column: None })?.text(&[])
}

/// The app's own strings for one reader.
pub(super) struct Words<'s> {
    ui: &'s Pack,
    order: Order,
}

impl<'s> Words<'s> {
    pub(super) fn new(stock: &'s Stock, languages: &[String]) -> Result<Self, RightsError> {
        stock.check_languages(languages)?;
        Ok(Self { ui: &stock.ui, order: Order::new(&stock.ui, languages) })
    }

    /// A string with values put in.
    pub(super) fn with(&self, id: &str, values: &[(&str, &str)]) -> Result<LocalText, RightsError> {
        let text = self.order.choose(|lang| self.ui.message(UI, lang, id)).and_then(|chosen| match chosen {
            Some(chosen) => chosen.text(values),
            None => Err(PackError::Damaged { table: "messages", column: None }),
        });
        text.map_err(|_| RightsError::PackDamaged { pack: UI.to_owned() })
    }

    pub(super) fn get(&self, id: &str) -> Result<LocalText, RightsError> {
        self.with(id, &[])
    }
}

pub(super) fn ui_strings(stock: &Stock, languages: &[String]) -> Result<UiStringsView, RightsError> {
    let words = Words::new(stock, languages)?;
    let damaged = |_| RightsError::PackDamaged { pack: UI.to_owned() };
    let source = words.ui.messages(UI, words.order.source()).map_err(damaged)?;
    let mut ids: Vec<&String> = source.values().filter(|row| row.fluent == 0).map(|row| &row.id).collect();
    ids.sort();
    let string = |id: &String| Ok(UiString { id: id.clone(), text: words.get(id)? });
    Ok(UiStringsView { strings: ids.into_iter().map(string).collect::<Result<_, _>>()? })
}

pub(super) fn languages(stock: &Stock) -> Result<LanguagesView, RightsError> {
    let describe = |tag: String| {
        let words = Words::new(stock, std::slice::from_ref(&tag))?;
        let (mut messages, mut complete, mut reviewed) = (0, 0, 0);
        for pack in stock.packs().iter().map(super::stock::Shelved::best).chain([&stock.ui]) {
            messages += pack.languages().first().map_or(0, |source| source.messages);
            if let Some(row) = pack.languages().iter().find(|row| row.tag == tag) {
                complete += row.complete;
                reviewed += row.reviewed;
            }
        }
        let percent = |share: i64| u32::try_from(share * 100 / messages.max(1)).unwrap_or(0);
        Ok(LanguageView {
            name: words.get("language-name")?,
            // English in any file: no isolates.
            english_name: strip_controls(&words.get("language-english-name")?.text),
            direction: words.order.direction(),
            complete_percent: percent(complete),
            reviewed_percent: percent(reviewed),
            tag,
        })
    };
    Ok(LanguagesView { languages: stock.language_tags().into_iter().map(describe).collect::<Result<_, _>>()? })
}
