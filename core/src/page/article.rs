//! One card, in the order of its record.

use super::ending::{corrections, footer, links};
use super::html::Html;
use super::line::lines;
use super::phones::phones;
use super::scope::Scope;
use crate::label;
use crate::view::{Placement, StatusOf};

pub(super) fn article(scope: &Scope<'_>, html: &mut Html) {
    let card = scope.card;
    html.start("article", "").attr("id", &scope.card_place(scope.number)).go();
    header(scope, html);
    let mut counted = 0;
    if !card.essentials.is_empty() {
        html.raw("<section class=\"essentials\">\n").label("h2", "", scope.labels, label::ESSENTIALS);
        lines(scope, &card.essentials, &mut counted, html);
        html.end("section");
    }
    html.raw("<div class=\"flow\">\n");
    for section in &card.sections {
        html.raw("<section>\n").local("h2", "", &section.heading);
        if section.past {
            html.label("p", "quiet", scope.labels, label::PAST);
        }
        lines(scope, &section.lines, &mut counted, html);
        html.end("section");
    }
    if let Some(gaps) = &card.gaps {
        html.raw("<section>\n").local("h2", "", &gaps.heading).local("p", "quiet", &gaps.text);
        lines(scope, &gaps.questions, &mut counted, html);
        html.end("section");
    }
    if !card.phones_first {
        phones(scope, html);
    }
    corrections(scope, html);
    links(scope, html);
    html.end("div");
    footer(scope, html);
    let back = scope.labels.get(label::BACK_TO_LIST).filter(|_| scope.number > 0);
    if let Some(back) = back {
        html.raw("<p class=\"back\">").start("a", "").attr("href", &format!("#s{}", scope.edition)).spoken(back).go();
        html.text(&back.text).raw("</a>").end("p");
    }
    html.end("article");
}

fn header(scope: &Scope<'_>, html: &mut Html) {
    let card = scope.card;
    html.raw("<header>\n").local("h1", "", &card.title);
    if let Some(state) = &card.state {
        html.local("p", "state", state);
    }
    html.local("p", "summary", &card.summary);
    let whose = match card.status_of {
        StatusOf::Reader => label::FOR,
        StatusOf::Held => label::FOR_HELD,
    };
    if let Some(status) = scope.labels.get(&label::status(card.status)) {
        html.labelled_text("for", scope.labels, whose, status);
    }
    for notice in scope.notices(Placement::Top) {
        html.local("p", "notice", &notice.text);
    }
    html.end("header");
    if card.phones_first {
        phones(scope, html);
    }
}
