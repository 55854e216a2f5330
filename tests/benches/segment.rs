//! Speed of segmentation beside sentencex and icu_segmenter, in one run on the same texts:
//! `cargo bench --bench segment`.
//!
//! Every tool is given the same paragraphs one by one, by its cheapest call that tells where
//! segments end, and each end is looked at. They take turns, so that what else the machine does
//! meets all alike; counted is the processor time of this thread. Shown is the median over the
//! turns, and the median of each turn's ratio to sentencex.
//!
//! The wire stories come with the repository. More sets are measured where
//! `$TELETIPO_SHARED`, or `../shared`, is there.

#![allow(clippy::unwrap_used, clippy::print_stdout)] // a bench may: it prints its table and fails by panicking

mod clock;

use std::fs;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::process::Command;

use clock::{median, processor_time};
use icu_segmenter::SentenceSegmenter;
use icu_segmenter::options::SentenceBreakInvariantOptions;
use serde_json::Value;
use teletipo::segment::Segmenter;
use teletipo::text::Lang;

/// How often each tool takes its turn; odd, so that the median is a measured value.
const TURNS: usize = 11;

/// Bytes of text in one turn: what a set holds, repeated or cut.
const TURN_BYTES: usize = 4_000_000;

/// Bytes of the one line that all tools are given. sentencex takes more than linear time on long
/// paragraphs, and minutes for a line of [`LONG_LINE`].
const LINE: usize = 500_000;

/// Bytes of the line that only the linear tools are given, and how often.
const LONG_LINE: usize = 100_000_000;
const LONG_TURNS: usize = 3;

/// Sets that are measured as a single line too.
const LINED: [&str; 2] = ["wire", "short"];

fn main() {
    // `cargo bench` says so; a run by `cargo test` only shows that everything still works.
    let measuring = std::env::args().any(|argument| argument == "--bench");
    let (turns, bytes) = if measuring {
        (TURNS, TURN_BYTES)
    } else {
        (1, 1)
    };
    println!(
        "{:26} {:4} {:14} {:>7} {:>10}  segments",
        "set", "lang", "tool", "MB/s", "sentencex"
    );
    for Set {
        name,
        lang,
        paragraphs,
    } in sets()
    {
        compare(&name, &lang, &repeated(&paragraphs, bytes), turns, true);
        if LINED.iter().any(|lined| name.starts_with(lined)) {
            let line = |wanted: usize| [repeated(&paragraphs, wanted.min(bytes * 1000)).join(" ")];
            compare("  a line of 0.5 MB", &lang, &line(LINE), turns, true);
            let few = turns.min(LONG_TURNS);
            compare("  a line of 100 MB", &lang, &line(LONG_LINE), few, false);
        }
    }
}

/// Paragraphs of one language.
struct Set {
    name: String,
    lang: Lang,
    paragraphs: Vec<String>,
}

/// A tool: a function that finds the segments of a paragraph and counts them.
type Tool<'a> = (&'static str, Box<dyn Fn(&str) -> usize + 'a>);

fn compare(name: &str, lang: &Lang, paragraphs: &[String], turns: usize, all: bool) {
    let ours = Segmenter::for_lang(lang);
    let theirs = sentencex::language_factory(lang.as_str());
    let unicode = SentenceSegmenter::new(SentenceBreakInvariantOptions::default());
    let mut tools: Vec<Tool> = vec![
        (
            "teletipo",
            Box::new(|text| ours.spans(text).map(black_box).count()),
        ),
        (
            "icu_segmenter",
            Box::new(|text| unicode.segment_str(text).map(black_box).count() - 1),
        ),
    ];
    if all {
        let segment = |text: &str| theirs.segment(text).into_iter().map(black_box).count();
        tools.push(("sentencex", Box::new(segment)));
    }
    let bytes: usize = paragraphs.iter().map(String::len).sum();
    let mut seconds = vec![Vec::new(); tools.len()];
    let mut segments = vec![0; tools.len()];
    for _ in 0..turns {
        for (number, (_, tool)) in tools.iter().enumerate() {
            let start = processor_time();
            segments[number] = paragraphs.iter().map(|text| tool(text)).sum();
            seconds[number].push((processor_time() - start).as_secs_f64());
        }
    }
    for (number, (tool, _)) in tools.iter().enumerate() {
        let speed = median(seconds[number].iter().map(|time| bytes as f64 / time / 1e6));
        let ratio = if all {
            let last = seconds.last().unwrap().iter();
            let ratios = last.zip(&seconds[number]).map(|(theirs, own)| theirs / own);
            format!("{:9.1}x", median(ratios))
        } else {
            String::new()
        };
        println!(
            "{name:26} {lang:4} {tool:14} {speed:7.0} {ratio:>10} {:9}",
            segments[number]
        );
    }
}

/// The paragraphs, over and over, until they are `bytes` long.
fn repeated(paragraphs: &[String], bytes: usize) -> Vec<String> {
    let mut length = 0;
    let endless = paragraphs.iter().cycle();
    let enough = endless.take_while(|paragraph| {
        let goes_on = length < bytes;
        length += paragraph.len();
        goes_on
    });
    enough.cloned().collect()
}

fn sets() -> Vec<Set> {
    let set = |name: &str, lang: Lang, paragraphs: Vec<String>| Set {
        name: name.to_owned(),
        lang,
        paragraphs,
    };
    let (es, en) = (Lang::es, Lang::en);
    let mut sets = vec![
        set("wire stories", es(), wire(&es())),
        set("wire stories", en(), wire(&en())),
    ];
    let shared = std::env::var_os("TELETIPO_SHARED").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared"),
        PathBuf::from,
    );
    let data = shared.join("data");
    if !data.is_dir() {
        println!(
            "only the repository's own texts: {} is not there",
            data.display()
        );
        return sets;
    }
    let treebank = |name: &str| documents(&data.join("segmentation").join(name).join("docs.jsonl"));
    let short = short_sentences(&data.join("bitext/tatoeba.tsv.gz"));
    for (side, lang) in [("src", es()), ("tgt", en())] {
        let lines = aligned(&data.join("align/ntrex"), side);
        let paragraphs = in_paragraphs(&lines, NEWS_PARAGRAPH);
        sets.push(set("news (NTREX)", lang.clone(), paragraphs));
        let lines = short
            .iter()
            .map(|pair| &pair[usize::from(lang.is_english())]);
        let lines: Vec<String> = lines.cloned().collect();
        if !lines.is_empty() {
            let paragraphs = in_paragraphs(&lines, DENSE_PARAGRAPH);
            sets.push(set("short sentences (Tatoeba)", lang, paragraphs));
        }
    }
    sets.push(set("news (AnCora)", es(), treebank("es_ancora_dev")));
    sets.push(set("web (GSD)", es(), treebank("es_gsd_dev")));
    sets.push(set("web (EWT)", en(), treebank("en_ewt_dev")));
    sets
}

/// Segments in a paragraph of news.
const NEWS_PARAGRAPH: usize = 3;

/// Short sentences in a paragraph.
const DENSE_PARAGRAPH: usize = 5;

fn in_paragraphs(segments: &[String], size: usize) -> Vec<String> {
    segments
        .chunks(size)
        .map(|segments| segments.join(" "))
        .collect()
}

/// The paragraphs of the wire stories, one a line.
fn wire(lang: &Lang) -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/wire");
    let folders = files(&root).into_iter().filter(|path| path.is_dir());
    let texts =
        folders.map(|folder| fs::read_to_string(folder.join(format!("{lang}.txt"))).unwrap());
    texts.flat_map(|text| lines(&text)).collect()
}

/// The lines of one side of aligned texts.
fn aligned(folder: &Path, side: &str) -> Vec<String> {
    let is_side = |path: &PathBuf| path.extension().is_some_and(|found| found == side);
    let files = files(folder).into_iter().filter(is_side);
    files
        .flat_map(|path| lines(&fs::read_to_string(path).unwrap()))
        .collect()
}

/// Spanish and English sentences of the two last columns; none where no gzip is installed.
fn short_sentences(path: &Path) -> Vec<[String; 2]> {
    let Ok(unpacked) = Command::new("gzip").arg("-dc").arg(path).output() else {
        return Vec::new();
    };
    let text = String::from_utf8(unpacked.stdout).unwrap();
    let pair = |line: &str| {
        let mut columns = line.rsplit('\t').map(str::to_owned);
        let en = columns.next()?;
        Some([columns.next()?, en])
    };
    text.lines().filter_map(pair).collect()
}

/// The paragraphs of a treebank.
fn documents(path: &Path) -> Vec<String> {
    let text = fs::read_to_string(path).unwrap();
    let mut paragraphs = Vec::new();
    for line in text.lines() {
        let document: Value = serde_json::from_str(line).unwrap();
        for paragraph in document["paras"].as_array().unwrap() {
            paragraphs.push(paragraph["text"].as_str().unwrap().to_owned());
        }
    }
    paragraphs
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap();
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

fn lines(text: &str) -> Vec<String> {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.map(str::to_owned).collect()
}
