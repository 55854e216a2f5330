//! Cuts paragraphs into segments: what a translator translates in one go.
//!
//! | module | holds |
//! |---|---|
//! | [`rules`] | what a language knows: abbreviations, words that open a sentence; `index` finds a word in it |
//! | `scanner` | one pass over a paragraph: where a segment could end |
//! | `boundary` | whether it does, by the words on both sides: `abbreviation` before, `next` behind, `attribution` of a quotation |
//! | `list`, `heading` | numbered items; headlines in capitals that run into the text |
//! | `look` | the characters and words around a place |
//! | `stream` | the very same segments of a text that is never whole in memory |
//! | [`srx`] | rules of other tools, and ours for them |
//! | [`metrics`] | how right segments are, held against gold |
//!
//! Segments tile their paragraph: put together again with the white space
//! between them they give back the very input.

use std::sync::Arc;

use crate::article::{Article, Paragraph};
use crate::text::{Lang, Span};

mod abbreviation;
mod attribution;
mod boundary;
mod heading;
mod index;
mod list;
mod look;
pub mod metrics;
mod next;
mod own;
pub mod rules;
mod scanner;
pub mod srx;
mod stream;

pub use own::Segmenters;
pub use rules::Rules;
pub use stream::Streamed;

/// One segment of an article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Segment {
    /// Index of its paragraph in the article.
    pub paragraph: usize,
    /// Bytes of the article's text, without white space at the edges.
    pub span: Span,
}

/// Finds the segments of a language's text.
///
/// ```
/// use teletipo::segment::Segmenter;
/// use teletipo::text::Lang;
///
/// let text = "Aterrizó en EE.UU. el lunes. Nadie la esperaba.";
/// let segments: Vec<&str> = Segmenter::for_lang(&Lang::es())
///     .spans(text)
///     .map(|span| span.of(text))
///     .collect();
/// assert_eq!(segments, ["Aterrizó en EE.UU. el lunes.", "Nadie la esperaba."]);
/// ```
#[derive(Clone, Debug)]
pub struct Segmenter {
    engine: Engine,
}

/// What finds the segments.
#[derive(Clone, Debug)]
enum Engine {
    /// The built-in scanner with a language's tables.
    Scanner(Arc<Rules>),
    /// Rules from an SRX file.
    Srx(Arc<srx::LanguageRules>),
}

impl Segmenter {
    /// The segmenter for a language: Spanish and English with their tables, any
    /// other by the shape of the words and the stops of the world's scripts.
    pub fn for_lang(lang: &Lang) -> Segmenter {
        Segmenter {
            engine: Engine::Scanner(Rules::for_lang(lang)),
        }
    }

    /// Whether there are tables for a language; without them only the shape of the
    /// words decides.
    pub fn has_tables(lang: &Lang) -> bool {
        lang.is_spanish() || lang.is_english()
    }

    /// A segmenter with tables of one's own.
    pub fn with_rules(rules: Rules) -> Segmenter {
        Segmenter {
            engine: Engine::Scanner(Arc::new(rules)),
        }
    }

    /// A segmenter by the rules of an SRX file.
    pub fn with_srx(rules: srx::LanguageRules) -> Segmenter {
        Segmenter {
            engine: Engine::Srx(Arc::new(rules)),
        }
    }

    /// What could not be done as the rules say, for the user: rules of an SRX file that
    /// were left out, matches given up so far. The built-in scanner has none.
    pub fn remarks(&self) -> Vec<String> {
        match &self.engine {
            Engine::Scanner(_) => Vec::new(),
            Engine::Srx(rules) => rules.remarks(),
        }
    }

    /// The segments of one paragraph, in order and without white space at their
    /// edges. Line breaks count as white space; a blank paragraph has no segment.
    pub fn spans<'t>(&'t self, paragraph: &'t str) -> impl Iterator<Item = Span> + 't {
        match &self.engine {
            Engine::Scanner(rules) => Spans::Scanner(scanner::Spans::new(rules, paragraph)),
            Engine::Srx(rules) => Spans::Srx(srx::Spans::new(rules, paragraph)),
        }
    }

    /// The segments of a story, paragraph by paragraph. A presegmented one keeps
    /// each paragraph whole.
    pub fn segment(&self, article: &Article) -> Vec<Segment> {
        let mut segments = Vec::new();
        for (paragraph, Paragraph { span: whole, .. }) in article.paragraphs.iter().enumerate() {
            let mut push = |span| segments.push(Segment { paragraph, span });
            if article.presegmented {
                let span = whole.trimmed(&article.text);
                if !span.is_empty() {
                    push(span);
                }
            } else {
                let text = whole.of(&article.text);
                self.spans(text)
                    .for_each(|span| push(span.shifted(whole.start)));
            }
        }
        segments
    }
}

/// The segments of a paragraph as they are found.
enum Spans<'t> {
    Scanner(scanner::Spans<'t>),
    Srx(srx::Spans<'t>),
}

impl Iterator for Spans<'_> {
    type Item = Span;

    #[inline]
    fn next(&mut self) -> Option<Span> {
        match self {
            Spans::Scanner(spans) => spans.next(),
            Spans::Srx(spans) => spans.next(),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use proptest::prelude::*;

    use super::*;
    use crate::article::presegmented;

    /// Checks that the spans and the white space between them are the whole text.
    fn assert_tiles(lang: &Lang, text: &str) -> usize {
        let segmenter = Segmenter::for_lang(lang);
        let (mut end, mut count) = (0, 0);
        for span in segmenter.spans(text) {
            assert!(
                text[end..span.start].trim().is_empty(),
                "lost {end}..{} of {text:?}",
                span.start
            );
            assert_eq!(span, span.trimmed(text), "{text:?}");
            assert!(!span.is_empty(), "{text:?}");
            (end, count) = (span.end, count + 1);
        }
        assert!(text[end..].trim().is_empty(), "lost the end of {text:?}");
        count
    }

    fn languages() -> [Lang; 3] {
        [Lang::es(), Lang::en(), "ja".parse().unwrap()]
    }

    proptest! {
        #[test]
        fn segments_tile_any_text(text in "\\PC{0,60}|[ \\n\u{a0}.!?…()\\[\\]\"“”«»¿¡—\\-•1-3a-cA-CÑñ。]{0,80}") {
            for lang in languages() {
                assert_tiles(&lang, &text);
            }
        }

        #[test]
        fn segments_tile_newswire_like_text(words in prop::collection::vec(prop::sample::select(vec![
            "Lima,", "3", "may.-", "EE.", "UU.", "EE.UU.", "Sr.", "Paz", "art.", "a.", "m.", "p.m.", "1.", "2)", "•",
            "(EFE)", "—", "“¿Qué?”", "dijo", "El", "fin.", "...", "…", ".", "?", "¡No!", "[12]", "(sí.)", "J.", "S.A.", "\n", "\u{2028}",
        ]), 0..40)) {
            for lang in languages() {
                assert_tiles(&lang, &words.join(" "));
                assert_tiles(&lang, &words.concat());
            }
        }
    }

    #[test]
    fn texts_without_words_have_at_most_one_segment() {
        for (text, count) in [
            ("", 0),
            (" \n\u{2028}\t", 0),
            (".", 1),
            ("...", 1),
            ("”", 1),
            ("¿", 1),
            ("1.", 1),
        ] {
            assert_eq!(assert_tiles(&Lang::es(), text), count, "{text:?}");
        }
    }

    #[test]
    fn line_breaks_are_white_space_and_wide_stops_end() {
        assert_eq!(
            assert_tiles(
                &Lang::es(),
                "Llegó el Dr.\nPaz de EE.\r\nUU. el lunes.\nSe fue."
            ),
            2
        );
        assert_eq!(
            assert_tiles(
                &"ja".parse().unwrap(),
                "これは文です。「本当？」それも文です！"
            ),
            3
        );
    }

    #[test]
    fn time_is_linear_on_hostile_text() {
        // A quadratic step would take hours on any of these, a linear one milliseconds.
        let limit = Duration::from_secs(20);
        for unit in [
            ".",
            "!",
            ". ",
            "(",
            ")",
            "\"",
            "a.",
            "A. ",
            "( .",
            ". \"",
            "a.) ",
            "1. ",
            "1) ",
            " ",
            "…",
            "¿",
            ".[1]",
            "EE. ",
            "- .",
            "?” Ana ",
            "a",
            "ñ",
            "日",
            "“",
            ". . ",
            "(.)",
            ".-",
            "\u{2028}",
            "¡No! ",
            "Sr. De ",
            "。",
            "¡A!",
            "A A A A ",
        ] {
            let text = unit.repeat(1_000_000);
            let start = Instant::now();
            let spans = Segmenter::for_lang(&Lang::es()).spans(&text).count();
            assert!(
                start.elapsed() < limit,
                "{unit:?}: {spans} segments in {:?}",
                start.elapsed()
            );
        }
    }

    #[test]
    fn presegmented_paragraphs_stay_whole() {
        let article = presegmented("Uno. Dos.\n\nTres.".to_owned());
        let segments = Segmenter::for_lang(&Lang::es()).segment(&article);
        let texts: Vec<&str> = segments.iter().map(|s| s.span.of(&article.text)).collect();
        assert_eq!(texts, ["Uno. Dos.", "Tres."]);
    }

    #[test]
    fn tables_of_ones_own_are_used() {
        let rules = Rules::parse("mine", "[never]\nXyz.").unwrap();
        let segmenter = Segmenter::with_rules(rules);
        assert_eq!(
            segmenter.spans("El Xyz. Paz llegó. Luego salió.").count(),
            2
        );
    }
}
