//! The pairs to check: of the memory, of files of units, of a text and its translation.

use std::path::Path;

use super::desk::CheckPair;
use crate::cli::aligned::{Aligned, Explained};
use crate::cli::args::{CheckArgs, Learn};
use crate::cli::config::Config;
use crate::cli::lexicons::Lexicons;
use crate::cli::memory::open_for_reading;
use crate::cli::output::Output;
use crate::cli::reader::StoryReader;
use crate::cli::{Failure, import, now};
use crate::exchange::{self, Reading};
use crate::memory::{Filter, Unit};
use crate::{Error, Result};

/// What is called with each pair.
type Visit<'v> = &'v mut dyn FnMut(CheckPair<'_>, &mut Output) -> std::result::Result<(), Failure>;

/// Visits all pairs, in order.
pub(super) fn visit(
    arguments: &CheckArgs,
    config: &Config,
    output: &mut Output,
    visit: Visit<'_>,
) -> std::result::Result<(), Failure> {
    match arguments.files.as_slice() {
        [] => of_memory(arguments, config, output, visit),
        [source, target] if are_texts(arguments, [source, target])? => {
            of_texts(arguments, (source, target), config, output, visit)
        }
        files if arguments.names_texts() => Err(Error::usage(
            format!(
                "a text and its translation are two files, not {}",
                files.len()
            ),
            "name both, or leave out what is said of texts",
        )
        .into()),
        files => files
            .iter()
            .try_for_each(|file| of_file(arguments, file, config, output, visit)),
    }
}

/// Runs a visit inside a reader of the library, whose errors are its own.
struct Inside<'v, 'o> {
    visit: Visit<'v>,
    output: &'o mut Output,
    failed: Option<Failure>,
}

impl Inside<'_, '_> {
    /// Visits; a failure that is no error of the library is kept, and stops the reader.
    fn visit(&mut self, pair: CheckPair<'_>) -> Result<()> {
        (self.visit)(pair, self.output).map_err(|failure| match failure {
            Failure::Error(error) => error,
            failure => {
                self.failed = Some(failure);
                Error::usage("the output was closed", "")
            }
        })
    }

    fn done<T>(self, outcome: Result<T>) -> std::result::Result<T, Failure> {
        match self.failed {
            Some(failure) => Err(failure),
            None => Ok(outcome?),
        }
    }
}

fn of_memory(
    arguments: &CheckArgs,
    config: &Config,
    output: &mut Output,
    visit: Visit<'_>,
) -> std::result::Result<(), Failure> {
    let store = open_for_reading(config)?;
    let filter = Filter {
        source_lang: arguments.pair.src.clone(),
        target_lang: arguments.pair.tgt.clone(),
        ..arguments.filter.filter()
    };
    let origin = config.memory.value.first();
    let mut inside = Inside {
        visit,
        output,
        failed: None,
    };
    let visited = store.for_each_unit(&filter, &mut |stored| {
        let unit = &stored.unit;
        inside.visit(CheckPair {
            unit: Some(stored.id.0),
            ..of_unit(origin, unit)
        })
    });
    inside.done(visited)
}

fn of_unit<'a>(origin: &'a str, unit: &'a Unit) -> CheckPair<'a> {
    CheckPair {
        origin,
        unit: None,
        story: unit.story.as_deref(),
        langs: (&unit.source_lang, &unit.target_lang),
        source: &unit.source,
        target: &unit.target,
    }
}

fn of_file(
    arguments: &CheckArgs,
    path: &Path,
    config: &Config,
    output: &mut Output,
    visit: Visit<'_>,
) -> std::result::Result<(), Failure> {
    let mut reading = Reading::new(now()?);
    reading.limits = arguments.wall.limits();
    let file = import::incoming(path, arguments.unit_format(), reading, config)?;
    let mut inside = Inside {
        visit,
        output,
        failed: None,
    };
    let name = file.name.clone();
    let read = exchange::read(file.format, file.input, &file.name, &file.reading, |unit| {
        inside.visit(of_unit(&name, &unit))
    });
    let summary = inside.done(read)?;
    for (reason, count) in &summary.skipped {
        output.note(format_args!(
            "{}: {count} skipped: {reason}",
            path.display()
        ));
    }
    Ok(())
}

/// Whether two files are a text and its translation: neither is a file of units by its
/// name or its content.
fn are_texts(arguments: &CheckArgs, paths: [&Path; 2]) -> Result<bool> {
    if arguments.unit_format().is_some() || arguments.names_texts() {
        return Ok(arguments.names_texts());
    }
    for path in paths {
        if import::holds_units(path)? {
            return Ok(false);
        }
    }
    Ok(true)
}

fn of_texts(
    arguments: &CheckArgs,
    (source, target): (&Path, &Path),
    config: &Config,
    output: &mut Output,
    visit: Visit<'_>,
) -> std::result::Result<(), Failure> {
    let lexicons = Lexicons::load(config)?;
    let reader = StoryReader::new(&arguments.reading(), config)?;
    let source = reader.read(source, arguments.pair.src.as_ref())?;
    let target = reader.read(target, arguments.pair.tgt.as_ref())?;
    source.warn(output);
    target.warn(output);
    let aligned = Aligned::new(source, target, &lexicons, Learn::Auto, Explained::No);
    aligned.warn(config, output);
    let (sources, targets) = (aligned.source.texts(), aligned.target.texts());
    for bead in aligned.beads.iter().filter(|bead| bead.is_pair()) {
        let (source, target) = (
            sources[bead.source.clone()].join(" "),
            targets[bead.target.clone()].join(" "),
        );
        let pair = CheckPair {
            origin: &aligned.target.file,
            unit: None,
            story: None,
            langs: (&aligned.source.lang, &aligned.target.lang),
            source: &source,
            target: &target,
        };
        visit(pair, output)?;
    }
    Ok(())
}
