//! `teletipo check`: what looks wrong in pairs, wherever they are from.

mod desk;
mod record;
mod sources;

use std::fs::File;
use std::io::{BufWriter, Seek};
use std::path::Path;

use super::args::{CheckArgs, CheckFormat};
use super::config::Config;
use super::output::Output;
use super::progress::Busy;
use super::{CommandResult, Failure, Outcome, files};
use crate::check::{BASELINE_HEAD, Baseline, Check, Levels};
use crate::exchange::findings::{ReportFormat, ReportWriter};
use crate::{Error, Result};
use desk::Desk;
use record::{CheckRecord, SummaryRecord};

/// Checks, reports, and tells by the exit code whether something was found.
pub(super) fn run(arguments: &CheckArgs, config: &Config, output: &mut Output) -> CommandResult {
    if arguments.list {
        return list(&levels(arguments, config), output);
    }
    let path = files::output(arguments.output.as_ref());
    let format = format(arguments.to, path)?;
    refuse_two_formats(format, path, output)?;
    for file in [path, arguments.write_baseline.as_deref()]
        .into_iter()
        .flatten()
    {
        files::check_free(file, arguments.force)?;
    }
    let mut desk = Desk::new(levels(arguments, config), baseline(arguments)?, arguments);
    let busy = Busy::new("checking", output.is_quiet());
    match (format, path) {
        (None, _) => sources::visit(arguments, config, output, &mut |pair, output| {
            desk.check(&pair, &mut |found| {
                Ok(output.record(&record::IssueRecord::new(found))?)
            })
        })?,
        (Some(format), None) => print(arguments, config, output, &mut desk, format)?,
        (Some(format), Some(path)) => files::write(path, arguments.force, |out| {
            let reported = report(arguments, config, output, &mut desk, format, out);
            reported.map_err(|failure| match failure {
                Failure::Error(error) => error,
                Failure::Stream(source) => Error::io("write", path, source),
            })
        })?,
    }
    drop(busy);
    if let Some(path) = &arguments.write_baseline {
        write_baseline(path, arguments.force, &desk)?;
    }
    if path.is_some() || format.is_none() || output.is_json() {
        output.record(&SummaryRecord::new(&desk.tally))?;
    }
    let failing = arguments.fail_on.severity();
    let worst = desk.tally.severities.keys().next_back();
    let fails = failing
        .zip(worst)
        .is_some_and(|(from, worst)| *worst >= from);
    Ok(Outcome::found(!fails))
}

/// Prints the findings in a format. It is written to a file first, since the readers have
/// things to say meanwhile.
fn print(
    arguments: &CheckArgs,
    config: &Config,
    output: &mut Output,
    desk: &mut Desk,
    format: CheckFormat,
) -> std::result::Result<(), Failure> {
    output.without_styles()?;
    let mut spool = spool()?;
    report(arguments, config, output, desk, format, &mut spool)?;
    let written = spool.into_inner();
    let mut written = written.map_err(std::io::IntoInnerError::into_error)?;
    written.rewind()?;
    std::io::copy(&mut written, output.raw())?;
    Ok(())
}

/// Writes the lines that accept all that was found.
fn write_baseline(path: &Path, force: bool, desk: &Desk) -> Result<()> {
    files::write(path, force, |out| {
        let lines = [BASELINE_HEAD].into_iter().chain(desk.baseline_lines());
        let mut written = lines.map(|line| out.write_all(line.as_bytes()));
        written.try_for_each(|done| done.map_err(|source| Error::io("write", path, source)))
    })
}

/// A file without a name for what is printed at the end.
fn spool() -> Result<BufWriter<File>> {
    let file = tempfile::tempfile();
    let file = file.map_err(|source| Error::io("create", std::env::temp_dir(), source))?;
    Ok(BufWriter::new(file))
}

/// Writes the findings in a format.
fn report(
    arguments: &CheckArgs,
    config: &Config,
    output: &mut Output,
    desk: &mut Desk,
    format: CheckFormat,
    out: &mut dyn std::io::Write,
) -> std::result::Result<(), Failure> {
    let format = match format {
        CheckFormat::Tsv => ReportFormat::Tsv,
        CheckFormat::Sarif => ReportFormat::Sarif,
        CheckFormat::Html => ReportFormat::Html,
        CheckFormat::Jsonl => {
            return sources::visit(arguments, config, output, &mut |pair, _| {
                desk.check(&pair, &mut |found| {
                    serde_json::to_writer(&mut *out, &record::IssueRecord::new(found))
                        .map_err(std::io::Error::from)?;
                    Ok(out.write_all(b"\n")?)
                })
            });
        }
    };
    let title = match arguments.files.as_slice() {
        [] => config.memory.value.first().to_owned(),
        [one] => one.display().to_string(),
        [one, ..] => format!("{} …", one.display()),
    };
    let mut writer = ReportWriter::new(out, format, &title)?;
    sources::visit(arguments, config, output, &mut |pair, _| {
        desk.check(&pair, &mut |found| Ok(writer.finding(found)?))
    })?;
    Ok(writer.finish(&desk.tally)?)
}

/// How grave each check is: settings, then `--set`, then `--only` and `--skip`.
fn levels(arguments: &CheckArgs, config: &Config) -> Levels {
    let mut levels = config.checks.value.0.clone();
    for set in &arguments.levels {
        levels.extend(&set.0);
    }
    levels.select(&arguments.only, &arguments.skip);
    levels
}

fn baseline(arguments: &CheckArgs) -> Result<Baseline> {
    let Some(path) = &arguments.baseline else {
        return Ok(Baseline::default());
    };
    let bytes = files::read(path)?;
    Baseline::read(
        &String::from_utf8_lossy(&bytes),
        &path.display().to_string(),
    )
}

/// The format that is asked for, by flag or by the file's name.
fn format(to: Option<CheckFormat>, path: Option<&Path>) -> Result<Option<CheckFormat>> {
    let Some(path) = path.filter(|_| to.is_none()) else {
        return Ok(to);
    };
    let ending = path.extension().unwrap_or_default().to_ascii_lowercase();
    Ok(Some(match ending.to_str() {
        Some("tsv") => CheckFormat::Tsv,
        Some("sarif") => CheckFormat::Sarif,
        Some("html" | "htm") => CheckFormat::Html,
        Some("jsonl") => CheckFormat::Jsonl,
        _ => {
            return Err(Error::usage(
                format!("the name {} does not say what to write", path.display()),
                "end it in .tsv, .sarif, .html or .jsonl, or say --to",
            ));
        }
    }))
}

fn refuse_two_formats(
    format: Option<CheckFormat>,
    path: Option<&Path>,
    output: &Output,
) -> Result<()> {
    let both = format.is_some_and(|format| format != CheckFormat::Jsonl) && path.is_none();
    if both && output.is_json() {
        return Err(Error::usage(
            "--json and --to both say what is printed",
            "give one of them, or write the file with -o",
        ));
    }
    Ok(())
}

/// Shows all checks.
fn list(levels: &Levels, output: &mut Output) -> CommandResult {
    for check in Check::ALL {
        output.record(&CheckRecord::new(check, levels.of(check)))?;
    }
    Ok(Outcome::Done)
}
