//! Long documents with known gold, made from rows of the shared bitext.

use std::path::Path;
use std::process::Command;

use teletipo::align::metrics::GoldBead;

use teletipo::align::gold::GoldPair;

/// The sets that rows are taken from, none of which alignment is judged on.
const SETS: [&str; 5] = [
    "python-docs-es",
    "tatoeba",
    "bible",
    "debian-www-pages",
    "debian-www-news",
];

/// Neighbouring rows of a set that stay together. Taking turns every so many rows
/// gives documents of all lengths the same mixture.
const RUN: usize = 100;

/// In a thousand rows, how many lose their target side and how many are joined with
/// the next on one side.
const DROPPED: u64 = 50;
const MERGED: u64 = 50;

/// Source and target texts of the sets' rows, mixed; empty where there is no gzip.
pub(crate) fn rows(bitext: &Path) -> Vec<[String; 2]> {
    let mut sets: Vec<std::vec::IntoIter<[String; 2]>> = SETS
        .iter()
        .map(|set| read(&bitext.join(format!("{set}.tsv.gz"))).into_iter())
        .collect();
    let mut rows = Vec::new();
    loop {
        let before = rows.len();
        for set in &mut sets {
            rows.extend(set.take(RUN));
        }
        if rows.len() == before {
            return rows;
        }
    }
}

/// The two last columns of a packed table.
fn read(path: &Path) -> Vec<[String; 2]> {
    let Ok(unpacked) = Command::new("gzip").arg("-dc").arg(path).output() else {
        return Vec::new();
    };
    let text = String::from_utf8(unpacked.stdout).unwrap();
    let pair = |line: &str| {
        let mut columns = line.rsplit('\t').map(str::to_owned);
        let target = columns.next()?;
        Some([columns.next()?, target])
    };
    text.lines().filter_map(pair).collect()
}

/// A document of the first `count` rows, some dropped and some merged.
pub(crate) fn document(rows: &[[String; 2]], count: usize) -> GoldPair {
    let mut document = GoldPair {
        name: format!("{count} rows"),
        source: Vec::new(),
        target: Vec::new(),
        beads: Vec::new(),
    };
    let mut rows = rows.iter().take(count).zip(0..).peekable();
    while let Some(([source, target], number)) = rows.next() {
        let at = (document.source.len(), document.target.len());
        let mut bead = GoldBead {
            source: vec![at.0],
            target: vec![at.1],
        };
        let (mut sources, mut targets) = (vec![source.clone()], vec![target.clone()]);
        match drawn(number) {
            draw if draw < DROPPED => {
                targets.clear();
                bead.target.clear();
            }
            draw if draw < DROPPED + MERGED => {
                if let Some(([source, target], _)) = rows.next() {
                    if draw % 2 == 0 {
                        sources.push(source.clone());
                        bead.source.push(at.0 + 1);
                        targets = vec![format!("{} {target}", targets.concat())];
                    } else {
                        sources = vec![format!("{} {source}", sources.concat())];
                        targets.push(target.clone());
                        bead.target.push(at.1 + 1);
                    }
                }
            }
            _ => {}
        }
        document.source.append(&mut sources);
        document.target.append(&mut targets);
        document.beads.push(bead);
    }
    document
}

/// A number in 0..1000 that depends on nothing but `seed`.
fn drawn(seed: u64) -> u64 {
    (seed.wrapping_add(1).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 33) % 1000
}
