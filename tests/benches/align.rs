//! Speed, memory and accuracy of alignment: `cargo bench --bench align`.
//!
//! First short documents, each set aligned by teletipo and by a plain Gale-Church
//! aligner in turn, so that what else the machine does meets both alike: segments of
//! both sides per second of processor time (median over the turns) and strict F1.
//!
//! Then the curve: one document of up to 100,000 segments a side, made from rows of
//! the shared bitext with some dropped and some merged. Every size is aligned in a
//! process of its own, which tells its processor time per segment and the most
//! memory it held, its text and all of the program included.
//!
//! The wire stories come with the repository. The rest is measured where
//! `$TELETIPO_SHARED`, or `../shared`, is there.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stdout)] // a bench may: it prints its table and fails by panicking

mod clock;
mod gale_church;
mod long_document;
#[path = "../align_accuracy/sets.rs"]
mod sets;

use std::fs;
use std::io::{Read, Write};
use std::process::{Command, Stdio};

use clock::{median, processor_time};
use sets::{folder, shared, wire_stories};
use teletipo::align::gold::GoldPair;
use teletipo::align::metrics::{Counts, lax, parse_ladder, strict};
use teletipo::align::{Aligner, Bead};
use teletipo::lexicon::Lexicon;
use teletipo::text::Lang;

/// How often each aligner takes its turn; odd, so that the median is a measured value.
const TURNS: usize = 7;

/// How often each size of the curve is run.
const CURVE_TURNS: usize = 3;

/// Rows of the bitext that the documents of the curve are made of; some 7 % more than
/// they have segments a side.
const SIZES: [usize; 5] = [1_070, 3_200, 10_700, 32_000, 107_000];

/// What separates both sides in the text that a process of the curve is given.
const SIDES: char = '\u{c}';

fn main() {
    let argument = |wanted: &str| std::env::args().any(|given| given == wanted);
    if argument("--one-document") {
        return one_document();
    }
    // `cargo bench` says so; a run by `cargo test` only shows that everything still works.
    let measuring = argument("--bench");
    println!(
        "{:16} {:>9} {:>12} {:>8} {:>8} {:>14} {:>8}",
        "short documents", "segments", "segments/s", "strict", "lax", "Gale-Church /s", "strict"
    );
    let turns = if measuring { TURNS } else { 1 };
    short("wire stories", &wire_stories(), turns);
    let Some(align) = shared() else { return };
    for set in ["ntrex", "ntrex-nm", "ntrex-wire", "tico19-wire"] {
        short(set, &folder(&align.join(set)), turns);
    }
    let rows = long_document::rows(&align.join("../bitext"));
    println!(
        "\n{:>16} {:>12} {:>12} {:>8} {:>12} {:>8} {:>8}",
        "segments a side", "µs/segment", "segments/s", "seconds", "peak MB", "strict", "lax"
    );
    let sizes = if measuring { &SIZES[..] } else { &SIZES[..1] };
    for &size in sizes {
        curve(
            &long_document::document(&rows, size),
            turns.min(CURVE_TURNS),
        );
    }
}

/// Spanish to English with what is shipped.
fn aligner() -> Aligner<'static> {
    let (es, en) = (Lang::es(), Lang::en());
    Aligner::new(&Lexicon::shipped(&es, &en), &es, &en)
}

/// A line of the first table.
fn short(name: &str, documents: &[GoldPair], turns: usize) {
    let ours = aligner();
    type Tool<'t> = &'t dyn Fn(&[&str], &[&str]) -> Vec<Bead>;
    let tools: [Tool; 2] = [&|s, t| ours.align(s, t), &gale_church::align];
    let segments: usize = documents
        .iter()
        .map(|d| d.source.len() + d.target.len())
        .sum();
    let mut seconds = [Vec::new(), Vec::new()];
    let mut scores = [Counts::default(); 2];
    let mut touching = Counts::default();
    for turn in 0..turns {
        for (number, tool) in tools.iter().enumerate() {
            let start = processor_time();
            let found: Vec<Vec<Bead>> = documents
                .iter()
                .map(|document| {
                    let (source, target) = document.sides();
                    tool(&source, &target)
                })
                .collect();
            seconds[number].push((processor_time() - start).as_secs_f64());
            if turn == 0 {
                for (beads, document) in found.iter().zip(documents) {
                    scores[number].add(strict(beads, &document.beads));
                    if number == 0 {
                        touching.add(lax(beads, &document.beads));
                    }
                }
            }
        }
    }
    let [speed, plain] = seconds.map(|times| segments as f64 / median(times.into_iter()));
    println!(
        "{name:16} {segments:9} {speed:12.0} {:8.4} {:8.4} {plain:14.0} {:8.4}",
        scores[0].f1(),
        touching.f1(),
        scores[1].f1()
    );
}

/// A line of the second table: `document` aligned by processes of their own.
fn curve(document: &GoldPair, turns: usize) {
    let segments = document.source.len() + document.target.len();
    let text = format!(
        "{}{SIDES}{}",
        document.source.join("\n"),
        document.target.join("\n")
    );
    let runs: Vec<Run> = (0..turns).map(|_| run(&text)).collect();
    let seconds = median(runs.iter().map(|run| run.seconds));
    let (exact, touching) = (
        strict(&runs[0].beads, &document.beads),
        lax(&runs[0].beads, &document.beads),
    );
    println!(
        "{:>16} {:12.1} {:12.0} {seconds:8.2} {:>12} {:8.4} {:8.4}",
        document.source.len(),
        seconds / segments as f64 * 1e6,
        segments as f64 / seconds,
        runs[0].peak,
        exact.f1(),
        touching.f1()
    );
}

/// What a process of the curve told.
struct Run {
    seconds: f64,
    /// Most memory held, in MB; empty where the system does not tell.
    peak: String,
    beads: Vec<Bead>,
}

fn run(text: &str) -> Run {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .arg("--one-document")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    // The child reads all before it writes, so that neither waits for the other.
    child
        .stdin
        .take()
        .unwrap()
        .write_all(text.as_bytes())
        .unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success());
    let told = String::from_utf8(output.stdout).unwrap();
    let mut lines = told.lines();
    let (seconds, peak) = lines.next().unwrap().split_once(' ').unwrap();
    let range = |indices: &[usize]| match (indices.first(), indices.last()) {
        (Some(first), Some(last)) => *first..last + 1,
        _ => 0..0,
    };
    let bead = |line: &str| {
        let bead = parse_ladder(line).unwrap();
        Bead {
            source: range(&bead.source),
            target: range(&bead.target),
            confidence: 0.0,
            crossing: false,
        }
    };
    Run {
        seconds: seconds.parse().unwrap(),
        peak: peak.to_owned(),
        beads: lines.map(bead).collect(),
    }
}

/// Aligns the document on standard input, and tells seconds, peak memory and beads.
fn one_document() {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text).unwrap();
    let (source, target) = text.split_once(SIDES).unwrap();
    let (source, target): (Vec<&str>, Vec<&str>) =
        (source.lines().collect(), target.lines().collect());
    let start = processor_time();
    let beads = aligner().align(&source, &target);
    let seconds = (processor_time() - start).as_secs_f64();
    println!("{seconds} {}", peak_memory());
    for bead in &beads {
        println!("{bead}");
    }
}

/// The most memory that this process has held, in MB, where the system tells.
fn peak_memory() -> String {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|line| line.trim().strip_suffix(" kB"));
    kilobytes.map_or(String::new(), |kilobytes| {
        format!("{:.0}", kilobytes.trim().parse::<f64>().unwrap() / 1024.0)
    })
}
