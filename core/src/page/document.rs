//! The frame of a page: head, styles, body.

use super::html::{Html, direction};
use crate::locale::strip_controls;
use crate::view::{CardView, PageView, Paper};

/// How a page of ours is known. It stands in the first [`GENERATOR_WITHIN`] bytes.
pub const GENERATOR: &str = "<meta name=\"generator\" content=\"rights\">";

/// The bytes at the beginning of a page to look for [`GENERATOR`] in.
pub const GENERATOR_WITHIN: u64 = 4096;

/// Longest title of a window.
pub(super) const TITLE_LIMIT: usize = 120;

/// Styles of a page of cards.
pub(super) const CARD: &[&str] =
    &[include_str!("look/common.css"), include_str!("look/card.css"), include_str!("look/print.css")];

/// Styles of a wallet card.
pub(super) const WALLET: &[&str] = &[include_str!("look/common.css"), include_str!("look/wallet.css")];

/// A page about a card.
pub(super) fn page(
    card: &CardView,
    styles: &'static [&'static str],
    paper: Paper,
    body: impl FnOnce(&mut Html),
) -> PageView {
    let lang = card.languages.first().unwrap_or(&card.title.lang);
    let title: String = strip_controls(&card.title.text).chars().take(TITLE_LIMIT).collect();
    let mut html = Html::default();
    html.raw("<!doctype html>\n").start("html", "").attr("lang", lang).attr("dir", direction(card.direction)).go();
    html.raw("\n<head>\n<meta charset=\"utf-8\">\n").raw(GENERATOR);
    html.raw("\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    // Numbers are links where they may be dialed; a phone must not make more of them.
    html.raw("<meta name=\"format-detection\" content=\"telephone=no\">\n");
    html.raw("<title>").text(&title).raw("</title>\n<style>\n");
    for style in styles {
        html.raw(style);
    }
    html.raw(match paper {
        Paper::A4 => "@page { size: A4; }\n",
        Paper::Letter => "@page { size: letter; }\n",
    });
    html.raw("</style>\n</head>\n<body>\n");
    body(&mut html);
    html.raw("</body>\n</html>\n");
    PageView { html: html.finish(), title: card.title.clone(), lang: lang.clone() }
}
