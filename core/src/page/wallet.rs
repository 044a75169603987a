//! The card for a wallet: panels of 85 by 54 mm, two by four on a sheet that is printed on one side.
//!
//! It has the essentials of a card for one status, its lines for the officer with their meaning, and whom to call. It says
//! nothing about the status they were chosen for: a wallet can be searched or lost.

use super::html::Html;
use super::labels::Labels;
use super::panels::{HEIGHT, Set, cut, height};
use super::signs;
use crate::ids::LineKind;
use crate::label;
use crate::locale::isolate;
use crate::view::{CardView, Direction, LineView, LocalText, NoticeCode, Placement};

/// Panels on a sheet.
const A_SHEET: usize = 8;
/// A text on a panel.
struct Piece {
    /// Class and measure.
    set: Set,
    quiet: bool,
    /// The kind of line whose word stands in front.
    kind: Option<LineKind>,
    text: LocalText,
}

/// Fills panels one after the other.
struct Panels<'a> {
    labels: &'a Labels,
    full: Vec<Vec<Piece>>,
    open: Vec<Piece>,
    used: usize,
}

pub(super) fn sheets(card: &CardView, labels: &Labels, html: &mut Html) {
    let mut panels = Panels { labels, full: Vec::new(), open: Vec::new(), used: 0 };
    panels.add(Piece { set: Set::Title, quiet: false, kind: None, text: card.title.clone() });
    let spoken = card.sections.iter().flat_map(|section| &section.lines).filter(|line| line.officer.is_some());
    card.essentials.iter().chain(spoken).for_each(|line| panels.line(line, card));
    // What changes how the rest is read stands on the sheet too: that nobody signed the text, that it is an older copy.
    let told = card.notices.iter().filter(|notice| notice.placement == Placement::Top);
    for notice in told.filter(|notice| !matches!(notice.code, NoticeCode::ChooseStatus | NoticeCode::NotForStatus)) {
        panels.add(Piece { set: Set::Text, quiet: false, kind: None, text: notice.text.clone() });
    }
    if let Some(text) = about(card, labels) {
        panels.add(Piece { set: Set::Text, quiet: true, kind: None, text });
    }
    let mut all = panels.finish();
    // No pieces: the panel of whom to call.
    all.push(Vec::new());
    html.raw("<main>\n<header>\n")
        .local("h1", "", &card.title)
        .label("p", "how", labels, label::WALLET_HOW)
        .end("header");
    for sheet in all.chunks(A_SHEET) {
        html.raw("<div class=\"sheet\">\n");
        for pieces in sheet {
            html.raw("<section class=\"panel\">\n");
            if pieces.is_empty() {
                call(labels, html);
            }
            for piece in pieces {
                draw(piece, labels, html);
            }
            html.end("section");
        }
        html.end("div");
    }
    html.end("main");
}

impl Panels<'_> {
    /// A line stays on one panel if it can. Its kind stands in front of what the reader reads.
    fn line(&mut self, line: &LineView, card: &CardView) {
        let meaning = line.officer.as_ref().is_none_or(|officer| officer.lang != line.text.lang);
        let kind = |here: bool| here.then_some(line.kind);
        let mut pieces = Vec::new();
        if let Some(text) = line.officer.clone() {
            pieces.push(Piece { set: Set::Officer, quiet: false, kind: kind(!meaning), text });
        }
        if meaning {
            pieces.push(Piece { set: Set::Text, quiet: false, kind: kind(true), text: line.text.clone() });
        }
        for notice in &card.notices {
            if notice.placement == Placement::Line && notice.subject.as_deref() == Some(line.id.as_str()) {
                pieces.push(Piece { set: Set::Text, quiet: true, kind: None, text: notice.text.clone() });
            }
        }
        let whole = pieces.iter().map(|piece| self.height(piece)).sum::<usize>();
        if whole <= HEIGHT && self.used + whole > HEIGHT {
            self.turn();
        }
        for piece in pieces {
            self.add(piece);
        }
    }

    /// Adds a text, and goes on with it on the next panel where it has to.
    fn add(&mut self, mut piece: Piece) {
        while self.used + self.height(&piece) > HEIGHT {
            let room = HEIGHT.saturating_sub(self.used);
            match cut(&piece.text, piece.set, self.lead(&piece), room) {
                Some((head, text)) => {
                    let rest = Piece { kind: None, text, ..piece };
                    self.open.push(Piece { text: head, ..piece });
                    piece = rest;
                }
                // On an empty panel a part always fits.
                None if self.used == 0 => break,
                None => {}
            }
            self.turn();
        }
        self.used += self.height(&piece);
        self.open.push(piece);
    }

    fn height(&self, piece: &Piece) -> usize {
        height(&piece.text, piece.set, self.lead(piece))
    }

    /// Letters of the word of a kind, with its sign and the colon.
    fn lead(&self, piece: &Piece) -> usize {
        let word = piece.kind.and_then(|kind| self.labels.get(&label::kind(kind)));
        word.map_or(0, |word| word.text.chars().count() + 6)
    }

    /// Goes on to the next panel.
    fn turn(&mut self) {
        if !self.open.is_empty() {
            self.full.push(std::mem::take(&mut self.open));
        }
        self.used = 0;
    }

    fn finish(mut self) -> Vec<Vec<Piece>> {
        self.turn();
        self.full
    }
}

/// What to know of the text, in one paragraph: who has read it, that it is no advice, when it was checked.
fn about(card: &CardView, labels: &Labels) -> Option<LocalText> {
    let (advice, checked) = (labels.get(label::NOT_LEGAL_ADVICE)?, labels.get(label::CHECKED)?);
    let state = card.state.as_ref().map_or("", |state| &state.text);
    let text = format!("{state} {} {} {}", advice.text, checked.text, card.freshness.checked_on);
    let text = if advice.direction == Direction::Rtl { isolate(&text) } else { text };
    Some(LocalText { text: text.trim().to_owned(), ..advice.clone() })
}

fn draw(piece: &Piece, labels: &Labels, html: &mut Html) {
    let class = match piece.set {
        Set::Title => "title",
        Set::Officer => "officer",
        Set::Text if piece.quiet => "quiet",
        Set::Text => piece.kind.map_or("text", LineKind::word),
    };
    html.start("p", class).spoken(&piece.text).go();
    if let Some(kind) = piece.kind {
        signs::kind(kind, labels, html);
    }
    html.text(&piece.text.text).end("p");
}

/// Whom to call, for whoever finds the card: in the reader's language and in English, with room for two people.
fn call(labels: &Labels, html: &mut Html) {
    let both = |id| labels.get(id).into_iter().chain(labels.english(id));
    for text in both(label::WALLET_FOUND) {
        html.local("p", "found", text);
    }
    for _person in 0..2 {
        html.raw("<div class=\"blanks\">\n");
        for id in [label::WALLET_NAME, label::WALLET_NUMBER] {
            html.raw("<div class=\"blank\">");
            for text in both(id) {
                html.local("span", "", text);
            }
            html.end("div");
        }
        html.end("div");
    }
}
