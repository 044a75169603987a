//! Standard output: one JSON value, or lines for a person, wrapped and colored only where that helps.

use std::io::{self, IsTerminal as _, Write};

use anstyle::Style;
use serde::Serialize;

use crate::error::{CommandError, Failure};
use crate::style::{QUIET, STRONG};
use crate::wrap::wrapped;

/// Widest line for a person: longer ones are hard to read.
const WIDEST: usize = 100;

pub(crate) struct Output {
    pub(crate) json: bool,
    out: anstream::AutoStream<io::Stdout>,
    width: usize,
    /// Whether the output is a terminal, so that right-to-left lines are aligned to the right.
    terminal: bool,
}

impl Output {
    pub(crate) fn new(json: bool) -> Self {
        let width = textwrap::termwidth().clamp(30, WIDEST);
        let terminal = io::stdout().is_terminal();
        Self { json, out: anstream::AutoStream::auto(io::stdout()), width, terminal }
    }

    /// Prints a record as JSON. JSON has no color, so it bypasses the color filter.
    #[expect(clippy::unused_self, reason = "everything is printed through one output")]
    pub(crate) fn record(&mut self, record: &impl Serialize) -> Result<(), Failure> {
        let mut out = io::BufWriter::new(io::stdout().lock());
        serde_json::to_writer_pretty(&mut out, record)
            .map_err(io::Error::from)
            .and_then(|()| out.write_all(b"\n"))
            .and_then(|()| out.flush())
            .map_err(|error| failure(&error))
    }

    /// Prints a line as it is.
    pub(crate) fn raw(&mut self, text: &str) -> Result<(), Failure> {
        writeln!(self.out, "{text}").map_err(|error| failure(&error))
    }

    /// Prints an empty line.
    pub(crate) fn gap(&mut self) -> Result<(), Failure> {
        self.raw("")
    }

    /// Prints a paragraph, wrapped, in one style.
    pub(crate) fn text(&mut self, style: Style, text: &str) -> Result<(), Failure> {
        self.labelled(style, "", style, text)
    }

    /// Prints a paragraph after a label; continuation lines are indented to align with the text.
    ///
    /// The order stays logical: a terminal that supports right-to-left text reorders it itself. On a terminal, a
    /// right-to-left line is pushed to the right edge with leading spaces, so that its label is at the right and its
    /// lines share a margin; a terminal without such support still shows label and text side by side.
    pub(crate) fn labelled(
        &mut self,
        label_style: Style,
        label: &str,
        style: Style,
        text: &str,
    ) -> Result<(), Failure> {
        let indent = textwrap::core::display_width(label);
        let room = self.width.saturating_sub(indent).max(20);
        let to_the_right = self.terminal && runs_right_to_left(text);
        let blank = " ".repeat(indent);
        for (number, line) in wrapped(text, room).iter().enumerate() {
            let before = if number == 0 { label } else { &blank };
            let written = if to_the_right {
                let push = " ".repeat(room.saturating_sub(textwrap::core::display_width(line)));
                let (label, behind) = if number == 0 { (label, "") } else { ("", blank.as_str()) };
                writeln!(self.out, "{push}{label_style}{label}{label_style:#}{style}{line}{style:#}{behind}")
            } else {
                writeln!(self.out, "{label_style}{before}{label_style:#}{style}{line}{style:#}")
            };
            written.map_err(|error| failure(&error))?;
        }
        Ok(())
    }

    /// Prints two texts on one line, the second at the right edge, if there is room; otherwise one below the other.
    pub(crate) fn headline(&mut self, left: &str, right: &str) -> Result<(), Failure> {
        let (left, right) = (&left.replace('\n', " "), &right.replace('\n', " "));
        let used = textwrap::core::display_width(left) + textwrap::core::display_width(right);
        if used + 2 > self.width {
            self.text(STRONG, left)?;
            return self.text(QUIET, right);
        }
        let space = " ".repeat(self.width - used);
        self.raw(&format!("{STRONG}{left}{STRONG:#}{space}{QUIET}{right}{QUIET:#}"))
    }
}

/// Whether the first letter belongs to a right-to-left script (Hebrew, Arabic and their neighbors).
fn runs_right_to_left(text: &str) -> bool {
    let strong = text.chars().find(|letter| letter.is_alphabetic());
    strong.is_some_and(
        |letter| matches!(letter, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}'),
    )
}

/// Pads a label on the right to a display width.
pub(crate) fn padded(label: &str, width: usize) -> String {
    let space = width.saturating_sub(textwrap::core::display_width(label));
    format!("{label}{}", " ".repeat(space))
}

fn failure(error: &io::Error) -> Failure {
    match error.kind() {
        io::ErrorKind::BrokenPipe => Failure::ClosedPipe,
        _ => Failure::Command(Box::new(CommandError::unwritten())),
    }
}
