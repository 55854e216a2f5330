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

use super::{TOOL, date, prop};
use crate::exchange::{Written, count, seg};
use crate::memory::Unit;
use crate::text::Lang;
use crate::xml::escape;

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
    source: Lang,
    target: Lang,
    /// The unit at hand, so that each is one write.
    text: String,
    written: Written,
}

impl<W: Write> Writer<W> {
    /// Starts a file from `source` to `target`; writes its head.
    ///
    /// # Errors
    /// When `out` cannot be written.
    pub fn new(mut out: W, source: &Lang, target: &Lang) -> io::Result<Self> {
        let version = env!("CARGO_PKG_VERSION");
        write!(
            out,
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
             <!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\n\
             <tmx version=\"1.4\">\n\
             <header creationtool=\"{TOOL}\" creationtoolversion=\"{version}\" \
             segtype=\"sentence\" o-tmf=\"{TOOL}\" adminlang=\"en\" srclang=\"{source}\" \
             datatype=\"plaintext\"/>\n\
             <body>\n"
        )?;
        Ok(Writer {
            out,
            source: source.clone(),
            target: target.clone(),
            text: String::new(),
            written: Written::default(),
        })
    }

    /// Writes one unit, or leaves it out and counts why.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn unit(&mut self, unit: &Unit) -> io::Result<()> {
        let (source, lost_source) = seg::clean_for_xml(&unit.source);
        let (target, lost_target) = seg::clean_for_xml(&unit.target);
        let pair = unit.source_lang.same_language(&self.source)
            && unit.target_lang.same_language(&self.target);
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
        self.text.clear();
        self.open(unit, &source, &target);
        self.fields(unit);
        self.props(unit);
        for (lang, text) in [(&self.source, &source), (&self.target, &target)] {
            self.text.push_str("<tuv xml:lang=\"");
            self.text.push_str(lang.as_str());
            self.text.push_str("\"><seg>");
            escape::text(text, &mut self.text);
            self.text.push_str("</seg></tuv>\n");
        }
        self.text.push_str("</tu>\n");
        self.out.write_all(self.text.as_bytes())?;
        self.written.units += 1;
        Ok(())
    }

    /// Ends the file and says what went into it.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn finish(mut self) -> io::Result<Written> {
        self.out.write_all(b"</body>\n</tmx>\n")?;
        self.out.flush()?;
        Ok(self.written)
    }

    /// The opening tag.
    fn open(&mut self, unit: &Unit, source: &str, target: &str) {
        let id = identity(unit, source, target);
        let created = date::format(unit.created);
        let changed = date::format(unit.changed);
        self.text.push_str(&format!(
            "<tu tuid=\"{id:016x}\" creationdate=\"{created}\" changedate=\"{changed}\">\n"
        ));
    }

    /// The unit's fields as props.
    fn fields(&mut self, unit: &Unit) {
        let context = |text: &Option<String>| {
            let text = seg::clean_for_xml(text.as_deref()?).0.into_owned();
            (!text.is_empty()).then_some(text)
        };
        let own = |lang: &Lang, file: &Lang| (lang != file).then(|| lang.to_string());
        let fields = [
            (prop::STORY, unit.story.clone()),
            (prop::FILE, unit.file.clone()),
            (prop::POSITION, unit.position.map(|n| n.to_string())),
            (prop::CONFIDENCE, unit.confidence.map(|p| format!("{p:.4}"))),
            (prop::PREVIOUS, context(&unit.previous)),
            (prop::NEXT, context(&unit.next)),
            (prop::ORIGIN, unit.origin.clone()),
            (
                prop::REVISION,
                (unit.revision != 1).then(|| unit.revision.to_string()),
            ),
            (prop::SOURCE_LANG, own(&unit.source_lang, &self.source)),
            (prop::TARGET_LANG, own(&unit.target_lang, &self.target)),
        ];
        for (name, value) in fields {
            // An empty field says nothing; nor does one that XML cannot hold.
            if let Some(value) = value.filter(|value| value.chars().any(escape::is_allowed)) {
                self.prop(name, &value);
            }
        }
    }

    /// The unit's further properties.
    fn props(&mut self, unit: &Unit) {
        for (name, value) in &unit.props {
            match name.as_str() {
                prop::NOTE => {
                    self.text.push_str("<note>");
                    self.written.dropped_characters += escape::text(value, &mut self.text);
                    self.text.push_str("</note>\n");
                }
                // A prop `file` makes OmegaT 3.6 insert the unit in the file of
                // that name only; `id`, `prev` and `next` narrow it further.
                name if prop::OMEGAT.contains(&name) => self.prop(&format!("x-{name}"), value),
                name => self.prop(name, value),
            }
        }
    }

    fn prop(&mut self, name: &str, value: &str) {
        self.text.push_str("<prop type=\"");
        self.written.dropped_characters += escape::attribute(name, &mut self.text);
        self.text.push_str("\">");
        self.written.dropped_characters += escape::text(value, &mut self.text);
        self.text.push_str("</prop>\n");
    }
}

/// A number for what the unit is, the same in every memory that holds it. Parts
/// are set apart by a character that XML, and so none of them, can hold.
fn identity(unit: &Unit, source: &str, target: &str) -> u64 {
    let position = unit.position.map_or(String::new(), |n| n.to_string());
    let story = unit.story.as_deref().unwrap_or_default();
    let story = story.replace(|c| !escape::is_allowed(c), "");
    let parts = [
        unit.source_lang.as_str(),
        unit.target_lang.as_str(),
        &story,
        &position,
        source,
        target,
    ];
    xxh3_64(parts.join("\0").as_bytes())
}
