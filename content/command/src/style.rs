//! How words stand out on a terminal. Never the only signal: every line also has its label.

use anstyle::{AnsiColor, Style};

/// Headings, and what must catch the eye.
pub(crate) const STRONG: Style = Style::new().bold();
/// Sources, dates, and notices at the end.
pub(crate) const QUIET: Style = Style::new().dimmed();
/// Words for the officer.
pub(crate) const OFFICER: Style = Style::new().bold().fg_color(Some(anstyle::Color::Ansi(AnsiColor::Cyan)));
/// What not to do, where to stop, and notices.
pub(crate) const WARN: Style = Style::new().bold().fg_color(Some(anstyle::Color::Ansi(AnsiColor::Yellow)));
