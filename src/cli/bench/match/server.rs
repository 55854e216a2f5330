//! A memory on a server: what passes between a query and its list, the way to the server and
//! back, the server's work and the scoring here together; and beside it, from the same run, the
//! same lists by looking at every unit.

use std::io;
use std::path::Path;
use std::process;
use std::time::SystemTime;

use super::brute_force::BruteForce;
use super::figures::{Measure, Of, Teller, megabytes};
use super::speed::{self, Queries, Speed, Took, milliseconds};
use super::{all_limits, differing, set, spread_over};
use crate::cli::args::BenchMatch;
use crate::cli::config::Config;
use crate::cli::memory::{open_for_reading, plain_matcher, target_of};
use crate::cli::output::{FRAME, Output};
use crate::cli::progress::Busy;
use crate::cli::{CommandResult, Outcome};
use crate::matching::lookup::Limits;
use crate::matching::{LookUp, Matcher};
use crate::memory::postgres::address::{Target, without_password};
use crate::memory::{Mode, PostgresStore, Store};
use crate::text::Lang;
use crate::{Error, Result};

/// Queries that are answered by looking at every unit: it takes a hundred times as long.
const SCANNED: usize = 20;

/// A schema beside the memory of an address, with a memory of its own that is gone when this is
/// dropped.
struct ThrowAway {
    target: Target,
    store: Option<PostgresStore>,
    /// What putting the units in took, and the rows that were none.
    took: Took,
    blank: usize,
}

impl ThrowAway {
    /// Puts the units of a table into a new memory, on the server and in the database of the
    /// address.
    fn filled(table: &Path, address: &str, (source, target): (&Lang, &Lang)) -> Result<Self> {
        let since = SystemTime::UNIX_EPOCH.elapsed().unwrap_or_default();
        let schema = format!("teletipo_bench_{}_{}", process::id(), since.as_millis());
        let place = target_of(address)?.in_schema(&schema);
        let store = PostgresStore::open(&place, Mode::Create)?;
        let mut made = ThrowAway {
            target: place,
            store: Some(store),
            took: Took::default(),
            blank: 0,
        };
        if let Some(store) = &mut made.store {
            let import = || set::import(table, store, source, target);
            (made.blank, made.took) = speed::timed(import)?;
        }
        Ok(made)
    }
}

impl Drop for ThrowAway {
    fn drop(&mut self) {
        // Where the server is gone nothing can be done about it.
        let _ = self.store.take().map(PostgresStore::remove);
    }
}

/// Measures the lookups in the memory on the server, or in one that is made there of a file of
/// units and thrown away.
pub(super) fn run(
    arguments: &BenchMatch,
    config: &Config,
    queries: &Queries,
    output: &mut Output,
) -> CommandResult {
    if arguments.index.is_some() || arguments.add.is_some() {
        return Err(Error::usage(
            "--index and --add are for a memory in a file",
            "leave them out: a memory on a server has its index in the database",
        )
        .into());
    }
    let langs = (&config.src.value, &config.tgt.value);
    let address = config.memory.value.first();
    let Some(units) = &arguments.units else {
        let open = || open_for_reading(config);
        let name = without_password(address);
        return measure(arguments, (&name, None), langs, queries, &open, output);
    };
    let busy = Busy::new("importing", output.is_quiet());
    let made = ThrowAway::filled(units, address, langs)?;
    drop(busy);
    if made.blank > 0 {
        let blank = made.blank;
        output.note(format_args!("{blank} rows with a blank text are left out"));
    }
    let open = || -> Result<Box<dyn Store>> {
        Ok(Box::new(PostgresStore::open(&made.target, Mode::ReadOnly)?))
    };
    let name = units.display().to_string();
    let of = (name.as_str(), Some(&made.took));
    measure(arguments, of, langs, queries, &open, output)
}

/// Measures the memory that `open` opens; it is named, with what importing it took where that
/// was done for it.
fn measure(
    arguments: &BenchMatch,
    (name, imported): (&str, Option<&Took>),
    (source, target): (&Lang, &Lang),
    queries: &Queries,
    open: &dyn Fn() -> Result<Box<dyn Store>>,
    output: &mut Output,
) -> CommandResult {
    let store = open()?;
    let matcher = plain_matcher(store.as_ref(), source, target)?;
    let scanning = plain_matcher(store.as_ref(), source, target)?.by_scan();
    let of = Of {
        set: name,
        src: source.as_str(),
        tgt: target.as_str(),
        units: matcher.units()?,
    };
    let mut teller = Teller { output, of };
    teller.head(queries.texts.len())?;
    if let Some(took) = imported {
        teller.imported(took, store.stats()?.bytes)?;
    }
    teller.server_columns()?;
    let limits = all_limits(arguments);
    let few: Vec<&str> = spread_over(&queries.texts, SCANNED);
    let few = Queries::new(few.into_iter().map(str::to_owned).collect(), source);
    for &limits in &limits {
        let busy = Busy::new("looking up", teller.output.is_quiet());
        let speeds = Speeds {
            one_by_one: speed::measure(&matcher, queries, limits, arguments.runs)?,
            at_once: at_once(&matcher, queries, limits)?,
            scan: scan(&scanning, &few, limits)?,
            scanned: few.texts.len(),
        };
        drop(busy);
        teller.server(limits, &speeds, (queries.texts.len(), arguments.runs))?;
    }
    let mut fine = true;
    if arguments.verify > 0 {
        let busy = Busy::new("scoring every unit", teller.output.is_quiet());
        let texts = spread_over(&queries.texts, arguments.verify);
        let twin = BruteForce::new(open()?, source, target)?;
        let differing = differing(&twin, &matcher, &texts, &limits)?;
        drop(busy);
        for (&limits, &differing) in limits.iter().zip(&differing) {
            teller.differing(limits, differing, texts.len())?;
            fine &= differing == 0;
        }
    }
    Ok(match fine {
        true => Outcome::Done,
        false => Outcome::Findings,
    })
}

/// What lookups with some limits took.
struct Speeds {
    one_by_one: Speed,
    /// Lookups in a second that passes, all texts handed over together as those of a story are.
    at_once: f64,
    /// The same for which every unit is looked at, of so many texts.
    scan: f64,
    scanned: usize,
}

fn at_once(matcher: &Matcher<'_>, queries: &Queries, limits: Limits) -> Result<f64> {
    let wanted: Vec<LookUp<'_>> = queries
        .texts
        .iter()
        .map(|text| LookUp::plain(text, limits))
        .collect();
    let (_, took) = speed::timed(|| matcher.lookup_each(&wanted))?;
    Ok(wanted.len() as f64 / took.wall.as_secs_f64())
}

fn scan(matcher: &Matcher<'_>, queries: &Queries, limits: Limits) -> Result<f64> {
    let (done, took) = speed::timed(|| {
        for text in &queries.texts {
            matcher.lookup(text, None, limits)?;
        }
        Ok(queries.texts.len())
    })?;
    Ok(done as f64 / took.wall.as_secs_f64())
}

impl Teller<'_> {
    /// What putting the units in took, and what they take on the server.
    fn imported(&mut self, took: &Took, bytes: u64) -> io::Result<()> {
        let seconds = milliseconds(took.wall) / 1e3;
        if self.output.is_json() {
            let measure = Measure::Import {
                value: seconds,
                unit: "s",
                cpu: milliseconds(took.cpu) / 1e3,
                bytes,
            };
            return self.records(None, [measure]);
        }
        writeln!(
            self.output.table(),
            "imported in {seconds:.1} s, {} on the server",
            megabytes(bytes)
        )
    }

    fn server_columns(&mut self) -> io::Result<()> {
        if self.output.is_json() {
            return Ok(());
        }
        writeln!(
            self.output.table(),
            "{FRAME}threshold  top  lookups/s  p50 ms  p99 ms   worst   all at once, lookups/s   by looking at every unit{FRAME:#}"
        )
    }

    fn server(
        &mut self,
        limits: Limits,
        speeds: &Speeds,
        (queries, runs): (usize, usize),
    ) -> io::Result<()> {
        let Speeds {
            one_by_one: speed,
            at_once,
            scan,
            scanned,
        } = speeds;
        if self.output.is_json() {
            let measures = [
                Measure::Lookups {
                    value: speed.per_second_passed.round(),
                    unit: "1/s",
                    of: queries,
                    runs,
                    clock: "wall",
                },
                Measure::Latency {
                    value: speed.wall.p99,
                    unit: "ms",
                    cpu: speed.cpu,
                    wall: speed.wall,
                },
                Measure::AtOnce {
                    value: at_once.round(),
                    unit: "1/s",
                    of: queries,
                    clock: "wall",
                },
                Measure::Scan {
                    value: (scan * 10.0).round() / 10.0,
                    unit: "1/s",
                    of: *scanned,
                    clock: "wall",
                },
            ];
            return self.records(Some(limits), measures);
        }
        writeln!(
            self.output.table(),
            "{:9}  {:3}  {:9.0}  {:6.2}  {:6.2}  {:6.1}   {at_once:22.0}   {scan:.1}",
            limits.threshold,
            limits.top,
            speed.per_second_passed,
            speed.wall.median,
            speed.wall.p99,
            speed.wall.worst,
        )?;
        self.output.flush()
    }
}
