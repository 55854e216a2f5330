//! Reads the paragraphs of an XML element: the one walk that every format of news in
//! XML shares. What an element is, its format's own table says (see [`Kind`]).

use std::io::BufRead;

use super::blocks::Kind;
use super::flow::Flow;
use super::{Role, plain};
use crate::Result;
use crate::xml::{Element, Event, Reader};

/// Says what an element is to a reader of the story.
pub(super) type Table = fn(&Element<'_>) -> Kind;

/// An element that is open.
struct Open {
    kind: Kind,
    /// The role of paragraphs that start in it.
    role: Role,
}

/// Reads the rest of the element whose start was the last event. Its paragraphs go
/// into `flow`, in this role where no element on the way names another one.
pub(super) fn read<R: BufRead>(
    reader: &mut Reader<R>,
    flow: &mut Flow,
    role: Role,
    table: Table,
) -> Result<()> {
    let mut walk = Walk {
        flow,
        open: Vec::new(),
        role,
        after_apart: false,
        lines: None,
    };
    walk.flow.begin(role);
    loop {
        match reader.event()? {
            Event::Text(text) => walk.text(text),
            Event::Start(element) => match table(&element) {
                Kind::Hidden => reader.skip_element()?,
                kind => walk.start(kind),
            },
            Event::End(_) => {
                if !walk.end() {
                    walk.flow.end();
                    return Ok(());
                }
            }
            Event::Eof => return Ok(()), // an element always ends before the file does
        }
    }
}

/// The text of the element whose start was the last event, without mark-up and on
/// one line.
pub(super) fn line<R: BufRead>(reader: &mut Reader<R>) -> Result<String> {
    let mut flow = Flow::default();
    // A headline goes on over line ends; no element in a line starts a paragraph.
    let inline = |element: &Element<'_>| match element.local_name() {
        "br" => Kind::Break,
        _ => Kind::Inline,
    };
    read(reader, &mut flow, Role::Headline, inline)?;
    Ok(flow.finish().text.trim().to_owned())
}

/// The state of the walk through one element.
struct Walk<'f> {
    flow: &'f mut Flow,
    open: Vec<Open>,
    /// The role outside of all open elements.
    role: Role,
    /// An element that stands apart has just ended.
    after_apart: bool,
    /// The text of an open element whose line ends count.
    lines: Option<String>,
}

impl Walk<'_> {
    fn role(&self) -> Role {
        self.open.last().map_or(self.role, |open| open.role)
    }

    fn text(&mut self, text: &str) {
        if let Some(lines) = &mut self.lines {
            lines.push_str(text);
            return;
        }
        if !text.trim().is_empty() {
            self.after_apart = false;
        }
        self.flow.text(text);
    }

    fn start(&mut self, kind: Kind) {
        let mut role = self.role();
        if self.lines.is_some() {
            if matches!(kind, Kind::Break | Kind::Block(_)) {
                self.text("\n");
            }
            self.open.push(Open {
                kind: Kind::Inline,
                role,
            });
            return;
        }
        match kind {
            Kind::Block(own) => {
                role = own.unwrap_or(role);
                self.flow.begin(role);
            }
            Kind::Lines => {
                self.flow.begin(role);
                self.lines = Some(String::new());
            }
            Kind::Break => self.flow.line_break(),
            Kind::Line if self.is_whole() => self.flow.begin(role),
            Kind::Apart | Kind::Line => {
                let touches = self.flow.last().is_some_and(char::is_alphanumeric);
                if self.after_apart || touches {
                    self.flow.text(" ");
                }
            }
            Kind::AfterDigit(between) => {
                if self.flow.last().is_some_and(|c| c.is_ascii_digit()) {
                    self.flow.text(between);
                }
            }
            Kind::Inline | Kind::Hidden => {}
        }
        self.after_apart = false;
        self.open.push(Open { kind, role });
    }

    /// Whether the open paragraph may end here: it has more than one word (`Por`), and
    /// no comma leads on.
    fn is_whole(&self) -> bool {
        let text = self.flow.open_text().trim_end();
        text.contains(' ') && !text.ends_with([',', ';', ':', '/', '-', '–', '—'])
    }

    /// Ends the innermost element; `false` when none is open.
    fn end(&mut self) -> bool {
        let Some(ended) = self.open.pop() else {
            return false;
        };
        match ended.kind {
            Kind::Block(_) => self.flow.begin(self.role()),
            Kind::Lines => self.end_lines(ended.role),
            Kind::Apart => self.after_apart = true,
            _ => {}
        }
        true
    }

    /// Lines are parted into paragraphs like those of a plain text: copy that was
    /// wrapped by hand is put together again.
    fn end_lines(&mut self, role: Role) {
        let text = self.lines.take().unwrap_or_default();
        let article = plain::read(text);
        for paragraph in &article.paragraphs {
            self.flow.paragraph(role, paragraph.span.of(&article.text));
        }
        self.flow.begin(self.role());
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::xml::Limits;

    fn table(element: &Element<'_>) -> Kind {
        match element.local_name() {
            "p" => Kind::Block(None),
            "caption" => Kind::Block(Some(Role::Caption)),
            "pre" => Kind::Lines,
            "br" => Kind::Break,
            "apart" => Kind::Apart,
            "line" => Kind::Line,
            "frac" => Kind::AfterDigit(" "),
            "denom" => Kind::AfterDigit("/"),
            "hidden" => Kind::Hidden,
            _ => Kind::Inline,
        }
    }

    /// The paragraphs of `<r>content</r>`, those that are no body with their role.
    fn read_all(content: &str) -> Vec<String> {
        let file = format!("<r>{content}</r>");
        let mut reader = Reader::new(file.as_bytes(), "f.xml", Limits::default());
        reader.root("r").unwrap();
        let mut flow = Flow::default();
        read(&mut reader, &mut flow, Role::Body, table).unwrap();
        assert_eq!(reader.event().unwrap(), Event::Eof);
        let article = flow.finish();
        let show = |paragraph: &super::super::Paragraph| {
            let text = paragraph.span.of(&article.text);
            match paragraph.role {
                Role::Body => text.to_owned(),
                role => format!("{role:?}: {text}"),
            }
        };
        article.paragraphs.iter().map(show).collect()
    }

    #[test]
    fn elements_do_what_the_table_says() {
        for (content, expected) in [
            ("<p>Uno</p> dos <p>tres</p>", &["Uno", "dos", "tres"][..]),
            ("<p>U<em>n</em>o<x/></p>", &["Uno"]),
            ("<p>Uno<p>dos</p>tres</p>", &["Uno", "dos", "tres"]),
            (
                "<caption>a<p>b</p>c</caption>d",
                &["Caption: a", "Caption: b", "Caption: c", "d"],
            ),
            ("<p>Uno<hidden>no<p>no</p></hidden> dos</p>", &["Uno dos"]),
            ("<p>Uno<br/>dos</p>", &["Uno", "dos"]),
            (
                "<p><apart>Lima</apart><apart>Perú</apart></p>",
                &["Lima Perú"],
            ),
            (
                "<p><apart>Lima</apart>, <apart>Perú</apart></p>",
                &["Lima, Perú"],
            ),
            (
                "<p>Por <apart>Ana</apart>\n<line>Enviada</line></p>",
                &["Por Ana", "Enviada"],
            ),
            (
                "<p>Por <apart>Ana</apart>, <line>enviada</line></p>",
                &["Por Ana, enviada"],
            ),
            (
                "<p>By ANA RUIZ<line>AP Writer</line></p>",
                &["By ANA RUIZ", "AP Writer"],
            ),
            ("<p>By<line>Ana Ruiz</line></p>", &["By Ana Ruiz"]),
            ("<p>By<apart>Ana Ruiz</apart></p>", &["By Ana Ruiz"]),
            ("<p>(<apart>Lima</apart>)</p>", &["(Lima)"]),
            ("<p>6<frac><x>1</x><denom>2</denom></frac></p>", &["6 1/2"]),
            (
                "<p>6 <frac><x>1</x>/<denom>2</denom></frac></p>",
                &["6 1/2"],
            ),
            (
                "<pre>Uno.\nDos.\n\n<p>Tres.</p></pre>",
                &["Uno.", "Dos.", "Tres."],
            ),
        ] {
            assert_eq!(read_all(content), expected, "{content}");
        }
    }

    #[test]
    fn wrapped_copy_is_put_together() {
        let wrapped = "   Lima, 8 jun (EFE).- Las dos delegaciones que negocian el\n\
            trazado de la frontera se fueron temprano y sin hacer ninguna\n\
            declaración a la prensa. Volverán a verse en julio.\n\n   \
            El mediador dijo que no hubo avances, aunque celebró el\n\
            tono de las conversaciones de los últimos días.\n";
        let found = read_all(&format!("<pre>{wrapped}</pre>"));
        assert_eq!(found.len(), 2, "{found:?}");
        assert!(found[0].contains("negocian el trazado"), "{found:?}");
    }

    /// A word, or an element with what is in it.
    #[derive(Clone, Debug)]
    enum Node {
        Word(String),
        Element(&'static str, Vec<Node>),
    }

    fn nodes() -> impl Strategy<Value = Vec<Node>> {
        const NAMES: [&str; 10] = [
            "p", "caption", "pre", "br", "apart", "line", "frac", "denom", "hidden", "em",
        ];
        let word = "[a-zñ&<]{1,4}|[ \n]|\u{a0}".prop_map(Node::Word);
        let tree = word.prop_recursive(6, 60, 6, |inner| {
            let children = prop::collection::vec(inner, 0..6);
            (prop::sample::select(NAMES.to_vec()), children)
                .prop_map(|(name, children)| Node::Element(name, children))
        });
        prop::collection::vec(tree, 0..8)
    }

    /// Writes the nodes as XML, and the words that readers see.
    fn written(nodes: &[Node], seen: bool, xml: &mut String, words: &mut String) {
        for node in nodes {
            match node {
                Node::Word(word) => {
                    crate::xml::escape::text(word, xml);
                    words.extend(word.chars().filter(|c| seen && !c.is_whitespace()));
                }
                Node::Element(name, children) => {
                    xml.push_str(&format!("<{name}>"));
                    written(children, seen && *name != "hidden", xml, words);
                    xml.push_str(&format!("</{name}>"));
                }
            }
        }
    }

    proptest! {
        #[test]
        fn no_word_is_lost_added_or_moved(nodes in nodes()) {
            let (mut xml, mut words) = (String::new(), String::new());
            written(&nodes, true, &mut xml, &mut words);
            let found = read_all(&xml).concat();
            let found = found.replace("Caption: ", "");
            let found: String = found.chars().filter(|c| !c.is_whitespace()).collect();
            prop_assert_eq!(found, words, "{}", xml);
        }
    }
}
