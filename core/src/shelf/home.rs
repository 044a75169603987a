//! The first screen.

use super::OpenShelf;
use super::note::Note;
use super::notices;
use super::stock::Shelved;
use super::texts::{Order, Words, single};
use crate::RightsError;
use crate::ids::StatusSet;
use crate::pack::rows::CardRow;
use crate::pack::{Pack, PackError};
use crate::view::{CardLink, GroupView, HomeRequest, HomeView, NoticeCode};

pub(super) fn home(shelf: &OpenShelf, request: &HomeRequest) -> Result<HomeView, RightsError> {
    let words = Words::new(&shelf.stock, &request.languages)?;
    shelf.stock.check_place(request.place.as_deref())?;
    let mut groups: Vec<(String, Vec<CardLink>)> = Vec::new();
    let mut notes = Vec::new();
    for shelved in near_first(shelf.stock.packs(), request.place.as_deref()) {
        let ((cards, pack_notes), copy_notes) = shelved.answer(|pack| cards_of(shelf, pack, request))?;
        notes.extend(pack_notes);
        notes.extend(copy_notes);
        for group in shelved.best().info().topic_groups.split_whitespace() {
            if !groups.iter().any(|(known, _)| known == group) {
                groups.push((group.to_owned(), Vec::new()));
            }
        }
        for (group, link) in cards {
            if let Some((_, links)) = groups.iter_mut().find(|(known, _)| *known == group) {
                links.push(link);
            }
        }
    }
    if request.status.is_none() {
        notes.push(Note::plain(NoticeCode::ChooseStatus));
    }
    notes.extend(shelf.stock.refused());
    notes.extend(shelf.keep.notices());
    let view = |(id, cards): (String, Vec<CardLink>)| {
        let heading = words.get(&format!("group-{id}"))?;
        Ok(GroupView { id, heading, cards })
    };
    let groups = groups.into_iter().filter(|(_, cards)| !cards.is_empty()).map(view).collect::<Result<_, _>>()?;
    Ok(HomeView { groups, notices: notices::notices(&words, &notes)? })
}

/// The pack whose own place the reader is in comes first: `us-ma` for `us-ma/logan`.
fn near_first<'s>(packs: &'s [Shelved], place: Option<&str>) -> Vec<&'s Shelved> {
    let near = |shelved: &Shelved| place.and_then(|place| place.split('/').next()) == Some(shelved.id());
    let (mut first, rest): (Vec<_>, Vec<_>) = packs.iter().partition(|shelved| near(shelved));
    first.extend(rest);
    first
}

type Grouped = Vec<(String, CardLink)>;

fn cards_of(shelf: &OpenShelf, pack: &Pack, request: &HomeRequest) -> Result<(Grouped, Vec<Note>), PackError> {
    let order = Order::new(pack, &request.languages);
    let wanted =
        |card: &CardRow| request.status.is_none_or(|status| StatusSet::from_bits(card.statuses).contains(status));
    let cards = pack.cards()?.into_iter().filter(wanted).map(|card| {
        let link = link(shelf, pack, &card.id, &order)?;
        Ok((card.topic_group, link))
    });
    let cards = cards.collect::<Result<_, PackError>>()?;
    let mut notes = order.notes();
    notes.extend(notices::of_clock(pack, request.now));
    Ok((cards, notes))
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
