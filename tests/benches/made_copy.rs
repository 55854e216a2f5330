//! A memory like that of a wire desk, made of the segments of a few stories: some come
//! back hundreds of times with other figures, names and words, most are new mixtures.

use std::collections::HashSet;
use std::fs;
use std::path::Path;

use serde_json::Value;

/// So many texts of units, and texts to look up: a third of them units, a third units with
/// edits, a third made of other halves.
pub(crate) fn make(units: usize, queries: usize) -> (Vec<String>, Vec<String>) {
    let mut maker = Maker::new();
    let mut seen = HashSet::new();
    let mut texts = Vec::with_capacity(units);
    while texts.len() < units {
        let text = maker.unit();
        if seen.insert(text.clone()) {
            texts.push(text);
        }
    }
    let asked = (0..queries).map(|number| {
        let any = maker.random.below(texts.len());
        match number % 3 {
            0 => texts[any].clone(),
            1 => maker.edited(&texts[any]),
            _ => maker.mixture(),
        }
    });
    let asked = asked.collect();
    (texts, asked)
}

struct Maker {
    random: Random,
    /// Segments as words.
    segments: Vec<Vec<String>>,
    /// All their words, each as often as it occurs.
    words: Vec<String>,
}

impl Maker {
    fn new() -> Self {
        let segments: Vec<Vec<String>> = wire_segments()
            .iter()
            .map(|text| text.split_whitespace().map(str::to_owned).collect())
            .collect();
        Maker {
            random: Random(1),
            words: segments.concat(),
            segments,
        }
    }

    /// A variant of a segment, some segments far more often than others; or a mixture.
    fn unit(&mut self) -> String {
        if self.random.below(2) == 0 {
            return self.mixture();
        }
        // Three draws, each up to the one before: half of all units come from a
        // fourteenth of the segments.
        let count = self.segments.len();
        let at = (0..2).fold(self.random.below(count), |at, _| self.random.below(at + 1));
        let text = self.segments[at].join(" ");
        self.edited(&text)
    }

    /// The beginning of one segment, words of any, and the end of another.
    fn mixture(&mut self) -> String {
        let [one, other] = [0, 0].map(|_| self.random.below(self.segments.len()));
        let head = self.random.below(self.segments[one].len()) + 1;
        let tail = self.random.below(self.segments[other].len());
        let mut words = self.segments[one][..head].to_vec();
        for _ in 0..self.random.below(4) {
            words.push(self.word());
        }
        words.extend_from_slice(&self.segments[other][tail..]);
        words.join(" ")
    }

    /// One to three words replaced, added or left out, and all figures changed.
    fn edited(&mut self, text: &str) -> String {
        let mut words: Vec<String> = text.split_whitespace().map(str::to_owned).collect();
        for _ in 0..=self.random.below(3) {
            let at = self.random.below(words.len());
            let word = self.word();
            match self.random.below(3) {
                0 => words[at] = word,
                1 => words.insert(at, word),
                _ if words.len() > 1 => drop(words.remove(at)),
                _ => {}
            }
        }
        let digit = |c: char| match c.is_ascii_digit() {
            true => char::from(b'1' + self.random.below(9) as u8),
            false => c,
        };
        words.join(" ").chars().map(digit).collect()
    }

    fn word(&mut self) -> String {
        self.words[self.random.below(self.words.len())].clone()
    }
}

/// All Spanish segments of the wire stories.
fn wire_segments() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/wire");
    let stories = fs::read_dir(folder).unwrap();
    let mut paths: Vec<_> = stories
        .map(|entry| entry.unwrap().path().join("gold.json"))
        .filter(|path| path.exists())
        .collect();
    paths.sort();
    let mut segments = Vec::new();
    for path in paths {
        let gold: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
        let texts = gold["es"].as_array().unwrap().iter();
        segments.extend(texts.map(|segment| segment["text"].as_str().unwrap().to_owned()));
    }
    segments.retain(|text| !text.trim().is_empty());
    segments
}

/// The same numbers in every run: xorshift (G. Marsaglia, Journal of Statistical Software
/// 8, 2003).
struct Random(u64);

impl Random {
    /// A number below `limit`, which is not 0.
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % limit as u64) as usize
    }
}
