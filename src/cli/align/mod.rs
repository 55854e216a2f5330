//! `teletipo align`: a text and its translation, paired; or many of them, from two
//! folders (`folders`) or a batch of records (`batch`).

mod batch;
mod destination;
mod folders;
mod learning;
mod lines;
mod pairs;
mod record;
mod spool;

use std::io::{self, Write};
use std::path::Path;

use serde::Serialize;

use crate::align::{Bead, Evidence, two_decimals};
use crate::cli::aligned::{Aligned, Explained, Figures};
use crate::cli::args::{Align, AlignFormat};
use crate::cli::config::Config;
use crate::cli::evidence::{EvidenceRecord, LookAt};
use crate::cli::lexicons::Lexicons;
use crate::cli::memory::{keep_index, open_for_writing};
use crate::cli::output::{FRAME, Output, Record, STRONG, Shown, score_style};
use crate::cli::progress::Busy;
use crate::cli::reader::StoryReader;
use crate::cli::story::Story;
use crate::cli::{CommandResult, Outcome, files, now};
use crate::exchange::{AlignedStory, UnitFormat, UnitWriter, html, ladder, xliff};
use crate::memory::StoryOutcome;
use crate::{Error, Result};

/// One bead of an alignment.
#[derive(Serialize)]
#[serde(tag = "type", rename = "bead")]
pub(in crate::cli) struct BeadRecord<'a> {
    src: Vec<usize>,
    tgt: Vec<usize>,
    score: f64,
    kind: String,
    crossing: bool,
    source: String,
    target: String,
    /// With `--explain`, what speaks for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    evidence: Option<EvidenceRecord<'a>>,
}

/// What the lines under a bead's first one begin with.
const INDENT: &str = "                     ";

impl<'a> BeadRecord<'a> {
    /// The record of `bead` with its texts.
    pub(in crate::cli) fn new(bead: &Bead, source: &[&str], target: &[&str]) -> Self {
        BeadRecord {
            src: bead.source.clone().collect(),
            tgt: bead.target.clone().collect(),
            score: bead.confidence,
            kind: bead.kind(),
            crossing: bead.crossing,
            source: source[bead.source.clone()].join(" "),
            target: target[bead.target.clone()].join(" "),
            evidence: None,
        }
    }

    /// The record with what speaks for the bead.
    fn explained(self, evidence: &Evidence, source: &[&'a str], target: &[&'a str]) -> Self {
        BeadRecord {
            evidence: Some(EvidenceRecord::new(evidence, source, target)),
            ..self
        }
    }
}

impl Record for BeadRecord<'_> {
    /// The rung of the ladder with its confidence, and both texts beside it.
    fn write_text(&self, out: &mut dyn Write) -> io::Result<()> {
        let rung = format!("{:?}:{:?}", self.src, self.tgt);
        let style = score_style((self.score * 100.0) as u8);
        let confidence = two_decimals(self.score);
        write!(
            out,
            "{STRONG}{rung:<14}{STRONG:#} {style}{confidence}{style:#}  "
        )?;
        let mut line = |text: &str, first: bool| {
            let indent = if first { "" } else { INDENT };
            writeln!(out, "{indent}{}", Shown(text))
        };
        match (self.source.is_empty(), self.target.is_empty()) {
            (false, false) => {
                line(&self.source, true)?;
                line(&self.target, false)?;
            }
            (false, true) => line(&self.source, true)?,
            _ => line(&self.target, true)?,
        }
        let note = match () {
            () if self.target.is_empty() => Some("dropped: not in the translation"),
            () if self.source.is_empty() => Some("added: not in the source"),
            () if self.crossing => Some("crossing: its segments change places"),
            () => None,
        };
        if let Some(note) = note {
            writeln!(out, "{INDENT}{FRAME}{note}{FRAME:#}")?;
        }
        match &self.evidence {
            Some(evidence) => {
                out.write_all(INDENT.as_bytes())?;
                evidence.write_line(out)
            }
            None => Ok(()),
        }
    }
}

#[derive(Serialize)]
#[serde(tag = "type", rename = "summary")]
struct Summary<'a> {
    source_lang: &'a str,
    target_lang: &'a str,
    #[serde(flatten)]
    figures: Figures,
    /// The least sure beads below nine in ten, least sure first: worth a look.
    unsure: Vec<&'a str>,
    /// The same, for a person.
    #[serde(skip)]
    look_at: &'a [LookAt],
    #[serde(skip_serializing_if = "Option::is_none")]
    stored: Option<StoryOutcome>,
}

impl Record for Summary<'_> {
    fn write_text(&self, out: &mut dyn Write) -> io::Result<()> {
        writeln!(
            out,
            "\n{} to {}: {STRONG}{}{STRONG:#}",
            self.source_lang, self.target_lang, self.figures
        )?;
        if !self.look_at.is_empty() {
            writeln!(out, "\n{STRONG}look at these{STRONG:#}")?;
        }
        for bead in self.look_at {
            bead.write_text(out)?;
        }
        if let Some(stored) = &self.stored {
            writeln!(out, "{}", stored_text(stored))?;
        }
        Ok(())
    }
}

/// What storing a story did, in words.
pub(in crate::cli) fn stored_text(outcome: &StoryOutcome) -> String {
    let change = format!("{:?}", outcome.change).to_lowercase();
    let counts = [
        (outcome.created, "created"),
        (outcome.updated, "updated"),
        (outcome.unchanged, "unchanged"),
        (outcome.removed, "removed"),
    ];
    let counts: Vec<String> = counts
        .iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, what)| format!("{count} units {what}"))
        .collect();
    match counts.is_empty() {
        true => format!("story {change}"),
        false => format!("story {change}: {}", counts.join(", ")),
    }
}

/// Aligns, prints or writes, and stores.
pub(in crate::cli) fn run(
    arguments: &Align,
    config: &Config,
    output: &mut Output,
) -> CommandResult {
    if let Some(batch) = &arguments.batch {
        return batch::run(arguments, batch, config, output);
    }
    if arguments.texts {
        return Err(Error::usage(
            "--texts is for batches",
            "leave it out: --json prints the texts of every bead",
        )
        .into());
    }
    if arguments.output.is_some() && arguments.to.is_none() {
        return Err(Error::usage(
            "-o needs a format",
            "add --to tmx, tsv, jsonl, xliff, html or ladder",
        )
        .into());
    }
    let (Some(source), Some(target)) = (&arguments.source, &arguments.target) else {
        return Err(Error::usage(
            "two texts are needed",
            "name a source text and its translation, or --batch FILE",
        )
        .into());
    };
    for path in [source, target] {
        if path.as_path() != Path::new(files::STDIO) {
            std::fs::metadata(path).map_err(|error| Error::io("read", path, error))?;
        }
    }
    if source == target && source.as_path() == Path::new(files::STDIO) {
        return Err(Error::usage(
            "standard input holds one text",
            "name a file for the other one",
        )
        .into());
    }
    match (source.is_dir(), target.is_dir()) {
        (true, true) => folders::run(arguments, (source, target), config, output),
        (false, false) => align_one(arguments, (source, target), config, output),
        (is_first, _) => {
            let (folder, file) = match is_first {
                true => (source, target),
                false => (target, source),
            };
            Err(Error::usage(
                format!(
                    "{} is a folder, {} is none",
                    folder.display(),
                    file.display()
                ),
                "give two texts, or two folders",
            )
            .into())
        }
    }
}

/// Aligns a text and its translation.
fn align_one(
    arguments: &Align,
    (source, target): (&Path, &Path),
    config: &Config,
    output: &mut Output,
) -> CommandResult {
    let pair = &arguments.pair;
    let lexicons = Lexicons::load(config)?;
    let reader = StoryReader::new(&arguments.reading, config)?;
    let source = reader.read(source, pair.src.as_ref())?;
    let target = reader.read(target, pair.tgt.as_ref())?;
    source.warn(output);
    target.warn(output);
    let busy = Busy::new("aligning", output.is_quiet());
    // A page and a person are told the reasons; else evidence is for who asks.
    let explained = match arguments.to {
        None if arguments.explain || !output.is_json() => Explained::Yes,
        Some(AlignFormat::Html) => Explained::Yes,
        _ => Explained::No,
    };
    let mut aligned = Aligned::new(source, target, &lexicons, arguments.learn, explained);
    drop(busy);
    aligned.warn(config, output);
    let id = arguments
        .story
        .clone()
        .unwrap_or_else(|| aligned.source.id());
    let min_confidence = config.min_confidence.value;
    let mut stored = None;
    if arguments.store {
        let mut store = open_for_writing(config)?;
        aligned.keep_confirmed(store.as_ref(), &id, &lexicons)?;
        stored = Some(store.store_story(&aligned.record(&id, min_confidence), now()?)?);
        keep_index(store.as_ref(), config, output);
    }
    match (arguments.to, files::output(arguments.output.as_ref())) {
        (Some(format), Some(path)) => {
            files::write(path, arguments.force, |out| {
                write_format(&aligned, &id, format, min_confidence, out)
            })?;
            output.note(format_args!("wrote {}", path.display()));
        }
        (Some(format), None) => write_format(&aligned, &id, format, min_confidence, output.raw())?,
        (None, _) => print(&aligned, arguments.explain, stored, output)?,
    }
    if let (Some(outcome), Some(_)) = (&stored, arguments.to) {
        output.note(stored_text(outcome));
    }
    Ok(Outcome::Done)
}

fn print(
    aligned: &Aligned,
    explain: bool,
    stored: Option<StoryOutcome>,
    output: &mut Output,
) -> io::Result<()> {
    let (source, target) = (aligned.source.texts(), aligned.target.texts());
    for (number, bead) in aligned.beads.iter().enumerate() {
        let record = BeadRecord::new(bead, &source, &target);
        output.record(&match aligned.evidence.get(number) {
            Some(evidence) if explain => record.explained(evidence, &source, &target),
            _ => record,
        })?;
    }
    let look_at = LookAt::list(&aligned.beads, &aligned.evidence, &source, &target);
    output.record(&Summary {
        source_lang: aligned.source.lang.as_str(),
        target_lang: aligned.target.lang.as_str(),
        figures: aligned.figures(),
        unsure: look_at.iter().map(LookAt::rung).collect(),
        look_at: &look_at,
        stored,
    })
}

/// Writes the alignment in a file format.
fn write_format(
    aligned: &Aligned,
    id: &str,
    format: AlignFormat,
    min_confidence: f64,
    out: &mut dyn Write,
) -> Result<()> {
    let failed = |source| Error::io("write", "the alignment", source);
    let unit_format = match format {
        AlignFormat::Ladder => return ladder::write(out, &aligned.beads).map_err(failed),
        AlignFormat::Html => return write_page(aligned, id, out),
        AlignFormat::Xliff => {
            return with_story(aligned, id, |story| xliff::write(out, story))
                .map(drop)
                .map_err(failed);
        }
        AlignFormat::Tmx => UnitFormat::Tmx,
        AlignFormat::Tsv => UnitFormat::Tsv,
        AlignFormat::Jsonl => UnitFormat::Jsonl,
    };
    let (source_lang, target_lang) = (&aligned.source.lang, &aligned.target.lang);
    let mut writer = UnitWriter::new(unit_format, out, source_lang, target_lang).map_err(failed)?;
    for unit in aligned.units(id, min_confidence, now()?)? {
        writer.unit(&unit).map_err(failed)?;
    }
    writer.finish().map(drop).map_err(failed)
}

/// Writes the page to review an alignment.
///
/// # Errors
/// When it cannot be written.
pub(in crate::cli) fn write_page(aligned: &Aligned, id: &str, out: &mut dyn Write) -> Result<()> {
    let written = with_story(aligned, id, |story| {
        html::write(out, id, std::slice::from_ref(story))
    });
    written
        .map(drop)
        .map_err(|source| Error::io("write", "the review page", source))
}

fn with_story<T>(aligned: &Aligned, id: &str, use_it: impl FnOnce(&AlignedStory<'_>) -> T) -> T {
    let owned = |story: &Story| {
        story
            .texts()
            .into_iter()
            .map(str::to_owned)
            .collect::<Vec<String>>()
    };
    let (source, target) = (owned(&aligned.source), owned(&aligned.target));
    use_it(&AlignedStory {
        title: aligned.source.headline().unwrap_or(id),
        source_lang: &aligned.source.lang,
        target_lang: &aligned.target.lang,
        source: &source,
        target: &target,
        beads: &aligned.beads,
        evidence: &aligned.evidence,
    })
}
