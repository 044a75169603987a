//! The first screen: news, saved cards, cards in groups by situation, corrections.

use super::OpenShelf;
use super::note::Note;
use super::notices;
use super::stock::Shelved;
use super::texts::{Order, Words, single};
use crate::ids::StatusSet;
use crate::pack::rows::CardRow;
use crate::pack::{CORRECTION_MESSAGES, NEWS_MESSAGES, Pack, PackError};
use crate::view::{CardLink, CorrectionView, GroupView, GuideView, HomeRequest, HomeView, NewsView, NoticeCode};
use crate::{RightsError, date};

pub(super) fn home(shelf: &OpenShelf, request: &HomeRequest) -> Result<HomeView, RightsError> {
    let words = Words::new(&shelf.stock, &request.languages)?;
    shelf.stock.check_place(request.place.as_deref())?;
    let mut home = HomeView {
        latest: Vec::new(),
        saved: Vec::new(),
        groups: Vec::new(),
        notices: Vec::new(),
        corrections: Vec::new(),
    };
    let mut groups = Groups::default();
    let mut notes = Vec::new();
    for shelved in near_first(shelf.stock.packs(), request.place.as_deref()) {
        let (part, copy_notes) = shelved.answer(|pack| Part::new(shelf, pack, request))?;
        notes.extend(part.notes);
        notes.extend(copy_notes);
        home.latest.extend(part.latest);
        home.corrections.extend(part.corrections);
        groups.add(shelved.best().info().topic_groups.split_whitespace(), part.cards);
    }
    home.corrections.sort_by(|a, b| b.day.cmp(&a.day));
    if request.status.is_none() {
        notes.push(Note::plain(NoticeCode::ChooseStatus));
    }
    notes.extend(shelf.stock.refused());
    notes.extend(shelf.settings_file.notices());
    home.groups = groups.views(&words)?;
    home.saved = home.groups.iter().flat_map(|group| &group.cards).filter(|card| card.saved).cloned().collect();
    home.notices = notices::notices(&words, &notes)?;
    Ok(home)
}

/// The pack whose own place the reader is in comes first.
fn near_first<'s>(packs: &'s [Shelved], place: Option<&str>) -> Vec<&'s Shelved> {
    let (mut first, rest): (Vec<_>, Vec<_>) = packs.iter().partition(|shelved| is_near(shelved, place));
    first.extend(rest);
    first
}

/// Whether a pack is about the reader's own place: `us-ma` for `us-ma/logan`.
pub(super) fn is_near(shelved: &Shelved, place: Option<&str>) -> bool {
    place.and_then(|place| place.split('/').next()) == Some(shelved.id())
}

/// What one pack brings to the first screen.
struct Part {
    latest: Vec<NewsView>,
    cards: Vec<Placed>,
    corrections: Vec<CorrectionView>,
    notes: Vec<Note>,
}

/// A card with the group and the guide it belongs to.
struct Placed {
    group: String,
    guide: Option<String>,
    link: CardLink,
}

impl Part {
    fn new(shelf: &OpenShelf, pack: &Pack, request: &HomeRequest) -> Result<Self, PackError> {
        let order = Order::new(pack, &request.languages);
        let wanted =
            |card: &CardRow| request.status.is_none_or(|status| StatusSet::from_bits(card.statuses).contains(status));
        let cards = pack.cards()?.into_iter().filter(wanted).map(|card| {
            let link = link(shelf, pack, &card.id, &order)?;
            Ok(Placed { group: card.topic_group, guide: card.guide, link })
        });
        let cards = cards.collect::<Result<_, PackError>>()?;
        let mut notes = order.notes();
        notes.extend(notices::of_clock(pack, request.now));
        let latest = latest(pack, &date::day(request.now), &order)?;
        Ok(Self { latest, cards, corrections: corrections(pack, None, &order)?, notes })
    }
}

fn latest(pack: &Pack, today: &str, order: &Order) -> Result<Vec<NewsView>, PackError> {
    let mut news = pack.news()?;
    news.retain(|row| row.first_day.as_str() <= today && today <= row.last_day.as_str());
    let view = |row: crate::pack::rows::NewsRow| {
        let text = single(pack, NEWS_MESSAGES, order, &row.id)?;
        Ok(NewsView {
            id: row.id,
            pack: pack.info().id.clone(),
            text,
            first_day: row.first_day,
            last_day: row.last_day,
        })
    };
    news.into_iter().map(view).collect()
}

/// The corrections of a pack, or of one card, newest first.
pub(super) fn corrections(pack: &Pack, card: Option<&str>, order: &Order) -> Result<Vec<CorrectionView>, PackError> {
    let mut rows = pack.corrections()?;
    rows.retain(|row| card.is_none_or(|card| row.card == card));
    rows.sort_by(|a, b| b.day.cmp(&a.day));
    let view = |row: crate::pack::rows::CorrectionRow| {
        let text = |part: &str| single(pack, CORRECTION_MESSAGES, order, &format!("{}-{part}", row.id));
        let (wrong, right) = (text("wrong")?, text("right")?);
        Ok(CorrectionView { id: row.id, card: row.card, day: row.day, wrong, right, source: row.source })
    };
    rows.into_iter().map(view).collect()
}

/// The groups of all packs, in the order in which packs name them.
#[derive(Default)]
struct Groups(Vec<(String, Vec<Placed>)>);

impl Groups {
    fn add<'a>(&mut self, named: impl Iterator<Item = &'a str>, cards: Vec<Placed>) {
        for group in named {
            if !self.0.iter().any(|(known, _)| known == group) {
                self.0.push((group.to_owned(), Vec::new()));
            }
        }
        for card in cards {
            if let Some((_, placed)) = self.0.iter_mut().find(|(known, _)| *known == card.group) {
                placed.push(card);
            }
        }
    }

    fn views(self, words: &Words<'_>) -> Result<Vec<GroupView>, RightsError> {
        let filled = self.0.into_iter().filter(|(_, cards)| !cards.is_empty());
        filled.map(|(id, cards)| group(id, cards, words)).collect()
    }
}

/// One group. The cards of a guide stand together, where its first card stands, whichever pack they are from.
fn group(id: String, cards: Vec<Placed>, words: &Words<'_>) -> Result<GroupView, RightsError> {
    let first = |card: &Placed, at: usize| match &card.guide {
        Some(_) => cards.iter().position(|other| other.guide == card.guide).unwrap_or(at),
        None => at,
    };
    let places: Vec<usize> = cards.iter().enumerate().map(|(at, card)| first(card, at)).collect();
    let mut cards: Vec<(usize, Placed)> = places.into_iter().zip(cards).collect();
    cards.sort_by_key(|(place, _)| *place);
    let cards: Vec<Placed> = cards.into_iter().map(|(_, card)| card).collect();
    let mut guides: Vec<GuideView> = Vec::new();
    for card in &cards {
        let Some(guide) = &card.guide else { continue };
        match guides.iter_mut().find(|known| known.id == *guide) {
            Some(known) => known.cards.push(card.link.card.clone()),
            None => guides.push(GuideView {
                id: guide.clone(),
                heading: words.get(&format!("guide-{guide}"))?,
                cards: vec![card.link.card.clone()],
            }),
        }
    }
    let heading = words.get(&format!("group-{id}"))?;
    Ok(GroupView { id, heading, cards: cards.into_iter().map(|card| card.link).collect(), guides })
}

/// A way to a card, in the reader's language.
pub(super) fn link(shelf: &OpenShelf, pack: &Pack, card: &str, order: &Order) -> Result<CardLink, PackError> {
    Ok(CardLink {
        card: card.to_owned(),
        pack: pack.info().id.clone(),
        title: single(pack, card, order, "card-title")?,
        summary: single(pack, card, order, "card-summary")?,
        saved: shelf.settings_file.is_saved(card),
    })
}
