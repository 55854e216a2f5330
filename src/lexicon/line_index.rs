//! Where the line of a stem is in the text of a table.
//!
//! A hash table over the starts of lines, with the text itself as its keys: it is
//! made in a millisecond for a table of twenty thousand stems, and a look-up mostly
//! touches one line, where a binary search touches fifteen.

use xxhash_rust::xxh3::xxh3_64;

/// Starts of lines by the hash of their stem.
#[derive(Debug, Default)]
pub(super) struct LineIndex {
    /// One more than the start of a line, or 0 for an empty place. The number of
    /// places is a power of two above twice the number of lines.
    places: Vec<u32>,
}

impl LineIndex {
    /// The index of the lines `stem<TAB>rest` of a text of up to 4 GB.
    pub(super) fn new(lines: &str) -> Self {
        let bytes = lines.as_bytes();
        let count = memchr::memchr_iter(b'\n', bytes).count() + 1;
        let mut index = LineIndex {
            places: vec![0; (2 * count).next_power_of_two()],
        };
        let mut start = 0;
        while start < bytes.len() {
            let line = &bytes[start..];
            let end = memchr::memchr(b'\n', line).unwrap_or(line.len());
            if let Some(tab) = memchr::memchr(b'\t', &line[..end]) {
                index.insert(&line[..tab], start as u32 + 1);
            }
            start += end + 1;
        }
        index
    }

    fn insert(&mut self, stem: &[u8], start: u32) {
        let last = self.places.len() - 1;
        let mut at = xxh3_64(stem) as usize & last;
        while self.places[at] != 0 {
            at = (at + 1) & last;
        }
        self.places[at] = start;
    }

    /// What follows `stem` and its tab on its line in `lines`, which are those that
    /// the index was made of.
    pub(super) fn find<'t>(&self, lines: &'t str, stem: &str) -> Option<&'t str> {
        let last = self.places.len().checked_sub(1)?;
        let mut at = xxh3_64(stem.as_bytes()) as usize & last;
        loop {
            let start = (*self.places.get(at)?).checked_sub(1)? as usize;
            let line = lines.get(start..)?;
            if let Some(rest) = line
                .strip_prefix(stem)
                .and_then(|rest| rest.strip_prefix('\t'))
            {
                let end = memchr::memchr(b'\n', rest.as_bytes()).unwrap_or(rest.len());
                return rest.get(..end);
            }
            at = (at + 1) & last;
        }
    }
}
