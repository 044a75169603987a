//! Whether a phone line is open, by comparing integers, without a calendar.
//!
//! The pack supplies the opening times as minutes of a week that starts on Monday at 00:00 local time, and the zone's
//! offsets with the times they take effect. Holidays are in the line's note, not here.

use crate::date;
use crate::pack::rows::ZoneOffsetRow;
use crate::view::Open;

const MINUTE: i64 = 60;
const WEEK: i64 = 7 * 24 * 60;
/// 1970-01-01 was a Thursday; these are the minutes since the Monday before.
const EPOCH_IN_WEEK: i64 = 3 * 24 * 60;
/// No zone is farther from UTC than this (18 hours).
const LARGEST_OFFSET: i64 = 18 * 3600;
/// How long after the last change in the pack a zone's offset still counts as known (400 days).
const KNOWN_AFTER_LAST_CHANGE: i64 = 400 * 86_400;

/// The state at `now`, and when the line opens next if it is closed. Without opening times, or outside the years for
/// which the pack has offsets, the state is unknown.
pub(super) fn opening(weekly: &str, offsets: &[ZoneOffsetRow], now: i64) -> (Open, Option<String>) {
    // Times that cannot be say nothing at all.
    let Some(spans) = weekly.split_whitespace().map(span).collect::<Option<Vec<(i64, i64)>>>() else {
        return (Open::Unknown, None);
    };
    if spans == [(0, WEEK)] {
        return (Open::Open, None);
    }
    let Some(offset) = offset_at(offsets, now) else {
        return (Open::Unknown, None);
    };
    if spans.is_empty() {
        return (Open::Unknown, None);
    }
    let local = now.saturating_add(offset).div_euclid(MINUTE).saturating_add(EPOCH_IN_WEEK);
    let (week_start, minute) = (local - local.rem_euclid(WEEK), local.rem_euclid(WEEK));
    if spans.iter().any(|(from, to)| (*from..*to).contains(&minute)) {
        return (Open::Open, None);
    }
    let this_week = spans.iter().map(|(from, _)| *from).filter(|from| *from > minute).min();
    let next_week = spans.iter().map(|(from, _)| from + WEEK).min();
    let opens_at = this_week.or(next_week).and_then(|from| {
        let local = (week_start + from - EPOCH_IN_WEEK).checked_mul(MINUTE)?;
        // The offset may change before the line opens: look it up again at the instant computed with the current one.
        let offset = offset_at(offsets, local.checked_sub(offset)?)?;
        let seconds = i32::try_from(offset).ok()?;
        Some(date::instant(local.checked_sub(offset)?, seconds))
    });
    (Open::Closed, opens_at)
}

fn span(text: &str) -> Option<(i64, i64)> {
    let (from, to) = text.split_once('-')?;
    let (from, to): (i64, i64) = (from.parse().ok()?, to.parse().ok()?);
    (0 <= from && from < to && to <= WEEK).then_some((from, to))
}

fn offset_at(offsets: &[ZoneOffsetRow], at: i64) -> Option<i64> {
    let last = offsets.last()?;
    if at > last.from_utc.saturating_add(KNOWN_AFTER_LAST_CHANGE) {
        return None;
    }
    let seconds = offsets.iter().rev().find(|row| row.from_utc <= at)?.seconds;
    (seconds.abs() <= LARGEST_OFFSET).then_some(seconds)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn eastern() -> Vec<ZoneOffsetRow> {
        // 2026: standard time until 8 March 07:00 UTC, daylight time until 1 November 06:00 UTC.
        [(1_762_063_200, -18_000), (1_772_953_200, -14_400), (1_793_512_800, -18_000)]
            .map(|(from_utc, seconds)| ZoneOffsetRow { zone: "America/New_York".to_owned(), from_utc, seconds })
            .to_vec()
    }

    /// Monday to Friday 8:00 to 20:00.
    const OFFICE: &str = "480-1200 1920-2640 3360-4080 4800-5520 6240-6960";

    #[test]
    fn hours_follow_the_clock_change() {
        let at = |day: &str, hour: i64| date::seconds(day).unwrap() + hour * 3600;
        let state = |now| opening(OFFICE, &eastern(), now);
        assert_eq!(state(at("2026-03-06", 13)), (Open::Open, None), "Friday 8:00 standard time");
        assert_eq!(state(at("2026-03-09", 12)), (Open::Open, None), "Monday 8:00 daylight time");
        assert_eq!(state(at("2026-03-07", 12)), (Open::Closed, Some("2026-03-09T08:00:00-04:00".into())));
        assert_eq!(state(at("2026-10-31", 12)), (Open::Closed, Some("2026-11-02T08:00:00-05:00".into())));
        assert_eq!(state(at("2026-11-24", 1)), (Open::Closed, Some("2026-11-24T08:00:00-05:00".into())));
    }

    #[test]
    fn what_is_not_known_is_unknown() {
        assert_eq!(opening("", &eastern(), 1_793_512_800).0, Open::Unknown);
        for weekly in ["9223372036854775800-9223372036854775807", "-5-3", "7-2", "0-10081", "480-1200 x"] {
            assert_eq!(opening(weekly, &eastern(), 1_793_512_800), (Open::Unknown, None), "{weekly}");
        }
        assert_eq!(opening(OFFICE, &[], 1_793_512_800).0, Open::Unknown);
        for now in [i64::MIN, 0, 4_102_444_800, i64::MAX] {
            assert_eq!(opening(OFFICE, &eastern(), now).0, Open::Unknown, "{now}");
            assert_eq!(opening("0-10080", &[], now), (Open::Open, None));
        }
    }
}
