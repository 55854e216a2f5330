//! The lines of a batch, read one by one with a limit on their length.

use std::io::{self, BufRead, BufReader, Read};

/// Longest line that is read: a hundred thousand segments a side. A longer one is
/// passed over.
pub(in crate::cli) const MAX_LINE: usize = 256 << 20;

/// What editors of some systems put before the first line.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// One line that is not blank.
pub(in crate::cli) struct Line {
    /// Its number in the batch, counted from 1.
    pub(in crate::cli) number: u64,
    /// Its bytes without the line end; `None` where they are more than [`MAX_LINE`].
    pub(in crate::cli) bytes: Option<Vec<u8>>,
}

impl Line {
    /// Bytes that it holds in memory.
    pub(in crate::cli) fn size(&self) -> usize {
        self.bytes.as_ref().map_or(0, Vec::len)
    }
}

/// The lines of `input` that are not blank; the first one has the number `first`. A failure
/// to read is the last item.
pub(in crate::cli) fn lines(
    input: impl Read,
    first: u64,
) -> impl Iterator<Item = io::Result<Line>> {
    let mut input = BufReader::new(input);
    let mut next = first;
    let mut is_over = false;
    std::iter::from_fn(move || {
        while !is_over {
            let number = next;
            next += 1;
            match line(&mut input, number, MAX_LINE) {
                Ok(None) => is_over = true,
                Ok(Some(line)) if line.bytes.as_ref().is_some_and(|bytes| is_blank(bytes)) => {}
                Ok(Some(line)) => return Some(Ok(line)),
                Err(error) => {
                    is_over = true;
                    return Some(Err(error));
                }
            }
        }
        None
    })
}

fn is_blank(bytes: &[u8]) -> bool {
    bytes.iter().all(u8::is_ascii_whitespace)
}

fn line(input: &mut impl BufRead, number: u64, limit: usize) -> io::Result<Option<Line>> {
    let mut bytes = Vec::new();
    let most = limit as u64 + 1;
    if input.by_ref().take(most).read_until(b'\n', &mut bytes)? == 0 {
        return Ok(None);
    }
    if bytes.last() == Some(&b'\n') {
        bytes.pop();
    } else if bytes.len() > limit {
        pass_over(input)?;
        return Ok(Some(Line {
            number,
            bytes: None,
        }));
    }
    if number == 1 && bytes.starts_with(BYTE_ORDER_MARK) {
        bytes.drain(..BYTE_ORDER_MARK.len());
    }
    Ok(Some(Line {
        number,
        bytes: Some(bytes),
    }))
}

/// Reads to the end of the line without keeping it.
fn pass_over(input: &mut impl BufRead) -> io::Result<()> {
    loop {
        let part = input.fill_buf()?;
        let end = memchr::memchr(b'\n', part);
        let read = end.map_or(part.len(), |at| at + 1);
        let is_over = end.is_some() || part.is_empty();
        input.consume(read);
        if is_over {
            return Ok(());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blank_lines_count_but_are_no_records() {
        let text = "\u{feff}a\r\n\n \t\nb\n\nc";
        let found: Vec<_> = lines(text.as_bytes(), 1)
            .map(Result::unwrap)
            .map(|line| (line.number, line.bytes.unwrap()))
            .collect();
        let expected = [(1, "a\r"), (4, "b"), (6, "c")];
        assert_eq!(
            found,
            expected.map(|(number, text)| (number, text.as_bytes().to_vec()))
        );
        assert_eq!(lines(&b""[..], 1).count(), 0);
    }

    /// A part counts on, and only the first line of the whole has a byte order mark.
    #[test]
    fn a_part_of_a_batch_counts_from_its_place() {
        let text = "\u{feff}a\n\nb";
        let found: Vec<_> = lines(text.as_bytes(), 41)
            .map(Result::unwrap)
            .map(|line| (line.number, line.bytes.unwrap()))
            .collect();
        let expected = [(41, "\u{feff}a"), (43, "b")];
        assert_eq!(
            found,
            expected.map(|(number, text)| (number, text.as_bytes().to_vec()))
        );
    }

    #[test]
    fn a_long_line_is_passed_over() {
        let text = "12345\n123456789\n1234";
        let mut input = BufReader::with_capacity(2, text.as_bytes());
        let mut next = |number| line(&mut input, number, 5).unwrap();
        assert_eq!(next(1).unwrap().bytes.unwrap(), b"12345");
        assert!(next(2).unwrap().bytes.is_none());
        assert_eq!(next(3).unwrap().bytes.unwrap(), b"1234");
        assert!(next(4).is_none());
    }
}
