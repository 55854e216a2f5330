//! Builds an article from marked-up text, piece by piece.
//!
//! Readers of HTML, XML and office formats meet text in pieces, between tags; the
//! flow puts the pieces of a paragraph together, folds white space the way a
//! browser shows it, and keeps every paragraph on a line of its own.

use super::{Article, MAX_LINES, Metadata, Paragraph, Role, dateline, line_breaks, plain};
use crate::text::Span;

/// An article being built. Text goes into the open paragraph; text outside of one
/// opens a body paragraph.
#[derive(Debug, Default)]
pub(super) struct Flow {
    article: Article,
    /// Role and first byte of the open paragraph.
    open: Option<(Role, usize)>,
    /// White space was read behind the last word of the open paragraph.
    space: bool,
    /// Only a line break parts the open paragraph from the one before it.
    goes_on: bool,
    /// The paragraphs of which that is true.
    broken: Vec<usize>,
}

impl Flow {
    /// Opens a paragraph; the one that is open ends. One without text leaves no trace.
    pub(super) fn begin(&mut self, role: Role) {
        self.end();
        self.goes_on = false;
        self.open = Some((role, self.article.text.len()));
    }

    /// Adds text to the open paragraph. Runs of white space become one space; a
    /// no-break space is a character like any other.
    pub(super) fn text(&mut self, text: &str) {
        let (_, start) = *self
            .open
            .get_or_insert((Role::Body, self.article.text.len()));
        for c in text.chars() {
            if is_layout(c) {
                self.space = true;
                continue;
            }
            if self.space && self.article.text.len() > start {
                self.article.text.push(' ');
            }
            self.space = false;
            self.article.text.push(c);
        }
    }

    /// Ends the open paragraph.
    pub(super) fn end(&mut self) {
        self.space = false;
        let Some((role, start)) = self.open.take() else {
            return;
        };
        let span = Span::new(start, self.article.text.len()).trimmed(&self.article.text);
        if span.is_empty() {
            self.article.text.truncate(start);
            return;
        }
        self.article.text.push('\n');
        let goes_on = std::mem::take(&mut self.goes_on);
        // What goes beyond is refused as a whole by the caller of every reader.
        if self.article.paragraphs.len() > MAX_LINES {
            return;
        }
        if goes_on {
            self.broken.push(self.article.paragraphs.len());
        }
        self.article.paragraphs.push(Paragraph { span, role });
    }

    /// A line break: the rest of the paragraph starts a new line, which is a
    /// paragraph of its own in running text and goes on in a headline. Where the
    /// whole story was wrapped at a width, its lines are put together in the end.
    pub(super) fn line_break(&mut self) {
        match self.open {
            Some((Role::Headline | Role::Subhead, _)) => self.space = true,
            Some((role, _)) => {
                let before = self.article.paragraphs.len();
                self.begin(role);
                self.goes_on = self.article.paragraphs.len() > before;
            }
            None => {}
        }
    }

    /// The last character of the open paragraph; a space when white space follows it.
    pub(super) fn last(&self) -> Option<char> {
        let last = self.open_text().chars().next_back();
        last.map(|c| if self.space { ' ' } else { c })
    }

    /// The text of the open paragraph so far.
    pub(super) fn open_text(&self) -> &str {
        let open = self
            .open
            .and_then(|(_, start)| self.article.text.get(start..));
        open.unwrap_or_default()
    }

    /// A whole paragraph.
    pub(super) fn paragraph(&mut self, role: Role, text: &str) {
        self.begin(role);
        self.text(text);
        self.end();
    }

    /// A whole paragraph, in which `\n` is a line break.
    pub(super) fn lines(&mut self, role: Role, text: &str) {
        self.begin(role);
        for (at, line) in text.split('\n').enumerate() {
            if at > 0 {
                self.line_break();
            }
            self.text(line);
        }
        self.end();
    }

    /// The paragraphs of an article, in their roles.
    pub(super) fn article(&mut self, article: &Article) {
        for paragraph in &article.paragraphs {
            self.paragraph(paragraph.role, paragraph.span.of(&article.text));
        }
    }

    /// The last paragraph is a footer if it reads like one: initials, an agency's mark.
    /// A lone word may be the last entry of a list or table here, and is none.
    pub(super) fn sign_off(&mut self) {
        self.end();
        let Some(last) = self.article.paragraphs.last_mut() else {
            return;
        };
        let text = last.span.of(&self.article.text);
        let is_word = text.bytes().all(|byte| byte.is_ascii_lowercase());
        if last.role == Role::Body && !is_word && plain::is_footer(text) {
            last.role = Role::Footer;
        }
    }

    /// Whether no paragraph has text yet.
    pub(super) fn is_empty(&self) -> bool {
        self.article.paragraphs.is_empty()
            && self
                .open
                .is_none_or(|(_, start)| start == self.article.text.len())
    }

    /// What the file says about the story, to be filled in.
    pub(super) fn metadata(&mut self) -> &mut Metadata {
        &mut self.article.metadata
    }

    /// The language that the file states; a tag that is none is no statement.
    pub(super) fn lang(&mut self, tag: &str) {
        if self.article.lang.is_none() {
            self.article.lang = tag.parse().ok();
        }
    }

    /// The article, with the dateline found: the paragraph that the format marked
    /// as one, else the head of the first body paragraph.
    pub(super) fn finish(mut self) -> Article {
        self.end();
        if line_breaks::is_wrapped(&self.article, &self.broken) {
            let broken = std::mem::take(&mut self.broken);
            self = self.with(Change::Join, &broken);
        }
        let repeated = dateline::repeated(&self.article);
        if !repeated.is_empty() {
            self = self.with(Change::Drop, &repeated);
        }
        self.article.dateline = dateline::of_article(&self.article);
        self.article
    }

    /// The same flow with some of its paragraphs changed, whose indices ascend.
    fn with(self, change: Change, which: &[usize]) -> Flow {
        let old = self.article;
        let mut flow = Flow::default();
        for (index, paragraph) in old.paragraphs.iter().enumerate() {
            match (which.binary_search(&index), change) {
                (Err(_), _) => flow.begin(paragraph.role),
                (Ok(_), Change::Join) => flow.text(" "),
                (Ok(_), Change::Drop) => continue,
            }
            flow.text(paragraph.span.of(&old.text));
        }
        flow.end();
        flow.article.metadata = old.metadata;
        flow.article.lang = old.lang;
        flow
    }
}

/// What becomes of a paragraph.
#[derive(Clone, Copy)]
enum Change {
    /// It goes on the one before it.
    Join,
    /// It is left out.
    Drop,
}

/// White space that only lays out the file. XML and HTML fold these (HTML, section
/// 4.3 "white space" of CSS Text 3: space, tab, line feed, carriage return, form feed).
fn is_layout(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r' | '\u{c}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_become_paragraphs_with_folded_space() {
        let mut flow = Flow::default();
        flow.begin(Role::Headline);
        flow.text("\n  Harris ");
        flow.text(" llega");
        flow.line_break();
        flow.text("a México\n");
        flow.text("loose");
        flow.begin(Role::Body);
        flow.begin(Role::Body);
        flow.text("Lima, 3 may.- Al");
        flow.text("menos 14.");
        flow.line_break();
        flow.text("A\u{a0}B");
        flow.lang("es_PE");
        flow.lang("en");
        let article = flow.finish();
        assert_eq!(
            article.text,
            "Harris llega a México loose\nLima, 3 may.- Almenos 14.\nA\u{a0}B\n"
        );
        let roles: Vec<Role> = article.paragraphs.iter().map(|p| p.role).collect();
        assert_eq!(roles, [Role::Headline, Role::Body, Role::Body]);
        assert_eq!(
            article.dateline.map(|span| span.of(&article.text)),
            Some("Lima, 3 may.-")
        );
        assert_eq!(
            article.lang.map(|lang| lang.to_string()),
            Some("es-PE".into())
        );
    }

    #[test]
    fn line_breaks_part_lines_unless_the_story_is_wrapped() {
        let lines = |lines: &[&str]| {
            let mut flow = Flow::default();
            for line in lines {
                flow.text(line);
                flow.line_break();
            }
            flow.begin(Role::Body);
            flow.text("Otro párrafo.");
            flow.finish().paragraphs.len()
        };
        let wrapped = [
            "SEÚL, 26 nov.- La empresa anunció la venta de sus acciones en ",
            "cuatro filiales de petroquímica y defensa por 1.700 millones de",
            "dólares, mientras acelera una reestructuración antes del relevo",
            "generacional.",
        ];
        assert_eq!(lines(&wrapped), 2);
        assert_eq!(
            lines(&[
                "Racing, 2",
                "Atlético Cantábrico, 1",
                "Betis, 0",
                "Cádiz, 0"
            ]),
            5
        );
        let list = [
            "Ana Ruiz, Lima",
            "Luz Paz, Quito",
            "Eva Gil, Cusco",
            "Paz Mar, Ica",
        ];
        assert_eq!(lines(&list), 5);
        assert_eq!(lines(&["Ministerio de Defensa", "Lima"]), 3);
    }

    #[test]
    fn a_dateline_that_the_lead_repeats_stands_once() {
        for (own, lead, kept) in [
            ("Lima, 3 may", "Lima, 3 may (EFE).- Al menos 14.", false),
            ("LIMA, 3 may.-", "Lima, 3 may.- Al menos 14.", false),
            ("Lima, 3 mayo", "Lima, 3 may (EFE).- Al menos 14.", false),
            ("Lima, 4 may", "Lima, 3 may (EFE).- Al menos 14.", true),
            ("Lima, 3 may", "Al menos 14 personas murieron.", true),
            ("París", "París arde otra vez.", true),
        ] {
            let mut flow = Flow::default();
            flow.paragraph(Role::Headline, "Titular");
            flow.paragraph(Role::Dateline, &format!("\u{a0}{own}\u{a0}"));
            flow.paragraph(Role::Subhead, "Entradilla");
            flow.paragraph(Role::Body, lead);
            let article = flow.finish();
            let own_paragraph = article.part(Role::Dateline);
            assert_eq!(own_paragraph.is_some(), kept, "{own} / {lead}");
            assert_eq!(article.part(Role::Subhead), Some("Entradilla"));
            assert_eq!(article.part(Role::Body), Some(lead));
            assert!(article.dateline.is_some(), "{own} / {lead}");
        }
    }

    #[test]
    fn nothing_in_nothing_out() {
        let mut flow = Flow::default();
        flow.text(" \n ");
        assert!(flow.is_empty());
        flow.paragraph(Role::Body, "");
        let article = flow.finish();
        assert!(article.text.is_empty() && article.paragraphs.is_empty());
    }
}
