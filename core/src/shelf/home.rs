//! The first screen: news, saved cards, cards in groups by situation, corrections.

use super::OpenShelf;
use super::card::first_to_say;
use super::choice::{Choice, Pick, Stop};
use super::notice::{Notice, of_clock, views};
use super::texts::{Order, Words, single};
use crate::ids::Status;
use crate::pack::rows::{CardRow, CorrectionRow, NewsRow};
use crate::pack::{CORRECTION_MESSAGES, NEWS_MESSAGES, Pack, PackError};
use crate::view::{CardLink, CorrectionView, FirstLine, GroupView, GuideView, HomeRequest, HomeView, NewsView, NoticeCode};
use crate::{RightsError, date};

pub(super) fn home(shelf: &OpenShelf, choice: &Choice<'_>, request: &HomeRequest) -> Result<HomeView, Stop> {
    let (mut latest, mut all_corrections, mut notices) = (Vec::new(), Vec::new(), Vec::new());
    let mut groups = Groups::default();
    for pick in near_first(&choice.picks, request.place.as_deref()) {
        let part = pick.ask(|pack| Part::new(shelf, pack, &pick.order, request))?;
        latest.extend(part.latest);
        all_corrections.extend(part.corrections);
        groups.add(&pick.pack().info().topic_groups, part.cards);
        notices.extend(pick.order.notices());
        notices.extend(of_clock(pick.pack(), request.now));
        notices.extend(pick.notices());
    }
    all_corrections.sort_by(|a, b| b.day.cmp(&a.day));
    if request.status.is_none() {
        notices.push(Notice::plain(NoticeCode::ChooseStatus));
    }
    notices.extend(choice.notices());
    notices.extend(shelf.keep.notices());
    let groups = groups.views(&choice.words)?;
    Ok(HomeView {
        first: first(choice, request.status.unwrap_or(Status::Unsure))?,
        latest,
        saved: groups.iter().flat_map(|group| &group.cards).filter(|card| card.saved).cloned().collect(),
        groups,
        notices: views(&choice.words, &notices)?,
        corrections: all_corrections,
    })
}

/// The line that is one tap away: of the first pack that names a card for it.
fn first(choice: &Choice<'_>, status: Status) -> Result<Option<FirstLine>, Stop> {
    let Some(card) = choice.picks.iter().find_map(|pick| pick.pack().info().first_card.as_deref()) else {
        return Ok(None);
    };
    let Some(pick) = choice.find_card(card) else { return Ok(None) };
    Ok(first_to_say(pick, card, status)?.map(|line| FirstLine { card: card.to_owned(), line }))
}

/// The pack whose own place the reader is in comes first.
fn near_first<'c, 's>(picks: &'c [Pick<'s>], place: Option<&str>) -> Vec<&'c Pick<'s>> {
    let (mut first, rest): (Vec<_>, Vec<_>) = picks.iter().partition(|pick| is_near(pick, place));
    first.extend(rest);
    first
}

/// Whether a pack is about the reader's own place: `us-ma` for `us-ma/logan`.
pub(super) fn is_near(pick: &Pick<'_>, place: Option<&str>) -> bool {
    place.and_then(|place| place.split('/').next()) == Some(pick.pack().info().id.as_str())
}

/// What one pack brings to the first screen.
struct Part {
    latest: Vec<NewsView>,
    cards: Vec<Placed>,
    corrections: Vec<CorrectionView>,
}

/// A card with the group and the guide it belongs to.
struct Placed {
    group: String,
    guide: Option<String>,
    link: CardLink,
}

impl Part {
    fn new(shelf: &OpenShelf, pack: &Pack, order: &Order, request: &HomeRequest) -> Result<Self, PackError> {
        let wanted = |card: &CardRow| request.status.is_none_or(|status| card.statuses.contains(status));
        let cards = pack.cards()?.into_iter().filter(wanted).map(|card| {
            let link = link(shelf, pack, &card.id, order)?;
            Ok(Placed { group: card.topic_group, guide: card.guide, link })
        });
        let cards = cards.collect::<Result<_, PackError>>()?;
        let latest = latest(pack, &date::day(request.now), order)?;
        Ok(Self { latest, cards, corrections: corrections(pack, None, order)? })
    }
}

fn latest(pack: &Pack, today: &str, order: &Order) -> Result<Vec<NewsView>, PackError> {
    let mut news = pack.news()?;
    news.retain(|row| row.first_day.as_str() <= today && today <= row.last_day.as_str());
    let view = |row: NewsRow| {
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
    let view = |row: CorrectionRow| {
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
    fn add(&mut self, named: &[String], cards: Vec<Placed>) {
        for group in named {
            if !self.0.iter().any(|(known, _)| known == group) {
                self.0.push((group.clone(), Vec::new()));
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
            // A guide that this version has no heading for is none: its cards are shown one by one.
            None => guides.extend(words.get(&format!("guide-{guide}")).ok().map(|heading| GuideView {
                id: guide.clone(),
                heading,
                cards: vec![card.link.card.clone()],
            })),
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
        saved: shelf.keep.is_saved(card),
    })
}
