//! Making an index of what was collected.
//!
//! Strings get their final numbers, texts are sorted by length and symbols, which brings
//! patterns together and variants of one sentence near each other, and the lists follow.
//! Each step is done by all cores, and frees what it has used: a million units are on the
//! way to their index in a few hundred megabytes.

use std::cmp::Ordering;
use std::mem;

use rayon::prelude::*;

use super::build::{Builder, Built, Collected, Entry, Forms, Numbering};
use super::bytes::{Cursor, put, wide};
use super::form::{Form, Kind};
use super::postings::Patterns;
use super::record::{self, Member};
use super::vocabulary::{self, ALL_KINDS, PARTS};
use super::{SECTIONS, section, signature, symbol_of};
use crate::allocator;

/// Words in fewer than this share of the patterns have short lists of their own, and need
/// none of pairs.
const RARE_SHARE: u32 = 4096;
/// Words that occur this seldom are rare in an index of any size.
const RARE: u32 = 64;

/// Texts from which it is worth the time to give freed memory back.
const MUCH: usize = 100_000;

/// Texts that are written as patterns in one go: enough to be worth handing over, and few
/// enough that what is written twice does not matter.
const RUN: usize = 32 * 1024;

/// The sections of an index.
type Parts = [Vec<u8>; SECTIONS];

impl Builder {
    /// The index over everything added.
    pub(in crate::matching) fn finish(self) -> Built {
        self.sort().finish()
    }

    /// Everything added in its final order, which is the first half of the work and takes
    /// little more memory than what was collected.
    fn sort(mut self) -> Sorted {
        let mut sections = [const { Vec::new() }; SECTIONS];
        sections[section::CLASSES] = self.classes.iter().collect::<Vec<_>>().concat();
        let words = self.strings.sorted_counts(Kind::Word);
        let numbering = self.number(&mut sections);
        let units = self.units();
        let parts = mem::take(&mut self.parts);
        drop(self);
        give_back(units);
        let forms = renumbered(parts, &numbering, units);
        drop(numbering);
        let mut times: Vec<i64> = forms.entries.iter().map(|entry| entry.changed).collect();
        times.par_sort_unstable();
        times.dedup();
        times.shrink_to_fit();
        sections[section::TIMES] = times.iter().flat_map(|time| time.to_le_bytes()).collect();
        let order = order(&forms);
        give_back(units);
        Sorted {
            sections,
            words,
            forms,
            order,
            times,
        }
    }

    /// Puts the strings in their final order into sections; gives the final number of
    /// each.
    fn number(&self, sections: &mut Parts) -> Numbering {
        let finished: Vec<_> = ALL_KINDS
            .par_iter()
            .map(|kind| vocabulary::finish(&self.strings, *kind))
            .collect();
        let mut numbering = Numbering::default();
        for (kind, (parts, numbers)) in ALL_KINDS.into_iter().zip(finished) {
            let first = section::STRINGS + PARTS * kind as usize;
            for (section, part) in sections[first..].iter_mut().zip(parts) {
                *section = part;
            }
            numbering[kind as usize] = numbers;
        }
        numbering
    }
}

/// Gives back to the system what a step of the work has left free of `units` texts, in
/// pieces that the next one has no use for.
fn give_back(units: usize) {
    if units >= MUCH {
        allocator::give_back();
    }
}

/// All texts with their final numbers, and the order of them: by length and symbols;
/// those of one pattern by details, new ones first.
#[derive(Debug)]
struct Sorted {
    /// What is finished of the index.
    sections: Parts,
    /// How often each word comes, by final number.
    words: Vec<u32>,
    forms: Forms,
    order: Vec<Place>,
    /// The times at which units changed, ascending.
    times: Vec<i64>,
}

/// A text in the order: what it is sorted by, and the number of its entry.
type Place = (SortKey, u32);

/// Length and first symbols of a text. Two numbers take less room in a list than one of
/// their size, which would begin at every sixteenth byte.
type SortKey = (u64, u64);

/// The order of texts.
fn order(forms: &Forms) -> Vec<Place> {
    let keys = forms.entries.par_iter().enumerate();
    let mut order: Vec<Place> = keys
        .map(|(number, entry)| (sort_key(forms, entry), number as u32))
        .collect();
    order.par_sort_unstable_by(|(key, one), (other_key, other)| {
        key.cmp(other_key)
            .then_with(|| compare(forms, *one, *other))
    });
    order
}

/// Which of two texts comes first: by symbols, details, date and number.
fn compare(forms: &Forms, one: u32, other: u32) -> Ordering {
    let [one, other] = [one, other].map(|number| &forms.entries[number as usize]);
    let parts = forms.parts(one).cmp(&forms.parts(other));
    parts
        .then(other.changed.cmp(&one.changed))
        .then(one.unit.cmp(&other.unit))
}

impl Sorted {
    /// The index.
    fn finish(mut self) -> Built {
        let mut sections = mem::take(&mut self.sections);
        let words = mem::take(&mut self.words);
        let units = self.order.len();
        give_back(units);
        let count = self.write_patterns(&mut sections);
        drop(self);
        give_back(units);
        let patterns = Patterns::of(&sections, count);
        let rare = RARE.max(patterns.len() as u32 / RARE_SHARE);
        let common = symbol_of(words.partition_point(|count| *count >= rare) as u32);
        let ones = patterns.ones(words.len());
        (sections[section::ONES], sections[section::ONE_ENDS]) = (ones.data, ones.ends);
        let (pairs, bits) = patterns.pairs(common);
        (sections[section::PAIRS], sections[section::PAIR_ENDS]) = (pairs.data, pairs.ends);
        let counts = &mut sections[section::COUNTS];
        put(counts, patterns.len() as u64);
        put(counts, units as u64);
        put(counts, u64::from(common));
        put(counts, u64::from(bits));
        Built { sections, units }
    }

    fn entry(&self, number: u32) -> &Entry {
        &self.forms.entries[number as usize]
    }

    /// The symbols of a text as bytes.
    fn symbols(&self, (_, number): Place) -> &[u8] {
        self.forms.parts(self.entry(number)).0
    }

    /// Writes the patterns with their ends, signatures and lengths; gives their number.
    fn write_patterns(&self, sections: &mut Parts) -> usize {
        let mut ends = vec![0];
        let mut last_length = None;
        let mut count = 0;
        // Some runs at a time, so that little is there twice.
        for runs in self.runs().chunks(2 * rayon::current_num_threads()) {
            let written: Vec<Run> = runs.par_iter().map(|run| self.write_run(run)).collect();
            for run in written {
                let before = sections[section::PATTERNS].len() as u64;
                ends.extend(run.ends.iter().map(|end| before + end));
                for (length, first) in run.lengths {
                    if last_length != Some(length) {
                        let lengths = &mut sections[section::LENGTHS];
                        lengths.extend(length.to_le_bytes());
                        lengths.extend((count + first).to_le_bytes());
                        last_length = Some(length);
                    }
                }
                count += run.ends.len() as u32;
                sections[section::PATTERNS].extend(run.patterns);
                sections[section::SIGNATURES].extend(run.signatures);
            }
        }
        sections[section::PATTERN_ENDS] = wide(ends.iter().copied());
        count as usize
    }

    /// The order cut into runs, never inside a pattern.
    fn runs(&self) -> Vec<&[Place]> {
        let mut runs = Vec::new();
        let mut rest = self.order.as_slice();
        while !rest.is_empty() {
            let mut end = RUN.min(rest.len());
            let last = self.symbols(rest[end - 1]);
            while end < rest.len() && self.symbols(rest[end]) == last {
                end += 1;
            }
            let (run, behind) = rest.split_at(end);
            runs.push(run);
            rest = behind;
        }
        runs
    }

    fn write_run(&self, places: &[Place]) -> Run {
        let mut run = Run::default();
        let mut forms: Vec<Form> = Vec::new();
        let mut last_length = None;
        for places in places.chunk_by(|one, other| self.symbols(*one) == self.symbols(*other)) {
            forms.resize_with(forms.len().max(places.len()), Form::default);
            for ((_, number), form) in places.iter().zip(&mut forms) {
                self.forms.read(self.entry(*number), form);
            }
            let member = |(_, number): &Place| self.member(self.entry(*number));
            let members: Vec<(Member, &Form)> = places.iter().map(member).zip(&forms).collect();
            let Some((_, form)) = members.first() else {
                continue;
            };
            record::write(&mut run.patterns, &form.symbols, &members);
            let length = form.symbols.len() as u32;
            if last_length != Some(length) {
                run.lengths.push((length, run.ends.len() as u32));
                last_length = Some(length);
            }
            run.ends.push(run.patterns.len() as u64);
            let signature = signature::of(&form.symbols);
            run.signatures.extend(signature.to_le_bytes());
        }
        run
    }

    fn member(&self, entry: &Entry) -> Member {
        Member {
            unit: entry.unit,
            changed: self.times.partition_point(|time| *time < entry.changed) as u32,
            class: entry.class,
            context: entry.context,
        }
    }
}

/// Some of the patterns in their bytes.
#[derive(Default)]
struct Run {
    patterns: Vec<u8>,
    /// Where each ends.
    ends: Vec<u64>,
    signatures: Vec<u8>,
    /// Each length with the first pattern of it.
    lengths: Vec<(u32, u32)>,
}

/// All texts with their final numbers.
fn renumbered(parts: Vec<Collected>, numbering: &Numbering, units: usize) -> Forms {
    let mut all = Forms::default();
    let mut parts = parts.into_iter();
    // Some parts at a time, which are gone then, so that little is there twice.
    loop {
        let some: Vec<Collected> = parts
            .by_ref()
            .take(16 * rayon::current_num_threads())
            .collect();
        if some.is_empty() {
            return all;
        }
        let done: Vec<Forms> = some
            .into_par_iter()
            .map(|part| part.forms.renumbered(&composed(part.numbering, numbering)))
            .collect();
        done.iter().for_each(|forms| all.append(forms));
        drop(done);
        give_back(units);
    }
}

/// Numbers of a part straight to final ones.
fn composed(mut local: Numbering, global: &Numbering) -> Numbering {
    for (numbers, global) in local.iter_mut().zip(global) {
        for number in numbers {
            *number = global[*number as usize];
        }
    }
    local
}

/// Length and first symbols of an entry: nearly always enough to order two, without
/// going where their bytes lie.
fn sort_key(forms: &Forms, entry: &Entry) -> SortKey {
    let symbols = forms.parts(entry).0;
    let length = Cursor::new(symbols).number().min(u64::from(u32::MAX));
    let mut first = [0; 12];
    let known = symbols.len().min(first.len());
    first[..known].copy_from_slice(&symbols[..known]);
    let number = |bytes: &[u8]| {
        bytes
            .iter()
            .fold(0, |key, byte| key << 8 | u64::from(*byte))
    };
    (length << 32 | number(&first[..4]), number(&first[4..]))
}
