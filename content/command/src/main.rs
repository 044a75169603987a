//! The `rights` command: the app's cards on a terminal or as a page, and tools for translators.
//!
//! Owns: arguments, output for people, exit codes. Must not know: SQL, Fluent, or how a view is made; with `--json` it
//! prints the core's own records. Start reading at [`run`]; each command has its own file.
//!
//! Exit codes: 0 success, 1 `check` has findings, 2 the arguments are wrong, 3 the command could not be carried out.

mod args;
mod build;
mod cards;
mod check;
mod error;
mod findings;
mod hotlines;
mod languages;
mod notices;
mod output;
mod page;
mod reader;
mod save;
mod search;
mod show;
mod stamp;
mod style;
mod welcome;
mod wrap;

use std::process::ExitCode;

use clap::Parser;
use clap::error::ErrorKind;

use args::{Args, Command};
use error::{CommandError, Failure};
use output::Output;

fn main() -> ExitCode {
    let args = match Args::try_parse() {
        Ok(args) => args,
        Err(error) if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) => {
            // Writing help into a closed pipe is not a failure; failing to write it for any other reason is.
            return match error.print() {
                Err(unwritten) if unwritten.kind() != std::io::ErrorKind::BrokenPipe => {
                    CommandError::unwritten().print(false);
                    ExitCode::from(3)
                }
                _ => ExitCode::SUCCESS,
            };
        }
        Err(error) => {
            let json = std::env::args_os().any(|word| word == "--json");
            CommandError::usage(&error).print(json);
            return ExitCode::from(2);
        }
    };
    let json = args.json;
    match run(args) {
        Ok(code) => code,
        Err(Failure::ClosedPipe) => ExitCode::SUCCESS,
        Err(Failure::Command(error)) => {
            error.print(json);
            ExitCode::from(error.exit_code())
        }
    }
}

fn run(args: Args) -> Result<ExitCode, Failure> {
    let mut output = Output::new(args.json);
    let Some(command) = args.command else { return welcome::run(&mut output) };
    match command {
        Command::Show(command) => show::run(&command, &mut output),
        Command::Page(command) => page::run(&command, &mut output),
        Command::Wallet(command) => page::wallet(&command, &mut output),
        Command::Cards(command) => cards::run(&command, &mut output),
        Command::Search(command) => search::run(&command, &mut output),
        Command::Languages(command) => languages::run(&command, &mut output),
        Command::Hotlines(command) => hotlines::run(&command, &mut output),
        Command::Save(command) => save::run(&command, &mut output),
        Command::Check(command) => check::run(&command, &mut output),
        Command::Stamp(command) => stamp::run(&command, &mut output),
        Command::Build(command) => build::run(&command, &mut output),
    }
}
