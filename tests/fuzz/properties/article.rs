//! The readers of stories, and the segments of what they read.

use std::io::{Cursor, Read, Write};

use teletipo::article::{self, Article, Format, plain};
use teletipo::segment::Segmenter;
use teletipo::text::decode::{TextReader, decode};
use teletipo::text::{Lang, Span};
use teletipo::{Error, Result};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::{NAME, refusal};

/// Plain text: read as a whole and as a stream it gives the same segments.
pub fn text(bytes: &[u8]) {
    check(bytes, Format::Text);
    labelled(bytes);
    let es = Segmenter::for_lang(&Lang::es());
    let whole = article::read(bytes, NAME, Some(Format::Text), None).map(|article| {
        let segments = es.segment(&article);
        segments
            .iter()
            .map(|segment| (segment.paragraph, segment.span))
            .collect::<Vec<_>>()
    });
    for step in [1, 7, bytes.len() + 1] {
        match (&whole, streamed(&es, Trickle(bytes, step))) {
            (Ok(whole), Ok(stream)) => assert_eq!(*whole, stream),
            (Err(whole), Err(stream)) => assert_eq!(refusal(whole), refusal(&stream)),
            (whole, stream) => panic!("{whole:?} as a whole, {stream:?} as a stream"),
        }
    }
}

/// Markdown.
pub fn markdown(bytes: &[u8]) {
    check(bytes, Format::Markdown);
}

/// Web pages.
pub fn html(bytes: &[u8]) {
    check(bytes, Format::Html);
}

/// NITF.
pub fn nitf(bytes: &[u8]) {
    check(bytes, Format::Nitf);
}

/// NewsML-G2.
pub fn newsml(bytes: &[u8]) {
    check(bytes, Format::NewsMl);
}

/// ninjs.
pub fn ninjs(bytes: &[u8]) {
    check(bytes, Format::Ninjs);
}

/// IPTC 7901 and ANPA 1312.
pub fn wire(bytes: &[u8]) {
    check(bytes, Format::Wire);
}

/// Word: the bytes are the archive, or else the text part of one made here, since a
/// fuzzer cannot pack.
pub fn docx(bytes: &[u8]) {
    if bytes.starts_with(b"PK") {
        return check(bytes, Format::Docx);
    }
    check(&packed(bytes), Format::Docx);
}

/// Paragraphs lie in the text in order, and segments tile them.
fn check(bytes: &[u8], format: Format) {
    Format::detect(bytes, NAME);
    match article::read(bytes, NAME, Some(format), None) {
        Ok(article) => check_article(&article),
        Err(error) => {
            refusal(&error);
        }
    }
}

fn check_article(article: &Article) {
    let mut end = 0;
    for paragraph in &article.paragraphs {
        let Span { start, .. } = paragraph.span;
        assert!(end <= start, "paragraphs that overlap");
        end = paragraph.span.end;
        assert!(article.text.get(paragraph.span.range()).is_some());
    }
    if let Some(dateline) = article.dateline {
        assert!(article.text.get(dateline.range()).is_some());
    }
    for lang in [Lang::es(), Lang::en()] {
        let segmenter = Segmenter::for_lang(&lang);
        for paragraph in &article.paragraphs {
            check_segments(&segmenter, paragraph.span.of(&article.text));
        }
    }
}

/// Segments are in order, not blank at the edges, and leave nothing but white space out.
pub(super) fn check_segments(segmenter: &Segmenter, paragraph: &str) {
    let mut end = 0;
    let blank = |text: Option<&str>| text.is_some_and(|text| text.trim().is_empty());
    for span in segmenter.spans(paragraph) {
        assert!(blank(paragraph.get(end..span.start)), "text left out");
        let segment = span.of(paragraph);
        assert!(
            !segment.is_empty() && segment.trim() == segment,
            "{segment:?}"
        );
        end = span.end;
    }
    assert!(blank(paragraph.get(end..)), "text left out at the end");
}

/// Any name of an encoding gives text or a refusal.
fn labelled(bytes: &[u8]) {
    const LABELS: [&str; 6] = [
        "utf-8",
        "utf-16le",
        "utf-16be",
        "latin1",
        "cp850",
        "shift_jis",
    ];
    for label in LABELS {
        if let Err(error) = decode(bytes, NAME, Some(label)) {
            refusal(&error);
        }
    }
}

fn streamed(segmenter: &Segmenter, bytes: Trickle<'_>) -> Result<Vec<(usize, Span)>> {
    let reader = TextReader::new(bytes, NAME, None)?;
    let mut found = Vec::new();
    segmenter.stream(&mut plain::Stream::new(reader), |segment| {
        found.push((segment.paragraph, segment.span));
        Ok::<(), Error>(())
    })?;
    Ok(found)
}

/// Bytes that come a few at a time.
struct Trickle<'a>(&'a [u8], usize);

impl Read for Trickle<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let amount = self.1.min(self.0.len()).min(buffer.len());
        let (now, later) = self.0.split_at(amount);
        buffer[..amount].copy_from_slice(now);
        self.0 = later;
        Ok(amount)
    }
}

/// A Word document with `content` as its text.
fn packed(content: &[u8]) -> Vec<u8> {
    const RELATIONS: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="d.xml"/></Relationships>"#;
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (name, bytes) in [("_rels/.rels", RELATIONS.as_bytes()), ("d.xml", content)] {
        let done = archive
            .start_file(name, stored)
            .map_err(std::io::Error::from)
            .and_then(|()| archive.write_all(bytes));
        if let Err(error) = done {
            panic!("{error}");
        }
    }
    match archive.finish() {
        Ok(file) => file.into_inner(),
        Err(error) => panic!("{error}"),
    }
}
