//! Findings in the sources as lines for a person: where, what, the text, what to do.

use std::fmt::Write as _;

use rights_content::{Report, Severity};

use crate::style::{STRONG, WARN};

/// All findings of a report, with an empty line behind each.
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
