//! `teletipo align DIR DIR`: a folder of stories and one of translations.
//!
//! Which story translates which is told by their content, not by their names; the
//! pairs are aligned on all cores and come out in the order of the source files.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::BeadRecord;
use super::destination::Destination;
use super::learning::{Learned, Learning};
use super::pairs::{PairRecord, PairedBead, Side, Summary, Unpaired};
use crate::align::learn::ROUNDS;
use crate::cli::aligned::{Aligned, Explained, Figures};
use crate::cli::args::{Align, AlignFormat};
use crate::cli::config::Config;
use crate::cli::lexicons::Lexicons;
use crate::cli::memory::{keep_index, open_for_writing};
use crate::cli::output::Output;
use crate::cli::progress::Busy;
use crate::cli::reader::StoryReader;
use crate::cli::story::Story;
use crate::cli::{CommandResult, Failure, Outcome, files, now, parallel};
use crate::matching::trace::pairing;
use crate::memory::Store;
use crate::text::Lang;
use crate::{Error, Result};

/// A story and its translation.
struct Pair {
    /// The story's id in a memory, and the name of its files.
    id: String,
    /// How much of the translation the source accounts for, 0–1.
    score: f32,
    aligned: Aligned,
}

/// The stories of one folder.
struct Folder {
    lang: Lang,
    stories: Vec<Story>,
    left_out: usize,
}

/// Pairs the stories of two folders and aligns them.
pub(super) fn run(
    arguments: &Align,
    (source, target): (&Path, &Path),
    config: &Config,
    output: &mut Output,
) -> CommandResult {
    if arguments.explain {
        return Err(Error::usage(
            "--explain is for one story",
            "name its two texts, or write the pages of all with --to html -o DIR",
        )
        .into());
    }
    if arguments.story.is_some() {
        return Err(Error::usage(
            "--story names one story, and folders hold many",
            "leave it out: stories keep the ids that their files state, or their file names",
        )
        .into());
    }
    let mut destination = Destination::new(arguments, output)?;
    let lexicons = Lexicons::load(config)?;
    let reader = StoryReader::new(&arguments.reading, config)?;
    let threads = parallel::threads(arguments.threads);
    let given = (arguments.pair.src.as_ref(), arguments.pair.tgt.as_ref());
    let sources = read(
        source,
        (given.0, &config.src.value),
        &reader,
        threads,
        output,
    )?;
    let targets = read(
        target,
        (given.1, &config.tgt.value),
        &reader,
        threads,
        output,
    )?;
    warn_of_languages(&sources, &targets, config, output);
    let mut summary = Summary {
        source_lang: sources.lang.clone(),
        target_lang: targets.lang.clone(),
        sources: sources.stories.len(),
        targets: targets.stories.len(),
        left_out: sources.left_out + targets.left_out,
        paired: 0,
        unpaired_sources: 0,
        unpaired_targets: 0,
        figures: Figures::default(),
        stored: None,
    };
    let busy = Busy::new("pairing", output.is_quiet());
    let (pairs, unpaired) = pair(source, sources, targets, &lexicons);
    drop(busy);
    destination.plan(pairs.iter().map(|pair| pair.id.as_str()))?;
    let mut store = match arguments.store {
        true => Some(open_for_writing(config)?),
        false => None,
    };
    let min_confidence = config.min_confidence.value;
    align_all(pairs, arguments, &lexicons, threads, |pair| {
        let Some(mut pair) = pair else {
            return Ok(output.flush()?);
        };
        summary.paired += 1;
        if let Some(store) = &mut store {
            keep(&mut pair, min_confidence, &lexicons, store.as_mut())?;
            summary.stored = Some(summary.paired);
        }
        summary.figures += pair.aligned.figures();
        destination.write(&pair.aligned, &pair.id, min_confidence, output)?;
        match destination.is_standard_output() {
            true => Ok(()),
            false => print(summary.paired - 1, &pair, output),
        }
    })?;
    destination.finish(output)?;
    if let Some(store) = &store {
        keep_index(store.as_ref(), config, output);
    }
    for story in &unpaired {
        match story.side {
            Side::Source => summary.unpaired_sources += 1,
            Side::Target => summary.unpaired_targets += 1,
        }
        if destination.is_standard_output() {
            output.note(format_args!("{} has no counterpart", story.file));
        } else {
            output.record(story)?;
        }
    }
    if !destination.is_standard_output() {
        output.record(&summary)?;
    }
    Ok(match summary.left_out {
        0 => Outcome::found(summary.paired > 0),
        _ => Outcome::Findings,
    })
}

/// Reads the stories of a folder on all cores. Without `given` its language is the one
/// that most of its stories are in, `usual` among equals; others are left out.
fn read(
    folder: &Path,
    (given, usual): (Option<&Lang>, &Lang),
    reader: &StoryReader,
    threads: usize,
    output: &mut Output,
) -> std::result::Result<Folder, Failure> {
    let (paths, closed) = files::files_below(folder, &[])?;
    let mut left_out = closed.len();
    for error in closed {
        output.warn(format_args!("{error}; left out"));
    }
    let mut stories = Vec::new();
    let work = |path: PathBuf| {
        let story = reader.read_if_story(&path, given);
        (path, story)
    };
    parallel::in_order(
        threads,
        paths.into_iter(),
        |_| 0,
        work,
        |result| {
            match result {
                None => {}
                Some((_, Ok(Some(story)))) => {
                    story.warn(output);
                    stories.push(story);
                }
                Some((path, Ok(None))) => {
                    output.detail(format_args!("{} is no story", path.display()));
                }
                // One bad file must not keep the others from being done.
                Some((_, Err(error))) => {
                    output.warn(format_args!("{}; left out", error.one_line()));
                    left_out += 1;
                }
            }
            Ok::<(), Failure>(())
        },
    )?;
    let lang = given.cloned().unwrap_or_else(|| common(&stories, usual));
    stories.retain(|story| {
        let fits = story.lang.same_language(&lang);
        if !fits {
            left_out += 1;
            output.warn(format_args!(
                "{} is in {}, not in {lang}; left out",
                story.file, story.lang
            ));
        }
        fits
    });
    Ok(Folder {
        lang,
        stories,
        left_out,
    })
}

/// The language that most stories are in.
fn common(stories: &[Story], usual: &Lang) -> Lang {
    let mut count: BTreeMap<&str, usize> = BTreeMap::new();
    for story in stories {
        *count.entry(story.lang.primary()).or_default() += 1;
    }
    let most = count.values().max().copied().unwrap_or_default();
    let first = |lang: &Lang| count.get(lang.primary()) == Some(&most);
    let mut langs = stories.iter().map(|story| &story.lang);
    match first(usual) {
        true => usual.clone(),
        false => langs.find(|lang| first(lang)).unwrap_or(usual).clone(),
    }
}

fn warn_of_languages(sources: &Folder, targets: &Folder, config: &Config, output: &mut Output) {
    let (src, tgt) = (&config.src.value, &config.tgt.value);
    if sources.lang.same_language(tgt) && targets.lang.same_language(src) {
        output.warn(format_args!(
            "the languages look swapped: the first folder is in {}; give the {src} folder first",
            sources.lang
        ));
    } else if sources.lang.same_language(&targets.lang) {
        output.warn(format_args!("both folders are in {}", sources.lang));
    }
}

/// The pairs in the order of the sources, and the stories without a counterpart.
fn pair(
    folder: &Path,
    sources: Folder,
    targets: Folder,
    lexicons: &Lexicons,
) -> (Vec<Pair>, Vec<Unpaired>) {
    fn texts(folder: &Folder) -> Vec<Vec<&str>> {
        folder.stories.iter().map(Story::texts).collect()
    }
    let (source_lang, target_lang) = (&sources.lang, &targets.lang);
    let lexicon = lexicons.of(source_lang, target_lang);
    let mut found = pairing::pair(
        &texts(&sources),
        &texts(&targets),
        lexicon,
        source_lang,
        target_lang,
    );
    found.sort_by_key(|pair| pair.source);
    let ids = ids(folder, &sources.stories);
    let mut sources: Vec<Option<Story>> = sources.stories.into_iter().map(Some).collect();
    let mut targets: Vec<Option<Story>> = targets.stories.into_iter().map(Some).collect();
    let mut pairs = Vec::with_capacity(found.len());
    for pair in found {
        let (Some(source), Some(target)) = (
            sources.get_mut(pair.source).and_then(Option::take),
            targets.get_mut(pair.target).and_then(Option::take),
        ) else {
            continue;
        };
        pairs.push(Pair {
            id: ids[pair.source].clone(),
            score: pair.score,
            aligned: Aligned::not_yet(source, target),
        });
    }
    let alone = |side, stories: Vec<Option<Story>>| {
        let stories = stories.into_iter().flatten();
        stories.map(move |story| Unpaired {
            side,
            file: story.file,
        })
    };
    let unpaired = alone(Side::Source, sources).chain(alone(Side::Target, targets));
    (pairs, unpaired.collect())
}

/// The ids of stories; where two are the same, their paths below the folder.
fn ids(folder: &Path, stories: &[Story]) -> Vec<String> {
    let ids: Vec<String> = stories.iter().map(Story::id).collect();
    let mut count: BTreeMap<&str, usize> = BTreeMap::new();
    for id in &ids {
        *count.entry(id).or_default() += 1;
    }
    let own = |(id, story): (&String, &Story)| match count.get(id.as_str()) {
        Some(1) => id.clone(),
        _ => {
            let path = Path::new(&story.file);
            let below = path.strip_prefix(folder).unwrap_or(path);
            below.display().to_string()
        }
    };
    ids.iter().zip(stories).map(own).collect()
}

/// Aligns the pairs and hands them on in order; where words are to be learned, all are
/// aligned first to learn from.
fn align_all(
    mut pairs: Vec<Pair>,
    arguments: &Align,
    lexicons: &Lexicons,
    threads: usize,
    take: impl FnMut(Option<Pair>) -> std::result::Result<(), Failure>,
) -> std::result::Result<(), Failure> {
    let mut learned = Learned::default();
    let teaches = |pair: &Pair| {
        let (source, target) = (&pair.aligned.source.lang, &pair.aligned.target.lang);
        arguments.learn.applies(&lexicons.of(source, target))
    };
    if pairs.iter().any(teaches) {
        for _ in 0..ROUNDS {
            let mut learning = Learning::default();
            let mut aligned = Vec::with_capacity(pairs.len());
            let round = Round {
                learned: &learned,
                lexicons,
                explained: Explained::No,
            };
            round.align(pairs, threads, |pair| {
                if let Some(pair) = pair {
                    learning.add(&pair.aligned);
                    aligned.push(pair);
                }
                Ok(())
            })?;
            pairs = aligned;
            learned = learning.learned();
            if learned.is_empty() {
                break;
            }
        }
    }
    let last = Round {
        learned: &learned,
        lexicons,
        explained: match arguments.to {
            Some(AlignFormat::Html) => Explained::Yes,
            _ => Explained::No,
        },
    };
    last.align(pairs, threads, take)
}

/// What all pairs are aligned with at a time.
struct Round<'a> {
    learned: &'a Learned,
    lexicons: &'a Lexicons,
    explained: Explained,
}

impl Round<'_> {
    /// Aligns pairs on all threads and hands them on in order.
    fn align(
        &self,
        pairs: Vec<Pair>,
        threads: usize,
        take: impl FnMut(Option<Pair>) -> std::result::Result<(), Failure>,
    ) -> std::result::Result<(), Failure> {
        let work = |pair: Pair| {
            let Aligned { source, target, .. } = pair.aligned;
            let lexicon = self
                .learned
                .lexicon(self.lexicons, &source.lang, &target.lang);
            let aligned = Aligned::with(&lexicon, source, target, self.explained);
            Pair { aligned, ..pair }
        };
        parallel::in_order(threads, pairs.into_iter(), |_| 0, work, take)
    }
}

fn keep(
    pair: &mut Pair,
    min_confidence: f64,
    lexicons: &Lexicons,
    store: &mut dyn Store,
) -> Result<()> {
    pair.aligned.keep_confirmed(store, &pair.id, lexicons)?;
    let record = pair.aligned.record(&pair.id, min_confidence);
    store.store_story(&record, now()?).map(drop)
}

/// Prints a pair; its beads only as JSON, where a program reads them.
fn print(n: usize, pair: &Pair, output: &mut Output) -> std::result::Result<(), Failure> {
    let aligned = &pair.aligned;
    output.record(&PairRecord {
        n,
        id: &pair.id,
        source: &aligned.source.file,
        target: &aligned.target.file,
        score: f64::from((pair.score * 1_000.0).round()) / 1_000.0,
        figures: aligned.figures(),
    })?;
    if output.is_json() {
        let (source, target) = (aligned.source.texts(), aligned.target.texts());
        for bead in &aligned.beads {
            let bead = BeadRecord::new(bead, &source, &target);
            output.record(&PairedBead { pair: n, bead })?;
        }
    }
    Ok(())
}
