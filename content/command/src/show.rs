//! `rights show`: a card, or one line for the officer.

use std::process::ExitCode;

use rights_core::ids::{LineKind, Status};
use rights_core::view::{
    CardRequest, CardView, Direction, FactView, Freshness, LineView, NoticeCode, NoticeView, OfficerRequest, Open,
    Translation,
};

use crate::args::Show;
use crate::error::Failure;
use crate::output::{Output, padded};
use crate::reader::{Labels, Reader};
use crate::style::{OFFICER, QUIET, STRONG, WARN};

pub(crate) fn run(args: &Show, output: &mut Output) -> Result<ExitCode, Failure> {
    let reader = Reader::open(&args.reader)?;
    if let Some(line) = &args.officer {
        return officer(&reader, &args.card, line, output);
    }
    let card = card(&reader, &args.card, args.status.as_deref())?;
    if output.json {
        output.record(&card)?;
    } else {
        Page { labels: &reader.labels()?, full: args.sources, facts: Vec::new() }.card(&card, output)?;
    }
    Ok(ExitCode::SUCCESS)
}

/// The view of a card, as asked for on the command line.
pub(crate) fn card(reader: &Reader, card: &str, status: Option<&str>) -> Result<CardView, Failure> {
    let status = reader.status(status)?;
    let request = CardRequest { card: card.to_owned(), languages: reader.languages.clone(), status, now: reader.now };
    let mut view = reader.shelf.open_card(&request).map_err(|error| reader.failure(&error))?;
    if reader.day_only {
        view.hotlines.iter_mut().for_each(|hotline| (hotline.open, hotline.opens_at) = (Open::Unknown, None));
    }
    Ok(view)
}

fn officer(reader: &Reader, card: &str, line: &str, output: &mut Output) -> Result<ExitCode, Failure> {
    let request = OfficerRequest { card: card.to_owned(), line: line.to_owned(), languages: reader.languages.clone() };
    let view = reader.shelf.officer_view(&request).map_err(|error| reader.failure(&error))?;
    if output.json {
        output.record(&view)?;
    } else {
        output.text(OFFICER, &view.officer.text)?;
        output.text(STRONG, &view.meaning.text)?;
    }
    Ok(ExitCode::SUCCESS)
}

struct Page<'l> {
    labels: &'l Labels,
    /// Whether sources are shown with all that is known of them.
    full: bool,
    /// Facts in the order they are first cited: their numbers.
    facts: Vec<FactView>,
}

impl Page<'_> {
    fn card(&mut self, card: &CardView, output: &mut Output) -> Result<(), Failure> {
        let labels = self.labels;
        let label = |id: &str| labels.get(id);
        let checked =
            format!("{} {} · {} {}", card.pack, card.pack_version, label("label-checked"), card.freshness.checked_on);
        output.headline(&card.title.text, &checked)?;
        output.text(STRONG, &card.summary.text)?;
        output.text(QUIET, &format!("{}: {}", label("label-for"), label(&format!("status-{}", card.status.word()))))?;
        // Whether the card is for the reader at all comes before anything on it.
        let (first, last): (Vec<_>, Vec<_>) = card.notices.iter().partition(|notice| is_urgent(notice));
        for notice in first {
            self.notice(notice, output)?;
        }
        for section in &card.sections {
            output.gap()?;
            output.text(STRONG, &section.heading.text.to_uppercase())?;
            if section.past {
                output.text(QUIET, &label("label-past"))?;
            }
            for line in &section.lines {
                self.line(line, output)?;
            }
        }
        if !card.hotlines.is_empty() {
            output.gap()?;
            output.text(STRONG, &label("label-phone-lines").to_uppercase())?;
            for hotline in &card.hotlines {
                crate::hotlines::print(hotline, labels, output)?;
            }
        }
        if !card.corrections.is_empty() {
            output.gap()?;
            crate::cards::corrections(&card.corrections, labels, output)?;
        }
        if !card.see_also.is_empty() {
            output.gap()?;
            output.text(STRONG, &label("label-read-next").to_uppercase())?;
            for link in &card.see_also {
                output.labelled(QUIET, &format!("{}  ", padded(&link.card, 24)), STRONG, &link.title.text)?;
            }
        }
        if !self.facts.is_empty() {
            self.sources(output)?;
        }
        output.gap()?;
        for notice in last {
            self.notice(notice, output)?;
        }
        output.text(QUIET, &label("not-legal-advice"))?;
        if !self.full {
            output.text(QUIET, &label("label-sources-hint"))?;
        }
        Ok(())
    }

    fn notice(&self, notice: &NoticeView, output: &mut Output) -> Result<(), Failure> {
        // Which message it is about is for translators; readers see it at the line.
        if matches!(notice.code, NoticeCode::Fallback | NoticeCode::Outdated) {
            return Ok(());
        }
        output.text(if is_urgent(notice) { WARN } else { QUIET }, &notice.text.text)?;
        if notice.code == NoticeCode::ChooseStatus {
            for status in Status::ALL {
                let label = format!("  {}  ", padded(&format!("--status {}", status.word()), 27));
                output.labelled(QUIET, &label, QUIET, &self.labels.get(&format!("status-{}", status.word())))?;
            }
        }
        Ok(())
    }

    fn line(&mut self, line: &LineView, output: &mut Output) -> Result<(), Failure> {
        let labels = self.labels;
        let name = |kind: LineKind| labels.get(&format!("kind-{}", kind.word()));
        let widest = LineKind::ALL.iter().map(|kind| textwrap::core::display_width(&name(*kind))).max().unwrap_or(0);
        let (label, blank) = (padded(&name(line.kind), widest + 2), " ".repeat(widest + 2));
        let style = match line.kind {
            LineKind::Say => OFFICER,
            LineKind::Dont | LineKind::Stop => WARN,
            _ => STRONG,
        };
        let plain = anstyle::Style::new();
        let numbers = self.numbers(line);
        match &line.officer {
            // In English the meaning is the same sentence.
            Some(officer) if officer.lang == line.text.lang => {
                output.labelled(style, &label, style, &format!("\"{}\"{numbers}", officer.text))?;
            }
            Some(officer) => {
                output.labelled(style, &label, style, &format!("\"{}\"", officer.text))?;
                output.labelled(plain, &blank, plain, &format!("{}{numbers}", line.text.text))?;
            }
            None => output.labelled(style, &label, plain, &format!("{}{numbers}", line.text.text))?,
        }
        for (told, id) in [
            (line.translation == Translation::Fallback, "line-fallback"),
            (line.translation == Translation::Outdated, "line-outdated"),
            (line.freshness == Freshness::ReviewDue, "line-review-due"),
        ] {
            if told {
                output.labelled(plain, &blank, WARN, &self.labels.get(id))?;
            }
        }
        Ok(())
    }

    /// The numbers of the facts behind a line, isolated: they run left to right in any paragraph.
    fn numbers(&mut self, line: &LineView) -> String {
        let mut numbers = Vec::new();
        for fact in &line.facts {
            let known = self.facts.iter().position(|known| known.id == fact.id);
            numbers.push(format!("[{}]", known.unwrap_or(self.facts.len()) + 1));
            if known.is_none() {
                self.facts.push(fact.clone());
            }
        }
        let numbers = numbers.join(" ");
        match (numbers.is_empty(), line.text.direction) {
            (true, _) => String::new(),
            (false, Direction::Ltr) => format!(" {numbers}"),
            (false, Direction::Rtl) => format!(" \u{2066}{numbers}\u{2069}"),
        }
    }

    /// The facts by number: citations and dates, and with `--sources` all that is known of them.
    fn sources(&self, output: &mut Output) -> Result<(), Failure> {
        output.gap()?;
        output.text(STRONG, &self.labels.get("label-sources").to_uppercase())?;
        for (number, fact) in self.facts.iter().enumerate() {
            let label = padded(&format!("[{}]", number + 1), 5);
            let dates = format!("{} → {}", fact.checked_on, fact.review_by);
            if !self.full {
                let citations: Vec<&str> = fact.sources.iter().map(|source| source.citation.as_str()).collect();
                output.labelled(QUIET, &label, QUIET, &format!("{} · {dates}", citations.join("; ")))?;
                continue;
            }
            let statement = fact.statement.as_ref().map_or("", |statement| statement.text.as_str());
            output.labelled(QUIET, &label, anstyle::Style::new(), &format!("{} ({})", statement, fact.id))?;
            for source in &fact.sources {
                let day = source.dated.as_ref().map(|day| format!(" ({day})")).unwrap_or_default();
                let address = source.address.as_ref().map(|address| format!(" {address}")).unwrap_or_default();
                output.labelled(QUIET, "     - ", QUIET, &format!("{}{day}{address}", source.citation))?;
            }
            let again = self.labels.get("label-check-again-by");
            let dates =
                format!("{} {}. {again} {}.", self.labels.get("label-checked"), fact.checked_on, fact.review_by);
            output.labelled(QUIET, "       ", QUIET, &dates)?;
        }
        Ok(())
    }
}

fn is_urgent(notice: &NoticeView) -> bool {
    !matches!(
        notice.code,
        NoticeCode::MachineTranslation | NoticeCode::NoLegalReview | NoticeCode::Fallback | NoticeCode::Outdated
    )
}
