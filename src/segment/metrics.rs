//! How good a segmentation is, measured against gold.
//!
//! A boundary is the end of a segment inside its paragraph, before white space; the
//! last end of a paragraph is given and counts for nothing. Precision, recall and F1
//! are taken over all boundaries of a set (micro-average).

use std::cmp::Ordering;

/// A paragraph and where its segments should end.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GoldParagraph {
    /// What the segmenter is given.
    pub text: String,
    /// Ends of the segments as byte offsets into it, ascending; the last is the paragraph's.
    pub ends: Vec<usize>,
}

impl GoldParagraph {
    /// A paragraph whose ends are counted in code points. `None` when one lies outside
    /// the text or they do not ascend.
    pub fn from_code_points(text: String, ends: &[usize]) -> Option<GoldParagraph> {
        let mut bytes = text.char_indices().map(|(at, _)| at).chain([text.len()]);
        let mut passed = 0;
        let mut byte_ends = Vec::with_capacity(ends.len());
        for &end in ends {
            byte_ends.push(bytes.nth(end.checked_sub(passed)?)?);
            passed = end + 1;
        }
        Some(GoldParagraph {
            text,
            ends: byte_ends,
        })
    }

    /// Paragraphs from a text with one segment a line, as aligned corpora have it: lines
    /// are joined by a space. One without a stop at its end is a headline, and so the
    /// last of its paragraph.
    ///
    /// Where such a line holds two sentences, a right split between them counts as wrong.
    pub fn from_lines<'t>(lines: impl IntoIterator<Item = &'t str>) -> Vec<GoldParagraph> {
        let mut paragraphs = Vec::new();
        let mut paragraph = GoldParagraph::default();
        for line in lines
            .into_iter()
            .map(str::trim)
            .filter(|line| !line.is_empty())
        {
            if !paragraph.text.is_empty() {
                paragraph.text.push(' ');
            }
            paragraph.text.push_str(line);
            paragraph.ends.push(paragraph.text.len());
            let bare = line.trim_end_matches(['"', '”', '’', '\'', ')', '»', ' ']);
            if !bare.ends_with(['.', '!', '?', '…']) {
                paragraphs.push(std::mem::take(&mut paragraph));
            }
        }
        if !paragraph.text.is_empty() {
            paragraphs.push(paragraph);
        }
        paragraphs
    }
}

/// Boundaries counted, to be added up over paragraphs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Boundaries found.
    pub found: usize,
    /// Boundaries in gold.
    pub gold: usize,
    /// Boundaries found that are in gold.
    pub right: usize,
}

impl Counts {
    /// Share of the boundaries found that are right; 1 when none was found.
    pub fn precision(&self) -> f64 {
        share(self.right, self.found)
    }

    /// Share of gold's boundaries that were found; 1 when it has none.
    pub fn recall(&self) -> f64 {
        share(self.right, self.gold)
    }

    /// Harmonic mean of precision and recall: twice the right ones of those found and
    /// those in gold together; 1 when there are neither.
    pub fn f1(&self) -> f64 {
        share(2 * self.right, self.found + self.gold)
    }

    /// Adds the counts of another paragraph.
    pub fn add(&mut self, other: Counts) {
        self.found += other.found;
        self.gold += other.gold;
        self.right += other.right;
    }
}

fn share(part: usize, all: usize) -> f64 {
    if all == 0 {
        1.0
    } else {
        part as f64 / all as f64
    }
}

/// A boundary that only one side has; a byte offset into the paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Miss {
    /// Found, but not in gold.
    Split(usize),
    /// In gold, but not found.
    Joined(usize),
}

/// Compares the ends of the segments found in a paragraph with gold's; both ascend.
pub fn compare(found: &[usize], gold: &[usize]) -> (Counts, Vec<Miss>) {
    let (mut found, mut gold) = (inner(found), inner(gold));
    let mut misses = Vec::new();
    let mut counts = Counts {
        found: found.len(),
        gold: gold.len(),
        right: 0,
    };
    loop {
        match (found, gold) {
            ([one, found_rest @ ..], [other, gold_rest @ ..]) => match one.cmp(other) {
                Ordering::Equal => {
                    counts.right += 1;
                    (found, gold) = (found_rest, gold_rest);
                }
                Ordering::Less => {
                    misses.push(Miss::Split(*one));
                    found = found_rest;
                }
                Ordering::Greater => {
                    misses.push(Miss::Joined(*other));
                    gold = gold_rest;
                }
            },
            (found, gold) => {
                misses.extend(found.iter().copied().map(Miss::Split));
                misses.extend(gold.iter().copied().map(Miss::Joined));
                return (counts, misses);
            }
        }
    }
}

/// All ends but the last, which is the paragraph's.
fn inner(ends: &[usize]) -> &[usize] {
    ends.split_last().map_or(&[], |(_, inner)| inner)
}

/// Cases, each right as a whole or wrong; to be added up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Exact {
    /// Cases whose segments are all as in gold.
    pub right: usize,
    /// All cases.
    pub cases: usize,
}

impl Exact {
    /// Counts one more case.
    pub fn add(&mut self, right: bool) {
        self.right += usize::from(right);
        self.cases += 1;
    }

    /// Share of the cases that are right; 1 when there are none.
    pub fn share(&self) -> f64 {
        share(self.right, self.cases)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Worked by hand. `0123456789`: the last end, 10, is given.
    #[test]
    fn boundaries_by_hand() {
        type Case<'a> = (&'a [usize], &'a [usize], [usize; 3], &'a [Miss]);
        let cases: [Case; 6] = [
            (&[3, 6, 10], &[3, 6, 10], [2, 2, 2], &[]),
            (
                &[3, 5, 10],
                &[3, 7, 10],
                [2, 2, 1],
                &[Miss::Split(5), Miss::Joined(7)],
            ),
            (&[10], &[4, 10], [0, 1, 0], &[Miss::Joined(4)]),
            (&[4, 10], &[10], [1, 0, 0], &[Miss::Split(4)]),
            (&[10], &[10], [0, 0, 0], &[]),
            (&[], &[], [0, 0, 0], &[]),
        ];
        let mut all = Counts::default();
        for (given, expected, [found, gold, right], misses) in cases {
            let (counts, given_misses) = compare(given, expected);
            assert_eq!(counts, Counts { found, gold, right });
            assert_eq!(given_misses, misses);
            all.add(counts);
        }
        // Of 5 found 3 are right, and of 5 in gold 3 were found.
        assert_eq!((all.precision(), all.recall(), all.f1()), (0.6, 0.6, 0.6));
    }

    #[test]
    fn shares_without_anything_to_share() {
        let none = Counts::default();
        assert_eq!(
            (none.precision(), none.recall(), none.f1()),
            (1.0, 1.0, 1.0)
        );
        let missed = Counts { gold: 2, ..none };
        assert_eq!(
            (missed.precision(), missed.recall(), missed.f1()),
            (1.0, 0.0, 0.0)
        );
        let uneven = Counts {
            found: 1,
            gold: 3,
            right: 1,
        };
        assert_eq!((uneven.precision(), uneven.f1()), (1.0, 0.5));
    }

    #[test]
    fn exact_cases_are_counted() {
        let mut exact = Exact::default();
        assert_eq!(exact.share(), 1.0);
        for right in [true, false, true, true] {
            exact.add(right);
        }
        assert_eq!((exact.right, exact.cases, exact.share()), (3, 4, 0.75));
    }

    #[test]
    fn code_points_become_bytes() {
        let read = |ends| GoldParagraph::from_code_points("¿Qué? Sí.".into(), ends).map(|p| p.ends);
        assert_eq!(read(&[5, 9]), Some(vec![7, 12]));
        assert_eq!(read(&[]), Some(vec![]));
        for wrong in [&[10][..], &[5, 5], &[9, 5]] {
            assert_eq!(read(wrong), None, "{wrong:?}");
        }
    }

    #[test]
    fn lines_are_joined_up_to_a_headline() {
        let lines = [
            "PERÚ SISMO",
            "Murió él. ",
            "“¿Quién?”",
            "",
            "Más noticias",
            "Fin.",
        ];
        let paragraphs = GoldParagraph::from_lines(lines);
        let texts: Vec<&str> = paragraphs.iter().map(|p| p.text.as_str()).collect();
        assert_eq!(
            texts,
            ["PERÚ SISMO", "Murió él. “¿Quién?” Más noticias", "Fin."]
        );
        let [_, middle, _] = &paragraphs[..] else {
            panic!()
        };
        let ends: Vec<&str> = middle.ends.iter().map(|end| &middle.text[..*end]).collect();
        assert_eq!(
            ends,
            [
                "Murió él.",
                "Murió él. “¿Quién?”",
                "Murió él. “¿Quién?” Más noticias"
            ]
        );
    }
}
