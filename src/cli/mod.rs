//! The command line: a thin shell over the library, one file per command.
//!
//! Only this module prints, reads the environment and decides about exit codes:
//! 0 done; 1 done, with findings; 2 wrong usage; 3 bad input or failed operation. A
//! closed pipe is success.

mod align;
mod aligned;
mod analyze;
mod archive;
mod args;
mod backup;
mod batch;
mod bench;
mod check;
mod config;
mod copy;
mod dedupe;
mod doctor;
mod evidence;
mod export;
mod files;
mod handover;
mod history;
mod import;
mod lexicon;
mod lexicons;
mod r#match;
mod memory;
mod output;
mod page;
mod parallel;
mod penalties;
mod progress;
mod proposal;
mod reader;
mod retract;
mod run;
mod search;
mod segment;
mod serve;
mod settings;
mod srx;
mod stats;
mod story;
mod suggestion;
mod surroundings;
mod take;
mod terminal;
mod trace;
mod translate;
mod unit;

use std::ffi::OsString;
use std::io;
use std::process::ExitCode;

use anstream::ColorChoice;
use clap::{CommandFactory, Parser};
use jiff::Timestamp;

use args::{Cli, Color, Command};
use config::{Config, Origin};
use output::Output;

use crate::Error;

/// What a command came to, when it did not fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    /// Exit code 0.
    Done,
    /// Exit code 1: no match, nothing found.
    Findings,
}

impl Outcome {
    /// [`Outcome::Findings`] when nothing was found.
    fn found(any: bool) -> Self {
        if any {
            Outcome::Done
        } else {
            Outcome::Findings
        }
    }
}

/// How a command fails: by the library, or because an output stream is gone.
#[derive(Debug)]
enum Failure {
    Error(Error),
    Stream(io::Error),
}

impl Failure {
    /// Whether the reader of our output went away: it has what it wanted.
    fn is_closed_pipe(&self) -> bool {
        let (Failure::Stream(error) | Failure::Error(Error::Io { source: error, .. })) = self
        else {
            return false;
        };
        error.kind() == io::ErrorKind::BrokenPipe
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Failure::Error(error)
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Failure::Stream(error)
    }
}

type CommandResult = Result<Outcome, Failure>;

/// Parses `arguments` (the program's name first), runs the command and tells the
/// exit code.
pub fn main(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let cli = match Cli::try_parse_from(&arguments) {
        Ok(cli) => cli,
        Err(error) => return show_usage(&error, &arguments),
    };
    let color = match cli.global.color {
        Color::Auto => ColorChoice::Auto,
        Color::Always => ColorChoice::Always,
        Color::Never => ColorChoice::Never,
    };
    let mut output = Output::new(cli.global.json, cli.global.quiet, cli.global.verbose, color);
    let result = run(&cli, &mut output).and_then(|outcome| Ok(output.flush().map(|()| outcome)?));
    match result {
        Ok(Outcome::Done) => ExitCode::SUCCESS,
        Ok(Outcome::Findings) => ExitCode::from(1),
        Err(failure) if failure.is_closed_pipe() => ExitCode::SUCCESS,
        Err(failure) => {
            // What was found before the failure is still printed.
            let _ = output.flush();
            let error = match failure {
                Failure::Error(error) => error,
                Failure::Stream(source) => Error::io("write", "standard output", source),
            };
            let _ = page::write_error(&error, &mut output::notes(color));
            ExitCode::from(error.exit_code())
        }
    }
}

/// Help and version go to standard output and succeed; wrong usage is exit code 2.
fn show_usage(error: &clap::Error, arguments: &[OsString]) -> ExitCode {
    // The message repeats what was typed, which a shell may have made of file names, so
    // it is made anew of what a terminal may show.
    let shown = |argument: &OsString| terminal::Escaped(&argument.to_string_lossy()).to_string();
    let again = Cli::try_parse_from(arguments.iter().map(shown)).err();
    // When nobody reads it there is nobody to tell.
    let _ = again.as_ref().unwrap_or(error).print();
    u8::try_from(error.exit_code()).map_or(ExitCode::FAILURE, ExitCode::from)
}

fn run(cli: &Cli, output: &mut Output) -> CommandResult {
    let config = Config::load(cli.command.flags(&cli.global))?;
    let memories = &config.memory;
    let by_flag = memories.origin == Origin::Flag && memories.value.are_several();
    if by_flag && !cli.command.reads_all_memories() {
        output.note(format_args!(
            "only the first memory, {}, is used",
            memories.value.first()
        ));
    }
    match &cli.command {
        Command::Run(arguments) => run::run(arguments, &config, output),
        Command::Take(arguments) => take::run(arguments, &config, output),
        Command::Segment(arguments) => segment::run(arguments, &config, output),
        Command::Align(arguments) => align::run(arguments, &config, output),
        Command::Match(arguments) => r#match::run(arguments, &config, output),
        Command::Translate(arguments) => translate::run(arguments, &config, output),
        Command::Trace(arguments) => trace::run(arguments, &config, output),
        Command::Search(arguments) => search::run(arguments, &config, output),
        Command::Analyze(arguments) => analyze::run(arguments, &config, output),
        Command::Check(arguments) => check::run(arguments, &config, output),
        Command::Import(arguments) => import::run(arguments, &config, output),
        Command::Export(arguments) => export::run(arguments, &config, output),
        Command::Stats(arguments) => stats::run(arguments, &config, output),
        Command::History(arguments) => history::run(arguments, &config, output),
        Command::Unit(command) => unit::run(command, &config, output),
        Command::Retract(arguments) => retract::run(arguments, &config, output),
        Command::Dedupe(arguments) => dedupe::run(arguments, &config, output),
        Command::Doctor(arguments) => doctor::run(arguments, &config, output),
        Command::Backup(arguments) => backup::run(arguments, &config, output),
        Command::Copy(arguments) => copy::run(arguments, output),
        Command::Serve(arguments) => serve::run(arguments, &config, output),
        Command::Lexicon(command) => lexicon::run(command, &config, output),
        Command::Srx(command) => srx::run(command, &config, output),
        Command::Bench(command) => bench::run(command, &config, output),
        Command::Config(args::ConfigCommand::Show) => settings::show(&config, output),
        Command::Completions { shell } => {
            // The generator panics where it cannot write, so it writes to memory.
            let mut script = Vec::new();
            clap_complete::generate(*shell, &mut Cli::command(), "teletipo", &mut script);
            output.raw().write_all(&script)?;
            Ok(Outcome::Done)
        }
        Command::Man => {
            clap_mangen::Man::new(Cli::command()).render(&mut output.raw())?;
            Ok(Outcome::Done)
        }
    }
}

/// The time that is written into memories and files: the clock's, or the one that
/// `SOURCE_DATE_EPOCH` fixes for reproducible output; whole seconds.
fn now() -> crate::Result<Timestamp> {
    let clock = || Timestamp::from_second(Timestamp::now().as_second()).unwrap_or_default();
    Ok(fixed_now()?.unwrap_or_else(clock))
}

/// The time that `SOURCE_DATE_EPOCH` fixes, where it is set.
fn fixed_now() -> crate::Result<Option<Timestamp>> {
    const VARIABLE: &str = "SOURCE_DATE_EPOCH";
    let Ok(text) = std::env::var(VARIABLE) else {
        return Ok(None);
    };
    let seconds = text.trim().parse().ok();
    let time = seconds.and_then(|seconds| Timestamp::from_second(seconds).ok());
    time.map(Some).ok_or_else(|| {
        Error::usage(
            format!("{VARIABLE} is not a time"),
            "set it to whole seconds since 1970, or unset it",
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_consistent() {
        Cli::command().debug_assert();
    }
}
