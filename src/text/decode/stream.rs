//! Decodes a file piece by piece, in memory that does not grow with it.

use std::io::Read;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::super::codepage::CodePage;
use super::{SNIFF_BYTES, encoding_for, is_text_control, utf16_without_mark};
use crate::{Error, Place, Result};

/// How far from the first byte that is not ASCII a file is read to tell UTF-8 from
/// windows-1252. Accents and quotes come every few words: this much text that is
/// valid UTF-8 is not so by chance.
const DECIDING_BYTES: usize = 64 << 10;

/// How much of a file is read at once.
const CHUNK: usize = 128 << 10;

/// Text read from a stream of bytes, with the same detection of the encoding as
/// [`super::decode`] and the same errors.
pub struct TextReader<R> {
    source: R,
    decoder: Decoder,
    /// Bytes that were read and wait for those behind them.
    raw: Vec<u8>,
    ended: bool,
    /// What is wrong behind the text that was handed out last.
    failure: Option<Error>,
}

impl<R: Read> TextReader<R> {
    /// Reads `source`, which is called `file` in errors. `label` names the encoding.
    ///
    /// # Errors
    /// An unknown label.
    pub fn new(source: R, file: &str, label: Option<&str>) -> Result<Self> {
        Ok(TextReader {
            source,
            decoder: Decoder::new(file, label)?,
            raw: Vec::new(),
            ended: false,
            failure: None,
        })
    }

    /// Appends the next piece of the text, some 100 KiB, to `text`; `false` at the end.
    ///
    /// # Errors
    /// A read that fails; bytes that are no text. What stands before them was handed
    /// out by then.
    pub fn read_into(&mut self, text: &mut String) -> Result<bool> {
        let before = text.len();
        while text.len() == before {
            if let Some(error) = self.failure.take() {
                return Err(error);
            }
            if self.ended {
                return Ok(false);
            }
            self.read_chunk()?;
            let (used, result) = self.decoder.push(&self.raw, self.ended, text);
            self.raw.drain(..used);
            self.failure = result.err();
        }
        Ok(true)
    }

    fn read_chunk(&mut self) -> Result<()> {
        let filled = self.raw.len();
        self.raw.resize(filled + CHUNK, 0);
        let read = loop {
            match self.source.read(&mut self.raw[filled..]) {
                Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
                result => break result,
            }
        };
        let count = *read.as_ref().unwrap_or(&0);
        self.raw.truncate(filled + count);
        self.ended = count == 0;
        read.map(|_| ())
            .map_err(|source| Error::io("read", &self.decoder.file, source))
    }
}

/// What is known of the encoding.
enum State {
    /// Nothing was seen yet.
    Start,
    /// ASCII so far, which is the same in UTF-8 and windows-1252.
    Ascii,
    Utf8,
    Other(encoding_rs::Decoder),
    /// A set that the Encoding Standard leaves out.
    Page(CodePage),
}

impl State {
    fn of(encoding: &'static Encoding) -> State {
        if encoding == UTF_8 {
            State::Utf8
        } else {
            State::Other(encoding.new_decoder_without_bom_handling())
        }
    }
}

/// Decodes bytes that are pushed in pieces.
pub(super) struct Decoder {
    file: String,
    state: State,
    /// Bytes decoded so far, and line feeds in them.
    byte: u64,
    lines: u64,
    /// Whether no text came yet, so that a byte order mark may.
    at_start: bool,
    /// Whether control characters are part of what is decoded, not a sign of a file
    /// that is no text.
    with_controls: bool,
}

/// How far a piece was decoded.
struct Step {
    /// Bytes decoded.
    used: usize,
    /// Whether the bytes behind them are no text.
    malformed: bool,
}

impl Decoder {
    pub(super) fn new(file: &str, label: Option<&str>) -> Result<Decoder> {
        Ok(Decoder {
            file: file.to_owned(),
            state: match label {
                Some(label) => match CodePage::for_label(label) {
                    Some(page) => State::Page(page),
                    None => State::of(encoding_for(label)?),
                },
                None => State::Start,
            },
            byte: 0,
            lines: 0,
            at_start: true,
            with_controls: false,
        })
    }

    /// Lets every control character through: wire messages are made of them.
    pub(super) fn with_controls(mut self) -> Decoder {
        self.with_controls = true;
        self
    }

    /// The name of the encoding found so far.
    pub(super) fn name(&self) -> &'static str {
        match &self.state {
            State::Page(page) => page.name(),
            _ => self.encoding().name(),
        }
    }

    /// The encoding found so far, or one in which text is as long.
    fn encoding(&self) -> &'static Encoding {
        match &self.state {
            State::Other(decoder) => decoder.encoding(),
            State::Page(_) => WINDOWS_1252, // a byte a character
            State::Start | State::Ascii | State::Utf8 => UTF_8,
        }
    }

    /// Decodes the head of `bytes` onto `text` and tells how many bytes that were; the
    /// rest is to be pushed again with what follows it. `last` says that nothing does:
    /// then all bytes are used. On an error the text before it is in `text`.
    pub(super) fn push(
        &mut self,
        bytes: &[u8],
        last: bool,
        text: &mut String,
    ) -> (usize, Result<()>) {
        let mut mark = 0;
        if matches!(self.state, State::Start) {
            if bytes.len() < SNIFF_BYTES && !last {
                return (0, Ok(()));
            }
            mark = self.sniff(bytes);
        }
        let before = text.len();
        let step = self.decode(bytes.get(mark..).unwrap_or_default(), last, text);
        let mut result = Ok(());
        let stray = match self.with_controls {
            true => None,
            false => stray_control(&text.as_bytes()[before..]),
        };
        if let Some(stray) = stray {
            result = Err(self.binary(&text[before..], stray));
            text.truncate(before + stray);
        } else if step.malformed {
            result = Err(self.malformed(&text[before..], step.used));
        }
        let lines = memchr::memchr_iter(b'\n', &text.as_bytes()[before..]);
        self.lines += lines.count() as u64;
        self.byte += step.used as u64;
        if self.at_start && text.len() > before {
            self.at_start = false;
            if text[before..].starts_with('\u{feff}') {
                text.remove(before);
            }
        }
        (mark + step.used, result)
    }

    /// Looks at the head of the file; tells the length of its byte order mark.
    fn sniff(&mut self, head: &[u8]) -> usize {
        let (state, mark) = match Encoding::for_bom(head) {
            Some((encoding, mark)) => (State::of(encoding), mark),
            None => (utf16_without_mark(head).map_or(State::Ascii, State::of), 0),
        };
        self.state = state;
        self.byte = mark as u64;
        mark
    }

    fn decode(&mut self, bytes: &[u8], last: bool, text: &mut String) -> Step {
        let mut used = 0;
        if matches!(self.state, State::Ascii) {
            used = Encoding::ascii_valid_up_to(bytes);
            let (ascii, rest) = bytes.split_at(used);
            text.push_str(std::str::from_utf8(ascii).unwrap_or_default());
            if rest.is_empty() || (rest.len() <= DECIDING_BYTES && !last) {
                let malformed = false;
                return Step { used, malformed };
            }
            self.state = State::of(utf8_or_windows(rest));
        }
        let rest = &bytes[used..];
        let step = match &mut self.state {
            State::Other(decoder) => decode_other(decoder, rest, last, text),
            State::Page(page) => {
                text.push_str(&page.decode(rest));
                Step {
                    used: rest.len(),
                    malformed: false,
                }
            }
            _ => decode_utf8(rest, last, text),
        };
        Step {
            used: used + step.used,
            ..step
        }
    }

    /// The place behind `piece`, `bytes` bytes into what was pushed last.
    fn place(&self, piece: &str, bytes: Option<usize>) -> Place {
        let lines = memchr::memchr_iter(b'\n', piece.as_bytes()).count() as u64;
        Place {
            file: Some(self.file.clone()),
            line: Some(self.lines + lines + 1),
            // Left out: it depends on the encoding, which is what is in doubt.
            column: None,
            byte: bytes.map(|bytes| self.byte + bytes as u64),
        }
    }

    fn malformed(&self, piece: &str, at: usize) -> Error {
        let place = self.place(piece, Some(at));
        Error::input(place, "the bytes are not valid text")
            .expected(format!("text in {}", self.name()))
            .hint("name the file's encoding with --encoding, for example --encoding windows-1252")
    }

    fn binary(&self, piece: &str, stray: usize) -> Error {
        let head = &piece[..stray];
        let control = piece.as_bytes()[stray];
        let place = self.place(head, encoded_length(head, self.encoding()));
        Error::input(
            place,
            format!("control character 0x{control:02X}: this is not a text file"),
        )
        .expected("plain text in UTF-8, UTF-16 or windows-1252")
        .hint("convert the document to plain text first")
    }
}

/// UTF-8 when the bytes up to some way ahead are; they start with one that is not ASCII.
fn utf8_or_windows(bytes: &[u8]) -> &'static Encoding {
    let head = bytes.get(..DECIDING_BYTES).unwrap_or(bytes);
    match std::str::from_utf8(head) {
        Ok(_) => UTF_8,
        // A character that only the end of the look cut in two.
        Err(error) if error.error_len().is_none() && head.len() < bytes.len() => UTF_8,
        Err(_) => WINDOWS_1252,
    }
}

fn decode_utf8(bytes: &[u8], last: bool, text: &mut String) -> Step {
    let (valid, malformed) = match std::str::from_utf8(bytes) {
        Ok(valid) => (valid, false),
        Err(error) => {
            let valid = bytes.get(..error.valid_up_to()).unwrap_or_default();
            let cut = error.error_len().is_none() && !last;
            (std::str::from_utf8(valid).unwrap_or_default(), !cut)
        }
    };
    text.push_str(valid);
    let used = valid.len();
    Step { used, malformed }
}

fn decode_other(
    decoder: &mut encoding_rs::Decoder,
    bytes: &[u8],
    last: bool,
    text: &mut String,
) -> Step {
    let room = decoder.max_utf8_buffer_length_without_replacement(bytes.len());
    text.reserve(room.unwrap_or(0));
    let (result, read) = decoder.decode_to_string_without_replacement(bytes, text, last);
    match result {
        encoding_rs::DecoderResult::Malformed(length, after) => Step {
            used: read.saturating_sub(usize::from(length) + usize::from(after)),
            malformed: true,
        },
        _ => Step {
            used: read,
            malformed: false,
        },
    }
}

/// The first control character that no text file holds.
fn stray_control(bytes: &[u8]) -> Option<usize> {
    const BLOCK: usize = 4096;
    let is_stray = |byte: u8| byte < 0x20 && !is_text_control(byte);
    // Whole blocks without a branch, so that the compiler takes many bytes at once.
    let block = bytes.chunks(BLOCK).position(|block| {
        block
            .iter()
            .fold(false, |found, byte| found | is_stray(*byte))
    })?;
    let start = block * BLOCK;
    let rest = bytes.get(start..)?;
    rest.iter()
        .position(|byte| is_stray(*byte))
        .map(|at| start + at)
}

/// How many bytes `text` takes in `encoding`, where that can be told from the text.
fn encoded_length(text: &str, encoding: &'static Encoding) -> Option<usize> {
    if encoding == UTF_8 {
        Some(text.len())
    } else if encoding.is_single_byte() {
        Some(text.chars().count())
    } else if encoding == UTF_16LE || encoding == UTF_16BE {
        Some(text.encode_utf16().count() * 2)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::decode;
    use super::*;

    /// Hands out its bytes in pieces of the given lengths, over and over.
    struct Dribble<'b> {
        bytes: &'b [u8],
        lengths: std::iter::Cycle<std::vec::IntoIter<usize>>,
    }

    impl Read for Dribble<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
            let wanted = self.lengths.next().unwrap_or(1).max(1);
            let count = wanted.min(buffer.len()).min(self.bytes.len());
            buffer[..count].copy_from_slice(&self.bytes[..count]);
            self.bytes = &self.bytes[count..];
            Ok(count)
        }
    }

    fn streamed(bytes: &[u8], lengths: Vec<usize>) -> (String, Option<String>) {
        let lengths = lengths.into_iter().cycle();
        let mut reader = TextReader::new(Dribble { bytes, lengths }, "a", None).unwrap();
        let mut text = String::new();
        loop {
            match reader.read_into(&mut text) {
                Ok(true) => {}
                Ok(false) => return (text, None),
                Err(error) => return (text, Some(format!("{error:?}"))),
            }
        }
    }

    #[test]
    fn what_the_head_decided_holds_to_the_end() {
        let accents = "acción ".repeat(10_000);
        let broken = [accents.as_bytes(), b"a\nfin\xf3\n"].concat();
        let (text, error) = streamed(&broken, vec![1000]);
        assert!(text.ends_with("a\nfin"));
        let error = error.unwrap();
        assert!(error.contains("line: Some(2)"), "{error}");
        assert!(
            error.contains(&format!("byte: Some({})", accents.len() + 5)),
            "{error}"
        );
        assert!(error.contains("--encoding"), "{error}");

        let late = [&b"plain ".repeat(50_000)[..], b"acci\xf3n\n"].concat();
        let (text, error) = streamed(&late, vec![4096]);
        assert!(text.ends_with("acción\n") && error.is_none());
    }

    proptest! {
        #[test]
        fn pieces_decode_as_the_whole(
            start in prop::sample::select(vec![&b""[..], b"\xEF\xBB\xBF", b"\xFF\xFE", b"\xFE\xFF"]),
            middle in "[a-zñ—€\n\u{10400}]{0,40}",
            wide in any::<bool>(),
            end in prop::collection::vec(any::<u8>(), 0..6),
            lengths in prop::collection::vec(1usize..9, 1..6),
        ) {
            let mut bytes = start.to_vec();
            if wide {
                bytes.extend(middle.encode_utf16().flat_map(u16::to_le_bytes));
            } else {
                bytes.extend(middle.as_bytes());
            }
            bytes.extend(end);
            let (text, error) = streamed(&bytes, lengths);
            match decode(&bytes, "a", None) {
                Ok(whole) => prop_assert_eq!((whole.text, None), (text, error)),
                Err(whole) => prop_assert_eq!(Some(format!("{whole:?}")), error),
            }
        }
    }
}
