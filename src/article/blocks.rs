//! What the elements of marked-up text are to the reader of a story.
//!
//! A browser, a news reader and a printer all part text the same way: some elements
//! start a paragraph, some only mark words inside one, some are never shown. Readers
//! of mark-up ask here which is which, and keep the order of the file.

use super::Role;

/// What an element does to the text in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Its text is a paragraph of its own, in this role or, without one, in the
    /// role of what it stands in. Blocks inside it are paragraphs of their own.
    Block(Option<Role>),
    /// Like a block without a role; line ends in it are line ends.
    Lines,
    /// Words inside a paragraph.
    Inline,
    /// Words inside a paragraph that stand apart from the word before them even where
    /// the file has nothing between them: the city and the country of a place. Only
    /// news formats have such elements, HTML has none.
    Apart,
    /// Words inside a paragraph that start a new one where the text before them is
    /// whole: a writer's title under the name. News formats only.
    Line,
    /// Words inside a paragraph; where they follow a digit, this stands between:
    /// `6` and `1/2`. News formats only.
    AfterDigit(&'static str),
    /// A line end.
    Break,
    /// Nothing in it is text of the story.
    Hidden,
}

/// What an element of HTML is, by its name in small letters (HTML, section 15.3
/// "Non-replaced elements", and 4.1 for those never shown). One that HTML does not
/// know is inline, as in a browser.
pub(super) fn html(name: &str) -> Kind {
    match name {
        "h1" => Kind::Block(Some(Role::Headline)),
        "h2" | "h3" | "h4" | "h5" | "h6" => Kind::Block(Some(Role::Subhead)),
        "figcaption" | "caption" => Kind::Block(Some(Role::Caption)),
        "address" | "article" | "aside" | "blockquote" | "body" | "center" | "dd" | "details"
        | "dialog" | "dir" | "div" | "dl" | "dt" | "fieldset" | "figure" | "footer" | "form"
        | "header" | "hgroup" | "hr" | "html" | "legend" | "li" | "main" | "menu" | "nav"
        | "ol" | "p" | "search" | "section" | "summary" | "table" | "tbody" | "td" | "tfoot"
        | "th" | "thead" | "tr" | "ul" => Kind::Block(None),
        "pre" | "listing" | "plaintext" | "xmp" => Kind::Lines,
        "br" => Kind::Break,
        // What has no text for readers: scripts, settings, controls, and media, whose
        // content is for browsers that cannot show them. `rp` are brackets of that kind.
        "applet" | "area" | "audio" | "base" | "basefont" | "button" | "canvas" | "col"
        | "colgroup" | "datalist" | "embed" | "frame" | "frameset" | "head" | "iframe" | "img"
        | "input" | "link" | "map" | "math" | "meta" | "meter" | "noembed" | "noframes"
        | "noscript" | "object" | "option" | "optgroup" | "param" | "progress" | "rp"
        | "script" | "select" | "source" | "style" | "svg" | "template" | "textarea" | "title"
        | "track" | "video" => Kind::Hidden,
        _ => Kind::Inline,
    }
}

/// The role that an element's `class` names. News pages and news items in XHTML mark
/// the parts of a story with the words of the trade (the hNews microformat among them).
pub(super) fn role_of_class(class: &str) -> Option<Role> {
    class.split_ascii_whitespace().find_map(|word| {
        Some(match word.to_ascii_lowercase().as_str() {
            "slug" | "slugline" => Role::Slug,
            "headline" | "entry-title" => Role::Headline,
            "subheadline" | "subhead" | "crosshead" | "deck" | "kicker" => Role::Subhead,
            "byline" => Role::Byline,
            "dateline" => Role::Dateline,
            "caption" => Role::Caption,
            "tagline" | "signature" => Role::Footer,
            _ => return None,
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_are_what_a_browser_makes_of_them() {
        for (names, kind) in [
            ("p div td li dt blockquote hr", Kind::Block(None)),
            ("h1", Kind::Block(Some(Role::Headline))),
            ("h2 h6", Kind::Block(Some(Role::Subhead))),
            ("figcaption caption", Kind::Block(Some(Role::Caption))),
            ("pre", Kind::Lines),
            ("br", Kind::Break),
            ("script style title iframe svg", Kind::Hidden),
            ("em a span sub time q wbr made-up", Kind::Inline),
        ] {
            for name in names.split(' ') {
                assert_eq!(html(name), kind, "{name}");
            }
        }
    }

    #[test]
    fn classes_name_parts_of_a_story() {
        for (class, role) in [
            ("byline author vcard", Some(Role::Byline)),
            ("story Dateline", Some(Role::Dateline)),
            ("entry-title", Some(Role::Headline)),
            ("story-body", None),
            ("", None),
        ] {
            assert_eq!(role_of_class(class), role, "{class}");
        }
    }
}
