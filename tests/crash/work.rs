//! What is done to the memory while the program is killed.

use std::fmt::Write as _;

use crate::desk::{Desk, Dice};

/// Pairs of one file that is imported.
pub(crate) const PAIRS: usize = 100;
/// Pairs of the memory before the first kill.
pub(crate) const PAIRS_BEFORE: usize = 3_000;
/// Pairs that are all translated anew at once: more than the index beside the memory takes
/// in before it is made anew, and together with the others enough for it to be kept.
pub(crate) const REPLACED: usize = 2_100;
/// Pairs of the story that is retracted.
pub(crate) const RETRACTED: usize = 60;
/// Duplicates of one file.
pub(crate) const DUPLICATES: usize = 40;
/// Sentences of a story.
pub(crate) const SENTENCES: usize = 12;

/// The copy of the memory.
pub(crate) const COPY: &str = "copy.db";

/// A kind of work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Work {
    /// New pairs are imported.
    Import,
    /// Known pairs are imported with another translation, and the index is made anew.
    Replace,
    /// A new version of a story is taken with its translation.
    Take,
    /// A story is taken out of use.
    Retract,
    /// It is brought back.
    Restore,
    /// Duplicates are merged.
    Dedupe,
    /// The memory is copied to a file in the place of the last copy.
    Backup,
    /// A text is looked up, and the index takes in what has changed.
    Match,
}

impl Work {
    /// Every kind, those twice that have most to do.
    pub(crate) const ALL: [Work; 9] = [
        Work::Import,
        Work::Replace,
        Work::Take,
        Work::Take,
        Work::Retract,
        Work::Restore,
        Work::Dedupe,
        Work::Backup,
        Work::Match,
    ];

    /// Writes what it needs, and gives the arguments of the call.
    pub(crate) fn prepare(self, desk: &Desk, step: u64, dice: &mut Dice) -> Vec<String> {
        let call = |words: &str| words.split(' ').map(str::to_owned).collect();
        match self {
            Work::Import => {
                batch(desk, step, PAIRS, dice);
                call(&import(&format!("batch-{step}.tsv")))
            }
            Work::Replace => {
                replaced(desk, step);
                call(&import("replaced.tsv"))
            }
            Work::Take => {
                version(desk, step);
                call(
                    "take story.es.txt story.en.txt --story s --src es --tgt en --min-confidence 0",
                )
            }
            Work::Retract => call("retract --story r --reason killed"),
            Work::Restore => call("retract --story r --undo"),
            Work::Dedupe => {
                duplicates(desk, step, dice);
                let file = format!("duplicates-{step}.tsv");
                desk.run(&import(&file).split(' ').collect::<Vec<_>>());
                call("dedupe")
            }
            Work::Backup => call(&format!("backup {COPY} --force")),
            Work::Match => vec!["match".to_owned(), dice.words(6)],
        }
    }
}

fn import(file: &str) -> String {
    format!("import {file} --src es --tgt en")
}

/// A desk with a memory to begin with.
pub(crate) fn desk(dice: &mut Dice) -> Desk {
    let desk = Desk::new();
    batch(&desk, 0, PAIRS_BEFORE, dice);
    replaced(&desk, 0);
    let mut story = String::from("source\ttarget\tstory\tposition\n");
    for pair in 0..RETRACTED {
        writeln!(story, "{}\tretracted pair {pair}\tr\t{pair}", dice.words(5)).unwrap();
    }
    desk.write("retracted.tsv", story);
    for file in ["batch-0.tsv", "replaced.tsv", "retracted.tsv"] {
        desk.run(&import(file).split(' ').collect::<Vec<_>>());
    }
    desk
}

/// A file of pairs whose targets name the batch.
fn batch(desk: &Desk, batch: u64, pairs: usize, dice: &mut Dice) {
    let mut lines = String::new();
    for pair in 0..pairs {
        let length = 1 + dice.below(12);
        let source = dice.words(length);
        writeln!(lines, "{source}\tbatch {batch} pair {pair}").unwrap();
    }
    desk.write(&format!("batch-{batch}.tsv"), lines);
}

/// The pairs of a story that every file translates anew.
fn replaced(desk: &Desk, version: u64) {
    // The same sources in every file, so not of the dice that fall otherwise each time.
    let mut dice = Dice(4711);
    let mut lines = String::from("source\ttarget\tstory\tposition\tchanged\n");
    // Later than the one before, so that it is a new translation and not another one.
    let changed = jiff::Timestamp::from_second(1_700_000_000 + version as i64).unwrap();
    for pair in 0..REPLACED {
        let source = dice.words(8);
        let target = format!("replaced {version} pair {pair}");
        writeln!(lines, "{source}\t{target}\tb\t{pair}\t{changed}").unwrap();
    }
    desk.write("replaced.tsv", lines);
}

/// Pairs of a story, each a second time without a place.
fn duplicates(desk: &Desk, step: u64, dice: &mut Dice) {
    let mut lines = String::from("source\ttarget\tstory\tposition\n");
    for pair in 0..DUPLICATES {
        let source = dice.words(7);
        let target = format!("duplicate {step} pair {pair}");
        writeln!(lines, "{source}\t{target}\td{step}\t{pair}").unwrap();
        writeln!(lines, "{source}\t{target}\t\t").unwrap();
    }
    desk.write(&format!("duplicates-{step}.tsv"), lines);
}

/// Both texts of a version of the story.
pub(crate) fn version(desk: &Desk, version: u64) {
    const NUMBERS: [&str; SENTENCES] = [
        "11", "23", "37", "41", "59", "67", "73", "89", "97", "103", "127", "139",
    ];
    let (mut es, mut en) = (String::new(), String::new());
    for number in NUMBERS {
        writeln!(es, "El Gobierno compró {number} trenes en {version}.\n").unwrap();
        writeln!(en, "The Government bought {number} trains in {version}.\n").unwrap();
    }
    desk.write("story.es.txt", es);
    desk.write("story.en.txt", en);
}
