//! Units out to TMX 1.4b, in the shape that CAT tools accept.
//!
//! What the clients trip over, and the rule that follows: OmegaT compares the
//! header's `srclang` with the variants as text and skips what differs, so a
//! file has one code per side; translate-toolkit takes the first variant for the
//! source, so it comes first, and nothing stands beside the two; a client that
//! trims segments never matches one with white space at its edges; validators
//! want all seven header attributes and props before segments. The header has no
//! date, so that the same units always give the same bytes.

use std::io::{self, Write};

use xxhash_rust::xxh3::xxh3_64;

use super::{TOOL, date, digits, inline, prop};
use crate::exchange::{Written, count, seg};
use crate::memory::{Tag, Unit};
use crate::text::Lang;
use crate::xml::escape;

/// Bytes that are gathered before they are written.
const BLOCK: usize = 64 * 1024;

/// Writes units of one language pair, one after the other.
///
/// A unit of another region (`es-MX` in a file of `es`) is written under the
/// file's code, its own tag kept in a prop. A unit of another language, or
/// without text on one side, is left out and counted.
///
/// ```
/// use teletipo::exchange::tmx::Writer;
/// use teletipo::text::Lang;
///
/// let mut file = Vec::new();
/// let written = Writer::new(&mut file, &Lang::es(), &Lang::en())?.finish()?;
/// assert_eq!(written.units, 0);
/// assert!(String::from_utf8_lossy(&file).contains("srclang=\"es\""));
/// # Ok::<(), std::io::Error>(())
/// ```
pub struct Writer<W: Write> {
    out: W,
    source: Side,
    target: Side,
    /// What is not written yet.
    text: String,
    /// What a unit's id is made from.
    identity: String,
    date: date::Last,
    written: Written,
}

/// One side of all units.
struct Side {
    /// What the file calls the language.
    code: Lang,
    /// The language of the units that say nothing else.
    lang: Lang,
}

impl<W: Write> Writer<W> {
    /// Starts a file from `source` to `target`; writes its head.
    ///
    /// # Errors
    /// When `out` cannot be written.
    pub fn new(out: W, source: &Lang, target: &Lang) -> io::Result<Self> {
        Self::with_codes(out, (source, source), (target, target))
    }

    /// Starts a file that calls its languages otherwise: each side is a language and its
    /// code in the file, which is one of the same language. The header says what the
    /// languages are, so that a re-import finds them again.
    ///
    /// # Errors
    /// When `out` cannot be written.
    pub fn with_codes(
        mut out: W,
        source: (&Lang, &Lang),
        target: (&Lang, &Lang),
    ) -> io::Result<Self> {
        let version = env!("CARGO_PKG_VERSION");
        write!(
            out,
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
             <!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\n\
             <tmx version=\"1.4\">\n\
             <header creationtool=\"{TOOL}\" creationtoolversion=\"{version}\" \
             segtype=\"sentence\" o-tmf=\"{TOOL}\" adminlang=\"en\" srclang=\"{}\" \
             datatype=\"plaintext\"",
            source.1
        )?;
        let mut props = String::new();
        for (name, (lang, code)) in [(prop::SOURCE_LANG, source), (prop::TARGET_LANG, target)] {
            if lang != code {
                props += &format!("<prop type=\"{name}\">{lang}</prop>\n");
            }
        }
        match props.is_empty() {
            true => out.write_all(b"/>\n<body>\n")?,
            false => write!(out, ">\n{props}</header>\n<body>\n")?,
        }
        let side = |(lang, code): (&Lang, &Lang)| Side {
            code: code.clone(),
            lang: lang.clone(),
        };
        Ok(Writer {
            out,
            source: side(source),
            target: side(target),
            text: String::new(),
            identity: String::new(),
            date: date::Last::default(),
            written: Written::default(),
        })
    }

    /// Writes one unit, or leaves it out and counts why.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn unit(&mut self, unit: &Unit) -> io::Result<()> {
        let mut source_tags = Vec::clone(&unit.source_tags);
        let mut target_tags = Vec::clone(&unit.target_tags);
        let (source, lost_source) = seg::clean_tagged_for_xml(&unit.source, &mut source_tags);
        let (target, lost_target) = seg::clean_tagged_for_xml(&unit.target, &mut target_tags);
        let pair = unit.source_lang.same_language(&self.source.code)
            && unit.target_lang.same_language(&self.target.code);
        let reason = if !pair {
            Some("another language pair")
        } else if source.is_empty() {
            Some("empty source")
        } else if target.is_empty() {
            Some("empty target")
        } else {
            None
        };
        if let Some(reason) = reason {
            count(&mut self.written.skipped, reason);
            return Ok(());
        }
        self.written.dropped_characters += lost_source + lost_target;
        self.open(unit, &source, &target);
        self.fields(unit);
        self.props(unit);
        self.variant(false, &source, &source_tags);
        self.variant(true, &target, &target_tags);
        self.text.push_str("</tu>\n");
        self.written.units += 1;
        if self.text.len() >= BLOCK {
            self.write_out()?;
        }
        Ok(())
    }

    /// Ends the file and says what went into it.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn finish(mut self) -> io::Result<Written> {
        self.text.push_str("</body>\n</tmx>\n");
        self.write_out()?;
        self.out.flush()?;
        Ok(self.written)
    }

    fn write_out(&mut self) -> io::Result<()> {
        self.out.write_all(self.text.as_bytes())?;
        self.text.clear();
        Ok(())
    }

    /// The opening tag.
    fn open(&mut self, unit: &Unit, source: &str, target: &str) {
        let id = identity(unit, source, target, &mut self.identity);
        self.text.push_str("<tu tuid=\"");
        digits::push_hex(id, &mut self.text);
        self.text.push_str("\" creationdate=\"");
        self.text.push_str(self.date.text(unit.created));
        self.text.push_str("\" changedate=\"");
        self.text.push_str(self.date.text(unit.changed));
        self.text.push_str("\">\n");
    }

    /// One side's text with its tags.
    fn variant(&mut self, is_target: bool, text: &str, tags: &[Tag]) {
        let side = match is_target {
            true => &self.target,
            false => &self.source,
        };
        self.text.push_str("<tuv xml:lang=\"");
        self.text.push_str(side.code.as_str());
        self.text.push_str("\"><seg>");
        self.written.dropped_characters += inline::segment(text, tags, &mut self.text);
        self.text.push_str("</seg></tuv>\n");
    }

    /// The unit's fields as props.
    fn fields(&mut self, unit: &Unit) {
        self.field(prop::STORY, unit.story.as_deref());
        self.field(prop::FILE, unit.file.as_deref());
        self.number(prop::POSITION, unit.position);
        if let Some(confidence) = unit.confidence {
            // Four decimals, as the memory keeps it; from 0 to 1.
            let steps = (confidence.clamp(0.0, 1.0) * 1e4).round() as u32;
            self.start_prop(prop::CONFIDENCE);
            digits::push(steps / 10_000, &mut self.text);
            self.text.push('.');
            digits::push_padded(steps, 4, &mut self.text);
            self.end_prop();
        }
        for (name, context) in [(prop::PREVIOUS, &unit.previous), (prop::NEXT, &unit.next)] {
            if let Some(context) = context {
                let (context, lost) = seg::clean_for_xml(context);
                self.field(name, Some(&context));
                self.written.dropped_characters += lost;
            }
        }
        self.field(prop::ORIGIN, unit.origin.as_deref());
        self.number(prop::REVISION, Some(unit.revision).filter(|n| *n != 1));
        for (name, lang, usual) in [
            (prop::SOURCE_LANG, &unit.source_lang, &self.source.lang),
            (prop::TARGET_LANG, &unit.target_lang, &self.target.lang),
        ] {
            if lang != usual {
                push_prop(name, lang.as_str(), &mut self.text);
            }
        }
    }

    /// A field; an empty one says nothing, nor does one that XML cannot hold.
    fn field(&mut self, name: &str, value: Option<&str>) {
        let Some(value) = value else { return };
        if value.chars().any(escape::is_allowed) {
            self.written.dropped_characters += push_prop(name, value, &mut self.text);
        }
    }

    fn number(&mut self, name: &str, value: Option<u32>) {
        if let Some(number) = value {
            self.start_prop(name);
            digits::push(number, &mut self.text);
            self.end_prop();
        }
    }

    /// The unit's further properties.
    fn props(&mut self, unit: &Unit) {
        for (name, value) in &unit.props {
            self.written.dropped_characters += match name.as_str() {
                prop::NOTE => {
                    self.text.push_str("<note>");
                    let dropped = escape::text(value, &mut self.text);
                    self.text.push_str("</note>\n");
                    dropped
                }
                name => push_prop(name, value, &mut self.text),
            };
        }
    }

    fn start_prop(&mut self, name: &str) {
        self.text.push_str("<prop type=\"");
        self.text.push_str(name);
        self.text.push_str("\">");
    }

    fn end_prop(&mut self) {
        self.text.push_str("</prop>\n");
    }
}

/// Appends a `<prop>`; returns how many characters were dropped.
fn push_prop(name: &str, value: &str, out: &mut String) -> u64 {
    out.push_str("<prop type=\"");
    let dropped = escape::attribute(name, out);
    out.push_str("\">");
    let dropped = dropped + escape::text(value, out);
    out.push_str("</prop>\n");
    dropped
}

/// A number for what the unit is, the same in every memory that holds it. Parts
/// are set apart by a character that XML, and so none of them, can hold. `room` is
/// where they are put together.
fn identity(unit: &Unit, source: &str, target: &str, room: &mut String) -> u64 {
    room.clear();
    for part in [unit.source_lang.as_str(), unit.target_lang.as_str()] {
        room.push_str(part);
        room.push('\0');
    }
    let story = unit.story.as_deref().unwrap_or_default();
    match escape::first_forbidden(story.as_bytes()) {
        None => room.push_str(story),
        Some(_) => room.extend(story.chars().filter(|&c| escape::is_allowed(c))),
    }
    room.push('\0');
    if let Some(position) = unit.position {
        digits::push(position, room);
    }
    for part in [source, target] {
        room.push('\0');
        room.push_str(part);
    }
    xxh3_64(room.as_bytes())
}
