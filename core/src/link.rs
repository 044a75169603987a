//! What may become a link: numbers that reach a dialer and addresses that can be opened.
//!
//! Owns: the two tests that stand between outside text and another program. Must not know: where a link is drawn. The
//! builder rejects sources that fail them; the core shows such a text and never links it.

/// Whether this is an E.164 number: a plus sign, then 8 to 15 digits, the first of them not 0 (ITU-T E.164, section 6).
///
/// Nothing else reaches a dialer: on some phones, service codes (`*#06#`), pauses and extensions trigger actions.
///
/// ```
/// use rights_core::link::is_e164;
/// assert!(is_e164("+18008987180"));
/// assert!(!is_e164("+12025550123,,,9#"));
/// ```
#[must_use]
pub fn is_e164(number: &str) -> bool {
    let digits = number.strip_prefix('+').unwrap_or_default();
    (8..=15).contains(&digits.len()) && !digits.starts_with('0') && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether this is an address that may be opened: `https://` with the plain name of a site, or `mailto:` with one address.
///
/// It rejects user names (`https://bank.example@evil.example`), ports, numeric addresses, names that are not plain
/// ASCII (letters of two scripts can look alike), and anything with a space or a control character.
///
/// ```
/// use rights_core::link::is_address;
/// assert!(is_address("https://www.ice.gov/locator?x=1"));
/// assert!(is_address("mailto:help@example.org"));
/// assert!(!is_address("javascript:alert(1)"));
/// ```
#[must_use]
pub fn is_address(address: &str) -> bool {
    let plain = address.bytes().all(|byte| byte.is_ascii_graphic() && !b"\"<>\\^`{|}".contains(&byte));
    let names_a_site = if let Some(rest) = address.strip_prefix("https://") {
        is_site(rest.split(['/', '?', '#']).next().unwrap_or_default())
    } else if let Some(rest) = address.strip_prefix("mailto:") {
        rest.split_once('@').is_some_and(|(user, site)| is_user(user) && is_site(site))
    } else {
        false
    };
    plain && names_a_site
}

/// Whether what people read is the number that is dialed: its digits are the end of it, three or more.
#[must_use]
pub fn shows_number(display: &str, number: &str) -> bool {
    let digits: String = display.chars().filter(char::is_ascii_digit).collect();
    digits.len() >= 3 && number.ends_with(&digits)
}

/// Whether what people read is the address that is opened: the start of it with the whole name of its site, or the mail address.
#[must_use]
pub fn shows_address(display: &str, address: &str) -> bool {
    if let Some(mail) = address.strip_prefix("mailto:") {
        return mail == display;
    }
    let opened = address.strip_prefix("https://").unwrap_or_default();
    let opened = opened.strip_prefix("www.").unwrap_or(opened);
    opened.starts_with(display) && is_site(display.split('/').next().unwrap_or_default())
}

/// Whether this is the name of a site: words of ASCII letters, digits and hyphens separated by single dots, the last
/// made of letters only.
#[must_use]
pub fn is_site(name: &str) -> bool {
    // Letters of other scripts come in this form: they can look like other ones.
    let word = |part: &str| {
        !part.is_empty()
            && !part.starts_with("xn--")
            && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    let letters = |part: &str| part.len() > 1 && part.bytes().all(|byte| byte.is_ascii_alphabetic());
    name.rsplit_once('.').is_some_and(|(rest, end)| letters(end) && rest.split('.').all(word))
}

fn is_user(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._+-".contains(&byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plus_and_digits_are_dialed() {
        for number in ["+18008987180", "+442071234567", "+12025550123"] {
            assert!(is_e164(number), "{number}");
        }
        for number in ["", "+", "18008987180", "+0800898718", "+1202555", "+1 202 555 0123", "*#06#", "+1202555012٣"] {
            assert!(!is_e164(number), "{number}");
        }
        assert!(!is_e164("+12025550123,,,9#") && !is_e164("+1234567890123456"));
    }

    #[test]
    fn what_is_read_is_what_is_dialed_or_opened() {
        assert!(shows_number("202-555-0101", "+12025550101") && shows_number("1-800-898-7180", "+18008987180"));
        assert!(!shows_number("202-555-0101", "+19005550199") && !shows_number("", "+12025550101"));
        assert!(shows_address("locator.ice.gov", "https://locator.ice.gov/odls"));
        assert!(shows_address("help@example.org", "mailto:help@example.org"));
        assert!(!shows_address("ice.gov", "https://evil.example/ice.gov") && !shows_address("", "https://ice.gov"));
        assert!(!shows_address("202-555-0102", "https://evil.example"));
    }

    #[test]
    fn only_plain_sites_are_opened() {
        for address in [
            "https://www.ice.gov",
            "https://eoir.justice.gov/case?x=1#top",
            "mailto:a.b+c@example.org",
            "https://a.co/@x",
        ] {
            assert!(is_address(address), "{address}");
        }
        for address in [
            "",
            "http://example.org",
            "HTTPS://example.org",
            "javascript:alert(1)",
            "file:///etc/passwd",
            "https://bank.example@evil.example/",
            "https://example.org:8443/",
            "https://127.0.0.1/",
            "https://раypal.com/",
            "https://xn--pypal-4ve.com/",
            "https://example.org/a b",
            "https://example.org/\u{202E}",
            "https://example.org/\"onclick",
            "https://",
            "https:///path",
            "mailto:",
            "mailto:a@b",
            "mailto:a@example.org?cc=x@y.org&body=z",
            "data:text/html,x",
        ] {
            assert!(!is_address(address), "{address}");
        }
    }
}
