//! One card for one reader.

use std::collections::HashMap;
use std::sync::Arc;

use super::OpenShelf;
use super::home::{corrections, link};
use super::hotlines;
use super::note::Note;
use super::notices;
use super::stock::Stock;
use super::texts::{CardTexts, Order, Words};
use crate::ids::{LineKind, Status, StatusSet, Strength};
use crate::pack::rows::{CardRow, LineRow, SourceRow};
use crate::pack::{CardRows, Pack, PackError};
use crate::view::{
    CardLink, CardRequest, CardView, Direction, FactView, Freshness, FreshnessView, LineView, LocalText, NoticeCode,
    OfficerRequest, OfficerView, SectionView, SourceView,
};
use crate::{RightsError, date, nearest};

/// The officer's language.
const OFFICER_LANGUAGE: &str = "en";

pub(super) fn open_card(shelf: &OpenShelf, request: &CardRequest) -> Result<CardView, RightsError> {
    let stock = &shelf.stock;
    let words = Words::new(stock, &request.languages)?;
    let shelved = stock.shelved_with(&request.card)?;
    let gap = words.get("gap-ask")?;
    let ((mut card, row, mut notes), copy_notes) = shelved.answer(|pack| Draft::new(pack, request, &gap)?.card())?;
    let (hotlines, hotline_notes) = hotlines::of_card(shelf, shelved.id(), &row.hotlines, request)?;
    card.hotlines = hotlines;
    card.see_also = links(shelf, &row.see_also, &request.languages)?;
    notes.extend(copy_notes);
    notes.extend(hotline_notes);
    notes.extend(stock.refused());
    card.notices = notices::notices(&words, &notes)?;
    Ok(card)
}

/// The cards to read next that are on the shelf; a link to a card that is not there is left out.
fn links(shelf: &OpenShelf, cards: &str, languages: &[String]) -> Result<Vec<CardLink>, RightsError> {
    let mut links = Vec::new();
    for card in cards.split_whitespace() {
        match shelf.stock.shelved_with(card) {
            Ok(shelved) => links.push(shelved.answer(|pack| link(shelf, pack, card, &Order::new(pack, languages)))?.0),
            Err(RightsError::UnknownCard { .. }) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(links)
}

/// A card while it is put together from one copy of a pack.
struct Draft<'p> {
    pack: &'p Pack,
    request: &'p CardRequest,
    rows: Arc<CardRows>,
    status: Status,
    today: String,
    direction: Direction,
    texts: CardTexts<'p>,
    facts: HashMap<String, FactView>,
    gap: &'p LocalText,
}

impl<'p> Draft<'p> {
    fn new(pack: &'p Pack, request: &'p CardRequest, gap: &'p LocalText) -> Result<Self, PackError> {
        let rows = pack.card(&request.card)?.ok_or(PackError::Damaged { table: "cards", column: None })?;
        let order = Order::new(pack, &request.languages);
        Ok(Self {
            pack,
            request,
            rows,
            status: request.status.unwrap_or(Status::Unsure),
            today: date::day(request.now),
            direction: order.direction(),
            texts: CardTexts::new(pack, &request.card, order),
            facts: HashMap::new(),
            gap,
        })
    }

    /// The view without what other packs may have (phone lines, links) and without notices; the card's row, which names
    /// them; and what is to be noticed.
    fn card(mut self) -> Result<(CardView, CardRow, Vec<Note>), PackError> {
        let title = self.texts.text("card-title")?;
        let summary = self.texts.text("card-summary")?;
        let sections = self.sections()?;
        let corrections = corrections(self.pack, Some(&self.rows.card.id), self.texts.order())?;
        let freshness = self.freshness(&sections);
        let mut notes = Vec::new();
        if !StatusSet::from_bits(self.rows.card.statuses).contains(self.status) {
            notes.push(Note::plain(NoticeCode::NotForStatus));
        }
        if self.request.status.is_none() {
            notes.push(Note::plain(NoticeCode::ChooseStatus));
        }
        let (languages, language_notes) = self.texts.finish();
        notes.extend(language_notes);
        if freshness.state == Freshness::ReviewDue {
            notes.push(Note::plain(NoticeCode::ReviewDue));
        }
        notes.extend(notices::of_clock(self.pack, self.request.now));
        let info = self.pack.info();
        let card = CardView {
            card: self.rows.card.id.clone(),
            pack: info.id.clone(),
            pack_version: info.version,
            title,
            summary,
            direction: self.direction,
            languages,
            status: self.status,
            sections,
            hotlines: Vec::new(),
            freshness,
            corrections,
            see_also: Vec::new(),
            notices: Vec::new(),
        };
        Ok((card, self.rows.card.clone(), notes))
    }

    fn sections(&mut self) -> Result<Vec<SectionView>, PackError> {
        let rows = Arc::clone(&self.rows);
        let mut sections = Vec::new();
        for section in &rows.sections {
            let mine = |line: &&LineRow| {
                line.section == section.id && StatusSet::from_bits(line.statuses).contains(self.status)
            };
            let mine: Vec<&LineRow> = rows.lines.iter().filter(mine).collect();
            if mine.is_empty() {
                continue;
            }
            let heading = self.texts.text(&section.id)?;
            let lines = mine.into_iter().map(|row| self.line(row)).collect::<Result<_, _>>()?;
            sections.push(SectionView { id: section.id.clone(), heading, past: section.past == 1, lines });
        }
        Ok(sections)
    }

    fn line(&mut self, row: &LineRow) -> Result<LineView, PackError> {
        let damaged = PackError::Damaged { table: "lines", column: Some("kind") };
        let kind = LineKind::from_word(&row.kind).ok_or(damaged)?;
        let chosen = self.texts.choose(&row.id)?;
        let (translation, review) = (chosen.translation, chosen.review());
        let mut text = chosen.text(&[])?;
        // The question is the card's; that nobody could answer it, and whom to ask, is said alike on all cards.
        if kind == LineKind::Gap && text.lang == self.gap.lang {
            text.text = format!("{} {}", text.text, self.gap.text);
        }
        let facts = row.facts.split_whitespace().map(|id| self.fact(id)).collect::<Result<Vec<_>, _>>()?;
        let due = facts.iter().any(|fact| fact.review_by < self.today);
        let statuses = StatusSet::from_bits(row.statuses);
        Ok(LineView {
            id: row.id.clone(),
            kind,
            statuses: if statuses == StatusSet::ALL { Vec::new() } else { statuses.statuses() },
            text,
            officer: row.officer.clone().map(officer_text),
            translation,
            review,
            freshness: if due { Freshness::ReviewDue } else { Freshness::Current },
            facts,
        })
    }

    fn fact(&mut self, id: &str) -> Result<FactView, PackError> {
        if let Some(fact) = self.facts.get(id) {
            return Ok(fact.clone());
        }
        let rows = self.pack.fact(id)?;
        let damaged = PackError::Damaged { table: "facts", column: Some("strength") };
        let strength = Strength::from_word(&rows.fact.strength).ok_or(damaged)?;
        let source = |source: &SourceRow| SourceView {
            citation: source.citation.clone(),
            address: source.address.clone(),
            dated: source.dated.clone(),
            strength,
        };
        let fact = FactView {
            id: rows.fact.id.clone(),
            statement: Some(officer_text(rows.fact.statement.clone())),
            sources: rows.sources.iter().map(source).collect(),
            checked_on: rows.fact.checked_on.clone(),
            review_by: rows.fact.review_by.clone(),
        };
        self.facts.insert(id.to_owned(), fact.clone());
        Ok(fact)
    }

    /// Of the facts shown; a card without any (not for this status) is as fresh as its pack.
    fn freshness(&self, sections: &[SectionView]) -> FreshnessView {
        let facts = || sections.iter().flat_map(|section| &section.lines).flat_map(|line| &line.facts);
        let info = self.pack.info();
        let checked_on = facts().map(|fact| &fact.checked_on).min().unwrap_or(&info.created).clone();
        let review_by = facts().map(|fact| &fact.review_by).min().unwrap_or(&info.review_by).clone();
        let state = if review_by < self.today { Freshness::ReviewDue } else { Freshness::Current };
        FreshnessView { state, checked_on, review_by }
    }
}

/// English, as the officer reads it and as facts are stated.
fn officer_text(text: String) -> LocalText {
    LocalText { text, lang: OFFICER_LANGUAGE.to_owned(), direction: Direction::Ltr }
}

pub(super) fn officer_view(shelf: &OpenShelf, request: &OfficerRequest) -> Result<OfficerView, RightsError> {
    let stock: &Stock = &shelf.stock;
    stock.check_languages(&request.languages)?;
    let shelved = stock.shelved_with(&request.card)?;
    let (rows, _) = shelved.answer(|pack| pack.card(&request.card))?;
    let lines = rows.as_ref().map_or(&[] as &[LineRow], |rows| &rows.lines);
    let spoken = lines.iter().filter(|line| line.officer.is_some()).map(|line| line.id.as_str());
    let unknown =
        RightsError::UnknownLine { value: RightsError::shown(&request.line), nearest: nearest(&request.line, spoken) };
    let officer = lines.iter().find(|line| line.id == request.line).and_then(|line| line.officer.clone());
    let officer = officer.map(officer_text).ok_or(unknown)?;
    let (meaning, _) = shelved
        .answer(|pack| CardTexts::new(pack, &request.card, Order::new(pack, &request.languages)).text(&request.line))?;
    Ok(OfficerView { card: request.card.clone(), line: request.line.clone(), officer, meaning })
}
