//! What is whole of a damaged XLIFF file: its units, each by itself.

use std::io::BufRead;

use super::document::Document;
use super::read::{Root, unwanted};
use crate::Result;
use crate::exchange::damage;
use crate::memory::Unit;
use crate::xml::{Fault, Piece, Reader};

/// Reads what is whole behind the damage that stopped `reader`.
///
/// # Errors
/// When the file cannot be read, and what the document returns of its units.
pub(super) fn salvage<R: BufRead, F: FnMut(Unit) -> Result<()>>(
    reader: Reader<R>,
    name: &str,
    document: &mut Document<'_, F>,
    root: &Root,
) -> Result<()> {
    let limits = *reader.limits();
    let mut rest = reader
        .salvage(&root.in_full(root.unit()))
        .around(&root.in_full("file"));
    while let Some(piece) = rest.piece()? {
        match piece {
            Piece::Torn(fault) => document.damaged(damage(fault))?,
            Piece::Around(tag) => {
                document.end()?;
                match Reader::new(tag, name, limits).root("file") {
                    Ok(element) => root.begin(document, &element),
                    Err(_) => root.leave(document),
                }
            }
            Piece::Whole(text) => {
                let mut reader = Reader::new(text, name, limits);
                match read_piece(&mut reader, document, root) {
                    Err(error) if document.refused => return Err(error),
                    // A start tag that is broken says nothing yet.
                    Err(_) => {
                        document.damaged(damage(reader.fault().unwrap_or(Fault::Markup)))?;
                    }
                    Ok(()) => {}
                }
            }
        }
    }
    Ok(())
}

/// Reads a unit that is a document of its own.
fn read_piece<R: BufRead, F: FnMut(Unit) -> Result<()>>(
    reader: &mut Reader<R>,
    document: &mut Document<'_, F>,
    root: &Root,
) -> Result<()> {
    let skip = unwanted(&reader.root(root.unit())?, document);
    root.read_unit(reader, document, skip)
}
