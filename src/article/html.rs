//! STUB

use super::flow::Flow;
use super::{Article, Role};
use crate::Result;

pub(super) fn read(_bytes: &[u8], _file: &str, _encoding: Option<&str>) -> Result<Article> {
    Ok(Article::default())
}

/// Stand-in: block tags part paragraphs, other tags go.
pub(super) fn fragment(markup: &str, flow: &mut Flow) {
    let mut rest = markup;
    while let Some((text, behind)) = rest.split_once('<') {
        flow.text(&text.replace("&amp;", "&").replace("&#160;", "\u{a0}"));
        let (tag, behind) = behind.split_once('>').unwrap_or((behind, ""));
        rest = behind;
        match tag.split_whitespace().next().unwrap_or_default() {
            "p" | "section" => flow.begin(Role::Body),
            "h1" => flow.begin(Role::Headline),
            "h2" | "h3" => flow.begin(Role::Subhead),
            "/p" | "/h1" | "/h2" | "/h3" => flow.end(),
            _ => {}
        }
    }
    flow.text(rest);
}
