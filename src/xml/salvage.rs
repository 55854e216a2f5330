//! What is whole of a damaged file: its elements of one name, each by itself.
//!
//! Behind damage nothing can be said of the file as a whole, but a unit that stands there
//! from its start tag to its end tag is as good as in a sound file. So the text is cut at
//! these tags, and whoever reads the pieces reads each as a document of its own, with all
//! the checks of [`Reader`](super::Reader). A piece that runs into the next start tag, or
//! into the end of the file, has lost its end.
//!
//! Comments and CDATA sections are passed over, as tags in them are none. One that has lost
//! its own end would hide all that follows: so it only counts when its end comes within the
//! limit of a text, and a comment's first `--` must be that end, as XML wants it. Where no
//! end comes that is remembered, and no text is searched for the same end twice: the work
//! grows with the length of the file, whatever stands in it.

use std::io::BufRead;
use std::mem;

use memchr::{memchr, memmem};

use super::fault::Fault;
use super::source::Source;
use crate::Result;

/// What comes next of a damaged file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// The text of an element from its start tag to its end tag.
    Whole(&'a [u8]),
    /// An element without its end.
    Torn(Fault),
    /// The start tag of the element around the following ones; see [`Salvage::around`].
    Around(&'a [u8]),
}

/// The rest of a damaged file; see the head of this file.
pub struct Salvage<R> {
    source: Source<R>,
    name: String,
    /// Name of the elements around them whose start tags are wanted too; else empty.
    around: String,
    /// Most bytes of a piece, a comment or a CDATA section.
    limit: usize,
    /// Text of the file; what lies before `at` is done with.
    window: Vec<u8>,
    at: usize,
    /// No more text comes.
    ended: bool,
    /// Up to where in `window` there is no end of a comment, and none of a CDATA section,
    /// behind `at`.
    no_dashes: usize,
    no_brackets: usize,
    /// An element was counted as torn whose end tag may still come.
    end_is_due: bool,
}

/// A tag of the wanted element.
#[derive(Clone, Copy)]
enum Tag {
    Start,
    /// Where it ends.
    End(usize),
    /// The start tag of an element around them.
    Around,
}

impl<R: BufRead> Salvage<R> {
    /// Goes on from the token at hand of `source`, or from its second byte.
    pub(super) fn new(mut source: Source<R>, name: &str, limit: usize, skip: bool) -> Self {
        let window = source.rewound();
        let at = usize::from(skip).min(window.len());
        Salvage {
            source,
            name: name.to_owned(),
            around: String::new(),
            limit,
            window,
            at,
            ended: false,
            no_dashes: 0,
            no_brackets: 0,
            end_is_due: true,
        }
    }

    /// Gives the start tags of elements called `name` too, between which the wanted ones
    /// stand: of their end nothing is asked.
    pub fn around(self, name: &str) -> Self {
        Salvage {
            around: name.to_owned(),
            ..self
        }
    }

    /// The next element, whole or torn; none at the end of the file.
    ///
    /// # Errors
    /// When the file cannot be read or is longer than the limit of a file.
    pub fn piece(&mut self) -> Result<Option<Piece<'_>>> {
        match self.find_tag()? {
            None => return Ok(None),
            Some(Tag::End(end)) => {
                self.at = end;
                return Ok(Some(Piece::Torn(Fault::Markup)));
            }
            Some(Tag::Around) => {
                let start = self.at;
                self.at = self.tag_end(start)?;
                return Ok(Some(Piece::Around(&self.window[start..self.at])));
            }
            Some(Tag::Start) => {}
        }
        let start = self.at;
        let (end, fault) = self.find_end(start)?;
        self.at = end;
        self.end_is_due = fault == Some(Fault::Limit);
        Ok(Some(match fault {
            None => Piece::Whole(&self.window[start..end]),
            Some(fault) => Piece::Torn(fault),
        }))
    }

    /// Moves on to the next start tag, or to an end tag whose start is lost.
    fn find_tag(&mut self) -> Result<Option<Tag>> {
        loop {
            self.drop_done();
            let Some(found) = memchr(b'<', &self.window[self.at..]) else {
                self.at = self.window.len();
                if self.read()? {
                    continue;
                }
                return Ok(None);
            };
            self.at += found;
            if let Some(end) = self.hidden(self.at)? {
                self.at = end;
                continue;
            }
            match self.tag(self.at)? {
                None => self.at += 1,
                Some(Tag::End(end)) if mem::take(&mut self.end_is_due) => self.at = end,
                Some(tag) => return Ok(Some(tag)),
            }
        }
    }

    /// Where the element ends whose start tag is at `start`, or what there is of it; and
    /// what it lacks.
    fn find_end(&mut self, start: usize) -> Result<(usize, Option<Fault>)> {
        let (mut from, mut is_first) = (start + 1, true);
        loop {
            let Some(found) = memchr(b'<', &self.window[from..]) else {
                let end = self.window.len();
                if end - start <= self.limit && self.read()? {
                    from = end;
                    continue;
                }
                return Ok(match self.ended {
                    true if is_first && is_closed(&self.window[start..]) => (end, None),
                    true => (end, Some(Fault::CutOff)),
                    false => (end, Some(Fault::Limit)),
                });
            };
            let at = from + found;
            if at - start > self.limit {
                return Ok((at, Some(Fault::Limit)));
            }
            // Before the first `<` there is the start tag alone.
            if mem::take(&mut is_first) && is_closed(&self.window[start..at]) {
                return Ok((at, None));
            }
            from = match (self.hidden(at)?, self.tag(at)?) {
                (Some(end), _) => end,
                (None, Some(Tag::End(end))) => return Ok((end, None)),
                (None, Some(Tag::Start | Tag::Around)) => return Ok((at, Some(Fault::Markup))),
                (None, None) => at + 1,
            };
        }
    }

    /// Where the start tag at `start` ends: behind its `>`, else before the next `<`.
    fn tag_end(&mut self, start: usize) -> Result<usize> {
        let (mut from, mut quote) = (start + 1, None);
        loop {
            for (n, &byte) in self.window[from..].iter().enumerate() {
                match (byte, quote) {
                    // None stands in a value.
                    (b'<', _) => return Ok(from + n),
                    (b'>', None) => return Ok(from + n + 1),
                    (b'"' | b'\'', None) => quote = Some(byte),
                    _ if Some(byte) == quote => quote = None,
                    _ => {}
                }
            }
            from = self.window.len();
            if from - start > self.limit || !self.read()? {
                return Ok(from);
            }
        }
    }

    /// The tag at `at`, where a `<` is, of the wanted element or of one around it.
    fn tag(&mut self, at: usize) -> Result<Option<Tag>> {
        self.look_ahead(at + self.name.len().max(self.around.len()) + 3)?;
        let rest = &self.window[at + 1..];
        let (slash, rest) = match rest.strip_prefix(b"/") {
            Some(rest) => (1, rest),
            None => (0, rest),
        };
        if slash == 0 && !self.around.is_empty() && is_called(rest, &self.around) {
            return Ok(Some(Tag::Around));
        }
        if !is_called(rest, &self.name) {
            return Ok(None);
        }
        if slash == 0 {
            return Ok(Some(Tag::Start));
        }
        let mut close = at + 2 + self.name.len();
        loop {
            self.look_ahead(close + 1)?;
            match self.window.get(close) {
                Some(b' ' | b'\t' | b'\n' | b'\r') if close - at <= self.limit => close += 1,
                Some(b'>') => return Ok(Some(Tag::End(close + 1))),
                _ => return Ok(None),
            }
        }
    }

    /// Where the comment or CDATA section that begins at `at` ends; none when there is none.
    fn hidden(&mut self, at: usize) -> Result<Option<usize>> {
        const COMMENT: &[u8] = b"<!--";
        const CDATA: &[u8] = b"<![CDATA[";
        self.look_ahead(at + CDATA.len())?;
        let rest = &self.window[at..];
        if rest.starts_with(COMMENT) {
            let from = (at + COMMENT.len()).max(self.no_dashes);
            return match self.find(b"--", from, at)? {
                Ok(dashes) => {
                    self.look_ahead(dashes + 3)?;
                    let is_end = self.window.get(dashes + 2) == Some(&b'>');
                    Ok(is_end.then_some(dashes + 3))
                }
                Err(searched) => {
                    self.no_dashes = searched;
                    Ok(None)
                }
            };
        }
        if rest.starts_with(CDATA) {
            let from = (at + CDATA.len()).max(self.no_brackets);
            return match self.find(b"]]>", from, at)? {
                Ok(end) => Ok(Some(end + 3)),
                Err(searched) => {
                    self.no_brackets = searched;
                    Ok(None)
                }
            };
        }
        Ok(None)
    }

    /// Where `wanted` is at or behind `from` and within the limit behind `start`; or up to
    /// where it is not.
    fn find(
        &mut self,
        wanted: &[u8],
        mut from: usize,
        start: usize,
    ) -> Result<std::result::Result<usize, usize>> {
        loop {
            let behind = self.window.get(from..).unwrap_or_default();
            if let Some(found) = memmem::find(behind, wanted) {
                return Ok(Ok(from + found));
            }
            // The last bytes may be the first of it.
            from = from.max((self.window.len() + 1).saturating_sub(wanted.len()));
            if self.window.len() - start > self.limit || !self.read()? {
                return Ok(Err(from));
            }
        }
    }

    /// Reads until the window holds `length` bytes, or the file is over.
    fn look_ahead(&mut self, length: usize) -> Result<()> {
        while self.window.len() < length && self.read()? {}
        Ok(())
    }

    fn read(&mut self) -> Result<bool> {
        self.ended = self.ended || !self.source.read_any(&mut self.window)?;
        Ok(!self.ended)
    }

    /// Forgets the text before `at` once that is the greater part.
    fn drop_done(&mut self) {
        if self.at > self.window.len() / 2 {
            self.window.drain(..self.at);
            self.no_dashes = self.no_dashes.saturating_sub(self.at);
            self.no_brackets = self.no_brackets.saturating_sub(self.at);
            self.at = 0;
        }
    }
}

/// Whether `tag`, from its name on, is that of an element called `name`.
fn is_called(tag: &[u8], name: &str) -> bool {
    let behind = tag.strip_prefix(name.as_bytes()).and_then(<[u8]>::first);
    matches!(behind, Some(b' ' | b'\t' | b'\n' | b'\r' | b'>' | b'/'))
}

/// Whether a start tag, with nothing but white space behind it, is that of an empty element.
fn is_closed(tag: &[u8]) -> bool {
    tag.trim_ascii_end().ends_with(b"/>")
}

#[cfg(test)]
mod tests {
    use std::io::BufReader;

    use super::super::{Limits, Reader};
    use super::*;

    /// What is had of a file behind its first error, torn pieces by their fault.
    fn pieces(bytes: &[u8], step: usize, limit: usize) -> Vec<String> {
        let limits = Limits {
            text: limit,
            ..Limits::default()
        };
        let input = BufReader::with_capacity(step, bytes);
        let mut reader = Reader::new(input, "f.xml", limits);
        while reader.event().is_ok() {}
        all(reader.salvage("tu"))
    }

    fn all<R: BufRead>(mut rest: Salvage<R>) -> Vec<String> {
        let mut out = Vec::new();
        while let Some(piece) = rest.piece().unwrap() {
            out.push(match piece {
                Piece::Whole(text) => String::from_utf8(text.to_vec()).unwrap(),
                Piece::Torn(fault) => format!("{fault:?}"),
                Piece::Around(tag) => format!("around: {}", String::from_utf8_lossy(tag)),
            });
        }
        out
    }

    #[test]
    fn the_start_tags_around_come_in_their_places() {
        let text = "<a>&x;<file n='1'><tu>1</tu></file><files/><file n='2>'\n><tu>2<file n='3'>\
                    </tu><file n='<tu>4</tu><!-- <file> --><tu>5</tu><file";
        let expected = [
            "around: <file n='1'>",
            "<tu>1</tu>",
            "around: <file n='2>'\n>",
            "Markup",
            "around: <file n='3'>",
            "Markup",
            "around: <file n='",
            "<tu>4</tu>",
            "<tu>5</tu>",
        ];
        for step in [1, 2, 3, 7, 4096] {
            let input = BufReader::with_capacity(step, text.as_bytes());
            let mut reader = Reader::new(input, "f.xml", Limits::default());
            while reader.event().is_ok() {}
            assert_eq!(all(reader.salvage("tu").around("file")), expected, "{step}");
        }
    }

    #[test]
    fn elements_are_cut_at_their_tags_whatever_the_chunks() {
        let long = format!("<a>&x;<tu>{}</tu><tu/>", "y".repeat(400));
        for (text, expected) in [
            (
                "<a>&x;<tu>1</tu> <tu a='2'>ñ</tu >",
                &["<tu>1</tu>", "<tu a='2'>ñ</tu >"][..],
            ),
            ("<a>&x;<tu/><tuv><tu b='c' /> ", &["<tu/>", "<tu b='c' /> "]),
            ("<a>&x;<tu>1<tu>2</tu", &["Markup", "CutOff"]),
            ("<a>&x;</tu><tu>1</tu></tu>", &["<tu>1</tu>", "Markup"]),
            ("<a>&x;<!-- <tu>1</tu> --><tu>2</tu>", &["<tu>2</tu>"]),
            ("<a>&x;<!-- - -x<tu>1</tu>", &["<tu>1</tu>"]),
            ("<a>&x;<!-- -- <tu>1</tu> -->", &["<tu>1</tu>"]),
            (
                "<a>&x;<tu><![CDATA[</tu>]]></tu>",
                &["<tu><![CDATA[</tu>]]></tu>"],
            ),
            (
                "<a>&x;<tu><![CDATA[</tu><tu>1</tu>",
                &["<tu><![CDATA[</tu>", "<tu>1</tu>"],
            ),
            ("<a b='><tu>1</tu>", &["<tu>1</tu>"]),
            (&long, &["Limit", "<tu/>"]),
        ] {
            for step in [1, 2, 3, 7, 4096] {
                assert_eq!(
                    pieces(text.as_bytes(), step, 300),
                    expected,
                    "{text} by {step}"
                );
            }
        }
    }

    #[test]
    fn wrong_bytes_are_kept_as_what_no_reader_takes() {
        let utf16: Vec<u8> = "<a>&x;<tu>1</tu><tu>\u{1}#</tu>"
            .encode_utf16()
            .flat_map(|unit| if unit == 0x23 { 0xD800 } else { unit }.to_le_bytes())
            .collect();
        let expected = ["<tu>1</tu>", "<tu>\u{1}\u{0}</tu>"];
        for step in [1, 2, 3, 7, 4096] {
            assert_eq!(pieces(&utf16, step, 300), expected);
            assert_eq!(
                pieces(b"<a>\xFF<tu>1</tu><tu>\x01\xC3</tu>", step, 300),
                expected
            );
        }
    }
}
