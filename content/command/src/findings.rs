//! Findings in the sources as lines for a person: where, what, the text, and what to do.
//!
//! Owns: how a report looks on a terminal, with paths that open from the current folder. Must not know: what counts as
//! a finding; in JSON a report is printed as the tool makes it. Start reading at [`findings_text`].

use std::fmt::Write as _;
use std::path::{Component, Path, PathBuf};

use rights_content::{Report, Severity, visible};

use crate::style::{STRONG, WARN};

/// Makes the paths in a report lead from the current folder to the files, wherever the content is. If that cannot be
/// determined, they stay as they are.
pub(crate) fn from_here(report: &mut Report, content: &Path) {
    let (Ok(content), Ok(here)) = (content.canonicalize(), std::env::current_dir()) else { return };
    let Some(parent) = content.parent() else { return };
    for finding in &mut report.findings {
        finding.file = visible(&shortest(&parent.join(&finding.file), &here).to_string_lossy());
    }
}

/// A path as seen from `here`: below it, or up and back down if the two have a folder in common; otherwise as it is.
fn shortest(path: &Path, here: &Path) -> PathBuf {
    let common = path.components().zip(here.components()).take_while(|(one, other)| one == other).count();
    // The root alone does not count as a folder in common.
    if common < 2 {
        return path.to_owned();
    }
    let up = here.components().skip(common).map(|_| Path::new("..").as_os_str());
    up.chain(path.components().skip(common).map(Component::as_os_str)).collect()
}

/// All findings of a report, with an empty line after each.
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_leads_from_here_to_the_file() {
        let seen = |here: &str| shortest(Path::new("/home/a/content/packs/us/cards/x.toml"), Path::new(here));
        assert_eq!(seen("/home/a/content/packs/us"), Path::new("cards/x.toml"));
        assert_eq!(seen("/home/a/content/ui"), Path::new("../packs/us/cards/x.toml"));
        assert_eq!(seen("/tmp/b"), Path::new("/home/a/content/packs/us/cards/x.toml"));
    }
}
