//! `rights check`: reports everything that is wrong in the sources, in one run.

use std::fmt::Write as _;
use std::path::Path;
use std::process::ExitCode;

use rights_content::{Content, Report};

use crate::args::Check;
use crate::error::Failure;
use crate::findings::{findings_text, from_here};
use crate::output::Output;
use crate::reader::{content_folder, instant};

pub(crate) fn run(args: &Check, output: &mut Output) -> Result<ExitCode, Failure> {
    let (now, _) = instant(args.now.as_deref())?;
    let folder = content_folder(args.sources.content.as_ref())?;
    let content = Content::read(&folder);
    let report = rights_content::check(&content, Some(&rights_core::date::day(now)));
    let code = if report.findings.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(1) };
    match print(report, &folder, output) {
        // Whoever stopped reading is told by the exit code all the same.
        Ok(()) | Err(Failure::ClosedPipe) => Ok(code),
        Err(failure) => Err(failure),
    }
}

fn print(mut report: Report, folder: &Path, output: &mut Output) -> Result<(), Failure> {
    if output.json {
        output.record(&report)
    } else {
        from_here(&mut report, folder);
        output.raw(findings_text(&report).trim_end())?;
        output.raw(reading_text(&report).trim_end())?;
        let Report { errors, warnings, gaps, files, messages, .. } = report;
        output.raw(&format!(
            "{errors} errors, {warnings} warnings, {gaps} gap lines; {messages} messages in {files} files"
        ))
    }
}

fn reading_text(report: &Report) -> String {
    let mut text = format!("{:<26}{:>6}{:>10}{:>10}{:>7}\n", "card", "grade", "median", "longest", "lines");
    for card in &report.reading {
        let _infallible = writeln!(
            text,
            "{:<26}{:>6.1}{:>10}{:>10}{:>7}",
            card.card, card.grade, card.median_sentence, card.longest_sentence, card.lines
        );
    }
    text
}
