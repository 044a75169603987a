//! `<name>.ftl`: prose. Every message with its place, its value as written, its variables and its finished text.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use rights_core::locale::{FluentError, FluentLimit, format_message, parse_resource};

use super::{Reader, review};
use crate::finding::{Findings, Rule};
use crate::model::{Message, MessageFile};
use crate::source::At;

pub(super) fn read(reader: &mut Reader, path: &str, lang: &str) -> Option<MessageFile> {
    let file = reader.read(path)?;
    let text = reader.text(file);
    let mut messages = BTreeMap::new();
    match parse_resource(&text) {
        Err(error) => refuse(&mut reader.findings, file, &text, &error),
        Ok((resource, errors)) => {
            for error in &errors {
                refuse(&mut reader.findings, file, &text, error);
            }
            for entry in &resource.body {
                if let Entry::Message(entry) = entry {
                    let place = Place { file, text: &text, lang, whole: errors.is_empty() };
                    place.message(entry, &mut messages, &mut reader.findings);
                }
            }
        }
    }
    let review_path = format!("{}.review.toml", path.trim_end_matches(".ftl"));
    let reviews = if reader.exists(&review_path) { review::read(reader, &review_path) } else { BTreeMap::new() };
    Some(MessageFile { file, messages, reviews })
}

fn refuse(findings: &mut Findings, file: usize, text: &str, error: &FluentError) {
    let (message, help) = match &error.limit {
        FluentLimit::Syntax(reason) => (
            format!("this is not Fluent: {}", reason.trim_end_matches('.')),
            "Write `id = text` on one line; indent every further line.",
        ),
        FluentLimit::TooLarge => ("the file is larger than 64 KiB".to_owned(), "Split the card."),
        FluentLimit::TooDeep => {
            ("braces are nested more than 8 deep".to_owned(), "Close a brace, or write the words without braces.")
        }
        FluentLimit::TooManyPlaceables => {
            ("one message has more than 50 pairs of braces".to_owned(), "Write the words without braces.")
        }
        FluentLimit::BadEscape => {
            ("`\\u` needs four hexadecimal digits, `\\U` six".to_owned(), "Type the letter itself.")
        }
        FluentLimit::ControlCharacter => ("this is a control character".to_owned(), "Delete it; use spaces, not tabs."),
        FluentLimit::Unresolved => (
            "this refers to something that does not exist".to_owned(),
            "Define the term in this file, or write its words here.",
        ),
        FluentLimit::TooLong => ("the finished text is longer than 8 KiB".to_owned(), "Shorten it."),
    };
    // The parser may point behind the end of the line; show the line it is about.
    let from = error.at.min(text.len());
    let start = text.get(..from).and_then(|before| before.rfind('\n')).map_or(0, |at| at + 1);
    let end = text.get(from..).and_then(|after| after.find('\n')).map_or(text.len(), |at| from + at);
    let line = text.get(start..end).unwrap_or_default();
    findings.add_text(Rule::Syntax, At { file, from, to: end.max(from + 1) }, line, message, help);
}

struct Place<'s> {
    file: usize,
    text: &'s str,
    lang: &'s str,
    /// Whether all of the file is Fluent: if not, nothing of it can be formatted.
    whole: bool,
}

impl Place<'_> {
    fn message(
        &self,
        entry: &fluent_syntax::ast::Message<&str>,
        messages: &mut BTreeMap<String, Message>,
        findings: &mut Findings,
    ) {
        let id = entry.id.name;
        let at = self.at(id);
        let (Some(pattern), true) = (&entry.value, entry.attributes.is_empty()) else {
            let help = "Write `id = text`; attributes are not used here.";
            findings.add(Rule::Syntax, at, "a message must have a value and no attributes", help);
            return;
        };
        let mut variables = Vec::new();
        collect(pattern, &mut variables);
        let plain: Option<String> = pattern
            .elements
            .iter()
            .map(|element| match element {
                PatternElement::TextElement { value } => Some(*value),
                PatternElement::Placeable { .. } => None,
            })
            .collect();
        // Selectors and terms without run-time values are resolved here, once, and not on the phone.
        let finished = match plain {
            Some(text) => Ok(text),
            None if variables.is_empty() => format_message(self.lang, self.text, id, &[]),
            None => {
                let sample: Vec<(&str, &str)> = variables.iter().map(|name| (name.as_str(), "1")).collect();
                format_message(self.lang, self.text, id, &sample)
            }
        };
        let value_at = self.value(at.to);
        let finished = match finished {
            Ok(finished) => finished,
            Err(_) if !self.whole => return,
            Err(error) => return refuse(findings, self.file, self.text, &FluentError { at: at.from, ..error }),
        };
        let value = self.text.get(value_at.from..value_at.to).unwrap_or_default().to_owned();
        if messages.insert(id.to_owned(), Message { at, value_at, value, variables, finished }).is_some() {
            let message = format!("the message `{id}` is in this file twice");
            findings.add(Rule::DuplicateId, at, message, "Delete one of them.");
        }
    }

    /// Place of a slice of the text. Fluent's tree has no places, but its names borrow from the text itself.
    fn at(&self, slice: &str) -> At {
        let from = (slice.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize);
        At { file: self.file, from, to: from + slice.len() }
    }

    /// The value as written, from behind the equals sign to its last indented line.
    fn value(&self, id_end: usize) -> At {
        let rest = self.text.get(id_end..).unwrap_or_default();
        let start = id_end + rest.find('=').map_or(0, |at| at + 1);
        let mut end = start;
        for (number, line) in self.text.get(start..).unwrap_or_default().split_inclusive('\n').enumerate() {
            let goes_on = line.starts_with([' ', '\r', '\n', '{', '}', '[', '*', '.']);
            if number > 0 && !goes_on {
                break;
            }
            end += line.len();
        }
        let value = self.text.get(start..end).unwrap_or_default();
        let from = start + (value.len() - value.trim_start().len());
        At { file: self.file, from, to: from + value.trim().len() }
    }
}

fn collect(pattern: &Pattern<&str>, variables: &mut Vec<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            expression_variables(expression, variables);
        }
    }
}

fn expression_variables(expression: &Expression<&str>, variables: &mut Vec<String>) {
    match expression {
        Expression::Inline(inline) => inline_variables(inline, variables),
        Expression::Select { selector, variants } => {
            inline_variables(selector, variables);
            for variant in variants {
                collect(&variant.value, variables);
            }
        }
    }
}

fn inline_variables(inline: &InlineExpression<&str>, variables: &mut Vec<String>) {
    match inline {
        InlineExpression::VariableReference { id } if !variables.iter().any(|known| known == id.name) => {
            variables.push(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => expression_variables(expression, variables),
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                inline_variables(argument, variables);
            }
        }
        _ => {}
    }
}
