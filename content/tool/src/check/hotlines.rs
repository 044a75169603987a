//! Phone lines: numbers, hours, zones, languages.

use jiff::tz::TimeZone;
use rights_core::link::{is_address, is_e164, shows_address, shows_number};

use crate::finding::{Findings, Rule};
use crate::hours::spans;
use crate::model::{Hotline, PackSource};
use crate::source::{At, Located};

pub(super) fn check(pack: &PackSource, findings: &mut Findings) {
    for hotline in &pack.hotlines {
        check_number(hotline, findings);
        for lang in &hotline.languages {
            if rights_core::locale::canonical(&lang.value).is_err() {
                bad(findings, lang, "is not a language tag", "Use a BCP 47 tag, such as `es`.");
            }
        }
        if let Err((at, message)) = spans(&hotline.hours) {
            let help = "Write `always`, or lines such as `mon-fri 08:00-20:00` that do not overlap.";
            findings.add(Rule::BadHotline, at, message, help);
        }
        check_zone(hotline, findings);
        if hotline.review_by < hotline.checked_on {
            let help = "Write a `review_by` after `checked_on`.";
            bad(findings, &hotline.id, "has a `review_by` before its `checked_on`", help);
        }
    }
}

fn bad(findings: &mut Findings, value: &Located<String>, what: &str, help: &str) {
    findings.add(Rule::BadHotline, value.at, format!("`{}` {what}", value.value), help);
}

/// The digits people read are the end of those that are dialed; the address people read is the one that is opened.
fn check_number(hotline: &Hotline, findings: &mut Findings) {
    let display = &hotline.display;
    if !display.value.chars().all(|letter| letter.is_ascii_graphic() || letter == ' ') {
        bad(findings, display, "has characters other than plain letters, digits and symbols", "Use the digits 0 to 9.");
    }
    for number in hotline.abroad.iter().chain(&hotline.number).filter(|number| !is_e164(&number.value)) {
        bad(
            findings,
            number,
            "is not an E.164 number",
            "Write a plus sign, the country code and the number, digits only.",
        );
    }
    let number = hotline.number.as_ref().filter(|number| is_e164(&number.value));
    if number.is_some_and(|number| !shows_number(&display.value, &number.value)) {
        bad(findings, display, "is not the number that is dialed", "Show the same digits as `number_e164`.");
    }
    if let Some(address) = &hotline.address {
        if !is_address(&address.value) {
            let help = "Write `https://`, the plain name of the site and the path, or `mailto:` and the address.";
            let message = format!("`{}` is not an address that may be opened", address.value);
            findings.add(Rule::BadAddress, address.at, message, help);
        } else if hotline.number.is_none() && !shows_address(&display.value, &address.value) {
            bad(findings, display, "is not the address that is opened", "Show `address` from the name of the site on.");
        }
    }
    // A short code that only a phone inside knows ends in a number sign.
    if hotline.number.is_none() && hotline.address.is_none() && !display.value.ends_with('#') {
        let help = "Add `number_e164`, or `address` for one that is reached on the web.";
        bad(findings, &hotline.id, "has nothing to dial and nothing to open", help);
    }
}

fn check_zone(hotline: &Hotline, findings: &mut Findings) {
    let needs_zone = hotline.hours.first().is_some_and(|hours| hours.value != "always");
    match &hotline.zone {
        Some(zone) if TimeZone::get(&zone.value).is_err() => {
            bad(findings, zone, "is not an IANA time zone", "Use a name such as `America/New_York`.");
        }
        None if needs_zone => {
            let at: At = hotline.id.at;
            let help = "Add `zone = \"America/New_York\"` or the zone its hours are in.";
            findings.add(Rule::BadHotline, at, "these opening hours have no time zone", help);
        }
        _ => {}
    }
}
