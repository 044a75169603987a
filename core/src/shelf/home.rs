//! The first screen: news, saved cards, cards in groups by situation, corrections.

use super::choice::{Choice, Pick, Stop};
use super::links::link;
use super::news::{corrections, latest};
use super::notice::{Notice, of_clock};
use super::settings::SettingsFile;
use super::texts::Order;
use super::words::Words;
use crate::ids::{LineKind, Status};
use crate::pack::rows::CardRow;
use crate::pack::{Pack, PackError};
use crate::view::{
    CardLink, CorrectionView, FirstLine, GroupView, GuideView, HomeRequest, HomeView, NewsView, NoticeCode,
};
use crate::{RightsError, date};

pub(super) fn home(settings: &SettingsFile, choice: &Choice<'_>, request: &HomeRequest) -> Result<HomeView, Stop> {
    let (mut latest, mut all_corrections, mut notices) = (Vec::new(), Vec::new(), Vec::new());
    let mut groups = Groups::default();
    for pick in near_first(&choice.picks()?, request.place.as_deref()) {
        let part = pick.ask(|pack| Part::new(settings, pack, &pick.order, request))?;
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
    notices.extend(settings.notices());
    let groups = groups.views(&choice.words)?;
    Ok(HomeView {
        first: first(choice, request.status.unwrap_or(Status::Unsure))?,
        latest,
        saved: groups.iter().flat_map(|group| &group.cards).filter(|card| card.saved).cloned().collect(),
        groups,
        notices: choice.words.notices(&notices)?,
        corrections: all_corrections,
    })
}

/// The line that is one tap away: the first essential line to say on the card that the packs name as `first` (the first
/// pack that names one decides).
fn first(choice: &Choice<'_>, status: Status) -> Result<Option<FirstLine>, Stop> {
    let Some(card) = choice.first_card() else { return Ok(None) };
    let Some(pick) = choice.find_card(card) else { return Ok(None) };
    let rows = pick.ask(|pack| pack.card(card))?;
    let says = |id: &&String| rows.lines.iter().any(|line| line.id == **id && line.kind == LineKind::Say);
    let line = rows.essentials_for(status).iter().find(says);
    Ok(line.map(|line| FirstLine { card: card.to_owned(), line: line.clone() }))
}

/// Puts the pack of the reader's own place first.
fn near_first<'c, 's>(picks: &[&'c Pick<'s>], place: Option<&str>) -> Vec<&'c Pick<'s>> {
    let (mut first, rest): (Vec<_>, Vec<_>) = picks.iter().copied().partition(|pick| pick.is_near(place));
    first.extend(rest);
    first
}

/// What one pack contributes to the first screen.
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
    fn new(settings: &SettingsFile, pack: &Pack, order: &Order, request: &HomeRequest) -> Result<Self, PackError> {
        let wanted = |card: &CardRow| request.status.is_none_or(|status| card.statuses.contains(status));
        let cards = pack.cards()?.into_iter().filter(wanted).map(|card| {
            let link = link(settings, pack, &card.id, order)?;
            Ok(Placed { group: card.topic_group, guide: card.guide, link })
        });
        let cards = cards.collect::<Result<_, PackError>>()?;
        let latest = latest(pack, &date::day(request.now), order)?;
        Ok(Self { latest, cards, corrections: corrections(pack, &pack.corrections()?, order)? })
    }
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

/// One group. The cards of a guide are kept together at the position of its first card, whichever packs they are from.
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
            // A guide without a heading in this version is ignored: its cards are shown one by one.
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
