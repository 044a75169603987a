//! One line of a card, and the screen that shows its English alone to the officer.

use super::html::Html;
use super::scope::Scope;
use super::{large, signs};
use crate::label;
use crate::view::{LineView, LocalText};

/// How ids of lines begin that are steps to take: on paper they get room for notes.
const STEP: &str = "step-";

/// The lines of a list. `counted` numbers the lines of a card.
pub(super) fn lines(scope: &Scope<'_>, lines: &[LineView], counted: &mut usize, html: &mut Html) {
    html.raw("<ul class=\"lines\">\n");
    for each in lines {
        *counted += 1;
        line(scope, each, *counted, html);
    }
    html.raw("</ul>\n");
}

fn line(scope: &Scope<'_>, line: &LineView, number: usize, html: &mut Html) {
    html.start("li", line.kind.word()).attr("id", &scope.place("l", number)).go();
    signs::kind(line.kind, scope.labels, html);
    // In English the meaning is the same sentence.
    let meaning = line.officer.as_ref().is_none_or(|officer| officer.lang != line.text.lang);
    if let Some(officer) = &line.officer {
        html.start("p", "officer").spoken(officer).go();
        html.start("a", "").attr("href", &format!("#{}", scope.place("o", number))).go().text(&officer.text);
        if let Some(hint) = scope.labels.get(label::SHOW_LARGE) {
            html.start("span", "hint").spoken(hint).go().text(&hint.text).raw("</span>");
        }
        html.raw("</a>");
        if !meaning {
            references(scope, &line.sources, html);
        }
        html.end("p");
    }
    if meaning {
        html.start("p", "text").spoken(&line.text).go().text(&line.text.text);
        references(scope, &line.sources, html);
        html.end("p");
    }
    for notice in scope.notices_at(&line.id) {
        html.local("p", "warning", &notice.text);
    }
    if line.id.starts_with(STEP) {
        blanks(scope, html);
    }
    if let Some(officer) = &line.officer {
        alone(scope, officer, number, html);
    }
    html.end("li");
}

/// The numbers of the works behind a line, at the end of its text: isolated, since they run left to right in any paragraph.
fn references(scope: &Scope<'_>, numbers: &[u32], html: &mut Html) {
    if numbers.is_empty() {
        return;
    }
    html.raw(" <bdi class=\"refs\" lang=\"en\" dir=\"ltr\">");
    for number in numbers {
        let place = scope.place("n", usize::try_from(*number).unwrap_or(usize::MAX));
        html.start("a", "").attr("href", &format!("#{place}")).go().text(&format!("[{number}]")).raw("</a>");
    }
    html.raw("</bdi>");
}

/// Room to write by hand what came of a step; on paper only.
fn blanks(scope: &Scope<'_>, html: &mut Html) {
    html.raw("<div class=\"blanks\">\n");
    for id in [label::BLANK_WHEN, label::BLANK_WHO, label::BLANK_SAID] {
        html.label("p", "", scope.labels, id);
    }
    html.end("div");
}

/// The English alone, as large as a screen allows, and the way back.
fn alone(scope: &Scope<'_>, officer: &LocalText, number: usize, html: &mut Html) {
    let size = large::size(&officer.text);
    html.start("div", "alone").attr("id", &scope.place("o", number)).go();
    html.start("p", "").spoken(officer).attr("style", &format!("--size:{}.{:02}", size / 100, size % 100)).go();
    html.text(&officer.text).end("p");
    if let Some(close) = scope.labels.get(label::CLOSE) {
        html.start("a", "close").attr("href", &format!("#{}", scope.place("l", number))).spoken(close).go();
        html.text(&close.text).end("a");
    }
    html.end("div");
}
