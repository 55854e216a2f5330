//! What a text's base tokens are compared by: two texts are as near as their sequences of
//! symbols are.

use super::placeable::ValueKind;
use super::{Analysis, Token, TokenKind};

/// What a base token is compared by: its class, or its word.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Symbol {
    /// A placeable of some kind, whatever its value.
    Placeable(ValueKind),
    /// A name, whichever.
    Name,
    /// A word in lower case.
    Word(String),
}

/// The symbol of a base token.
pub fn symbol(analysis: &Analysis, token: &Token) -> Symbol {
    match token.kind {
        TokenKind::Placeable(value) => Symbol::Placeable(value.kind()),
        TokenKind::Name => Symbol::Name,
        TokenKind::Word | TokenKind::Mark => Symbol::Word(analysis.text_of(token).to_lowercase()),
    }
}

/// A name as it is compared: `EE.UU.` and `EE. UU.` are the same one.
pub(crate) fn letters(name: &str) -> impl Iterator<Item = char> + '_ {
    let written = name.chars().filter(|c| !matches!(c, ' ' | '.'));
    written.flat_map(char::to_lowercase)
}
