//! Phone lines and addresses of a card.

use super::ending::days;
use super::html::Html;
use super::scope::Scope;
use crate::label;
use crate::view::{HotlineView, Open};

/// All of them; nothing if there are none.
pub(super) fn phones(scope: &Scope<'_>, html: &mut Html) {
    if scope.card.hotlines.is_empty() {
        return;
    }
    html.raw("<section class=\"phones\">\n").label("h2", "", scope.labels, label::PHONE_LINES);
    scope.card.hotlines.iter().for_each(|hotline| phone(scope, hotline, html));
    html.end("section");
}

fn phone(scope: &Scope<'_>, hotline: &HotlineView, html: &mut Html) {
    let labels = scope.labels;
    html.raw("<div class=\"phone\">\n").local("h3", "", &hotline.name);
    html.raw("<p class=\"number\" lang=\"en\" dir=\"ltr\">");
    // The core gives only numbers that may be dialed and addresses that may be opened; what is shown is never a link itself.
    let opened = match (&hotline.number_e164, &hotline.address) {
        (Some(number), _) => Some(format!("tel:{number}")),
        (None, address) => address.clone(),
    };
    match opened {
        Some(opened) => html.start("a", "").attr("href", &opened).go().text(&hotline.display).raw("</a>"),
        None => html.text(&hotline.display),
    };
    html.end("p");
    if let Some(abroad) = &hotline.abroad_e164 {
        html.labelled("", labels, label::FROM_ABROAD, abroad);
    }
    hotline.note.iter().for_each(|note| {
        html.local("p", "note", note);
    });
    about(scope, hotline, html);
    for notice in scope.notices_at(&hotline.id) {
        html.local("p", "warning", &notice.text);
    }
    html.end("div");
}

/// In one small paragraph: who answers, when, and how old that is.
fn about(scope: &Scope<'_>, hotline: &HotlineView, html: &mut Html) {
    let labels = scope.labels;
    html.raw("<div class=\"quiet about\">\n");
    if hotline.needs_network {
        html.label("p", "", labels, label::NEEDS_NETWORK);
    }
    if let Some(who) = labels.get(&label::answers(hotline.who_answers)) {
        html.labelled_text("", labels, label::WHO_ANSWERS, who);
    }
    if hotline.hours.text.is_empty() {
        // A page is read on another day than it was made: only "not known" stays true.
        html.label("p", "", labels, label::open(Open::Unknown));
    } else {
        html.local("p", "", &hotline.hours);
    }
    days(scope, &hotline.freshness, html);
    html.end("div");
}
