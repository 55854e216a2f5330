//! Markdown as writers use it: CommonMark with tables, footnotes and a block of
//! `key: value` lines at the top.
//!
//! Headings, paragraphs, list entries, quotations and the cells of tables become
//! paragraphs. What is for machines stays out: blocks of code, HTML, addresses of links
//! and pictures; the words that describe a picture are its caption.

use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use super::flow::Flow;
use super::{Article, Role, plain};

mod front_matter;

use front_matter::FrontMatter;

/// Reads a story from Markdown. Any text is Markdown, so nothing is refused.
pub(super) fn read(text: &str) -> Article {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS
        | Options::ENABLE_PLUSES_DELIMITED_METADATA_BLOCKS;
    let mut reading = Reading::default();
    for event in Parser::new_ext(text, options) {
        reading.event(event);
    }
    reading.end();
    reading.flow.sign_off();
    reading.flow.finish()
}

/// A story being read.
#[derive(Default)]
struct Reading {
    flow: Flow,
    /// Text of the paragraph at hand; `\n` is a line break.
    line: String,
    /// What it is, unless running text.
    role: Option<Role>,
    has_headline: bool,
    has_byline: bool,
    /// Whether a paragraph of the text was read.
    in_text: bool,
    /// Depth inside blocks of code.
    code: usize,
    /// Depth inside pictures, and what describes them.
    picture: usize,
    captions: Vec<String>,
    /// The block of keys at the top, while it is read.
    front: Option<String>,
    /// The headline that the block of keys gave.
    title: String,
}

impl Reading {
    fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(&tag),
            Event::End(tag) => self.close(tag),
            Event::Text(text) if self.front.is_some() => {
                self.front.get_or_insert_default().push_str(&text);
            }
            Event::Text(text) | Event::Code(text) => self.text(&text),
            Event::SoftBreak => self.text(" "),
            Event::HardBreak => self.line.push('\n'),
            Event::InlineHtml(tag) if is_break(&tag) => self.line.push('\n'),
            Event::Rule => self.end(),
            Event::InlineHtml(_)
            | Event::Html(_)
            | Event::FootnoteReference(_)
            | Event::TaskListMarker(_)
            | Event::InlineMath(_)
            | Event::DisplayMath(_) => {}
        }
    }

    fn text(&mut self, text: &str) {
        if self.code > 0 {
            return;
        }
        match self.captions.last_mut().filter(|_| self.picture > 0) {
            Some(caption) => caption.push_str(text),
            None => self.line.push_str(text),
        }
    }

    fn start(&mut self, tag: &Tag<'_>) {
        match tag {
            Tag::Image { .. } => {
                if self.picture == 0 {
                    self.captions.push(String::new());
                }
                self.picture += 1;
            }
            Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } => {}
            Tag::Superscript | Tag::Subscript => {}
            // Copy that somebody indented is no code.
            Tag::CodeBlock(CodeBlockKind::Indented) => self.end(),
            Tag::CodeBlock(CodeBlockKind::Fenced(_)) => {
                self.end();
                self.code += 1;
            }
            Tag::MetadataBlock(_) => self.front = Some(String::new()),
            Tag::Heading { level, .. } => {
                self.end();
                self.role = Some(match level {
                    HeadingLevel::H1 if !self.has_headline => Role::Headline,
                    _ => Role::Subhead,
                });
            }
            _ => self.end(),
        }
    }

    fn close(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Image => self.picture = self.picture.saturating_sub(1),
            TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link => {}
            TagEnd::Superscript | TagEnd::Subscript => {}
            TagEnd::CodeBlock => {
                self.end();
                self.code = self.code.saturating_sub(1);
            }
            TagEnd::MetadataBlock(_) => {
                let block = self.front.take().unwrap_or_default();
                self.front_matter(&front_matter::read(&block));
            }
            _ => self.end(),
        }
    }

    /// Ends the paragraph at hand; captions in it follow it.
    fn end(&mut self) {
        let line = std::mem::take(&mut self.line);
        let role = self
            .role
            .take()
            .unwrap_or_else(|| self.role_of(line.trim()));
        if !line.trim().is_empty() {
            let repeats = role == Role::Subhead && !self.in_text && line.trim() == self.title;
            self.has_headline |= role == Role::Headline;
            self.has_byline |= role == Role::Byline;
            self.in_text |= role == Role::Body;
            if !repeats {
                self.flow.lines(role, &line);
            }
        }
        for caption in std::mem::take(&mut self.captions) {
            self.flow.paragraph(Role::Caption, &caption);
        }
    }

    /// What a paragraph of text is: the byline stands above all others.
    fn role_of(&self, line: &str) -> Role {
        let above = !self.in_text && !self.has_byline;
        if above && plain::is_byline(line) {
            Role::Byline
        } else {
            Role::Body
        }
    }

    fn front_matter(&mut self, front: &FrontMatter) {
        for (role, text) in &front.parts {
            self.has_headline |= *role == Role::Headline;
            self.has_byline |= *role == Role::Byline;
            if *role == Role::Headline {
                self.title.clone_from(text);
            }
            self.flow.paragraph(*role, text);
        }
        front.state(self.flow.metadata());
        if let Some(lang) = &front.lang {
            self.flow.lang(lang);
        }
    }
}

/// Whether a tag of HTML is a line break.
fn is_break(tag: &str) -> bool {
    let name = tag.trim_start_matches('<').trim_end_matches('>');
    name.trim_end_matches('/').trim().eq_ignore_ascii_case("br")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(text: &str) -> Vec<(Role, String)> {
        let article = read(text);
        let paragraphs = article.paragraphs.iter();
        paragraphs
            .map(|paragraph| (paragraph.role, paragraph.span.of(&article.text).to_owned()))
            .collect()
    }

    #[test]
    fn blocks_become_paragraphs() {
        use Role::{Body, Byline, Caption, Headline, Subhead};
        for (text, expected) in [
            (
                "# Sismo\n\nPor Ana Ruiz\n\nLima.- Al\nmenos.",
                vec![
                    (Headline, "Sismo"),
                    (Byline, "Por Ana Ruiz"),
                    (Body, "Lima.- Al menos."),
                ],
            ),
            (
                "## A\n# B\n# C",
                vec![(Subhead, "A"), (Headline, "B"), (Subhead, "C")],
            ),
            (
                "Uno  \ndos\\\ntres<br>cuatro",
                vec![
                    (Body, "Uno"),
                    (Body, "dos"),
                    (Body, "tres"),
                    (Body, "cuatro"),
                ],
            ),
            (
                "- uno\n- dos\n\n  más\n  1. tres",
                vec![(Body, "uno"), (Body, "dos"), (Body, "más"), (Body, "tres")],
            ),
            (
                "> No **iremos**, ~~dijo~~ _él_.",
                vec![(Body, "No iremos, dijo él.")],
            ),
            (
                "|a|b|\n|-|-|\n|c|d|",
                vec![(Body, "a"), (Body, "b"), (Body, "c"), (Body, "d")],
            ),
            (
                "Ver [el mapa](http://x.es) y `ls`.\n\n```\ncode\n```\n\n    Copia sangrada.",
                vec![(Body, "Ver el mapa y ls."), (Body, "Copia sangrada.")],
            ),
            (
                "![Foto *del* palacio](x.jpg)\n\nHola ![b](y) tú",
                vec![
                    (Caption, "Foto del palacio"),
                    (Body, "Hola tú"),
                    (Caption, "b"),
                ],
            ),
            (
                "Nota[^1].\n\n[^1]: Al pie.",
                vec![(Body, "Nota."), (Body, "Al pie.")],
            ),
            (
                "<div class=x>\n</div>\n\nA<span>b</span>c &amp; d",
                vec![(Body, "Abc & d")],
            ),
            ("", vec![]),
        ] {
            let expected: Vec<(Role, String)> = expected
                .into_iter()
                .map(|(r, t)| (r, t.to_owned()))
                .collect();
            assert_eq!(parts(text), expected, "{text}");
        }
    }

    #[test]
    fn a_title_above_is_not_said_twice() {
        let text = "---\ntitle: \"Sismo: 23 muertos\"\nauthor: Ana Ruiz\nlang: es\n---\n\n# Sismo: 23 muertos\n\nTexto.";
        let article = read(text);
        assert_eq!(article.text, "Sismo: 23 muertos\nAna Ruiz\nTexto.\n");
        assert_eq!(article.lang.map(|lang| lang.to_string()), Some("es".into()));
    }

    #[test]
    fn hostile_text_takes_linear_time() {
        for piece in [
            "[", ">", "*", "- ", "`", "![", "_a", "|a", "<a ", "[^1]: ", "&", "\n\n",
        ] {
            let _ = read(&piece.repeat(100_000));
        }
    }
}
