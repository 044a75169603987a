//! Phone lines: numbers, hours, zones, languages.

use jiff::tz::TimeZone;

use crate::build::hours::spans;
use crate::finding::{Findings, Rule};
use crate::model::{Hotline, PackSource};
use crate::source::{At, Located};

pub(super) fn check(pack: &PackSource, findings: &mut Findings) {
    for hotline in &pack.hotlines {
        check_number(hotline, findings);
        for lang in &hotline.languages {
            if rights_core::locale::canonical(&lang.value).is_err() {
                bad(findings, lang, "is no language tag", "Use a BCP 47 tag, such as `es`.");
            }
        }
        if let Err((at, message)) = spans(&hotline.hours) {
            let help = "Write `always`, or lines such as `mon-fri 08:00-20:00`, none over another.";
            findings.add(Rule::BadHotline, at, message, help);
        }
        check_zone(hotline, findings);
    }
}

fn bad(findings: &mut Findings, value: &Located<String>, what: &str, help: &str) {
    findings.add(Rule::BadHotline, value.at, format!("`{}` {what}", value.value), help);
}

/// E.164: a plus sign, then 8 to 15 digits, the first not 0 (ITU-T E.164, section 6). Nothing else ever reaches a
/// phone's dialer. The digits people read are the end of those that are dialed.
fn check_number(hotline: &Hotline, findings: &mut Findings) {
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    if !hotline.display.value.chars().all(|letter| letter.is_ascii_graphic() || letter == ' ') {
        bad(findings, &hotline.display, "has more than plain digits and signs", "Write it in 0 to 9.");
    }
    let Some(number) = &hotline.number else { return };
    let dialed = number.value.strip_prefix('+').unwrap_or_default();
    if !(8..=15).contains(&dialed.len()) || dialed.starts_with('0') || digits(dialed) != dialed {
        bad(findings, number, "is no E.164 number", "Write a plus sign, the country code and the number, digits only.");
    } else if !dialed.ends_with(&digits(&hotline.display.value)) || digits(&hotline.display.value).len() < 3 {
        bad(findings, &hotline.display, "is not the number that is dialed", "Show the same digits as `number_e164`.");
    }
}

fn check_zone(hotline: &Hotline, findings: &mut Findings) {
    let needs_zone = hotline.hours.first().is_some_and(|hours| hours.value != "always");
    match &hotline.zone {
        Some(zone) if TimeZone::get(&zone.value).is_err() => {
            bad(findings, zone, "is no IANA time zone", "Use a name such as `America/New_York`.");
        }
        None if needs_zone => {
            let at: At = hotline.id.at;
            let help = "Add `zone = \"America/New_York\"` or the zone its hours are in.";
            findings.add(Rule::BadHotline, at, "opening hours without a time zone", help);
        }
        _ => {}
    }
}
