//! Accuracy and speed of tracing in an archive of 10,000 stories:
//! `cargo bench --bench trace`. Needs `$TELETIPO_SHARED`, or `../shared`, and python3.
//!
//! Times are processor time of this thread.

#![allow(clippy::unwrap_used, clippy::print_stdout)] // a bench may: it prints its table and fails by panicking

use std::time::Duration;

#[path = "../shared/mod.rs"]
mod shared;
#[path = "../shared/tracing.rs"]
mod tracing;

use shared::shared;
use tracing::{Count, Document, aligned, generated, measure, segments, tracer, wire};

/// Stories in the archive; a run by `cargo test` only shows that everything works.
const STORIES: (usize, usize) = (10_000, 50);

/// Sets of documents that are traced.
const SETS: [&str; 4] = ["ntrex", "ntrex-nm", "ntrex-wire", "tico19"];

/// Turns of the speed figures; odd, so that the median is a measured value.
const TURNS: usize = 3;

fn main() {
    let measuring = std::env::args().any(|argument| argument == "--bench");
    let stories = if measuring { STORIES.0 } else { STORIES.1 };
    let Some(data) = shared("align") else {
        return;
    };
    let Some(archive) = generated(&data, stories) else {
        return;
    };
    println!(
        "{:12} {:>18} {:>16} {:>16}",
        "set", "story first", "segment", "segment alone"
    );
    show("development", &archive, &tracing::sentences(&data));
    show("wire", &archive, &wire());
    for set in SETS {
        let documents = aligned(&data.join(set));
        show(set, &archive, &documents);
    }
    speed(&archive, &aligned(&data.join("ntrex")));
}

fn show(set: &str, archive: &[(String, String)], documents: &[Document]) {
    let tracer = tracer(segments(archive, documents));
    let figures = measure(&tracer, documents);
    let cell = |count: Count| {
        format!(
            "{}/{} {:5.1}%",
            count.right,
            count.all,
            100.0 * count.share()
        )
    };
    println!(
        "{set:12} {:>18} {:>16} {:>16}",
        cell(figures.stories),
        cell(figures.in_context),
        cell(figures.alone)
    );
}

fn speed(archive: &[(String, String)], documents: &[Document]) {
    let segments = segments(archive, documents);
    let count = segments.len();
    let start = processor_time();
    let tracer = tracer(segments);
    let built = (processor_time() - start).as_secs_f64();
    println!("{count} segments indexed in {built:.2} s");
    let texts: usize = documents.iter().map(|document| document.target.len()).sum();
    let articles = || {
        for document in documents {
            let texts: Vec<&str> = document.target.iter().map(String::as_str).collect();
            std::hint::black_box(tracer.article(&texts, 3));
        }
    };
    let alone = || {
        for text in documents.iter().flat_map(|document| &document.target) {
            std::hint::black_box(tracer.article(&[text], 3));
        }
    };
    println!(
        "{:.0} segments/s in articles",
        texts as f64 / median(articles)
    );
    println!("{:.0} segments/s one by one", texts as f64 / median(alone));
}

/// Median seconds of several turns.
fn median(work: impl Fn()) -> f64 {
    let mut seconds: Vec<f64> = (0..TURNS)
        .map(|_| {
            let start = processor_time();
            work();
            (processor_time() - start).as_secs_f64()
        })
        .collect();
    seconds.sort_by(f64::total_cmp);
    seconds[TURNS / 2]
}

/// Processor time of this thread.
fn processor_time() -> Duration {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
    Duration::new(time.tv_sec.unsigned_abs(), time.tv_nsec as u32)
}
