//! What may stand before the root, what broken markup is called and what a root
//! tells of its file.

use quick_xml::Error;
use quick_xml::errors::{IllFormedError, SyntaxError};

use super::event::local;
use super::tag::{Attributes, Breach, DAMAGED, breach, scan, shortened};

/// Checks an XML declaration, of which `content` stands between `<?` and `?>`.
pub(super) fn declaration(
    content: &str,
    most: usize,
    attributes: &mut Attributes,
) -> Result<(), Breach> {
    scan(content, most, attributes)?;
    let list = attributes.as_slice();
    let mut order = ["version", "encoding", "standalone"].iter();
    let ordered = list.iter().all(|a| order.any(|name| a.name == *name));
    let version = list
        .first()
        .filter(|first| ordered && first.name == "version");
    let Some(version) = version else {
        return breach(
            0,
            "a broken XML declaration",
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
        );
    };
    // By the standard's fifth edition a 1.0 reader takes any version 1.x.
    match version.value.strip_prefix("1.") {
        Some(minor) if !minor.is_empty() && minor.bytes().all(|b| b.is_ascii_digit()) => Ok(()),
        _ => breach(
            0,
            format!("XML version `{}`", shortened(&version.value)),
            "version 1.0",
        ),
    }
}

/// Checks a DOCTYPE, of which `content` stands between `<!DOCTYPE` and `>`. One
/// that only names a DTD is harmless, since nothing opens it.
pub(super) fn doctype(content: &str) -> Result<(), Breach> {
    let name = content.split_whitespace().next().unwrap_or_default();
    // A page of HTML need not be XML at all; one of XHTML is.
    if name.eq_ignore_ascii_case("html") && !content.contains("XHTML") {
        return Err(Breach {
            at: 0,
            message: "the file is an HTML page".into(),
            expected: "an XML file",
            hint: "a download may have saved an error page; open the file to see",
        });
    }
    match declares(content) {
        true => Err(unread_doctype(true)),
        false => Ok(()),
    }
}

/// What is wrong with a DOCTYPE that declares something, or, where it `is_one` not, with
/// what only begins like one.
pub(super) fn unread_doctype(is_one: bool) -> Breach {
    let (message, expected, hint) = match is_one {
        true => (
            OWN_DOCTYPE,
            "none",
            "remove what stands between `[` and `]`, or export the file again",
        ),
        false => (BROKEN_BANG.0, BROKEN_BANG.1, DAMAGED),
    };
    Breach {
        at: 0,
        message: message.into(),
        expected,
        hint,
    }
}

/// What is wrong with markup of no known kind, and what was expected.
const BROKEN_BANG: (&str, &str) = ("broken markup after `<!`", "`<!--`");

/// What is wrong with a DOCTYPE that holds more than the name of a DTD. Where its end is
/// depends on what it declares, which is not read; whether it has one is not told apart.
const OWN_DOCTYPE: &str = "the DOCTYPE declares entities or elements of its own, or has no end";

/// Whether a DOCTYPE has an internal subset, or comments: a `[` or `<` outside quotes.
fn declares(doctype: &str) -> bool {
    let mut quote = None;
    for c in doctype.chars() {
        match (quote, c) {
            (None, '[' | '<') => return true,
            (None, '"' | '\'') => quote = Some(c),
            (Some(open), _) if open == c => quote = None,
            _ => {}
        }
    }
    false
}

/// What is wrong with markup that has no end, and what was expected.
pub(super) fn broken_markup(error: &Error) -> (&'static str, &'static str) {
    match error {
        Error::Syntax(syntax) => match syntax {
            SyntaxError::InvalidBangMarkup => BROKEN_BANG,
            SyntaxError::UnclosedPI => ("a processing instruction has no end", "`?>`"),
            SyntaxError::UnclosedXmlDecl => ("the XML declaration has no end", "`?>`"),
            SyntaxError::UnclosedComment => ("a comment has no end", "`-->`"),
            SyntaxError::UnclosedDoctype => (OWN_DOCTYPE, "none, or `>`"),
            SyntaxError::UnclosedCData => ("a CDATA section is broken or has no end", "`]]>`"),
            SyntaxError::UnclosedTag => ("a tag has no end", "`>`"),
            SyntaxError::UnclosedSingleQuotedAttributeValue => {
                ("an attribute value has no end", "`'`")
            }
            SyntaxError::UnclosedDoubleQuotedAttributeValue => {
                ("an attribute value has no end", "`\"`")
            }
        },
        Error::IllFormed(IllFormedError::UnclosedReference) => {
            ("`&` without `;`", "`&amp;` for the character itself")
        }
        Error::IllFormed(IllFormedError::MissingDoctypeName) => {
            ("the DOCTYPE names no element", "`<!DOCTYPE name …>`")
        }
        _ => ("broken markup", "well-formed XML"),
    }
}

/// What is said of a root that is none of `expected`, and what would have been right.
pub(super) fn other_root(root: &str, expected: &[&str]) -> (String, String) {
    let what = family(local(root)).map_or(String::new(), |what| format!(", {what}"));
    let names: Vec<String> = expected.iter().map(|name| format!("<{name}>")).collect();
    (
        format!("the file's root is <{}>{what}", shortened(root)),
        names.join(" or "),
    )
}

/// What a file whose root has this name usually is.
fn family(root: &str) -> Option<&'static str> {
    Some(match root {
        "html" | "HTML" => "an HTML page",
        "tmx" => "a TMX memory",
        "xliff" => "an XLIFF file",
        "srx" => "a file of segmentation rules (SRX)",
        "nitf" => "a NITF story",
        "newsItem" | "newsMessage" | "packageItem" => "a NewsML-G2 file",
        "conceptItem" | "knowledgeItem" | "planningItem" | "catalogItem" => {
            "a NewsML-G2 file without stories"
        }
        "NewsML" => "a file of NewsML 1, an older format than NewsML-G2",
        "rss" | "feed" => "a news feed",
        "TS" => "a Qt Linguist file",
        "martif" | "tbx" => "a terminology file (TBX)",
        _ => return None,
    })
}
