//! `teletipo srx`: SRX segmentation rules explained, or our own written.

use std::io::{self, BufReader, Write};
use std::path::Path;

use serde::Serialize;

use super::args::Srx;
use super::config::Config;
use super::files;
use super::output::{BAD, FRAME, GOOD, Output, Record, STRONG, Shown, WARN};
use super::{CommandResult, Outcome};
use crate::segment::Segmenter;
use crate::segment::srx::{Document, Engine, LanguageMap, Rejected, RuleSet, Tried, export};
use crate::text::Lang;
use crate::xml::OwnLimits;
use crate::{Error, Result};

/// An SRX file, its rules not compiled yet.
///
/// # Errors
/// A file that cannot be read, or is broken.
pub(super) fn read(path: &Path, limits: &OwnLimits) -> Result<Document> {
    let input = BufReader::new(files::open(path)?);
    Document::read_within(input, &path.display().to_string(), limits)
}

/// Runs a command on SRX rules.
pub(super) fn run(command: &Srx, _: &Config, output: &mut Output) -> CommandResult {
    match command {
        Srx::Check { file, lang, wall } => check(file, lang.as_ref(), &wall.own(), output),
        Srx::Export {
            lang,
            output: path,
            force,
        } => write(lang, files::output(path.as_ref()), *force, output),
    }
}

#[derive(Serialize)]
#[serde(tag = "type", rename = "file")]
struct FileRecord<'a> {
    file: &'a str,
    version: &'a str,
    cascade: bool,
    segment_subflows: bool,
    maps: Vec<MapRecord<'a>>,
}

#[derive(Serialize)]
struct MapRecord<'a> {
    line: u64,
    pattern: &'a str,
    rules: &'a str,
}

impl Record for FileRecord<'_> {
    fn write_text(&self, out: &mut dyn Write) -> io::Result<()> {
        let all = if self.cascade {
            "the rules of all maps that match are used"
        } else {
            "the rules of the first map that matches are used"
        };
        writeln!(
            out,
            "{STRONG}{}{STRONG:#} SRX {}; {all}",
            Shown(self.file),
            self.version
        )?;
        for map in &self.maps {
            writeln!(
                out,
                "  {FRAME}line {:<5}{FRAME:#} {} → {}",
                map.line,
                Shown(map.pattern),
                Shown(map.rules)
            )?;
        }
        Ok(())
    }
}

/// A set of rules and what came of it.
#[derive(Serialize)]
#[serde(tag = "type", rename = "rules")]
struct RulesRecord<'a> {
    name: &'a str,
    line: u64,
    breaks: usize,
    exceptions: usize,
    linear: usize,
    backtracking: usize,
    /// Lines of the rules that backtrack.
    backtracking_lines: Vec<u64>,
    rejected: usize,
}

impl<'a> RulesRecord<'a> {
    fn new(set: &'a RuleSet, tried: &Tried) -> Self {
        let slow = tried
            .engines
            .iter()
            .filter(|(_, engine)| *engine == Engine::Backtracking);
        let backtracking_lines: Vec<u64> = slow.map(|(line, _)| *line).collect();
        RulesRecord {
            name: &set.name,
            line: set.line,
            breaks: tried.breaks,
            exceptions: tried.exceptions,
            linear: tried.engines.len() - backtracking_lines.len(),
            backtracking: backtracking_lines.len(),
            backtracking_lines,
            rejected: tried.rejected.len(),
        }
    }
}

impl Record for RulesRecord<'_> {
    fn write_text(&self, out: &mut dyn Write) -> io::Result<()> {
        write!(
            out,
            "{STRONG}{}{STRONG:#} line {}: {} break, {} forbid to; {GOOD}{} linear{GOOD:#}",
            Shown(self.name),
            self.line,
            self.breaks,
            self.exceptions,
            self.linear
        )?;
        if self.backtracking > 0 {
            let lines: Vec<String> = self.backtracking_lines.iter().map(u64::to_string).collect();
            write!(
                out,
                ", {WARN}{} backtracking{WARN:#} (line {})",
                self.backtracking,
                lines.join(", ")
            )?;
        }
        if self.rejected > 0 {
            write!(out, ", {BAD}{} rejected{BAD:#}", self.rejected)?;
        }
        writeln!(out)
    }
}

#[derive(Serialize)]
#[serde(tag = "type", rename = "rejected")]
struct RejectedRecord<'a> {
    rules: &'a str,
    line: u64,
    side: &'a str,
    pattern: &'a str,
    reason: &'a str,
}

impl Record for RejectedRecord<'_> {
    fn write_text(&self, out: &mut dyn Write) -> io::Result<()> {
        writeln!(
            out,
            "  {BAD}rejected{BAD:#} line {}, {}: {}\n    {}",
            self.line,
            self.side,
            Shown(self.reason),
            Shown(self.pattern)
        )
    }
}

/// Something in the file that is not as it should be.
#[derive(Serialize)]
#[serde(tag = "type", rename = "remark")]
struct RemarkRecord<'a> {
    line: Option<u64>,
    text: &'a str,
}

impl Record for RemarkRecord<'_> {
    fn write_text(&self, out: &mut dyn Write) -> io::Result<()> {
        let text = Shown(self.text);
        match self.line {
            Some(line) => writeln!(out, "  {WARN}remark{WARN:#} line {line}: {text}"),
            None => writeln!(out, "  {WARN}remark{WARN:#} {text}"),
        }
    }
}

#[derive(Serialize)]
#[serde(tag = "type", rename = "summary")]
struct Summary {
    rules: usize,
    linear: usize,
    backtracking: usize,
    rejected: usize,
}

impl Record for Summary {
    fn write_text(&self, out: &mut dyn Write) -> io::Result<()> {
        writeln!(
            out,
            "{} rules: {} linear, {} backtracking, {} rejected",
            self.rules, self.linear, self.backtracking, self.rejected
        )
    }
}

/// Explains a file, or what of it applies to a language.
fn check(
    path: &Path,
    lang: Option<&Lang>,
    limits: &OwnLimits,
    output: &mut Output,
) -> CommandResult {
    let document = read(path, limits)?;
    // One that is broken spoils the file for every language that comes to it.
    for map in &document.maps {
        document.fits(map, &Lang::es())?;
    }
    let maps: Vec<&LanguageMap> = match lang {
        None => document.maps.iter().collect(),
        Some(lang) => document.maps_for(lang)?,
    };
    output.record(&FileRecord {
        file: &document.name,
        version: &document.version,
        cascade: document.cascade,
        segment_subflows: document.segment_subflows,
        maps: maps.iter().map(|map| shown_map(map)).collect(),
    })?;
    for remark in &document.remarks {
        output.record(&RemarkRecord {
            line: Some(remark.line),
            text: &remark.text,
        })?;
    }
    let is_used =
        |set: &&RuleSet| lang.is_none() || maps.iter().any(|map| map.rule_set == set.name);
    let mut summary = Summary {
        rules: 0,
        linear: 0,
        backtracking: 0,
        rejected: 0,
    };
    for set in document.rule_sets.iter().filter(is_used) {
        let tried = document.try_out(set);
        let record = RulesRecord::new(set, &tried);
        summary.rules += set.rules.len();
        summary.linear += record.linear;
        summary.backtracking += record.backtracking;
        summary.rejected += record.rejected;
        output.record(&record)?;
        for rejected in &tried.rejected {
            output.record(&shown_rejected(rejected))?;
        }
    }
    output.record(&summary)?;
    if summary.rejected == summary.rules {
        let file = crate::Place::file(document.name.clone());
        return Err(Error::input(file, "none of the rules can be used").into());
    }
    // What applies to a language has to work as a whole, too.
    let remarks = match lang {
        Some(lang) => Segmenter::with_srx(document.rules_for(lang)?).remarks(),
        None => Vec::new(),
    };
    for text in &remarks {
        output.record(&RemarkRecord { line: None, text })?;
    }
    let sound = summary.rejected == 0 && document.remarks.is_empty() && remarks.is_empty();
    Ok(Outcome::found(sound))
}

fn shown_map(map: &LanguageMap) -> MapRecord<'_> {
    MapRecord {
        line: map.line,
        pattern: &map.pattern,
        rules: &map.rule_set,
    }
}

fn shown_rejected(rejected: &Rejected) -> RejectedRecord<'_> {
    RejectedRecord {
        rules: &rejected.rule_set,
        line: rejected.line,
        side: rejected.side,
        pattern: &rejected.pattern,
        reason: &rejected.reason,
    }
}

#[derive(Serialize)]
#[serde(tag = "type", rename = "summary")]
struct Exported<'a> {
    lang: &'a Lang,
    file: String,
}

impl Record for Exported<'_> {
    fn write_text(&self, out: &mut dyn Write) -> io::Result<()> {
        let file = Shown(&self.file);
        writeln!(out, "the rules for {} written to {file}", self.lang)
    }
}

/// Writes our own rules for a language.
fn write(lang: &Lang, path: Option<&Path>, force: bool, output: &mut Output) -> CommandResult {
    let text = export::export(lang)?;
    let Some(path) = path else {
        output.raw().write_all(text.as_bytes())?;
        return Ok(Outcome::Done);
    };
    files::write(path, force, |out| {
        out.write_all(text.as_bytes())
            .map_err(|source| Error::io("write", path, source))
    })?;
    output.record(&Exported {
        lang,
        file: path.display().to_string(),
    })?;
    Ok(Outcome::Done)
}
