//! The source segments in flat arrays: their texts, their words, and which words
//! of the target language each word may appear as.

use std::collections::HashMap;
use std::ops::Range;

use super::links::{Link, Spelled};
use super::terms::{self, ItemKind, Key, KeyKind, key};
use crate::lexicon::Lexicon;
use crate::memory::{SourceSegment, UnitId};
use crate::text::stem::Stemmer;
use crate::text::{Lang, word};

/// Number of a source word (a stem or a value).
pub(super) type WordNumber = u32;
/// Number of a source segment, in the order of the memory.
pub(super) type SegmentNumber = u32;
/// Number of a story, in the order of the memory.
pub(super) type StoryNumber = u32;

/// A story, place or unit that a segment does not have.
pub(super) const NONE: u32 = u32::MAX;

/// Segments that can be searched.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Archive {
    pub(super) langs: Vec<Lang>,
    /// The desk's ids.
    pub(super) stories: Vec<String>,
    pub(super) segments: Vec<Segment>,
    /// All texts, one after the other.
    pub(super) texts: String,
    /// All segments' words, one after the other.
    pub(super) words: Vec<WordNumber>,
    /// How many words there are.
    pub(super) vocabulary: u32,
    /// By key.
    pub(super) links: Vec<Link>,
    /// By spelling.
    pub(super) spellings: Vec<Spelled>,
}

/// A segment; texts and words begin where those of the one before it end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Segment {
    /// Index of its language.
    pub(super) lang: u32,
    /// Its story, or [`NONE`].
    pub(super) story: StoryNumber,
    /// Its index in the story, or [`NONE`].
    pub(super) position: u32,
    pub(super) unit: Option<UnitId>,
    pub(super) text_end: usize,
    pub(super) words_end: usize,
}

impl Archive {
    pub(super) fn len(&self) -> usize {
        self.segments.len()
    }

    pub(super) fn segment(&self, number: SegmentNumber) -> &Segment {
        &self.segments[number as usize]
    }

    /// The distinct words of a segment, ascending.
    pub(super) fn words_of(&self, number: SegmentNumber) -> &[WordNumber] {
        let start = self.before(number).map_or(0, |before| before.words_end);
        &self.words[start..self.segment(number).words_end]
    }

    pub(super) fn text_of(&self, number: SegmentNumber) -> &str {
        let start = self.before(number).map_or(0, |before| before.text_end);
        &self.texts[start..self.segment(number).text_end]
    }

    /// The segment as the memory gave it.
    pub(super) fn source_segment(&self, number: SegmentNumber) -> SourceSegment {
        let segment = self.segment(number);
        SourceSegment {
            story: self.stories.get(segment.story as usize).cloned(),
            position: (segment.position != NONE).then_some(segment.position),
            lang: self.langs[segment.lang as usize].clone(),
            text: self.text_of(number).to_owned(),
            unit: segment.unit,
        }
    }

    /// For each story its segments, which follow each other.
    pub(super) fn story_ranges(&self) -> Vec<Range<SegmentNumber>> {
        let mut ranges = vec![0..0; self.stories.len()];
        for (number, segment) in (0..).zip(&self.segments) {
            if let Some(range) = ranges.get_mut(segment.story as usize) {
                if range.start == range.end {
                    *range = number..number;
                }
                range.end = number + 1;
            }
        }
        ranges
    }

    fn before(&self, number: SegmentNumber) -> Option<&Segment> {
        self.segments.get((number as usize).checked_sub(1)?)
    }
}

/// Makes an [`Archive`] of segments that are given in the order of the memory.
pub(super) struct Builder<'l> {
    archive: Archive,
    lang: Lang,
    lexicon: Lexicon<'l>,
    stemmer: Stemmer,
    /// Words by the key of their stem or value.
    numbers: HashMap<Key, WordNumber>,
    /// Words by each form seen.
    forms: HashMap<String, WordNumber>,
}

impl<'l> Builder<'l> {
    pub(super) fn new(lang: &Lang, lexicon: Lexicon<'l>) -> Self {
        Builder {
            archive: Archive::default(),
            lang: lang.clone(),
            lexicon,
            stemmer: Stemmer::new(lang),
            numbers: HashMap::new(),
            forms: HashMap::new(),
        }
    }

    pub(super) fn add(&mut self, segment: &SourceSegment) {
        let analysis = terms::analysis(&segment.text, &self.lang);
        let mut words = Vec::new();
        terms::items(&analysis, |kind, text, _| {
            words.push(match kind {
                ItemKind::Value(part) => self.value(part.key()),
                ItemKind::Word | ItemKind::Name => self.word(text),
            });
        });
        words.sort_unstable();
        words.dedup();
        self.archive.words.extend(words);
        self.archive.texts.push_str(&segment.text);
        let lang = self.lang_number(&segment.lang);
        let story = match &segment.story {
            None => NONE,
            Some(id) => self.story_number(id),
        };
        self.archive.segments.push(Segment {
            lang,
            story,
            position: segment.position.unwrap_or(NONE),
            unit: segment.unit,
            text_end: self.archive.texts.len(),
            words_end: self.archive.words.len(),
        });
    }

    pub(super) fn build(mut self) -> Archive {
        self.archive.links.sort_by(Link::order);
        self.archive.spellings.sort();
        self.archive
    }

    fn lang_number(&mut self, lang: &Lang) -> u32 {
        let langs = &mut self.archive.langs;
        let known = langs.iter().position(|known| known == lang);
        known.unwrap_or_else(|| {
            langs.push(lang.clone());
            langs.len() - 1
        }) as u32
    }

    fn story_number(&mut self, id: &str) -> StoryNumber {
        let stories = &mut self.archive.stories;
        if stories.last().is_none_or(|last| last != id) {
            stories.push(id.to_owned());
        }
        stories.len() as StoryNumber - 1
    }

    /// The word with this key, and whether it is new.
    fn number(&mut self, key: Key) -> (WordNumber, bool) {
        let next = self.archive.vocabulary;
        let number = *self.numbers.entry(key).or_insert(next);
        self.archive.vocabulary += u32::from(number == next);
        (number, number == next)
    }

    fn value(&mut self, key: Key) -> WordNumber {
        let (number, new) = self.number(key);
        if new {
            self.archive.links.push(Link::same(key, number));
        }
        number
    }

    fn word(&mut self, form: &str) -> WordNumber {
        if let Some(number) = self.forms.get(form) {
            return *number;
        }
        let stem = self.stemmer.stem(form);
        let (number, new) = self.number(key(KeyKind::SourceStem, &stem));
        if new {
            let translations = Link::translations(&self.lexicon, &stem, number);
            self.archive.links.extend(translations);
        }
        self.forms.insert(form.to_owned(), number);
        let plain = word::plain(form);
        let spelling = Link::same(key(KeyKind::Spelling, &plain), number);
        let spelled = Spelled {
            spelling: plain,
            word: number,
        };
        // Forms that differ in case or accents share a spelling.
        if self.forms.insert(spelled.mark(), number).is_none() {
            self.archive.links.push(spelling);
            self.archive.spellings.push(spelled);
        }
        number
    }
}
