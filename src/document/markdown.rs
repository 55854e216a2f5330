//! Markdown: the words of headings, paragraphs, list entries, quotations and tables.
//!
//! The parser says for each event which bytes it was; delimiters of emphasis, links and
//! code are tags. What a translation brings must not become mark-up, so every character
//! that could is written with a backslash. Whether two delimiters still are a pair depends
//! on the letters beside them, though; so the file is read again when it was written, and
//! paragraphs that came out otherwise stay in their language.

use pulldown_cmark::{Event, LinkType, Options, Parser, Tag, TagEnd};

use super::block::{self, Block, Builder, Replacement, Setting};
use crate::text::Span;

/// The same dialect as that of stories.
fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS
        | Options::ENABLE_PLUSES_DELIMITED_METADATA_BLOCKS
}

/// The paragraphs of a text.
pub(super) fn blocks(text: &str) -> Vec<Block> {
    read(text).blocks
}

/// The text with its translations, and the numbers of the paragraphs that stay since they
/// would come out as others.
pub(super) fn written(
    text: &str,
    blocks: &[Block],
    replacements: &[Replacement],
) -> (String, Vec<usize>) {
    if replacements.is_empty() {
        return (text.to_owned(), Vec::new());
    }
    let mut stays = vec![false; blocks.len()];
    // Each round leaves out more; where three do not help, the text is no honest Markdown.
    for _ in 0..ROUNDS {
        let kept = replacements.iter().filter(|replacement| {
            replacement.text.is_none() || stays.get(replacement.block) != Some(&true)
        });
        let kept: Vec<&Replacement> = kept.collect();
        let out = edited(text, blocks, &kept);
        let again = read(&out);
        let wrong = differing(blocks, &again.blocks, &kept);
        if wrong.is_empty() {
            let stays = stays.iter().enumerate().filter(|(_, stays)| **stays);
            return (out, stays.map(|(number, _)| number).collect());
        }
        for number in wrong {
            if let Some(stays) = stays.get_mut(number) {
                *stays = true;
            }
        }
    }
    (text.to_owned(), (0..blocks.len()).collect())
}

/// How often a text is written and read again.
const ROUNDS: usize = 3;

/// The blocks that are not read again as they were written: their text is another one, or
/// they have other tags. Where there are more or fewer of them, all from the first such on
/// that were changed.
fn differing(blocks: &[Block], again: &[Block], replacements: &[&Replacement]) -> Vec<usize> {
    let mut changed: Vec<usize> = replacements.iter().map(|one| one.block).collect();
    changed.dedup();
    let mut wanted = replacements.iter().peekable();
    let mut wrong = Vec::new();
    // A translation without a letter leaves no block to be read.
    let mut next = again.iter();
    for (number, block) in blocks.iter().enumerate() {
        let mut text = String::new();
        let mut done = 0;
        while let Some(one) = wanted.next_if(|one| one.block == number) {
            text.push_str(block.text().get(done..one.span.start).unwrap_or_default());
            text.push_str(&one.mark);
            match &one.text {
                Some(translation) => text.push_str(&translation.text),
                None => text.push_str(block.text().get(one.span.range()).unwrap_or_default()),
            }
            done = one.span.end;
        }
        text.push_str(block.text().get(done..).unwrap_or_default());
        if text.trim().is_empty() {
            continue;
        }
        let read = next.next();
        // White space at the edges of a paragraph is no part of it.
        let same = |read: &Block| {
            plain(read.text()) == plain(&text) && read.tag_count() == block.tag_count()
        };
        if read.is_some_and(same) {
            continue;
        }
        if again.len() == blocks.len() || changed.binary_search(&number).is_ok() {
            wrong.push(number);
        } else {
            wrong.extend(changed.iter().filter(|changed| **changed > number));
            return wrong;
        }
    }
    // A paragraph too many at the end.
    if wrong.is_empty() && next.next().is_some() {
        wrong.extend(changed.last());
    }
    wrong
}

fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn edited(text: &str, blocks: &[Block], replacements: &[&Replacement]) -> String {
    let mut edits = Vec::new();
    for replacement in replacements {
        let Some(block) = blocks.get(replacement.block) else {
            continue;
        };
        let setting = block.setting;
        let escape = |text: &str, opens: bool| escaped(text, opens, setting);
        block.edits(text, replacement, &escape, &mut edits);
    }
    block::apply(text, Span::new(0, text.len()), edits)
}

/// Text with a backslash before each character that could be mark-up. `opens` tells that it
/// stands at the start of a paragraph.
fn escaped(text: &str, opens: bool, setting: Setting) -> String {
    let mut out = String::with_capacity(text.len());
    let mut before = None;
    let mut chars = text.char_indices().peekable();
    // `1.` and `1)` begin a list.
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    while let Some((at, c)) = chars.next() {
        let next = chars.peek().map(|(_, next)| *next);
        let is_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let needs = match c {
            '\\' | '`' | '*' | '[' | ']' | '<' => true,
            // Inside a word it is a letter like any other.
            '_' => !(is_word(before) && is_word(next)),
            '~' => next == Some('~') || before == Some('~') || at == 0,
            '&' => next.is_some_and(|next| next.is_ascii_alphanumeric() || next == '#'),
            '|' => setting == Setting::Cell,
            '#' if setting == Setting::Heading => true,
            '#' | '+' | '-' | '>' | '=' | ':' if opens => at == 0,
            '.' | ')' if opens => digits > 0 && at == digits,
            _ => false,
        };
        if needs {
            out.push('\\');
        }
        out.push(c);
        before = Some(c);
    }
    out
}

/// A text being read.
struct Reading<'a> {
    text: &'a str,
    builder: Builder,
    blocks: Vec<Block>,
    /// Byte up to which the paragraph at hand was taken in.
    done: usize,
    /// Depth inside what is no text.
    hidden: usize,
    /// Where a picture or another tag of its own starts, and its depth.
    single: Option<(usize, usize)>,
    setting: Setting,
    /// The end of a line end that was passed, until the next line begins.
    line_end: Option<usize>,
}

fn read(text: &str) -> Reading<'_> {
    let mut reading = Reading {
        text,
        builder: Builder::new(0),
        blocks: Vec::new(),
        done: 0,
        hidden: 0,
        single: None,
        setting: Setting::Usual,
        line_end: None,
    };
    for (event, range) in Parser::new_ext(text, options()).into_offset_iter() {
        reading.event(event, Span::new(range.start, range.end.max(range.start)));
    }
    reading.end();
    reading
}

impl Reading<'_> {
    fn event(&mut self, event: Event<'_>, span: Span) {
        if let Some((start, depth)) = &mut self.single {
            match event {
                Event::Start(_) => *depth += 1,
                Event::End(_) => *depth -= 1,
                _ => {}
            }
            if *depth == 0 {
                let whole = Span::new((*start).min(span.end), span.end);
                self.single = None;
                self.single(whole);
            }
            return;
        }
        match event {
            Event::Start(tag) => self.start(&tag, span),
            Event::End(tag) => self.close(tag, span),
            _ if self.hidden > 0 => {}
            Event::Text(text) => self.piece(span, &text),
            Event::SoftBreak => {
                self.line_end(span.start);
                self.line_end = Some(span.end);
            }
            Event::HardBreak | Event::Rule => self.end(),
            Event::Code(_)
            | Event::FootnoteReference(_)
            | Event::InlineMath(_)
            | Event::DisplayMath(_) => self.single(span),
            Event::InlineHtml(tag) => self.html(&tag, span),
            Event::Html(_) => self.end(),
            // It stands before the words.
            Event::TaskListMarker(_) => {}
        }
    }

    fn start(&mut self, tag: &Tag<'_>, span: Span) {
        match tag {
            Tag::CodeBlock(_) | Tag::HtmlBlock | Tag::MetadataBlock(_) => {
                self.end();
                self.hidden += 1;
            }
            _ if self.hidden > 0 => {}
            Tag::Image { .. } => self.single = Some((span.start, 1)),
            Tag::Link {
                link_type: LinkType::Autolink | LinkType::Email,
                ..
            } => {
                self.single = Some((span.start, 1));
            }
            Tag::Emphasis => self.open(span, 1, "em"),
            Tag::Strong => self.open(span, 2, "strong"),
            Tag::Strikethrough => {
                let tildes = span.of(self.text).bytes().take_while(|byte| *byte == b'~');
                self.open(span, tildes.count().min(2), "s");
            }
            Tag::Link { .. } => self.open(span, 1, "a"),
            Tag::Superscript | Tag::Subscript => self.open(span, 1, "sup"),
            tag => {
                self.end();
                self.setting = match tag {
                    Tag::Heading { .. } => Setting::Heading,
                    Tag::TableCell => Setting::Cell,
                    _ => Setting::Usual,
                };
                self.builder.setting(self.setting);
            }
        }
    }

    fn close(&mut self, tag: TagEnd, span: Span) {
        match tag {
            TagEnd::CodeBlock | TagEnd::HtmlBlock | TagEnd::MetadataBlock(_) => {
                self.hidden = self.hidden.saturating_sub(1);
            }
            _ if self.hidden > 0 => {}
            TagEnd::Emphasis => self.shut(span, "em"),
            TagEnd::Strong => self.shut(span, "strong"),
            TagEnd::Strikethrough => self.shut(span, "s"),
            TagEnd::Link => self.shut(span, "a"),
            TagEnd::Superscript | TagEnd::Subscript => self.shut(span, "sup"),
            TagEnd::Image => {}
            _ => {
                self.end();
                self.setting = Setting::Usual;
                self.builder.setting(self.setting);
            }
        }
    }

    /// Where a piece starts that the parser says starts at `start`: what was passed over
    /// since the last one is part of it.
    fn from(&self, start: usize) -> usize {
        match self.builder.has_text() {
            true => self.done.min(start),
            false => start,
        }
    }

    /// Takes in the line end that was passed, with what opens the next line, such as the
    /// sign of a quotation; the next piece starts at `end`.
    fn line_end(&mut self, end: usize) {
        if let Some(break_end) = self.line_end.take()
            && self.builder.has_text()
        {
            let raw = Span::new(self.done, end.max(break_end).max(self.done));
            self.builder.written(raw, "\n");
            self.done = raw.end;
        }
    }

    fn piece(&mut self, span: Span, text: &str) {
        let whole = span.of(self.text);
        // A backslash makes a sign a character; it is no part of what the parser tells.
        let before = self.text.get(self.done.min(span.start)..span.start);
        let first = whole.chars().next().filter(char::is_ascii_punctuation);
        let escapes = before.is_some_and(|before| before.ends_with('\\'));
        match first.filter(|_| escapes && whole == text) {
            Some(first) => {
                self.line_end(span.start - 1);
                let raw = Span::new(self.from(span.start - 1), span.start + 1);
                self.builder.written(raw, first.encode_utf8(&mut [0; 4]));
                let rest = Span::new(raw.end, span.end);
                self.builder.verbatim(rest, self.text);
            }
            None => {
                self.line_end(span.start);
                let raw = Span::new(self.from(span.start), span.end);
                match raw.of(self.text) == text {
                    true => self.builder.verbatim(raw, self.text),
                    false => self.builder.written(raw, text),
                }
            }
        }
        self.done = span.end.max(self.done);
    }

    fn open(&mut self, span: Span, length: usize, name: &str) {
        self.line_end(span.start);
        let start = self.from(span.start);
        let raw = Span::new(start, (span.start + length).max(start));
        self.builder.open(raw, self.text, name, None);
        self.done = raw.end;
    }

    fn shut(&mut self, span: Span, name: &str) {
        self.line_end(0);
        let raw = Span::new(self.done.min(span.end), span.end);
        self.builder.close(raw, self.text, name, None);
        self.done = span.end;
    }

    fn single(&mut self, span: Span) {
        self.line_end(span.start);
        let raw = Span::new(self.from(span.start), span.end);
        self.builder.single(raw, self.text, "ph", None);
        self.done = span.end;
    }

    /// A tag of HTML between the words.
    fn html(&mut self, tag: &str, span: Span) {
        self.line_end(span.start);
        let raw = Span::new(self.from(span.start), span.end);
        let name: String = tag
            .trim_start_matches(['<', '/'])
            .chars()
            .take_while(char::is_ascii_alphanumeric)
            .collect();
        match name.to_ascii_lowercase().as_str() {
            "br" => return self.end(),
            "" => self.builder.seam(raw, None),
            "img" | "wbr" | "input" => self.builder.single(raw, self.text, &name, None),
            name if tag.starts_with("</") => self.builder.close(raw, self.text, name, None),
            name if tag.ends_with("/>") => self.builder.single(raw, self.text, name, None),
            name => self.builder.open(raw, self.text, name, None),
        }
        self.done = span.end;
    }

    fn end(&mut self) {
        let block = self.builder.finish();
        self.blocks.extend(block);
        self.builder.setting(self.setting);
        self.line_end = None;
        self.done = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_could_be_markup_is_escaped() {
        for (text, opens, setting, out) in [
            (
                "5 * 3 [a] `b`",
                false,
                Setting::Usual,
                "5 \\* 3 \\[a\\] \\`b\\`",
            ),
            (
                "snake_case _x_",
                false,
                Setting::Usual,
                "snake_case \\_x\\_",
            ),
            ("- no. 1", true, Setting::Usual, "\\- no. 1"),
            ("1. One - two", true, Setting::Usual, "1\\. One - two"),
            ("1. One", false, Setting::Usual, "1. One"),
            ("# C#", false, Setting::Heading, "\\# C\\#"),
            ("a|b", false, Setting::Cell, "a\\|b"),
            (
                "AT&T & co &amp;",
                false,
                Setting::Usual,
                "AT\\&T & co \\&amp;",
            ),
        ] {
            assert_eq!(escaped(text, opens, setting), out, "{text:?}");
        }
    }
}
