//! `rights check`: everything that is wrong in the sources, at once.

use std::fmt::Write as _;
use std::process::ExitCode;

use rights_content::{Content, Report, Severity};

use crate::args::Check;
use crate::error::Failure;
use crate::output::{Output, STRONG, WARN};
use crate::reader::{content_folder, instant};

pub(crate) fn run(args: &Check, output: &mut Output) -> Result<ExitCode, Failure> {
    let (now, _) = instant(args.now.as_deref())?;
    let content = Content::read(&content_folder(args.sources.content.as_ref())?);
    let report = rights_content::check(&content, Some(&rights_core::date::day(now)));
    if output.json {
        output.record(&report)?;
    } else {
        output.raw(findings_text(&report).trim_end())?;
        output.raw(reading_text(&report).trim_end())?;
        let Report { errors, warnings, gaps, files, messages, .. } = report;
        output.raw(&format!(
            "{errors} errors, {warnings} warnings, {gaps} gap lines; {messages} messages in {files} files"
        ))?;
    }
    Ok(if report.findings.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(1) })
}

/// The findings for a person: where, what, the text, what to do.
pub(crate) fn findings_text(report: &Report) -> String {
    let mut text = String::new();
    for finding in &report.findings {
        let (word, style) = match finding.severity {
            Severity::Error => ("error", WARN),
            Severity::Warning => ("warning", STRONG),
        };
        let rule = serde_json::to_string(&finding.rule).unwrap_or_default();
        let rule = rule.trim_matches('"');
        let place = match (finding.line, finding.column) {
            (Some(line), Some(column)) => format!("{}:{line}:{column}", finding.file),
            _ => finding.file.clone(),
        };
        let _infallible = writeln!(text, "{style}{word}[{rule}]{style:#} {place}\n  {}", finding.message);
        if let Some(offending) = &finding.text {
            let _infallible = writeln!(text, "  text: {offending}");
        }
        let _infallible = writeln!(text, "  help: {}\n", finding.help);
    }
    text
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
