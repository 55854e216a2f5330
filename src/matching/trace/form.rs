//! Whether two texts go together by their form: their lengths and their ends.
//!
//! Of a sentence that an archive holds in many variants, the words alone prefer the
//! one without the clause that the lexicon knows least of.

use crate::text::Lang;

/// Bytes of an English text for each byte of its Spanish source: between the medians
/// of sentences (0.95) and of longer prose (0.87) in development bitext.
const ENGLISH_OF_SPANISH: f32 = 0.9;

/// The most that the lengths can take from a score.
const LENGTH: f32 = 0.15;

/// Half the squared deviate from which lengths take all they can.
const LENGTH_CAP: f32 = 3.0;

/// What the score of a sentence and a text that is cut off, or a headline, loses.
const END: f32 = 0.03;

/// The form of a text.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Form {
    /// Bytes.
    length: f32,
    /// Whether it ends as sentences do.
    ended: bool,
}

impl Form {
    pub(super) fn of(text: &str) -> Form {
        let closing =
            |c: char| matches!(c, '"' | '”' | '’' | '»' | ')' | '\'') || c.is_whitespace();
        Form {
            length: text.len() as f32,
            ended: text
                .trim_end_matches(closing)
                .ends_with(['.', '!', '?', '…']),
        }
    }
}

/// Expected bytes of a text for each byte of its source, for languages where it is
/// known.
pub(super) fn ratio(source: &Lang, target: &Lang) -> Option<f32> {
    let is = |lang: &Lang, other: Lang| lang.same_language(&other);
    if is(source, Lang::es()) && is(target, Lang::en()) {
        Some(ENGLISH_OF_SPANISH)
    } else if is(source, Lang::en()) && is(target, Lang::es()) {
        Some(1.0 / ENGLISH_OF_SPANISH)
    } else {
        None
    }
}

/// What the forms leave of a score, 0–1. Lengths of a text and its translation differ by
/// a normal deviate whose variance grows with the length (Gale and Church 1993).
pub(super) fn agreement(source: &str, target: Form, ratio: Option<f32>) -> f32 {
    /// Variance per character, as Gale and Church measured it.
    const VARIANCE: f32 = 6.8;
    let source = Form::of(source);
    let deviation = ratio.map_or(0.0, |ratio| {
        let expected = source.length * ratio;
        let mean = 0.5 * (expected + target.length) + 1.0;
        0.5 * (target.length - expected).powi(2) / (VARIANCE * mean)
    });
    let lengths = 1.0 - LENGTH * (deviation / LENGTH_CAP).min(1.0);
    let ends = if source.ended == target.ended {
        1.0
    } else {
        1.0 - END
    };
    lengths * ends
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_longer_variant_and_a_cut_one_lose() {
        let (es, en) = (Lang::es(), Lang::en());
        let ratio = ratio(&es, &en);
        let target = Form::of("The minister resigned on Tuesday in Lima.");
        let score = |source| agreement(source, target, ratio);
        let own = score("El ministro dimitió el martes en Lima, Perú.");
        assert!(own > 0.98);
        assert!(
            score("El ministro dimitió el martes en Lima, Perú, según informó ayer la agencia.")
                < own
        );
        assert!(score("El ministro dimitió el martes en Lima, Perú") < own);
        // Of other languages only the ends count.
        assert_eq!(agreement("Ja.", target, None), 1.0);
    }
}
