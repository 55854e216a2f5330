//! What on a page is not the story, by the names that its makers gave it.
//!
//! An element's name, role, class and id usually say what it is for: menus, forms,
//! comments, boxes of links, share buttons, advertisements. The words are those that
//! pages of many makers share; none is the name of one site. What a name says is only
//! evidence: whoever asks must see to it that the story itself does not go.

use super::page::{Element, Page};

/// How an element is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Name {
    /// As the text of a story.
    Body,
    /// As something around a story.
    Around,
    /// As what no story holds, however long it is: what readers wrote under it, notices
    /// of the site, ways to other pages.
    Never,
    /// As the words to a picture.
    Caption,
    /// As nothing in particular.
    Plain,
}

/// What each place of a page is by its name.
pub(super) fn names(page: &Page) -> Vec<Name> {
    let name_at = |place| page.element(place).map_or(Name::Plain, name);
    (0..page.nodes.len()).map(name_at).collect()
}

/// What an element is by its name, role, class and id.
pub(super) fn name(element: &Element) -> Name {
    if is_body(element) {
        return Name::Body;
    }
    match element.name() {
        // A quotation from a network is named after it, and part of the story.
        "html" | "body" | "main" | "article" | "h1" | "blockquote" => return Name::Plain,
        "figure" => return Name::Caption,
        "nav" | "dialog" | "search" => return Name::Never,
        "aside" | "footer" | "form" | "menu" => return Name::Around,
        _ => {}
    }
    if ROLES.contains(&element.attribute("role")) {
        return Name::Around;
    }
    let tag = if element.name().contains('-') {
        element.name()
    } else {
        ""
    };
    let mut found = Name::Plain;
    for attribute in [element.attribute("class"), element.attribute("id"), tag] {
        for word in words(attribute.get(..MAX_NAMES).unwrap_or(attribute)) {
            match meaning(word) {
                Name::Never => return Name::Never,
                Name::Around => found = Name::Around,
                Name::Caption if found == Name::Plain => found = Name::Caption,
                _ => {}
            }
        }
    }
    found
}

/// Bytes of class names that are looked at.
const MAX_NAMES: usize = 1000;

/// Roles (WAI-ARIA) of what is around the text of a page.
const ROLES: &[&str] = &[
    "alertdialog",
    "banner",
    "complementary",
    "contentinfo",
    "dialog",
    "menu",
    "menubar",
    "navigation",
    "search",
    "toolbar",
    "tooltip",
];

/// What a word in a class says of its element.
fn meaning(word: &str) -> Name {
    let mut buffer = [0; LONGEST_WORD];
    let small = small(word, &mut buffer);
    let is_in = |list: &[&str]| list.binary_search(&small).is_ok();
    if small.is_empty() {
        Name::Plain
    } else if is_in(NEVER) {
        Name::Never
    } else if is_in(AROUND) {
        Name::Around
    } else if is_in(CAPTIONS) {
        Name::Caption
    } else {
        Name::Plain
    }
}

/// Letters and digits of a word in small letters, without allocating: classes are
/// looked at all over the page. Empty for words longer than any in the lists.
fn small<'a>(word: &str, buffer: &'a mut [u8; LONGEST_WORD]) -> &'a str {
    let mut length = 0;
    for byte in word.bytes().filter(u8::is_ascii_alphanumeric) {
        let Some(place) = buffer.get_mut(length) else {
            return "";
        };
        *place = byte.to_ascii_lowercase();
        length += 1;
    }
    let bytes = buffer.get(..length).unwrap_or_default();
    std::str::from_utf8(bytes).unwrap_or_default()
}

/// Bytes of the longest word in the lists, and some.
const LONGEST_WORD: usize = 24;

/// Whether an element is marked as the text of a story.
fn is_body(element: &Element) -> bool {
    if element.has_word("itemprop", "articleBody") || element.has_word("property", "articleBody") {
        return true;
    }
    let named = |attribute: &str| {
        element
            .attribute(attribute)
            .split_ascii_whitespace()
            .any(|name| {
                let mut buffer = [0; LONGEST_WORD];
                BODIES.binary_search(&small(name, &mut buffer)).is_ok()
            })
    };
    named("class") || named("id")
}

/// The words of class names: `relatedLinks` and `related-links` are both two.
fn words(names: &str) -> impl Iterator<Item = &str> {
    names.split(|c: char| !c.is_alphanumeric()).flat_map(humps)
}

/// `relatedLinks` as `related` and `Links`.
fn humps(name: &str) -> impl Iterator<Item = &str> {
    let mut rest = name;
    std::iter::from_fn(move || {
        let mut was_small = false;
        let cut = rest.char_indices().find(|(_, c)| {
            let starts = was_small && c.is_uppercase();
            was_small = c.is_lowercase();
            starts
        });
        let (word, later) = rest.split_at(cut.map_or(rest.len(), |(at, _)| at));
        rest = later;
        (!word.is_empty()).then_some(word)
    })
}

/// Names of the text of a story, without their hyphens.
const BODIES: &[&str] = &[
    "articlebody",
    "articlebodycontainer",
    "articlebodycontent",
    "articlebodytext",
    "articlecontent",
    "articletext",
    "bodycontent",
    "contentarticle",
    "contentbody",
    "cuerpo",
    "cuerponoticia",
    "entrybody",
    "entrycontent",
    "newsbody",
    "newscontent",
    "newstext",
    "notacontenido",
    "notacuerpo",
    "postbody",
    "postcontent",
    "poststory",
    "storybody",
    "storybodycopy",
    "storybodytext",
    "storycontent",
    "storytext",
    "tdpostcontent",
    "textonoticia",
];

/// Names of what no story holds.
const NEVER: &[&str] = &[
    "breadcrumb",
    "breadcrumbs",
    "comentario",
    "comentarios",
    "comment",
    "commentlist",
    "commentlisting",
    "comments",
    "consent",
    "cookie",
    "cookies",
    "disqus",
    "gdpr",
    "livefyre",
    "login",
    "modal",
    "nav",
    "navbar",
    "newsletter",
    "newsletters",
    "outbrain",
    "pagination",
    "popup",
    "replies",
    "respond",
    "signin",
    "signup",
    "taboola",
];

/// Names of the words to a picture.
const CAPTIONS: &[&str] = &[
    "caption",
    "captions",
    "credit",
    "credits",
    "epigrafe",
    "figcaption",
    "piefoto",
];

/// Names of what stands around a story.
const AROUND: &[&str] = &[
    "ad",
    "adbox",
    "ads",
    "adsense",
    "adslot",
    "adv",
    "advert",
    "advertisement",
    "advertising",
    "banner",
    "banners",
    "billboard",
    "bio",
    "biography",
    "breaking",
    "byline",
    "bylines",
    "carousel",
    "compartir",
    "copyright",
    "correlati",
    "dateline",
    "donate",
    "donation",
    "dropdown",
    "etiquetas",
    "facebook",
    "footer",
    "hashtags",
    "masthead",
    "menu",
    "metadata",
    "mostpopular",
    "mostread",
    "navigation",
    "overlay",
    "pager",
    "paywall",
    "playlist",
    "popular",
    "promo",
    "promos",
    "promoted",
    "promotion",
    "publicidad",
    "rail",
    "rating",
    "ratings",
    "readmore",
    "recirc",
    "recirculation",
    "recommend",
    "recommendation",
    "recommendations",
    "recommended",
    "register",
    "relacionada",
    "relacionadas",
    "relacionado",
    "relacionados",
    "related",
    "share",
    "sharebar",
    "shares",
    "sharing",
    "sidebar",
    "skip",
    "social",
    "sponsor",
    "sponsored",
    "subscribe",
    "subscription",
    "suscribete",
    "suscripcion",
    "tag",
    "taglist",
    "tags",
    "teaser",
    "teasers",
    "ticker",
    "timestamp",
    "toolbar",
    "tooltip",
    "topics",
    "trending",
    "twitter",
    "weather",
    "whatsapp",
];

#[cfg(test)]
mod tests {
    use super::*;
    use html5ever::LocalName;

    #[test]
    fn the_lists_can_be_searched() {
        for list in [BODIES, NEVER, CAPTIONS, AROUND] {
            assert!(list.is_sorted());
            let fits = |word: &&str| word.bytes().all(|b| b.is_ascii_alphanumeric());
            assert!(
                list.iter()
                    .all(|word| fits(word) && word.len() <= LONGEST_WORD)
            );
        }
    }

    #[test]
    fn names_say_what_an_element_is_for() {
        for (tag, class, expected) in [
            ("div", "relatedLinks", Name::Around),
            ("div", "story__related-box", Name::Around),
            ("div", "ArticleBody", Name::Body),
            ("section", "entry-content clearfix", Name::Body),
            ("ol", "comment-list", Name::Never),
            ("nav", "", Name::Never),
            ("amp-sidebar", "", Name::Around),
            ("div", "headshare shadow", Name::Plain),
            ("main", "with-sidebar", Name::Plain),
        ] {
            let element = Element {
                name: LocalName::from(tag),
                attributes: vec![(LocalName::from("class"), class.into())],
            };
            assert_eq!(name(&element), expected, "{tag} {class}");
        }
    }
}
