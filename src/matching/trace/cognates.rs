//! The source words that look like a word.

use super::archive::WordNumber;
use super::links::Spelled;
use crate::text::alike::{self, Lettered, Letters};

/// Words shorter than this (in letters) are no cognates unless they are the same,
/// and those longer than this (in bytes) are run-on text.
const MIN_COGNATE: usize = 5;
const MAX_COGNATE: usize = 40;

/// Letters that cognates share at their start.
const COGNATE_START: usize = 3;

/// Similarity (1 − edit distance / longer length) from which words count as
/// cognates. They weigh as much as the similarity exceeds [`COGNATE_ZERO`], 1 at most.
const COGNATE_FROM: f64 = 0.65;
const COGNATE_ZERO: f64 = 0.5;

/// Cognates of one word that are followed, the most alike.
const MAX_COGNATES: usize = 8;

/// The spellings that may be cognates, so that most are told apart without a look at
/// their text.
#[derive(Debug, Default)]
pub(super) struct Cognates {
    /// All spellings, one after the other.
    texts: String,
    /// By spelling.
    spellings: Vec<Spelling>,
    /// The distinct starts, each with its first spelling.
    starts: Vec<(String, usize)>,
}

#[derive(Clone, Copy, Debug)]
struct Spelling {
    letters: Letters,
    start: u32,
    length: u32,
    word: WordNumber,
}

impl Cognates {
    /// Of spellings in their order.
    pub(super) fn new(spellings: &[Spelled]) -> Self {
        let mut cognates = Cognates::default();
        for spelled in spellings {
            let text = spelled.spelling.as_str();
            // Numbers of the table are 32 bits wide; no language has that many words.
            let Ok(place) = u32::try_from(cognates.texts.len()) else {
                break;
            };
            let Some(start) = start(text) else {
                continue;
            };
            if cognates.starts.last().is_none_or(|(last, _)| last != start) {
                let first = cognates.spellings.len();
                cognates.starts.push((start.to_owned(), first));
            }
            cognates.spellings.push(Spelling {
                letters: Letters::of(text),
                start: place,
                length: text.len() as u32,
                word: spelled.word,
            });
            cognates.texts.push_str(text);
        }
        cognates
    }

    /// The source words that look like `spelling`, each with its weight, surest first.
    pub(super) fn of(&self, spelling: &str) -> Vec<(WordNumber, f32)> {
        let word = (spelling, Letters::of(spelling));
        let mut found: Vec<(WordNumber, f32)> = self
            .with_start_of(spelling)
            .iter()
            .filter_map(|other| Some((other.word, self.weight(word, other)?)))
            .collect();
        found.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        found.truncate(MAX_COGNATES);
        found
    }

    fn with_start_of(&self, spelling: &str) -> &[Spelling] {
        let place = start(spelling).and_then(|start| {
            let found = |(known, _): &(String, usize)| known.as_str().cmp(start);
            self.starts.binary_search_by(found).ok()
        });
        let Some(place) = place else {
            return &[];
        };
        let end = self.starts.get(place + 1);
        &self.spellings[self.starts[place].1..end.map_or(self.spellings.len(), |next| next.1)]
    }

    /// How much two words look alike; none when they do not, or are the same.
    fn weight(&self, one: Lettered<'_>, other: &Spelling) -> Option<f32> {
        let start = other.start as usize;
        let text = &self.texts[start..start + other.length as usize];
        if text == one.0 {
            return None;
        }
        let similarity = alike::similarity(one, (text, other.letters), COGNATE_FROM)?;
        Some(((similarity - COGNATE_ZERO) / (1.0 - COGNATE_ZERO)) as f32)
    }
}

/// The first letters of a word that is long enough to be a cognate.
fn start(spelling: &str) -> Option<&str> {
    spelling.char_indices().nth(MIN_COGNATE - 1)?;
    let (end, _) = spelling.char_indices().nth(COGNATE_START)?;
    (spelling.len() <= MAX_COGNATE).then(|| &spelling[..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cognates_are_found_by_their_start() {
        let words = ["nacion", "nacional", "nadar", "nadir", "presidente"];
        let spellings: Vec<Spelled> = (0..)
            .zip(words)
            .map(|(word, spelling)| Spelled {
                spelling: spelling.into(),
                word,
            })
            .collect();
        let cognates = Cognates::new(&spellings);
        assert_eq!(cognates.of("national"), []); // other start
        assert_eq!(cognates.of("nacionales")[0].0, 1);
        assert_eq!(cognates.of("president")[0].0, 4);
        assert_eq!(cognates.of("nad"), []);
        assert_eq!(cognates.of(""), []);
        assert_eq!(cognates.of("presidente"), []); // the same is no cognate
    }
}
