//! Phone lines, with whether they are open.

use super::OpenShelf;
use super::home::is_near;
use super::note::Note;
use super::opening::opening;
use super::texts::{Order, single};
use crate::RightsError;
use crate::ids::WhoAnswers;
use crate::locale::match_languages;
use crate::pack::rows::HotlineRow;
use crate::pack::{HOTLINE_MESSAGES, Pack, PackError};
use crate::view::{CardRequest, HotlineView, HotlinesRequest, HotlinesView, Open};

pub(super) fn hotlines(shelf: &OpenShelf, request: &HotlinesRequest) -> Result<HotlinesView, RightsError> {
    shelf.stock.check_languages(&request.languages)?;
    shelf.stock.check_place(request.place.as_deref())?;
    let mut hotlines = Vec::new();
    for shelved in shelf.stock.packs() {
        let near = is_near(shelved, request.place.as_deref());
        let of_pack = |pack: &Pack| {
            let order = Order::new(pack, &request.languages);
            pack.hotlines()?.iter().map(|row| view(pack, row, &order, request.now)).collect::<Result<Vec<_>, _>>()
        };
        hotlines.extend(shelved.answer(of_pack)?.0.into_iter().map(|hotline| (near, hotline)));
    }
    // A stable sort keeps the packs' order among equals.
    let speaks = |hotline: &HotlineView| {
        match_languages(&request.languages, &hotline.languages).is_ok_and(|matched| !matched.available.is_empty())
    };
    hotlines.sort_by_key(|(near, hotline)| (!near, !speaks(hotline), hotline.open != Open::Open));
    Ok(HotlinesView { hotlines: hotlines.into_iter().map(|(_, hotline)| hotline).collect() })
}

/// The phone lines of one card, in the card's order, from its own pack or else another; one that is in no pack here is
/// left out. With them, what the reader should know about the packs they are from.
pub(super) fn of_card(
    shelf: &OpenShelf,
    own: &str,
    ids: &str,
    request: &CardRequest,
) -> Result<(Vec<HotlineView>, Vec<Note>), RightsError> {
    let (mut views, mut notes) = (Vec::new(), Vec::new());
    let (mut packs, others): (Vec<_>, Vec<_>) = shelf.stock.packs().iter().partition(|shelved| shelved.id() == own);
    packs.extend(others);
    for id in ids.split_whitespace() {
        for shelved in &packs {
            let find = |pack: &Pack| {
                let rows = pack.hotlines()?;
                let row = rows.iter().find(|row| row.id == id);
                row.map(|row| view(pack, row, &Order::new(pack, &request.languages), request.now)).transpose()
            };
            if let (Some(found), copy_notes) = shelved.answer(find)? {
                views.push(found);
                notes.extend(copy_notes);
                break;
            }
        }
    }
    Ok((views, notes))
}

fn view(pack: &Pack, row: &HotlineRow, order: &Order, now: i64) -> Result<HotlineView, PackError> {
    let damaged = PackError::Damaged { table: "hotlines", column: Some("who_answers") };
    let text = |part: &str| single(pack, HOTLINE_MESSAGES, order, &format!("{}-{part}", row.id));
    let offsets = row.zone.as_deref().map(|zone| pack.zone_offsets(zone, row.offset_count)).transpose()?;
    let (open, opens_at) = opening(&row.weekly, offsets.as_deref().map_or(&[], Vec::as_slice), now);
    Ok(HotlineView {
        name: text("name")?,
        hours: text("hours")?,
        note: if row.has_note == 1 { Some(text("note")?) } else { None },
        number_e164: row.number.clone(),
        abroad_e164: row.abroad.clone(),
        address: row.address.clone(),
        needs_network: row.number.is_none() && row.address.is_some(),
        display: row.display.clone(),
        who_answers: WhoAnswers::from_word(&row.who_answers).ok_or(damaged)?,
        languages: row.languages.split_whitespace().map(str::to_owned).collect(),
        open,
        opens_at,
        checked_on: row.checked_on.clone(),
        review_by: row.review_by.clone(),
        id: row.id.clone(),
    })
}
