//! XLIFF 1.2 and 2.x: targets that are empty are filled.
//!
//! The source of a unit, with its inline elements, is a block. What is written is a copy of
//! it with its segments translated, put into the target; where there is none, one is added
//! behind `<source>` (`<seg-source>` where the unit was segmented already, whose marks the
//! target repeats). Units that are translated, or not to be, stay as they are.
//!
//! What the target is worth is said by its `state` in 1.2, by the segment's in 2.x. A file
//! without a target language gets one, since targets must have one.

use super::block::{self, Block, Builder, Edit, Replacement};
use super::scan::{self, Kind, Piece, Token, attribute};
use super::{Worth, local};
use crate::Result;
use crate::text::{Lang, Span};
use crate::xml::{Event, Limits, Reader};

/// Whether a file opens as XLIFF does.
pub(super) fn is_xliff(head: &[u8]) -> bool {
    // In UTF-16 every second byte is zero.
    let readable: Vec<u8> = head.iter().copied().filter(|byte| *byte != 0).collect();
    let text = String::from_utf8_lossy(&readable);
    let root = scan::tokens(text.trim_start_matches(|c: char| c != '<'))
        .find(|token| matches!(token.kind, Kind::Start | Kind::Empty));
    root.is_some_and(|root| local(root.name) == "xliff")
}

/// Reads the whole file under the rules of XML.
///
/// # Errors
/// At the first breach of them, or where its root is another one.
pub(super) fn check(bytes: &[u8], file: &str, limits: Limits) -> Result<()> {
    let mut reader = Reader::new(bytes, file, limits);
    reader.root("xliff")?;
    while reader.event()? != Event::Eof {}
    Ok(())
}

/// Where the targets of a file are, and what it says of its languages.
#[derive(Debug, Default)]
pub(super) struct Units {
    pub(super) source_lang: Option<Lang>,
    pub(super) target_lang: Option<Lang>,
    /// Of each block the place of its target.
    targets: Vec<Target>,
    /// Start tags that have to name a target language and do not; for each the bytes at
    /// which the attribute goes and its name.
    unnamed: Vec<(usize, &'static str)>,
    is_second: bool,
}

/// The place of a target.
#[derive(Clone, Copy, Debug, Default)]
struct Target {
    /// Its bytes, or where it goes.
    span: Span,
    /// Its start tag, where there is one.
    tag: Option<Span>,
    /// The start tag of the segment, which holds the state in 2.x.
    segment: Option<Span>,
    /// The prefix of the source's name, with its colon.
    prefix: Span,
}

/// The units of a file that are to be filled.
pub(super) fn read(text: &str) -> (Vec<Block>, Units) {
    let mut reading = Reading {
        text,
        units: Units::default(),
        blocks: Vec::new(),
        unit: Unit::default(),
        stays: Vec::new(),
    };
    let mut tokens = scan::tokens(text);
    while let Some(token) = tokens.next() {
        reading.token(token, &mut tokens);
    }
    (reading.blocks, reading.units)
}

/// The unit at hand, or the segment of one.
#[derive(Debug, Default)]
struct Unit {
    is_open: bool,
    /// The content of the source, and of the segmented one, which counts more.
    source: Option<Span>,
    /// End of the last of both.
    source_end: usize,
    prefix: Span,
    target: Option<(Span, Option<Span>, bool)>,
    segment: Option<Span>,
}

struct Reading<'a> {
    text: &'a str,
    units: Units,
    blocks: Vec<Block>,
    unit: Unit,
    /// For each open element that can say so whether what is in it is not to be translated.
    stays: Vec<bool>,
}

impl<'a> Reading<'a> {
    fn token(&mut self, token: Token<'a>, tokens: &mut scan::Tokens<'a>) {
        let tag = token.span.of(self.text);
        let name = local(token.name);
        let opens = matches!(token.kind, Kind::Start | Kind::Empty);
        match (name, token.kind) {
            ("xliff", Kind::Start) => {
                let version = attribute(tag, "version").unwrap_or_default();
                self.units.is_second = version.starts_with('2');
                if self.units.is_second {
                    self.languages(token, "srcLang", "trgLang");
                }
            }
            ("file", Kind::Start) if !self.units.is_second => {
                self.languages(token, "source-language", "target-language");
                self.push(tag);
            }
            ("file" | "group" | "unit", Kind::Start) => self.push(tag),
            ("file" | "group" | "unit", Kind::End) => drop(self.stays.pop()),
            ("trans-unit" | "segment", Kind::Start) => {
                if name == "trans-unit" {
                    self.push(tag);
                }
                self.unit = Unit {
                    is_open: true,
                    segment: (name == "segment").then_some(token.span),
                    ..Unit::default()
                };
            }
            ("trans-unit" | "segment", Kind::End) => {
                self.finish();
                if name == "trans-unit" {
                    self.stays.pop();
                }
            }
            // Translations that others offer have sources and targets too.
            ("alt-trans" | "matches" | "glossary" | "ignorable", Kind::Start) => {
                scan::skip(token, tokens);
            }
            ("source" | "seg-source", Kind::Start) if self.unit.is_open => {
                let end = scan::skip(token, tokens);
                self.unit.source = Some(Span::new(token.span.end, end.start));
                self.unit.source_end = end.end;
                self.unit.prefix = prefix(token);
            }
            ("target", _) if opens && self.unit.is_open => {
                if token.kind == Kind::Empty {
                    self.unit.target = Some((token.span, Some(token.span), true));
                } else {
                    let end = scan::skip(token, tokens);
                    let content = Span::new(token.span.end, end.start);
                    let is_empty = is_blank(content.of(self.text));
                    let whole = Span::new(token.span.start, end.end);
                    self.unit.target = Some((whole, Some(token.span), is_empty));
                }
            }
            _ => {}
        }
    }

    fn push(&mut self, tag: &str) {
        let inherited = self.stays.last().copied().unwrap_or_default();
        self.stays.push(match attribute(tag, "translate") {
            Some(value) => value == "no",
            None => inherited,
        });
    }

    fn languages(&mut self, token: Token<'_>, source: &str, target: &'static str) {
        let tag = token.span.of(self.text);
        let lang = |name: &str| attribute(tag, name).and_then(|value| value.trim().parse().ok());
        if self.units.source_lang.is_none() {
            self.units.source_lang = lang(source);
        }
        if self.units.target_lang.is_none() {
            self.units.target_lang = lang(target);
        }
        if attribute(tag, target).is_none() {
            let at = token.span.start + scan::attribute_place(tag);
            self.units.unnamed.push((at, target));
        }
    }

    /// Takes in the unit at hand, if it is to be translated and is not.
    fn finish(&mut self) {
        let unit = std::mem::take(&mut self.unit);
        let stays = self.stays.last().copied().unwrap_or_default();
        let Some(source) = unit.source.filter(|_| unit.is_open && !stays) else {
            return;
        };
        let (span, tag) = match unit.target {
            Some((_, _, false)) => return,
            Some((span, tag, true)) => (span, tag),
            None => (Span::new(unit.source_end, unit.source_end), None),
        };
        if let Some(block) = content(self.text, source) {
            self.blocks.push(block);
            self.units.targets.push(Target {
                span,
                tag,
                segment: unit.segment,
                prefix: unit.prefix,
            });
        }
    }
}

/// The bytes of a name's prefix with its colon.
fn prefix(token: Token<'_>) -> Span {
    let start = token.span.start + 1;
    let length = token.name.len() - local(token.name).len();
    Span::new(start, start + length)
}

/// Whether a target holds nothing: no text, and no tags but the marks of segments.
fn is_blank(content: &str) -> bool {
    scan::tokens(content).all(|token| match token.kind {
        Kind::Text => token.span.of(content).trim().is_empty(),
        Kind::Cdata => false,
        Kind::Other => true,
        Kind::Start | Kind::Empty | Kind::End => local(token.name) == "mrk",
    })
}

/// The source in `span` as a block.
fn content(text: &str, span: Span) -> Option<Block> {
    let mut builder = Builder::new(0);
    let mut tokens = scan::tokens(text.get(..span.end)?);
    tokens.skip_to(span.start);
    while let Some(token) = tokens.next() {
        let tag = token.span.of(text);
        let name = local(token.name);
        let raw = token.span;
        match token.kind {
            Kind::Text => {
                for piece in scan::pieces(text, raw) {
                    match piece {
                        Piece::Verbatim(span) => builder.verbatim(span, text),
                        Piece::Reference(span, _, Some(c)) => {
                            builder.written(span, c.encode_utf8(&mut [0; 4]));
                        }
                        Piece::Reference(span, as_is, None) => builder.written(span, as_is),
                    }
                }
            }
            Kind::Cdata => {
                let inside = tag.strip_prefix("<![CDATA[").unwrap_or(tag);
                let inside = inside.strip_suffix("]]>").unwrap_or(inside);
                builder.written(raw, inside);
            }
            Kind::Other => builder.seam(raw, None),
            // One half of a pair, by the number that joins it to the other.
            Kind::Start | Kind::Empty if half(name, tag).is_some() => {
                let end = match token.kind {
                    Kind::Start => scan::skip(token, &mut tokens).end,
                    _ => raw.end,
                };
                let whole = Span::new(raw.start, end);
                match half(name, tag) {
                    Some((true, id)) => builder.open(whole, text, &id, None),
                    Some((false, id)) => builder.close(whole, text, &id, None),
                    None => {}
                }
            }
            Kind::Start if is_native(name) || attribute(tag, "translate") == Some("no") => {
                let end = scan::skip(token, &mut tokens).end;
                builder.single(Span::new(raw.start, end), text, name, None);
            }
            Kind::Start => builder.open(raw, text, name, None),
            Kind::Empty => builder.single(raw, text, name, None),
            Kind::End => builder.close(raw, text, name, None),
        }
    }
    let mut block = builder.finish()?;
    // The whole content is copied, with what stands at its edges.
    block.span = span;
    Some(block)
}

/// Whether what is inside an element is code of the original format.
fn is_native(name: &str) -> bool {
    matches!(
        name,
        "bpt" | "ept" | "ph" | "it" | "x" | "bx" | "ex" | "sc" | "ec" | "cp" | "sm" | "em"
    )
}

/// Whether an element opens (true) or closes a pair whose other half is an element of its
/// own, and a name for the pair.
fn half(name: &str, tag: &str) -> Option<(bool, String)> {
    let value = |names: [&str; 2]| {
        let found = names.iter().find_map(|name| attribute(tag, name));
        found.unwrap_or_default()
    };
    let (opens, kind, value) = match name {
        "bpt" => (true, "bpt", value(["rid", "id"])),
        "ept" => (false, "bpt", value(["rid", "id"])),
        "bx" => (true, "bx", value(["rid", "id"])),
        "ex" => (false, "bx", value(["rid", "id"])),
        "sc" => (true, "sc", value(["id", "id"])),
        "ec" => (false, "sc", value(["startRef", "id"])),
        "sm" => (true, "sm", value(["id", "id"])),
        "em" => (false, "sm", value(["startRef", "id"])),
        _ => return None,
    };
    Some((opens, format!("{kind} {value}")))
}

impl Units {
    /// The file with its targets filled.
    pub(super) fn filled(
        &self,
        text: &str,
        blocks: &[Block],
        replacements: &[Replacement],
        worth: &[Option<Worth>],
        lang: &Lang,
    ) -> String {
        let mut edits = Vec::new();
        let mut wanted = replacements.iter().peekable();
        for (number, (block, target)) in blocks.iter().zip(&self.targets).enumerate() {
            let mut inner = Vec::new();
            while let Some(one) = wanted.next_if(|one| one.block <= number) {
                if one.block == number {
                    block.edits(text, one, &|text, _| scan::escaped(text), &mut inner);
                }
            }
            let Some(worth) = worth.get(number).copied().flatten() else {
                continue;
            };
            let content = block::apply(text, block.span, inner);
            self.fill(text, *target, &content, worth, &mut edits);
        }
        if !edits.is_empty() {
            edits.extend(self.unnamed.iter().map(|(at, name)| Edit {
                span: Span::new(*at, *at),
                text: format!(" {name}=\"{lang}\""),
            }));
        }
        block::apply(text, Span::new(0, text.len()), edits)
    }

    fn fill(&self, text: &str, target: Target, content: &str, worth: Worth, edits: &mut Vec<Edit>) {
        let prefix = target.prefix.of(text);
        let state = match worth {
            Worth::Translated => "translated",
            Worth::Review => "needs-review-translation",
            Worth::New => "new",
        };
        let tag = match target.tag {
            Some(tag) => {
                let tag = tag.of(text);
                let open = tag.trim_end_matches('>').trim_end_matches('/').trim_end();
                format!("{open}>")
            }
            None => format!("<{prefix}target>"),
        };
        let tag = match self.is_second {
            true => tag,
            false => with_attribute(&tag, "state", state),
        };
        edits.push(Edit {
            span: target.span,
            text: format!("{tag}{content}</{prefix}target>"),
        });
        // A segment that a person has to look at is in the state it is in by default.
        if self.is_second
            && worth == Worth::Translated
            && let Some(segment) = target.segment
        {
            let tag = segment.of(text);
            if matches!(attribute(tag, "state"), None | Some("initial")) {
                edits.push(Edit {
                    span: segment,
                    text: with_attribute(tag, "state", "translated"),
                });
            }
        }
    }
}

/// A start tag in which an attribute has a value.
fn with_attribute(tag: &str, name: &str, value: &str) -> String {
    let known = scan::attributes(tag).find(|(known, _)| *known == name);
    match known {
        Some((_, span)) => {
            let (before, after) = (tag.get(..span.start), tag.get(span.end..));
            format!(
                "{}{value}{}",
                before.unwrap_or_default(),
                after.unwrap_or_default()
            )
        }
        None => {
            let (name_part, rest) = tag.split_at(scan::attribute_place(tag).min(tag.len()));
            format!("{name_part} {name}=\"{value}\"{rest}")
        }
    }
}
