//! Making an index.
//!
//! Texts are numbered as they come and kept as bytes. When all are there, strings get
//! their final numbers, texts are sorted by length and symbols, which brings patterns
//! together and variants of one sentence near each other, and the lists follow.

use std::io::{self, Write};
use std::thread;

use indexmap::IndexSet;

use super::bytes::{Cursor, Sections, put, wide};
use super::form::{FIRST_SPELLING, FIRST_WORD, Form, KINDS, Kind, NAME, is_class};
use super::record::{self, Member};
use super::vocabulary::{self, ALL_KINDS, Interner, PARTS};
use super::{SECTIONS, context_hash, lists, pair_list, section, signature, symbol_of};
use crate::memory::MatchText;
use crate::text::hash::Quick;

/// Flag of a class of units that were translated the other way round.
pub(super) const REVERSED: u64 = 1;
/// Flag of a class of units whose origin is known.
pub(super) const HAS_ORIGIN: u64 = 2;

/// Words in fewer than this share of the patterns have short lists of their own, and need
/// none of pairs.
const RARE_SHARE: u32 = 4096;
/// Words that occur this seldom are rare in an index of any size.
const RARE: u32 = 64;
/// Pairs that share a list, on average.
const PAIRS_IN_LIST: usize = 16;

/// Language, structure of tags, origin, direction.
type ClassKey = (String, u32, Option<String>, bool);

/// A text that was added: where its bytes are, and its member.
#[derive(Clone, Copy, Debug)]
struct Entry {
    start: usize,
    /// Bytes of its symbols, and behind them of the rest.
    symbols: u32,
    details: u32,
    unit: i64,
    changed: i64,
    class: u32,
    context: Option<u32>,
}

/// Collects texts, then turns them into an index.
#[derive(Debug, Default)]
pub(in crate::matching) struct Builder {
    strings: Interner,
    classes: IndexSet<ClassKey, Quick>,
    /// The forms of all texts, one behind the other.
    bytes: Vec<u8>,
    entries: Vec<Entry>,
}

/// A finished index that is not written yet.
#[derive(Debug)]
pub(in crate::matching) struct Built {
    sections: [Vec<u8>; SECTIONS],
    units: usize,
}

impl Built {
    /// Writes the index.
    ///
    /// # Errors
    /// Where `out` fails.
    pub(in crate::matching) fn write(&self, out: &mut dyn Write) -> io::Result<()> {
        Sections::write(&self.sections, out)
    }

    /// Number of units.
    pub(in crate::matching) fn units(&self) -> usize {
        self.units
    }

    /// What is written.
    pub(in crate::matching) fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        // Writing to memory does not fail.
        let _ = self.write(&mut bytes);
        bytes
    }
}

/// For each kind of strings the new number of each.
type Numbering = [Vec<u32>; KINDS];

impl Builder {
    /// Adds the text of a unit.
    pub(in crate::matching) fn add(&mut self, text: &MatchText<'_>) {
        let form = Form::of_unit(text, &mut self.strings);
        let class = (
            text.lang.to_string(),
            text.tags,
            text.origin.map(str::to_owned),
            text.reversed,
        );
        let entry = Entry {
            start: 0,
            symbols: 0,
            details: 0,
            unit: text.unit.0,
            changed: text.changed,
            class: self.classes.insert_full(class).0 as u32,
            context: text.placed.then(|| context_hash(text.previous, text.next)),
        };
        self.push(&form, entry);
    }

    fn push(&mut self, form: &Form, entry: Entry) {
        let start = self.bytes.len();
        put(&mut self.bytes, form.symbols.len() as u64);
        for symbol in &form.symbols {
            put(&mut self.bytes, u64::from(*symbol));
        }
        let middle = self.bytes.len();
        record::write_details(&mut self.bytes, form);
        self.entries.push(Entry {
            start,
            symbols: (middle - start) as u32,
            details: (self.bytes.len() - middle) as u32,
            ..entry
        });
    }

    /// Adds all texts of another builder, behind its own.
    pub(in crate::matching) fn append(&mut self, other: &Builder) {
        let numbering = ALL_KINDS.map(|kind| {
            let strings = other.strings.strings(kind);
            strings
                .map(|text| super::form::Numbers::number(&mut self.strings, kind, text))
                .collect()
        });
        let classes: Vec<u32> = other
            .classes
            .iter()
            .map(|class| self.classes.insert_full(class.clone()).0 as u32)
            .collect();
        let mut form = Form::default();
        for entry in &other.entries {
            other.read(entry, &mut form);
            renumber(&mut form, &numbering);
            let class = classes[entry.class as usize];
            self.push(&form, Entry { class, ..*entry });
        }
    }

    fn read(&self, entry: &Entry, form: &mut Form) {
        let bytes = &self.bytes[entry.start..];
        let mut cursor = Cursor::new(bytes);
        let length = cursor.number();
        form.symbols.clear();
        form.symbols.extend((0..length).map(|_| cursor.small()));
        record::read_details(&mut cursor, form);
    }

    /// The bytes of an entry's symbols, and of its details.
    fn parts(&self, entry: &Entry) -> (&[u8], &[u8]) {
        let middle = entry.start + entry.symbols as usize;
        let symbols = &self.bytes[entry.start..middle];
        (
            symbols,
            &self.bytes[middle..middle + entry.details as usize],
        )
    }

    /// The index over everything added.
    pub(in crate::matching) fn finish(self) -> Built {
        let mut sections = [const { Vec::new() }; SECTIONS];
        let counts = self.string_counts();
        let numbering = ALL_KINDS.map(|kind| {
            let (parts, numbers) = vocabulary::finish(&self.strings, kind, &counts[kind as usize]);
            let first = section::STRINGS + PARTS * kind as usize;
            for (section, part) in sections[first..].iter_mut().zip(parts) {
                *section = part;
            }
            numbers
        });
        let words = sorted_counts(&counts[Kind::Word as usize]);
        let sorted = self.renumbered(&numbering).sorted();
        sections[section::CLASSES] = sorted.class_bytes();
        sections[section::TIMES] = sorted.time_bytes();
        let patterns = sorted.write_patterns(&mut sections);
        let rare = RARE.max(patterns.len() as u32 / RARE_SHARE);
        let common = symbol_of(words.partition_point(|count| *count >= rare) as u32);
        // The lists are most of the work that is left.
        let (ones, (pairs, bits)) = thread::scope(|scope| {
            let ones = scope.spawn(|| patterns.ones(words.len()));
            let pairs = patterns.pairs(common);
            (ones.join(), pairs)
        });
        let ones = ones.unwrap_or_else(|panic| std::panic::resume_unwind(panic));
        for (section, lists) in [(section::ONES, ones), (section::PAIRS, pairs)] {
            sections[section] = lists.data;
            sections[section - 1] = lists.ends;
        }
        let counts = &mut sections[section::COUNTS];
        put(counts, patterns.len() as u64);
        put(counts, sorted.entries.len() as u64);
        put(counts, u64::from(common));
        put(counts, u64::from(bits));
        Built {
            sections,
            units: sorted.entries.len(),
        }
    }

    /// How often each string occurs.
    fn string_counts(&self) -> Numbering {
        let mut counts = ALL_KINDS.map(|kind| vec![0_u32; self.strings.len(kind)]);
        let mut form = Form::default();
        for entry in &self.entries {
            self.read(entry, &mut form);
            visit_strings(&mut form, |kind, number| {
                let count = &mut counts[kind as usize][*number as usize];
                *count = count.saturating_add(1);
            });
        }
        counts
    }

    /// The same texts with other numbers; without the strings.
    fn renumbered(self, numbering: &Numbering) -> Builder {
        let mut new = Builder {
            bytes: Vec::with_capacity(self.bytes.len()),
            entries: Vec::with_capacity(self.entries.len()),
            ..Builder::default()
        };
        let mut form = Form::default();
        for entry in &self.entries {
            self.read(entry, &mut form);
            renumber(&mut form, numbering);
            new.push(&form, *entry);
        }
        new.classes = self.classes;
        new
    }

    /// The same texts by length and symbols; those of one pattern by details, new ones
    /// first.
    fn sorted(mut self) -> Builder {
        let mut order: Vec<(u128, u32)> = (0..)
            .zip(&self.entries)
            .map(|(number, entry)| (self.sort_key(entry), number))
            .collect();
        order.sort_unstable_by(|(key, one), (other_key, other)| {
            key.cmp(other_key).then_with(|| {
                let one = &self.entries[*one as usize];
                let other = &self.entries[*other as usize];
                let parts = self.parts(one).cmp(&self.parts(other));
                parts
                    .then(other.changed.cmp(&one.changed))
                    .then(one.unit.cmp(&other.unit))
            })
        });
        let sorted = order.iter().map(|(_, entry)| self.entries[*entry as usize]);
        self.entries = sorted.collect();
        self
    }

    /// Length and first symbols of an entry: nearly always enough to order two, without
    /// going where their bytes lie.
    fn sort_key(&self, entry: &Entry) -> u128 {
        let symbols = self.parts(entry).0;
        let length = Cursor::new(symbols).number().min(u64::from(u32::MAX));
        let mut first = [0; 12];
        let known = symbols.len().min(first.len());
        first[..known].copy_from_slice(&symbols[..known]);
        let first = first
            .iter()
            .fold(0, |key, byte| key << 8 | u128::from(*byte));
        u128::from(length) << 96 | first
    }

    fn class_bytes(&self) -> Vec<u8> {
        let mut out = Vec::new();
        for (lang, tags, origin, reversed) in &self.classes {
            let text = origin.as_deref().unwrap_or_default();
            let has_origin = HAS_ORIGIN * u64::from(origin.is_some());
            put(&mut out, (REVERSED * u64::from(*reversed)) | has_origin);
            put(&mut out, u64::from(*tags));
            put(&mut out, lang.len() as u64);
            put(&mut out, text.len() as u64);
            out.extend(lang.as_bytes());
            out.extend(text.as_bytes());
        }
        out
    }

    /// All times, ascending.
    fn times(&self) -> Vec<i64> {
        let mut times: Vec<i64> = self.entries.iter().map(|entry| entry.changed).collect();
        times.sort_unstable();
        times.dedup();
        times
    }

    fn time_bytes(&self) -> Vec<u8> {
        let times = self.times();
        times.iter().flat_map(|time| time.to_le_bytes()).collect()
    }

    /// Writes the patterns of sorted entries with their ends, signatures and lengths.
    fn write_patterns(&self, sections: &mut [Vec<u8>; SECTIONS]) -> Patterns {
        let times = self.times();
        let mut patterns = Patterns::default();
        let mut ends = vec![0];
        let mut forms: Vec<Form> = Vec::new();
        let mut last_length = None;
        for entries in self
            .entries
            .chunk_by(|one, other| self.parts(one).0 == self.parts(other).0)
        {
            forms.resize_with(forms.len().max(entries.len()), Form::default);
            for (entry, form) in entries.iter().zip(&mut forms) {
                self.read(entry, form);
            }
            let member = |entry: &Entry| Member {
                unit: entry.unit,
                changed: times.partition_point(|time| *time < entry.changed) as u32,
                class: entry.class,
                context: entry.context,
            };
            let members: Vec<(Member, &Form)> = entries.iter().map(member).zip(&forms).collect();
            let Some((_, form)) = members.first() else {
                continue;
            };
            let out = &mut sections[section::PATTERNS];
            record::write(out, &form.symbols, &members);
            ends.push(out.len() as u64);
            let signature = signature::of(&form.symbols);
            sections[section::SIGNATURES].extend(signature.to_le_bytes());
            let length = form.symbols.len() as u32;
            if last_length != Some(length) {
                let lengths = &mut sections[section::LENGTHS];
                lengths.extend(length.to_le_bytes());
                lengths.extend((patterns.len() as u32).to_le_bytes());
                last_length = Some(length);
            }
            patterns.push(&form.symbols);
        }
        sections[section::PATTERN_ENDS] = wide(&ends);
        patterns
    }
}

/// Counts in descending order, as the strings are numbered.
fn sorted_counts(counts: &[u32]) -> Vec<u32> {
    let mut counts = counts.to_vec();
    counts.sort_unstable_by_key(|count| std::cmp::Reverse(*count));
    counts
}

/// Calls `visit` for each string that a form names.
fn visit_strings(form: &mut Form, mut visit: impl FnMut(Kind, &mut u32)) {
    for (symbol, detail) in form.symbols.iter_mut().zip(&mut form.details) {
        if *symbol == NAME {
            visit(Kind::Name, detail);
        } else if is_class(*symbol) {
            visit(Kind::Value, detail);
        } else {
            let mut word = *symbol - FIRST_WORD;
            visit(Kind::Word, &mut word);
            *symbol = symbol_of(word);
            if *detail >= FIRST_SPELLING {
                let mut spelling = *detail - FIRST_SPELLING;
                visit(Kind::Spelling, &mut spelling);
                *detail = FIRST_SPELLING + spelling;
            }
        }
    }
    for mark in form.marks.iter_mut().filter(|mark| **mark > 0) {
        let mut marks = *mark - 1;
        visit(Kind::Marks, &mut marks);
        *mark = marks + 1;
    }
}

fn renumber(form: &mut Form, numbering: &Numbering) {
    visit_strings(form, |kind, number| {
        *number = numbering[kind as usize][*number as usize];
    });
}

/// The symbols of all patterns, one pattern behind the other.
#[derive(Debug, Default)]
struct Patterns {
    bytes: Vec<u8>,
    count: usize,
}

impl Patterns {
    fn len(&self) -> usize {
        self.count
    }

    fn push(&mut self, symbols: &[u32]) {
        put(&mut self.bytes, symbols.len() as u64);
        for symbol in symbols {
            put(&mut self.bytes, u64::from(*symbol));
        }
        self.count += 1;
    }

    /// Calls `visit` for each pattern with its number and symbols.
    fn for_each(&self, mut visit: impl FnMut(u32, &[u32])) {
        let mut cursor = Cursor::new(&self.bytes);
        let mut symbols = Vec::new();
        for pattern in 0..self.count as u32 {
            let length = cursor.number();
            symbols.clear();
            symbols.extend((0..length).map(|_| cursor.small()));
            visit(pattern, &symbols);
        }
    }

    /// For each symbol the patterns that hold it.
    fn ones(&self, words: usize) -> Lists {
        let symbols = symbol_of(words as u32) as usize;
        self.lists(symbols, |pattern, keys| {
            keys.extend(pattern.iter().map(|symbol| *symbol as usize));
        })
    }

    /// The patterns of pairs of symbols below `common`, and the power of two that is the
    /// number of their lists.
    fn pairs(&self, common: u32) -> (Lists, u32) {
        let are_common = |two: &&[u32]| two.iter().all(|symbol| *symbol < common);
        let mut occurrences = 0;
        self.for_each(|_, pattern| {
            occurrences += pattern.windows(2).filter(are_common).count();
        });
        let wanted = (occurrences / PAIRS_IN_LIST + 1).next_power_of_two();
        let bits = wanted.trailing_zeros().clamp(1, 31);
        let lists = self.lists(1 << bits, |pattern, keys| {
            let pairs = pattern.windows(2).filter(are_common);
            let pairs = pairs.filter_map(|two| <[u32; 2]>::try_from(two).ok());
            keys.extend(pairs.map(|[first, second]| pair_list(first, second, bits)));
        });
        (lists, bits)
    }

    /// For each key the patterns that have it.
    fn lists(&self, keys: usize, mut keys_of: impl FnMut(&[u32], &mut Vec<usize>)) -> Lists {
        // Counted first, so that all lists lie in one array.
        let mut starts = vec![0_usize; keys + 1];
        let mut of_pattern = Vec::new();
        let mut visit_keys = |pattern: &[u32], visit: &mut dyn FnMut(usize)| {
            of_pattern.clear();
            keys_of(pattern, &mut of_pattern);
            of_pattern.sort_unstable();
            of_pattern.dedup();
            of_pattern.iter().for_each(|key| visit(*key));
        };
        self.for_each(|_, pattern| visit_keys(pattern, &mut |key| starts[key + 1] += 1));
        for key in 0..keys {
            starts[key + 1] += starts[key];
        }
        let mut numbers = vec![0_u32; starts[keys]];
        let mut next = starts.clone();
        self.for_each(|number, pattern| {
            visit_keys(pattern, &mut |key| {
                numbers[next[key]] = number;
                next[key] += 1;
            });
        });
        let mut out = Vec::new();
        let mut ends = vec![0];
        for key in 0..keys {
            lists::write(&mut out, &numbers[starts[key]..starts[key + 1]]);
            ends.push(out.len() as u64);
        }
        Lists {
            ends: wide(&ends),
            data: out,
        }
    }
}

/// Lists of patterns, and where each ends.
struct Lists {
    ends: Vec<u8>,
    data: Vec<u8>,
}
