//! STUB

use super::flow::Flow;
use super::{Article, Role};
use crate::Result;

/// Stand-in: block tags part paragraphs, other tags go.
pub(super) fn read(bytes: &[u8], _file: &str, _encoding: Option<&str>) -> Result<Article> {
    let mut flow = Flow::default();
    let text = String::from_utf8_lossy(bytes).replace("&#160;", "\u{a0}");
    let mut rest = text.as_str();
    while let Some((text, behind)) = rest.split_once('<') {
        flow.text(text);
        let (tag, behind) = behind.split_once('>').unwrap_or((behind, ""));
        rest = behind;
        match tag.split_whitespace().next().unwrap_or_default() {
            "p" | "section" => flow.begin(Role::Body),
            "h1" => flow.begin(Role::Headline),
            "h2" | "h3" => flow.begin(Role::Subhead),
            "title" => rest = rest.split_once("</title>").map_or("", |(_, behind)| behind),
            "/p" | "/h1" | "/h2" | "/h3" => flow.end(),
            _ => {}
        }
    }
    flow.text(rest);
    Ok(flow.finish())
}
