//! One side of a comparison: a text's base tokens and what they are compared by.

pub use crate::text::symbol::{Symbol, symbol};
use crate::text::{Analysis, Span, Token, TokenKind};

/// One side of an alignment: the base tokens of a text and their symbols.
#[derive(Debug)]
pub struct Side {
    /// The text taken apart.
    pub analysis: Analysis,
    /// Its tokens without marks.
    pub base: Vec<Token>,
    /// The symbol of each.
    pub symbols: Vec<Symbol>,
    /// Bytes of the folded text that each stands for in an edit script: the token
    /// with the marks that belong to it. They follow each other and miss no mark.
    shown: Vec<Span>,
}

impl Side {
    /// The side of an analysed text.
    pub fn new(analysis: Analysis) -> Self {
        let base: Vec<Token> = analysis.base().copied().collect();
        let symbols = base.iter().map(|token| symbol(&analysis, token)).collect();
        let shown = with_marks(&analysis);
        Side {
            analysis,
            base,
            symbols,
            shown,
        }
    }

    /// The folded text of base token `at`.
    pub fn text(&self, at: usize) -> &str {
        self.analysis.text_of(&self.base[at])
    }

    /// The folded text from base token `first` to `last`, with their marks.
    pub(super) fn run(&self, first: usize, last: usize) -> &str {
        let span = self.shown[first].start..self.shown[last].end;
        &self.analysis.folded.text[span]
    }
}

/// For each base token its span with the marks that touch it from behind, and the
/// marks before it that touch nothing in front of them: `“No` and `vengan”,`.
fn with_marks(analysis: &Analysis) -> Vec<Span> {
    let mut spans: Vec<Span> = Vec::new();
    let mut opening: Option<usize> = None;
    for token in &analysis.tokens {
        let glued = analysis
            .lexemes_of(token)
            .first()
            .is_some_and(|lexeme| lexeme.glued);
        match (token.kind, spans.last_mut()) {
            (TokenKind::Mark, Some(last)) if glued && opening.is_none() => {
                last.end = token.span.end
            }
            (TokenKind::Mark, _) => opening = opening.or(Some(token.span.start)),
            _ => {
                let start = opening.take().unwrap_or(token.span.start);
                spans.push(Span::new(start, token.span.end));
            }
        }
    }
    // Marks at the very end that touch nothing, such as a dash.
    if let (Some(_), Some(last)) = (opening, spans.last_mut()) {
        last.end = analysis.folded.text.len();
    }
    spans
}
