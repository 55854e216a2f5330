//! Where the terms of a source segment meet those of the target segments around it.

use std::collections::VecDeque;
use std::ops::Range;

use super::band::Band;
use super::document::Posting;
use super::links::Pair;
use super::matcher::{Match, Matcher};
use super::score::MAX_SIDE;

/// Matches of one row for each of its target segments and [`ROOM`] more; the weakest
/// links of a row with more are not used as evidence. Segments of translated text have
/// some five: only made-up text reaches this, and it stays bounded by the band.
const MATCHES_A_SEGMENT: usize = 64;
const ROOM: usize = 80;

/// All possible matches of one source segment with a range of target segments.
#[derive(Clone, Debug, Default)]
pub(super) struct Row {
    /// The target segments looked at.
    range: Range<usize>,
    /// Where the matches with each target segment start, and the last end.
    starts: Vec<u32>,
    /// Matches by target segment, best first.
    matches: Vec<Match>,
    /// By target segment, what the surest one-to-one matches gain.
    gains: Vec<f32>,
}

/// A term of a source segment linked to one that occurs in the row.
struct Meeting<'p> {
    found: Match,
    postings: &'p [Posting],
}

impl Row {
    /// Matches source segment `segment` with the target segments `range`.
    pub(super) fn new(
        pair: &Pair<'_>,
        segment: usize,
        range: Range<usize>,
        matcher: &mut Matcher,
    ) -> Self {
        let mut row = Row::default();
        row.fill(pair, segment, range, matcher, |target, range| {
            pair.target.postings_in(target, range)
        });
        row
    }

    /// Makes this the row of a segment, in the memory that it has; `postings` finds
    /// where a target term occurs in a range.
    fn fill<'p>(
        &mut self,
        pair: &'p Pair<'_>,
        segment: usize,
        range: Range<usize>,
        matcher: &mut Matcher,
        mut postings: impl FnMut(u32, &Range<usize>) -> &'p [Posting],
    ) {
        let mut meetings: Vec<Meeting<'p>> = Vec::new();
        for source in pair.source.parts_of(segment) {
            for number in pair.links.of(pair.source.parts[source].term) {
                let link = pair.links.get(number);
                let postings = postings(link.target, &range);
                if !postings.is_empty() {
                    let found = Match {
                        source: source as u32,
                        target: 0,
                        link: number,
                        gain: link.gain,
                    };
                    meetings.push(Meeting { found, postings });
                }
            }
        }
        meetings.sort_unstable_by(|a, b| a.found.best_first(&b.found));
        let mut room = (range.len() + ROOM).saturating_mul(MATCHES_A_SEGMENT);
        meetings.retain(|meeting| {
            let fits = meeting.postings.len() <= room;
            room = if fits {
                room - meeting.postings.len()
            } else {
                0
            };
            fits
        });
        self.lay_out(&meetings, range);
        self.gains.clear();
        for bounds in self.starts.windows(2) {
            let here = &self.matches[bounds[0] as usize..bounds[1] as usize];
            self.gains.push(matcher.gain(pair, here));
        }
    }

    /// Lays out matches by target segment, counting them first. Meetings are best
    /// first, and so are the matches with each segment.
    fn lay_out(&mut self, meetings: &[Meeting<'_>], range: Range<usize>) {
        let all = || meetings.iter().flat_map(|meeting| meeting.postings);
        // One place further on, so that laying out moves the starts to where they belong.
        self.starts.clear();
        self.starts.resize(range.len() + 2, 0);
        for posting in all() {
            self.starts[posting.segment as usize - range.start + 2] += 1;
        }
        for at in 2..self.starts.len() {
            self.starts[at] += self.starts[at - 1];
        }
        let count = self.starts.last().map_or(0, |count| *count as usize);
        self.matches.clear();
        self.matches.resize(count, Match::default());
        for meeting in meetings {
            for posting in meeting.postings {
                let place = &mut self.starts[posting.segment as usize - range.start + 1];
                self.matches[*place as usize] = Match {
                    target: posting.part,
                    ..meeting.found
                };
                *place += 1;
            }
        }
        self.starts.pop();
        self.range = range;
    }

    /// The matches with one target segment, best first; none out of range.
    pub(super) fn with(&self, target: usize) -> &[Match] {
        if !self.range.contains(&target) {
            return &[];
        }
        let at = target - self.range.start;
        &self.matches[self.starts[at] as usize..self.starts[at + 1] as usize]
    }

    /// What the one-to-one matches with one target segment gain; 0 out of range.
    pub(super) fn gain(&self, target: usize) -> f32 {
        match target.checked_sub(self.range.start) {
            Some(at) => self.gains.get(at).copied().unwrap_or(0.0),
            None => 0.0,
        }
    }

    /// The target segments it covers.
    pub(super) fn range(&self) -> Range<usize> {
        self.range.clone()
    }
}

/// The rows of neighbouring source segments, made when they are needed.
pub(super) struct Rows {
    /// The source segment of the first row.
    first: usize,
    rows: VecDeque<Row>,
    /// Rows no longer needed, whose memory the next ones take.
    spare: Vec<Row>,
    /// By target term, the posting where the last row that had it began.
    cursors: Vec<u32>,
    matcher: Matcher,
}

impl Rows {
    /// None yet, for the documents of `pair`.
    pub(super) fn new(pair: &Pair<'_>) -> Self {
        Rows {
            first: 0,
            rows: VecDeque::new(),
            spare: Vec::new(),
            cursors: vec![0; pair.target.terms.len()],
            matcher: Matcher::new(pair.source.parts.len(), pair.target.parts.len()),
        }
    }

    /// Makes the row of a source segment over all target segments that a bead in the
    /// band can join it with. Rows that are not neighbours of it are dropped.
    pub(super) fn make(&mut self, pair: &Pair<'_>, band: &Band, segment: usize) {
        if self.get(segment).is_some() {
            return;
        }
        if segment != self.first + self.rows.len() {
            self.spare.extend(self.rows.drain(..));
            self.first = segment;
        }
        let first = *band.columns(segment.saturating_sub(MAX_SIDE - 1)).start();
        let last = *band
            .columns((segment + MAX_SIDE).min(band.rows() - 1))
            .end();
        let mut row = self.spare.pop().unwrap_or_default();
        let cursors = &mut self.cursors;
        row.fill(
            pair,
            segment,
            first..last,
            &mut self.matcher,
            |target, range| {
                let all = pair.target.postings(target);
                postings_from(all, &mut cursors[target as usize], range)
            },
        );
        self.rows.push_back(row);
    }

    /// Drops the rows before a source segment.
    pub(super) fn forget_before(&mut self, segment: usize) {
        while self.first < segment
            && let Some(old) = self.rows.pop_front()
        {
            self.spare.push(old);
            self.first += 1;
        }
    }

    /// The row of a source segment, where it is made.
    pub(super) fn get(&self, segment: usize) -> Option<&Row> {
        self.rows.get(segment.checked_sub(self.first)?)
    }

    /// What matches items one to one in these documents.
    pub(super) fn matcher(&mut self) -> &mut Matcher {
        &mut self.matcher
    }

    /// What two segments gain on their own; 0 where nothing was made.
    pub(super) fn gain(&self, source: usize, target: usize) -> f32 {
        self.get(source).map_or(0.0, |row| row.gain(target))
    }
}

/// The postings in a range of segments. Ranges mostly move on from row to row, so
/// that they are looked for from where the last one began.
fn postings_from<'p>(all: &'p [Posting], cursor: &mut u32, range: &Range<usize>) -> &'p [Posting] {
    let before = |one: &Posting| (one.segment as usize) < range.start;
    let mut start = *cursor as usize;
    if start > 0 && !before(&all[start - 1]) {
        start = all.partition_point(before);
    }
    start += all[start..].iter().take_while(|one| before(one)).count();
    *cursor = start as u32;
    let rest = &all[start..];
    let end = rest
        .iter()
        .take_while(|one| (one.segment as usize) < range.end)
        .count();
    &rest[..end]
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_cursor_finds_what_a_search_finds(
            segments in prop::collection::btree_set(0u32..40, 0..20),
            ranges in prop::collection::vec((0usize..40, 0usize..20), 1..10),
        ) {
            let all: Vec<Posting> = segments.iter().map(|&segment| Posting { segment, part: 0 }).collect();
            let mut cursor = 0;
            for (start, length) in ranges {
                let found = postings_from(&all, &mut cursor, &(start..start + length));
                let inside = segments.iter().filter(|s| (start..start + length).contains(&(**s as usize)));
                prop_assert!(found.iter().map(|one| &one.segment).eq(inside));
            }
        }
    }
}
