//! Calendar days as text, without a clock or a time zone.
//!
//! Owns: turning seconds into a UTC day and back. Days are kept as ISO 8601 text (`2026-11-24`), which sorts as text in
//! calendar order; that is all the core needs from a calendar.

/// Seconds in a day.
const DAY: i64 = 86_400;
/// First and last day with a four-digit year, in days since 1970-01-01; a clock outside this range is clamped to it.
const FIRST_DAY: i64 = -719_162;
const LAST_DAY: i64 = 2_932_896;

/// The UTC day of `now` (seconds since 1970) as `YYYY-MM-DD`, clamped to the years 1 to 9999.
///
/// ```
/// assert_eq!(rights_core::date::day(0), "1970-01-01");
/// assert_eq!(rights_core::date::day(i64::MAX), "9999-12-31");
/// ```
#[must_use]
pub fn day(now: i64) -> String {
    let (year, month, day) = civil(now.div_euclid(DAY).clamp(FIRST_DAY, LAST_DAY));
    format!("{year:04}-{month:02}-{day:02}")
}

/// The same instant as RFC 3339 text in a zone `offset` seconds east of UTC, such as `2026-11-24T08:00:00-05:00`.
#[must_use]
pub fn instant(at: i64, offset: i32) -> String {
    let local = at.saturating_add(i64::from(offset));
    let second = local.rem_euclid(DAY);
    let (hours, minutes) = (offset.abs() / 3600, offset.abs() % 3600 / 60);
    format!(
        "{}T{:02}:{:02}:{:02}{}{hours:02}:{minutes:02}",
        day(local),
        second / 3600,
        second % 3600 / 60,
        second % 60,
        if offset < 0 { '-' } else { '+' },
    )
}

/// Whether `text` is a calendar day in the form `YYYY-MM-DD`.
#[must_use]
pub fn is_day(text: &str) -> bool {
    seconds(text).is_some()
}

/// The first second of the UTC day `text` (`YYYY-MM-DD`), or `None` if there is no such day.
#[must_use]
pub fn seconds(text: &str) -> Option<i64> {
    let shape = text.len() == 10
        && text.bytes().enumerate().all(|(at, b)| if at == 4 || at == 7 { b == b'-' } else { b.is_ascii_digit() });
    if !shape {
        return None;
    }
    let mut parts = text.split('-').map(|part| part.parse::<i64>().ok());
    let (year, month, day_of_month) = (parts.next()??, parts.next()??, parts.next()??);
    let at = days(year, month, day_of_month).checked_mul(DAY)?;
    (day(at) == text).then_some(at)
}

/// Days from 1970-01-01 to the given year, month and day (proleptic Gregorian; the year is taken to start in March, so
/// that the leap day is its last day).
fn days(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let (era, of_era) = (year.div_euclid(400), year.rem_euclid(400));
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

fn civil(days: i64) -> (i64, i64, i64) {
    let shifted = days + 719_468;
    let (era, of_era) = (shifted.div_euclid(146_097), shifted.rem_euclid(146_097));
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * shifted_month + 2) / 5 + 1;
    let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    (year, month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_day_of_the_four_digit_years_reads_back() {
        for number in (FIRST_DAY..=LAST_DAY).step_by(13) {
            assert_eq!(seconds(&day(number * DAY)), Some(number * DAY));
        }
        assert_eq!(day(LAST_DAY * DAY), "9999-12-31");
        assert_eq!(day(FIRST_DAY * DAY), "0001-01-01");
    }

    #[test]
    fn days_that_are_not_in_the_calendar_are_refused() {
        for text in ["2026-02-29", "2026-13-01", "2026-1-01", "2026-00-10", "", "2026-11-24T", "२०२६-११-२४"]
        {
            assert_eq!(seconds(text), None, "{text}");
        }
        assert!(is_day("2028-02-29"));
    }

    #[test]
    fn instants_carry_their_offset() {
        assert_eq!(instant(1_795_525_200, -18_000), "2026-11-24T08:00:00-05:00");
        assert!(instant(i64::MIN, -1).starts_with("0001-01-01T"));
    }
}
