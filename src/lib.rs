//! teletipo: a translation memory and bilingual aligner for newswire copy.
//!
//! Text goes in at the top and comes out as pairs, matches or files; each stage is
//! a module that knows only the stages before it.

pub mod align;
pub mod article;
pub mod error;
pub mod exchange;
pub mod lexicon;
pub mod matching;
pub mod memory;
pub mod segment;
pub mod text;
pub mod xml;

pub use error::{Error, Place, Result};
