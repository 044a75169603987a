//! Pages to send or print: views as one file of HTML with no script, no network and no fonts of its own.
//!
//! Owns: how a card looks on a small screen and on paper, and the card for a wallet. Must not know: packs, or how a view is
//! made; of languages only which are set in Nastaliq; words of its own come as labels. Start reading at `card`; `article.rs` is one card, `html.rs` the only place
//! where text becomes markup.

mod article;
mod document;
mod ending;
mod html;
mod labels;
mod large;
mod line;
mod panels;
mod phones;
mod scope;
mod signs;
mod wallet;

use crate::label;
use crate::view::{CardView, PageView, Paper, StatusOf};
pub use document::{GENERATOR, GENERATOR_WITHIN};
use html::Html;
pub(crate) use labels::Labels;
use scope::Scope;

/// What a page has for one status: a card and, in a packet, the cards to read next.
pub(crate) struct Edition {
    pub(crate) first: CardView,
    pub(crate) rest: Vec<CardView>,
}

impl Edition {
    fn cards(&self) -> impl Iterator<Item = &CardView> {
        std::iter::once(&self.first).chain(&self.rest)
    }
}

/// A page of a card or packet. With `others` the reader chooses: the page shows one edition at a time.
pub(crate) fn card(shown: &Edition, others: &[Edition], paper: Paper, labels: &Labels) -> PageView {
    document::page(&shown.first, document::CARD, paper, |html| {
        signs::define(html);
        html.raw("<main>\n");
        if !others.is_empty() {
            choice(shown, others, labels, html);
        }
        // The one shown first comes last: `:target ~` can hide it without `:has`.
        for (number, other) in others.iter().enumerate() {
            edition(other, number + 1, "edition other", labels, html);
        }
        edition(shown, 0, "edition first", labels, html);
        html.raw("</main>\n");
    })
}

/// A card for a wallet.
pub(crate) fn wallet(card: &CardView, paper: Paper, labels: &Labels) -> PageView {
    document::page(card, document::WALLET, paper, |html| {
        signs::define(html);
        wallet::sheets(card, labels, html);
    })
}

/// The statuses to choose from. Their places in the page have numbers for names: an address stays in the browser's history.
fn choice(shown: &Edition, others: &[Edition], labels: &Labels, html: &mut Html) {
    html.start("details", "choose").go();
    let held = shown.first.status_of == StatusOf::Held;
    html.start("summary", "").go();
    html.label("span", "", labels, if held { label::CHOOSE_STATUS_HELD } else { label::CHOOSE_STATUS });
    html.raw("</summary>\n<ul>\n");
    let numbered = others.iter().enumerate().map(|(number, other)| (number + 1, other));
    for (number, edition) in numbered.chain([(0, shown)]) {
        html.raw("<li>").start("a", "").attr("href", &format!("#s{number}")).go();
        html.label("span", "", labels, &label::status(edition.first.status)).raw("</a></li>\n");
    }
    html.raw("</ul>\n</details>\n");
}

/// One edition: an element that can be shown alone.
fn edition(edition: &Edition, number: usize, class: &'static str, labels: &Labels, html: &mut Html) {
    html.start("div", class).attr("id", &format!("s{number}")).go();
    let here: Vec<&str> = edition.cards().map(|card| card.card.as_str()).collect();
    if here.len() > 1 {
        list(edition, number, labels, html);
    }
    for (at, card) in edition.cards().enumerate() {
        let scope = Scope { labels, card, edition: number, number: at, here: &here };
        article::article(&scope, html);
    }
    html.end("div");
}

/// The cards of a packet.
fn list(edition: &Edition, number: usize, labels: &Labels, html: &mut Html) {
    html.raw("<nav class=\"packet\">\n").label("p", "", labels, label::IN_THIS_FILE).raw("<ul>\n");
    for (at, card) in edition.cards().enumerate() {
        html.raw("<li>").start("a", "").attr("href", &format!("#s{number}c{at}")).spoken(&card.title).go();
        html.text(&card.title.text).raw("</a></li>\n");
    }
    html.raw("</ul>\n").end("nav");
}

#[cfg(test)]
mod tests;
