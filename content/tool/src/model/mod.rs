//! The sources as read: what stands where, not yet whether it is right.

mod card;

use std::collections::BTreeMap;

use rights_core::ids::{StatusSet, Strength, WhoAnswers};

pub(crate) use card::{Card, Essentials, Line, Section};

use crate::finding::Findings;
use crate::source::{At, Located, SourceFile};
use crate::unread::Unread;

/// Everything under a content folder.
#[derive(Debug)]
pub struct Content {
    pub(crate) files: Vec<SourceFile>,
    pub(crate) packs: Vec<PackSource>,
    pub(crate) ui: UiSource,
    /// Days on which something was done: facts checked, sources read, words stamped.
    pub(crate) done: Vec<Located<String>>,
    /// Files that lack something they were to bring.
    pub(crate) unread: Unread,
    /// What was wrong already while reading.
    pub(crate) findings: Findings,
}

impl Content {
    /// Whether there is a card of this id, read or not.
    pub(crate) fn has_card(&self, id: &str) -> bool {
        self.packs.iter().any(|pack| pack.has_card(id, &self.unread))
    }

    /// Whether a file with facts was not read whole, so that it may have what is missed elsewhere.
    pub(crate) fn may_have_more_facts(&self) -> bool {
        self.packs.iter().any(|pack| self.unread.touches(&pack.path("facts")))
    }

    /// The cards of all packs.
    pub(crate) fn cards(&self) -> impl Iterator<Item = &Card> {
        self.packs.iter().flat_map(|pack| &pack.cards)
    }

    /// The facts that cards of `pack` may cite: those of all packs. Where two have the same id the pack's own comes
    /// last, so that it is the one a map keeps.
    pub(crate) fn facts_for<'a>(&'a self, pack: &'a PackSource) -> impl Iterator<Item = &'a Fact> {
        let others = self.packs.iter().filter(|other| !std::ptr::eq(*other, pack));
        others.chain([pack]).flat_map(|pack| &pack.facts)
    }
}

/// A folder below `packs/`.
#[derive(Debug)]
pub(crate) struct PackSource {
    pub(crate) id: Located<String>,
    pub(crate) version: i64,
    pub(crate) jurisdiction: String,
    pub(crate) created: String,
    /// The first is the source language.
    pub(crate) languages: Vec<Located<String>>,
    pub(crate) places: Vec<Located<String>>,
    pub(crate) groups: Vec<Located<String>>,
    /// The card whose first essential line to say is one tap away.
    pub(crate) first: Option<Located<String>>,
    /// Its words are being rewritten: the rules on essentials and on the number of gaps are not held.
    pub(crate) draft: bool,
    pub(crate) facts: Vec<Fact>,
    pub(crate) hotlines: Vec<Hotline>,
    pub(crate) news: Vec<News>,
    pub(crate) corrections: Vec<Correction>,
    /// In the order of `pack.toml`.
    pub(crate) cards: Vec<Card>,
    /// The cards that `pack.toml` names.
    pub(crate) order: Vec<Located<String>>,
    pub(crate) messages: Messages,
    /// What people type when they look for a card, by language.
    pub(crate) asked: Vec<Asked>,
}

impl PackSource {
    /// Path of a file of this pack, below the content folder.
    pub(crate) fn path(&self, file: &str) -> String {
        format!("packs/{}/{file}", self.id.value)
    }

    /// Whether the pack has a card of this id, read or not.
    pub(crate) fn has_card(&self, id: &str, unread: &Unread) -> bool {
        self.cards.iter().any(|card| card.id.value == id) || unread.touches(&self.path(&format!("cards/{id}.toml")))
    }

    /// A pack of which nothing is known but its id.
    pub(crate) fn empty(id: Located<String>) -> Self {
        Self {
            id,
            version: 1,
            jurisdiction: String::new(),
            created: String::new(),
            languages: Vec::new(),
            places: Vec::new(),
            groups: Vec::new(),
            first: None,
            draft: false,
            facts: Vec::new(),
            hotlines: Vec::new(),
            news: Vec::new(),
            corrections: Vec::new(),
            cards: Vec::new(),
            order: Vec::new(),
            messages: Messages::default(),
            asked: Vec::new(),
        }
    }

    /// What people type in one language when they look for a card.
    pub(crate) fn asked_as(&self, card: &str, lang: &str) -> impl Iterator<Item = &Located<String>> {
        let here = self.asked.iter().filter(move |asked| asked.card.value == card && asked.lang == lang);
        here.flat_map(|asked| &asked.phrases)
    }
}

/// `ui/`: the app's own strings. All languages of all packs.
#[derive(Debug, Default)]
pub(crate) struct UiSource {
    pub(crate) languages: Vec<String>,
    pub(crate) messages: Messages,
    pub(crate) glossary: Vec<Term>,
}

/// A term of `glossary.toml`: the words to write, and those to avoid, by language.
#[derive(Debug)]
pub(crate) struct Term {
    pub(crate) english: String,
    pub(crate) words: Vec<(String, TermWords)>,
}

/// What to write for a term in one language.
#[derive(Debug)]
pub(crate) struct TermWords {
    pub(crate) wanted: String,
    pub(crate) avoid: Vec<String>,
}

#[derive(Debug)]
pub(crate) struct Fact {
    pub(crate) id: Located<String>,
    pub(crate) statement: String,
    pub(crate) applies_to: StatusSet,
    pub(crate) strength: Strength,
    pub(crate) sources: Vec<Source>,
    pub(crate) status: FactStatus,
    /// The day on which it was found to be no longer true, if it was.
    pub(crate) withdrawn: Option<Located<String>>,
    pub(crate) review_by: Located<String>,
}

#[derive(Debug)]
pub(crate) struct Source {
    pub(crate) citation: String,
    pub(crate) address: Option<String>,
    pub(crate) dated: Option<String>,
    /// The day it was read; a source that was not read supports nothing.
    pub(crate) seen: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FactStatus {
    Confirmed,
    Unconfirmed,
    History,
}

#[derive(Debug)]
pub(crate) struct Hotline {
    pub(crate) id: Located<String>,
    pub(crate) number: Option<Located<String>>,
    /// A number that works from abroad.
    pub(crate) abroad: Option<Located<String>>,
    /// A web address, for one that is reached there.
    pub(crate) address: Option<Located<String>>,
    pub(crate) display: Located<String>,
    pub(crate) who_answers: WhoAnswers,
    pub(crate) languages: Vec<Located<String>>,
    pub(crate) zone: Option<Located<String>>,
    pub(crate) hours: Vec<Located<String>>,
    pub(crate) note: bool,
    pub(crate) checked_on: String,
    pub(crate) review_by: String,
    pub(crate) confirmed: bool,
}

/// A line of news, shown from its first day to its last.
#[derive(Debug)]
pub(crate) struct News {
    pub(crate) id: Located<String>,
    pub(crate) first_day: Located<String>,
    pub(crate) last_day: Located<String>,
    /// Facts it rests on.
    pub(crate) facts: Vec<Located<String>>,
}

/// Something a card once said that was wrong.
#[derive(Debug)]
pub(crate) struct Correction {
    pub(crate) id: Located<String>,
    pub(crate) day: Located<String>,
    pub(crate) card: Located<String>,
    pub(crate) source: Located<String>,
}

/// What people type in one language when they look for a card: their words and spellings, not ours. Searched, never shown.
#[derive(Debug)]
pub(crate) struct Asked {
    pub(crate) lang: String,
    pub(crate) card: Located<String>,
    pub(crate) phrases: Vec<Located<String>>,
}

/// Messages by card (or `hotlines`, or `ui`) and language.
#[derive(Debug, Default)]
pub(crate) struct Messages {
    pub(crate) files: BTreeMap<(String, String), MessageFile>,
}

impl Messages {
    pub(crate) fn file(&self, card: &str, lang: &str) -> Option<&MessageFile> {
        self.files.get(&(card.to_owned(), lang.to_owned()))
    }

    pub(crate) fn get(&self, card: &str, lang: &str, id: &str) -> Option<&Message> {
        self.file(card, lang)?.messages.get(id)
    }
}

/// Whether a message holds what people type, in their words and spellings and not in ours.
pub(crate) fn is_typed_by_readers(id: &str) -> bool {
    id == "card-keywords" || id.starts_with("status-words-")
}

/// One `.ftl` file and the review file beside it.
#[derive(Debug)]
pub(crate) struct MessageFile {
    pub(crate) file: usize,
    pub(crate) messages: BTreeMap<String, Message>,
    pub(crate) reviews: BTreeMap<String, ReviewEntry>,
}

#[derive(Debug)]
pub(crate) struct Message {
    /// Place of the id.
    pub(crate) at: At,
    /// Place of the value as written.
    pub(crate) value_at: At,
    /// The value as written.
    pub(crate) value: String,
    /// Variables it takes.
    pub(crate) variables: Vec<String>,
    /// The finished text, if it takes none.
    pub(crate) finished: String,
}

/// What a review file says of one message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ReviewEntry {
    /// Hash of the source value it translates (of a source message: its own).
    pub(crate) source: String,
    /// Hash of the value that was stamped.
    pub(crate) text: String,
    /// Who signed it off; nobody means machine.
    pub(crate) by: Option<String>,
    /// On which day.
    pub(crate) on: String,
}
