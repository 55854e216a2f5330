//! What a source still gives of a file that failed.

use std::io::{self, BufRead};

use encoding_rs::{Decoder, DecoderResult};

use super::super::fault::Fault;
use super::{Failure, Source, decode_some};
use crate::Error;

impl<R: BufRead> Source<R> {
    /// Whether something is wrong behind the decoded text.
    pub(in crate::xml) fn has_failed(&self) -> bool {
        self.failure.is_some()
    }

    /// What the failure that stopped the source means for the file; none when it is not
    /// the file that is at fault.
    pub(in crate::xml) fn fault(&self) -> Option<Fault> {
        match &self.failure {
            None if self.ended && self.start == self.text.len() => Some(Fault::CutOff),
            None | Some(Failure::Doctype(_)) => Some(Fault::Markup),
            Some(Failure::NotEncoded(_) | Failure::Character(_)) => Some(Fault::Characters),
            Some(Failure::TooLong(_)) => Some(Fault::Limit),
            Some(Failure::Io(error)) => cut_off(error).then_some(Fault::CutOff),
            Some(Failure::Unreadable(_) | Failure::TooBig(_)) => None,
        }
    }

    /// All text from the beginning of the token at hand on that was decoded.
    pub(in crate::xml) fn rewound(&mut self) -> Vec<u8> {
        let mut text = std::mem::take(&mut self.held);
        text.extend_from_slice(&self.text[self.token..]);
        text.append(&mut self.behind);
        self.text.clear();
        (self.start, self.token) = (0, 0);
        text
    }

    /// Appends more text of a file that failed already, whatever characters it holds; bytes
    /// that are no text become U+0000, which XML refuses. False at the end.
    pub(in crate::xml) fn read_any(&mut self, out: &mut Vec<u8>) -> Result<bool, Error> {
        match self.failure.take() {
            None => {}
            Some(
                Failure::Character(_)
                | Failure::NotEncoded(_)
                | Failure::TooLong(_)
                | Failure::Doctype(_),
            ) => self.ended = false,
            // A packed file that breaks off ends where it breaks off.
            Some(Failure::Io(error)) if cut_off(&error) => self.ended = true,
            failure => {
                self.failure = failure;
                return self.failure(self.at).map_or(Ok(false), Err);
            }
        }
        while !self.ended {
            match self.read_more() {
                Ok(more) => self.ended = !more,
                Err(error) if cut_off(&error) => self.ended = true,
                Err(error) => return Err(Error::io("read", &self.name, error)),
            }
            if self.read > self.size {
                self.fail(Failure::TooBig(self.size));
                return self.failure(self.at).map_or(Ok(false), Err);
            }
            let before = out.len();
            match &mut self.decoder {
                Some(Some(decoder)) => any_legacy(decoder, &mut self.raw, out, self.ended),
                _ => any_utf8(&mut self.raw, out, self.ended),
            }
            if out.len() > before {
                return Ok(true);
            }
        }
        Ok(false)
    }
}

/// Whether an error of the input says that a packed file is damaged or breaks off.
fn cut_off(error: &io::Error) -> bool {
    use io::ErrorKind::{InvalidData, InvalidInput, UnexpectedEof};
    matches!(error.kind(), UnexpectedEof | InvalidData | InvalidInput)
}

/// Moves `raw` to `out`, with U+0000 for what is no UTF-8, but for a character that the end
/// of the chunk cuts.
fn any_utf8(raw: &mut Vec<u8>, out: &mut Vec<u8>, last: bool) {
    let mut left = 0;
    for chunk in raw.utf8_chunks() {
        out.extend_from_slice(chunk.valid().as_bytes());
        left = chunk.invalid().len();
        if left > 0 {
            out.push(0);
        }
    }
    let cut = raw.len() - left;
    let is_cut = |bytes| std::str::from_utf8(bytes).is_err_and(|error| error.error_len().is_none());
    if left > 0 && !last && is_cut(&raw[cut..]) {
        out.pop();
        raw.drain(..cut);
    } else {
        raw.clear();
    }
}

/// The same for another encoding. The buffer between is small, so that a chunk full of
/// wrong bytes costs no more than one of right ones.
fn any_legacy(decoder: &mut Decoder, raw: &mut Vec<u8>, out: &mut Vec<u8>, last: bool) {
    let mut piece = [0; 1024];
    let mut from = 0;
    loop {
        let rest = &raw[from..];
        let (result, read, written) = decode_some(decoder, rest, &mut piece, last);
        out.extend_from_slice(&piece[..written]);
        from += read;
        match result {
            DecoderResult::Malformed(..) => out.push(0),
            DecoderResult::OutputFull => {}
            DecoderResult::InputEmpty => break,
        }
    }
    raw.clear();
}
