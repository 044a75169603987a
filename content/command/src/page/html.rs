//! The HTML of a card. Every paragraph carries its language and direction; sources are numbered at the end.

use std::fmt::Write as _;

use rights_core::label;
use rights_core::view::{
    CardView, Direction, HotlineView, LineView, LocalText, NoticeView, Placement, SourceView, StatusOf,
};

use crate::hotlines::who;
use crate::notices::is_at;
use crate::reader::Labels;

/// How ids of lines begin that are steps to take: on paper they get room for notes.
const STEP: &str = "step-";

/// How a page of ours is known.
pub(super) const GENERATOR: &str = "<meta name=\"generator\" content=\"rights\">";

pub(super) fn page(card: &CardView, labels: &Labels) -> String {
    let mut page = Html { text: String::new(), labels, notices: &card.notices };
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
    if !card.essentials.is_empty() {
        page.open("section", "essentials");
        page.label("h2", "", label::ESSENTIALS);
        page.lines(&card.essentials);
    }
    card.sections.iter().for_each(|section| {
        page.open("section", "");
        page.paragraph("h2", "", &section.heading);
        if section.past {
            page.label("p", "quiet", label::PAST);
        }
        page.lines(&section.lines);
    });
    if let Some(gaps) = &card.gaps {
        page.open("section", "");
        page.paragraph("h2", "", &gaps.heading);
        page.paragraph("p", "quiet", &gaps.text);
        page.lines(&gaps.questions);
    }
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
    notices: &'l [NoticeView],
}

impl Html<'_> {
    fn header(&mut self, card: &CardView) {
        self.open("header", "");
        self.paragraph("h1", "", &card.title);
        self.paragraph("p", "summary", &card.summary);
        let whose = match card.status_of {
            StatusOf::Reader => label::FOR,
            StatusOf::Held => label::FOR_HELD,
        };
        self.labelled("p", "for", whose, self.labels.get(&label::status(card.status)));
        card.state.iter().for_each(|state| self.paragraph("p", "quiet", state));
        self.notices(Placement::Top, "notice");
        self.text += "</header>\n";
    }

    fn notices(&mut self, placement: Placement, class: &str) {
        for notice in self.notices.iter().filter(|notice| notice.placement == placement) {
            self.paragraph("p", class, &notice.text);
        }
    }

    fn notices_at(&mut self, id: &str) {
        for notice in self.notices.iter().filter(|notice| is_at(notice, id)) {
            self.paragraph("p", "warning", &notice.text);
        }
    }

    /// The lines of a section, and its end.
    fn lines(&mut self, lines: &[LineView]) {
        self.open("ul", "lines");
        for line in lines {
            self.line(line);
        }
        self.text += "</ul>\n</section>\n";
    }

    fn line(&mut self, line: &LineView) {
        let _infallible = write!(self.text, "<li class=\"{}\">", line.kind.word());
        self.label("span", "kind", &label::kind(line.kind));
        if let Some(officer) = &line.officer {
            self.paragraph("p", "officer", officer);
        }
        if line.officer.as_ref().is_none_or(|officer| officer.lang != line.text.lang) {
            self.paragraph("p", "text", &line.text);
        }
        self.notices_at(&line.id);
        self.references(&line.sources);
        if line.id.starts_with(STEP) {
            self.blanks();
        }
        self.text += "</li>\n";
    }

    /// Room to write by hand what came of a step.
    fn blanks(&mut self) {
        self.open("div", "blanks");
        for label in [label::BLANK_WHEN, label::BLANK_WHO, label::BLANK_SAID] {
            self.label("p", "", label);
        }
        self.text += "</div>\n";
    }

    /// The numbers of the works behind a line, as links to the list at the end.
    fn references(&mut self, numbers: &[u32]) {
        if numbers.is_empty() {
            return;
        }
        self.text += "<p class=\"refs\" lang=\"en\" dir=\"ltr\">";
        for number in numbers {
            let _infallible = write!(self.text, "<a href=\"#source-{number}\">[{number}]</a> ");
        }
        self.text += "</p>";
    }

    fn hotlines(&mut self, hotlines: &[HotlineView]) {
        if hotlines.is_empty() {
            return;
        }
        self.open("section", "");
        self.label("h2", "", label::PHONE_LINES);
        for hotline in hotlines {
            self.open("div", "hotline");
            self.paragraph("h3", "", &hotline.name);
            let display = escaped(&hotline.display);
            // The core gives only numbers that may be dialed and addresses that may be opened.
            let number = hotline.number_e164.as_ref().map(|number| format!("tel:{number}"));
            let opened = number.or_else(|| hotline.address.as_ref().map(|address| escaped(address)));
            let display = opened.map_or(display.clone(), |opened| format!("<a href=\"{opened}\">{display}</a>"));
            let _infallible = writeln!(self.text, "<p class=\"number\" lang=\"en\" dir=\"ltr\">{display}</p>");
            if let Some(abroad) = &hotline.abroad_e164 {
                self.labelled("p", "", label::FROM_ABROAD, abroad);
            }
            if hotline.needs_network {
                self.label("p", "", label::NEEDS_NETWORK);
            }
            self.labelled("p", "", label::WHO_ANSWERS, who(hotline, self.labels));
            self.paragraph("p", "", &hotline.hours);
            // A page is read on another day than it was made: only a saved state of "unknown" stays true.
            if hotline.hours.text.is_empty() {
                self.label("p", "", label::open(hotline.open));
            }
            hotline.note.iter().for_each(|note| self.paragraph("p", "note", note));
            let dates = format!("{} → {}", hotline.freshness.checked_on, hotline.freshness.review_by);
            self.labelled("p", "quiet", label::CHECKED, &dates);
            self.notices_at(&hotline.id);
            self.text += "</div>\n";
        }
        self.text += "</section>\n";
    }

    fn corrections(&mut self, card: &CardView) {
        if card.corrections.is_empty() {
            return;
        }
        self.open("section", "");
        self.label("h2", "", label::CORRECTIONS);
        for correction in &card.corrections {
            self.paragraph_after(label::WAS_WRONG, &correction.wrong);
            self.paragraph_after(label::IS_RIGHT, &correction.right);
            let dated = format!("{} · {}", correction.day, correction.source);
            self.labelled("p", "quiet", label::CHECKED, &dated);
        }
        self.text += "</section>\n";
    }

    fn links(&mut self, card: &CardView) {
        if card.see_also.is_empty() {
            return;
        }
        self.open("section", "next");
        self.label("h2", "", label::READ_NEXT);
        self.open("ul", "");
        card.see_also.iter().for_each(|link| self.paragraph("li", "", &link.title));
        self.text += "</ul>\n</section>\n";
    }

    fn footer(&mut self, card: &CardView) {
        self.label("p", "", label::NOT_LEGAL_ADVICE);
        self.notices(Placement::End, "");
        let version = format!("{} {} · {}", card.pack, card.pack_version, card.freshness.checked_on);
        self.labelled("p", "quiet", label::CHECKED, &version);
        self.labelled("p", "quiet", label::CHECK_AGAIN_BY, &card.freshness.review_by);
        if card.sources.is_empty() {
            return;
        }
        self.label("h2", "", label::SOURCES);
        self.text += "<ol class=\"sources\" lang=\"en\" dir=\"ltr\">\n";
        for work in &card.sources {
            let _infallible =
                writeln!(self.text, "<li id=\"source-{}\" lang=\"en\" dir=\"ltr\">{}</li>", work.number, source(work));
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

fn source(source: &SourceView) -> String {
    let citation = escaped(&source.citation);
    let dated = source.dated.as_ref().map(|dated| format!(", {}", escaped(dated))).unwrap_or_default();
    match source.address.as_deref() {
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
