//! What comes after the lines of a card: corrections, cards to read next, when it was checked, the works cited.

use super::html::{Html, direction};
use super::scope::Scope;
use crate::label;
use crate::view::{FreshnessView, Placement, SourceView};

/// What the card once said that was wrong.
pub(super) fn corrections(scope: &Scope<'_>, html: &mut Html) {
    if scope.card.corrections.is_empty() {
        return;
    }
    html.raw("<section class=\"corrections\">\n").label("h2", "", scope.labels, label::CORRECTIONS);
    for correction in &scope.card.corrections {
        html.labelled_text("", scope.labels, label::WAS_WRONG, &correction.wrong);
        html.labelled_text("", scope.labels, label::IS_RIGHT, &correction.right);
        html.labelled("quiet", scope.labels, label::CHECKED, &correction.day);
        html.raw("<p class=\"quiet\" lang=\"en\" dir=\"ltr\">").text(&correction.source).end("p");
    }
    html.end("section");
}

/// The cards to read next: links to those that are in this file.
pub(super) fn links(scope: &Scope<'_>, html: &mut Html) {
    if scope.card.see_also.is_empty() {
        return;
    }
    html.raw("<section class=\"next\">\n").label("h2", "", scope.labels, label::READ_NEXT).raw("<ul>\n");
    for link in &scope.card.see_also {
        html.raw("<li>");
        match scope.here.iter().position(|card| *card == link.card) {
            Some(number) => {
                let place = format!("#{}", scope.card_place(number));
                html.start("a", "").attr("href", &place).spoken(&link.title).go().text(&link.title.text).raw("</a>")
            }
            None => html.local("span", "", &link.title),
        };
        html.raw("</li>\n");
    }
    html.raw("</ul>\n").end("section");
}

/// When something was checked, and when it is to be checked again.
pub(super) fn days(scope: &Scope<'_>, days: &FreshnessView, html: &mut Html) {
    let labels = scope.labels;
    let (Some(checked), Some(again)) = (labels.get(label::CHECKED), labels.get(label::CHECK_AGAIN_BY)) else { return };
    html.start("p", "quiet").spoken(checked).go();
    let stop = full_stop(&checked.lang);
    html.text(&checked.text).raw(" <bdi>").text(&days.checked_on).raw("</bdi>").raw(stop).raw(" ");
    html.text(&again.text).raw(" <bdi>").text(&days.review_by).raw("</bdi>").raw(stop);
    html.end("p");
}

/// The end of a sentence.
fn full_stop(lang: &str) -> &'static str {
    if lang.split('-').next() == Some("ur") { "۔" } else { "." }
}

/// What the card is, how old it is, and the works cited.
pub(super) fn footer(scope: &Scope<'_>, html: &mut Html) {
    let card = scope.card;
    html.raw("<footer>\n").label("p", "", scope.labels, label::NOT_LEGAL_ADVICE);
    for notice in scope.notices(Placement::End) {
        html.local("p", "", &notice.text);
    }
    days(scope, &card.freshness, html);
    let pack = format!("{} {}", card.pack, card.pack_version);
    html.start("p", "quiet").attr("lang", "en").attr("dir", direction(card.direction)).go().text(&pack).end("p");
    html.end("footer");
    if card.sources.is_empty() {
        return;
    }
    html.raw("<section class=\"works\">\n").label("h2", "", scope.labels, label::SOURCES);
    html.raw("<ol class=\"sources\" lang=\"en\" dir=\"ltr\">\n");
    for work in &card.sources {
        source(scope, work, html);
    }
    html.raw("</ol>\n").end("section");
}

fn source(scope: &Scope<'_>, work: &SourceView, html: &mut Html) {
    let place = scope.place("n", usize::try_from(work.number).unwrap_or(usize::MAX));
    html.start("li", "").attr("id", &place).attr("lang", "en").attr("dir", "ltr").go();
    match &work.address {
        Some(address) => html.start("a", "").attr("href", address).go().text(&work.citation).raw("</a>"),
        None => html.text(&work.citation),
    };
    if let Some(dated) = &work.dated {
        html.text(&format!(", {dated}"));
    }
    html.end("li");
}
