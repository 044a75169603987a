//! Failures of the command, for people and as JSON.

use std::fmt::Write as _;
use std::io;
use std::path::Path;

use rights_content::{BuildError, Report};
use rights_core::RightsError;
use rights_core::locale::is_direction_control;
use serde_json::json;

/// Why a command ended early.
pub(crate) enum Failure {
    /// The program reading our output went away, which is not an error.
    ClosedPipe,
    Command(Box<CommandError>),
}

/// What went wrong: the same record as in the JSON, and the exit code.
pub(crate) struct CommandError {
    exit_code: u8,
    code: String,
    message: String,
    field: Option<String>,
    value: Option<String>,
    nearest: Vec<String>,
    /// Findings in the sources, printed for a person before the error.
    report: Option<Box<Report>>,
    /// How to use the command, printed for a person instead of the message.
    usage: Option<String>,
}

impl CommandError {
    /// The call is wrong.
    pub(crate) fn call(code: &str, field: &str, value: &str, message: &str, nearest: Vec<String>) -> Failure {
        Failure::Command(Box::new(Self {
            exit_code: 2,
            code: code.to_owned(),
            message: message.to_owned(),
            field: Some(field.to_owned()),
            value: Some(RightsError::shown(value)),
            nearest,
            report: None,
            usage: None,
        }))
    }

    /// The call may be right, but it could not be done.
    pub(crate) fn cannot(code: &str, message: &str, value: Option<String>) -> Failure {
        Failure::Command(Box::new(Self {
            exit_code: 3,
            code: code.to_owned(),
            message: message.to_owned(),
            field: None,
            value,
            nearest: Vec::new(),
            report: None,
            usage: None,
        }))
    }

    /// Standard output could not be written.
    pub(crate) fn unwritten() -> Self {
        let message = "The output could not be written. Check the disk or the program that reads it.";
        Self {
            exit_code: 3,
            code: "output".to_owned(),
            message: message.to_owned(),
            field: None,
            value: None,
            nearest: Vec::new(),
            report: None,
            usage: None,
        }
    }

    /// A file or folder could not be read or written.
    pub(crate) fn file(path: &Path, error: &io::Error) -> Failure {
        let message = format!("{}. Check the file and its folder, then try again.", sentence(&error.to_string()));
        Self::cannot("file", &message, Some(RightsError::shown(&path.display().to_string())))
    }

    /// The content sources have errors.
    pub(crate) fn content(report: Box<Report>) -> Failure {
        let message = "The content sources have errors, so nothing was built. Fix them; `rights check` lists them.";
        let Failure::Command(error) = Self::cannot("content", message, None) else { return Failure::ClosedPipe };
        Failure::Command(Box::new(Self { report: Some(report), ..*error }))
    }

    /// Nothing could be built from the content sources.
    pub(crate) fn build(error: BuildError, content: &Path) -> Failure {
        let said = sentence(&error.to_string());
        let place = |pack: &str| Some(RightsError::shown(&format!("packs/{pack}")));
        match error {
            BuildError::Sources(mut report) => {
                crate::findings::from_here(&mut report, content);
                Self::content(report)
            }
            BuildError::Write { pack, .. } => {
                let help = "The sources have no errors, so this is a bug in this program. Please report it.";
                Self::cannot("pack-not-written", &format!("{said}. {help}"), place(&pack))
            }
            BuildError::TooLarge { pack, .. } => {
                let help = "Split it into two packs, each in its own folder.";
                Self::cannot("pack-too-large", &format!("{said}. {help}"), place(&pack))
            }
        }
    }

    /// The arguments could not be understood. What was typed is repeated without any active characters.
    pub(crate) fn usage(error: &clap::Error) -> Self {
        let harmless = |letter: char| letter == '\n' || !letter.is_control() && !is_direction_control(letter);
        let text: String = error.render().to_string().chars().filter(|letter| harmless(*letter)).collect();
        // In JSON: everything up to the blank line before "Usage", that is, what is wrong and with which argument.
        let lines = text.lines().map(str::trim).take_while(|line| !line.is_empty());
        let first = lines.collect::<Vec<_>>().join(" ");
        Self {
            exit_code: 2,
            code: "usage".to_owned(),
            message: first.trim_start_matches("error: ").chars().take(200).collect(),
            field: None,
            value: None,
            nearest: Vec::new(),
            report: None,
            usage: Some(text),
        }
    }

    /// An error from the core, with its text from the app's strings.
    pub(crate) fn core(error: &RightsError, message: String) -> Failure {
        let call = matches!(
            error,
            RightsError::UnknownCard { .. }
                | RightsError::UnknownLine { .. }
                | RightsError::UnknownPlace { .. }
                | RightsError::MalformedLanguage { .. }
                | RightsError::InvalidSearch { .. }
        );
        Failure::Command(Box::new(Self {
            exit_code: if call { 2 } else { 3 },
            code: error.code().to_owned(),
            message,
            field: error.field().map(str::to_owned),
            value: error.value().map(str::to_owned),
            nearest: error.nearest().to_vec(),
            report: None,
            usage: None,
        }))
    }

    pub(crate) fn exit_code(&self) -> u8 {
        self.exit_code
    }

    /// Prints to standard error. If nobody reads it, that is no reason to fail again.
    pub(crate) fn print(&self, json: bool) {
        let Self { code, message, field, value, nearest, .. } = self;
        let text = if let (Some(usage), false) = (&self.usage, json) {
            usage.trim_end().to_owned()
        } else if json {
            let error = json!({ "error": {
                "code": code, "message": message, "field": field, "value": value, "nearest": nearest } });
            error.to_string()
        } else {
            let mut text = self.report.as_deref().map(crate::findings::findings_text).unwrap_or_default();
            let _infallible = write!(text, "rights: {message}");
            if let Some(value) = value {
                let _infallible = write!(text, "\n  given: {value}");
            }
            if !nearest.is_empty() {
                let _infallible = write!(text, "\n  nearest: {}", nearest.join(", "));
            }
            text
        };
        let _nobody_listens = io::Write::write_fmt(&mut anstream::stderr(), format_args!("{text}\n"));
    }
}

/// The system's error text as the start of a sentence, without the error number.
fn sentence(error: &str) -> String {
    let words = error.split(" (os error").next().unwrap_or(error);
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
