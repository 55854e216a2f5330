//! `teletipo lexicon`: word translations, trained and looked up.

use std::fs::File;
use std::io::{self, BufReader, Write};
use std::path::{Path, PathBuf};

use serde::Serialize;

use super::args;
use super::config::Config;
use super::lexicons::Lexicons;
use super::output::{FRAME, Output, Record, STRONG, Shown};
use super::progress::Busy;
use super::{CommandResult, Outcome, files};
use crate::Error;
use crate::lexicon::file;
use crate::lexicon::train::{Corpus, Options};
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
    let (source, target) = (&config.src.value, &config.tgt.value);
    let mut corpus = Corpus::new(source, target);
    for input in inputs {
        let name = input.display().to_string();
        if input.as_path() == Path::new(files::STDIO) {
            corpus.read(io::stdin().lock(), &name)?;
        } else {
            let file = File::open(input).map_err(|source| Error::io("read", input, source))?;
            corpus.read(BufReader::new(file), &name)?;
        }
    }
    output.note(format_args!("training on {} pairs", corpus.len()));
    let busy = Busy::new("training", output.is_quiet());
    let trained = corpus.train(&Options::default());
    drop(busy);
    let made_from = names(inputs);
    write(
        path,
        force,
        &trained.table(&file::head(source, target, &made_from)),
    )?;
    if let Some(path) = reverse {
        write(
            path,
            force,
            &trained.reverse_table(&file::head(target, source, &made_from)),
        )?;
    }
    Ok(Outcome::Done)
}

/// The input files' names, as the head of a lexicon states them.
fn names(inputs: &[PathBuf]) -> String {
    let names: Vec<String> = inputs
        .iter()
        .map(|path| path.display().to_string())
        .collect();
    names.join(", ")
}

fn write(path: &Path, force: bool, text: &str) -> crate::Result<()> {
    files::write(path, force, |out| {
        out.write_all(text.as_bytes())
            .map_err(|source| Error::io("write", path, source))
    })
}
