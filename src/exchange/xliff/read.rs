//! Units in from XLIFF of every version.

use std::collections::HashMap;
use std::io::BufRead;

use super::codes::from_word;
use super::document::{Document, Segment};
use super::inline::{Content, Numbers, content};
use super::salvage::salvage;
use super::{NOT_TO_BE, REVIEW};
use crate::Result;
use crate::exchange::{Reading, Summary, damage};
use crate::memory::Unit;
use crate::text::Lang;
use crate::xml::{Element, Event, Reader};

/// Reasons why a segment with text on both sides is no unit.
const NOT_YET: &str = "not translated yet";
const SUGGESTION: &str = "a suggestion nobody took up";
const UNCONFIRMED: &str = "not confirmed";

/// Reads an XLIFF file and hands each of its units on.
///
/// # Errors
/// At the first breach of XML, when the file is no XLIFF, and when neither the file nor
/// `reading` says which languages it is in. Units before it were handed on already: the
/// caller keeps nothing of them. With `keep_going` a damaged file is no error: every unit
/// that is whole by itself is handed on, and what is damaged is counted among the skipped.
/// Also what `each` returns.
pub fn read<R: BufRead>(
    input: R,
    name: &str,
    reading: &Reading,
    each: impl FnMut(Unit) -> Result<()>,
) -> Result<Summary> {
    let mut reader = Reader::new(input, name, reading.limits);
    let root = Root::new(&reader.root("xliff")?);
    let mut document = Document::new(reading, each);
    match files(&mut reader, &mut document, &root) {
        Ok(()) => {}
        Err(error) => match reader.fault() {
            Some(fault) if reading.keep_going && !document.refused => {
                document.damaged(damage(fault))?;
                salvage(reader, name, &mut document, &root)?;
            }
            _ => return Err(error),
        },
    }
    document.end()?;
    Ok(document.summary)
}

/// What the root says.
pub(super) struct Root {
    /// Whether the file is of version 2.x, which names its languages here; in 1.2 each
    /// `<file>` does.
    pub(super) is_second: bool,
    /// The prefix of its elements with the colon, where they have one.
    prefix: String,
    source: Option<Lang>,
    target: Option<Lang>,
}

impl Root {
    fn new(element: &Element<'_>) -> Self {
        let source = language(element, "srcLang");
        let version = element.attribute("version").unwrap_or_default();
        Root {
            is_second: source.is_some() || version.trim_start().starts_with('2'),
            prefix: match element.name().rsplit_once(':') {
                Some((prefix, _)) => format!("{prefix}:"),
                None => String::new(),
            },
            source,
            target: language(element, "trgLang"),
        }
    }

    /// Begins a `<file>` with what its start tag says.
    pub(super) fn begin<F>(&self, document: &mut Document<'_, F>, file: &Element<'_>) {
        let original = file.attribute("original");
        if self.is_second {
            document.begin(self.source.clone(), self.target.clone(), original);
        } else {
            let source = language(file, "source-language");
            document.begin(source, language(file, "target-language"), original);
            document.date = file.attribute("date").and_then(|date| date.parse().ok());
            document.tool = other_tool(file.attribute("tool"));
        }
        document.translate.push(file);
    }

    /// The name of its units.
    pub(super) fn unit(&self) -> &'static str {
        match self.is_second {
            true => "unit",
            false => "trans-unit",
        }
    }

    /// An element's name with its prefix.
    pub(super) fn in_full(&self, name: &str) -> String {
        format!("{}{name}", self.prefix)
    }

    /// Reads the rest of a unit, which is none for the reason `skip`, and hands its segments
    /// to the document.
    pub(super) fn read_unit<R: BufRead, F: FnMut(Unit) -> Result<()>>(
        &self,
        reader: &mut Reader<R>,
        document: &mut Document<'_, F>,
        skip: Option<&'static str>,
    ) -> Result<()> {
        match self.is_second {
            true => unit_2(reader, document, skip),
            false => trans_unit(reader, document, skip),
        }
    }

    /// Leaves a `<file>`: what comes outside of one has the languages of the root alone.
    pub(super) fn leave<F>(&self, document: &mut Document<'_, F>) {
        document.begin(self.source.clone(), self.target.clone(), None);
    }
}

fn language(element: &Element<'_>, name: &str) -> Option<Lang> {
    element.attribute(name)?.parse().ok()
}

/// Reads a sound file.
fn files<R: BufRead, F: FnMut(Unit) -> Result<()>>(
    reader: &mut Reader<R>,
    document: &mut Document<'_, F>,
    root: &Root,
) -> Result<()> {
    root.leave(document);
    loop {
        match reader.event()? {
            Event::Start(element) => match element.local_name() {
                "file" => root.begin(document, &element),
                "group" => document.translate.push(&element),
                "header" | "body" if !root.is_second => {}
                "tool" if !root.is_second => {
                    document.tool = other_tool(element.attribute("tool-name"));
                    reader.skip_element()?;
                }
                name if name == root.unit() => {
                    let skip = unwanted(&element, document);
                    root.read_unit(reader, document, skip)?;
                }
                _ => reader.skip_element()?,
            },
            Event::End(name) => match name.rsplit(':').next() {
                Some("file") => {
                    document.end()?;
                    root.leave(document);
                }
                Some("group") => document.translate.pop(),
                _ => {}
            },
            Event::Text(_) => {}
            Event::Eof => return Ok(()),
        }
    }
}

/// The name of a tool that is not ours.
fn other_tool(name: Option<&str>) -> Option<String> {
    let name = name.map(str::trim)?;
    (!name.is_empty() && name != "teletipo").then(|| name.to_owned())
}

/// Whether memoQ or Phrase say of a unit that it is confirmed; true where nobody says.
fn is_confirmed(element: &Element<'_>) -> bool {
    let status = element.attribute("mq:status");
    let by_memoq = status
        .is_none_or(|status| status.ends_with("Confirmed") || status.starts_with("Proofread"));
    by_memoq && element.attribute("m:confirmed") != Some("0")
}

/// Why a unit is none, by what its start tag and the elements around it say.
pub(super) fn unwanted<F>(
    element: &Element<'_>,
    document: &Document<'_, F>,
) -> Option<&'static str> {
    match (document.translate.of(element), is_confirmed(element)) {
        (false, _) => Some(NOT_TO_BE),
        (_, false) => Some(UNCONFIRMED),
        _ => None,
    }
}

/// What the target of a 1.2 unit says of itself.
fn state_1(element: &Element<'_>) -> Option<&'static str> {
    let state = element.attribute("state").unwrap_or_default();
    let by = element.attribute("state-qualifier").unwrap_or_default();
    match (state, by) {
        ("new" | "needs-translation", _) => Some(NOT_YET),
        ("translated" | "signed-off" | "final", _) => None,
        (_, "fuzzy-match" | "leveraged-mt" | "mt-suggestion") => Some(SUGGESTION),
        _ => None,
    }
}

/// Reads the rest of a `<trans-unit>` and hands its segments to the document.
fn trans_unit<R: BufRead, F: FnMut(Unit) -> Result<()>>(
    reader: &mut Reader<R>,
    document: &mut Document<'_, F>,
    skip: Option<&'static str>,
) -> Result<()> {
    let start = reader.byte();
    let mut numbers = Numbers::default();
    let mut unit = Segment {
        skip,
        ..Segment::default()
    };
    let (mut source, mut segmented, mut target) = (None, None, None);
    // What Trados says of each segment.
    let mut trados: Option<HashMap<String, bool>> = None;
    loop {
        match reader.event()? {
            Event::Start(element) => match element.local_name() {
                "source" if source.is_none() => source = Some(content(reader, &mut numbers)?),
                "seg-source" if segmented.is_none() => {
                    segmented = Some(content(reader, &mut numbers)?);
                }
                "target" if target.is_none() => {
                    unit.skip = unit.skip.or(state_1(&element));
                    unit.target_lang = language(&element, "xml:lang");
                    target = Some(content(reader, &mut numbers)?);
                }
                "note" => {
                    let mut text = String::new();
                    reader.text_content(&mut text)?;
                    unit.props.push(("note".to_owned(), text));
                }
                "context-group" => contexts(reader, &mut unit)?,
                "seg-defs" => trados = Some(seg_defs(reader)?),
                // The one before it has lost its end.
                "trans-unit" => return Err(reader.misplaced("trans-unit")),
                _ => reader.skip_element()?,
            },
            Event::End(_) => break,
            Event::Text(_) | Event::Eof => {}
        }
        bound(reader, start)?;
    }
    let (source, target) = (source.unwrap_or_default(), target.unwrap_or_default());
    let cut = match segmented {
        Some(Content { segments, .. }) if !segments.is_empty() => segments,
        _ => source.segments,
    };
    if cut.is_empty() {
        // A target may be segmented though its source is not: its text is there all the same.
        unit.source = source.whole.tidied();
        unit.target = target.joined().tidied();
        return document.segment(unit, |message| reader.error(message));
    }
    let mut targets: HashMap<String, _> = target.segments.into_iter().collect();
    for (mid, side) in cut {
        let confirmed = trados
            .as_ref()
            .is_none_or(|said| said.get(&mid).copied().unwrap_or(false));
        let segment = Segment {
            source: side.tidied(),
            target: targets.remove(&mid).unwrap_or_default().tidied(),
            target_lang: unit.target_lang.clone(),
            skip: unit.skip.or((!confirmed).then_some(UNCONFIRMED)),
            fields: unit.fields.clone(),
            props: unit.props.clone(),
        };
        document.segment(segment, |message| reader.error(message))?;
    }
    Ok(())
}

/// Reads the rest of a `<context-group>`.
fn contexts<R: BufRead>(reader: &mut Reader<R>, unit: &mut Segment) -> Result<()> {
    loop {
        match reader.event()? {
            Event::Start(element) => {
                let kind = element.attribute("context-type").unwrap_or_default();
                let field = kind.strip_prefix("x-teletipo-").map(str::to_owned);
                let prop = kind.strip_prefix("x-prop-").map(from_word);
                let mut text = String::new();
                reader.text_content(&mut text)?;
                unit.fields.extend(field.map(|name| (name, text.clone())));
                unit.props.extend(prop.map(|name| (name, text)));
            }
            Event::End(_) => return Ok(()),
            Event::Text(_) | Event::Eof => {}
        }
    }
}

/// Reads the rest of a `<sdl:seg-defs>`: which segments a translator stands behind.
fn seg_defs<R: BufRead>(reader: &mut Reader<R>) -> Result<HashMap<String, bool>> {
    let mut said = HashMap::new();
    loop {
        match reader.event()? {
            Event::Start(element) => {
                let id = element.attribute("id").unwrap_or_default().to_owned();
                let conf = element.attribute("conf").unwrap_or_default();
                let stands = matches!(
                    conf,
                    "Translated" | "ApprovedTranslation" | "ApprovedSignOff"
                );
                said.insert(id, stands);
                reader.skip_element()?;
            }
            Event::End(_) => return Ok(said),
            Event::Text(_) | Event::Eof => {}
        }
    }
}

/// Reads the rest of a `<unit>` and hands its segments to the document.
fn unit_2<R: BufRead, F: FnMut(Unit) -> Result<()>>(
    reader: &mut Reader<R>,
    document: &mut Document<'_, F>,
    skip: Option<&'static str>,
) -> Result<()> {
    let start = reader.byte();
    let mut numbers = Numbers::default();
    let mut shared = Segment::default();
    let mut notes: Vec<String> = Vec::new();
    let mut segments: Vec<Segment> = Vec::new();
    loop {
        match reader.event()? {
            Event::Start(element) => match element.local_name() {
                "originalData" => data_2(reader, &mut numbers)?,
                "notes" => notes_2(reader, &mut notes)?,
                "metadata" => metadata_2(reader, &mut shared)?,
                "segment" => {
                    let skip = skip.or(state_2(&element));
                    let mut segment = segment_2(reader, &mut numbers)?;
                    segment.skip = skip;
                    segments.push(segment);
                }
                "unit" => return Err(reader.misplaced("unit")),
                _ => reader.skip_element()?,
            },
            Event::End(_) => break,
            Event::Text(_) | Event::Eof => {}
        }
        bound(reader, start)?;
    }
    put_notes(&mut shared.props, notes);
    for segment in segments {
        let segment = Segment {
            fields: shared.fields.clone(),
            props: shared.props.clone(),
            ..segment
        };
        document.segment(segment, |message| reader.error(message))?;
    }
    Ok(())
}

/// What a segment of 2.x says of itself. One that says `initial` may hold a suggestion.
fn state_2(element: &Element<'_>) -> Option<&'static str> {
    (element.attribute("state") == Some("initial")).then(|| match element.attribute("subState") {
        Some(REVIEW) => SUGGESTION,
        _ => NOT_YET,
    })
}

/// Reads the rest of a `<segment>`.
fn segment_2<R: BufRead>(reader: &mut Reader<R>, numbers: &mut Numbers) -> Result<Segment> {
    let mut segment = Segment::default();
    loop {
        match reader.event()? {
            Event::Start(element) => match element.local_name() {
                "source" => segment.source = content(reader, numbers)?.whole.tidied(),
                "target" => {
                    segment.target_lang = language(&element, "xml:lang");
                    segment.target = content(reader, numbers)?.whole.tidied();
                }
                "unit" => return Err(reader.misplaced("unit")),
                _ => reader.skip_element()?,
            },
            Event::End(_) => return Ok(segment),
            Event::Text(_) | Event::Eof => {}
        }
    }
}

/// Reads the rest of an `<originalData>`.
fn data_2<R: BufRead>(reader: &mut Reader<R>, numbers: &mut Numbers) -> Result<()> {
    loop {
        match reader.event()? {
            Event::Start(element) => {
                let id = element.attribute("id").unwrap_or_default().to_owned();
                let mut code = String::new();
                reader.text_content(&mut code)?;
                numbers.data.insert(id, code);
            }
            Event::End(_) => return Ok(()),
            Event::Text(_) | Event::Eof => {}
        }
    }
}

/// Reads the rest of a `<notes>`.
fn notes_2<R: BufRead>(reader: &mut Reader<R>, notes: &mut Vec<String>) -> Result<()> {
    loop {
        match reader.event()? {
            Event::Start(_) => {
                let mut text = String::new();
                reader.text_content(&mut text)?;
                notes.push(text);
            }
            Event::End(_) => return Ok(()),
            Event::Text(_) | Event::Eof => {}
        }
    }
}

/// Reads the rest of a `<mda:metadata>`, of which only the group of ours is looked at.
fn metadata_2<R: BufRead>(reader: &mut Reader<R>, shared: &mut Segment) -> Result<()> {
    let mut inside = false;
    loop {
        match reader.event()? {
            Event::Start(element) => match element.local_name() {
                "metaGroup" if !inside && element.attribute("category") == Some("teletipo") => {
                    inside = true;
                }
                "meta" if inside => {
                    let kind = element.attribute("type").unwrap_or_default().to_owned();
                    let mut text = String::new();
                    reader.text_content(&mut text)?;
                    match kind.strip_prefix("prop:") {
                        Some(name) => shared.props.push((name.to_owned(), text)),
                        None if kind == "note" => shared.props.push((kind, text)),
                        None => shared.fields.push((kind, text)),
                    }
                }
                _ => reader.skip_element()?,
            },
            Event::End(_) if inside => inside = false,
            Event::End(_) => return Ok(()),
            Event::Text(_) | Event::Eof => {}
        }
    }
}

/// Puts notes where the props have room for them, the rest behind.
fn put_notes(props: &mut Vec<(String, String)>, notes: Vec<String>) {
    let mut notes = notes.into_iter();
    for (name, text) in props.iter_mut() {
        if name == "note"
            && let Some(note) = notes.next()
        {
            *text = note;
        }
    }
    props.extend(notes.map(|note| ("note".to_owned(), note)));
}

/// Holds one unit against the limit of a text, so that endless children cannot fill the
/// memory.
fn bound<R: BufRead>(reader: &mut Reader<R>, start: u64) -> Result<()> {
    if reader.byte().saturating_sub(start) <= reader.limits().text as u64 {
        return Ok(());
    }
    Err(reader.too_long("unit"))
}
