//! Gettext PO: messages without translation are filled.
//!
//! A message is a block; its text is the `msgid` with its escapes resolved. A translation
//! that a person has to look at gets the flag `fuzzy`, which keeps it out of compiled
//! catalogues. Messages with plural forms stay: languages have different numbers of them.

use super::Worth;
use super::block::{self, Block, Builder, Edit, Replacement};
use crate::text::{Lang, Span};
use crate::{Error, Place, Result};

/// Whether a file is PO: by its name, or by a message or a comment of that kind.
pub(super) fn is_po(head: &[u8], name: &str) -> bool {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending);
    if ending.is_some_and(|end| end.eq_ignore_ascii_case("po") || end.eq_ignore_ascii_case("pot")) {
        return true;
    }
    let text = String::from_utf8_lossy(head);
    let mut lines = text
        .lines()
        .map(|line| line.trim_start_matches('\u{feff}').trim());
    let opens = lines.find(|line| !line.is_empty() && !line.starts_with('#'));
    opens.is_some_and(|line| {
        line.strip_prefix("msgid")
            .is_some_and(|rest| rest.trim_start().starts_with('"'))
    })
}

/// The messages of a file.
#[derive(Debug, Default)]
pub(super) struct Messages {
    /// Language of the translations, by the header.
    pub(super) lang: Option<Lang>,
    /// Messages with plural forms that have no translation.
    pub(super) plurals: usize,
    /// The texts of the messages in the blocks, one after the other.
    texts: String,
    /// Of each block the place of its translation.
    places: Vec<Spot>,
}

/// Where a translation goes.
#[derive(Clone, Copy, Debug, Default)]
struct Spot {
    /// The empty string of `msgstr`.
    string: Span,
    /// The place of the flags: behind those that are there, else a line of its own.
    flags: usize,
    has_flags: bool,
    is_fuzzy: bool,
}

/// What a line of a message says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Field {
    None,
    Context,
    Id,
    Plural,
    Text,
    Form,
}

/// A message being read.
#[derive(Debug)]
struct Message {
    field: Field,
    id: String,
    text: String,
    string: Option<Span>,
    has_plural: bool,
    has_form: bool,
    /// Start of its first line that is no comment.
    start: Option<usize>,
    /// End of the line with its flags, and whether `fuzzy` is one of them.
    flags: Option<(usize, bool)>,
}

impl Default for Message {
    fn default() -> Self {
        Message {
            field: Field::None,
            id: String::new(),
            text: String::new(),
            string: None,
            has_plural: false,
            has_form: false,
            start: None,
            flags: None,
        }
    }
}

/// The messages that have no translation.
///
/// # Errors
/// A line that is none of the format: its number, and what it should be.
pub(super) fn read(text: &str, file: &str) -> Result<(Vec<Block>, Messages)> {
    let mut messages = Messages::default();
    let mut blocks = Vec::new();
    let mut message = Message::default();
    let mut start = 0;
    for (number, whole) in text.split_inclusive('\n').enumerate() {
        let line = whole.trim_end_matches(['\r', '\n']);
        let wrong = |message: &str| {
            let place = Place {
                line: Some(number as u64 + 1),
                ..Place::file(file)
            };
            Error::input(place, message)
                .expected("a comment, `msgid`, `msgstr` or another string in quotes")
                .hint("`msgfmt --check` tells more; --from text takes the file for plain text")
        };
        let taken = message.line(line, start).map_err(wrong)?;
        if !taken {
            // It begins the next message.
            std::mem::take(&mut message).finish(&mut messages, &mut blocks);
            message.line(line, start).map_err(wrong)?;
        }
        start += whole.len();
    }
    message.finish(&mut messages, &mut blocks);
    Ok((blocks, messages))
}

impl Message {
    /// Takes a line in; false when it begins another message.
    fn line(&mut self, line: &str, start: usize) -> std::result::Result<bool, &'static str> {
        let trimmed = line.trim();
        let is_over = matches!(self.field, Field::Text | Field::Form);
        if trimmed.is_empty() {
            return Ok(true);
        }
        if trimmed.starts_with('#') {
            if is_over {
                return Ok(false);
            }
            if let Some(flags) = trimmed.strip_prefix("#,") {
                let is_fuzzy = flags.split(',').any(|flag| flag.trim() == "fuzzy");
                self.flags = Some((start + line.trim_end().len(), is_fuzzy));
            }
            return Ok(true);
        }
        let quote = trimmed
            .find('"')
            .ok_or("a line without a string in quotes")?;
        let keyword = trimmed.get(..quote).unwrap_or_default().trim_end();
        let field = match keyword {
            "" if self.field == Field::None => return Err("a string that belongs to nothing"),
            "" => self.field,
            "msgctxt" => Field::Context,
            "msgid" => Field::Id,
            "msgid_plural" => Field::Plural,
            "msgstr" => Field::Text,
            form if form.starts_with("msgstr[") && form.ends_with(']') => Field::Form,
            _ => return Err("an unknown keyword"),
        };
        let begins = !keyword.is_empty() && matches!(field, Field::Context | Field::Id);
        if begins && is_over {
            return Ok(false);
        }
        let indent = line.len() - line.trim_start().len();
        let string = Span::new(start + indent + quote, start + line.trim_end().len());
        let value = unquoted(trimmed.get(quote..).unwrap_or_default())?;
        self.start.get_or_insert(start);
        self.field = field;
        match field {
            Field::Id => self.id.push_str(&value),
            Field::Text => {
                self.text.push_str(&value);
                let from = self.string.map_or(string.start, |first| first.start);
                self.string = Some(Span::new(from, string.end));
            }
            Field::Plural => self.has_plural = true,
            Field::Form => self.has_form |= !value.is_empty(),
            Field::None | Field::Context => {}
        }
        Ok(true)
    }

    fn finish(self, messages: &mut Messages, blocks: &mut Vec<Block>) {
        if self.has_plural {
            messages.plurals += usize::from(!self.has_form);
            return;
        }
        if self.id.is_empty() {
            // The header, which is a message too.
            if messages.lang.is_none() {
                let mut lines = self.text.lines();
                let stated = lines.find_map(|line| line.strip_prefix("Language:"));
                messages.lang = stated.and_then(|lang| lang.trim().parse().ok());
            }
            return;
        }
        if self.id.contains(char::REPLACEMENT_CHARACTER) {
            return;
        }
        let (Some(string), Some(start), true) = (self.string, self.start, self.text.is_empty())
        else {
            return;
        };
        let from = messages.texts.len();
        messages.texts.push_str(&self.id);
        let span = Span::new(from, messages.texts.len());
        let mut builder = Builder::new(0);
        builder.verbatim(span, &messages.texts);
        if let Some(block) = builder.finish() {
            blocks.push(block);
            messages.places.push(Spot {
                string,
                flags: self.flags.map_or(start, |(end, _)| end),
                has_flags: self.flags.is_some(),
                is_fuzzy: self.flags.is_some_and(|(_, is_fuzzy)| is_fuzzy),
            });
        }
    }
}

/// What a string in quotes means.
fn unquoted(string: &str) -> std::result::Result<String, &'static str> {
    let inside = string
        .strip_prefix('"')
        .and_then(|rest| rest.strip_suffix('"'))
        .ok_or("a string without its closing quote")?;
    let mut out = String::with_capacity(inside.len());
    let mut chars = inside.chars();
    while let Some(c) = chars.next() {
        match c {
            '"' => return Err("a quote inside a string"),
            '\\' => match chars.next() {
                Some('n') => out.push('\n'),
                Some('t') => out.push('\t'),
                Some('r') => out.push('\r'),
                Some('a') => out.push('\u{7}'),
                Some('b') => out.push('\u{8}'),
                Some('f') => out.push('\u{c}'),
                Some('v') => out.push('\u{b}'),
                Some(other @ ('"' | '\\')) => out.push(other),
                // Codes of bytes, which no translation can be held against.
                Some(_) => out.push(char::REPLACEMENT_CHARACTER),
                None => return Err("a string without its closing quote"),
            },
            c => out.push(c),
        }
    }
    Ok(out)
}

/// A text as a string of PO: one line, or one for each of its lines behind an empty one.
fn quoted(text: &str, line_end: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    let inner = text.strip_suffix('\n').unwrap_or(text);
    if inner.contains('\n') {
        out.push_str("\"\"");
        for line in text.split_inclusive('\n') {
            out.push_str(line_end);
            quote(line, &mut out);
        }
    } else {
        quote(text, &mut out);
    }
    out
}

fn quote(text: &str, out: &mut String) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            '\u{7}' => out.push_str("\\a"),
            '\u{8}' => out.push_str("\\b"),
            '\u{c}' => out.push_str("\\f"),
            '\u{b}' => out.push_str("\\v"),
            c => out.push(c),
        }
    }
    out.push('"');
}

impl Messages {
    /// The file with its translations filled in.
    pub(super) fn filled(
        &self,
        text: &str,
        blocks: &[Block],
        replacements: &[Replacement],
        worth: &[Option<Worth>],
    ) -> String {
        let line_end = if text.contains("\r\n") { "\r\n" } else { "\n" };
        let mut edits = Vec::new();
        let mut wanted = replacements.iter().peekable();
        for (number, (block, spot)) in blocks.iter().zip(&self.places).enumerate() {
            let mut inner = Vec::new();
            while let Some(one) = wanted.next_if(|one| one.block <= number) {
                if one.block == number {
                    block.edits(&self.texts, one, &|text, _| text.to_owned(), &mut inner);
                }
            }
            let Some(worth) = worth.get(number).copied().flatten() else {
                continue;
            };
            let translation = block::apply(&self.texts, block.span, inner);
            edits.push(Edit {
                span: spot.string,
                text: quoted(&translation, line_end),
            });
            if worth != Worth::Translated && !spot.is_fuzzy {
                let flag = match spot.has_flags {
                    true => ", fuzzy".to_owned(),
                    false => format!("#, fuzzy{line_end}"),
                };
                edits.push(Edit {
                    span: Span::new(spot.flags, spot.flags),
                    text: flag,
                });
            }
        }
        block::apply(text, Span::new(0, text.len()), edits)
    }
}
