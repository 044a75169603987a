//! Standard output: one JSON value, or lines for a person, wrapped and coloured only where that helps.

use std::io::{self, Write};

use anstyle::Style;
use serde::Serialize;

use crate::error::{CommandError, Failure};
use crate::style::{QUIET, STRONG};

/// Widest line for a person: longer ones are hard to read.
const WIDEST: usize = 100;

pub(crate) struct Output {
    pub(crate) json: bool,
    out: anstream::AutoStream<io::StdoutLock<'static>>,
    width: usize,
}

impl Output {
    pub(crate) fn new(json: bool) -> Self {
        let width = textwrap::termwidth().clamp(30, WIDEST);
        Self { json, out: anstream::AutoStream::auto(io::stdout().lock()), width }
    }

    /// Prints a record as JSON.
    pub(crate) fn record(&mut self, record: &impl Serialize) -> Result<(), Failure> {
        let text = serde_json::to_string_pretty(record)
            .map_err(|error| CommandError::cannot("internal", &error.to_string(), None))?;
        self.raw(&text)
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

    /// Prints a paragraph behind a label; lines that go on are indented under the text. The order stays logical: a
    /// terminal that knows right-to-left text turns it itself.
    pub(crate) fn labelled(
        &mut self,
        label_style: Style,
        label: &str,
        style: Style,
        text: &str,
    ) -> Result<(), Failure> {
        let indent = textwrap::core::display_width(label);
        let options = textwrap::Options::new(self.width.saturating_sub(indent).max(20))
            .break_words(false)
            .word_splitter(textwrap::WordSplitter::NoHyphenation);
        let blank = " ".repeat(indent);
        for (number, line) in textwrap::wrap(text, options).iter().enumerate() {
            let before = if number == 0 { label } else { &blank };
            writeln!(self.out, "{label_style}{before}{label_style:#}{style}{line}{style:#}")
                .map_err(|error| failure(&error))?;
        }
        Ok(())
    }

    /// Prints two texts on one line, the second at the right edge if there is room.
    pub(crate) fn headline(&mut self, left: &str, right: &str) -> Result<(), Failure> {
        let used = textwrap::core::display_width(left) + textwrap::core::display_width(right);
        if used + 2 > self.width {
            self.text(STRONG, left)?;
            return self.text(QUIET, right);
        }
        let space = " ".repeat(self.width - used);
        self.raw(&format!("{STRONG}{left}{STRONG:#}{space}{QUIET}{right}{QUIET:#}"))
    }
}

/// Pads a label on the right to a width, by what is seen.
pub(crate) fn padded(label: &str, width: usize) -> String {
    let space = width.saturating_sub(textwrap::core::display_width(label));
    format!("{label}{}", " ".repeat(space))
}

fn failure(error: &io::Error) -> Failure {
    match error.kind() {
        io::ErrorKind::BrokenPipe => Failure::ClosedPipe,
        _ => CommandError::cannot(
            "output",
            "The output could not be written. Check the disk or the program that reads it.",
            None,
        ),
    }
}
