//! The paragraphs of a part with text: the document itself, its notes.

use super::package::Part;
use super::style::{self, Style, Styles};
use crate::Result;
use crate::article::Role;
use crate::xml::{Element, Event, Reader};

/// What was read.
#[derive(Debug, Default)]
pub(super) struct Text {
    pub(super) paragraphs: Vec<Paragraph>,
    /// Characters of text in each language that runs name, and in all.
    langs: Vec<(String, usize)>,
    length: usize,
}

/// A paragraph; `\n` in its text is a line break.
#[derive(Debug, Default)]
pub(super) struct Paragraph {
    pub(super) text: String,
    pub(super) role: Option<Role>,
    /// Whether its end was deleted, so that the next paragraph goes on with it.
    joins: bool,
}

impl Text {
    /// The language that most of the text is marked as. (The default language of a
    /// document is that of the Word it was written with, and says nothing.)
    pub(super) fn lang(&self) -> Option<&str> {
        let most = self.langs.iter().max_by_key(|(_, length)| *length)?;
        (most.1 * 2 > self.length).then_some(most.0.as_str())
    }

    fn count(&mut self, lang: &str, length: usize) {
        self.length += length;
        if lang.is_empty() {
            return;
        }
        let known = self.langs.iter().position(|(known, _)| known == lang);
        if let Some((_, known)) = known.and_then(|at| self.langs.get_mut(at)) {
            *known += length;
        } else if self.langs.len() < MAX_LANGS {
            self.langs.push((lang.to_owned(), length));
        }
    }
}

/// Languages of one document that are told apart.
const MAX_LANGS: usize = 50;

/// Names of the namespaces in which the text is: of Word, and of the choice between
/// two forms of the same thing.
const WORD: [&str; 2] = [
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
];
const CHOICE: &str = "http://schemas.openxmlformats.org/markup-compatibility/2006";

/// Reads the paragraphs of a part.
///
/// # Errors
/// When its XML is broken.
pub(super) fn read(part: &Part, root: &str, styles: &Styles, text: &mut Text) -> Result<()> {
    let mut reader = part.reader();
    let element = reader.root(root)?;
    let prefix = |spaces: &[&str]| {
        let mut declared = element.attributes().iter();
        let found = declared.find(|attribute| {
            spaces.contains(&&*attribute.value) && attribute.name.starts_with("xmlns")
        })?;
        Some(match found.name.split_once(':') {
            Some((_, prefix)) => format!("{prefix}:"),
            None => String::new(),
        })
    };
    let Some(word) = prefix(&WORD) else {
        return Err(reader
            .error("the part's root does not declare the namespace of Word")
            .expected(WORD[0])
            .hint("save the document again in Word"));
    };
    let choice = prefix(&[CHOICE]).unwrap_or_else(|| "mc:".to_owned());
    let mut reading = Reading {
        styles,
        text,
        open: Vec::new(),
        inner: Vec::new(),
        run: Run::default(),
        fields: Vec::new(),
        choices: Vec::new(),
        placeholders: Vec::new(),
        carried: None,
        in_text: false,
        has_title: false,
    };
    loop {
        let step = match reader.event()? {
            Event::Start(element) => reading.begin(&element, &word, &choice),
            Event::Text(piece) => {
                reading.piece(piece);
                Step::On
            }
            Event::End(name) => {
                if let Some(name) = name.strip_prefix(&word) {
                    reading.close(name);
                } else if name.strip_prefix(&choice) == Some("AlternateContent") {
                    reading.choices.pop();
                }
                Step::On
            }
            Event::Eof => {
                reading.finish();
                return Ok(());
            }
        };
        match step {
            Step::On => {}
            Step::Skip => reader.skip_element()?,
            Step::Properties => reading.properties(&mut reader, &word)?,
        }
    }
}

/// What to do with the element that was just opened.
enum Step {
    On,
    Skip,
    /// Read the properties of the paragraph.
    Properties,
}

/// The run of text at hand.
#[derive(Default)]
struct Run {
    hidden: bool,
    lang: String,
    /// Inside an element of text.
    is_text: bool,
    /// Inside the run's properties.
    in_properties: bool,
}

struct Reading<'a> {
    styles: &'a Styles,
    text: &'a mut Text,
    /// Paragraphs that are open: one, or more inside text boxes.
    open: Vec<Paragraph>,
    /// Paragraphs of text boxes, to follow the one they hang on.
    inner: Vec<Paragraph>,
    run: Run,
    /// The fields that are open, and whether their result has begun.
    fields: Vec<bool>,
    /// Choices that are open, and whether one form was taken.
    choices: Vec<bool>,
    /// Content controls that are open, and whether they show only a hint.
    placeholders: Vec<bool>,
    /// A paragraph whose end was deleted: the next one goes on with it.
    carried: Option<Paragraph>,
    in_text: bool,
    has_title: bool,
}

/// The value of an attribute, by its name without a prefix.
pub(super) fn value<'a>(element: &Element<'a>, name: &str) -> &'a str {
    let mut all = element.attributes().iter();
    let found = all.find(|attribute| {
        let local = attribute.name.rsplit(':').next();
        local == Some(name)
    });
    found.map_or("", |attribute| &attribute.value)
}

/// Whether a property is on: it is when it is there, unless its value says no.
fn is_on(element: &Element<'_>) -> bool {
    !matches!(value(element, "val"), "0" | "false" | "off" | "none")
}

impl Reading<'_> {
    fn begin(&mut self, element: &Element<'_>, word: &str, choice: &str) -> Step {
        if let Some(name) = element.name().strip_prefix(choice) {
            match name {
                "AlternateContent" => self.choices.push(false),
                // The first form is the newest; the others repeat its text.
                "Choice" | "Fallback" => match self.choices.last_mut() {
                    Some(taken) if *taken => return Step::Skip,
                    Some(taken) => *taken = true,
                    None => {}
                },
                _ => {}
            }
            return Step::On;
        }
        let Some(name) = element.name().strip_prefix(word) else {
            return Step::On;
        };
        if self.run.in_properties {
            match name {
                "vanish" => self.run.hidden = is_on(element),
                "lang" => value(element, "val").clone_into(&mut self.run.lang),
                _ => {}
            }
            return Step::On;
        }
        match name {
            "p" => self.open.push(self.carried.take().unwrap_or_default()),
            "pPr" => return Step::Properties,
            "r" => self.run = Run::default(),
            "rPr" => self.run.in_properties = true,
            "t" => self.run.is_text = true,
            "tab" | "ptab" => self.add(" "),
            "br" | "cr" => self.add("\n"),
            "noBreakHyphen" => self.add("\u{2011}"),
            "sym" => self.symbol(value(element, "font"), value(element, "char")),
            "fldChar" => match value(element, "fldCharType") {
                "begin" => self.fields.push(false),
                "separate" => {
                    if let Some(result) = self.fields.last_mut() {
                        *result = true;
                    }
                }
                "end" => drop(self.fields.pop()),
                _ => {}
            },
            "sdt" => self.placeholders.push(false),
            "showingPlcHdr" => {
                if let Some(placeholder) = self.placeholders.last_mut() {
                    *placeholder = is_on(element);
                }
            }
            "sdtContent" if self.placeholders.last() == Some(&true) => return Step::Skip,
            // Deleted or moved away; the reading above a character; the lines between
            // text and notes.
            "del" | "moveFrom" | "rt" | "sectPr" | "tblPr" | "trPr" | "tcPr" => return Step::Skip,
            "footnote" | "endnote" if !matches!(value(element, "type"), "" | "normal") => {
                return Step::Skip;
            }
            _ => {}
        }
        Step::On
    }

    fn close(&mut self, name: &str) {
        match name {
            "p" => self.end_paragraph(),
            "t" => self.run.is_text = false,
            "rPr" => self.run.in_properties = false,
            "sdt" => drop(self.placeholders.pop()),
            _ => {}
        }
    }

    fn piece(&mut self, text: &str) {
        if self.run.is_text {
            self.add(text);
        }
    }

    /// Adds text of the run at hand, unless nobody sees it.
    fn add(&mut self, text: &str) {
        let in_code = self.fields.contains(&false);
        if self.run.hidden || in_code {
            return;
        }
        if let Some(paragraph) = self.open.last_mut() {
            paragraph.text.push_str(text);
            self.text.count(&self.run.lang, text.len());
        }
    }

    /// A character of a font of symbols. Word writes its code there plus F000.
    fn symbol(&mut self, font: &str, code: &str) {
        let code = u32::from_str_radix(code, 16).unwrap_or_default();
        let low = if (0xF000..=0xF0FF).contains(&code) {
            code - 0xF000
        } else {
            code
        };
        let known = match (font, low) {
            ("Symbol", 0xA3) => Some('≤'),
            ("Symbol", 0xB0) => Some('°'),
            ("Symbol", 0xB1) => Some('±'),
            ("Symbol", 0xB3) => Some('≥'),
            ("Symbol", 0xB4) => Some('×'),
            ("Symbol", 0xAE) | ("Wingdings", 0xE0) => Some('→'),
            ("Symbol", 0xB7) | ("Wingdings", 0x6C | 0x9F) => Some('•'),
            ("Symbol" | "Wingdings" | "Wingdings 2" | "Wingdings 3" | "Webdings", _) => None,
            _ => char::from_u32(low).filter(|c| !c.is_control()),
        };
        if let Some(c) = known {
            self.add(c.encode_utf8(&mut [0; 4]));
        }
    }

    /// Reads the properties of the paragraph at hand.
    fn properties(&mut self, reader: &mut Reader<&[u8]>, word: &str) -> Result<()> {
        let mut depth = 1;
        let mut style = None;
        let mut mark = None; // Depth at which the properties of the paragraph's mark start.
        let mut joins = false;
        while depth > 0 {
            match reader.event()? {
                Event::Start(element) => {
                    depth += 1;
                    let Some(name) = element.name().strip_prefix(word) else {
                        continue;
                    };
                    match name {
                        "pStyle" => style = self.styles.get(value(&element, "val")),
                        "outlineLvl" => style = style.or(style::outline(value(&element, "val"))),
                        "rPr" => mark = Some(depth),
                        "del" | "moveFrom" if mark.is_some() => joins = true,
                        _ => {}
                    }
                }
                Event::End(_) => {
                    depth -= 1;
                    mark = mark.filter(|mark| *mark <= depth);
                }
                Event::Text(_) => {}
                Event::Eof => return Ok(()),
            }
        }
        let role = style.map(|style| self.role(style));
        if let Some(paragraph) = self.open.last_mut() {
            paragraph.role = paragraph.role.or(role);
            paragraph.joins = joins;
        }
        Ok(())
    }

    fn role(&self, style: Style) -> Role {
        match style {
            Style::Title => Role::Headline,
            // A document without a title has its headline in the first heading.
            Style::Heading(1) if !self.has_title && !self.in_text => Role::Headline,
            Style::Heading(_) | Style::Subtitle => Role::Subhead,
            Style::Caption => Role::Caption,
            Style::Byline => Role::Byline,
            Style::Dateline => Role::Dateline,
            Style::Slug => Role::Slug,
        }
    }

    /// The last paragraph has none after it that could go on.
    fn finish(&mut self) {
        self.text.paragraphs.extend(self.carried.take());
    }

    fn end_paragraph(&mut self) {
        let Some(paragraph) = self.open.pop() else {
            return;
        };
        if paragraph.joins {
            self.carried = Some(Paragraph {
                joins: false,
                ..paragraph
            });
            return;
        }
        if !self.open.is_empty() {
            self.inner.push(paragraph);
            return;
        }
        // Blank ones are no part of the story, and there may be millions.
        if !paragraph.text.trim().is_empty() {
            self.has_title |= paragraph.role == Some(Role::Headline);
            self.in_text |= paragraph.role.is_none();
            self.text.paragraphs.push(paragraph);
        }
        self.text.paragraphs.append(&mut self.inner);
    }
}
