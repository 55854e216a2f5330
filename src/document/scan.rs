//! The tokens of XML that [`crate::xml::Reader`] has let through, with their places.
//!
//! The reader checks and resolves; what it gives out no longer says which bytes it was.
//! In a file that passed it, tags are easily found again.

use crate::text::Span;

/// A token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Token<'a> {
    pub(super) kind: Kind,
    /// Its bytes.
    pub(super) span: Span,
    /// The name of an element, with its prefix; else empty.
    pub(super) name: &'a str,
}

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Start,
    /// An element without content: `<x/>`.
    Empty,
    End,
    Text,
    /// A section of characters as they are.
    Cdata,
    /// A comment, instruction or declaration.
    Other,
}

/// The tokens of a text.
pub(super) struct Tokens<'a> {
    text: &'a str,
    at: usize,
}

/// The tokens of `text`, which a reader has let through.
pub(super) fn tokens(text: &str) -> Tokens<'_> {
    Tokens { text, at: 0 }
}

impl Tokens<'_> {
    /// Goes on at this byte, where a token starts.
    pub(super) fn skip_to(&mut self, at: usize) {
        self.at = at;
    }
}

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        let rest = self.text.get(self.at..).filter(|rest| !rest.is_empty())?;
        let until = |end: &str| rest.find(end).map_or(rest.len(), |at| at + end.len());
        let (kind, length) = match rest {
            _ if !rest.starts_with('<') => (Kind::Text, rest.find('<').unwrap_or(rest.len())),
            _ if rest.starts_with("<!--") => (Kind::Other, until("-->")),
            _ if rest.starts_with("<![CDATA[") => (Kind::Cdata, until("]]>")),
            _ if rest.starts_with("<?") => (Kind::Other, until("?>")),
            _ if rest.starts_with("<!") => (Kind::Other, declaration_end(rest)),
            _ => {
                let length = tag_end(rest);
                let tag = rest.get(..length).unwrap_or_default();
                let kind = match tag {
                    _ if tag.starts_with("</") => Kind::End,
                    _ if tag.ends_with("/>") => Kind::Empty,
                    _ => Kind::Start,
                };
                (kind, length)
            }
        };
        let span = Span::new(self.at, self.at + length);
        self.at = span.end;
        let name = match kind {
            Kind::Start | Kind::Empty | Kind::End => name(span.of(self.text)),
            _ => "",
        };
        Some(Token { kind, span, name })
    }
}

/// Passes over the element that `start` opens; its end tag.
pub(super) fn skip<'a>(start: Token<'a>, tokens: &mut Tokens<'a>) -> Span {
    let mut depth = 1;
    let mut last = start.span;
    for token in tokens {
        match token.kind {
            Kind::Start => depth += 1,
            Kind::End => depth -= 1,
            _ => {}
        }
        last = token.span;
        if depth == 0 {
            break;
        }
    }
    last
}

/// Bytes of the tag that a text opens with: up to a `>` outside quotes.
fn tag_end(text: &str) -> usize {
    let mut quote = None;
    for (at, byte) in text.bytes().enumerate() {
        match (quote, byte) {
            (None, b'>') => return at + 1,
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), byte) if open == byte => quote = None,
            _ => {}
        }
    }
    text.len()
}

/// Bytes of the declaration that a text opens with: up to a `>` outside brackets.
fn declaration_end(text: &str) -> usize {
    let (mut quote, mut depth) = (None, 0usize);
    for (at, byte) in text.bytes().enumerate() {
        match (quote, byte) {
            (None, b'>') if depth == 0 => return at + 1,
            (None, b'[') => depth += 1,
            (None, b']') => depth = depth.saturating_sub(1),
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), byte) if open == byte => quote = None,
            _ => {}
        }
    }
    text.len()
}

/// The name in a tag.
fn name(tag: &str) -> &str {
    let inside = tag.trim_start_matches(['<', '/']);
    let ends = |c: char| c.is_whitespace() || matches!(c, '/' | '>');
    inside.split(ends).next().unwrap_or_default()
}

/// The attributes of a start tag: name, value as it is written, and where the value stands
/// in the tag.
pub(super) fn attributes(tag: &str) -> impl Iterator<Item = (&str, Span)> {
    let mut at = 1 + name(tag).len();
    std::iter::from_fn(move || {
        let rest = tag.get(at..)?;
        let key_start = at + (rest.len() - rest.trim_start().len());
        let rest = tag.get(key_start..)?;
        let equals = rest.find('=')?;
        let key = rest.get(..equals)?.trim_end();
        if key.is_empty() || key.contains(['/', '>']) {
            return None;
        }
        let open = rest.get(equals + 1..)?.find(['"', '\''])? + equals + 1;
        let quote = char::from(*rest.as_bytes().get(open)?);
        let length = rest.get(open + 1..)?.find(quote)?;
        let value = Span::new(key_start + open + 1, key_start + open + 1 + length);
        at = value.end + 1;
        Some((key, value))
    })
}

/// The value of an attribute of a start tag, as it is written.
pub(super) fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let (_, value) = attributes(tag).find(|(key, _)| *key == name)?;
    Some(value.of(tag))
}

/// Where in a start tag another attribute goes: right behind its name.
pub(super) fn attribute_place(tag: &str) -> usize {
    1 + name(tag).len()
}

/// A part of a text between tags: as it is, or a reference with its character.
pub(super) enum Piece<'a> {
    Verbatim(Span),
    Reference(Span, &'a str, Option<char>),
}

/// Takes the text between two tags apart at its references; `span` is its place in `text`.
pub(super) fn pieces(text: &str, span: Span) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut done = span.start;
    while done < span.end {
        let rest = text.get(done..span.end).unwrap_or_default();
        let Some(at) = rest.find('&') else {
            pieces.push(Piece::Verbatim(Span::new(done, span.end)));
            break;
        };
        if at > 0 {
            pieces.push(Piece::Verbatim(Span::new(done, done + at)));
        }
        let reference = rest.get(at..).unwrap_or_default();
        let length = reference.find(';').map_or(reference.len(), |end| end + 1);
        let start = done + at;
        let whole = Span::new(start, start + length);
        let name = whole.of(text).trim_start_matches('&').trim_end_matches(';');
        pieces.push(Piece::Reference(whole, whole.of(text), character(name)));
        done = whole.end;
    }
    pieces
}

/// The character that a reference stands for.
fn character(name: &str) -> Option<char> {
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix('x') {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code)
        }
    }
}

/// Text as it stands between tags; characters that XML cannot hold are left out.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    crate::xml::escape::text(text, &mut out);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_tile_the_file() {
        let text = "<?xml version='1.0'?><!DOCTYPE a [<!-- > -->]>\n<a x=\">\" y = '/'>\
                    t&amp;<!-- <b> --><![CDATA[<c>]]><b/></a>";
        let all: Vec<Token<'_>> = tokens(text).collect();
        let joined: String = all.iter().map(|token| token.span.of(text)).collect();
        assert_eq!(joined, text);
        let kinds: Vec<(Kind, &str)> = all.iter().map(|token| (token.kind, token.name)).collect();
        assert_eq!(
            kinds,
            [
                (Kind::Other, ""),
                (Kind::Other, ""),
                (Kind::Text, ""),
                (Kind::Start, "a"),
                (Kind::Text, ""),
                (Kind::Other, ""),
                (Kind::Cdata, ""),
                (Kind::Empty, "b"),
                (Kind::End, "a"),
            ]
        );
        let tag = all[3].span.of(text);
        let attributes: Vec<(&str, &str)> = attributes(tag)
            .map(|(name, value)| (name, value.of(tag)))
            .collect();
        assert_eq!(attributes, [("x", ">"), ("y", "/")]);
        assert_eq!(&tag[..attribute_place(tag)], "<a");
    }
}
