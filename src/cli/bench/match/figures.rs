//! What was measured, as records and as a table.

use std::io::{self, Write};

use serde::Serialize;

use super::speed::{SHORT, Speed, Spread, Took, milliseconds};
use crate::cli::bench::{clock, percent};
use crate::cli::output::{BAD, FRAME, Output, Record, STRONG, Shown};
use crate::matching::lookup::Limits;

/// What a figure is of: the set and its languages.
pub(super) struct Of<'a> {
    pub(super) set: &'a str,
    pub(super) src: &'a str,
    pub(super) tgt: &'a str,
    /// Units that are searched.
    pub(super) units: usize,
}

/// One measured value of a set, with the limits of its lookups where there were such.
#[derive(Serialize)]
#[serde(tag = "type", rename = "figure")]
struct Figure<'a> {
    set: &'a str,
    src: &'a str,
    tgt: &'a str,
    units: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    threshold: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    top: Option<usize>,
    #[serde(flatten)]
    measure: Measure,
}

/// What was measured, with its unit and with what it rests on.
#[derive(Serialize)]
#[serde(tag = "measure", rename_all = "snake_case")]
pub(super) enum Measure {
    /// Taking all units apart and indexing them: seconds of processor time.
    Build {
        value: f64,
        unit: &'static str,
        wall: f64,
    },
    /// What the index takes on disk.
    IndexSize { value: u64, unit: &'static str },
    /// Opening an index that is there: milliseconds that pass.
    Open {
        value: f64,
        unit: &'static str,
        cpu: f64,
    },
    /// Working memory held once the index is open, by the whole process.
    Resident { value: u64, unit: &'static str },
    /// The most that was held from then to the last lookup.
    Peak { value: u64, unit: &'static str },
    /// From the end of a write to the end of the lookup that sees it: median of the
    /// milliseconds that pass.
    Visible {
        value: f64,
        unit: &'static str,
        p99: f64,
        worst: f64,
        /// The writing itself, of one unit: median.
        write: f64,
        /// Units added.
        of: usize,
        /// Of which the next lookup saw so many.
        seen: usize,
    },
    /// Lookups in a second of one thread.
    Lookups {
        value: f64,
        unit: &'static str,
        /// Queries.
        of: usize,
        /// How many times each was measured; values are of medians.
        runs: usize,
        /// `cpu`: seconds that this thread computed; `wall`: seconds that passed, where
        /// the system does not tell the others.
        clock: &'static str,
    },
    /// Putting the units into a memory on a server: seconds that pass.
    Import {
        value: f64,
        unit: &'static str,
        /// Processor time of this process.
        cpu: f64,
        /// What the memory takes on the server.
        bytes: u64,
    },
    /// Lookups in a second of one thread that hands all texts over together.
    AtOnce {
        value: f64,
        unit: &'static str,
        /// Queries.
        of: usize,
        clock: &'static str,
    },
    /// Lookups in a second for which the server looks at every unit.
    Scan {
        value: f64,
        unit: &'static str,
        /// Queries.
        of: usize,
        clock: &'static str,
    },
    /// Time of one lookup: 99 of 100 are not longer.
    Latency {
        value: f64,
        unit: &'static str,
        cpu: Spread,
        wall: Spread,
    },
    /// The same of queries of up to `tokens` tokens.
    ShortLatency {
        value: f64,
        unit: &'static str,
        cpu: Spread,
        tokens: usize,
        of: usize,
    },
    /// Share in percent of the queries with a match.
    Matched {
        value: f64,
        unit: &'static str,
        of: usize,
    },
    /// Lists that are not those of scoring every unit.
    Differing {
        value: usize,
        unit: &'static str,
        of: usize,
    },
}

impl Record for Figure<'_> {
    /// Nothing: a person is shown the table.
    fn write_text(&self, _: &mut dyn Write) -> io::Result<()> {
        Ok(())
    }
}

/// What became of units that were added one by one.
pub(super) struct Added {
    pub(super) write: Spread,
    pub(super) seen_after: Spread,
    pub(super) seen: usize,
    pub(super) of: usize,
}

/// Where figures are told.
pub(super) struct Teller<'a> {
    pub(super) output: &'a mut Output,
    pub(super) of: Of<'a>,
}

impl Teller<'_> {
    pub(super) fn records(
        &mut self,
        limits: Option<Limits>,
        measures: impl IntoIterator<Item = Measure>,
    ) -> io::Result<()> {
        for measure in measures {
            self.output.record(&Figure {
                set: self.of.set,
                src: self.of.src,
                tgt: self.of.tgt,
                units: self.of.units,
                threshold: limits.map(|limits| limits.threshold),
                top: limits.map(|limits| limits.top),
                measure,
            })?;
        }
        self.output.flush()
    }

    /// What is measured.
    pub(super) fn head(&mut self, queries: usize) -> io::Result<()> {
        if self.output.is_json() {
            return Ok(());
        }
        let Of {
            set,
            src,
            tgt,
            units,
        } = self.of;
        writeln!(
            self.output.table(),
            "{STRONG}{}{STRONG:#}: {units} units {src}-{tgt}, {queries} queries",
            Shown(set)
        )
    }

    /// The index: what building it took, where it was built, and its bytes on disk.
    pub(super) fn index(
        &mut self,
        built: Option<&Took>,
        bytes: u64,
        opened: &Took,
        held: Option<u64>,
    ) -> io::Result<()> {
        if self.output.is_json() {
            let build = built.map(|took| Measure::Build {
                value: milliseconds(took.cpu) / 1e3,
                unit: "s",
                wall: milliseconds(took.wall) / 1e3,
            });
            let open = Measure::Open {
                value: milliseconds(opened.wall),
                unit: "ms",
                cpu: milliseconds(opened.cpu),
            };
            let held = held.map(|value| Measure::Resident {
                value,
                unit: "bytes",
            });
            let size = Measure::IndexSize {
                value: bytes,
                unit: "bytes",
            };
            return self.records(None, build.into_iter().chain([size, open]).chain(held));
        }
        let out = self.output.table();
        if let Some(took) = built {
            let (cpu, wall) = (took.cpu.as_secs_f64(), took.wall.as_secs_f64());
            write!(out, "index built in {cpu:.1} s ({wall:.1} s wall), ")?;
        }
        write!(
            out,
            "{} on disk, opened in {:.1} ms wall",
            megabytes(bytes),
            milliseconds(opened.wall)
        )?;
        match held {
            Some(held) => writeln!(out, ", {} resident", megabytes(held)),
            None => writeln!(out),
        }
    }

    /// The heads of the columns of [`Teller::lookups`].
    pub(super) fn columns(&mut self) -> io::Result<()> {
        if self.output.is_json() {
            return Ok(());
        }
        writeln!(
            self.output.table(),
            "{FRAME}threshold  top  lookups/s  median ms     p99   worst  wall p99  worst  short p99  matched{FRAME:#}",
        )?;
        self.output.flush()
    }

    /// What the lookups with some limits took.
    pub(super) fn lookups(
        &mut self,
        limits: Limits,
        speed: &Speed,
        queries: usize,
        runs: usize,
    ) -> io::Result<()> {
        let matched = percent(speed.matched as f64 / queries.max(1) as f64);
        if self.output.is_json() {
            let measures = [
                Measure::Lookups {
                    value: speed.per_second.round(),
                    unit: "1/s",
                    of: queries,
                    runs,
                    clock: clock::CLOCK,
                },
                Measure::Latency {
                    value: speed.cpu.p99,
                    unit: "ms",
                    cpu: speed.cpu,
                    wall: speed.wall,
                },
                Measure::ShortLatency {
                    value: speed.short.0.p99,
                    unit: "ms",
                    cpu: speed.short.0,
                    tokens: SHORT,
                    of: speed.short.1,
                },
                Measure::Matched {
                    value: matched,
                    unit: "%",
                    of: queries,
                },
            ];
            return self.records(Some(limits), measures);
        }
        writeln!(
            self.output.table(),
            "{:9}  {:3}  {:9.0}  {:9.3} {:7.3} {:7.3}   {:7.3} {:6.1}  {:9.3}  {matched:5.1} %",
            limits.threshold,
            limits.top,
            speed.per_second,
            speed.cpu.median,
            speed.cpu.p99,
            speed.cpu.worst,
            speed.wall.p99,
            speed.wall.worst,
            speed.short.0.p99,
        )?;
        // The next row may take minutes.
        self.output.flush()
    }

    /// The most memory that was held.
    pub(super) fn peak(&mut self, held: Option<u64>) -> io::Result<()> {
        let Some(value) = held else {
            return Ok(());
        };
        if self.output.is_json() {
            return self.records(
                None,
                [Measure::Peak {
                    value,
                    unit: "bytes",
                }],
            );
        }
        writeln!(self.output.table(), "{} resident at most", megabytes(value))
    }

    /// How soon new units are seen.
    pub(super) fn added(&mut self, added: &Added) -> io::Result<()> {
        let Added {
            write,
            seen_after,
            seen,
            of,
        } = *added;
        if self.output.is_json() {
            let measure = Measure::Visible {
                value: seen_after.median,
                unit: "ms",
                p99: seen_after.p99,
                worst: seen_after.worst,
                write: write.median,
                of,
                seen,
            };
            return self.records(None, [measure]);
        }
        let style = if seen == of { FRAME } else { BAD };
        writeln!(
            self.output.table(),
            "{style}{seen} of {of}{style:#} new units seen by the next lookup, after {:.3} ms wall (p99 {:.3}, worst {:.3}); written in {:.1} ms",
            seen_after.median,
            seen_after.p99,
            seen_after.worst,
            write.median
        )
    }

    /// How many lists were not those of scoring every unit.
    pub(super) fn differing(
        &mut self,
        limits: Limits,
        differing: usize,
        of: usize,
    ) -> io::Result<()> {
        if self.output.is_json() {
            let measure = Measure::Differing {
                value: differing,
                unit: "lists",
                of,
            };
            return self.records(Some(limits), [measure]);
        }
        let style = if differing == 0 { FRAME } else { BAD };
        writeln!(
            self.output.table(),
            "threshold {:3}, top {}: {style}{differing} of {of} lists differ{style:#} from scoring every unit",
            limits.threshold,
            limits.top
        )
    }
}

/// Bytes for a person.
pub(super) fn megabytes(bytes: u64) -> String {
    format!("{:.1} MB", bytes as f64 / 1e6)
}
