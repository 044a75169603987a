//! The lines of a card with the facts behind them, and the works that those facts cite, each numbered once.

use std::collections::HashMap;

use super::notice::Notice;
use super::texts::CardTexts;
use crate::ids::StatusSet;
use crate::link::is_address;
use crate::pack::rows::{LineRow, SourceRow};
use crate::pack::{Pack, PackError};
use crate::view::{Direction, FactView, Freshness, LineView, LocalText, NoticeCode, SourceView};

/// The officer's language, which is also the language of facts.
const OFFICER_LANGUAGE: &str = "en";

/// Makes the lines of one card and remembers what they cite.
pub(super) struct Lines<'p> {
    pack: &'p Pack,
    today: &'p str,
    facts: Vec<FactView>,
    /// Place of each fact in `facts`.
    known: HashMap<String, usize>,
    sources: Vec<SourceView>,
    /// Lines past their review day.
    due: Vec<String>,
}

impl<'p> Lines<'p> {
    pub(super) fn new(pack: &'p Pack, today: &'p str) -> Self {
        Self { pack, today, facts: Vec::new(), known: HashMap::new(), sources: Vec::new(), due: Vec::new() }
    }

    /// One line for the reader of `texts`.
    pub(super) fn view(&mut self, row: &LineRow, texts: &mut CardTexts<'_>) -> Result<LineView, PackError> {
        let chosen = texts.line(&row.id)?;
        let (mut numbers, mut freshness, today) = (Vec::new(), Freshness::Current, self.today);
        for id in &row.facts {
            let fact = self.fact(id)?;
            numbers.extend(&fact.sources);
            freshness = freshness.max(due(&fact.review_by, today));
        }
        numbers.sort_unstable();
        numbers.dedup();
        if freshness == Freshness::ReviewDue {
            self.due.push(row.id.clone());
        }
        Ok(LineView {
            id: row.id.clone(),
            kind: row.kind,
            statuses: if row.statuses == StatusSet::ALL { Vec::new() } else { row.statuses.statuses() },
            text: chosen.text(&[])?,
            officer: row.officer.clone().map(english),
            translation: chosen.translation,
            review: chosen.review(),
            freshness,
            sources: numbers,
            facts: row.facts.clone(),
        })
    }

    fn fact(&mut self, id: &str) -> Result<&FactView, PackError> {
        let place = if let Some(place) = self.known.get(id) {
            *place
        } else {
            let rows = self.pack.fact(id)?;
            let strength = rows.fact.strength;
            let sources = rows.sources.iter().map(|source| self.number(source, strength)).collect();
            self.facts.push(FactView {
                id: rows.fact.id.clone(),
                statement: Some(english(rows.fact.statement.clone())),
                sources,
                checked_on: rows.fact.checked_on.clone(),
                review_by: rows.fact.review_by.clone(),
            });
            self.known.insert(id.to_owned(), self.facts.len() - 1);
            self.facts.len() - 1
        };
        self.facts.get(place).ok_or(PackError::Corrupt)
    }

    /// The number of a cited work: the one it already has, or the next free one.
    fn number(&mut self, row: &SourceRow, strength: crate::ids::Strength) -> u32 {
        let address = row.address.as_deref().filter(|address| is_address(address));
        let same = |known: &&mut SourceView| {
            known.citation == row.citation && known.address.as_deref() == address && known.dated == row.dated
        };
        if let Some(known) = self.sources.iter_mut().find(same) {
            known.strength = known.strength.max(strength);
            return known.number;
        }
        let number = u32::try_from(self.sources.len()).unwrap_or(u32::MAX).saturating_add(1);
        self.sources.push(SourceView {
            number,
            citation: row.citation.clone(),
            address: address.map(str::to_owned),
            dated: row.dated.clone(),
            strength,
        });
        number
    }

    /// Notices for lines past their review day, each attached to its line.
    pub(super) fn notices(&self) -> Vec<Notice> {
        self.due.iter().map(|line| Notice::about(NoticeCode::ReviewDue, line)).collect()
    }

    /// The oldest check and the earliest review day of all facts so far, if there are any.
    pub(super) fn days(&self) -> Option<(&str, &str)> {
        let checked_on = self.facts.iter().map(|fact| fact.checked_on.as_str()).min()?;
        let review_by = self.facts.iter().map(|fact| fact.review_by.as_str()).min()?;
        Some((checked_on, review_by))
    }

    /// The facts and works cited by all lines so far.
    pub(super) fn cited(self) -> (Vec<FactView>, Vec<SourceView>) {
        (self.facts, self.sources)
    }
}

/// Whether the day for the next check is past.
pub(super) fn due(review_by: &str, today: &str) -> Freshness {
    if review_by < today { Freshness::ReviewDue } else { Freshness::Current }
}

/// English, as the officer reads it and as facts are stated.
fn english(text: String) -> LocalText {
    LocalText { text, lang: OFFICER_LANGUAGE.to_owned(), direction: Direction::Ltr }
}
