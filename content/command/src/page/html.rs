//! The HTML of a card. Every paragraph carries its language and direction; sources are numbered at the end.

use std::fmt::Write as _;

use rights_core::view::{
    CardView, Direction, FactView, Freshness, HotlineView, LineView, LocalText, NoticeCode, Translation,
};

use crate::hotlines::{open_label, who};
use crate::reader::Labels;

/// How ids of lines begin that are steps to take: on paper they get room for notes.
const STEP: &str = "step-";

/// How a page of ours is known.
pub(super) const GENERATOR: &str = "<meta name=\"generator\" content=\"rights\">";

pub(super) fn page(card: &CardView, labels: &Labels) -> String {
    let mut page = Html { text: String::new(), labels, facts: Vec::new() };
    let _infallible = write!(
        page.text,
        "<!doctype html>\n<html lang=\"{}\" dir=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n{GENERATOR}\n\
         <title>{}</title>\n<style>\n{}</style>\n</head>\n<body>\n",
        escaped(&card.title.lang),
        direction(card.direction),
        escaped(&rights_core::locale::strip_controls(&card.title.text)),
        include_str!("page.css"),
    );
    page.header(card);
    page.open("main", "");
    card.sections.iter().for_each(|section| {
        page.open("section", "");
        page.paragraph("h2", "", &section.heading);
        if section.past {
            page.label("p", "quiet", "label-past");
        }
        page.open("ul", "lines");
        section.lines.iter().for_each(|line| page.line(line));
        page.text += "</ul>\n</section>\n";
    });
    page.hotlines(&card.hotlines);
    page.corrections(card);
    page.links(card);
    page.text += "</main>\n<footer>\n";
    page.footer(card);
    page.text += "</footer>\n</body>\n</html>\n";
    page.text
}

struct Html<'l> {
    text: String,
    labels: &'l Labels,
    /// Facts in the order they are first cited: their numbers.
    facts: Vec<FactView>,
}

impl Html<'_> {
    fn header(&mut self, card: &CardView) {
        self.open("header", "");
        self.paragraph("h1", "", &card.title);
        self.paragraph("p", "summary", &card.summary);
        let status = format!("status-{}", card.status.word());
        self.labelled("p", "for", "label-for", &self.labels.get(&status));
        for notice in &card.notices {
            // A reader sees these two at the line they are about, and the last ones at the end.
            if !matches!(
                notice.code,
                NoticeCode::Fallback
                    | NoticeCode::Outdated
                    | NoticeCode::NoLegalReview
                    | NoticeCode::MachineTranslation
            ) {
                self.paragraph("p", "notice", &notice.text);
            }
        }
        self.text += "</header>\n";
    }

    fn line(&mut self, line: &LineView) {
        let _infallible = write!(self.text, "<li class=\"{}\">", line.kind.word());
        self.label("span", "kind", &format!("kind-{}", line.kind.word()));
        if let Some(officer) = &line.officer {
            self.paragraph("p", "officer", officer);
        }
        if line.officer.as_ref().is_none_or(|officer| officer.lang != line.text.lang) {
            self.paragraph("p", "text", &line.text);
        }
        for (told, id) in [
            (line.translation == Translation::Fallback, "line-fallback"),
            (line.translation == Translation::Outdated, "line-outdated"),
            (line.freshness == Freshness::ReviewDue, "line-review-due"),
        ] {
            if told {
                self.label("p", "warning", id);
            }
        }
        self.references(&line.facts);
        if line.id.starts_with(STEP) {
            self.blanks();
        }
        self.text += "</li>\n";
    }

    /// Room to write by hand what came of a step.
    fn blanks(&mut self) {
        self.open("div", "blanks");
        for label in ["blank-when", "blank-who", "blank-said"] {
            self.label("p", "", label);
        }
        self.text += "</div>\n";
    }

    /// The numbers of the facts behind a line, as links to the list at the end.
    fn references(&mut self, facts: &[FactView]) {
        if facts.is_empty() {
            return;
        }
        self.text += "<p class=\"refs\" lang=\"en\" dir=\"ltr\">";
        for fact in facts {
            let known = self.facts.iter().position(|known| known.id == fact.id);
            let number = known.unwrap_or(self.facts.len()) + 1;
            if known.is_none() {
                self.facts.push(fact.clone());
            }
            let _infallible = write!(self.text, "<a href=\"#fact-{number}\">[{number}]</a> ");
        }
        self.text += "</p>";
    }

    fn hotlines(&mut self, hotlines: &[HotlineView]) {
        if hotlines.is_empty() {
            return;
        }
        self.open("section", "");
        self.label("h2", "", "label-phone-lines");
        for hotline in hotlines {
            self.open("div", "hotline");
            self.paragraph("h3", "", &hotline.name);
            // Only a plus sign and digits ever reach a dialer.
            let dialed = hotline.number_e164.as_deref().unwrap_or_default();
            let dialed: String = dialed.chars().filter(|letter| letter.is_ascii_digit() || *letter == '+').collect();
            let display = escaped(&hotline.display);
            let address = hotline.address.as_deref().filter(|address| address.starts_with("https://"));
            let opened = match address {
                _ if !dialed.is_empty() => Some(format!("tel:{dialed}")),
                Some(address) => Some(escaped(address)),
                None => None,
            };
            let display = opened.map_or(display.clone(), |opened| format!("<a href=\"{opened}\">{display}</a>"));
            let _infallible = writeln!(self.text, "<p class=\"number\" lang=\"en\" dir=\"ltr\">{display}</p>");
            if let Some(abroad) = &hotline.abroad_e164 {
                self.labelled("p", "", "label-from-abroad", abroad);
            }
            if hotline.needs_network {
                self.label("p", "", "label-needs-network");
            }
            self.labelled("p", "", "label-who-answers", &who(hotline, self.labels));
            self.paragraph("p", "", &hotline.hours);
            // A page is read on another day than it was made: only a saved state of "unknown" stays true.
            if hotline.hours.text.is_empty() {
                self.label("p", "", open_label(hotline.open));
            }
            hotline.note.iter().for_each(|note| self.paragraph("p", "note", note));
            let dates = format!("{} → {}", hotline.checked_on, hotline.review_by);
            self.labelled("p", "quiet", "label-checked", &dates);
            self.text += "</div>\n";
        }
        self.text += "</section>\n";
    }

    fn corrections(&mut self, card: &CardView) {
        if card.corrections.is_empty() {
            return;
        }
        self.open("section", "");
        self.label("h2", "", "label-corrections");
        for correction in &card.corrections {
            self.paragraph_after("label-was-wrong", &correction.wrong);
            self.paragraph_after("label-is-right", &correction.right);
            let dated = format!("{} · {}", correction.day, correction.source);
            self.labelled("p", "quiet", "label-checked", &dated);
        }
        self.text += "</section>\n";
    }

    fn links(&mut self, card: &CardView) {
        if card.see_also.is_empty() {
            return;
        }
        self.open("section", "next");
        self.label("h2", "", "label-read-next");
        self.open("ul", "");
        card.see_also.iter().for_each(|link| self.paragraph("li", "", &link.title));
        self.text += "</ul>\n</section>\n";
    }

    fn footer(&mut self, card: &CardView) {
        self.label("p", "", "not-legal-advice");
        for notice in &card.notices {
            if matches!(notice.code, NoticeCode::NoLegalReview | NoticeCode::MachineTranslation) {
                self.paragraph("p", "", &notice.text);
            }
        }
        let version = format!("{} {} · {}", card.pack, card.pack_version, card.freshness.checked_on);
        self.labelled("p", "quiet", "label-checked", &version);
        self.labelled("p", "quiet", "label-check-again-by", &card.freshness.review_by);
        if self.facts.is_empty() {
            return;
        }
        self.label("h2", "", "label-sources");
        self.text += "<ol class=\"sources\" lang=\"en\" dir=\"ltr\">\n";
        for (number, fact) in std::mem::take(&mut self.facts).iter().enumerate() {
            let sources: Vec<String> = fact.sources.iter().map(source).collect();
            let _infallible = writeln!(
                self.text,
                "<li id=\"fact-{}\" lang=\"en\" dir=\"ltr\">{} ({} → {})</li>",
                number + 1,
                sources.join("; "),
                fact.checked_on,
                fact.review_by
            );
        }
        self.text += "</ol>\n";
    }

    fn open(&mut self, tag: &str, class: &str) {
        let class = if class.is_empty() { String::new() } else { format!(" class=\"{class}\"") };
        let _infallible = writeln!(self.text, "<{tag}{class}>");
    }

    fn paragraph(&mut self, tag: &str, class: &str, text: &LocalText) {
        let class = if class.is_empty() { String::new() } else { format!(" class=\"{class}\"") };
        let (lang, dir) = (escaped(&text.lang), direction(text.direction));
        let _infallible =
            writeln!(self.text, "<{tag}{class} lang=\"{lang}\" dir=\"{dir}\">{}</{tag}>", escaped(&text.text));
    }

    fn label(&mut self, tag: &str, class: &str, id: &str) {
        if let Some(text) = self.labels.local(id) {
            self.paragraph(tag, class, text);
        }
    }

    /// A label, and behind it words that may be in another language.
    fn paragraph_after(&mut self, id: &str, text: &LocalText) {
        let Some(label) = self.labels.local(id) else { return };
        let _infallible = writeln!(
            self.text,
            "<p lang=\"{}\" dir=\"{}\">{}: <span lang=\"{}\" dir=\"{}\">{}</span></p>",
            escaped(&label.lang),
            direction(label.direction),
            escaped(&label.text),
            escaped(&text.lang),
            direction(text.direction),
            escaped(&text.text)
        );
    }

    /// A label with a value behind it. A value that is not in the label's language keeps its own direction.
    fn labelled(&mut self, tag: &str, class: &str, id: &str, value: &str) {
        let Some(label) = self.labels.local(id) else { return };
        let class = if class.is_empty() { String::new() } else { format!(" class=\"{class}\"") };
        let _infallible = writeln!(
            self.text,
            "<{tag}{class} lang=\"{}\" dir=\"{}\">{}: <bdi>{}</bdi></{tag}>",
            escaped(&label.lang),
            direction(label.direction),
            escaped(&label.text),
            escaped(value)
        );
    }
}

fn source(source: &rights_core::view::SourceView) -> String {
    let citation = escaped(&source.citation);
    let dated = source.dated.as_ref().map(|dated| format!(", {}", escaped(dated))).unwrap_or_default();
    match source.address.as_deref().filter(|address| address.starts_with("http")) {
        Some(address) => format!("<a href=\"{}\">{citation}</a>{dated}", escaped(address)),
        None => format!("{citation}{dated}"),
    }
}

fn direction(direction: Direction) -> &'static str {
    match direction {
        Direction::Ltr => "ltr",
        Direction::Rtl => "rtl",
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
