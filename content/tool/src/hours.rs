//! Opening hours as people write them, as minutes of a week, and the offset changes of their zone.
//!
//! Owns: the form of opening hours, and what a pack brings so that a phone needs no calendar. Must not know: rules or
//! rows; both the check and the build ask here. Start reading at [`spans`].

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::source::{At, Located};

const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const DAY: i64 = 24 * 60;
/// How many years of offset changes a pack brings.
const YEARS: i64 = 30;
const YEAR: i64 = 366 * 86_400;

/// Minutes of the week from Monday 00:00 in which a phone line is open, sorted; `always` is the whole week.
/// None of them overlaps another.
///
/// # Errors
/// The place and what is wrong there.
pub(crate) fn spans(hours: &[Located<String>]) -> Result<Vec<(i64, i64)>, (At, String)> {
    if let [only] = hours
        && only.value == "always"
    {
        return Ok(vec![(0, 7 * DAY)]);
    }
    let mut spans = Vec::new();
    for line in hours {
        let parsed =
            parse(&line.value).ok_or_else(|| (line.at, format!("`{}` is not a line of opening hours", line.value)))?;
        spans.extend(parsed.into_iter().map(|span| (span, line.at)));
    }
    spans.sort_by_key(|(span, _)| *span);
    for pair in spans.windows(2) {
        if let [((_, end), _), ((start, _), at)] = pair
            && start < end
        {
            return Err((*at, "these hours overlap others".to_owned()));
        }
    }
    Ok(spans.into_iter().map(|(span, _)| span).collect())
}

/// `mon-fri 08:00-20:00`, `sat 09:00-12:00`.
fn parse(line: &str) -> Option<Vec<(i64, i64)>> {
    let (days, times) = line.split_once(' ')?;
    let (first, last) = days.split_once('-').unwrap_or((days, days));
    let day = |name: &str| DAYS.iter().position(|day| *day == name).and_then(|day| i64::try_from(day).ok());
    let (first, last) = (day(first)?, day(last)?);
    let (from, to) = times.split_once('-')?;
    let (from, to) = (minute(from)?, minute(to)?);
    (first <= last && from < to).then(|| (first..=last).map(|day| (day * DAY + from, day * DAY + to)).collect())
}

fn minute(time: &str) -> Option<i64> {
    let (hour, minute) = time.split_once(':')?;
    let two = |digits: &str| {
        (digits.len() == 2 && digits.bytes().all(|byte| byte.is_ascii_digit()))
            .then(|| digits.parse::<i64>().ok())
            .flatten()
    };
    let (hour, minute) = (two(hour)?, two(minute)?);
    ((0..24).contains(&hour) && (0..60).contains(&minute) || (hour, minute) == (24, 0)).then_some(hour * 60 + minute)
}

/// From when on the zone has which offset (seconds, seconds), from a year before `created` for 30 years.
pub(crate) fn offsets(zone: &str, created: &str) -> Vec<(i64, i64)> {
    let (Ok(zone), Some(created)) = (TimeZone::get(zone), rights_core::date::seconds(created)) else {
        return Vec::new();
    };
    let start = created - YEAR;
    let Ok(first) = Timestamp::from_second(start) else {
        return Vec::new();
    };
    let seconds = |at: Timestamp| i64::from(zone.to_offset(at).seconds());
    let changes = zone.following(first).take_while(|change| change.timestamp().as_second() < start + YEARS * YEAR);
    let changes = changes.map(|change| (change.timestamp().as_second(), i64::from(change.offset().seconds())));
    let mut offsets = vec![(start, seconds(first))];
    offsets.extend(changes);
    // A zone without changes stays known to the end.
    if offsets.len() == 1 {
        offsets.push((start + YEARS * YEAR, seconds(first)));
    }
    offsets
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(lines: &[&str]) -> Result<Vec<(i64, i64)>, String> {
        let at = At { file: 0, from: 0, to: 1 };
        let lines: Vec<_> = lines.iter().map(|line| Located { value: (*line).to_owned(), at }).collect();
        spans(&lines).map_err(|(_, message)| message)
    }

    #[test]
    fn hours_become_minutes_of_the_week() {
        assert_eq!(of(&["mon-tue 08:00-20:00"]), Ok(vec![(480, 1200), (1920, 2640)]));
        assert_eq!(of(&["sun 00:00-24:00"]), Ok(vec![(8640, 10080)]));
        assert_eq!(of(&["always"]), Ok(vec![(0, 10080)]));
        assert_eq!(of(&[]), Ok(vec![]));
    }

    #[test]
    fn hours_that_cannot_be_are_refused() {
        for line in
            ["mon 8-20", "mon 20:00-08:00", "fri-mon 08:00-09:00", "moon 08:00-09:00", "mon 08:00-24:01", "always "]
        {
            assert!(of(&[line]).is_err(), "{line}");
        }
        assert_eq!(of(&["mon 08:00-12:00", "mon 11:59-13:00"]).unwrap_err(), "these hours overlap others");
    }

    #[test]
    fn thirty_years_of_clock_changes_are_about_sixty_rows() {
        let offsets = offsets("America/New_York", "2026-11-24");
        assert!((58..=62).contains(&offsets.len()), "{}", offsets.len());
        assert!(offsets.contains(&(1_772_953_200, -14_400)), "8 March 2026, 07:00 UTC");
    }
}
