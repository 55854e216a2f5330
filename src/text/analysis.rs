//! A text taken apart for matching and aligning: folded, cut into lexemes, and
//! grouped into tokens.

use super::lexeme::{Lexeme, LexemeKind, lexemes};
use super::name::Names;
use super::placeable::{Scan, Value};
use super::{Folded, Lang, Span};

/// What a token is. All but marks count in a fuzzy score's base.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenKind {
    /// One word.
    Word,
    /// A run of capitalised words.
    Name,
    /// A number, date, time, amount or percentage with its value.
    Placeable(Value),
    /// A punctuation mark or symbol.
    Mark,
}

/// One or more neighbouring lexemes that count as one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    /// What it is.
    pub kind: TokenKind,
    /// Bytes of the folded text.
    pub span: Span,
    /// Index of its first lexeme.
    pub first: u32,
    /// Number of its lexemes, at least 1.
    pub count: u32,
}

/// A text taken apart.
#[derive(Clone, Debug, Default)]
pub struct Analysis {
    /// The folded text with its map to the original.
    pub folded: Folded,
    /// Words, numbers and marks of the folded text.
    pub lexemes: Vec<Lexeme>,
    /// The same grouped into tokens; every lexeme belongs to exactly one.
    pub tokens: Vec<Token>,
}

impl Analysis {
    /// Takes `text`, which is in `lang`, apart.
    pub fn new(text: &str, lang: &Lang) -> Self {
        let folded = Folded::new(text);
        let lexemes = lexemes(&folded.text);
        let tokens = tokens(&folded.text, &lexemes, lang);
        Analysis {
            folded,
            lexemes,
            tokens,
        }
    }

    /// The folded text of a token, case kept.
    pub fn text_of(&self, token: &Token) -> &str {
        token.span.of(&self.folded.text)
    }

    /// The lexemes of a token.
    pub fn lexemes_of(&self, token: &Token) -> &[Lexeme] {
        let first = token.first as usize;
        &self.lexemes[first..first + token.count as usize]
    }

    /// Tokens that count in a fuzzy score's base: all but marks.
    pub fn base(&self) -> impl Iterator<Item = &Token> {
        self.tokens
            .iter()
            .filter(|token| token.kind != TokenKind::Mark)
    }

    /// Bytes of the original text that a span of the folded text came from.
    pub fn original(&self, span: Span) -> Span {
        self.folded.original(span)
    }
}

fn tokens(text: &str, lexemes: &[Lexeme], lang: &Lang) -> Vec<Token> {
    let placeables = placeables(&Scan::new(text, lexemes, lang), lexemes.len());
    let names = Names::new(text, lexemes, lang);
    let mut placeables = placeables.into_iter().peekable();
    let mut tokens = Vec::with_capacity(lexemes.len());
    let mut at = 0;
    while let Some(lexeme) = lexemes.get(at) {
        let next_placeable = placeables
            .peek()
            .map_or(lexemes.len(), |(start, ..)| *start);
        let (kind, count) = match placeables.next_if(|(start, ..)| *start == at) {
            Some((_, value, count)) => (TokenKind::Placeable(value), count),
            None => match (lexeme.kind, names.name(at, next_placeable)) {
                (LexemeKind::Mark, _) => (TokenKind::Mark, 1),
                (_, 0) => (TokenKind::Word, 1),
                (_, count) => (TokenKind::Name, count),
            },
        };
        let last = &lexemes[at + count - 1];
        tokens.push(Token {
            kind,
            span: Span::new(lexeme.span.start, last.span.end),
            first: at as u32,
            count: count as u32,
        });
        at += count;
    }
    tokens
}

/// All placeables among the first `count` lexemes, leftmost first: where each
/// starts, its value and its length.
fn placeables(scan: &Scan<'_>, count: usize) -> Vec<(usize, Value, usize)> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < count {
        match scan.placeable(at) {
            Some((value, length)) => {
                found.push((at, value, length));
                at += length;
            }
            None => at += 1,
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn shown(text: &str, lang: Lang) -> String {
        let analysis = Analysis::new(text, &lang);
        let show = |token: &Token| match token.kind {
            TokenKind::Word => analysis.text_of(token).to_owned(),
            TokenKind::Name => format!("<{}>", analysis.text_of(token)),
            TokenKind::Placeable(_) => format!("[{}]", analysis.text_of(token)),
            TokenKind::Mark => analysis.text_of(token).to_owned(),
        };
        analysis
            .tokens
            .iter()
            .map(show)
            .collect::<Vec<_>>()
            .join(" ")
    }

    #[test]
    fn a_wire_sentence() {
        assert_eq!(
            shown(
                "Harris llegó a las 9.59 hora local (14.59 GMT), a la sede de Estados Unidos.",
                Lang::es()
            ),
            "Harris llegó a las [9.59] hora local ( [14.59] <GMT> ) , a la sede de <Estados Unidos> ."
        );
    }

    #[test]
    fn placeables_end_a_name() {
        assert_eq!(
            shown(
                "arrived in Washington Tuesday with Juan Pablo II",
                Lang::en()
            ),
            "arrived in <Washington> [Tuesday] with <Juan Pablo II>"
        );
    }

    proptest! {
        #[test]
        fn tokens_tile_the_lexemes(text in "\\PC{0,80}") {
            for lang in [Lang::es(), Lang::en()] {
                let analysis = Analysis::new(&text, &lang);
                let mut next = 0;
                for token in &analysis.tokens {
                    prop_assert_eq!(token.first, next);
                    next += token.count;
                }
                prop_assert_eq!(next as usize, analysis.lexemes.len());
            }
        }

        #[test]
        fn wire_like_text_never_panics(text in "([0-9.,:/$%ºª -]|mil|millones|de|a\\.m\\.|GMT|may|martes|US|\\$|las ){0,30}") {
            for lang in [Lang::es(), Lang::en()] {
                Analysis::new(&text, &lang);
            }
        }
    }
}
