//! Segmentation rules of other tools.

use teletipo::segment::Segmenter;
use teletipo::segment::srx::Document;
use teletipo::text::Lang;

use super::{NAME, article, refusal};

/// A text with what rules look at: abbreviations, stops, brackets, line breaks.
const TEXT: &str = "El Sr. Paz llegó a EE.UU. el 3 de mayo. «¿Qué hará?», preguntó (nadie lo sabe). \
    It cost $3.5 million, he said...\nNo. 5 won!  \u{a0}Fin";

/// Whatever the rules say, segments tile the text.
pub fn srx(bytes: &[u8]) {
    let document = match Document::read(bytes, NAME) {
        Ok(document) => document,
        Err(error) => {
            refusal(&error);
            return;
        }
    };
    for lang in [Lang::es(), Lang::en()] {
        match document.rules_for(&lang) {
            Ok(rules) => article::check_segments(&Segmenter::with_srx(rules), TEXT),
            Err(error) => {
                refusal(&error);
            }
        }
    }
}
