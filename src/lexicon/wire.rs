//! Hand-written Spanish-English word translations for newswire.
//!
//! `memory/lexicon/wire.tsv` holds what bitext of other kinds does not teach:
//! acronyms, places and demonyms, months, ranks, the verbs of reporting. A line is
//! `Spanish<TAB>English`; where one side has several words, the other has one, and
//! every word of the longer side translates the short one (`EE UU` and `US`). The
//! entries are read once, at the first look-up.

use std::collections::HashMap;
use std::sync::OnceLock;

use super::push_stems;
use crate::text::Lang;
use crate::text::hash::Quick;
use crate::text::stem::Stemmer;

/// The file as shipped.
const WIRE: &str = include_str!("../../memory/lexicon/wire.tsv");

/// What a hand-written entry counts: it was written because it is right.
pub const PROBABILITY: f32 = 1.0;

/// Which side is looked up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Spanish stems give English stems.
    SpanishToEnglish,
    /// English stems give Spanish stems.
    EnglishToSpanish,
}

impl Direction {
    /// All that its look-ups depend on.
    pub(super) fn text(self) -> &'static str {
        static REVERSED: OnceLock<String> = OnceLock::new();
        match self {
            Direction::SpanishToEnglish => WIRE,
            Direction::EnglishToSpanish => REVERSED.get_or_init(|| format!("reversed\n{WIRE}")),
        }
    }
}

/// Stems by stem, in both directions.
#[derive(Debug, Default)]
struct Entries {
    english: HashMap<String, Vec<String>, Quick>,
    spanish: HashMap<String, Vec<String>, Quick>,
}

/// The hand-written translations of a stem; none where it has no entry.
pub fn translations(direction: Direction, stem: &str) -> &'static [String] {
    static ENTRIES: OnceLock<Entries> = OnceLock::new();
    let entries = ENTRIES.get_or_init(|| read(WIRE));
    let side = match direction {
        Direction::SpanishToEnglish => &entries.english,
        Direction::EnglishToSpanish => &entries.spanish,
    };
    side.get(stem).map_or(&[], Vec::as_slice)
}

/// Reads the lines of a wire file; comments open with `#`.
fn read(text: &str) -> Entries {
    let (es, en) = (Stemmer::new(&Lang::es()), Stemmer::new(&Lang::en()));
    let mut entries = Entries::default();
    for line in lines(text) {
        let (mut spanish, mut english) = (Vec::new(), Vec::new());
        push_stems(line.0, &es, &mut spanish);
        push_stems(line.1, &en, &mut english);
        for s in &spanish {
            for e in &english {
                add(&mut entries.english, s, e);
                add(&mut entries.spanish, e, s);
            }
        }
    }
    entries
}

/// The pairs of a wire file.
fn lines(text: &str) -> impl Iterator<Item = (&str, &str)> {
    text.lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once('\t'))
}

fn add(side: &mut HashMap<String, Vec<String>, Quick>, from: &str, to: &str) {
    let known = side.entry(from.to_owned()).or_default();
    if !known.iter().any(|stem| stem == to) {
        known.push(to.to_owned());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::word::words;

    #[test]
    fn every_line_is_a_pair_with_one_word_on_a_side() {
        let mut seen = std::collections::BTreeSet::new();
        for line in WIRE
            .lines()
            .filter(|l| !l.starts_with('#') && !l.is_empty())
        {
            let (es, en) = line
                .split_once('\t')
                .unwrap_or_else(|| panic!("no tab: {line}"));
            let (s, t) = (words(es).count(), words(en).count());
            assert!(s >= 1 && t >= 1 && s.min(t) == 1, "{line}");
            assert!(seen.insert(line), "twice: {line}");
        }
        assert!(seen.len() > 300);
    }

    #[test]
    fn acronyms_spelled_with_stops_are_found_by_their_parts() {
        assert!(
            translations(Direction::SpanishToEnglish, "ee")
                .iter()
                .any(|t| t == "us")
        );
        assert!(
            translations(Direction::EnglishToSpanish, "nato")
                .iter()
                .any(|t| t == "otan")
        );
        assert!(translations(Direction::SpanishToEnglish, "xyzzy").is_empty());
    }
}
