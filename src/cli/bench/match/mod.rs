//! `teletipo bench match`: how fast matches are found, whether all are, and what the
//! index costs.
//!
//! - `set`: units and queries from files;
//! - `speed`: the times of lookups;
//! - `brute_force`: what every list must equal;
//! - `server`: the same for a memory on a server, which has an index of its own;
//! - `figures`: what is told of it all, each as soon as it is known.

mod brute_force;
mod figures;
mod server;
mod set;
mod speed;

use std::cmp::Reverse;
use std::fs;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Instant, SystemTime};

use jiff::Timestamp;
use tempfile::TempDir;

use brute_force::{BruteForce, Ranked};
use figures::{Added, Of, Teller};
use speed::{Queries, Spread, timed};

use crate::cli::args::BenchMatch;
use crate::cli::bench::held;
use crate::cli::config::{Config, Origin};
use crate::cli::output::Output;
use crate::cli::progress::Busy;
use crate::cli::{CommandResult, Failure, Outcome, files, parallel};
use crate::matching::lookup::Limits;
use crate::matching::{Charges, Match, Matcher, Searched};
use crate::memory::postgres::address::is_address;
use crate::memory::{Filter, Mode, SqliteStore, Store, Unit};
use crate::text::Lang;
use crate::{Error, Result};

/// Units that are added to a temporary memory.
const ADDED: usize = 100;

/// The memory that is measured.
struct Measured {
    path: PathBuf,
    source: Lang,
    target: Lang,
    /// Where the index is kept.
    index: PathBuf,
    /// Rows of the table that are no units.
    blank: usize,
    /// Whether the memory is gone when the command ends.
    is_temporary: bool,
    /// Removes what nobody asked to keep.
    _temporary: TempDir,
}

impl Measured {
    /// As the arguments say; imports the units where there are such.
    fn new(arguments: &BenchMatch, config: &Config) -> Result<Self> {
        let failed = |source| Error::io("create", std::env::temp_dir(), source);
        let temporary = tempfile::tempdir().map_err(failed)?;
        // Units are never put into the memory of the user's settings.
        let is_temporary = arguments.units.is_some() && config.memory.origin != Origin::Flag;
        let path = match is_temporary {
            true => temporary.path().join("memory.db"),
            false => PathBuf::from(config.memory.value.first()),
        };
        let (source, target) = (config.src.value.clone(), config.tgt.value.clone());
        let blank = match &arguments.units {
            // The units of a memory that is there would be measured with those of the table.
            Some(_) if path.exists() => {
                return Err(Error::usage(
                    format!("the memory {} exists", path.display()),
                    "measure it without a units file, or name a new one",
                ));
            }
            Some(units) => {
                let mut store = SqliteStore::open(&path, Mode::Create)?;
                set::import(units, &mut store, &source, &target)?
            }
            None => 0,
        };
        let index = match &arguments.index {
            Some(folder) => folder.clone(),
            None => temporary.path().join("index"),
        };
        if index.exists() && !index.is_dir() {
            return Err(Error::usage(
                format!(
                    "{} is a file, and an index is kept in a folder",
                    index.display()
                ),
                "give --index a folder that is there or is to be made",
            ));
        }
        files::create_folder(&index)?;
        Ok(Measured {
            path,
            source,
            target,
            index,
            blank,
            is_temporary,
            _temporary: temporary,
        })
    }

    fn store(&self, mode: Mode) -> Result<SqliteStore> {
        SqliteStore::open(&self.path, mode)
    }

    fn matcher<'s>(&self, store: &'s SqliteStore) -> Result<Matcher<'s>> {
        let all = Searched {
            store,
            beside: Some(self.index_file()),
            filter: Filter::default(),
            charges: Charges::default(),
        };
        Matcher::over(vec![all], &self.source, &self.target)
    }

    /// The file of the index.
    fn index_file(&self) -> PathBuf {
        self.index.join("index")
    }

    /// Bytes of the index on disk, 0 where there is none.
    fn index_size(&self) -> Result<u64> {
        let path = self.index_file();
        match fs::metadata(&path) {
            Ok(file) => Ok(file.len()),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(0),
            Err(source) => Err(Error::io("read", path, source)),
        }
    }
}

/// Measures the lookups and what goes with them.
pub(super) fn run(arguments: &BenchMatch, config: &Config, output: &mut Output) -> CommandResult {
    let queries = set::queries(&arguments.queries, &config.src.value)?;
    let queries = Queries::new(queries, &config.src.value);
    // Units are brought to a server only where a flag names it.
    let is_named = arguments.units.is_none() || config.memory.origin == Origin::Flag;
    if is_address(config.memory.value.first()) && is_named {
        return server::run(arguments, config, &queries, output);
    }
    let busy = Busy::new("importing", output.is_quiet());
    let measured = Measured::new(arguments, config)?;
    drop(busy);
    if measured.blank > 0 {
        let blank = measured.blank;
        output.note(format_args!("{blank} rows with a blank text are left out"));
    }
    let store = measured.store(Mode::ReadOnly)?;
    let busy = Busy::new("indexing", output.is_quiet());
    let built = match measured.index_size()? {
        0 => Some(timed(|| measured.matcher(&store).map(drop))?.1),
        _ => None,
    };
    drop(busy);
    let (matcher, opened) = timed(|| measured.matcher(&store))?;
    held::forget_peak();
    let set = arguments.units.as_ref().unwrap_or(&measured.path).display();
    let of = Of {
        set: &set.to_string(),
        src: measured.source.as_str(),
        tgt: measured.target.as_str(),
        units: matcher.units()?,
    };
    let mut teller = Teller { output, of };
    teller.head(queries.texts.len())?;
    teller.index(built.as_ref(), measured.index_size()?, &opened, held::now())?;
    teller.columns()?;
    let limits = all_limits(arguments);
    for &limits in &limits {
        let busy = Busy::new("looking up", teller.output.is_quiet());
        let speed = speed::measure(&matcher, &queries, limits, arguments.runs)?;
        drop(busy);
        teller.lookups(limits, &speed, queries.texts.len(), arguments.runs)?;
    }
    teller.peak(held::peak())?;
    let unasked = if measured.is_temporary { ADDED } else { 0 };
    let to_add = arguments.add.unwrap_or(unasked);
    let mut fine = true;
    if to_add > 0 {
        let added = add(&measured, &matcher, &queries.texts, to_add)?;
        teller.added(&added)?;
        fine &= added.seen == added.of;
    }
    if arguments.verify > 0 {
        let texts = spread_over(&queries.texts, arguments.verify);
        fine &= verify(&measured, &matcher, &texts, &limits, &mut teller)?;
    }
    Ok(match fine {
        true => Outcome::Done,
        false => Outcome::Findings,
    })
}

/// Tells how many lists are not those of scoring every unit, and whether all are.
fn verify(
    measured: &Measured,
    matcher: &Matcher<'_>,
    texts: &[&str],
    limits: &[Limits],
    teller: &mut Teller<'_>,
) -> std::result::Result<bool, Failure> {
    let busy = Busy::new("scoring every unit", teller.output.is_quiet());
    let twin = BruteForce::new(
        Box::new(measured.store(Mode::ReadOnly)?),
        &measured.source,
        &measured.target,
    )?;
    let differing = differing(&twin, matcher, texts, limits)?;
    drop(busy);
    for (&limits, &differing) in limits.iter().zip(&differing) {
        teller.differing(limits, differing, texts.len())?;
    }
    Ok(differing.iter().all(|differing| *differing == 0))
}

/// Each threshold with each number of matches.
fn all_limits(arguments: &BenchMatch) -> Vec<Limits> {
    let of = |&threshold| {
        arguments
            .top
            .iter()
            .map(move |&top| Limits { threshold, top })
    };
    arguments.threshold.iter().flat_map(of).collect()
}

/// So many of the texts, in equal steps: sets have their kinds of queries one after
/// another.
fn spread_over(texts: &[String], count: usize) -> Vec<&str> {
    let count = count.min(texts.len());
    (0..count)
        .map(|at| texts[at * texts.len() / count].as_str())
        .collect()
}

/// Adds units one by one, as another program would, and looks each up at once.
fn add(
    measured: &Measured,
    matcher: &Matcher<'_>,
    texts: &[String],
    count: usize,
) -> Result<Added> {
    let mut store = measured.store(Mode::ReadWrite)?;
    let only_itself = Limits {
        threshold: 100,
        top: 1,
    };
    // Told apart from the units of every earlier call.
    let call = SystemTime::UNIX_EPOCH
        .elapsed()
        .unwrap_or_default()
        .as_nanos();
    let (mut writes, mut waits, mut seen) = (Vec::new(), Vec::new(), 0);
    for (number, text) in texts.iter().cycle().take(count).enumerate() {
        let text = format!("{text} ({call} {number})");
        let now = Timestamp::now();
        let unit = Unit::new(&measured.source, &measured.target, &text, &text, now);
        let start = Instant::now();
        store.import(&mut std::iter::once(Ok(unit)), now)?;
        writes.push(start.elapsed());
        let start = Instant::now();
        let found = matcher.lookup(&text, None, only_itself)?;
        waits.push(start.elapsed());
        seen += usize::from(!found.is_empty());
    }
    Ok(Added {
        write: Spread::of(writes),
        seen_after: Spread::of(waits),
        seen,
        of: count,
    })
}

/// For each of the limits, how many of the texts have another list than scoring every
/// unit gives.
fn differing(
    twin: &BruteForce,
    matcher: &Matcher<'_>,
    texts: &[&str],
    limits: &[Limits],
) -> Result<Vec<usize>> {
    let lists = |text: &&str| {
        let list = |&limits| {
            Ok(matcher
                .lookup(text, None, limits)?
                .iter()
                .map(ranked)
                .collect())
        };
        limits.iter().map(list).collect()
    };
    let ours: Vec<Vec<Vec<Ranked>>> = texts.iter().map(lists).collect::<Result<_>>()?;
    // A list with lower limits begins with every list with higher ones.
    let widest = Limits {
        threshold: limits
            .iter()
            .map(|limits| limits.threshold)
            .min()
            .unwrap_or(100),
        top: limits.iter().map(|limits| limits.top).max().unwrap_or(1),
    };
    let next = AtomicUsize::new(0);
    let work = || -> Result<Vec<usize>> {
        let mut differing = vec![0; limits.len()];
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let (Some(text), Some(ours)) = (texts.get(at), ours.get(at)) else {
                return Ok(differing);
            };
            let all = twin.list(text, widest)?;
            for ((limits, ours), differing) in limits.iter().zip(ours).zip(&mut differing) {
                let reaches = |(Reverse((score, ..)), _): &&Ranked| *score >= limits.threshold;
                let expected = all.iter().filter(reaches).take(limits.top);
                *differing += usize::from(!expected.eq(ours));
            }
        }
    };
    let threads = parallel::threads(None);
    let counts = thread::scope(|scope| {
        let started: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        let ended = started.into_iter().map(|thread| thread.join());
        ended
            .map(|ended| ended.unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
            .collect::<Result<Vec<_>>>()
    })?;
    let sum = |at: usize| counts.iter().map(|counts| counts[at]).sum();
    Ok((0..limits.len()).map(sum).collect())
}

fn ranked(found: &Match) -> Ranked {
    let unit = &found.unit;
    (
        Reverse((found.score, found.base, unit.unit.changed)),
        unit.id,
    )
}
