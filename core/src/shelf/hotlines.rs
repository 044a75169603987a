//! Phone lines, and whether they are open.

use super::choice::{Choice, Pick, Stop};
use super::lines::due;
use super::notice::Notice;
use super::opening::opening;
use super::texts::{Order, choose_single, single};
use crate::date;
use crate::link::{is_address, is_e164, shows_address, shows_number};
use crate::pack::rows::HotlineRow;
use crate::pack::{HOTLINE_MESSAGES, Pack, PackError};
use crate::view::{
    Freshness, FreshnessView, HotlineView, HotlinesRequest, HotlinesView, NoticeCode, Open, Translation,
};

pub(super) fn hotlines(choice: &Choice<'_>, request: &HotlinesRequest) -> Result<HotlinesView, Stop> {
    let (mut lines, mut notices) = (Vec::new(), Vec::new());
    for pick in choice.picks()? {
        let near = pick.is_near(request.place.as_deref());
        let rows = pick.ask(Pack::hotlines)?;
        for row in rows.iter() {
            let (line, line_notices) = pick.ask(|pack| view(pack, row, &pick.order, request.now))?;
            lines.push((near, line));
            notices.extend(line_notices);
        }
        if !rows.is_empty() {
            notices.extend(pick.order.notices());
            notices.extend(pick.notices());
        }
    }
    // A stable sort keeps the packs' order among equals.
    let speaks = |line: &HotlineView| !choice.asked.matched(&line.languages).available.is_empty();
    lines.sort_by_key(|(near, line)| (!near, !speaks(line), line.open != Open::Open));
    notices.extend(choice.notices());
    let hotlines = lines.into_iter().map(|(_, line)| line).collect();
    Ok(HotlinesView { hotlines, notices: choice.words.notices(&notices)? })
}

/// The phone lines of one card, in the card's order, from its own pack or else from another; one that none of the packs
/// here has is left out. The notices say what the reader should know about the lines and the packs they are from.
pub(super) fn of_card(
    choice: &Choice<'_>,
    own: &Pick<'_>,
    ids: &[String],
    now: i64,
) -> Result<(Vec<HotlineView>, Vec<Notice>), Stop> {
    let (mut lines, mut notices) = (Vec::new(), Vec::new());
    let own = own.pack().info();
    let (mut picks, others): (Vec<_>, Vec<_>) =
        choice.picks()?.into_iter().partition(|pick| pick.pack().info().id == own.id);
    picks.extend(others);
    for id in ids {
        for pick in &picks {
            let rows = pick.ask(Pack::hotlines)?;
            let Some(row) = rows.iter().find(|row| row.id == *id) else { continue };
            let (line, line_notices) = pick.ask(|pack| view(pack, row, &pick.order, now))?;
            lines.push(line);
            notices.extend(line_notices);
            notices.extend(pick.notices());
            break;
        }
    }
    Ok((lines, notices))
}

/// One phone line and its notices.
fn view(pack: &Pack, row: &HotlineRow, order: &Order, now: i64) -> Result<(HotlineView, Vec<Notice>), PackError> {
    let text = |part: &str| single(pack, HOTLINE_MESSAGES, order, &format!("{}-{part}", row.id));
    let name = choose_single(pack, HOTLINE_MESSAGES, order, &format!("{}-name", row.id))?;
    let offsets = row.zone.as_deref().map(|zone| pack.zone_offsets(zone, row.offset_count)).transpose()?;
    let (open, opens_at) = opening(&row.weekly, offsets.as_deref().map_or(&[], Vec::as_slice), now);
    // A number or address that does not pass is never dialed or opened; `display` is still shown.
    let dialed = |number: &Option<String>| number.clone().filter(|number| is_e164(number));
    let number_e164 = dialed(&row.number).filter(|number| shows_number(&row.display, number));
    // Beside a number the address is not what is read; alone it is.
    let opened =
        |address: &String| is_address(address) && (row.number.is_some() || shows_address(&row.display, address));
    let address = row.address.clone().filter(opened);
    let state = due(&row.review_by, &date::day(now));
    let mut notices = Vec::new();
    match name.translation {
        Translation::Fallback => notices.push(Notice::about(NoticeCode::Fallback, &row.id)),
        Translation::Outdated => notices.push(Notice::about(NoticeCode::Outdated, &row.id)),
        Translation::Source | Translation::Current => {}
    }
    if state == Freshness::ReviewDue {
        notices.push(Notice::about(NoticeCode::ReviewDue, &row.id));
    }
    let view = HotlineView {
        name: name.text(&[])?,
        hours: text("hours")?,
        note: if row.has_note { Some(text("note")?) } else { None },
        needs_network: number_e164.is_none() && address.is_some(),
        number_e164,
        abroad_e164: dialed(&row.abroad),
        address,
        display: row.display.clone(),
        who_answers: row.who_answers,
        languages: row.languages.clone(),
        open,
        opens_at,
        freshness: FreshnessView { state, checked_on: row.checked_on.clone(), review_by: row.review_by.clone() },
        id: row.id.clone(),
    };
    Ok((view, notices))
}
