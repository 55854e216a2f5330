//! A memory on a server: what passes between a query and its list, the way to the server and
//! back, the server's work and the scoring here together; and beside it, from the same run, the
//! same lists by looking at every unit.

use std::io;

use super::brute_force::BruteForce;
use super::figures::{Measure, Of, Teller};
use super::speed::{self, Queries, Speed};
use super::{all_limits, differing, spread_over};
use crate::Error;
use crate::cli::args::BenchMatch;
use crate::cli::config::Config;
use crate::cli::memory::{open_for_reading, plain_matcher};
use crate::cli::output::{FRAME, Output};
use crate::cli::progress::Busy;
use crate::cli::{CommandResult, Outcome};
use crate::matching::Matcher;
use crate::matching::lookup::Limits;

/// Queries that are answered by looking at every unit: it takes a hundred times as long.
const SCANNED: usize = 20;

/// Measures the lookups in the memory on the server.
pub(super) fn run(
    arguments: &BenchMatch,
    config: &Config,
    queries: &Queries,
    output: &mut Output,
) -> CommandResult {
    if arguments.units.is_some() || arguments.index.is_some() || arguments.add.is_some() {
        return Err(Error::usage(
            "units, --index and --add are for a memory in a file",
            "put the units into the memory on the server with `teletipo import`, and measure what is there",
        )
        .into());
    }
    let store = open_for_reading(config)?;
    let (source, target) = (&config.src.value, &config.tgt.value);
    let matcher = plain_matcher(store.as_ref(), source, target)?;
    let scanning = plain_matcher(store.as_ref(), source, target)?.by_scan();
    let name = store.name();
    let of = Of {
        set: &name,
        src: source.as_str(),
        tgt: target.as_str(),
        units: matcher.units()?,
    };
    let mut teller = Teller { output, of };
    teller.head(queries.texts.len())?;
    teller.server_columns()?;
    let limits = all_limits(arguments);
    let few = Queries::new(
        spread_over(&queries.texts, SCANNED)
            .into_iter()
            .map(str::to_owned)
            .collect(),
        source,
    );
    for &limits in &limits {
        let busy = Busy::new("looking up", teller.output.is_quiet());
        let speed = speed::measure(&matcher, queries, limits, arguments.runs)?;
        let scan = scan(&scanning, &few, limits)?;
        drop(busy);
        teller.server(
            limits,
            &speed,
            (scan, few.texts.len()),
            (queries.texts.len(), arguments.runs),
        )?;
    }
    let mut fine = true;
    if arguments.verify > 0 {
        let busy = Busy::new("scoring every unit", teller.output.is_quiet());
        let texts = spread_over(&queries.texts, arguments.verify);
        let twin = BruteForce::new(open_for_reading(config)?, source, target)?;
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

/// Lookups in a second that passes, for which every unit is looked at.
fn scan(matcher: &Matcher<'_>, queries: &Queries, limits: Limits) -> crate::Result<f64> {
    let (done, took) = speed::timed(|| {
        for text in &queries.texts {
            matcher.lookup(text, None, limits)?;
        }
        Ok(queries.texts.len())
    })?;
    Ok(done as f64 / took.wall.as_secs_f64())
}

impl Teller<'_> {
    fn server_columns(&mut self) -> io::Result<()> {
        if self.output.is_json() {
            return Ok(());
        }
        writeln!(
            self.output.table(),
            "{FRAME}threshold  top  lookups/s  p50 ms  p99 ms   worst   by looking at every unit, lookups/s{FRAME:#}"
        )
    }

    fn server(
        &mut self,
        limits: Limits,
        speed: &Speed,
        (scan, scanned): (f64, usize),
        (queries, runs): (usize, usize),
    ) -> io::Result<()> {
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
                Measure::Scan {
                    value: (scan * 10.0).round() / 10.0,
                    unit: "1/s",
                    of: scanned,
                    clock: "wall",
                },
            ];
            return self.records(Some(limits), measures);
        }
        writeln!(
            self.output.table(),
            "{:9}  {:3}  {:9.0}  {:6.2}  {:6.2}  {:6.1}   {scan:.1}",
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
