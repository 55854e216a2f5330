//! Where the tokenizer is stopped inside a DOCTYPE.
//!
//! What a DOCTYPE declares is never read here, and only who reads it knows where the
//! DOCTYPE ends. The tokenizer has to guess, and guesses by how much it happened to get at
//! once; so it gets no more than what comes before the declarations.

/// How a DOCTYPE opens, in letters of either case.
const OPENING: &[u8] = b"<!DOCTYPE";
/// Bytes of the opening by which the tokenizer takes a token for a DOCTYPE.
const TAKEN_FOR_ONE: usize = 3;

/// How far the token at hand has come as a DOCTYPE.
#[derive(Clone, Copy, Debug)]
pub(super) enum Doctype {
    /// It began with so many bytes of the opening.
    Opening(usize),
    /// Behind the opening, perhaps between quotes of one kind.
    Inside(Option<u8>),
    /// It is none, or its end was there.
    None,
}

impl Doctype {
    /// A token of which nothing is known yet.
    pub(super) const fn unknown() -> Self {
        Doctype::Opening(0)
    }

    /// Goes on over the next bytes of the token; stops in front of the first of them that
    /// the tokenizer must not get, and gives its place.
    pub(super) fn pass(&mut self, bytes: &[u8]) -> Option<usize> {
        for (at, &byte) in bytes.iter().enumerate() {
            *self = match (*self, byte) {
                (Doctype::None, _) => return None,
                (Doctype::Opening(seen), _) if OPENING[seen].eq_ignore_ascii_case(&byte) => {
                    match seen + 1 {
                        seen if seen == OPENING.len() => Doctype::Inside(None),
                        seen => Doctype::Opening(seen),
                    }
                }
                (Doctype::Opening(seen), _) if seen >= TAKEN_FOR_ONE => return Some(at),
                (Doctype::Opening(_), _) | (Doctype::Inside(None), b'>') => Doctype::None,
                (Doctype::Inside(None), b'[') => return Some(at),
                (Doctype::Inside(None), b'"' | b'\'') => Doctype::Inside(Some(byte)),
                (Doctype::Inside(Some(quote)), _) if quote == byte => Doctype::Inside(None),
                (inside, _) => inside,
            };
        }
        None
    }

    /// Whether the token is a DOCTYPE, and not only taken for one.
    pub(super) fn is_one(self) -> bool {
        matches!(self, Doctype::Inside(_))
    }
}
