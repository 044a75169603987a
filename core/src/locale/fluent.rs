//! The only way into Fluent: a bounded scan before the parser, and a cap on the output.
//!
//! fluent-rs can panic or overflow the stack on malformed input (deep nesting, `\u` before a non-ASCII letter, many
//! placeables). A stack overflow cannot be caught, so the scan rejects such text before it is parsed; any remaining
//! panic is caught. Nothing else in the workspace calls the parser or the resolver.

use std::panic::{AssertUnwindSafe, catch_unwind};

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use fluent_syntax::ast;
use fluent_syntax::parser;
use unic_langid::LanguageIdentifier;

/// Largest source text, in bytes.
const MOST_BYTES: usize = 64 * 1024;
/// Deepest nesting of braces and call brackets.
const MOST_DEPTH: usize = 8;
/// Most placeables in one message, counted from one line that begins with a letter at top level to the next.
const MOST_PLACEABLES: usize = 50;
/// Longest formatted message, in bytes.
const MOST_OUTPUT: usize = 8 * 1024;

/// A parsed source file: messages, terms and comments that borrow from the text, so that their positions in it are
/// known.
pub type Resource<'s> = ast::Resource<&'s str>;

/// Why Fluent text was rejected, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FluentError {
    /// Byte offset in the source text.
    pub at: usize,
    /// What was wrong.
    pub limit: FluentLimit,
}

/// What was wrong with Fluent text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FluentLimit {
    /// More than 64 KiB of source.
    TooLarge,
    /// Braces or call brackets nested more than 8 deep.
    TooDeep,
    /// More than 50 placeables in one message.
    TooManyPlaceables,
    /// `\u` not followed by four hexadecimal digits, or `\U` not by six.
    BadEscape,
    /// A control character other than a line end.
    ControlCharacter,
    /// The parser rejected it for this reason.
    Syntax(String),
    /// There is no such message, or it refers to something that does not exist.
    Unresolved,
    /// The formatted message is longer than 8 KiB.
    TooLong,
}

/// Parses a Fluent file. Returns what could be read, and every error with its position.
///
/// # Errors
/// If the text exceeds a limit of the scan, nothing is parsed and the first violation is returned.
pub fn parse_resource(text: &str) -> Result<(Resource<'_>, Vec<FluentError>), FluentError> {
    scan(text)?;
    match catch_unwind(|| parser::parse(text)) {
        Ok(Ok(resource)) => Ok((resource, Vec::new())),
        Ok(Err((resource, errors))) => {
            let errors = errors
                .into_iter()
                .map(|error| FluentError { at: error.pos.start, limit: FluentLimit::Syntax(error.kind.to_string()) });
            Ok((resource, errors.collect()))
        }
        Err(_) => Err(FluentError { at: 0, limit: FluentLimit::Syntax("the parser gave up".to_owned()) }),
    }
}

/// Formats one message of a Fluent text with the given values. A value is passed as a number if it parses as one, and
/// otherwise as text.
///
/// # Errors
/// If the text exceeds a limit or does not parse, the message is missing or refers to something that does not exist, or
/// the result is too long.
pub fn format_message(lang: &str, text: &str, id: &str, values: &[(&str, &str)]) -> Result<String, FluentError> {
    scan(text)?;
    let refused = |limit| FluentError { at: 0, limit };
    let formatted = catch_unwind(AssertUnwindSafe(|| {
        let resource = FluentResource::try_new(text.to_owned()).map_err(|(_, errors)| {
            let reason = errors.first().map(|error| error.kind.to_string()).unwrap_or_default();
            refused(FluentLimit::Syntax(reason))
        })?;
        let language: LanguageIdentifier = lang.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![language]);
        // We isolate the finished text ourselves (`locale::isolate`).
        bundle.set_use_isolating(false);
        let _duplicates_keep_the_first = bundle.add_resource(resource);
        let pattern = bundle.get_message(id).and_then(|message| message.value());
        let pattern = pattern.ok_or_else(|| refused(FluentLimit::Unresolved))?;
        let mut arguments = FluentArgs::new();
        for (name, value) in values {
            let value = value.parse::<f64>().map_or_else(|_| FluentValue::from(*value), FluentValue::from);
            arguments.set(*name, value);
        }
        let mut errors = Vec::new();
        let formatted = bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned();
        if errors.is_empty() { Ok(formatted) } else { Err(refused(FluentLimit::Unresolved)) }
    }));
    let formatted = formatted.unwrap_or_else(|_| Err(refused(FluentLimit::Unresolved)))?;
    if formatted.len() > MOST_OUTPUT { Err(refused(FluentLimit::TooLong)) } else { Ok(formatted) }
}

/// Walks the text once and rejects anything the parser or resolver could choke on.
fn scan(text: &str) -> Result<(), FluentError> {
    let refuse = |at, limit| Err(FluentError { at, limit });
    if text.len() > MOST_BYTES {
        return refuse(MOST_BYTES, FluentLimit::TooLarge);
    }
    let (mut depth, mut placeables, mut in_literal) = (0_usize, 0_usize, false);
    let mut rest = text.char_indices().peekable();
    let mut previous = '\n';
    while let Some((at, letter)) = rest.next() {
        let next = rest.peek().map_or('\n', |(_, next)| *next);
        match letter {
            '\n' => in_literal = false,
            '\r' if next == '\n' => {}
            '\\' if matches!(next, 'u' | 'U') && previous != '\\' => {
                let digits = if next == 'u' { 4 } else { 6 };
                let escape = text.bytes().skip(at + 2).take(digits).filter(u8::is_ascii_hexdigit).count();
                if escape < digits {
                    return refuse(at, FluentLimit::BadEscape);
                }
            }
            '"' if depth > 0 && previous != '\\' => in_literal = !in_literal,
            '{' if !in_literal => {
                depth += 1;
                placeables += 1;
            }
            '(' if depth > 0 && !in_literal => depth += 1,
            '}' | ')' if !in_literal => depth = depth.saturating_sub(1),
            _ if letter.is_control() => return refuse(at, FluentLimit::ControlCharacter),
            _ if previous == '\n' && letter.is_ascii_alphabetic() && depth == 0 => placeables = 0,
            _ => {}
        }
        if depth > MOST_DEPTH {
            return refuse(at, FluentLimit::TooDeep);
        }
        if placeables > MOST_PLACEABLES {
            return refuse(at, FluentLimit::TooManyPlaceables);
        }
        // A pair of backslashes escapes nothing after it.
        previous = if letter == '\\' && previous == '\\' { ' ' } else { letter };
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn limit(text: &str) -> Option<FluentLimit> {
        parse_resource(text).err().map(|error| error.limit)
    }

    #[test]
    fn what_fells_the_parser_is_refused_before_it() {
        assert_eq!(limit(&format!("e = {}", "{".repeat(700))), Some(FluentLimit::TooDeep));
        assert_eq!(limit(&format!("e = {{ {}", "F(\n".repeat(700))), Some(FluentLimit::TooDeep));
        assert_eq!(limit("e={\"\\u\u{e9}"), Some(FluentLimit::BadEscape));
        assert_eq!(limit(&format!("e = {}", "{\"\"}".repeat(60))), Some(FluentLimit::TooManyPlaceables));
        assert_eq!(limit("e = a\u{7}"), Some(FluentLimit::ControlCharacter));
        assert_eq!(limit(&"#".repeat(MOST_BYTES + 1)), Some(FluentLimit::TooLarge));
        assert_eq!(limit("e = {\"{{{{{{{{{{\"} fine (very)"), None);
    }

    #[test]
    fn a_message_grows_only_to_its_cap() {
        let text = format!("-t = {}\nm = {}", "long ".repeat(400), "{ -t }".repeat(40));
        let error = format_message("en", &text, "m", &[]).unwrap_err();
        assert_eq!(error.limit, FluentLimit::TooLong);
    }

    #[test]
    fn values_are_put_in_and_missing_ones_are_an_error() {
        let text = "m = { $count ->\n    [one] One line\n   *[other] { $count } lines\n}\n";
        assert_eq!(format_message("en", text, "m", &[("count", "1")]).unwrap(), "One line");
        assert_eq!(format_message("en", text, "m", &[("count", "3")]).unwrap(), "3 lines");
        assert!(format_message("en", text, "m", &[]).is_err());
        assert!(format_message("en", text, "other", &[]).is_err());
    }

    #[test]
    fn errors_say_where() {
        let (resource, errors) = parse_resource("good = yes\nbad\nalso-good = yes\n").unwrap();
        assert_eq!(resource.body.len(), 3);
        assert_eq!(errors.first().map(|error| error.at), Some(11 + 3));
    }

    proptest::proptest! {
        #![proptest_config(proptest::prelude::ProptestConfig::with_cases(2000))]
        #[test]
        fn no_text_panics(text in "[a-c={}()\"\\\\uU0-9é $.*\\[\\]>\n-]{0,80}", id in "[a-c]") {
            let _parsed = parse_resource(&text);
            let _formatted = format_message("en", &text, &id, &[("a", "1")]);
        }
    }
}
