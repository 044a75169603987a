//! Signs of the kinds of line: shapes, so that telling them apart never depends on color alone.

use super::html::Html;
use super::labels::Labels;
use crate::ids::LineKind;
use crate::label;

/// The shape of a kind, drawn in a square of 24 by 24.
const fn shape(kind: LineKind) -> &'static str {
    match kind {
        // A speech bubble.
        LineKind::Say => "<path d=\"M3 4h18v12H11l-5 5v-5H3z\"/>",
        // A check mark.
        LineKind::Do => "<path d=\"M4 13l5 5L20 6\"/>",
        // A circle, crossed out.
        LineKind::Dont => "<circle cx=\"12\" cy=\"12\" r=\"9\"/><path d=\"M6 6l12 12\"/>",
        // A small i in a circle.
        LineKind::Know => "<circle cx=\"12\" cy=\"12\" r=\"9\"/><path d=\"M12 11v6M12 7v.5\"/>",
        // A speech bubble with a question mark.
        LineKind::Ask => {
            "<path d=\"M2 2h20v15H11l-5 5v-5H2zM9.7 7a2.3 2.3 0 1 1 3.2 2c-.7.3-.9.6-.9 1.3M12 13.6v.1\"/>"
        }
        // The shape of a stop sign.
        LineKind::Stop => "<path d=\"M8 3h8l5 5v8l-5 5H8l-5-5V8zM8 12h8\"/>",
        // A question mark.
        LineKind::Gap => "<path d=\"M8 8a4 4 0 1 1 5.5 3.7c-1 .5-1.5 1-1.5 2.8M12 19v.5\"/>",
    }
}

/// Puts the shapes into a page, unseen.
pub(super) fn define(html: &mut Html) {
    html.raw("<svg class=\"shapes\" aria-hidden=\"true\" focusable=\"false\" width=\"0\" height=\"0\">\n");
    for kind in LineKind::ALL {
        html.raw("<symbol id=\"")
            .raw(kind.word())
            .raw("\" viewBox=\"0 0 24 24\">")
            .raw(shape(*kind))
            .raw("</symbol>\n");
    }
    html.raw("</svg>\n");
}

/// The word of a kind, with its sign.
pub(super) fn kind(kind: LineKind, labels: &Labels, html: &mut Html) {
    let Some(word) = labels.get(&label::kind(kind)) else { return };
    html.start("span", "kind").spoken(word).go();
    html.raw("<svg class=\"sign\" aria-hidden=\"true\" focusable=\"false\"><use href=\"#")
        .raw(kind.word())
        .raw("\"/></svg>");
    html.text(&word.text).end("span");
}
