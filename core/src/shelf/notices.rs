//! Puts what was noticed into words, and judges the clock.

use super::note::Note;
use super::texts::Words;
use crate::pack::Pack;
use crate::view::{NoticeCode, NoticeView};
use crate::{RightsError, date};

/// A pack this many seconds old makes the clock doubtful rather than the pack old (ten years).
const OLDEST_PACK: i64 = 10 * 365 * 86_400;

/// Puts notes into words; the same note twice is said once.
pub(super) fn notices(words: &Words<'_>, notes: &[Note]) -> Result<Vec<NoticeView>, RightsError> {
    let mut seen: Vec<&Note> = Vec::new();
    for note in notes {
        if !seen.contains(&note) {
            seen.push(note);
        }
    }
    let view = |note: &Note| {
        let subject = note.subject.as_deref().unwrap_or_default();
        let text = words.with(note.code.key(), &[("subject", subject)])?;
        Ok(NoticeView { code: note.code, text, subject: note.subject.clone() })
    };
    seen.into_iter().map(view).collect()
}

/// Whether the clock can be right: not before the pack was made, not ten years after.
pub(super) fn of_clock(pack: &Pack, now: i64) -> Option<Note> {
    let created = date::seconds(&pack.info().created).unwrap_or(i64::MIN);
    let plausible = created..=created.saturating_add(OLDEST_PACK);
    (!plausible.contains(&now)).then(|| Note::about(NoticeCode::ClockDoubtful, &pack.info().id))
}
