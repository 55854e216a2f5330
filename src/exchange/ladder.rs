//! Beads as segment numbers, the ladder that aligners and their scorers
//! exchange: one bead a line, `[0, 1]:[0]`, an empty side as `[]`.

use std::io::{self, BufRead, Write};
use std::ops::Range;

use super::lines::Lines;
use crate::align::Bead;
use crate::xml::Limits;
use crate::{Error, Result};

/// Writes the beads, one a line.
///
/// # Errors
/// When `out` cannot be written.
pub fn write(out: &mut dyn Write, beads: &[Bead]) -> io::Result<()> {
    for bead in beads {
        writeln!(out, "{bead}")?;
    }
    out.flush()
}

/// Reads beads; each gets the confidence 1, since a ladder has none.
///
/// What some aligners write after the second bracket (`:0.34`, a cost) is passed
/// over, as are blank lines. An empty side lies where the bead before it ended.
///
/// # Errors
/// At the first line that is no bead, whose numbers are no neighbours, or that
/// goes back before an earlier bead.
pub fn read<R: BufRead>(input: R, name: &str, limits: &Limits) -> Result<Vec<Bead>> {
    let mut lines = Lines::new(input, name, limits);
    let mut beads = Vec::new();
    let (mut source_end, mut target_end) = (0, 0);
    while lines.advance()? {
        let text = lines.text()?;
        if text.trim().is_empty() {
            continue;
        }
        let (first, second) = sides(text).ok_or_else(|| no_bead(&lines, 0))?;
        let source = range(first, source_end).ok_or_else(|| no_bead(&lines, 1))?;
        let second_at = "[]:[".len() + first.len();
        let target = range(second, target_end).ok_or_else(|| no_bead(&lines, second_at))?;
        if source.start < source_end || target.start < target_end {
            return Err(lines
                .error(0, "the bead goes back before the one above it")
                .expected("beads in the order of the text")
                .hint("put segments that cross into one bead"));
        }
        (source_end, target_end) = (source.end, target.end);
        beads.push(Bead {
            source,
            target,
            confidence: 1.0,
            crossing: false,
        });
    }
    Ok(beads)
}

fn no_bead<R: BufRead>(lines: &Lines<R>, at: usize) -> Error {
    lines
        .error(at, "the line is no bead")
        .expected("the numbers of neighbouring segments, such as `[0, 1]:[0]` or `[2]:[]`")
        .hint("check that the file is a ladder of segment numbers, counted from 0")
}

/// What stands between the two pairs of brackets.
fn sides(line: &str) -> Option<(&str, &str)> {
    let (first, rest) = line.trim_end().strip_prefix('[')?.split_once("]:[")?;
    let (second, after) = rest.split_once(']')?;
    (after.is_empty() || after.starts_with(':')).then_some((first, second))
}

/// The range of numbers that follow each other; an empty one lies at `at`.
fn range(numbers: &str, at: usize) -> Option<Range<usize>> {
    if numbers.trim().is_empty() {
        return Some(at..at);
    }
    let mut range: Option<Range<usize>> = None;
    for number in numbers.split(',') {
        let number: usize = number.trim().parse().ok()?;
        let end = number.checked_add(1)?;
        range = Some(match range {
            None => number..end,
            Some(before) if before.end == number => before.start..end,
            Some(_) => return None,
        });
    }
    range
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::tests::told;
    use proptest::prelude::*;

    fn read_all(text: &str) -> Result<Vec<Bead>> {
        read(text.as_bytes(), "f.gold", &Limits::default())
    }

    fn shown(beads: &[Bead]) -> String {
        let mut out = Vec::new();
        write(&mut out, beads).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn a_ladder_comes_back_as_it_was() {
        let ladder = "[0]:[0]\n[1, 2]:[1]\n[3]:[]\n[]:[2, 3, 4]\n[4]:[5]\n";
        let beads = read_all(ladder).unwrap();
        assert_eq!(shown(&beads), ladder);
        assert_eq!(beads[2].target, 2..2);
        let loose = "[0]:[0]:0.1\r\n\n[1,2]:[ 1 ] \n[]:[]\n";
        assert_eq!(
            shown(&read_all(loose).unwrap()),
            "[0]:[0]\n[1, 2]:[1]\n[]:[]\n"
        );
    }

    #[test]
    fn what_is_no_bead_is_refused_with_its_place() {
        for (line, at, word) in [
            ("0:0", (2, 1, 8), "no bead"),
            ("[0]:[0", (2, 1, 8), "no bead"),
            ("[1]:[1]x", (2, 1, 8), "no bead"),
            ("[1, 3]:[1]", (2, 2, 9), "no bead"),
            ("[1]:[x]", (2, 6, 13), "no bead"),
            ("[1]:[-1]", (2, 6, 13), "no bead"),
            ("[18446744073709551615]:[1]", (2, 2, 9), "no bead"),
            ("[0]:[1]", (2, 1, 8), "goes back"),
        ] {
            let error = read_all(&format!("[0]:[0]\n{line}\n")).unwrap_err();
            let (place, message) = told(error);
            assert_eq!(place, at, "{line}");
            assert!(message.contains(word), "{line}: {message}");
        }
    }

    proptest! {
        #[test]
        fn any_beads_come_back(sizes in proptest::collection::vec((0usize..5, 0usize..5), 0..20)) {
            let (mut s, mut t) = (0, 0);
            let beads: Vec<Bead> = sizes
                .into_iter()
                .map(|(m, n)| {
                    let bead = Bead { source: s..s + m, target: t..t + n, confidence: 1.0, crossing: false };
                    (s, t) = (s + m, t + n);
                    bead
                })
                .collect();
            prop_assert_eq!(read_all(&shown(&beads)).unwrap(), beads);
        }

        #[test]
        fn no_line_makes_it_panic(text in "[\\[\\]:,0-9 é\n]{0,30}") {
            let _ = read_all(&text);
        }
    }
}
