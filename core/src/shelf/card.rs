//! One card for one reader.
//!
//! Everything comes from the card's own pack except phone lines and links, which may come from any pack. Start reading
//! at [`open_card`]; `lines.rs` turns rows into lines and numbers the works they cite.

use super::choice::{Choice, Stop};
use super::failed::failed;
use super::hotlines;
use super::lines::{Lines, due};
use super::links::link;
use super::news::corrections;
use super::notice::{Notice, of_clock};
use super::settings::SettingsFile;
use super::texts::CardTexts;
use crate::ids::{LineKind, Status};
use crate::pack::rows::LineRow;
use crate::pack::{CardRows, Pack, PackError, PackRow as _};
use crate::view::{
    CardRequest, CardView, Freshness, FreshnessView, GapsView, LineView, LocalText, NoticeCode, OfficerRequest,
    OfficerView, SectionView, StatusOf,
};
use crate::{RightsError, date, label, nearest};

/// Cards in this group are about a person who is held, and their status is that person's.
const GROUP_OF_THE_HELD: &str = "someone-taken";

pub(super) fn open_card(settings: &SettingsFile, choice: &Choice<'_>, request: &CardRequest) -> Result<CardView, Stop> {
    let pick = choice.with_card(&request.card)?;
    let rows = pick.ask(|pack| pack.card(&request.card))?;
    let status = request.status.unwrap_or(Status::Unsure);
    let today = date::day(request.now);
    let mut texts = CardTexts::new(pick.pack(), &rows.card.id, &pick.order);
    let mut lines = Lines::new(pick.pack(), &today);
    let body = pick.ask(|_| Body::new(&rows, status, &mut texts, &mut lines))?;
    let (phone_lines, phone_notices) = hotlines::of_card(choice, pick, &rows.card.hotlines, request.now)?;
    let freshness = freshness(pick.pack(), &lines, &today);
    let mut notices = Vec::new();
    if !rows.card.statuses.contains(status) {
        notices.push(Notice::plain(NoticeCode::NotForStatus));
    }
    if request.status.is_none() {
        notices.push(Notice::plain(NoticeCode::ChooseStatus));
    }
    notices.extend(texts.notices());
    if lines.days().is_some() && freshness.state == Freshness::ReviewDue {
        notices.push(Notice::plain(NoticeCode::ReviewDue));
    }
    notices.extend(lines.notices());
    notices.extend(of_clock(pick.pack(), request.now));
    notices.extend(pick.notices());
    notices.extend(phone_notices);
    let mut see_also = Vec::new();
    for card in &rows.card.see_also {
        // A card that none of the packs here has is left out.
        if let Some(pick) = choice.find_card(card) {
            see_also.push(pick.ask(|pack| link(settings, pack, card, &pick.order))?);
            notices.extend(pick.notices());
        }
    }
    notices.extend(choice.notices());
    notices.extend(settings.problems());
    let Body { title, summary, essentials, sections, questions } = body;
    let gaps = if questions.is_empty() {
        None
    } else {
        let (heading, text) = (choice.words.get(label::GAPS_HEADING)?, choice.words.get(label::GAPS_TEXT)?);
        Some(GapsView { heading, text, questions })
    };
    let info = pick.pack().info();
    let (facts, sources) = lines.cited();
    let held = rows.card.topic_group == GROUP_OF_THE_HELD;
    Ok(CardView {
        card: rows.card.id.clone(),
        pack: info.id.clone(),
        pack_version: info.version,
        title,
        summary,
        direction: pick.order.direction(),
        languages: texts.languages(),
        status,
        status_of: if held { StatusOf::Held } else { StatusOf::Reader },
        state: texts.state().map(|state| choice.words.get(state)).transpose()?,
        essentials,
        sections,
        gaps,
        phones_first: held,
        hotlines: phone_lines,
        freshness,
        facts,
        sources,
        corrections: pick.ask(|pack| corrections(pack, &rows.corrections, &pick.order))?,
        forms: rows.card.form.into_iter().collect(),
        see_also,
        notices: choice.words.notices(&notices)?,
    })
}

/// What a card says to a reader with one status.
struct Body {
    title: LocalText,
    summary: LocalText,
    essentials: Vec<LineView>,
    sections: Vec<SectionView>,
    questions: Vec<LineView>,
}

impl Body {
    /// Essentials come first, so that works are numbered in the order in which a reader meets them.
    fn new(
        rows: &CardRows,
        status: Status,
        texts: &mut CardTexts<'_>,
        lines: &mut Lines<'_>,
    ) -> Result<Self, PackError> {
        let (title, summary) = (texts.heading("card-title")?, texts.heading("card-summary")?);
        let mine: Vec<&LineRow> = rows.lines.iter().filter(|line| line.statuses.contains(status)).collect();
        let first = rows.essentials_for(status);
        let find = |id: &String| mine.iter().find(|line| line.id == *id).ok_or_else(LineRow::damaged);
        let essentials = first.iter().map(|id| lines.view(find(id)?, texts)).collect::<Result<_, _>>()?;
        let rest = |line: &&&LineRow| line.kind != LineKind::Gap && !first.contains(&line.id);
        let mut sections = Vec::new();
        for section in &rows.sections {
            let own: Vec<_> = mine.iter().filter(rest).filter(|line| line.section == section.id).collect();
            if own.is_empty() {
                continue;
            }
            let heading = texts.heading(&section.id)?;
            let own = own.into_iter().map(|line| lines.view(line, texts)).collect::<Result<_, _>>()?;
            sections.push(SectionView { id: section.id.clone(), heading, past: section.past, lines: own });
        }
        let questions = mine.iter().filter(|line| line.kind == LineKind::Gap);
        let questions = questions.map(|line| lines.view(line, texts)).collect::<Result<_, _>>()?;
        Ok(Self { title, summary, essentials, sections, questions })
    }
}

/// The freshness of the facts shown; a card without any (not for this status) is as fresh as its pack.
fn freshness(pack: &Pack, lines: &Lines<'_>, today: &str) -> FreshnessView {
    let (checked_on, review_by) = lines.days().unwrap_or((&pack.info().created, &pack.info().review_by));
    FreshnessView { state: due(review_by, today), checked_on: checked_on.to_owned(), review_by: review_by.to_owned() }
}

pub(super) fn officer_view(
    settings: &SettingsFile,
    choice: &Choice<'_>,
    request: &OfficerRequest,
) -> Result<OfficerView, Stop> {
    let pick = choice.with_card(&request.card)?;
    let rows = pick.ask(|pack| pack.card(&request.card))?;
    let row = rows.lines.iter().find(|line| line.id == request.line && line.officer.is_some()).ok_or_else(|| {
        let spoken = rows.lines.iter().filter(|line| line.officer.is_some()).map(|line| line.id.as_str());
        let nearest = nearest(&request.line, spoken);
        RightsError::UnknownLine { value: RightsError::shown(&request.line), nearest }
    })?;
    let today = date::day(request.now);
    let mut texts = CardTexts::new(pick.pack(), &rows.card.id, &pick.order);
    let mut lines = Lines::new(pick.pack(), &today);
    let line = pick.ask(|_| lines.view(row, &mut texts))?;
    let officer = line.officer.ok_or_else(|| failed(&pick.pack().info().id, &LineRow::damaged()))?;
    let mut notices = texts.notices();
    notices.extend(lines.notices());
    notices.extend(of_clock(pick.pack(), request.now));
    notices.extend(pick.notices());
    notices.extend(choice.notices());
    notices.extend(settings.problems());
    Ok(OfficerView {
        card: rows.card.id.clone(),
        line: line.id,
        officer,
        meaning: line.text,
        freshness: line.freshness,
        review: line.review,
        notices: choice.words.notices(&notices)?,
    })
}
