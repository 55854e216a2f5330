//! `teletipo lexicon`: word translations, trained and looked up.

use std::io::{self, BufReader, Write};
use std::path::{Path, PathBuf};

use serde::Serialize;

use super::args;
use super::config::{Config, Origin};
use super::files::{self, STDIO};
use super::lexicons::Lexicons;
use super::memory::open_for_reading;
use super::output::{FRAME, Output, Record, STRONG, Shown};
use super::progress::Busy;
use super::{CommandResult, Failure, Outcome};
use crate::Error;
use crate::lexicon::file;
use crate::lexicon::train::{Corpus, Options};
use crate::memory::{Filter, StoredUnit};
use crate::text::stem::Stemmer;

#[derive(Serialize)]
#[serde(tag = "type", rename = "translations")]
struct TranslationsRecord<'a> {
    word: &'a str,
    stem: &'a str,
    translations: Vec<(&'a str, f32)>,
}

impl Record for TranslationsRecord<'_> {
    fn write_text(&self, out: &mut dyn Write) -> io::Result<()> {
        write!(
            out,
            "{STRONG}{}{STRONG:#} {FRAME}({}){FRAME:#}",
            Shown(self.word),
            Shown(self.stem)
        )?;
        if self.translations.is_empty() {
            write!(out, " unknown")?;
        }
        for (stem, probability) in &self.translations {
            write!(out, "  {} {FRAME}{probability:.2}{FRAME:#}", Shown(stem))?;
        }
        writeln!(out)
    }
}

/// Trains or shows.
pub(super) fn run(command: &args::Lexicon, config: &Config, output: &mut Output) -> CommandResult {
    match command {
        args::Lexicon::Train {
            files,
            output: path,
            reverse,
            force,
            ..
        } => train(files, path, reverse.as_deref(), *force, config, output),
        args::Lexicon::Show { looked_up, .. } => show(looked_up, config, output),
    }
}

fn show(words: &[String], config: &Config, output: &mut Output) -> CommandResult {
    let (source, target) = (&config.src.value, &config.tgt.value);
    let lexicons = Lexicons::load(config)?;
    let lexicon = lexicons.of(source, target);
    let stemmer = Stemmer::new(source);
    let mut any = false;
    for word in words {
        let stem = stemmer.stem(word);
        let translations: Vec<(&str, f32)> = lexicon.translations(&stem).collect();
        any |= !translations.is_empty();
        output.record(&TranslationsRecord {
            word,
            stem: &stem,
            translations,
        })?;
    }
    Ok(Outcome::found(any))
}

fn train(
    inputs: &[PathBuf],
    path: &Path,
    reverse: Option<&Path>,
    force: bool,
    config: &Config,
    output: &mut Output,
) -> CommandResult {
    if reverse == Some(path) {
        return Err(Error::usage(
            format!("both directions go into {}", path.display()),
            "give -o and --reverse a file each",
        )
        .into());
    }
    for path in std::iter::once(path).chain(reverse) {
        if path != Path::new(STDIO) {
            files::check_free(path, force)?;
        }
    }
    let (source, target) = (&config.src.value, &config.tgt.value);
    let mut corpus = Corpus::new(source, target);
    let mut made_from: Vec<String> = Vec::new();
    for input in inputs {
        let name = input.display().to_string();
        corpus.read(BufReader::new(files::open(input)?), &name)?;
        made_from.push(name);
    }
    if inputs.is_empty() || config.memory.origin == Origin::Flag {
        read_memory(config, &mut corpus)?;
        made_from.push("a memory".into());
    }
    if corpus.is_empty() {
        return Err(Error::usage(
            format!("there are no pairs {source} to {target} to learn from"),
            "name a memory or files that hold some; --src and --tgt name the languages",
        )
        .into());
    }
    output.note(format_args!("training on {} pairs", corpus.len()));
    let busy = Busy::new("training", output.is_quiet());
    let trained = corpus.train(&Options::for_pairs(corpus.len()));
    drop(busy);
    let made_from = made_from.join(", ");
    let table = trained.table(&file::head(source, target, &made_from));
    write(path, force, &table, output)?;
    if let Some(path) = reverse {
        let table = trained.reverse_table(&file::head(target, source, &made_from));
        write(path, force, &table, output)?;
    }
    if path != Path::new(STDIO) {
        output.note(format_args!(
            "use it with --lexicon {0}, or in teletipo.toml with lexicon = [\"{0}\"]",
            path.display()
        ));
    }
    Ok(Outcome::Done)
}

/// Adds the units of the memory, each by its confidence; units that people made count 1.
fn read_memory(config: &Config, corpus: &mut Corpus) -> crate::Result<()> {
    let wanted = Filter {
        min_confidence: Some(config.min_confidence.value),
        source_lang: Some(config.src.value.clone()),
        target_lang: Some(config.tgt.value.clone()),
        ..Filter::default()
    };
    let store = open_for_reading(config)?;
    store.for_each_unit(&wanted, &mut |StoredUnit { unit, .. }| {
        let weight = unit.confidence.unwrap_or(1.0) as f32;
        corpus.add(&unit.source, &unit.target, weight);
        Ok(())
    })
}

/// Writes a table to a file, or to standard output for `-`.
fn write(
    path: &Path,
    force: bool,
    text: &str,
    output: &mut Output,
) -> std::result::Result<(), Failure> {
    if path == Path::new(STDIO) {
        return Ok(output.raw().write_all(text.as_bytes())?);
    }
    files::write(path, force, |out| {
        out.write_all(text.as_bytes())
            .map_err(|source| Error::io("write", path, source))
    })?;
    Ok(())
}
