//! `rights show`: a card, or one line for the officer.

use std::process::ExitCode;

use rights_core::ids::{LineKind, Status};
use rights_core::view::{
    CardRequest, CardView, FactView, Freshness, LineView, NoticeCode, NoticeView, Open, OfficerRequest, Translation,
};

use crate::args::Show;
use crate::error::Failure;
use crate::output::{OFFICER, Output, QUIET, STRONG, WARN, padded};
use crate::reader::{Labels, Reader};

pub(crate) fn run(args: &Show, output: &mut Output) -> Result<ExitCode, Failure> {
    let reader = Reader::open(&args.reader)?;
    if let Some(line) = &args.officer {
        return officer(&reader, &args.card, line, output);
    }
    let card = card(&reader, &args.card, args.status.as_deref())?;
    if output.json {
        output.record(&card)?;
    } else {
        Page { labels: reader.labels()?, full: args.sources }.card(&card, output)?;
    }
    Ok(ExitCode::SUCCESS)
}

/// The view of a card, as asked for on the command line.
pub(crate) fn card(reader: &Reader, card: &str, status: Option<&str>) -> Result<CardView, Failure> {
    let status = reader.status(status)?;
    let request =
        CardRequest { card: card.to_owned(), languages: reader.languages.clone(), status, now: reader.now };
    let mut view = reader.shelf.open_card(&request).map_err(|error| reader.failure(&error))?;
    if reader.day_only {
        view.hotlines.iter_mut().for_each(|hotline| (hotline.open, hotline.opens_at) = (Open::Unknown, None));
    }
    Ok(view)
}

fn officer(reader: &Reader, card: &str, line: &str, output: &mut Output) -> Result<ExitCode, Failure> {
    let request =
        OfficerRequest { card: card.to_owned(), line: line.to_owned(), languages: reader.languages.clone() };
    let view = reader.shelf.officer_view(&request).map_err(|error| reader.failure(&error))?;
    if output.json {
        output.record(&view)?;
    } else {
        output.text(OFFICER, &view.officer.text)?;
        output.text(STRONG, &view.meaning.text)?;
    }
    Ok(ExitCode::SUCCESS)
}

struct Page {
    labels: Labels,
    full: bool,
}

impl Page {
    fn card(&self, card: &CardView, output: &mut Output) -> Result<(), Failure> {
        let label = |id: &str| self.labels.get(id);
        let checked = format!("{} {} · {} {}", card.pack, card.pack_version, label("label-checked"), card.freshness.checked_on);
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
                crate::hotlines::print(hotline, &self.labels, output)?;
            }
        }
        if !card.see_also.is_empty() {
            output.gap()?;
            output.text(STRONG, &label("label-read-next").to_uppercase())?;
            for link in &card.see_also {
                output.labelled(QUIET, &format!("{}  ", padded(&link.card, 24)), STRONG, &link.title.text)?;
            }
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

    fn line(&self, line: &LineView, output: &mut Output) -> Result<(), Failure> {
        let name = |kind: LineKind| self.labels.get(&format!("kind-{}", kind.word()));
        let widest = LineKind::ALL.iter().map(|kind| textwrap::core::display_width(&name(*kind))).max().unwrap_or(0);
        let (label, blank) = (padded(&name(line.kind), widest + 2), " ".repeat(widest + 2));
        let style = match line.kind {
            LineKind::Say => OFFICER,
            LineKind::Dont | LineKind::Stop => WARN,
            _ => STRONG,
        };
        let plain = anstyle::Style::new();
        if let Some(officer) = &line.officer {
            output.labelled(style, &label, style, &format!("\"{}\"", officer.text))?;
            // In English the meaning is the same sentence.
            if line.text.lang != officer.lang {
                output.labelled(plain, &blank, plain, &line.text.text)?;
            }
        } else {
            output.labelled(style, &label, plain, &line.text.text)?;
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
        if self.full {
            line.facts.iter().try_for_each(|fact| self.fact(fact, &blank, output))
        } else if line.facts.is_empty() {
            Ok(())
        } else {
            output.labelled(plain, &blank, QUIET, &self.short_sources(&line.facts))
        }
    }

    /// The first source of each fact, how many more there are, and the dates.
    fn short_sources(&self, facts: &[FactView]) -> String {
        let mut names: Vec<&str> = Vec::new();
        for source in facts.iter().filter_map(|fact| fact.sources.first()) {
            if !names.contains(&source.citation.as_str()) {
                names.push(&source.citation);
            }
        }
        let more: usize = facts.iter().map(|fact| fact.sources.len()).sum::<usize>() - names.len();
        let more = if more > 0 { format!(" +{more}") } else { String::new() };
        let checked_on = facts.iter().map(|fact| fact.checked_on.as_str()).min().unwrap_or_default();
        let review_by = facts.iter().map(|fact| fact.review_by.as_str()).min().unwrap_or_default();
        format!("[{}{more} · {checked_on} → {review_by}]", names.join("; "))
    }

    fn fact(&self, fact: &FactView, blank: &str, output: &mut Output) -> Result<(), Failure> {
        let plain = anstyle::Style::new();
        if let Some(statement) = &fact.statement {
            output.labelled(plain, blank, QUIET, &format!("{}: {}", fact.id, statement.text))?;
        }
        for source in &fact.sources {
            let dated = source.dated.as_ref().map(|dated| format!(" ({dated})")).unwrap_or_default();
            let address = source.address.as_ref().map(|address| format!(" {address}")).unwrap_or_default();
            output.labelled(plain, &format!("{blank}- "), QUIET, &format!("{}{dated}{address}", source.citation))?;
        }
        let dates = format!(
            "{} {}. {} {}.",
            self.labels.get("label-checked"),
            fact.checked_on,
            self.labels.get("label-check-again-by"),
            fact.review_by
        );
        output.labelled(plain, &format!("{blank}  "), QUIET, &dates)
    }
}

fn is_urgent(notice: &NoticeView) -> bool {
    !matches!(
        notice.code,
        NoticeCode::MachineTranslation | NoticeCode::NoLegalReview | NoticeCode::Fallback | NoticeCode::Outdated
    )
}
