//! Text before it means anything: bytes decoded, characters folded, words and
//! placeables found. Knows nothing of stories, pairs or files.

pub(crate) mod alike;
pub mod analysis;
pub(crate) mod calendar;
pub(crate) mod codepage;
pub mod decode;
pub mod fold;
pub(crate) mod hash;
pub mod lang;
pub mod lexeme;
mod name;
pub mod placeable;
pub mod span;
pub mod stem;
pub mod symbol;
pub mod word;

pub use analysis::{Analysis, Token, TokenKind};
pub use fold::Folded;
pub use lang::Lang;
pub use span::Span;
