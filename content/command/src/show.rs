//! `rights show`: a card, or one line for the officer.

use std::process::ExitCode;

use rights_core::ids::{LineKind, Status};
use rights_core::label;
use rights_core::view::{
    CardRequest, CardView, Direction, LineView, NoticeCode, NoticeView, OfficerRequest, Open, Placement, StatusOf,
};

use crate::args::Show;
use crate::error::Failure;
use crate::notices::{is_at, notices};
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
        Printer { card: &card, labels: &reader.labels()?, full: args.sources }.print(output)?;
    }
    Ok(ExitCode::SUCCESS)
}

/// The view of a card, as asked for on the command line.
fn card(reader: &Reader, card: &str, status: Option<&str>) -> Result<CardView, Failure> {
    let status = reader.status(status)?;
    let request = CardRequest { card: card.to_owned(), languages: reader.languages.clone(), status, now: reader.now };
    let mut view = reader.shelf.open_card(&request).map_err(|error| reader.failure(&error))?;
    if reader.day_only {
        view.hotlines.iter_mut().for_each(|hotline| (hotline.open, hotline.opens_at) = (Open::Unknown, None));
    }
    Ok(view)
}

fn officer(reader: &Reader, card: &str, line: &str, output: &mut Output) -> Result<ExitCode, Failure> {
    let (card, line, languages) = (card.to_owned(), line.to_owned(), reader.languages.clone());
    let request = OfficerRequest { card, line, languages, now: reader.now };
    let view = reader.shelf.officer_view(&request).map_err(|error| reader.failure(&error))?;
    if output.json {
        output.record(&view)?;
        return Ok(ExitCode::SUCCESS);
    }
    output.text(OFFICER, &view.officer.text)?;
    output.text(STRONG, &view.meaning.text)?;
    notices(&view.notices, Placement::Top, output)?;
    notices(&view.notices, Placement::Line, output)?;
    notices(&view.notices, Placement::End, output)?;
    Ok(ExitCode::SUCCESS)
}

/// Draws a card in the order of its record.
struct Printer<'c> {
    card: &'c CardView,
    labels: &'c Labels,
    /// Whether sources are shown with everything known about them.
    full: bool,
}

impl Printer<'_> {
    fn print(&self, output: &mut Output) -> Result<(), Failure> {
        let Self { card, labels, .. } = self;
        self.head(output)?;
        if card.phones_first {
            self.phones(output)?;
        }
        self.lines(labels.get(label::ESSENTIALS), &card.essentials, output)?;
        self.choices(output)?;
        for section in &card.sections {
            output.gap()?;
            output.text(STRONG, &section.heading.text.to_uppercase())?;
            if section.past {
                output.text(QUIET, labels.get(label::PAST))?;
            }
            section.lines.iter().try_for_each(|line| self.line(line, output))?;
        }
        if let Some(gaps) = &card.gaps {
            output.gap()?;
            output.text(STRONG, &gaps.heading.text.to_uppercase())?;
            output.text(QUIET, &gaps.text.text)?;
            gaps.questions.iter().try_for_each(|line| self.line(line, output))?;
        }
        if !card.phones_first {
            self.phones(output)?;
        }
        if !card.corrections.is_empty() {
            output.gap()?;
            crate::cards::corrections(&card.corrections, labels, output)?;
        }
        if !card.see_also.is_empty() {
            output.gap()?;
            output.text(STRONG, &labels.get(label::READ_NEXT).to_uppercase())?;
            for link in &card.see_also {
                output.labelled(QUIET, &format!("{}  ", padded(&link.card, 24)), STRONG, &link.title.text)?;
            }
        }
        if !card.sources.is_empty() {
            self.sources(output)?;
        }
        output.gap()?;
        notices(&card.notices, Placement::End, output)?;
        output.text(QUIET, labels.get(label::NOT_LEGAL_ADVICE))?;
        if !self.full {
            output.text(QUIET, labels.get(label::SOURCES_HINT))?;
        }
        Ok(())
    }

    fn phones(&self, output: &mut Output) -> Result<(), Failure> {
        let Self { card, labels, .. } = self;
        if card.hotlines.is_empty() {
            return Ok(());
        }
        output.gap()?;
        output.text(STRONG, &labels.get(label::PHONE_LINES).to_uppercase())?;
        card.hotlines.iter().try_for_each(|hotline| crate::hotlines::print(hotline, &card.notices, labels, output))
    }

    fn head(&self, output: &mut Output) -> Result<(), Failure> {
        let Self { card, labels, .. } = self;
        let checked = format!(
            "{} {} · {} {}",
            card.pack,
            card.pack_version,
            labels.get(label::CHECKED),
            card.freshness.checked_on
        );
        output.headline(&card.title.text, &checked)?;
        output.text(STRONG, &card.summary.text)?;
        let whose = match card.status_of {
            StatusOf::Reader => label::FOR,
            StatusOf::Held => label::FOR_HELD,
        };
        output.text(QUIET, &format!("{}: {}", labels.get(whose), labels.get(&label::status(card.status))))?;
        card.state.iter().try_for_each(|state| output.text(QUIET, &state.text))?;
        notices(&card.notices, Placement::Top, output)?;
        Ok(())
    }

    /// How to choose a status, for whoever has not: behind the essentials, which are safe for anyone.
    fn choices(&self, output: &mut Output) -> Result<(), Failure> {
        if !self.card.notices.iter().any(|notice| notice.code == NoticeCode::ChooseStatus) {
            return Ok(());
        }
        output.gap()?;
        for status in Status::ALL {
            let label = format!("{}  ", padded(&format!("--status {}", status.word()), 29));
            output.labelled(QUIET, &label, QUIET, self.labels.get(&label::status(*status)))?;
        }
        Ok(())
    }

    fn lines(&self, heading: &str, lines: &[LineView], output: &mut Output) -> Result<(), Failure> {
        if lines.is_empty() {
            return Ok(());
        }
        output.gap()?;
        output.text(STRONG, &heading.to_uppercase())?;
        lines.iter().try_for_each(|line| self.line(line, output))
    }

    fn line(&self, line: &LineView, output: &mut Output) -> Result<(), Failure> {
        let name = |kind: LineKind| self.labels.get(&label::kind(kind));
        let widest = LineKind::ALL.iter().map(|kind| textwrap::core::display_width(name(*kind))).max().unwrap_or(0);
        let (label, blank) = (padded(name(line.kind), widest + 2), " ".repeat(widest + 2));
        let style = match line.kind {
            LineKind::Say => OFFICER,
            LineKind::Dont | LineKind::Stop => WARN,
            _ => STRONG,
        };
        let plain = anstyle::Style::new();
        let numbers = numbers(line);
        match &line.officer {
            // In English, the meaning is the same sentence.
            Some(officer) if officer.lang == line.text.lang => {
                output.labelled(style, &label, style, &format!("\"{}\"{numbers}", officer.text))?;
            }
            Some(officer) => {
                output.labelled(style, &label, style, &format!("\"{}\"", officer.text))?;
                output.labelled(plain, &blank, plain, &format!("{}{numbers}", line.text.text))?;
            }
            None => output.labelled(style, &label, plain, &format!("{}{numbers}", line.text.text))?,
        }
        let here = |notice: &&NoticeView| is_at(notice, &line.id);
        self.card
            .notices
            .iter()
            .filter(here)
            .try_for_each(|notice| output.labelled(plain, &blank, WARN, &notice.text.text))
    }

    /// The works by number and, with `--sources`, their addresses and the facts that rest on them.
    fn sources(&self, output: &mut Output) -> Result<(), Failure> {
        let Self { card, labels, .. } = self;
        output.gap()?;
        output.text(STRONG, &labels.get(label::SOURCES).to_uppercase())?;
        for source in &card.sources {
            let number = padded(&format!("[{}]", source.number), 5);
            let day = source.dated.as_ref().map(|day| format!(" ({day})")).unwrap_or_default();
            let address = source.address.as_ref().filter(|_| self.full);
            let address = address.map(|address| format!(" {address}")).unwrap_or_default();
            output.labelled(QUIET, &number, QUIET, &format!("{}{day}{address}", source.citation))?;
        }
        let (checked, again) = (labels.get(label::CHECKED), labels.get(label::CHECK_AGAIN_BY));
        if !self.full {
            let days = &card.freshness;
            return output.text(QUIET, &format!("{checked} {}. {again} {}.", days.checked_on, days.review_by));
        }
        for fact in &card.facts {
            let statement = fact.statement.as_ref().map_or("", |statement| statement.text.as_str());
            let numbers = bracketed(&fact.sources);
            output.labelled(QUIET, "- ", anstyle::Style::new(), &format!("{statement} ({}) {numbers}", fact.id))?;
            let days = format!("{checked} {}. {again} {}.", fact.checked_on, fact.review_by);
            output.labelled(QUIET, "  ", QUIET, &days)?;
        }
        Ok(())
    }
}

/// The numbers of the works behind a line. In right-to-left text they are isolated, so that they run left to right in
/// any paragraph.
fn numbers(line: &LineView) -> String {
    let numbers = bracketed(&line.sources);
    match (numbers.is_empty(), line.text.direction) {
        (true, _) => String::new(),
        (false, Direction::Ltr) => format!(" {numbers}"),
        (false, Direction::Rtl) => format!(" \u{2066}{numbers}\u{2069}"),
    }
}

fn bracketed(numbers: &[u32]) -> String {
    numbers.iter().map(|number| format!("[{number}]")).collect::<Vec<_>>().join(" ")
}
