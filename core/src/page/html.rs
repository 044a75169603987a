//! Writing HTML: the only place where text becomes markup.
//!
//! Only constants of this program are written unescaped ([`Html::raw`] takes nothing else); everything that comes
//! from a view is escaped, in text and in attributes.

use super::labels::Labels;
use crate::view::{Direction, LocalText};

/// HTML being written.
#[derive(Debug, Default)]
pub(super) struct Html(String);

impl Html {
    /// Markup of ours.
    pub(super) fn raw(&mut self, markup: &'static str) -> &mut Self {
        self.0.push_str(markup);
        self
    }

    /// Text of anyone.
    pub(super) fn text(&mut self, text: &str) -> &mut Self {
        for letter in text.chars() {
            match letter {
                '&' => self.0.push_str("&amp;"),
                '<' => self.0.push_str("&lt;"),
                '>' => self.0.push_str("&gt;"),
                '"' => self.0.push_str("&quot;"),
                '\'' => self.0.push_str("&#39;"),
                _ => self.0.push(letter),
            }
        }
        self
    }

    /// The start of an element; attributes may follow, then [`Html::go`].
    pub(super) fn start(&mut self, tag: &'static str, class: &'static str) -> &mut Self {
        self.raw("<").raw(tag);
        if !class.is_empty() {
            self.raw(" class=\"").raw(class).raw("\"");
        }
        self
    }

    pub(super) fn attr(&mut self, name: &'static str, value: &str) -> &mut Self {
        self.raw(" ").raw(name).raw("=\"").text(value).raw("\"")
    }

    /// Language and direction.
    pub(super) fn spoken(&mut self, text: &LocalText) -> &mut Self {
        self.attr("lang", &text.lang).attr("dir", direction(text.direction))
    }

    /// The end of a start tag.
    pub(super) fn go(&mut self) -> &mut Self {
        self.raw(">")
    }

    pub(super) fn end(&mut self, tag: &'static str) -> &mut Self {
        self.raw("</").raw(tag).raw(">\n")
    }

    /// An element with a text, its language and its direction.
    pub(super) fn local(&mut self, tag: &'static str, class: &'static str, text: &LocalText) -> &mut Self {
        self.start(tag, class).spoken(text).go().text(&text.text).end(tag)
    }

    /// An element with a label.
    pub(super) fn label(&mut self, tag: &'static str, class: &'static str, labels: &Labels, id: &str) -> &mut Self {
        if let Some(text) = labels.get(id) {
            self.local(tag, class, text);
        }
        self
    }

    /// A label with a value behind it. The value keeps its own direction.
    pub(super) fn labelled(&mut self, class: &'static str, labels: &Labels, id: &str, value: &str) -> &mut Self {
        let Some(label) = labels.get(id) else { return self };
        self.start("p", class).spoken(label).go().text(&label.text).raw(": <bdi>").text(value).raw("</bdi>").end("p")
    }

    /// A label, and behind it a text that may be in another language.
    pub(super) fn labelled_text(&mut self, class: &'static str, labels: &Labels, id: &str, text: &LocalText) {
        let Some(label) = labels.get(id) else { return };
        self.start("p", class).spoken(label).go().text(&label.text).raw(": ");
        self.start("span", "").spoken(text).go().text(&text.text).raw("</span>").end("p");
    }

    pub(super) fn finish(self) -> String {
        self.0
    }
}

/// The value of `dir`.
pub(super) fn direction(direction: Direction) -> &'static str {
    match direction {
        Direction::Ltr => "ltr",
        Direction::Rtl => "rtl",
    }
}
