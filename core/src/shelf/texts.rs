//! Which text a reader gets: language by language, message by message.
//!
//! The order is those of the reader's languages that the pack has, then the pack's source language. A message that is
//! missing in one language, or that translates an older source, is taken from the next, and the reader is told.

use std::collections::HashMap;
use std::sync::Arc;

use super::notice::Notice;
use crate::label;
use crate::locale::{Asked, clean, format_message, isolate};
use crate::pack::rows::MessageRow;
use crate::pack::{CardMessages, MessageState, Pack, PackError, PackRow as _};
use crate::view::{Direction, LocalText, NoticeCode, Review, Translation};

/// The languages to look in, best first; the last is always the source language. Never empty.
#[derive(Debug, Clone)]
pub(super) struct Order {
    languages: Vec<Spoken>,
    /// Requested tags that the pack does not have.
    missing: Vec<String>,
}

#[derive(Debug, Clone)]
struct Spoken {
    tag: String,
    direction: Direction,
}

impl Order {
    pub(super) fn new(pack: &Pack, asked: &Asked) -> Self {
        let rows = pack.languages();
        let tags: Vec<&str> = rows.iter().map(|row| row.tag.as_str()).collect();
        let matched = asked.matched(&tags);
        let spoken = |tag: &str| {
            let rtl = rows.iter().any(|row| row.tag == tag && row.rtl);
            Spoken { tag: tag.to_owned(), direction: if rtl { Direction::Rtl } else { Direction::Ltr } }
        };
        let mut languages: Vec<Spoken> = matched.available.iter().map(|tag| spoken(tag)).collect();
        let source = tags.first().copied().unwrap_or("en");
        if !matched.available.iter().any(|tag| tag == source) {
            languages.push(spoken(source));
        }
        // Languages after the source language in the reader's list are never needed: the source has everything.
        let end = languages.iter().position(|spoken| spoken.tag == source).map_or(languages.len(), |at| at + 1);
        languages.truncate(end);
        Self { languages, missing: matched.missing }
    }

    /// The language that a reader gets first.
    pub(super) fn first(&self) -> &str {
        self.languages.first().map_or("en", |spoken| &spoken.tag)
    }

    /// The source language.
    pub(super) fn source(&self) -> &str {
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

    /// Notices about requested languages that are not available.
    pub(super) fn notices(&self) -> Vec<Notice> {
        self.missing.iter().map(|tag| Notice::about(NoticeCode::LanguageNotAvailable, tag)).collect()
    }

    fn choose(
        &self,
        mut look: impl FnMut(&str) -> Result<Option<Arc<MessageRow>>, PackError>,
    ) -> Result<Chosen, PackError> {
        let mut lost = None;
        for (rank, spoken) in self.languages.iter().enumerate() {
            // The builder writes a row for every message in every language, even for a missing one.
            let row = look(&spoken.tag)?.ok_or_else(MessageRow::damaged)?;
            let reason = match row.state {
                MessageState::Current => {
                    let source = spoken.tag == self.source();
                    let whole = if source { Translation::Source } else { Translation::Current };
                    let translation = if rank == 0 { whole } else { lost.unwrap_or(Translation::Fallback) };
                    return Ok(Chosen { row, direction: spoken.direction, translation });
                }
                MessageState::Outdated => Translation::Outdated,
                MessageState::Missing => Translation::Fallback,
            };
            lost.get_or_insert(reason);
        }
        Err(MessageRow::damaged())
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
        if self.row.reviewed { Review::Reviewed } else { Review::Machine }
    }

    pub(super) fn text(&self, values: &[(&str, &str)]) -> Result<LocalText, PackError> {
        let Self { row, direction, .. } = self;
        let text = if row.fluent {
            let damaged = |_| PackError::Damaged { table: MessageRow::TABLE, column: Some("text") };
            let text = format_message(&row.lang, &row.text, "m", values).map_err(damaged)?;
            // Values come from outside too: a file name, for example.
            if *direction == Direction::Rtl { isolate(&clean(&text)) } else { clean(&text).into_owned() }
        } else {
            row.text.clone()
        };
        Ok(LocalText { text, lang: row.lang.clone(), direction: *direction })
    }
}

/// All messages of one card for one reader, and the notices collected while choosing them.
pub(super) struct CardTexts<'p> {
    pack: &'p Pack,
    card: &'p str,
    order: &'p Order,
    loaded: HashMap<String, Arc<CardMessages>>,
    notices: Vec<Notice>,
    used: Vec<String>,
    machine: bool,
    no_lawyer: bool,
}

impl<'p> CardTexts<'p> {
    pub(super) fn new(pack: &'p Pack, card: &'p str, order: &'p Order) -> Self {
        Self {
            pack,
            card,
            order,
            loaded: HashMap::new(),
            notices: Vec::new(),
            used: Vec::new(),
            machine: false,
            no_lawyer: false,
        }
    }

    /// The text of the title, the summary or a heading.
    pub(super) fn heading(&mut self, id: &str) -> Result<LocalText, PackError> {
        self.choose(id, None)?.text(&[])
    }

    /// The text of a line.
    pub(super) fn line(&mut self, id: &str) -> Result<Chosen, PackError> {
        self.choose(id, Some(id))
    }

    /// Chooses a message of the card. If it is absent, the pack is damaged: the builder writes every message in every
    /// language.
    fn choose(&mut self, id: &str, line: Option<&str>) -> Result<Chosen, PackError> {
        let (pack, card, loaded) = (self.pack, self.card, &mut self.loaded);
        let chosen = self.order.choose(|lang| {
            let messages = match loaded.get(lang) {
                Some(messages) => messages,
                None => loaded.entry(lang.to_owned()).or_insert(pack.messages(card, lang)?),
            };
            Ok(messages.get(id).cloned())
        })?;
        self.notice(line, &chosen);
        Ok(chosen)
    }

    fn notice(&mut self, line: Option<&str>, chosen: &Chosen) {
        let about = |code| line.map_or_else(|| Notice::plain(code), |line| Notice::about(code, line));
        match chosen.translation {
            Translation::Outdated => self.notices.push(about(NoticeCode::Outdated)),
            Translation::Fallback => self.notices.push(about(NoticeCode::Fallback)),
            Translation::Source | Translation::Current => {}
        }
        if chosen.row.lang == self.order.source() {
            self.no_lawyer |= !chosen.row.reviewed;
        } else {
            self.machine |= !chosen.row.reviewed;
            // A translation is never better reviewed than its source.
            self.no_lawyer = true;
        }
        if !self.used.contains(&chosen.row.lang) {
            self.used.push(chosen.row.lang.clone());
        }
    }

    /// Languages used so far, in the reader's order.
    pub(super) fn languages(&self) -> Vec<String> {
        let all = self.order.languages.iter().map(|spoken| &spoken.tag);
        all.filter(|tag| self.used.contains(tag)).cloned().collect()
    }

    /// The label of the line that says what the reader must know about the text so far.
    pub(super) fn state(&self) -> Option<&'static str> {
        match (self.machine, self.no_lawyer) {
            (true, true) => Some(label::STATE_MACHINE_AND_NO_LAWYER),
            (true, false) => Some(label::STATE_MACHINE),
            (false, true) => Some(label::STATE_NO_LAWYER),
            (false, false) => None,
        }
    }

    /// The notices that go with the texts chosen so far.
    pub(super) fn notices(&self) -> Vec<Notice> {
        let mut notices = self.order.notices();
        notices.extend_from_slice(&self.notices);
        notices.extend(self.machine.then(|| Notice::plain(NoticeCode::MachineTranslation)));
        notices.extend(self.no_lawyer.then(|| Notice::plain(NoticeCode::NoLegalReview)));
        notices
    }
}

/// The text of a single message: a title for a link, the name of a phone line.
pub(super) fn single(pack: &Pack, card: &str, order: &Order, id: &str) -> Result<LocalText, PackError> {
    choose_single(pack, card, order, id)?.text(&[])
}

/// A single message, with how it relates to what the reader asked for.
pub(super) fn choose_single(pack: &Pack, card: &str, order: &Order, id: &str) -> Result<Chosen, PackError> {
    order.choose(|lang| pack.message(card, lang, id))
}
