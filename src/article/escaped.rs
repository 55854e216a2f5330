//! HTML that a news format carries as characters: `&lt;p&gt;Lima…&lt;/p&gt;`.
//!
//! No standard has it so, but some desks send a whole story as one such text inside of
//! NITF or NewsML. It is read as the HTML that it is.

use super::flow::Flow;
use super::{Article, Role, html};
use crate::xml::OwnLimits;

/// The story in a text, if the text is HTML and one is found in it.
pub(super) fn story(text: &str, file: &str) -> Option<Article> {
    let page = html::read(text.as_bytes(), file, Some("utf-8"), &OwnLimits::default()).ok()?;
    (!page.paragraphs.is_empty()).then_some(page)
}

/// The article with each paragraph that is HTML as the paragraphs in that HTML.
pub(super) fn unfolded(article: Article, file: &str) -> Article {
    let is_escaped = |role, text: &str| role == Role::Body && is_html(text);
    let of = |span: crate::text::Span| span.of(&article.text);
    if !article
        .paragraphs
        .iter()
        .any(|p| is_escaped(p.role, of(p.span)))
    {
        return article;
    }
    let mut flow = Flow::default();
    for paragraph in &article.paragraphs {
        let text = of(paragraph.span);
        let page = is_escaped(paragraph.role, text).then(|| story(text, file));
        match page.flatten() {
            Some(page) => flow.article(&page),
            None => flow.paragraph(paragraph.role, text),
        }
    }
    *flow.metadata() = article.metadata;
    Article {
        lang: article.lang,
        ..flow.finish()
    }
}

/// Whether a text opens with a tag and closes one: what a writer types does not.
pub(super) fn is_html(text: &str) -> bool {
    let text = text.trim();
    let opens = text.strip_prefix('<').and_then(|rest| rest.chars().next());
    opens.is_some_and(|c| c.is_ascii_alphabetic()) && (text.contains("</") || text.contains("/>"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn html_is_told_from_text() {
        for (text, expected) in [
            ("<p>Lima, 3 may.- Al menos 14.</p>", true),
            (" <b>Lima</b>, 3 may", true),
            ("Lima<br/>", false),
            ("<3 de corazón", false),
            ("<Lima>", false),
            ("", false),
        ] {
            assert_eq!(is_html(text), expected, "{text:?}");
        }
    }
}
