//! `teletipo doctor`: whether the memory, its indexes and the settings' files are sound.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use serde::Serialize;

use super::args::{Doctor, Reading};
use super::config::Config;
use super::lexicons::Lexicons;
use super::memory::{self, keep_index};
use super::output::{BAD, FRAME, GOOD, Output, Record, STRONG, Shown};
use super::progress::Busy;
use super::reader::StoryReader;
use super::{CommandResult, Outcome};
use crate::matching::{health, kept};
use crate::memory::postgres::address::is_address;
use crate::memory::{Examined, Finding, Mode, Remedy, SqliteStore, Store, postgres, sqlite};
use crate::{Error, Result};

#[derive(Serialize)]
#[serde(tag = "type", rename = "finding")]
struct FindingRecord<'a> {
    #[serde(flatten)]
    finding: &'a Finding,
}

impl Record for FindingRecord<'_> {
    fn write_text(&self, out: &mut dyn Write) -> io::Result<()> {
        let Finding {
            check,
            message,
            hint,
            remedy,
        } = self.finding;
        let (style, word) = match remedy {
            Remedy::Repaired => (GOOD, "repaired"),
            Remedy::Repairable | Remedy::Reported => (BAD, "wrong"),
        };
        writeln!(
            out,
            "{style}{word}{style:#} {STRONG}{check}{STRONG:#} {}",
            Shown(message)
        )?;
        match remedy {
            Remedy::Repaired => Ok(()),
            _ => writeln!(out, "  {FRAME}try: {}{FRAME:#}", Shown(hint)),
        }
    }
}

#[derive(Serialize)]
#[serde(tag = "type", rename = "summary")]
struct Summary<'a> {
    memory: &'a str,
    findings: usize,
    repaired: usize,
    /// Findings that are still so.
    left: usize,
    /// What could not be checked.
    unchecked: &'a [String],
}

impl Record for Summary<'_> {
    fn write_text(&self, out: &mut dyn Write) -> io::Result<()> {
        for what in self.unchecked {
            writeln!(out, "{FRAME}not checked: {}{FRAME:#}", Shown(what))?;
        }
        let memory = Shown(self.memory);
        match (self.findings, self.left) {
            (0, _) => writeln!(out, "{STRONG}{memory}{STRONG:#} is sound"),
            (_, 0) => writeln!(
                out,
                "{STRONG}{memory}{STRONG:#} is sound again: {} repaired",
                self.repaired
            ),
            (_, left) => writeln!(
                out,
                "{STRONG}{memory}{STRONG:#}: {left} left, {} repaired",
                self.repaired
            ),
        }
    }
}

/// Checks everything, and repairs what is derived where that is wanted.
pub(super) fn run(arguments: &Doctor, config: &Config, output: &mut Output) -> CommandResult {
    let memory = config.memory.value.first();
    let busy = Busy::new("checking the memory", output.is_quiet());
    let Examined {
        mut findings,
        unchecked,
    } = match is_address(memory) {
        // Nothing is kept beside a memory on a server.
        true => postgres::doctor::examine(&memory::target_of(memory)?, arguments.repair)?,
        false => in_file(arguments.repair, config, output)?,
    };
    findings.extend(settings_findings(config));
    drop(busy);
    for finding in &findings {
        output.record(&FindingRecord { finding })?;
    }
    let repaired = findings
        .iter()
        .filter(|finding| finding.remedy == Remedy::Repaired)
        .count();
    let left = findings.len() - repaired;
    output.record(&Summary {
        memory,
        findings: findings.len(),
        repaired,
        left,
        unchecked: &unchecked,
    })?;
    Ok(match left {
        0 => Outcome::Done,
        _ => Outcome::Findings,
    })
}

/// Checks a memory in a file, and what is derived from it beside it.
fn in_file(repair: bool, config: &Config, output: &mut Output) -> Result<Examined> {
    let memory = memory::path(config)?;
    let mut examined = sqlite::doctor::examine(memory, repair)?;
    // Of a damaged memory nothing else can be told.
    if let Ok(store) = SqliteStore::open(memory, Mode::ReadOnly) {
        for index in index_files(store.path()) {
            let finding = index_finding(&store, &index, repair)?;
            examined.findings.extend(finding);
        }
        if repair {
            keep_index(&store, config, output);
        }
    }
    Ok(examined)
}

/// The files that are derived from a memory, beside it: `desk.db.match-es-en` and the like.
fn index_files(memory: &Path) -> Vec<PathBuf> {
    let folder = match memory.parent() {
        Some(parent) if parent != Path::new("") => parent,
        _ => Path::new("."),
    };
    let name = memory.file_name().unwrap_or_default().to_string_lossy();
    let prefixes = ["match", "trace"].map(|kind| format!("{name}.{kind}-"));
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut files: Vec<PathBuf> = entries
        .filter(|entry| {
            let name = entry.file_name();
            let name = name.to_string_lossy();
            prefixes.iter().any(|prefix| name.starts_with(prefix))
        })
        .map(|entry| entry.path())
        .collect();
    files.sort();
    files
}

/// What is wrong with an index file. A repair removes it: whoever needs it next makes it anew.
fn index_finding(store: &dyn Store, path: &Path, repair: bool) -> Result<Option<Finding>> {
    let Some(why) = health::unfit(store, path)? else {
        return Ok(None);
    };
    let message = format!("{} {why}", path.display());
    let finding = |remedy, hint: &str| Finding {
        check: "index",
        message: message.clone(),
        hint: hint.to_owned(),
        remedy,
    };
    if !repair {
        let hint =
            "`teletipo doctor --repair` removes it; the next command that needs it makes it anew";
        return Ok(Some(finding(Remedy::Repairable, hint)));
    }
    Ok(Some(match kept::discard(path) {
        Ok(()) => finding(Remedy::Repaired, "nothing is left to do"),
        Err(error) => finding(
            Remedy::Reported,
            &format!("remove it by hand: it cannot be removed here ({error})"),
        ),
    }))
}

/// What is wrong with the files that the settings name.
fn settings_findings(config: &Config) -> Vec<Finding> {
    let lexicons = Lexicons::load(config).err();
    let rules = StoryReader::new(&Reading::default(), config).err();
    let of = |(check, error): (&'static str, Option<Error>)| {
        let error = error?;
        let hint = match &error {
            Error::Usage { hint, .. } | Error::Input { hint, .. } | Error::Memory { hint, .. } => {
                hint.clone()
            }
            _ => None,
        };
        Some(Finding {
            check,
            message: error.one_line(),
            hint: hint.unwrap_or_else(|| {
                "mend the file, or take it out of the settings; `teletipo config show` tells where it is named".to_owned()
            }),
            remedy: Remedy::Reported,
        })
    };
    [("lexicon", lexicons), ("rules", rules)]
        .into_iter()
        .filter_map(of)
        .collect()
}
