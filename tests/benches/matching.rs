//! Fuzzy lookups beside the two ways that most tools go: `cargo bench --bench matching`.
//!
//! - *scan*: every unit is compared with the query, as OmegaT does; here with rapidfuzz,
//!   whose distance is bit-parallel, over tokens numbered beforehand and with the best
//!   distance so far as the limit;
//! - *full text*: SQLite's FTS5 gives the hundred units that bm25 ranks first for any of
//!   the words, and the best of those is taken;
//! - *teletipo*: a `Matcher`, with reading the unit from the memory.
//!
//! All three take the query apart and score in the same way and are asked for the best
//! match at a score of 70. Each query is put to all in turn, so that what else the machine
//! does meets all alike; counted is the processor time of this thread.
//!
//! The units are made of the wire stories that come with the repository. Others are
//! measured where both files are given:
//! `cargo bench --bench matching -- tm_200000.tsv queries_200000.tsv`, as
//! `teletipo bench match` reads them.

#![allow(clippy::unwrap_used, clippy::print_stdout)] // a bench may: it prints its table and fails by panicking

mod clock;
mod full_text;
mod made_copy;
mod scan;

use std::fs;
use std::time::Duration;

use clock::{median, processor_time};
use full_text::FullText;
use jiff::Timestamp;
use scan::Scan;
use teletipo::matching::alignment::Table;
use teletipo::matching::compare::{Texts, Typed};
use teletipo::matching::lookup::Limits;
use teletipo::matching::score;
use teletipo::matching::side::Side;
use teletipo::matching::{Charges, Matcher, Searched};
use teletipo::memory::{Filter, Mode, SqliteStore, Store, Unit};
use teletipo::text::{Analysis, Lang};

/// Units and queries; a run by `cargo test` only shows that everything still works.
const SIZE: (usize, usize) = (200_000, 200);
const TRIED: (usize, usize) = (400, 10);

/// Lowest score of a match.
pub(crate) const THRESHOLD: u8 = 70;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let measuring = arguments.iter().any(|argument| argument == "--bench");
    let (count, asked) = if measuring { SIZE } else { TRIED };
    let files: Vec<&String> = arguments
        .iter()
        .filter(|argument| !argument.starts_with('-'))
        .collect();
    let (texts, queries) = match files[..] {
        [units, queries] => (column(units, 1), column(queries, 6).split_off(1)),
        _ => made_copy::make(count, asked),
    };
    let step = queries.len().div_ceil(asked);
    let queries: Vec<String> = queries.into_iter().step_by(step).collect();
    println!(
        "{} units, {} queries, best match at {THRESHOLD}",
        texts.len(),
        queries.len()
    );
    measure(&texts, &queries);
}

/// A column of a table, counted from 0, but for its blank fields.
fn column(path: &str, column: usize) -> Vec<String> {
    let table = fs::read_to_string(path).unwrap();
    let fields = table
        .lines()
        .filter_map(|line| line.split('\t').nth(column));
    let texts = fields.map(|field| field.trim().to_owned());
    texts.filter(|text| !text.is_empty()).collect()
}

fn measure(texts: &[String], queries: &[String]) {
    let folder = tempfile::tempdir().unwrap();
    let mut store = SqliteStore::open(folder.path().join("m.db"), Mode::Create).unwrap();
    let unit = |text: &String| {
        Ok(Unit::new(
            &Lang::es(),
            &Lang::en(),
            text,
            "x",
            Timestamp::UNIX_EPOCH,
        ))
    };
    store
        .import(&mut texts.iter().map(unit), Timestamp::UNIX_EPOCH)
        .unwrap();
    let searched = Searched {
        store: &store,
        beside: Some(folder.path().join("m.db.index")),
        filter: Filter::default(),
        charges: Charges::default(),
    };
    let (matcher, built) =
        timed(|| Matcher::over(vec![searched], &Lang::es(), &Lang::en()).unwrap());
    let limits = Limits {
        threshold: THRESHOLD,
        top: 1,
    };
    let ours = |text: &str| {
        let found = matcher.lookup(text, None, limits).unwrap();
        found.first().map(|best| best.score)
    };
    let (scan, prepared) = timed(|| Scan::new(texts));
    let (full_text, filled) = timed(|| FullText::new(texts));
    let mut rows = [
        Row::new("scan", prepared),
        Row::new("full text", filled),
        Row::new("teletipo", built),
    ];
    for text in queries {
        let answers = [
            timed(|| scan.best(text)),
            timed(|| full_text.best(text)),
            timed(|| ours(text)),
        ];
        // A scan of all units cannot miss.
        let best = answers[0].0;
        for (row, (found, time)) in rows.iter_mut().zip(answers) {
            row.add(best, found, time);
        }
    }
    println!(
        "{:10} {:>9} {:>11} {:>10} {:>10}  best match found",
        "", "ready, s", "lookups/s", "median ms", "p99 ms"
    );
    rows.iter_mut().for_each(Row::print);
}

/// How one way did.
struct Row {
    name: &'static str,
    ready: Duration,
    times: Vec<Duration>,
    /// Queries with a match, and those for which one as good was found.
    with_match: usize,
    found: usize,
}

impl Row {
    fn new(name: &'static str, ready: Duration) -> Self {
        Row {
            name,
            ready,
            times: Vec::new(),
            with_match: 0,
            found: 0,
        }
    }

    fn add(&mut self, best: Option<u8>, found: Option<u8>, time: Duration) {
        assert!(found <= best, "{} scores more than there is", self.name);
        self.times.push(time);
        self.with_match += usize::from(best.is_some());
        self.found += usize::from(best.is_some() && found == best);
    }

    fn print(&mut self) {
        self.times.sort_unstable();
        let sum: Duration = self.times.iter().sum();
        let rank = (self.times.len() * 99).div_ceil(100).max(1) - 1;
        let milliseconds = |time: &Duration| time.as_secs_f64() * 1e3;
        println!(
            "{:10} {:9.2} {:11.1} {:10.3} {:10.3}  {:5.1} % of {}",
            self.name,
            self.ready.as_secs_f64(),
            self.times.len() as f64 / sum.as_secs_f64(),
            median(self.times.iter().map(milliseconds)),
            milliseconds(&self.times[rank]),
            100.0 * self.found as f64 / self.with_match.max(1) as f64,
            self.with_match
        );
    }
}

/// What the work gives, and the processor time that it took.
fn timed<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let start = processor_time();
    let value = work();
    (value, processor_time() - start)
}

/// A text taken apart.
pub(crate) fn side(text: &str) -> Side {
    Side::new(Analysis::new(text, &Lang::es()))
}

/// The score that a unit of `base` has for a query.
pub(crate) fn scored(query: (&str, &Side), unit: (&str, &Side), base: u8) -> u8 {
    let lang = Lang::es();
    let [one, other] = [query, unit].map(|(text, side)| Typed {
        text,
        lang: &lang,
        side,
    });
    let texts = Texts::new(one, other);
    let penalties = score::penalties(&texts, Table::default().align(&texts));
    score::after_penalties(base, &penalties)
}
