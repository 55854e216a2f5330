//! What the elements of NITF's body are to a reader. One that is not named here, or
//! that a later version adds, marks words inside a paragraph.

use super::super::Role;
use super::super::blocks::Kind;
use crate::xml::Element;

/// The elements of the text and of what follows it.
pub(super) fn text(element: &Element<'_>) -> Kind {
    match element.local_name() {
        "block" | "bq" | "credit" | "dd" | "dl" | "dt" | "fn" | "hr" | "li" | "media"
        | "nitf-table" | "note" | "ol" | "p" | "table" | "tbody" | "td" | "tfoot" | "th"
        | "thead" | "tr" | "ul" | "custom-table" | "datasource" | "bibliography" => {
            Kind::Block(None)
        }
        "hl1" => Kind::Block(Some(Role::Headline)),
        "hl2" => Kind::Block(Some(Role::Subhead)),
        "abstract" => Kind::Block(Some(Role::Subhead)),
        "byline" => Kind::Block(Some(Role::Byline)),
        "dateline" => Kind::Block(Some(Role::Dateline)),
        // The producer is the credit that stands with the words under a picture.
        "caption" | "media-caption" | "media-producer" => Kind::Block(Some(Role::Caption)),
        "tagline" => Kind::Block(Some(Role::Footer)),
        "pre" => Kind::Lines,
        // Where to find a picture, the picture itself and what machines know of a table.
        "media-reference"
        | "media-metadata"
        | "media-object"
        | "table-reference"
        | "nitf-table-metadata"
        | "col"
        | "colgroup"
        | "alt-code"
        | "img" => Kind::Hidden,
        _ => inline(element),
    }
}

/// The elements of what stands over the text. Text there keeps the role of its
/// element, whatever it is wrapped in.
pub(super) fn head(element: &Element<'_>) -> Kind {
    match element.local_name() {
        "hl2" => Kind::Block(Some(Role::Subhead)),
        "hl1" | "p" | "block" | "ol" | "ul" | "li" => Kind::Block(None),
        // Terms of use for machines; the owner's name is for readers.
        "rights.startdate" | "rights.enddate" | "rights.type" | "rights.geography"
        | "rights.limitations" | "alt-code" => Kind::Hidden,
        _ => text(element),
    }
}

fn inline(element: &Element<'_>) -> Kind {
    match element.local_name() {
        "br" => Kind::Break,
        "byttl" => Kind::Line,
        // Parts of a place, an address, a name, a notice.
        "addressee" | "care.of" | "city" | "copyrite.holder" | "copyrite.year" | "country"
        | "delivery.office" | "delivery.point" | "location" | "name.family" | "name.given"
        | "person" | "postcode" | "region" | "rights.agent" | "rights.owner" | "state"
        | "story.date" | "sublocation" => Kind::Apart,
        "frac" => Kind::AfterDigit(" "),
        "denom" | "frac-den" => Kind::AfterDigit("/"),
        _ => Kind::Inline,
    }
}
